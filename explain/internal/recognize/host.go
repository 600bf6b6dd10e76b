package recognize

import (
	"net/netip"
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// ForeignHost returns the host of a URL unless it may be one of the catalog's APIs: a
// short name or an address may be a gateway before one, and Microsoft has more
// hosts than the catalog.
func ForeignHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	_, known := catalog.FindHost(host)
	_, noAddress := netip.ParseAddr(host)
	if known || noAddress == nil || catalog.IsInsideHost(host) || catalog.IsVendorHost(host) {
		return ""
	}
	return host
}
