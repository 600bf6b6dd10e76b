package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/explain/exchange"
)

// readWhole reads an input that is known as a whole. Most are one response: one of
// the usual form need not be peeled, which takes some 5 % of a start.
func readWhole(p *Part, yield func(*exchange.Exchange, error) bool) {
	if bytes.HasPrefix(p.text, []byte(plainForm.before)) {
		var u usual
		if x, ok := u.read(string(p.text), p.text); ok {
			x.Source.Name, x.Source.Line = p.o.Name, p.o.FirstLine
			yield(x, nil)
			return
		}
	}
	if n, more := readPeeled(p.text, p.o, p.o.FirstLine, yield); n == 0 && more {
		handOn(p, yield)
	}
}

// handOn passes on a text without any exchange: it is up to others whether one of
// its lines is a known message.
func handOn(p *Part, yield func(*exchange.Exchange, error) bool) {
	text := bytes.TrimSpace(p.text)
	if len(text) == 0 {
		return
	}
	above := bytes.Count(p.text[:bytes.Index(p.text, text)], []byte{'\n'})
	x := exchange.Exchange{Source: exchange.Source{Format: Text, Name: p.o.Name, Line: p.o.FirstLine + above}}
	x.Response.Body = text
	yield(&x, nil)
}
