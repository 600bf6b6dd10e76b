package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readWhole reads an input that is known as a whole.
func readWhole(p *Part, yield func(*exchange.Exchange, error) bool) {
	found := peel.Read(p.text, peel.Options{Name: p.o.Name, FirstLine: p.o.FirstLine})
	if len(found) == 0 {
		handOn(p, yield)
		return
	}
	for i := range found {
		if !yield(&found[i], nil) {
			return
		}
	}
}

// handOn hands on a text in which no exchange was found: whether one of its
// lines is a message that somebody knows is for others to say.
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
