// Package escape undoes the escapes that begin with a backslash, as JSON,
// Python, JavaScript, C, Ruby, PHP, and Go write them in strings.
package escape

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/hex"
)

// Undo undoes the escapes in a text. A backslash that begins none stays.
func Undo(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for {
		i := strings.IndexByte(s, '\\')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		size, meaning := At(s[i:])
		b.WriteString(meaning)
		s = s[i+size:]
	}
}

// At returns the length of the escape at the start of s, which is a backslash, and
// its meaning. A backslash that doesn't begin an escape means itself.
func At(s string) (size int, meaning string) {
	switch c := ascii.ByteAt(s, 1); c {
	case 'n':
		return 2, "\n"
	case 't':
		return 2, "\t"
	case 'r':
		return 2, "\r"
	case 'e':
		return 2, "\x1b"
	case '"', '\'', '\\', '/', '`', '$':
		return 2, s[1:2]
	case 'b', 'f', 'a', 'v', ' ', '\n': // controls, and lines that go on
		return 2, ""
	case 'u', 'U':
		return character(s)
	case 'x':
		if size, meaning = braced(s); size > 0 {
			return size, meaning
		}
		return bytesOf(s, `\x`, 2, 16)
	case '0', '1', '2', '3':
		if size, meaning = bytesOf(s, `\`, 3, 8); size > 1 {
			return size, meaning
		}
		if c == '0' {
			return 2, ""
		}
	}
	return 1, `\`
}

// character reads \u0022, \ud83d\ude00, \u{1F600}, and \U0001F600.
func character(s string) (size int, meaning string) {
	if size, meaning = braced(s); size > 0 {
		return size, meaning
	}
	size = len(`\uNNNN`)
	if s[1] == 'U' {
		size = len(`\UNNNNNNNN`)
	}
	if len(s) < size || !hex.Is(s[2:size]) {
		return 1, `\`
	}
	r := number(s[2:size])
	if low := s[size:]; utf16.IsSurrogate(r) && strings.HasPrefix(low, `\u`) && len(low) >= size && hex.Is(low[2:size]) {
		if both := utf16.DecodeRune(r, number(low[2:size])); both != utf8.RuneError {
			return 2 * size, string(both)
		}
	}
	return size, string(r)
}

// braced reads \u{1F600} and \x{e9}. The size is 0 without braces.
func braced(s string) (size int, meaning string) {
	const longest = len(`\u{10FFFF}`)
	if ascii.ByteAt(s, 2) != '{' {
		return 0, ""
	}
	digits, _, found := strings.Cut(s[3:min(len(s), longest)], "}")
	if !found || !hex.Is(digits) {
		return 0, ""
	}
	return len(`\u{}`) + len(digits), string(number(digits))
}

// bytesOf reads one character written as bytes, \xc3\xa4 or \303\244. The bytes
// are UTF-8 if they can be, as in the repr of Python bytes. Otherwise each is a
// character.
func bytesOf(s, mark string, digits, base int) (size int, meaning string) {
	var buf [utf8.UTFMax]byte
	all := buf[:0]
	for len(all) < len(buf) && strings.HasPrefix(s[size:], mark) {
		rest := s[size+len(mark):]
		n, err := strconv.ParseUint(rest[:min(digits, len(rest))], base, 8)
		if err != nil || len(rest) < digits {
			break
		}
		all = append(all, byte(n))
		size += len(mark) + digits
		if r, n := utf8.DecodeRune(all); r != utf8.RuneError && n == len(all) {
			return size, string(r)
		}
	}
	if len(all) == 0 {
		return 1, `\`
	}
	return len(mark) + digits, string(rune(all[0]))
}

// number returns the character with a number in hex digits, or the replacement
// character if there is none.
func number(digits string) rune {
	n, err := strconv.ParseUint(digits, 16, 31)
	if err != nil || n > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(n)
}
