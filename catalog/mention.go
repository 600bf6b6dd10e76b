package catalog

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// IsVendorHost reports whether a host, in lower case, is one of Microsoft, which
// has more than this catalog.
func IsVendorHost(host string) bool {
	for _, domain := range [...]string{
		".microsoft.com", ".microsoft.us", ".windows.com", ".microsoftonline.com", ".microsoftonline.us", ".microsoftonline.cn", ".b2clogin.com", ".ciamlogin.com", ".live.com",
	} {
		if strings.HasSuffix(host, domain) {
			return true
		}
	}
	return false
}

// IsLookalikeHost reports whether a host, in lower case, has the name of a host of
// these APIs in front of a domain that isn't Microsoft's:
//
//	graph.microsoft.com.example.org
func IsLookalikeHost(host string) bool {
	if IsVendorHost(host) {
		return false
	}
	for i := range hosts {
		if name := hosts[i].Name; !strings.HasPrefix(name, "*") && strings.Contains(host, name+".") {
			return true
		}
	}
	return false
}

// IsInsideHost reports whether the name of a host, in lower case, is one that only a
// cluster or a network inside a company knows.
func IsInsideHost(host string) bool {
	for _, end := range [...]string{".svc", ".local", ".internal", ".localhost"} {
		if strings.HasSuffix(host, end) {
			return true
		}
	}
	return host != "" && !strings.Contains(host, ".")
}

// NamesIntune reports whether a message names a host of Intune, which answers
// behind Graph and puts its own URL into its messages, or has the words before its
// IDs.
func NamesIntune(message string) bool {
	return strings.Contains(message, ".manage.microsoft.com/") || strings.Contains(message, "Operation ID (for customer support)")
}

// MentionedService determines who answered from the names in the text around the
// answer, such as the name of a script or a module: the names of programs
// and hosts first, then the names that people use. It returns Unknown if several
// are named, and nothing if none is.
func MentionedService(text []byte) fact.Service {
	for _, names := range [...][]mention{
		{
			{fact.Graph, "graph.microsoft."}, {fact.Graph, "ODataError"}, {fact.Graph, "Microsoft.Graph"},
			{fact.Graph, "MgGraph"}, {fact.Graph, "msgraph"}, {fact.Graph, "ms-graph"}, {fact.Graph, "/v1.0/security/"}, {fact.Graph, "Microsoft.Online.AggregatorService"},
			{fact.Defender, "api.security.microsoft."}, {fact.Defender, "securitycenter."},
			{fact.Defender, "MDATP"}, {fact.Defender, "WDATP"},
		},
		{{fact.Graph, "Microsoft Graph"}, {fact.Graph, "Graph API"}, {fact.Defender, "Defender"}},
	} {
		if s := mentionedAs(text, names); s != "" {
			return s
		}
	}
	return ""
}

// ServerTrace returns the name of the service whose own stack trace a text has: these
// namespaces run only on the service's side. It is empty if there is none.
//
//	at Microsoft.Online.AggregatorService.Common.Gateway.GlobalContext.GetAgsRootConfig() in e:\bt\929612\repo\src\dev\…
func ServerTrace(text []byte) string {
	for _, t := range [...]struct{ namespace, service string }{
		{"at Microsoft.Online.AggregatorService.", "Microsoft Graph"},
		{"at Microsoft.Online.DirectoryServices.", "Microsoft Entra ID"},
		{"at Microsoft.Management.Services.", "Microsoft Intune"},
		{"at Microsoft.Exchange.AspNetCore.", "Exchange Online"},
		{"at Microsoft.WindowsDefenderATP.", "Defender for Endpoint"},
	} {
		if bytes.Contains(text, []byte(t.namespace)) {
			return t.service
		}
	}
	return ""
}

// NamesVendor reports whether a text names Microsoft, one of its products, or a
// module or a host by which they are called: what answered is hardly another
// program then.
func NamesVendor(text []byte) bool {
	for _, name := range vendorNames {
		if bytes.Contains(text, []byte(name)) {
			return true
		}
	}
	return false
}

// vendorNames are written as they are in programs and by people.
var vendorNames = [...]string{
	"Microsoft", "microsoft", "MICROSOFT", "Azure", "azure", "Defender", "defender", "Sentinel", "sentinel", "Intune", "intune", "Entra", "Graph", "OneDrive",
	"SharePoint", "PnP", "sharepoint.", "Office 365", "Office365", "M365", "Power BI", "PowerBI", "Power Automate", "Logic App", "Exchange Online", "securitycenter",
	"windows.net", "windows.com", "MSAL", "msal", "ADAL", "AADSTS", "MDATP", "mdatp", "WDATP", "MDE ", "Company Portal", "Purview", "Autopilot", "MCAS", "Cloud App Security", "XDR", "Purview", "WindowsDefenderATP", "odata", "OData", "x-ms-", "-Mg",
}

// A mention is a name that texts use for a service.
type mention struct {
	service fact.Service
	name    string
}

func mentionedAs(text []byte, names []mention) fact.Service {
	var found fact.Service
	for _, m := range names {
		if m.service == found || !mentions(text, m.name) {
			continue
		}
		if found != "" {
			return fact.Unknown
		}
		found = m.service
	}
	return found
}

// mentions reports whether a text has a name. One that is the beginning of a host
// counts only where the rest of that host is one label, such as com or us.
func mentions(text []byte, name string) bool {
	ofHost := strings.HasSuffix(name, "microsoft.")
	for {
		i := bytes.Index(text, []byte(name))
		if i >= 0 && name == "MgGraph" && bytes.HasSuffix(text[:i], []byte("Connect-")) { // which signs in
			text = text[i+len(name):]
			continue
		}
		if i < 0 || !ofHost {
			return i >= 0
		}
		text = text[i+len(name):]
		end := bytes.IndexFunc(text, func(r rune) bool {
			return r != '.' && r != '-' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9')
		})
		if end < 0 {
			end = len(text)
		}
		if label := bytes.TrimRight(text[:end], ".-"); len(label) <= len("com") && !bytes.ContainsAny(label, ".-") {
			return true
		}
	}
}
