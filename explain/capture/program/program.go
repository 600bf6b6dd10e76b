// Package program knows the modules, libraries, and commands that call other APIs of
// Azure.
package program

import (
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
	{"kusto", ".data.exceptions", exchange.Explorer},
	{"kusto", ".explorer", exchange.Explorer},
	{"autorest", "/azure: service returned an error", exchange.Manager},
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
	case "kustoserviceerror", "kustoapierror", "kustoclienterror", "kustoclient", "azuredataexplorer", "kustoconnectionstringbuilder", "kustoservicepartialqueryerror", "kustomultiapierror":
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
