package explain

import (
	"bytes"
	"net/netip"
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
)

// foreign tells which API answered, if it is none of those in the catalog: by
// the host that was called, or by the wording. What only looks like a code of
// the catalog is none then.
func foreign(c *diagnose.Case) diagnose.Foreign {
	f := &c.Exchange.Response.Fault
	if f.Service != "" && !ofSignIn(f) {
		return diagnose.Foreign{} // the form of the answer tells
	}
	host := foreignHost(c.Exchange.Request.URL)
	told := c.Message.ID != "" && c.Message.Service != catalog.Unknown
	shown := isCallShown(&c.Exchange)
	called := shown || strings.HasPrefix(host, "api.") || strings.Contains(host, ".api.")
	if o, ok := catalog.OtherAPIAt(host); ok && called && !(told && c.Exchange.Source.Format == capture.Text) {
		return diagnose.Foreign{Host: host, Name: o.Name, Doc: o.Doc, Called: shown}
	}
	if o, ok := catalog.OtherAPIOf(f.Message); ok {
		return diagnose.Foreign{Host: host, Name: o.Name, Doc: o.Doc}
	}
	if host == "" || told || !called || c.Operation.ID != "" || c.Code.Name != "" && !repeatsStatus(c.Code) {
		return diagnose.Foreign{}
	}
	return diagnose.Foreign{Host: host}
}

// foreignHost returns the host of a URL if it can be none of the APIs: a
// short name or an address may be a gateway before one, and Microsoft has more
// hosts than the catalog.
func foreignHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	_, known := catalog.FindHost(host)
	_, noAddress := netip.ParseAddr(host)
	inside := strings.HasSuffix(host, ".local") || strings.HasSuffix(host, ".internal") || !strings.Contains(host, ".")
	if known || noAddress == nil || inside || catalog.IsVendorHost(host) {
		return ""
	}
	return host
}

// isCallShown reports whether the input shows that the URL of an exchange is the
// one that was called, and no link in what somebody wrote.
func isCallShown(x *exchange.Exchange) bool {
	if x.Source.Format != capture.Text || x.Request.Method != "" {
		return true
	}
	before, _, _ := bytes.Cut(x.Response.Body, []byte(x.Request.URL))
	words := bytes.ToLower(before[max(0, len(before)-len(" for endpoint: ")):])
	return bytes.Contains(words, []byte("url")) || bytes.Contains(words, []byte("uri")) || bytes.Contains(words, []byte("endpoint"))
}

// repeatsStatus reports whether a code says no more than its HTTP status, as
// that of any API may: Forbidden, NotFound. ResourceNotFound is the 404 of
// Azure Resource Manager, too.
func repeatsStatus(c catalog.Code) bool {
	if c.Name == "ResourceNotFound" {
		return true
	}
	s, ok := catalog.FindStatus(c.Status)
	return ok && strings.EqualFold(c.Name, strings.ReplaceAll(s.Name, " ", ""))
}
