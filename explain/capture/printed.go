package capture

import (
	"bytes"
	"cmp"
	"fmt"
	"net/textproto"
	"strings"
)

// readPrinted reads errors as programs print an object that they have made of
// the body: Node, Ruby, Go, Java, PHP, Python's classes, a list of labels. These
// notations differ in quotes, brackets and what stands between a name and its
// value, and agree in the names, which is all that is looked at:
//
//	{ error: { code: 'Forbidden', message: '…' } }
//	{"error"=>{"code"=>"Forbidden", "message"=>"…"}}
//	map[error:map[code:Forbidden message:…]]
//	{error={code=Forbidden, message=…}}
//	[error] => Array ( [code] => Forbidden …
//	MainError(code='Forbidden', message='…')
//	Error Code: Forbidden
func readPrinted(d *document) []Exchange {
	if !bytes.Contains(d.text, []byte("rror")) || nextKey(d.text, 0).found() || nextEntra(d.text, 0) >= 0 {
		return nil // other shapes tell more
	}
	var found []Exchange
	p := printed{d: d}
	for at := 0; ; {
		f, ok := nextField(d.text, at)
		if !ok {
			return p.finish(found)
		}
		if f.kind() == codeField && p.object.code != "" && p.object.message != "" {
			found = p.finish(found)
			p = printed{d: d, before: p.end, spent: p.spent}
		}
		at = p.add(f)
	}
}

// A printed is an error that is put together from what is printed of it.
type printed struct {
	d          *document
	object     object // with code, message and IDs
	body       string // the response as text, where that is printed too
	early      bool   // the message stood before the code, and another one is better
	status     int
	retryAfter string // header
	spent      int    // bytes of values that were read
	before     int    // where the error before this one ends
	start, end int    // of its fields
}

// add takes the value of a field, and returns where the next one may begin.
func (p *printed) add(f field) int {
	if f.kind() == otherField || p.spent > longestPrinted {
		return f.after
	}
	value, end := f.value(p.d.text)
	p.spent += end - f.after
	if value == "" || !p.take(f, value) {
		return f.after
	}
	if p.end == 0 {
		p.start = f.start
	}
	p.end = end
	return end
}

// longestPrinted is how many bytes of values are read, as a text of quotes that
// nothing closes would have each read to the end.
const longestPrinted = 8 * window

// take reports whether the field tells of an error.
func (p *printed) take(f field, value string) bool {
	o := &p.object
	switch f.kind() {
	case codeField:
		if n := statusNumber(value); n >= 400 {
			p.status = n
		} else if isCodeWord(value) {
			o.code = value
		}
	case messageField:
		if o.code == "" {
			o.code = codeBefore(p.d.text[:f.start])
		}
		if p.early { // in the words of the client
			p.status = cmp.Or(p.status, statusPhrase(o.message))
			o.message = ""
		}
		if o.message == "" {
			o.message, p.early = value, o.code == ""
		}
	case targetField:
		o.target = cmp.Or(o.target, value)
	case dateField:
		o.date = cmp.Or(o.date, printedTime(value))
	case statusField:
		p.status = cmp.Or(p.status, leadingStatus(value))
	case urlField:
		o.url = cmp.Or(o.url, value)
	case methodField:
		o.method = cmp.Or(o.method, value)
	case waitField:
		p.retryAfter = cmp.Or(p.retryAfter, value)
	case bodyField:
		if !strings.HasPrefix(value, `{"`) {
			return false // it is printed like the rest
		}
		p.body = cmp.Or(p.body, value)
	case idField:
		if plausible, masked := inspectID(value); !plausible && !masked {
			return false // a sample, or what source code keeps it in
		}
		o.addID(strings.ReplaceAll(string(f.name), "_", "-"), value)
	}
	return true
}

// finish adds the error to found if it is one.
func (p *printed) finish(found []Exchange) []Exchange {
	var dec decoder
	o := &p.object
	a, ok := dec.text(p.body)
	if !ok {
		if !p.isError() {
			return found
		}
		if len(o.ids) > 0 { // as Graph has them
			o.inner = &object{ids: o.ids, date: o.date}
			o.ids, o.date = nil, ""
		}
		a = answer{fault: dec.fault(o), time: o.time()}
	}
	o.finish(&a)
	x := p.d.exchange("printed", p.start)
	x.Response.Body = p.d.text[p.start:p.end]
	x.Response.Status = p.status
	if p.retryAfter != "" {
		x.Response.Header = textproto.MIMEHeader{"Retry-After": {p.retryAfter}}
	}
	a.fill(&x)
	surrounding{before: p.d.text[p.before:p.start], behind: p.d.text[p.end:]}.read(&x)
	if x.Response.Fault.Service == "" && isGraphClass(p.d.text[p.before:p.end]) {
		x.Response.Fault.Service = "graph"
	}
	return append(found, x)
}

// isError reports whether the fields are those of an error: a code, and a message
// in words or an ID. Source code has names in their place.
func (p *printed) isError() bool {
	o := &p.object
	plausible, masked := inspectID(o.target)
	return o.code != "" && (strings.Contains(o.message, " ") || len(o.ids) > 0 || plausible || masked)
}

// isGraphClass reports whether a text names the class of an error in the SDKs of
// Microsoft Graph.
func isGraphClass(text []byte) bool {
	return bytes.Contains(text, []byte("ODataError")) || bytes.Contains(text, []byte("GraphError"))
}

// codeBefore returns the code at the end of text that has lost its name:
// "Unauthorized","message":…
func codeBefore(text []byte) string {
	rest, found := bytes.CutSuffix(bytes.TrimRight(bytes.TrimRight(text, "\"'"), " "), []byte{','})
	code, _, ok := quotedWordBefore(rest)
	if !found || !ok || !isCodeWord(code) {
		return ""
	}
	return code
}

// printedTime returns a time as the service wrote it, if it is printed as a call
// that makes one: DateTime(2026, 1, 2, 3, 4, 5, …). It is UTC.
func printedTime(value string) string {
	_, numbers, found := strings.Cut(value, "(")
	if !found {
		return value
	}
	part := strings.Split(numbers, ",")
	if len(part) < len("YMDhms") {
		return ""
	}
	var n [len("YMDhms")]int
	for i := range n {
		var err error
		if n[i], err = atoi(part[i]); err != nil {
			return ""
		}
	}
	return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02dZ", n[0], n[1], n[2], n[3], n[4], n[5])
}

// isCodeWord reports whether a value can be the code of an error: words that are
// written together, with a capital or an underscore.
func isCodeWord(value string) bool {
	const shortest, longest = len("Gone"), 80
	if len(value) < shortest || len(value) > longest || strings.HasPrefix(value, "ERR_") { // which is of Node itself
		return false
	}
	compound := false
	for i := range len(value) {
		c := value[i]
		if !isWordByte(c) && c != '-' {
			return false
		}
		compound = compound || c == '_' || 'A' <= c && c <= 'Z'
	}
	return compound && value[0] > '9'
}
