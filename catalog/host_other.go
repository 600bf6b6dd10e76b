package catalog

import (
	"slices"
	"strings"
)

// An OtherAPI is one that this catalog knows nothing of but how to tell it
// from those that it knows: people call it beside them, or get tokens for it by
// mistake.
type OtherAPI struct {
	API               // what its tokens are for; zero but for the name where nobody mistakes them
	Hosts    []string // *.example.com stands for all below it
	Wordings []string // of its messages
	Doc      string   // page about its errors; empty where none of them is told
}

// OtherAPIAt returns the other API that answers under a host.
func OtherAPIAt(host string) (OtherAPI, bool) {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	for _, o := range otherAPIs {
		for _, name := range o.Hosts {
			if name == host || strings.HasPrefix(name, "*.") && strings.HasSuffix(host, name[1:]) {
				return o, true
			}
		}
	}
	return OtherAPI{}, false
}

// OtherAPIOf returns the other API that an error comes from, by the wording of
// its message.
func OtherAPIOf(message string) (OtherAPI, bool) {
	for _, o := range otherAPIs {
		if slices.ContainsFunc(o.Wordings, func(w string) bool { return strings.Contains(message, w) }) {
			return o, true
		}
	}
	return OtherAPI{}, false
}

// FindOtherAPI returns an API that is none of Defender and Graph security, by
// the aud claim of the tokens for it.
func FindOtherAPI(aud string) (API, bool) {
	for _, o := range otherAPIs {
		if o.AppID != "" && o.Takes(aud) {
			return o.API, true
		}
	}
	return API{}, false
}

// Old samples name Azure AD Graph, and tools of Azure get tokens for Azure
// Resource Manager by themselves.
var otherAPIs = []OtherAPI{
	{
		API: API{
			Name: "Azure AD Graph", AppID: "00000002-0000-0000-c000-000000000000",
			Audiences: []string{"https://graph.windows.net"},
			Successor: apiGraph,
			Source:    "https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview",
		},
	},
	{
		API: API{
			Name: "Azure Resource Manager", AppID: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
			Audiences: []string{"https://management.azure.com", "https://management.core.windows.net"},
			Source:    "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
		},
		Hosts:    []string{"management.azure.com"},
		Wordings: []string{"aka.ms/ARM", "' under resource group '", "over scope '/subscriptions/"},
		Doc:      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
	},
	{
		API: API{
			Name: "Exchange Online", AppID: "00000002-0000-0ff1-ce00-000000000000",
			Audiences: []string{"https://outlook.office365.com", "https://outlook.office.com"},
			Source:    "https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2",
		},
	},
	{
		API:   API{Name: "Azure Monitor Log Analytics"},
		Hosts: []string{"api.loganalytics.azure.com", "api.loganalytics.io"},
		Doc:   "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors",
	},
	{
		API:   API{Name: "Defender for Cloud Apps"},
		Hosts: []string{"*.portal.cloudappsecurity.com"},
		Doc:   "https://learn.microsoft.com/defender-cloud-apps/api-introduction",
	},
}
