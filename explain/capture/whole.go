package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readWhole reads an input that is known as a whole. Most are one response: one of
// the usual form need not be peeled, which takes some 5 % of a start.
func readWhole(p *Part, yield func(*exchange.Exchange, error) bool) {
	if bytes.HasPrefix(p.text, []byte(plainForm.before)) {
		u := usual{secrets: p.o.Secrets}
		if x, ok := u.read(string(p.text), p.text); ok {
			x.Source.Name, x.Source.Line = p.o.Name, p.o.FirstLine
			yield(x, nil)
			return
		}
	}
	var beside exchange.Exchange
	if n, more := readBeside(p.text, p.o, p.o.FirstLine, &beside, yield); n == 0 && more {
		handOn(p, &beside, yield)
	}
}

// handOn passes on a text without any exchange: it is up to others whether one of
// its lines is a known message. What the text says of a call may belong to it.
func handOn(p *Part, beside *exchange.Exchange, yield func(*exchange.Exchange, error) bool) {
	text := bytes.TrimSpace(p.text)
	if inside, quoted := unquoted(text); quoted {
		if n, more := readBeside(inside, p.o, p.o.FirstLine, beside, yield); n > 0 || !more {
			return
		}
		text = inside
	}
	if len(text) == 0 {
		return
	}
	above := bytes.Count(p.text[:len(p.text)-len(bytes.TrimLeft(p.text, " \t\r\n"))], []byte{'\n'})
	x := exchange.Exchange{Source: exchange.Source{Format: Text, Name: p.o.Name, Line: p.o.FirstLine + above}}
	x.Response.Body = text
	x.Time, x.Response.Fault.TrackingIDs = beside.Time, beside.Response.Fault.TrackingIDs
	if url := beside.Request.URL; lexicon.ServiceOfHost(url) != "" || address.IsAPIPath(url) {
		x.Request.Method, x.Request.URL = beside.Request.Method, url
	}
	yield(&x, nil)
}

// unquoted returns a text without the marks of a quotation, and whether all of its lines
// have them.
//
//	> The command failed with an unexpected error. Here is the traceback:
//	>
//	> Extra data: line 14 column 2 (char 1851)
func unquoted(text []byte) (inside []byte, quoted bool) {
	for line := range bytes.Lines(text) {
		said, found := bytes.CutPrefix(line, []byte(">"))
		if !found && len(bytes.TrimSpace(line)) > 0 {
			return nil, false
		}
		inside = append(inside, bytes.TrimPrefix(said, []byte(" "))...)
	}
	return inside, true
}
