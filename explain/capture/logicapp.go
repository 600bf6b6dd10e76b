package capture

import (
	"bytes"
	"encoding/base64"
	"net/textproto"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// readLogicApp reads the outputs of HTTP actions and connectors as Logic Apps
// and Power Automate show them: {"statusCode":403,"headers":{…},"body":{…}},
// also deep in the record of a run, with the inputs of the action beside.
func readLogicApp(d *document) []Exchange {
	if !hasOutputs(d.text) {
		return nil
	}
	r := runReader{d: d, budget: gatherBudget}
	for at := 0; at < len(d.text) && r.budget > 0; {
		i := bytes.IndexAny(d.text[at:], "{[")
		if i < 0 {
			break
		}
		at += i
		r.start = at
		at += r.top(d.text[at:])
	}
	return r.exchanges()
}

// hasOutputs reports whether the names of the members of an output are in a
// text.
func hasOutputs(text []byte) bool {
	status := bytes.Contains(text, []byte(`"statusCode"`)) || bytes.Contains(text, []byte(`"StatusCode"`))
	return status && (bytes.Contains(text, []byte(`"body"`)) || bytes.Contains(text, []byte(`"headers"`)))
}

// A runReader looks for outputs in JSON values.
type runReader struct {
	d     *document
	found []Exchange
	start int // offset in the document of the value that is looked at

	mended bool // the value was repaired, so that the document does not hold it
	budget int  // bytes that may still be spent on values that turn out to be none
}

// top looks into the value at the start of text, and returns how far to go
// on. A value that breaks off is repaired first.
func (r *runReader) top(text []byte) int {
	if text[0] == '[' && !isArrayStart(text[:min(len(text), 64)]) {
		return 1
	}
	dec := jsontext.NewDecoder(bytes.NewBuffer(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	value, err := dec.ReadValue()
	if err == nil {
		r.walk(value, Request{}, 0)
		return len(value)
	}
	r.budget -= int(dec.InputOffset())
	if text[0] != '{' || !opensMember(text[1:]) {
		return 1
	}
	m := mend(nil, text)
	before := len(r.found)
	r.mended = true
	r.walk(m.out, Request{}, 0)
	for i := range r.found[before:] {
		r.found[before+i].Truncated = m.truncated
	}
	r.mended = false
	r.budget -= m.at
	return max(m.at, 1)
}

// opensMember reports whether text begins with the name of a member.
func opensMember(text []byte) bool {
	return quoteSize(bytes.TrimLeft(text, " \t\r\n")) > 0
}

// walk looks for outputs in v. request is what the nearest inputs tell.
func (r *runReader) walk(v jsontext.Value, request Request, depth int) {
	if depth > maxNesting {
		return
	}
	switch v.Kind() {
	case '[':
		for _, element := range split(v) {
			r.walk(element, request, depth+1)
		}
	case '{':
		r.object(v, request, depth)
	}
}

// object looks at an object: it is an output itself, or may hold one.
func (r *runReader) object(v jsontext.Value, request Request, depth int) {
	x := Exchange{Request: request}
	output := false
	for name, value := range members(v) {
		switch name {
		case "statusCode", "StatusCode":
			x.Response.Status = statusNumber(scalar(value))
		case "headers":
			x.Response.Header = keepResponse(plainHeaders(value))
			output = true
		case "body":
			x.Response.Body = outputBody(value)
			output = true
		case "inputs":
			request = inputs(value)
		case "startTime", "timestamp":
			x.Time = scalar(value)
		}
	}
	if output && x.Response.Status != 0 {
		x.Source = r.source(v)
		r.found = append(r.found, x)
		return
	}
	for _, value := range members(v) {
		r.walk(value, request, depth+1)
	}
}

// source tells where in the document v stands.
func (r *runReader) source(v jsontext.Value) Source {
	if r.mended {
		return r.d.exchange("logicapp", r.start).Source
	}
	if at := bytes.Index(r.d.text[r.start:], v); at > 0 {
		r.start += at
	}
	return r.d.exchange("logicapp", r.start).Source
}

// exchanges returns what failed; the first output if nothing has.
func (r *runReader) exchanges() []Exchange {
	var failed []Exchange
	for _, x := range r.found {
		if x.Response.Status >= 400 {
			failed = append(failed, x)
		}
	}
	if len(failed) == 0 && len(r.found) > 0 {
		return r.found[:1]
	}
	return failed
}

// inputs reads the request of an action.
func inputs(v jsontext.Value) Request {
	var request Request
	for name, value := range members(v) {
		switch name {
		case "method":
			request.Method = methodName(strings.ToUpper(scalar(value)))
		case "uri":
			request.URL = scalar(value)
		case "body":
			request.Body = outputBody(value)
		}
	}
	return request
}

// outputBody returns the body of an output: JSON as it stands, text, or what
// was wrapped because it is neither.
func outputBody(v jsontext.Value) []byte {
	switch v.Kind() {
	case '"':
		return []byte(scalar(v))
	case '{':
		for name, value := range members(v) {
			if name != "$content" {
				continue
			}
			if decoded, err := base64.StdEncoding.DecodeString(scalar(value)); err == nil {
				return decoded
			}
		}
	case 'n':
		return nil
	}
	return bytes.Clone(v)
}

// plainHeaders reads headers: {"Date":"…", …}.
func plainHeaders(v jsontext.Value) textproto.MIMEHeader {
	header := textproto.MIMEHeader{}
	for name, value := range members(v) {
		header.Add(name, scalar(value))
	}
	return header
}
