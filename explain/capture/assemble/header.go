package assemble

import (
	"cmp"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/exchange"
)

// partialContent is the status of a response in which each provider has an
// answer of its own.
const partialContent = 206

// readHeaders takes from the headers of a response what its body does not tell.
func readHeaders(x *exchange.Exchange) {
	r := &x.Response
	if len(r.Header) == 0 {
		return
	}
	f := &r.Fault
	if f.Message == "" && r.Status >= 400 {
		readChallenge(f, r.Header.Get("WWW-Authenticate"))
	}
	if r.Status == partialContent && f.IsZero() {
		readWarnings(f, r.Header.Values("Warning"))
	}
	if r.Status >= 400 || !f.IsZero() {
		for _, name := range [...]string{"request-id", "x-ms-request-id", "client-request-id", "X-Azure-Ref"} {
			if id := r.Header.Get(name); id != "" && !hasID(f, id) {
				body.AddID(f, name, id)
			}
		}
	}
	if f.Service == "" && r.Header.Get("x-ms-ags-diagnostic") != "" { // which only Graph sends
		f.Service = graph
	}
	x.Time = cmp.Or(x.Time, r.Header.Get("Date"))
}

// hasID reports whether a fault has a tracking ID, whatever it is called.
func hasID(f *exchange.Fault, value string) bool {
	for _, known := range f.TrackingIDs {
		if strings.EqualFold(known.Value, value) {
			return true
		}
	}
	return false
}

// readChallenge takes what a WWW-Authenticate header says: Bearer
// error="invalid_token", error_description="…".
func readChallenge(f *exchange.Fault, header string) {
	description := parameter(header, "error_description")
	if description == "" {
		return
	}
	f.Message = description
	f.OAuthError = cmp.Or(f.OAuthError, parameter(header, "error"))
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
