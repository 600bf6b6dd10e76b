package capture

import (
	"bytes"
	"cmp"
	"net/textproto"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// expand completes x. If the body of x lists failures, those of a batch or of
// an import, it returns an exchange for each of them to stand in its place.
func expand(x *Exchange) []Exchange {
	if x.Response.Known {
		return nil
	}
	if x.Response.Fault.IsZero() {
		for _, split := range []func(Exchange) []Exchange{splitBatch, splitImport} {
			if items := split(*x); len(items) > 0 {
				return items
			}
		}
	}
	complete(x)
	return nil
}

// ReadBody reads a body that was left as it stands, as known.
func ReadBody(x *Exchange) {
	r := &x.Response
	r.Raw, r.Known = r.Body, false
	if a, ok := new(decoder).text(string(r.Body)); ok {
		a.fill(x)
	}
}

// complete fills in what follows from what a shape has found: the fault from
// the body, and from the headers what the body does not tell.
func complete(x *Exchange) {
	r := &x.Response
	if r.Fault.IsZero() {
		readBody(x, bytes.TrimSpace(r.Body))
	}
	if r.Header == nil {
		return
	}
	if r.Fault.Message == "" && r.Status >= 400 {
		challenge(&r.Fault, r.Header.Get("WWW-Authenticate"))
	}
	if r.Status == partialContent && r.Fault.IsZero() {
		warn(&r.Fault, r.Header.Values("Warning"))
	}
	if r.Status >= 400 || !r.Fault.IsZero() {
		setIDs(&r.Fault, append(r.Fault.TrackingIDs, headerIDs(r.Header)...))
	}
	if r.Fault.Service == "" && r.Header.Get("x-ms-ags-diagnostic") != "" {
		r.Fault.Service = "graph" // which is what the header is of
	}
	x.Time = cmp.Or(x.Time, r.Header.Get("Date"))
}

// readBody takes the fault out of the body of x.
func readBody(x *Exchange, body []byte) {
	if len(body) == 0 {
		return
	}
	switch body[0] {
	case '{':
		if x.Response.Status/100 == 2 && !tellsOfError(body) {
			return
		}
		var dec decoder
		if a, end, ok := dec.body(body); ok {
			x.Response.Body = body[:end] // what follows is not of the response
			a.fill(x)
		}
	case '"':
		if x.Response.Status >= 400 && isJSON(body) {
			x.Response.Fault.Message = scalar(jsontext.Value(body))
		}
	case '<':
		if f, status := pageFault(body); pageStart(body) == 0 && max(x.Response.Status, status) >= 400 {
			x.Response.Status = cmp.Or(x.Response.Status, status)
			x.Response.Fault = f
		}
	default:
		if x.Response.Status >= 400 && x.Source.Format != Text && isSentence(body) {
			x.Response.Fault.Message = string(body)
		}
	}
}

// tellsOfError reports whether a body can name an error: it holds a part of
// one of the words that errors are told by. Archives are full of bodies that
// do not.
func tellsOfError(body []byte) bool {
	return bytes.Contains(body, []byte("rror")) || bytes.Contains(body, []byte("essage")) || bytes.Contains(body, []byte(`ode"`))
}

// isSentence reports whether a body is the message itself and not a page or a
// document.
func isSentence(body []byte) bool {
	const longest = 1 << 10
	return len(body) <= longest && utf8.Valid(body) && strings.IndexByte("<[", body[0]) < 0
}

// challenge takes what a WWW-Authenticate header says: Bearer
// error="invalid_token", error_description="…".
func challenge(f *Fault, header string) {
	description := parameter(header, "error_description")
	if description == "" {
		return
	}
	f.Message = description
	f.OAuthError = cmp.Or(f.OAuthError, parameter(header, "error"))
	f.Claims = cmp.Or(f.Claims, parameter(header, "claims"))
}

// warn takes what the Warning headers of a response say about a provider that
// has failed.
func warn(f *Fault, headers []string) {
	for _, header := range headers {
		if len(warnings(header)) > 0 {
			f.Message, f.Service = header, "graph"
			return
		}
	}
}

// parameter returns the quoted value of a parameter of a header.
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

// headerIDs returns the tracking IDs among the headers of a response.
func headerIDs(h textproto.MIMEHeader) []TrackingID {
	var o object
	for _, name := range []string{"request-id", "x-ms-request-id", "client-request-id", "X-Azure-Ref"} {
		o.addID(name, h.Get(name))
	}
	return o.ids
}
