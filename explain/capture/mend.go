package capture

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"
)

// A mender writes valid JSON from an object that is damaged: cut off, with
// typographic or single quotes, with line breaks or quotes inside strings,
// with a quote missing, with a value replaced by something else. It reads the
// text once, from left to right, and makes nothing up: what it cannot read
// it leaves out.
type mender struct {
	src       []byte
	at        int
	out       []byte
	cut       int  // offset in out from which on values are incomplete
	truncated bool // src ends inside the object
	depth     int
}

// maxMendDepth bounds the recursion into damaged text.
const maxMendDepth = 64

// mend repairs the object at the start of src and appends it to dst. A text
// that begins inside an object is taken as if the brace stood before it.
func mend(dst, src []byte) *mender {
	m := &mender{src: src, out: dst, cut: -1}
	if len(src) > 0 && src[0] == '{' {
		m.at = 1
	}
	m.object()
	if m.cut < 0 {
		m.cut = len(m.out)
	}
	return m
}

// broken notes that the rest of the text cannot be read.
func (m *mender) broken() {
	if !m.truncated {
		m.truncated = true
		m.at = len(m.src)
	}
}

func (m *mender) skip(chars string) {
	rest := bytes.TrimLeft(m.src[m.at:], chars)
	m.at = len(m.src) - len(rest)
}

func (m *mender) peek() byte {
	if m.at >= len(m.src) {
		return 0
	}
	return m.src[m.at]
}

// object writes the object whose opening brace has been read.
func (m *mender) object() {
	m.depth++
	defer func() { m.depth-- }()
	m.out = append(m.out, '{')
	first := true
	for !m.truncated {
		m.skip(" \t\r\n,")
		if m.peek() == '}' {
			m.at++
			break
		}
		mark := len(m.out)
		if !first {
			m.out = append(m.out, ',')
		}
		if !m.member() {
			m.out = m.out[:mark]
			m.broken()
			break
		}
		first = false
	}
	m.out = append(m.out, '}')
}

// member writes a name and its value; false if there is none.
func (m *mender) member() bool {
	if quoteSize(m.src[m.at:]) == 0 || !m.str(true) {
		return false
	}
	m.skip(" \t\r\n")
	if m.peek() != ':' {
		return false
	}
	m.at++
	m.out = append(m.out, ':')
	return m.value()
}

// array writes the array whose opening bracket has been read.
func (m *mender) array() {
	m.depth++
	defer func() { m.depth-- }()
	m.out = append(m.out, '[')
	first := true
	for !m.truncated {
		m.skip(" \t\r\n,")
		if m.peek() == ']' {
			m.at++
			break
		}
		if m.peek() == '}' {
			break // the bracket is missing
		}
		mark := len(m.out)
		if !first {
			m.out = append(m.out, ',')
		}
		if !m.value() {
			m.out = m.out[:mark]
			m.broken()
			break
		}
		first = false
	}
	m.out = append(m.out, ']')
}

// value writes the value that comes next; false if there is none.
func (m *mender) value() bool {
	m.skip(" \t\r\n")
	if m.at >= len(m.src) || m.depth >= maxMendDepth {
		return false
	}
	switch {
	case m.peek() == '{':
		m.at++
		m.object()
	case m.peek() == '[':
		m.at++
		m.array()
	case quoteSize(m.src[m.at:]) > 0:
		return m.str(false)
	default:
		return m.bare()
	}
	return true
}

// bare writes what stands where a value belongs and has no quotes: a number,
// a word, or what somebody put over a secret.
func (m *mender) bare() bool {
	rest := m.src[m.at:]
	end := bytes.IndexAny(rest, ",}]\r\n")
	if end < 0 {
		return false
	}
	m.at += end
	word := bytes.TrimSpace(rest[:end])
	switch string(word) {
	case "", "None":
		m.out = append(m.out, "null"...)
	case "True":
		m.out = append(m.out, "true"...)
	case "False":
		m.out = append(m.out, "false"...)
	default:
		m.word(word)
	}
	return true
}

func (m *mender) word(word []byte) {
	if k := jsontext.Value(word).Kind(); k != '"' && k != '{' && k != '[' && jsontext.Value(word).IsValid() {
		m.out = append(m.out, word...)
		return
	}
	m.out, _ = jsontext.AppendQuote(m.out, bytes.ToValidUTF8(word, []byte("\uFFFD")))
}
