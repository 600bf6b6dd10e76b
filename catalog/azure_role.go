package catalog

import (
	"strings"
)

// An AzureRole is a built-in role of Azure that holds the actions of a resource
// provider.
type AzureRole struct {
	Actions string // beginning of their names, in lower case
	Reads   string // role that can read; empty if the next entry has it
	Writes  string // role that holds the others; empty if none is known
	Source  string // URL
}

// AzureRoleFor returns a built-in role that holds an action; "" if none is known.
func AzureRoleFor(action string) string {
	action = strings.ToLower(action)
	reads := strings.HasSuffix(action, "/read")
	for _, r := range azureRoles {
		role := r.Writes
		if reads {
			role = r.Reads
		}
		if role != "" && strings.HasPrefix(action, r.Actions) {
			return role
		}
	}
	return ""
}

const docBuiltInRoles = "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles"

// azureRoles are those of the providers that integrators call. The last entry holds
// the reading actions of every provider.
var azureRoles = [...]AzureRole{
	{"microsoft.securityinsights/incidents/", "Microsoft Sentinel Reader", "Microsoft Sentinel Responder", "https://learn.microsoft.com/azure/sentinel/roles"},
	{"microsoft.securityinsights/", "Microsoft Sentinel Reader", "Microsoft Sentinel Contributor", "https://learn.microsoft.com/azure/sentinel/roles"},
	{"microsoft.operationalinsights/", "Log Analytics Reader", "Log Analytics Contributor", "https://learn.microsoft.com/azure/azure-monitor/logs/manage-access"},
	{"microsoft.logic/", "Logic App Contributor", "Logic App Contributor", docBuiltInRoles},
	{"microsoft.web/connections", "Logic App Contributor", "Logic App Contributor", docBuiltInRoles},
	{"microsoft.security/", "Security Reader", "Security Admin", "https://learn.microsoft.com/azure/defender-for-cloud/permissions"},
	{"microsoft.authorization/", "", "User Access Administrator", docBuiltInRoles},
	{"", "Reader", "", docBuiltInRoles},
}
