package kusto

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsWorkspaceTable reports whether a word is a table that a Log Analytics workspace has
// and advanced hunting only where a workspace is connected to it.
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/tables-index
func IsWorkspaceTable(word string) bool {
	_, found := slices.BinarySearch(workspaceTables[:], word)
	return found || strings.HasSuffix(word, "_CL") || strings.HasPrefix(word, "ASim") && strings.HasSuffix(word, "Logs")
}

// WorkspaceTables returns the tables that a workspace often has, in the order of the
// alphabet. The list is shared: it must not be changed.
func WorkspaceTables() []string { return workspaceTables[:] }

// IsOnlyTable reports whether a word is the name of a table of workspaces and nothing else.
func IsOnlyTable(word string) bool { return IsWorkspaceTable(word) && !isPlainWord(word) }

// isPlainWord reports whether the name of a table is a word that texts have anyway.
func isPlainWord(table string) bool {
	switch table {
	case "Alert", "Anomalies", "Event", "Usage", "Operation", "Update", "Watchlist":
		return true
	}
	return false
}

// QueriesWorkspace reports whether a text has a query that begins with a table of
// workspaces, at the start of a line or before a pipe.
//
//	AzureDiagnostics
//	| where Category == "AzureSiteRecoveryJobs"
func QueriesWorkspace(text []byte) bool {
	lines := bytes.Split(text[:min(len(text), longestRead)], []byte("\n"))
	for i, line := range lines {
		name, rest, _ := bytes.Cut(bytes.TrimSpace(line), []byte(" "))
		rest = bytes.TrimLeft(rest, " ")
		if len(rest) == 0 && i+1 < len(lines) && isPlainWord(string(name)) {
			rest = bytes.TrimLeft(lines[i+1], " \t")
		}
		piped := bytes.HasPrefix(rest, []byte("|"))
		if IsWorkspaceTable(string(name)) && (piped || len(rest) == 0 && !isPlainWord(string(name))) {
			return true
		}
	}
	return false
}

// longestRead is how much of a text is looked at for names.
const longestRead = 8 << 10

// NamesHunting reports whether a text names advanced hunting, which has the tables of
// workspaces that are connected to it. Sentinel has a page called Hunting, too.
func NamesHunting(text []byte) bool {
	text = bytes.ToLower(text)
	for _, name := range [...]string{"defender", "mdatp", "wdatp", "fix semantic errors", "fix syntax errors"} {
		if bytes.Contains(text, []byte(name)) {
			return true
		}
	}
	if bytes.Contains(text, []byte("sentinel")) {
		return bytes.Contains(text, []byte("advanced hunting")) || bytes.Contains(text, []byte("advancedhunting"))
	}
	return bytes.Contains(text, []byte("hunting"))
}

// NamesWorkspace reports whether a text has words of Sentinel or Log Analytics: of its
// pages, of what it calls its rules and lists, or of a query that reads its tables.
//
//	NRT Authentication Methods Changed for VIP Users
//	let aVariable = _GetWatchlist('ListName')
func NamesWorkspace(text []byte) bool {
	text = text[:min(len(text), longestRead)]
	lower := bytes.ToLower(text)
	for _, words := range [...]string{
		"sentinel", "log analytics", "loganalytics", "analytics rule", "analytic rule", "set rule logic", "rule logic page", "scheduled rule", "nrt rule", "watchlist",
		"workbook", "asimparser", "asim parser", "azure monitor", "application insights",
	} {
		if bytes.Contains(lower, []byte(words)) {
			return true
		}
	}
	return hasWord(text, "UEBA") || hasWord(text, "NRT") || hasWord(text, "ASIM") || QueriesWorkspace(text)
}

// hasWord reports whether a text has a word by itself.
func hasWord(text []byte, word string) bool {
	for from := 0; ; {
		i := bytes.Index(text[from:], []byte(word))
		if i < 0 {
			return false
		}
		from += i + len(word)
		before, after := from-len(word)-1, from
		if (before < 0 || !ascii.IsWord(text[before])) && (after >= len(text) || !ascii.IsWord(text[after])) {
			return true
		}
	}
}

// workspaceTables are sorted.
var workspaceTables = [...]string{
	"AADManagedIdentitySignInLogs", "AADNonInteractiveUserSignInLogs", "AADProvisioningLogs", "AADRiskyUsers",
	"AADServicePrincipalRiskEvents", "AADServicePrincipalSignInLogs", "AADUserRiskEvents", "ADFSSignInLogs",
	"AGWAccessLogs", "AGWFirewallLogs", "AKSAudit", "AKSAuditAdmin", "AWSCloudTrail", "AWSCloudWatch",
	"AWSGuardDuty", "AWSVPCFlow", "AZFWApplicationRule", "AZFWDnsQuery", "AZFWIdpsSignature", "AZFWNetworkRule",
	"AZFWThreatIntel", "AZKVAuditLogs", "Alert", "Anomalies", "AppDependencies", "AppEvents", "AppExceptions",
	"AppRequests", "AppServiceAppLogs", "AppServiceConsoleLogs", "AppServiceHTTPLogs", "AppTraces", "AuditLogs",
	"AzureActivity", "AzureDiagnostics", "AzureFirewallApplicationRule", "AzureFirewallNetworkRule",
	"AzureMetrics", "AzureNetworkAnalytics", "BehaviorAnalytics", "CommonSecurityLog", "ConfigurationChange",
	"ConfigurationData", "ContainerLog", "ContainerLogV2", "DnsEvents", "Dynamics365Activity", "Event",
	"GCPAuditLogs", "GoogleWorkspaceReports", "Heartbeat", "IdentityLogs", "InsightsMetrics", "IntuneAuditLogs",
	"IntuneDeviceComplianceOrg", "IntuneDevices", "IntuneOperationalLogs", "KubeEvents", "KubePodInventory",
	"LAQueryLogs", "LinuxAuditLog", "McasShadowItReporting", "MicrosoftGraphActivityLogs",
	"MicrosoftPurviewInformationProtection", "NTANetAnalytics", "NetworkAccessTraffic", "NetworkSessions",
	"OfficeActivity", "Operation", "Perf", "PowerPlatformAdminActivity", "ProtectionStatus",
	"PurviewDataSensitivityLogs", "SQLSecurityAuditEvents", "SecureScoreControls", "SecureScores",
	"SecurityAlert", "SecurityBaseline", "SecurityEvent", "SecurityIncident", "SecurityNestedRecommendation",
	"SecurityRecommendation", "SecurityRegulatoryCompliance", "SentinelAudit", "SentinelHealth", "SigninLogs",
	"StorageBlobLogs", "StorageFileLogs", "Syslog", "ThreatIntelIndicators", "ThreatIntelObjects",
	"ThreatIntelligenceIndicator", "Update", "UpdateSummary", "Usage", "UserAccessAnalytics",
	"UserPeerAnalytics", "VMBoundPort", "VMComputer", "VMConnection", "VMProcess", "W3CIISLog", "Watchlist",
	"WindowsEvent", "WindowsFirewall",
}
