// Package program knows the modules, libraries, and commands that call other APIs of
// Azure, and the tables by which a query is known to be for a workspace.
package program

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/exchange"
)

// At returns the API of Azure that a module or a library calls whose name begins
// with the word that ends at an offset, and where that name ends; empty if it is none.
//
//	Microsoft.Azure.Management.Monitor.Models.ErrorResponseException
//	azure.kusto.data.exceptions.KustoApiError
//	@azure/monitor-query
func At(s string, end int, word string) (api string, stop int) {
	for _, p := range programs {
		if p.word == word && ascii.FoldsAt(s, end, p.rest) {
			return p.api, end + len(strings.TrimRight(p.rest, ". "))
		}
	}
	return "", end
}

// programs are what follows the first word of a name, in lower case.
var programs = [...]struct{ word, rest, api string }{
	{"microsoft", ".azure.management.operationalinsights", exchange.Manager},
	{"microsoft", ".azure.management.monitor", exchange.Manager},
	{"microsoft", ".azure.management.resourcemanager", exchange.Manager},
	{"microsoft", ".azure.management.securityinsights", exchange.Manager},
	{"microsoft", ".azure.commands.insights", exchange.Manager},
	{"microsoft", ".azure.commands.resourcemanager", exchange.Manager},
	{"microsoft", ".azure.powershell.cmdlets.securityinsights", exchange.Manager},
	{"microsoft", ".azure.powershell.cmdlets.monitor", exchange.Manager},
	{"microsoft", ".azure.powershell.cmdlets.resources", exchange.Manager},
	{"azure", ".kusto", exchange.Explorer},
	{"azure", "-kusto", exchange.Explorer},
	{"azure", ".monitor.query", exchange.Logs},
	{"azure", ".monitor.ingestion", exchange.Logs},
	{"azure", "-monitor-query", exchange.Logs},
	{"azure", "/monitor-query", exchange.Logs},
	{"azure", "-monitor-ingestion", exchange.Logs},
	{"azure", "/monitor-ingestion", exchange.Logs},
	{"azure", " monitor collector", exchange.Logs},
	{"azure", " monitor data collector", exchange.Logs},
	{"azure", " log analytics data collector", exchange.Logs},
	{"azure", ".resourcemanager", exchange.Manager},
	{"azure", ".mgmt.", exchange.Manager},
	{"azure", "/arm-", exchange.Manager},
	{"kusto", ".winsvc.svc", exchange.Explorer},
	{"kusto", ".explorer", exchange.Explorer},
	{"az", " monitor log-analytics query", exchange.Logs},
	{"az", " monitor ", exchange.Manager},
	{"az", " sentinel ", exchange.Manager},
	{"az", " deployment ", exchange.Manager},
	{"az", " resource ", exchange.Manager},
	{"az", " security ", exchange.Manager},
	{"az", " role assignment", exchange.Manager},
}

// OfWord returns the API of Azure that the program calls whose name is a word, in
// lower case; empty if it is none.
//
//	insights.ScheduledQueryRulesClient#CreateOrUpdate: Failure responding to request
//	azurerm_sentinel_alert_rule_scheduled
//	KustoServiceError
func OfWord(word string) string {
	switch word {
	case "kustoserviceerror", "kustoapierror", "kustoclienterror", "kustoclient", "kustoconnectionstringbuilder", "kustoservicepartialqueryerror", "kustomultiapierror":
		return exchange.Explorer
	case "azquery", "logsqueryclient", "logsingestionclient", "logsquerypartialresult", "azlogs":
		return exchange.Logs
	case "scheduledqueryrulesclient":
		return exchange.Manager
	}
	if strings.HasPrefix(word, "azurerm_") || strings.HasPrefix(word, "azapi_") {
		return exchange.Manager
	}
	return ""
}

// OfCmdlet returns the API of Azure that a command of PowerShell calls, by the
// second half of its name, which begins with Az; empty if it is none, or one of several.
//
//	New-AzScheduledQueryRule
//	Invoke-AzOperationalInsightsQuery
func OfCmdlet(noun string) string {
	switch {
	case strings.HasPrefix(noun, "AzOperationalInsightsQuery"):
		return exchange.Logs
	case strings.HasPrefix(noun, "AzScheduledQueryRule"), strings.HasPrefix(noun, "AzSentinel"), strings.HasPrefix(noun, "AzResource"),
		strings.HasPrefix(noun, "AzDeployment"), strings.HasPrefix(noun, "AzSecurity"), strings.HasPrefix(noun, "AzOperationalInsights"),
		strings.HasPrefix(noun, "AzDataCollection"), strings.HasPrefix(noun, "AzRestMethod"), strings.HasPrefix(noun, "AzRoleAssignment"),
		strings.HasPrefix(noun, "AzMonitor"), strings.HasPrefix(noun, "AzDiagnosticSetting"), strings.HasPrefix(noun, "AzPolicy"):
		return exchange.Manager
	}
	return ""
}

// IsWorkspaceTable reports whether a word is a table that a Log Analytics workspace has
// and advanced hunting only where a workspace is connected to it.
func IsWorkspaceTable(word string) bool {
	switch word {
	case "SecurityEvent", "SecurityAlert", "SecurityIncident", "SigninLogs", "AADNonInteractiveUserSignInLogs",
		"AADServicePrincipalSignInLogs", "AADManagedIdentitySignInLogs", "AuditLogs", "OfficeActivity", "Syslog",
		"CommonSecurityLog", "AzureActivity", "AzureDiagnostics", "AzureMetrics", "Heartbeat", "Perf",
		"ThreatIntelligenceIndicator", "ThreatIntelIndicators", "BehaviorAnalytics", "DnsEvents", "W3CIISLog", "WindowsFirewall",
		"WindowsEvent", "UserPeerAnalytics", "AWSCloudTrail", "StorageBlobLogs", "AppServiceConsoleLogs", "AppServiceHTTPLogs",
		"AppTraces", "AppExceptions", "AppRequests", "ContainerLog", "ContainerLogV2", "KubePodInventory", "InsightsMetrics":
		return true
	}
	return strings.HasSuffix(word, "_CL")
}

// QueriesWorkspace reports whether a text has a query that begins with a table of
// workspaces, at the start of a line or before a pipe.
//
//	AzureDiagnostics
//	| where Category == "AzureSiteRecoveryJobs"
func QueriesWorkspace(text []byte) bool {
	for line := range bytes.Lines(text[:min(len(text), 8<<10)]) {
		name, rest, piped := bytes.Cut(bytes.TrimSpace(line), []byte(" "))
		if IsWorkspaceTable(string(name)) && (!piped || bytes.HasPrefix(bytes.TrimLeft(rest, " "), []byte("|"))) {
			return true
		}
	}
	return false
}

// NamesHunting reports whether a text names advanced hunting, which has the tables of
// workspaces that are connected to it.
func NamesHunting(text []byte) bool {
	text = bytes.ToLower(text)
	return bytes.Contains(text, []byte("hunting")) || bytes.Contains(text, []byte("defender"))
}
