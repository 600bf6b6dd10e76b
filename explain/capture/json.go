package capture

import (
	"bytes"
	"cmp"
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// readJSON reads a text that begins with JSON: one body, or several with
// nothing but blanks and commas between them, and words behind them. A body that
// names no error is an exchange too if nothing else is in the text.
func readJSON(d *document) []Exchange {
	at := len(d.text) - len(bytes.TrimLeft(d.text, " \t\r\n"))
	if at == len(d.text) || d.text[at] != '{' && d.text[at] != '[' {
		return nil
	}
	found, end := readValues(d, at)
	if last := len(found) - 1; last >= 0 {
		behind := d.text[end:]
		if nextEntra(behind, 0) >= 0 {
			return nil // another error, of another shape
		}
		surrounding{behind: behind}.read(&found[last])
		return found
	}
	body := bytes.TrimSpace(d.text[at:])
	if !isJSON(body) {
		return nil
	}
	x := d.exchange("json", at)
	x.Response.Body = body
	readRecord(&x, body)
	return []Exchange{x}
}

// readRecord takes what a record of a log tells of a failed call in words. Only
// a record has a level.
func readRecord(x *Exchange, body []byte) {
	if body[0] != '{' {
		return
	}
	var words []string
	status, level := 0, false
	for name, value := range members(body) {
		switch name {
		case "level", "severity", "levelname", "lvl", "log.level", "loglevel":
			level = true
		case "status", "statusCode", "status_code":
			status = statusNumber(scalar(value))
		case "message", "msg", "error", "err", "exception", "exc_info":
			words = append(words, scalar(value))
		}
	}
	if !level {
		return
	}
	if status >= 400 {
		x.Response.Status = status
	}
	for _, text := range words {
		readWords(x, text)
	}
	x.Time = string(jsonTime(body))
}

// streamJSON reads a JSON array of bodies of any length.
func streamJSON(r io.Reader, o Options, known Known, yield func(*Exchange, error) bool) {
	e := newElements(r, o)
	var dec decoder
	var x Exchange // of the element at hand
	for element, line := range e.at() {
		x = Exchange{Source: Source{Format: "json", Name: o.Name, Line: line}}
		x.Response.Body = element
		x.Response.Known = known != nil && known(element) == len(element)
		if !x.Response.Known && !dec.element(&x) {
			continue
		}
		if !yield(&x, nil) {
			return
		}
	}
	e.finish(yield)
}

// element reads the body of x, which is an element of an array; false if that
// names no error.
func (d *decoder) element(x *Exchange) bool {
	a, _, ok := d.body(x.Response.Body)
	if !ok {
		return false
	}
	if d.plain {
		x.Response.Raw = x.Response.Body
	}
	a.fill(x)
	complete(x)
	return true
}

// isArrayStart reports whether text begins like an array of objects.
func isArrayStart(text []byte) bool {
	rest, found := bytes.CutPrefix(bytes.TrimSpace(text), []byte("["))
	return found && bytes.HasPrefix(bytes.TrimSpace(rest), []byte("{"))
}

// readJSONErrors is readJSON without responses that name no error.
func readJSONErrors(d *document) []Exchange {
	found, _ := readValues(d, 0)
	return found
}

// readValues reads JSON objects from offset at on, also as the elements of an
// array, and says where the last one ends.
func readValues(d *document, at int) (found []Exchange, end int) {
	var dec decoder
	for {
		rest := bytes.TrimLeft(d.text[at:], " \t\r\n,[]")
		at = len(d.text) - len(rest)
		if len(rest) == 0 || rest[0] != '{' {
			return found, at
		}
		x := d.exchange("json", at)
		a, end, ok := dec.body(rest)
		if end == 0 {
			return found, at
		}
		if ok {
			x.Response.Body = rest[:end]
			a.fill(&x)
			found = append(found, x)
		}
		at += end
	}
}

// fill puts what the body says into x, where x does not know better.
func (a *answer) fill(x *Exchange) {
	x.Response.Fault = a.fault
	if x.Response.Status == 0 {
		x.Response.Status = a.status
	}
	if n := statusNumber(a.fault.Code); x.Response.Status == 0 && n >= 400 {
		x.Response.Status = n // gateways put it in the place of the code
	}
	x.Time = cmp.Or(a.time, x.Time, a.logged)
	if x.Request.URL == "" {
		x.Request.Method, x.Request.URL = a.method, a.url
	}
	x.Truncated = x.Truncated || a.truncated
}

// isJSON reports whether text is one JSON value and nothing else.
func isJSON(text []byte) bool {
	return jsontext.Value(text).IsValid(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}

// isArchiveStart reports whether text begins like a HAR file, and not like a
// record of Docker, in which "log" is a string.
func isArchiveStart(text []byte) bool {
	rest := bytes.TrimLeft(text, blanks)
	for _, part := range []string{"{", `"log"`, ":"} {
		var found bool
		if rest, found = bytes.CutPrefix(rest, []byte(part)); !found {
			return false
		}
		rest = bytes.TrimLeft(rest, blanks)
	}
	return len(rest) == 0 || rest[0] == '{'
}

// cutLine splits text after its first line; complete is false if the line
// has no end.
func cutLine(text []byte) (line, rest []byte, complete bool) {
	line, rest, complete = bytes.Cut(text, []byte{'\n'})
	return bytes.TrimRight(line, " \t\r"), rest, complete
}
