package explain

import (
	"bytes"
	"net/netip"
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
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
	if known || noAddress == nil || !strings.Contains(host, ".") {
		return ""
	}
	for _, own := range [...]string{".microsoft.com", ".microsoft.us", ".windows.com", ".local", ".internal"} {
		if strings.HasSuffix(host, own) {
			return ""
		}
	}
	return host
}

// isCallShown reports whether the input shows that the URL of an exchange is the
// one that was called, and no link in what somebody wrote.
func isCallShown(x *capture.Exchange) bool {
	if x.Source.Format != capture.Text || x.Request.Method != "" {
		return true
	}
	before, _, _ := bytes.Cut(x.Response.Body, []byte(x.Request.URL))
	words := bytes.ToLower(before[max(0, len(before)-len(" for endpoint: ")):])
	return bytes.Contains(words, []byte("url")) || bytes.Contains(words, []byte("uri")) || bytes.Contains(words, []byte("endpoint"))
}

// repeatsStatus reports whether a code says no more than its HTTP status, as
// that of any API may: Forbidden, NotFound.
func repeatsStatus(c catalog.Code) bool {
	s, ok := catalog.FindStatus(c.Status)
	return ok && strings.EqualFold(c.Name, strings.ReplaceAll(s.Name, " ", "")) || c.Name == "ResourceNotFound"
}

// mentioned tells who answered from the names in the text in which the answer
// stands, such as that of a script or a module: the names of programs and
// hosts first, then those that people use. It returns Unknown if several are
// named, and nothing if none is.
func mentioned(x *capture.Exchange) catalog.Service {
	for _, names := range [...][]mention{
		{
			{catalog.Graph, "graph.microsoft."}, {catalog.Graph, "ODataError"}, {catalog.Graph, "Microsoft.Graph"},
			{catalog.Graph, "MgGraph"}, {catalog.Graph, "msgraph"}, {catalog.Graph, "ms-graph"}, {catalog.Graph, "/v1.0/security/"},
			{catalog.Defender, "api.security.microsoft."}, {catalog.Defender, "securitycenter."},
			{catalog.Defender, "MDATP"}, {catalog.Defender, "WDATP"},
		},
		{{catalog.Graph, "Microsoft Graph"}, {catalog.Graph, "Graph API"}, {catalog.Defender, "Defender"}},
	} {
		if s := mentionedAs(x.Response.Body, names); s != "" {
			return s
		}
	}
	return ""
}

// A mention is a name by which a text speaks of a service.
type mention struct {
	service catalog.Service
	name    string
}

func mentionedAs(text []byte, names []mention) catalog.Service {
	var found catalog.Service
	for _, m := range names {
		if m.service == found || !bytes.Contains(text, []byte(m.name)) {
			continue
		}
		if found != "" {
			return catalog.Unknown
		}
		found = m.service
	}
	return found
}
