// Package written reads a text as it is meant rather than as it is written: without
// the escapes of JSON, HTML and URLs.
package written

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Plain is a text in which the characters are written out that programs escape
// without need: JSON of .NET and Go has \u003c for "<", \u0026 for "&".
type Plain struct {
	Text    string
	escapes []escape
}

// An escape is a character of plain that has more bytes in the text.
type escape struct {
	at   int // in plain
	more int // bytes
}

// Of returns a text with its escapes written out. Quotes and line feeds stay
// as they are: how they are escaped tells where a string ends.
func Of(s string) Plain {
	if !strings.Contains(s, `\u00`) && !strings.Contains(s, `\t`) && !strings.Contains(s, "&amp;") && !strings.Contains(s, "&lt;") {
		return Plain{Text: s}
	}
	var b strings.Builder
	p := Plain{}
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
		return Plain{Text: s}
	}
	b.WriteString(s[done:])
	p.Text = b.String()
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

// Decoded returns a text with what URLs escape written out, letters of double
// width as those of ASCII, and without the signs that nobody sees:
//
//	client_secret+%3D+%27x%27
//	ｐａｓｓｗｏｒｄ＝x
//
// It is empty if there is nothing of the kind in the text.
func Decoded(s string) Plain {
	percent, wide := strings.IndexByte(s, '%') >= 0, strings.Contains(s, "\xef\xbc") || strings.Contains(s, "\xef\xbd") || strings.Contains(s, "\xe2\x80") || strings.Contains(s, "\u00ad")
	plus := strings.IndexByte(s, '?') >= 0 && strings.IndexByte(s, '+') >= 0 // between the words of a query
	if !percent && !wide && !plus {
		return Plain{}
	}
	changed := false
	var b strings.Builder
	var p Plain
	for i := 0; i < len(s); {
		c, n := decodedSign(s[i:])
		if n == 0 {
			b.WriteByte(s[i])
			i++
			continue
		}
		changed = true
		if c == 0 {
			p.escapes = append(p.escapes, escape{b.Len(), n})
		} else {
			if n > 1 {
				p.escapes = append(p.escapes, escape{b.Len(), n - 1})
			}
			b.WriteByte(c)
		}
		i += n
	}
	if changed {
		p.Text = b.String()
	}
	return p
}

// decodedSign returns the sign of ASCII that s begins with in a form of Decoded,
// 0 for one that nobody sees, and how many bytes that has.
func decodedSign(s string) (c byte, n int) {
	switch s[0] {
	case '+':
		return ' ', 1
	case '%':
		n = 1
		for strings.HasPrefix(s[n:], "25") && n < maxEscapes {
			n += 2
		}
		if len(s) < n+2 {
			return 0, 0
		}
		code, err := strconv.ParseUint(s[n:n+2], 16, 8)
		if err != nil {
			return 0, 0
		}
		return byte(code), n + 2
	case 0xc2, 0xe2, 0xef:
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == '\u00ad', r >= 0x200b && r <= 0x200f, r == 0xfeff:
			return 0, size
		case r > 0xff00 && r < 0xff5f:
			return byte(r - 0xff00 + ' '), size
		}
	}
	return 0, 0
}

// IsEmpty reports whether there is no text.
func (p Plain) IsEmpty() bool { return p.Text == "" }

// Back returns a function that tells where the text as it is written has what is
// at an offset of Text. It takes offsets in ascending order.
func (p Plain) Back() func(at int) int {
	i, more := 0, 0
	return func(at int) int {
		for i < len(p.escapes) && p.escapes[i].at < at {
			more += p.escapes[i].more
			i++
		}
		return at + more
	}
}
