package notation

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/defender-err/defender-err/internal/hex"
)

// decode returns the text of a string as it was before it was written in
// quotes. Line breaks in it come from a console, and count as a blank.
func decode(s string, q quote) string {
	s = joinLines(s)
	if strings.IndexByte(s, '\\') >= 0 {
		s = Unescape(s)
	}
	if q == singleQuote && strings.Contains(s, "''") { // PowerShell and YAML double the quote
		s = strings.ReplaceAll(s, "''", "'")
	}
	return s
}

// joinLines replaces each line break and the blanks around it with one blank, and
// with none in an ID or a URL.
//
//	"target":"3f6a1c52-8b7e-4d19-9a40-5c2e
//	7f81b6d3"
func joinLines(s string) string {
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	blank := " "
	if isToken(s) {
		blank = ""
	}
	for {
		line, rest, found := strings.Cut(s, "\n")
		if !found {
			b.WriteString(line)
			return b.String()
		}
		b.WriteString(strings.TrimRight(line, " \t\r"))
		b.WriteString(blank)
		s = strings.TrimLeft(rest, " \t\r\n")
	}
}

// isToken reports whether s would be an ID or a URL without its line breaks: it has
// digits or slashes, and no blanks between words.
func isToken(s string) bool {
	if !strings.ContainsAny(s, "0123456789/") {
		return false
	}
	for line := range strings.Lines(s) {
		if strings.ContainsAny(strings.Trim(line, " \t\r\n"), " \t") {
			return false
		}
	}
	return true
}

// Unescape resolves the escapes of a string: those of JSON, Python, JavaScript,
// and their like. What isn't an escape stays as it is.
func Unescape(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for {
		i := strings.IndexByte(s, '\\')
		if i < 0 || i+1 == len(s) {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		s = s[escape(&b, s):]
	}
}

// escape writes what the escape at the start of s stands for. It returns the
// length of the escape.
func escape(b *strings.Builder, s string) int {
	switch c := s[1]; c {
	case 'n':
		b.WriteByte('\n')
	case 't':
		b.WriteByte('\t')
	case 'r':
		b.WriteByte('\r')
	case '"', '\'', '\\', '/', '`', '$':
		b.WriteByte(c)
	case 'b', 'f', 'a', 'v', 'e', '0', ' ', '\n': // controls, and lines that go on
	case 'x':
		return escapedBytes(b, s)
	case 'u', 'U':
		return escapedRune(b, s)
	default:
		b.WriteString(s[:2])
	}
	return 2
}

// escapedBytes writes what \xNN stands for: a byte of UTF-8 where several of
// them make up a character, as in the bytes of Python, else a character.
func escapedBytes(b *strings.Builder, s string) int {
	const size = len(`\xNN`)
	if n, length := braced(s); length > 0 {
		b.WriteRune(n)
		return length
	}
	var run [utf8.UTFMax]byte
	n := 0
	for n < len(run) && len(s) >= (n+1)*size && s[n*size:n*size+2] == `\x` && hex.Is(s[n*size+2:(n+1)*size]) {
		run[n] = byte(number(s[n*size+2 : (n+1)*size]))
		n++
	}
	if n == 0 {
		b.WriteString(s[:2])
		return 2
	}
	if r, length := utf8.DecodeRune(run[:n]); r != utf8.RuneError {
		b.WriteRune(r)
		return length * size
	}
	b.WriteRune(rune(run[0]))
	return size
}

// escapedRune writes what \uNNNN, \u{N}, or \UNNNNNNNN stands for.
func escapedRune(b *strings.Builder, s string) int {
	if n, length := braced(s); length > 0 {
		b.WriteRune(n)
		return length
	}
	size := len(`\uNNNN`)
	if s[1] == 'U' {
		size = len(`\UNNNNNNNN`)
	}
	if len(s) < size || !hex.Is(s[2:size]) {
		b.WriteString(s[:2])
		return 2
	}
	r := number(s[2:size])
	if !utf16.IsSurrogate(r) {
		b.WriteRune(r)
		return size
	}
	if low := s[size:]; len(low) >= size && low[:2] == `\u` && hex.Is(low[2:size]) {
		if both := utf16.DecodeRune(r, number(low[2:size])); both != utf8.RuneError {
			b.WriteRune(both)
			return 2 * size
		}
	}
	b.WriteRune(utf8.RuneError)
	return size
}

// braced returns the character of an escape in braces, \u{1F600} or \x{e9},
// and its length; 0 if it isn't one.
func braced(s string) (rune, int) {
	const longest = len(`\u{10FFFF}`)
	if len(s) < len(`\u{0}`) || s[2] != '{' {
		return 0, 0
	}
	digits, _, found := strings.Cut(s[3:min(len(s), longest)], "}")
	if !found || !hex.Is(digits) {
		return 0, 0
	}
	return number(digits), len(`\u{}`) + len(digits)
}

// number returns the value of hex digits.
func number(digits string) rune {
	n := rune(0)
	for _, c := range []byte(digits) {
		switch {
		case c >= 'a':
			c -= 'a' - 10
		case c >= 'A':
			c -= 'A' - 10
		default:
			c -= '0'
		}
		n = n<<4 | rune(c)
	}
	return n
}
