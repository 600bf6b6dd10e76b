package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// The services that answer.
const (
	Defender = "defender"
	Graph    = "graph"
	Entra    = "entra"
	Between  = "gateway" // what is on the way: an API gateway, a front door, a proxy
	Other    = "other"   // another service of the vendor
)

// ServiceOfHost returns the service that a host, or the host of a URL, is one of;
// empty if it is none that we know.
func ServiceOfHost(url string) string {
	host := hostOf(url)
	switch {
	case isOfDefender(host):
		return Defender
	case isOfGraph(host):
		return Graph
	case isOfEntra(host):
		return Entra
	case strings.HasSuffix(host, ".azure-api.net"):
		return Between
	case host == "management.azure.com", host == "management.core.windows.net", strings.HasPrefix(host, "api.loganalytics."),
		strings.HasSuffix(host, ".blob.core.windows.net"), strings.HasSuffix(host, ".kusto.windows.net"),
		strings.HasSuffix(host, ".portal.cloudappsecurity.com"), host == "manage.office.com":
		return Other
	}
	return ""
}

// IsLoopback reports whether a URL is one of the machine itself.
func IsLoopback(url string) bool {
	host := hostOf(url)
	return host == "localhost" || strings.HasPrefix(host, "127.") || strings.HasPrefix(host, "[")
}

// hostOf returns the host of a URL, in lower case.
func hostOf(url string) string {
	if _, rest, found := strings.Cut(url, "://"); found {
		url = rest
	}
	if i := strings.IndexAny(url, "/?#:"); i >= 0 {
		url = url[:i]
	}
	return strings.ToLower(url)
}

// isOfDefender knows api.security.microsoft.com, api-eu.securitycenter.windows.com
// and their like, and what once was called so.
func isOfDefender(host string) bool {
	for _, name := range [...]string{"security.", "securitycenter."} {
		i := strings.Index(host, name)
		if i < 0 || i > 0 && (host[i-1] != '.' || !strings.HasPrefix(host, "api")) {
			continue
		}
		first, rest, _ := strings.Cut(host[i+len(name):], ".")
		if isRegion(rest) && (first == "microsoft" || first == "windows" || name == "securitycenter.") {
			return true
		}
	}
	if strings.HasSuffix(host, ".core.windows.net") { // of Azure Storage, which has the files of exports
		return false
	}
	return strings.HasPrefix(host, "wdatp") || strings.Contains(host, ".wdatp") || strings.HasPrefix(host, "winatp")
}

// isOfGraph knows graph.microsoft.com and its siblings in other clouds.
func isOfGraph(host string) bool {
	if host == "microsoftgraph.chinacloudapi.cn" {
		return true
	}
	domain, found := strings.CutPrefix(strings.TrimPrefix(host, "dod-"), "graph.")
	first, rest, _ := strings.Cut(domain, ".")
	return found && isRegion(rest) && (first == "microsoft" || first == "windows")
}

// isOfEntra knows login.microsoftonline.com and its siblings.
func isOfEntra(host string) bool {
	if host == "sts.windows.net" {
		return true
	}
	domain, found := strings.CutPrefix(host, "login.")
	if !found {
		return false
	}
	first, rest, _ := strings.Cut(strings.TrimPrefix(domain, "partner."), ".")
	switch first {
	case "microsoftonline", "windows", "microsoft", "live", "chinacloudapi":
		return isRegion(rest)
	}
	return false
}

// isRegion reports whether the clouds use a top-level domain.
func isRegion(domain string) bool {
	switch domain {
	case "com", "us", "net", "cn", "de":
		return true
	}
	return false
}

func IsHostByte(c byte) bool { return ascii.IsWord(c) || c == '.' || c == '-' }
