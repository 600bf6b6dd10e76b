package capture

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A decoder tells what response bodies say. It keeps its buffers from one
// body to the next and is not safe for concurrent use.
type decoder struct {
	parser  parser
	mended  []byte
	nesting int // how deep in another body this one was found
}

// errNoObject says that a text does not begin with a JSON object.
var errNoObject = errors.New("no JSON object")

// body reads the JSON object at the start of text, repaired if it is broken,
// and says where it ends. What follows it does not matter.
func (d *decoder) body(text []byte) (a answer, end int, ok bool) {
	o, end, err := d.parser.parse(text, len(text))
	truncated := false
	if err != nil {
		m := mend(d.mended[:0], text)
		d.mended = m.out
		end, truncated = m.at, m.truncated
		if o, _, err = d.parser.parse(m.out, m.cut); err != nil && !errors.Is(err, io.EOF) {
			return answer{}, end, false
		}
	}
	a, ok = d.answer(o, d.nesting)
	a.truncated = a.truncated || truncated
	return a, end, ok
}

// value reads the error inside a JSON value of any kind.
func (d *decoder) value(v jsontext.Value, depth int) (answer, bool) {
	if depth > maxNesting {
		return answer{}, false
	}
	switch v.Kind() {
	case '{':
		return d.sub(v, depth)
	case '"':
		return d.text(scalar(v), depth)
	case '[':
		for _, element := range split(v) {
			if a, ok := d.sub(element, depth); ok {
				return a, true
			}
		}
	}
	return answer{}, false
}

// members yields the names and values of a JSON object, as far as it is
// valid. The values point into object.
func members(object jsontext.Value) iter.Seq2[string, jsontext.Value] {
	return func(yield func(string, jsontext.Value) bool) {
		dec := jsontext.NewDecoder(bytes.NewBuffer(object),
			jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
		if t, err := dec.ReadToken(); err != nil || t.Kind() != '{' {
			return
		}
		for dec.PeekKind() == '"' {
			name, err := dec.ReadToken()
			if err != nil {
				return
			}
			key := name.String()
			value, err := dec.ReadValue()
			if err != nil {
				return
			}
			end := int(dec.InputOffset())
			if !yield(key, object[end-len(value):end]) {
				return
			}
		}
	}
}

// sub reads an object inside the one that the decoder is at work on.
func (d *decoder) sub(v jsontext.Value, depth int) (answer, bool) {
	var p parser
	o, _, err := p.parse(v, len(v))
	if err != nil {
		return answer{}, false
	}
	return d.answer(o, depth)
}

// text reads the error that a string holds: a body written into it as text,
// or the words of an Entra error.
func (d *decoder) text(s string, depth int) (answer, bool) {
	if depth > maxNesting || !mayHoldError(s) {
		return answer{}, false
	}
	text := []byte(s)
	if key := nextKey(text, 0); key.found() {
		start := key.start(text, 0)
		end := len(text)
		if key.escapes > 0 {
			end, _ = key.end(text, start)
		}
		inner := decoder{nesting: depth}
		if a, _, ok := inner.body(key.unescape(nil, text[start:end])); ok {
			return a, true
		}
	}
	if f, time, ok := entraFault(s); ok {
		return answer{fault: f, time: time}, true
	}
	return d.value(bytes.TrimSpace(text), depth+1)
}

// mayHoldError reports whether it is worth looking for an error in s.
func mayHoldError(s string) bool {
	return strings.Contains(s, "rror") || strings.Contains(s, "AADSTS") || strings.HasPrefix(strings.TrimSpace(s), "{")
}
