package catalog

import (
	"testing"
)

func TestAzureRoles(t *testing.T) {
	for _, r := range azureRoles {
		checkLink(t, r.Source)
	}
	for action, want := range map[string]string{
		"Microsoft.SecurityInsights/incidents/read":                  "Microsoft Sentinel Reader",
		"Microsoft.SecurityInsights/incidents/write":                 "Microsoft Sentinel Responder",
		"Microsoft.OperationalInsights/workspaces/sharedKeys/action": "Log Analytics Contributor",
		"Microsoft.Web/connections/read":                             "Logic App Contributor",
		"Microsoft.Web/sites/read":                                   "Reader",
		"Microsoft.Security/alerts/read":                             "Security Reader",
		"Microsoft.Authorization/roleAssignments/write":              "User Access Administrator",
		"Microsoft.Authorization/roleAssignments/read":               "Reader",
		"Microsoft.Compute/virtualMachines/start/action":             "",
		"Microsoft.SecurityInsightsOfNobody/incidents/delete":        "",
	} {
		if got := AzureRoleFor(action); got != want {
			t.Errorf("%s: %q, want %q", action, got, want)
		}
	}
}
