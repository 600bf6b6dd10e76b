package hunting

import "strings"

// A ColumnAlias is a column that people look for in a table of a workspace under the name that
// it has elsewhere.
type ColumnAlias struct {
	Table, Wrong, Right string
}

// ColumnAliases returns the columns that are meant by a name, each in its table of a workspace.
// The letter case counts: names in queries are case-sensitive.
func ColumnAliases(name string) []ColumnAlias {
	var found []ColumnAlias
	for _, m := range columnAliases {
		if m.Wrong == name {
			found = append(found, m)
		}
	}
	return found
}

// columnAliases are the ones that queries which were written for another product, converted
// from rules, or typed from memory have.
// Source: https://learn.microsoft.com/azure/azure-monitor/reference/tables-index
var columnAliases = [...]ColumnAlias{
	{"SecurityEvent", "ComputerName", "Computer"},
	{"SecurityEvent", "DeviceName", "Computer"},
	{"SecurityEvent", "Hostname", "Computer"},
	{"SecurityEvent", "EventId", "EventID"},
	{"SecurityEvent", "EventCode", "EventID"},
	{"SecurityEvent", "Image", "NewProcessName"},
	{"SecurityEvent", "ParentImage", "ParentProcessName"},
	{"SecurityEvent", "ProcessCommandLine", "CommandLine"},
	{"SecurityEvent", "FileName", "NewProcessName"},
	{"SecurityEvent", "AccountName", "TargetUserName"},
	{"SecurityEvent", "IPAddress", "IpAddress"},
	{"SecurityEvent", "SourceIP", "IpAddress"},
	{"Event", "EventId", "EventID"},
	{"Event", "ComputerName", "Computer"},
	{"Event", "Message", "RenderedDescription"},
	{"Event", "Level", "EventLevelName"},
	{"WindowsEvent", "EventId", "EventID"},
	{"WindowsEvent", "ComputerName", "Computer"},
	{"Heartbeat", "ComputerName", "Computer"},
	{"Perf", "ComputerName", "Computer"},
	{"Syslog", "Message", "SyslogMessage"},
	{"Syslog", "Hostname", "HostName"},
	{"Syslog", "Severity", "SeverityLevel"},
	{"Syslog", "Process", "ProcessName"},
	{"CommonSecurityLog", "SourceIp", "SourceIP"},
	{"CommonSecurityLog", "SrcIp", "SourceIP"},
	{"CommonSecurityLog", "DestinationIp", "DestinationIP"},
	{"CommonSecurityLog", "DstIp", "DestinationIP"},
	{"CommonSecurityLog", "RequestUrl", "RequestURL"},
	{"CommonSecurityLog", "Severity", "LogSeverity"},
	{"SigninLogs", "IpAddress", "IPAddress"},
	{"SigninLogs", "IP", "IPAddress"},
	{"SigninLogs", "AccountUpn", "UserPrincipalName"},
	{"SigninLogs", "UserName", "UserPrincipalName"},
	{"SigninLogs", "ErrorCode", "ResultType"},
	{"SigninLogs", "Application", "AppDisplayName"},
	{"SigninLogs", "DeviceDetails", "DeviceDetail"},
	{"AADNonInteractiveUserSignInLogs", "IpAddress", "IPAddress"},
	{"MicrosoftGraphActivityLogs", "IpAddress", "IPAddress"},
	{"OfficeActivity", "ClientIp", "ClientIP"},
	{"OfficeActivity", "IPAddress", "ClientIP"},
	{"OfficeActivity", "UserID", "UserId"},
	{"OfficeActivity", "Workload", "OfficeWorkload"},
	{"AzureActivity", "CallerIPAddress", "CallerIpAddress"},
	{"AuditLogs", "UserPrincipalName", "InitiatedBy.user.userPrincipalName"},
	{"AuditLogs", "Activity", "OperationName"},
	{"SecurityAlert", "Severity", "AlertSeverity"},
	{"SecurityAlert", "Title", "DisplayName"},
	{"SecurityAlert", "AlertId", "SystemAlertId"},
	{"SecurityIncident", "AlertId", "AlertIds"},
	{"SecurityIncident", "IncidentId", "IncidentNumber"},
	{"DnsEvents", "ClientIp", "ClientIP"},
	{"ThreatIntelligenceIndicator", "IPAddress", "NetworkIP"},
	{"ThreatIntelIndicators", "NetworkIP", "ObservableValue"},
	{"ThreatIntelIndicators", "DomainName", "ObservableValue"},
	{"ThreatIntelIndicators", "Url", "ObservableValue"},
	{"ThreatIntelIndicators", "FileHashValue", "ObservableValue"},
	{"ThreatIntelIndicators", "IndicatorId", "Id"},
	{"ThreatIntelIndicators", "ExpirationDateTime", "ValidUntil"},
	{"ThreatIntelIndicators", "ConfidenceScore", "Confidence"},
	{"ThreatIntelIndicators", "Active", "IsActive"},
}

// IsOfWatchlistTemplate reports whether a column is one of the templates that Sentinel
// has for watchlists. Nothing else has columns of these names.
// Source: https://learn.microsoft.com/azure/sentinel/watchlist-schemas
func IsOfWatchlistTemplate(column string) bool {
	switch column {
	case "User Identifier", "User AAD Object Id", "User On-Prem Sid", "User Principal Name", "Asset Type", "Asset Id", "Asset Name", "Asset FQDN",
		"IP Address", "IP Subnet", "Range Name", "Service AAD Object Id", "Service On-Prem Sid", "Service Principal Name", "Notification date",
		"Termination date", "Original Identifier", "SearchKey":
		return true
	}
	return strings.HasPrefix(column, "Associated Account Id") || strings.HasPrefix(column, "Employee Id")
}
