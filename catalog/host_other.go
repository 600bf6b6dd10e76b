package catalog

import (
	"slices"
	"strings"
)

// An OtherAPI is one that this catalog knows nothing of but how to tell it
// from those that it knows: people call it beside them.
type OtherAPI struct {
	Name     string
	Hosts    []string // *.example.com stands for all below it
	Wordings []string // of its messages
	Doc      string   // page about its errors
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

var otherAPIs = []OtherAPI{
	{
		Name:     "Azure Resource Manager",
		Hosts:    []string{"management.azure.com"},
		Wordings: []string{"aka.ms/ARM", "' under resource group '", "over scope '/subscriptions/"},
		Doc:      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
	},
	{
		Name:  "Azure Monitor Log Analytics",
		Hosts: []string{"api.loganalytics.azure.com", "api.loganalytics.io"},
		Doc:   "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors",
	},
	{
		Name:  "Defender for Cloud Apps",
		Hosts: []string{"*.portal.cloudappsecurity.com"},
		Doc:   "https://learn.microsoft.com/defender-cloud-apps/api-introduction",
	},
}
