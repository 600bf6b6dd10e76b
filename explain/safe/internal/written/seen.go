package written

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/safe/internal/visible"
)

// Seen returns a text without the characters that nobody sees, as they are or as JSON
// escapes them:
//
//	<client_secre󠁴t>x</x>
//	access_\u0000token = "x"
//
// It is empty if there are none in the text. Line feeds stay, and so do the sequences
// that color a terminal.
func Seen(s string) Plain {
	var b strings.Builder
	var p Plain
	done := 0
	for i := 0; i < len(s); {
		n := unseenLength(s[i:])
		if n == 0 {
			i++
			continue
		}
		b.WriteString(s[done:i])
		p.escapes = append(p.escapes, escape{b.Len(), n})
		i += n
		done = i
	}
	if done == 0 {
		return Plain{}
	}
	b.WriteString(s[done:])
	p.Text = b.String()
	return p
}

// HasUnseen reports whether a text has such characters.
func HasUnseen(s string) bool { return !Seen(s).IsEmpty() }

// unseenLength returns the length of such a character that s begins with.
func unseenLength(s string) int {
	switch c := s[0]; {
	case c == '\\':
		return unseenEscape(s)
	case c >= ' ' && c < 0x7f, c == '\n', c == '\t', c == '\r', c == 0x1b:
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if !isUnseen(r) {
		return 0
	}
	return n
}

// unseenEscape is unseenLength for a character that JSON escapes.
func unseenEscape(s string) int {
	n := backslashes(s)
	r, length := escapedUnit(s[n:])
	if utf16.IsSurrogate(r) {
		rest := s[n+length:]
		m := backslashes(rest)
		low, more := escapedUnit(rest[m:])
		r, length = utf16.DecodeRune(r, low), length+m+more
	}
	if length == 0 || r == utf8.RuneError || !isUnseen(r) {
		return 0
	}
	return n + length
}

func backslashes(s string) int {
	n := 0
	for n < min(len(s), maxEscapes) && s[n] == '\\' {
		n++
	}
	return n
}

// escapedUnit returns the unit of UTF-16 that s begins with as u0000, and its length.
func escapedUnit(s string) (r rune, n int) {
	const length = len("u0000")
	if len(s) < length || s[0] != 'u' {
		return 0, 0
	}
	code, err := strconv.ParseUint(s[1:length], 16, 16)
	if err != nil {
		return 0, 0
	}
	return rune(code), length
}

// isUnseen reports whether nobody sees a character, and it isn't the end of a line.
func isUnseen(r rune) bool {
	const nextLine, lineSeparator, paragraphSeparator = 0x85, 0x2028, 0x2029
	switch r {
	case '\n', '\r', '\t', 0x1b, nextLine, lineSeparator, paragraphSeparator:
		return false
	}
	return visible.IsHidden(r)
}
