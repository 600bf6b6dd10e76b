package diagnose

import (
	"cmp"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// CalledService tells which service was called. A proxy that answered with a
// status did so in place of it.
func CalledService(c *Case) fact.Service {
	x := &c.Exchange
	if f := x.Response.Fault; f.Service != "" {
		return fact.Service(f.Service)
	}
	if x.Failure.Kind == exchange.Proxy && x.Response.Status != 0 {
		return fact.Gateway
	}
	if h, ok := catalog.FindHost(CalledHost(x)); ok {
		return h.Service
	}
	if c.Operation.Service != "" {
		return c.Operation.Service
	}
	if strings.Contains(x.Failure.Words, "endpoints_resolution_error") || strings.Contains(x.Failure.Words, "openid_config_error") {
		return fact.Entra // MSAL, which calls nobody else
	}
	return fact.Unknown
}

// CalledAPI returns the name of another API of Microsoft that a call without a response went
// to, by its host; empty if it went to one of the services, or the host isn't known.
//
//	No such host is known. (adxsoc.kusto.windows.net:443)
func CalledAPI(c *Case) string {
	x := &c.Exchange
	if c.Service != fact.Unknown || x.Failure.Kind == exchange.Proxy {
		return ""
	}
	o, _ := catalog.OtherAPIAt(cmp.Or(CalledHost(x), hostAsSaid(strings.ToLower(x.Failure.Words))))
	return o.Name
}
