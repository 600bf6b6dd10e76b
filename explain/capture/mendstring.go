package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/internal/hex"
)

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
