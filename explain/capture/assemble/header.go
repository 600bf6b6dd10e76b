package assemble

import (
	"cmp"
	"net/textproto"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/exchange"
)

// partialContent is the status of a response in which each provider answers
// separately.
const partialContent = 206

// responseHeader returns the headers of a response that say something about an
// error: when to retry, what was wrong with the token, what to quote to support, who
// answered. It returns nil if there are none.
func responseHeader(d *draft) textproto.MIMEHeader {
	status := bestStatus(d)
	return headersOf(d, clue.Header, func(c *clue.Clue) bool {
		if !tellsOfError(strings.ToLower(c.Name)) {
			return false
		}
		earlier := status != nil && c.At < status.At // of another response, as that of a proxy
		return !earlier || !d.any(clue.Header, func(other *clue.Clue) bool {
			return other.At >= status.At && strings.EqualFold(other.Name, c.Name)
		})
	})
}

// requestHeader returns the headers of a request, except secrets that say nothing
// about an error; nil if there are none.
func requestHeader(d *draft) textproto.MIMEHeader {
	return headersOf(d, clue.RequestHeader, func(c *clue.Clue) bool { return !isSecret(strings.ToLower(c.Name)) })
}

// headersOf returns the headers of a kind that are worth keeping, each value once.
func headersOf(d *draft, kind clue.Kind, keep func(*clue.Clue) bool) textproto.MIMEHeader {
	var h textproto.MIMEHeader
	for i := range d.clues {
		c := &d.clues[i]
		if c.Kind != kind || !keep(c) || slices.Contains(h.Values(c.Name), c.Value) {
			continue
		}
		if h == nil {
			h = textproto.MIMEHeader{}
		}
		h.Add(c.Name, c.Value)
	}
	return h
}

// tellsOfError reports whether a header of a response is kept. Its name is in
// lower case.
func tellsOfError(name string) bool {
	switch name {
	case "content-type", "date", "retry-after", "warning", "www-authenticate", "request-id", "client-request-id",
		"x-ms-request-id", "x-ms-client-request-id", "x-ms-correlation-request-id", "x-ms-ags-diagnostic", "x-azure-ref",
		"x-ms-ests-server", "x-ms-diagnostics", "server", "allow":
		return true
	}
	return strings.HasPrefix(name, "x-ms-apihub-") || lexicon.IsStrangersHeader(name)
}

// isSecret reports whether a header of a request isn't kept. Its name is in lower
// case. The access token is kept: what it permits can explain a refusal.
func isSecret(name string) bool {
	return name == "cookie" || name == "proxy-authorization" || strings.HasSuffix(name, "-key") || strings.Contains(name, "secret")
}

// ReadHeaders takes from the headers of a response what its body lacks.
func ReadHeaders(x *exchange.Exchange) {
	r := &x.Response
	if len(r.Header) == 0 {
		return
	}
	f := &r.Fault
	if len(r.Body) == 0 && r.Status >= 400 {
		readChallenge(f, r.Header.Get("WWW-Authenticate"))
	}
	if r.Status == partialContent && f.IsZero() {
		readWarnings(f, r.Header.Values("Warning"))
	}
	if r.Status >= 400 || r.Status == 0 || !f.IsZero() {
		for _, name := range [...]string{"request-id", "x-ms-request-id", "client-request-id", "X-Azure-Ref"} {
			if id := r.Header.Get(name); id != "" && !hasID(f, id) {
				body.AddID(f, name, id)
			}
		}
	}
	switch { // by headers that only one service sends
	case f.Service != "":
	case r.Header.Get("x-ms-ags-diagnostic") != "":
		f.Service = graph
	case r.Header.Get("x-ms-ests-server") != "":
		f.Service = entra
	}
	x.Time = cmp.Or(x.Time, r.Header.Get("Date"))
}

// hasID reports whether a fault has a tracking ID, under any name.
func hasID(f *exchange.Fault, value string) bool {
	for _, known := range f.TrackingIDs {
		if isPartOf(value, known.Value) {
			return true
		}
	}
	return false
}

// isPartOf reports whether a tracking ID is another one, or what a console or a column
// has left of it.
func isPartOf(value, known string) bool {
	const least = 8 // characters
	return len(value) <= len(known) && strings.EqualFold(value, known[:len(value)]) && (len(value) >= least || len(value) == len(known))
}

// readChallenge takes what a WWW-Authenticate header says: Bearer
// error="invalid_token", error_description="…".
func readChallenge(f *exchange.Fault, header string) {
	description, word := parameter(header, "error_description"), parameter(header, "error")
	if description == "" && word != "insufficient_claims" { // which claims explain by themselves
		return
	}
	f.Message = description
	f.OAuthError = cmp.Or(f.OAuthError, word)
	f.Claims = cmp.Or(f.Claims, parameter(header, "claims"))
}

// parameter returns the quoted value of a parameter of a header; empty if there
// is none.
func parameter(header, name string) string {
	_, rest, found := strings.Cut(header, " "+name+`="`)
	if !found {
		_, rest, found = strings.Cut(header, ","+name+`="`)
	}
	value, _, closed := strings.Cut(rest, `"`)
	if !found || !closed {
		return ""
	}
	return value
}

// readWarnings takes what the Warning headers of Graph say of a provider that
// has failed: 199 - "Microsoft/WDATP/401/16".
func readWarnings(f *exchange.Fault, headers []string) {
	for _, header := range headers {
		if strings.Contains(header, `199 - "`) {
			f.Message, f.Service = header, graph
			return
		}
	}
}

// isSuccess reports whether a status says that a call succeeded. 206 says so only
// for a part of it.
func isSuccess(status int) bool { return status/100 == 2 && status != partialContent }
