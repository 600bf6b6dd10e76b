package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readWhole reads an input that is known as a whole. It reports whether yield
// wants more.
func readWhole(input []byte, o Options, yield func(*Exchange, error) bool) bool {
	found := peel.Read(input, peel.Options{Name: o.Name, FirstLine: o.FirstLine})
	if len(found) == 0 {
		return handOn(input, o, yield)
	}
	for i := range found {
		if !yield(&found[i], nil) {
			return false
		}
	}
	return true
}

// handOn hands on a text in which no exchange was found: whether one of its
// lines is the message of an error is for others to say.
func handOn(input []byte, o Options, yield func(*Exchange, error) bool) bool {
	text := bytes.TrimSpace(input)
	if len(text) == 0 {
		return true
	}
	x := Exchange{Source: exchange.Source{Format: Text, Name: o.Name, Line: o.FirstLine + bytes.Count(input[:bytes.Index(input, text)], []byte{'\n'})}}
	x.Response.Body = text
	return yield(&x, nil)
}
