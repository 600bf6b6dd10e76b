package hunting

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Rename says that a table or a column of advanced hunting goes by another
// name now.
type Rename struct {
	Old    string
	New    []string // several where the old one was split
	Table  string   // of a column: the only table that the rename is about; empty for every table
	Date   string   // when, as precisely as is known; empty if it is not
	Basis  fact.Basis
	Source string // URL; empty where the rename was only worked out
}

// RenamedTable returns what has become of a table, in any letter case.
func RenamedTable(name string) (Rename, bool) {
	for _, r := range tableRenames {
		if strings.EqualFold(r.Old, name) {
			return r, true
		}
	}
	return Rename{}, false
}

// RenamedColumn returns what has become of a column, in any letter case, in
// one of the tables. Without tables a rename counts only if no table has a
// column of the old name any more.
func RenamedColumn(name string, tables ...string) (Rename, bool) {
	for _, r := range columnRenames {
		if strings.EqualFold(r.Old, name) && r.concerns(tables) {
			return r, true
		}
	}
	return Rename{}, false
}

// concerns reports whether a rename is about one of the tables, under its
// present or its former name.
func (r Rename) concerns(tables []string) bool {
	if r.Table == "" {
		return true
	}
	if len(tables) == 0 {
		return len(FindColumn(r.Old)) == 0
	}
	former, _ := RenamedTable(r.Table)
	for _, t := range tables {
		if strings.EqualFold(t, r.Table) || len(former.New) > 0 && strings.EqualFold(t, former.New[0]) {
			return true
		}
	}
	return false
}

var tableRenames = []Rename{
	{Old: "AADSignInEventsBeta", New: []string{"EntraIdSignInEvents"}, Date: "2025-12-09", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-entraidsigninevents-table"},
	{Old: "AADSpnSignInEventsBeta", New: []string{"EntraIdSpnSignInEvents"}, Date: "2025-12-09", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-entraidspnsigninevents-table"},
	{Old: "AIAgentsInfo", New: []string{"AgentsInfo"}, Date: "2026-07-01", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-agentsinfo-table"},
	{Old: "AccountInfo", New: []string{"IdentityInfo"}, Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-identityinfo-table"},
	{Old: "AppFileEvents", New: []string{"CloudAppEvents"}, Date: "2021-05", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "DeviceTvmSoftwareInventoryVulnerabilities", New: []string{"DeviceTvmSoftwareInventory", "DeviceTvmSoftwareVulnerabilities"}, Date: "2021-03", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "DeviceAlertEvents", New: []string{"AlertInfo", "AlertEvidence"}, Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-migrate-from-mde"},
	{Old: "MiscEvents", New: []string{"DeviceEvents"}, Date: "by 2020-07", Basis: fact.Observed, Source: "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/7910"},
	{Old: "ProcessCreationEvents", New: []string{"DeviceProcessEvents"}, Date: "between 2019-10 and 2020-07", Basis: fact.Deduced},
	{Old: "MachineInfo", New: []string{"DeviceInfo"}, Date: "by 2020-07", Basis: fact.Deduced, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-deviceinfo-table"},
	{Old: "ImageLoadEvents", New: []string{"DeviceImageLoadEvents"}, Date: "by 2020-07", Basis: fact.Deduced, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-deviceimageloadevents-table"},
	{Old: "NetworkCommunicationEvents", New: []string{"DeviceNetworkEvents"}, Basis: fact.Deduced},
	{Old: "FileCreationEvents", New: []string{"DeviceFileEvents"}, Basis: fact.Deduced},
	{Old: "RegistryEvents", New: []string{"DeviceRegistryEvents"}, Basis: fact.Deduced},
	{Old: "LogonEvents", New: []string{"DeviceLogonEvents"}, Basis: fact.Deduced},
	{Old: "MachineNetworkInfo", New: []string{"DeviceNetworkInfo"}, Basis: fact.Deduced},
	{Old: "AlertEvents", New: []string{"DeviceAlertEvents"}, Basis: fact.Deduced},
}

// columnRenames ends with a name that belongs to another product.
var columnRenames = []Rename{
	{Old: "EventTime", New: []string{"Timestamp"}, Date: "by 2020-07", Basis: fact.Observed, Source: "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/7910"},
	{Old: "MachineId", New: []string{"DeviceId"}, Date: "between 2019-10 and 2020-07", Basis: fact.Deduced},
	{Old: "ComputerName", New: []string{"DeviceName"}, Date: "between 2019-10 and 2020-07", Basis: fact.Deduced},
	{Old: "FinalEmailAction", New: []string{"EmailAction"}, Table: "EmailEvents", Date: "2020-12", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "FinalEmailActionPolicy", New: []string{"EmailActionPolicy"}, Table: "EmailEvents", Date: "2020-12", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "FinalEmailActionPolicyGuid", New: []string{"EmailActionPolicyGuid"}, Table: "EmailEvents", Date: "2020-12", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "MalwareDetectionMethod", New: []string{"DetectionMethods"}, Table: "EmailAttachmentInfo", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "PhishDetectionMethod", New: []string{"DetectionMethods"}, Table: "EmailAttachmentInfo", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "MalwareFilterVerdict", New: []string{"ThreatTypes"}, Table: "EmailAttachmentInfo", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "PhishFilterVerdict", New: []string{"ThreatTypes"}, Table: "EmailAttachmentInfo", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "MalwareDetectionMethod", New: []string{"DetectionMethods"}, Table: "EmailEvents", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "PhishDetectionMethod", New: []string{"DetectionMethods"}, Table: "EmailEvents", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "MalwareFilterVerdict", New: []string{"ThreatTypes"}, Table: "EmailEvents", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "PhishFilterVerdict", New: []string{"ThreatTypes"}, Table: "EmailEvents", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "DeviceObjectId", New: []string{"AadDeviceId"}, Table: "DeviceInfo", Date: "2021-02", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-changes"},
	{Old: "AadDeviceId", New: []string{"EntraIdDeviceId"}, Table: "AADSignInEventsBeta", Basis: fact.Documented, Source: "https://learn.microsoft.com/defender-xdr/advanced-hunting-aadsignineventsbeta-table"},
	{Old: "AIAgentId", New: []string{"AgentId"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "AIAgentName", New: []string{"AgentName"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "AgentCreationTime", New: []string{"CreatedDateTime"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "LastModifiedTime", New: []string{"LastUpdatedDateTime"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "LastPublishedTime", New: []string{"LastPublishedDateTime"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "OwnerAccountUpns", New: []string{"Owners"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "AgentStatus", New: []string{"LifecycleStatus"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "AgentToolsDetails", New: []string{"DeclaredTools"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "ConnectedAgentsSchemaNames", New: []string{"ConnectedAgents"}, Table: "AIAgentsInfo", Basis: fact.Deduced},
	{Old: "TimeGenerated", New: []string{"Timestamp"}, Basis: fact.Deduced},
}
