package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/graph"
)

// GraphAccess returns what a call of Microsoft Graph needs by its method, "" if it is
// unknown, and its URL, which may lack host and version.
func GraphAccess(method, rawURL string) (graph.Access, bool) {
	host, path := splitURL(rawURL)
	if h, known := FindHost(host); host != "" && known && h.Service != "graph" {
		return graph.Access{}, false
	}
	segments := pathSegments(path)
	for i, s := range segments[:min(len(segments), 3)] { // a proxy may have put a segment of its own before it
		if isGraphVersion(s) {
			segments = segments[i+1:]
			break
		}
	}
	if len(segments) > 1 && IsGUID(segments[0]) { // the tenant, which Azure AD Graph had there
		segments = segments[1:]
	}
	return graph.FindAccess(method, strings.Join(segments, "/"))
}

// IntuneAccess returns what a call of Microsoft Graph needs by the URL that Intune names
// in its message: that of its own service, with the path of Graph at its end.
//
//	An error has occurred - … - Url: https://fef.msub01.manage.microsoft.com/DeviceFE/StatelessDeviceFEService/deviceManagement/managedDevices?api-version=2022-07-29
func IntuneAccess(method, message string) (graph.Access, bool) {
	const label = "manage.microsoft.com/"
	_, address, found := strings.Cut(message, label)
	if !found {
		return graph.Access{}, false
	}
	if end := strings.IndexAny(address, "? \"\\\r\n"); end >= 0 {
		address = address[:end]
	}
	segments := pathSegments(address)
	for i, s := range segments {
		if isIntune := strings.EqualFold(s, "deviceManagement") || strings.EqualFold(s, "deviceAppManagement"); isIntune && i+1 < len(segments) {
			return graph.FindAccess(method, strings.Join(segments[i:], "/"))
		}
		if s = strings.ToLower(s); !strings.HasSuffix(s, "service") || i+1 == len(segments) {
			continue
		}
		rest := segments[i+1:]
		if IsGUID(rest[0]) && len(rest) > 1 { // of the tenant
			rest = rest[1:]
		}
		path := strings.Join(rest, "/")
		if strings.EqualFold(path, "deviceManagement") || strings.EqualFold(path, "deviceAppManagement") { // all of it
			return graph.Access{}, false
		}
		for _, root := range [...]string{"", "deviceManagement/", "deviceAppManagement/"} {
			if a, ok := graph.FindAccess(method, root+path); ok && !a.Near {
				return a, true
			}
		}
		if a, ok := graph.FindAccess(method, path); ok {
			return a, true
		}
		return graph.FindAccess(method, "deviceManagement/"+path)
	}
	return graph.Access{}, false
}
