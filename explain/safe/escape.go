package safe

import "strings"

// A plain is a text in which the characters are written out that programs escape
// without need: JSON of .NET and Go has \u003c for "<", \u0026 for "&".
type plain struct {
	text    string
	escapes []escape
}

// An escape is a character of plain that has more bytes in the text.
type escape struct {
	at   int // in plain
	more int // bytes
}

// plainOf returns a text with its escapes written out. Quotes and line feeds stay
// as they are: how they are escaped tells where a string ends.
func plainOf(s string) plain {
	if !strings.Contains(s, `\u00`) && !strings.Contains(s, `\t`) && !strings.Contains(s, "&amp;") && !strings.Contains(s, "&lt;") {
		return plain{text: s}
	}
	var b strings.Builder
	p := plain{}
	done := 0
	for i := 0; i < len(s); {
		if s[i] != '\\' && s[i] != '&' {
			i++
			continue
		}
		c, n := escapedSign(s[i:])
		if n == 0 {
			i++
			continue
		}
		b.WriteString(s[done:i])
		p.escapes = append(p.escapes, escape{b.Len(), n - 1})
		b.WriteByte(c)
		i += n
		done = i
	}
	if done == 0 {
		return plain{text: s}
	}
	b.WriteString(s[done:])
	p.text = b.String()
	return p
}

// escapedSign returns the sign that s begins with in an escaped form, and how
// many bytes that has.
func escapedSign(s string) (c byte, n int) {
	rest := s
	for len(rest) > 0 && rest[0] == '\\' && len(s)-len(rest) < maxEscapes {
		rest = rest[1:]
	}
	marks := len(s) - len(rest)
	for _, e := range signEscapes {
		if (marks > 0) == (e.written[0] != '&') && strings.HasPrefix(rest, e.written) {
			return e.sign, marks + len(e.written)
		}
	}
	return 0, 0
}

const maxEscapes = 32 // backslashes of JSON in JSON in JSON

var signEscapes = [...]struct {
	written string
	sign    byte
}{
	{"u003c", '<'}, {"u003C", '<'}, {"u003e", '>'}, {"u003E", '>'}, {"u0026", '&'}, {"u003d", '='}, {"u003D", '='}, {"u002b", '+'}, {"u002B", '+'},
	{"u002f", '/'}, {"u002F", '/'}, {"u007e", '~'}, {"u007E", '~'}, {"u003a", ':'}, {"u003A", ':'}, {"t", '\t'}, {"&amp;", '&'}, {"&lt;", '<'},
}

// secrets finds where secrets begin and end in the text that p was made of.
func (p plain) secrets(yield func(int, int) bool) {
	f := finder{text: p.text}
	i, more := 0, 0
	back := func(at int) int {
		for i < len(p.escapes) && p.escapes[i].at < at {
			more += p.escapes[i].more
			i++
		}
		return at + more
	}
	for start, end := range f.secrets() {
		start = back(start)
		if !yield(start, back(end)) {
			return
		}
	}
}
