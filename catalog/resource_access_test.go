package catalog

import (
	"strings"
	"testing"
)

func TestTerraformAccess(t *testing.T) {
	tests := []struct{ text, name, application string }{
		{"with azuread_conditional_access_policy.example,", "azuread_conditional_access_policy", "Policy.ReadWrite.ConditionalAccess"},
		{"with module.m.azuread_group.soc, on main.tf in resource \"azuread_group\" \"soc\":", "azuread_group", "Group.Create"},
		{"with data.azuread_group.admins,", "azuread_group", "Group.ReadBasic.All"},
		{"azuread_group.soc and azuread_user.anna fail", "", ""},
		{"azuread_unknown_thing.x", "", ""},
		{"azuread", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		name, a, ok := TerraformAccess(tt.text)
		if name != tt.name || a.Application != tt.application || ok != (tt.name != "") {
			t.Errorf("%q: got %q, %+v, %t", tt.text, name, a, ok)
		}
	}
}

func TestNamedAccess(t *testing.T) {
	tests := []struct{ text, name, application string }{
		{"'403 Forbidden' since last week, deviceEnrollmentConfigurations", "deviceEnrollmentConfigurations", "DeviceManagementServiceConfig.Read.All"},
		{"reading identityRiskEvents fails", "identityRiskEvents", "IdentityRiskEvent.Read.All"},
		{"conditionalAccessPolicies, then conditionalAccessPolicies again", "conditionalAccessPolicies", "Policy.Read.All"},
		{"conditionalAccessPolicies and deviceEnrollmentConfigurations", "", ""}, // which of them, nothing tells
		{`{"conditionalAccessPolicies": 3}`, "", ""},                             // a member
		{"https://example.org/conditionalAccessPolicies", "", ""},                // a path of something else
		{"policies and users", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		name, a, ok := NamedAccess(tt.text)
		if name != tt.name && tt.name != "" || a.Application != tt.application || ok != (tt.name != "") {
			t.Errorf("%q: got %q, %+v, %t", tt.text, name, a, ok)
		}
	}
	if _, _, ok := NamedAccess(strings.Repeat("someWordOfCamels ", 1<<12) + "identityRiskEvents"); ok {
		t.Error("a long text is read to its end")
	}
}
