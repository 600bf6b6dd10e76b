package hunting

import (
	"strings"
)

// ProductOfTable returns the product whose records fill a hunting table; ""
// if no page tells. Without the product in a tenant, queries of the table
// fail or find nothing.
func ProductOfTable(name string) string {
	for _, f := range tableProducts {
		if strings.HasPrefix(name, f.prefix) {
			return f.product
		}
	}
	return ""
}

// tableProducts are the products by what the names of their tables begin
// with, as the page of each table tells.
// Source: https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-tables
var tableProducts = [...]struct{ prefix, product string }{
	{"Device", "Microsoft Defender for Endpoint"},
	{"Email", "Microsoft Defender for Office 365"},
	{"CampaignInfo", "Microsoft Defender for Office 365"},
	{"FileMaliciousContentInfo", "Microsoft Defender for Office 365"},
	{"IdentityLogonEvents", "Microsoft Defender for Identity"},
	{"IdentityDirectoryEvents", "Microsoft Defender for Identity"},
	{"IdentityQueryEvents", "Microsoft Defender for Identity"},
	{"CloudAppEvents", "Microsoft Defender for Cloud Apps"},
	{"OAuthAppInfo", "Microsoft Defender for Cloud Apps"},
	{"CloudAuditEvents", "Microsoft Defender for Cloud"},
	{"CloudProcessEvents", "Microsoft Defender for Cloud"},
	{"CloudStorageAggregatedEvents", "Microsoft Defender for Cloud"},
	{"UrlClickEvents", "Microsoft Defender for Office 365"},
	{"MessageEvents", "Microsoft Defender for Office 365"},
	{"MessagePostDeliveryEvents", "Microsoft Defender for Office 365"},
	{"MessageUrlInfo", "Microsoft Defender for Office 365"},
	{"BehaviorEntities", "Microsoft Defender for Cloud Apps"},
	{"BehaviorInfo", "Microsoft Defender for Cloud Apps"},
	{"EntraId", "Microsoft Entra ID P2"},
	{"DataSecurity", "Microsoft Purview"},
	{"ExposureGraph", "Microsoft Security Exposure Management"},
}
