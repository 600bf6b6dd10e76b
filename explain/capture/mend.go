package capture

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/internal/hex"
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

// str writes the string that comes next; false if it is a name that does not
// end.
func (m *mender) str(name bool) bool {
	open := m.at
	size := quoteSize(m.src[open:])
	body := open + size
	mark := len(m.out)
	end, after, closed := m.closing(body, m.src[open], name)
	if !closed {
		if name {
			return false
		}
		m.cut, m.truncated = mark, true
	}
	m.at = after
	m.out = append(m.out, '"')
	m.content(m.src[body:end])
	m.out = append(m.out, '"')
	return true
}

// closing finds the end of a string that begins at from: the first quote of
// its kind with something behind it that can follow a string. after is where
// reading goes on.
func (m *mender) closing(from int, kind byte, name bool) (end, after int, closed bool) {
	comma := -1 // the last one that a quote follows
	for i := from; i < len(m.src); i++ {
		switch m.src[i] {
		case '\\':
			i++
			continue
		case ',':
			if quoteSize(bytes.TrimPrefix(m.src[i+1:], []byte(" "))) > 0 {
				comma = i
			}
			continue
		}
		size := quoteSize(m.src[i:])
		if size == 0 || (kind == '\'') != (m.src[i] == '\'') {
			continue
		}
		next := i + size
		switch m.follows(next, name) {
		case ends:
			return i, next, true
		case swallowed:
			// The quote before the last comma is missing, so that the
			// string ran on into the next name.
			if comma >= 0 {
				return comma, comma, true
			}
		}
	}
	return len(m.src), len(m.src), false
}

// What stands behind a quote says whether it ends its string.
type following int

const (
	goesOn following = iota
	ends
	swallowed
)

func (m *mender) follows(at int, name bool) following {
	rest := bytes.TrimLeft(m.src[at:], " \t\r\n")
	switch {
	case len(rest) == 0:
		return ends
	case name:
		if rest[0] == ':' {
			return ends
		}
	case rest[0] == ':':
		return swallowed
	case rest[0] == '}' || rest[0] == ']':
		return ends
	case rest[0] == ',':
		if m.startsMember(rest[1:]) {
			return ends
		}
	case quoteSize(rest) > 0 && bytes.IndexByte(m.src[at:len(m.src)-len(rest)], '\n') >= 0:
		return ends // the comma is missing
	}
	return goesOn
}

// startsMember reports whether a comma before rest can be one between
// members or elements.
func (m *mender) startsMember(rest []byte) bool {
	rest = bytes.TrimLeft(rest, " \t\r\n")
	size := quoteSize(rest)
	if size == 0 {
		return len(rest) == 0 || bytes.IndexByte([]byte("{[}].0123456789-tfnTFN"), rest[0]) >= 0
	}
	const longestName = 128
	rest = rest[size:]
	for i := range min(len(rest), longestName) {
		if n := quoteSize(rest[i:]); n > 0 {
			behind := bytes.TrimLeft(rest[i+n:], " \t\r\n")
			return len(behind) == 0 || bytes.IndexByte([]byte(":,]"), behind[0]) >= 0
		}
	}
	return len(rest) < longestName
}

// content writes the characters of a string. Escapes that JSON knows stay,
// everything else that it does not allow is escaped.
func (m *mender) content(b []byte) {
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case c == '\\' && i+1 < len(b) && bytes.IndexByte([]byte(`"\/bfnrt`), b[i+1]) >= 0:
			m.out = append(m.out, c, b[i+1])
			i++
		case c == '\\' && i+1 < len(b) && b[i+1] == 'u' && beginsHex(b[i+2:]):
			m.out = append(m.out, c)
		case c == '\\' && i+1 < len(b) && b[i+1] == '\'':
			// Python escapes the quote that it uses.
		case c == '\\' || c == '"':
			m.out = append(m.out, '\\', c)
		case c == '\n':
			m.out = append(m.out, '\\', 'n')
		case c == '\t':
			m.out = append(m.out, '\\', 't')
		case c == '\r':
			m.out = append(m.out, '\\', 'r')
		case c < ' ':
			m.out = append(m.out, '\\', 'u', '0', '0', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			m.out = append(m.out, c)
		}
	}
}

// beginsHex reports whether b begins with four hex digits.
func beginsHex(b []byte) bool { return len(b) >= 4 && hex.Is(string(b[:4])) }
