package layer

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// Unescape undoes one level of backslash escapes as in JSON, C, Python, Ruby,
// PHP and Go. Other backslashes stay.
func Unescape(t text.Text) text.Text {
	if strings.IndexByte(t.S, '\\') < 0 {
		return t
	}
	var b text.Builder
	unescape(&b, t, 0, len(t.S))
	return b.Text()
}

// unescape appends the unescaped piece of t between two offsets.
func unescape(b *text.Builder, t text.Text, start, end int) {
	s := t.S[:end]
	for from := start; ; {
		n := strings.IndexByte(s[from:], '\\')
		if n < 0 {
			b.Take(t, from, end)
			return
		}
		b.Take(t, from, from+n)
		from += n
		size, instead := escape(s[from:])
		switch {
		case size == 1:
			b.Take(t, from, from+1)
		case size == 2 && instead == s[from+1:from+2]:
			b.Take(t, from+1, from+2)
		default:
			b.Put(instead, t.Place(from))
		}
		from += size
	}
}

// escape returns the length of the escape at the start of s and its meaning.
func escape(s string) (size int, instead string) {
	if len(s) < 2 {
		return 1, `\`
	}
	switch c := s[1]; c {
	case 'n':
		return 2, "\n"
	case 't':
		return 2, "\t"
	case '"', '\'', '\\', '/', '`':
		return 2, s[1:2]
	case 'r', 'b', 'f', 'a', 'v', ' ', '\n':
		return 2, ""
	case 'e':
		return 2, "\x1b"
	case 'u', 'U':
		return escapedRune(s)
	case 'x':
		return escapedBytes(s, `\x`, 2, 16)
	case '0', '1', '2', '3':
		if size, instead = escapedBytes(s, `\`, 3, 8); size > 1 {
			return size, instead
		}
		if c == '0' {
			return 2, ""
		}
	}
	return 1, `\`
}

// escapedRune reads \u0022, \ud83d\ude00, \u{1F600} and \U0001F600.
func escapedRune(s string) (size int, instead string) {
	digits, size := "", 0
	switch {
	case s[1] == 'U':
		digits, size = fixedDigits(s, 2, 8), 10
	case ascii.ByteAt(s, 2) == '{':
		n := countWhile(s, 3, 6, ascii.IsHex)
		if n > 0 && ascii.ByteAt(s, 3+n) == '}' {
			digits, size = s[3:3+n], 4+n
		}
	default:
		digits, size = fixedDigits(s, 2, 4), 6
	}
	if digits == "" {
		return 1, `\`
	}
	r := hexRune(digits)
	if utf16.IsSurrogate(r) && strings.HasPrefix(s[size:], `\u`) {
		if low := fixedDigits(s, size+2, 4); low != "" {
			if pair := utf16.DecodeRune(r, hexRune(low)); pair != utf8.RuneError {
				return size + 6, string(pair)
			}
		}
	}
	return size, string(r)
}

// escapedBytes reads one character written as bytes, \xc3\xa4 or \303\244. The
// bytes are UTF-8 if they can be, as in the repr of Python bytes. Otherwise
// each is a character.
func escapedBytes(s, mark string, digits, base int) (size int, instead string) {
	var buf [utf8.UTFMax]byte
	bytes := buf[:0]
	for len(bytes) < utf8.UTFMax && strings.HasPrefix(s[size:], mark) {
		number := s[size+len(mark):]
		n, err := strconv.ParseUint(number[:min(digits, len(number))], base, 8)
		if err != nil || len(number) < digits {
			break
		}
		bytes = append(bytes, byte(n))
		size += len(mark) + digits
		if r, n := utf8.DecodeRune(bytes); r != utf8.RuneError && n == len(bytes) {
			return size, string(r)
		}
	}
	if len(bytes) == 0 {
		return 1, `\`
	}
	return len(mark) + digits, string(rune(bytes[0]))
}

// fixedDigits returns the n hex digits at an offset, or "" if there are fewer.
func fixedDigits(s string, i, n int) string {
	if countWhile(s, i, n, ascii.IsHex) < n {
		return ""
	}
	return s[i : i+n]
}

// hexRune returns the character with a number, or the replacement character if
// there is none.
func hexRune(digits string) rune {
	n, err := strconv.ParseUint(digits, 16, 31)
	if err != nil || n > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(n)
}
