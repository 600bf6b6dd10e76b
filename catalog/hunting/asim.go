package hunting

import "slices"

// IsNormalizedColumn reports whether a name is a column of Sentinel's information model
// (ASIM), which parsers such as _Im_NetworkSession have and the tables themselves mostly
// don't.
func IsNormalizedColumn(name string) bool {
	_, found := slices.BinarySearch(normalizedColumns[:], name)
	return found
}

// normalizedColumns are sorted.
// Source: https://learn.microsoft.com/azure/sentinel/normalization-common-fields
var normalizedColumns = [...]string{
	"ActingProcessCommandLine", "ActingProcessName", "ActorUserId", "ActorUserType", "ActorUsername", "DnsQuery", "DnsQueryTypeName", "DnsResponseCodeName",
	"DnsResponseName", "DstBytes", "DstDvcId", "DstFQDN", "DstHostname", "DstIpAddr", "DstNatIpAddr", "DstPortNumber", "DstUsername", "Dvc", "DvcAction",
	"DvcFQDN", "DvcHostname", "DvcIpAddr", "EventCount", "EventEndTime", "EventOriginalSeverity", "EventOriginalUid", "EventResult", "EventResultDetails",
	"EventSchema", "EventSchemaVersion", "EventStartTime", "EventSubType", "EventVendor", "HttpUserAgent", "LogonMethod", "NetworkApplicationProtocol",
	"NetworkBytes", "NetworkDirection", "NetworkSessionId", "SrcBytes", "SrcDvcId", "SrcFQDN", "SrcGeoCountry", "SrcHostname", "SrcIpAddr", "SrcNatIpAddr",
	"SrcPortNumber", "SrcUsername", "TargetFileName", "TargetFilePath", "TargetProcessCommandLine", "TargetProcessName", "TargetUserId", "TargetUserType",
	"TargetUsername", "UrlCategory",
}
