package graph

import (
	"slices"
	"strings"
	"testing"
)

// TestAccess holds what the list of permissions says of calls that integrations make.
func TestAccess(t *testing.T) {
	tests := []struct {
		method, path           string
		delegated, application string
		near                   bool
	}{
		{"GET", "/policies/conditionalAccessPolicies", "Policy.Read.All", "Policy.Read.All", false},
		{"GET", "/identity/conditionalAccess/policies/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0001", "Policy.Read.All", "Policy.Read.All", false},
		{"POST", "/identity/conditionalAccess/policies", "Policy.ReadWrite.ConditionalAccess", "Policy.ReadWrite.ConditionalAccess", false},
		{"GET", "/applications", "Application.Read.All", "Application.Read.All", false},
		{"GET", "/applications(appId='8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0001')", "Application.Read.All", "Application.Read.All", false},
		{"GET", "/users/ann@fabrikam.example/managedDevices", "DeviceManagementManagedDevices.Read.All", "DeviceManagementManagedDevices.Read.All", false},
		{"GET", "/me/managedDevices", "DeviceManagementManagedDevices.Read.All", "DeviceManagementManagedDevices.Read.All", false},
		{"GET", "/deviceManagement/deviceEnrollmentConfigurations", "DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.Read.All", false},
		{"POST", "/deviceManagement/deviceEnrollmentConfigurations/x/assign", "DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementServiceConfig.ReadWrite.All", false},
		{"GET", "/deviceManagement/windowsAutopilotDeviceIdentities/x", "DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.Read.All", false},
		{"POST", "/deviceManagement/importedWindowsAutopilotDeviceIdentities/import", "DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementServiceConfig.ReadWrite.All", false},
		{"POST", "/users/x/sendMail", "Mail.Send", "Mail.Send", false},
		{"POST", "/me/sendMail", "Mail.Send", "", false},
		{"POST", "/users('x')/microsoft.graph.sendMail", "Mail.Send", "Mail.Send", false},
		{"GET", "/me", "User.Read", "", false},
		{"GET", "/users/x/memberOf", "Directory.Read.All", "Directory.Read.All", false}, // User.Read, the least, is for oneself
		{"GET", "/users/x/photo", "ProfilePhoto.Read.All", "ProfilePhoto.Read.All", false},
		{"GET", "/users/x/messages/y", "Mail.Read", "Mail.Read", false},
		{"GET", "/reports/getOffice365ActiveUserDetail(period='D7')", "Reports.Read.All", "Reports.Read.All", false},
		{"GET", "/directoryRoles", "RoleManagement.Read.Directory", "RoleManagement.Read.Directory", false},
		{"GET", "/groups/x/members", "GroupMember.ReadBasic.All", "GroupMember.ReadBasic.All", false},
		{"DELETE", "/groups/x/members/y/$ref", "GroupMember.ReadWrite.All", "GroupMember.ReadWrite.All", false},
		{"GET", "/devices", "Device.Read.All", "Device.Read.All", false},
		{"GET", "/auditLogs/signIns", "AuditLog.Read.All", "AuditLog.Read.All", false},
		{"GET", "/organization", "Organization.Read.All", "Organization.Read.All", false},
		{"GET", "/domains", "Domain.Read.All", "Domain.Read.All", false},
		{"GET", "/roleManagement/directory/roleAssignments", "RoleManagement.Read.Directory", "RoleManagement.Read.Directory", false},
		{"GET", "/teams/x/channels", "Channel.ReadBasic.All", "Channel.ReadBasic.All", false},
		{"GET", "/chats/19:x@thread.v2/messages", "Chat.Read", "Chat.Read.All", false},
		{"GET", "/sites/contoso.sharepoint.example:/sites/team:/lists", "Sites.Read.All", "Sites.Read.All", false},
		{"PUT", "/drives/x/root:/reports/a.csv:/content", "Files.ReadWrite", "Files.ReadWrite.All", false},
		{"POST", "/deviceManagement/managedDevices/x/syncDevice", "DeviceManagementManagedDevices.PrivilegedOperations.All", "DeviceManagementManagedDevices.PrivilegedOperations.All", false},
		{"PATCH", "/deviceAppManagement/mobileApps/x", "DeviceManagementApps.ReadWrite.All", "DeviceManagementApps.ReadWrite.All", false},
		{"GET", "/planner/tasks/x", "Tasks.Read", "Tasks.Read.All", false},
		{"", "/deviceManagement/deviceConfigurations", "DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.Read.All", false},
		{"", "/users/x/sendMail", "Mail.Send", "Mail.Send", false},
		{"GET", "/policies/authorizationPolicy/somethingNew", "Policy.Read.All", "Policy.Read.All", true},
	}
	for _, tt := range tests {
		a, ok := FindAccess(tt.method, tt.path)
		if !ok || a.Delegated != tt.delegated || a.Application != tt.application || a.Near != tt.near {
			t.Errorf("%s %s: got %+v, %t", tt.method, tt.path, a, ok)
		}
	}
	for _, tt := range []struct{ path, delegated, application string }{
		{"/me/getMemberObjects", "GroupMember.Read.All", ""},
		{"/me/checkMemberObjects", "GroupMember.Read.All", ""},
		{"/me/getMemberGroups", "GroupMember.Read.All", ""},
		{"/users/x/getMemberObjects", "Directory.Read.All", "Directory.Read.All"},
		{"/users/x/checkMemberGroups", "Directory.Read.All", "Directory.Read.All"},
		{"/groups/x/checkMemberGroups", "GroupMember.ReadBasic.All", "GroupMember.ReadBasic.All"},
		{"/devices/x/microsoft.graph.getMemberGroups", "Device.Read.All", "Device.Read.All"},
		{"/contacts/x/getMemberGroups", "Directory.Read.All", "Directory.Read.All"},
		{"/directoryObjects/x/getMemberObjects", "Directory.Read.All", "Directory.Read.All"},
		{"/servicePrincipals/x/getMemberObjects", "Application.Read.All", "Application.Read.All"},
		{"/directoryObjects/getByIds", "Directory.Read.All", "Directory.Read.All"},
	} {
		a, ok := FindAccess("POST", tt.path)
		if !ok || a.Near || a.Delegated != tt.delegated || a.Application != tt.application {
			t.Errorf("%s: got %+v, %t", tt.path, a, ok)
		}
	}
	for _, path := range []string{"", "/", "/security-things", "/users/x/somethingNew", "/deviceManagement/somethingNew", "/useful"} {
		if a, ok := FindAccess("GET", path); ok {
			t.Errorf("%s: got %+v", path, a)
		}
	}
}

// TestPathTable holds that the table can be searched: it is sorted, and every line reads.
func TestPathTable(t *testing.T) {
	text, found := strings.CutPrefix(PathTable(), PathHead)
	if !found {
		t.Fatal("the table has another head")
	}
	lines := strings.SplitAfter(strings.TrimSuffix(text, "\n"), "\n")
	if !slices.IsSorted(lines) || len(lines) < 1000 {
		t.Errorf("%d lines, sorted: %t", len(lines), slices.IsSorted(lines))
	}
	for _, l := range lines {
		path, rest, _ := strings.Cut(strings.TrimSuffix(l, "\n"), "\t")
		if got := lineOf(path); string(got) != rest {
			t.Errorf("%s: found %q, want %q", path, got, rest)
		}
		if a, ok := line(rest).access(path, ""); !ok || a.Delegated == "" && a.Application == "" {
			t.Errorf("%s: %+v", path, a)
		}
	}
	if most := 160 << 10; len(text) > most {
		t.Errorf("the table has %d bytes, more than %d", len(text), most)
	}
}
