package diagnose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

func TestRoles(t *testing.T) {
	const required = "Missing application roles. API required roles: "
	tests := []struct {
		message  string
		cause    string // empty if none may be claimed
		evidence string
		missing  string
	}{
		{required + "Machine.Read.All,Machine.ReadWrite.All, application roles: .", "token-without-roles", "lists nothing", "Machine.Read.All Machine.ReadWrite.All"},
		{required + "Machine.Isolate, application roles: .", "token-without-roles", "lists nothing", "Machine.Isolate"},
		{required + "Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.", "role-missing", "has Machine.Isolate, but", "Machine.Read.All Machine.ReadWrite.All"},
		{required + "Ti.ReadWrite.All,Ti.ReadWrite, application roles: Alert.Read.All,File.Read.All.", "role-missing", "Alert.Read.All, File.Read.All", "Ti.ReadWrite.All Ti.ReadWrite"},
		{required + "SecurityIncident.ReadWrite.All,SecurityIncident.Read.All, application roles: Group.Read.All,Policy.ReadWrite", "role-missing", "cut off at Policy.ReadWrite", "SecurityIncident.Read.All SecurityIncident.ReadWrite.All"},
		{required + "SecurityAlert.Read.All, application roles: Machine.Isolate,Ti.ReadWrite.All.", "role-missing", "the permissions it has belong to WindowsDefenderATP, the required ones to Microsoft Graph", "SecurityAlert.Read.All"},
		{required + "AdvancedQuery.Read.All, application roles: AdvancedHunting.Read.All.", "role-of-another-api", "requires AdvancedQuery.Read.All", "AdvancedQuery.Read.All"},
		{required + "AdvancedHunting.Read.All, application roles: Incident.Read.All,ThreatHunting.Read.All.", "role-of-another-api", "has ThreatHunting.Read.All", "AdvancedHunting.Read.All"},
		{"Application must have one of the following scopes: DeviceManagementServiceConfiguration.Read.All", "permission-misnamed", "DeviceManagementServiceConfiguration.Read.All doesn't exist", "DeviceManagementServiceConfiguration.Read.All"},
		{required + "Machine.Read.All, application roles: Machine.Read.All.", "permission-held", "both as required", ""},
		{required + "Machine.Read.All", "", "", "Machine.Read.All"},
		{"Application must have one of the following scopes: SecurityAlert.Read.All", "", "", "SecurityAlert.Read.All"},
		{"Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementConfiguration.Read.All - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 16ebbd8f-495a-4050-b377-3c20ddfc7849", "", "", "DeviceManagementConfiguration.Read.All"},
		{"API required scopes: Machine.Read", "", "", "Machine.Read"},
		{"Forbidden", "", "", ""},
		{"Tenant feature is not enabled.", "", "", ""},
	}
	for _, tt := range tests {
		c := Case{}
		c.Message, c.Values, _ = catalog.MatchMessage(tt.message, "Forbidden", fact.Defender)
		var ids, evidence []string
		for _, cause := range roleCauses(&c) {
			ids, evidence = append(ids, cause.ID), append(evidence, cause.Evidence.English())
		}
		if got := strings.Join(ids, " "); got != tt.cause {
			t.Errorf("%s\n causes %q, want %q", tt.message, got, tt.cause)
		}
		if got := strings.Join(evidence, " "); !strings.Contains(got, tt.evidence) {
			t.Errorf("%s\n evidence %q lacks %q", tt.message, got, tt.evidence)
		}
		p, _ := c.Permissions()
		if diff := cmp.Diff(strings.Fields(tt.missing), append([]string{}, p.Missing...)); diff != "" {
			t.Errorf("%s\n missing:\n%s", tt.message, diff)
		}
	}
}
