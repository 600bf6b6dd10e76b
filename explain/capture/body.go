package capture

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A decoder tells what response bodies say. It keeps its buffers from one
// body to the next and is not safe for concurrent use.
type decoder struct {
	parser parser
	mended []byte
	plain  bool // the last valid body had the usual form, as plainBody tells it

	inner   *decoder // for bodies found inside the one at work on
	nesting int      // how deep in other bodies this one works
}

// child returns the decoder for what is found inside a body.
func (d *decoder) child() *decoder {
	if d.inner == nil {
		d.inner = &decoder{nesting: d.nesting + 1}
	}
	return d.inner
}

// body reads the JSON object at the start of text, repaired if it is broken,
// and says where it ends. What follows it does not matter.
func (d *decoder) body(text []byte) (a answer, end int, ok bool) {
	a, end, err := d.valid(text)
	if err != nil {
		return d.broken(text)
	}
	return a, end, !a.none
}

// valid reads the JSON object at the start of text if it is valid.
func (d *decoder) valid(text []byte) (a answer, end int, err error) {
	if end, d.plain = plainBody(text, &a); d.plain {
		return a, end, nil
	}
	return d.parsed(text)
}

// parsed is valid without the short way for the usual body.
func (d *decoder) parsed(text []byte) (a answer, end int, err error) {
	o, end, err := d.parser.parse(text, len(text))
	if err != nil {
		return answer{}, end, err
	}
	a, ok := d.answer(o)
	a.none = !ok
	return a, end, nil
}

// broken reads a body that is not valid.
func (d *decoder) broken(text []byte) (a answer, end int, ok bool) {
	m := mend(d.mended[:0], text)
	d.mended = m.out
	o, _, err := d.parser.parse(m.out, m.cut)
	if err != nil {
		return answer{}, m.at, false
	}
	a, ok = d.answer(o)
	a.truncated = a.truncated || m.truncated
	return a, m.at, ok
}

// value reads the error inside a JSON value of any kind.
func (d *decoder) value(v jsontext.Value) (answer, bool) {
	if d.nesting > maxNesting {
		return answer{}, false
	}
	switch v.Kind() {
	case '{':
		a, _, err := d.child().valid(v)
		return a, err == nil && !a.none
	case '"':
		return d.text(scalar(v))
	case '[':
		for _, element := range split(v) {
			if a, ok := d.value(element); ok {
				return a, true
			}
		}
	}
	return answer{}, false
}

// text reads the error that a string holds: a body written into it as text,
// or the words of an Entra error.
func (d *decoder) text(s string) (answer, bool) {
	// A body inside a string is escaped once more each time, and real ones
	// are wrapped two or three times.
	const deepest, longest = 4, 64 << 10
	if d.nesting > deepest || !mayHoldError(s) {
		return answer{}, false
	}
	text := []byte(s[:min(len(s), longest)])
	if key := nextKey(text, 0); key.found() {
		start, _ := key.start(text, 0)
		end := len(text)
		if key.escapes > 0 {
			end, _ = key.end(text, start)
		}
		if a, _, ok := d.child().body(key.unescape(nil, text[start:end])); ok {
			return a, true
		}
	}
	if f, time, ok := entraFault(s); ok {
		return answer{fault: f, time: time}, true
	}
	if object := jsontext.Value(bytes.TrimSpace(text)); object.Kind() == '{' {
		return d.value(object)
	}
	return answer{}, false
}

// mayHoldError reports whether it is worth looking for an error in s.
func mayHoldError(s string) bool {
	return strings.Contains(s, "rror") || strings.Contains(s, "AADSTS") || strings.HasPrefix(strings.TrimSpace(s), "{")
}
