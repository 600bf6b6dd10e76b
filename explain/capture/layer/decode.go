package layer

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Decode converts the input to UTF-8. It recognizes UTF-16 with and without a
// byte order mark, which Windows PowerShell 5.1 writes to files, and assumes
// Windows-1252 for text that isn't UTF-8 at all.
func Decode(b []byte) string {
	s := string(b)
	switch {
	case strings.HasPrefix(s, "\xef\xbb\xbf"):
		s = s[3:]
	case strings.HasPrefix(s, "\xff\xfe"):
		return decodeUTF16(b[2:], binary.LittleEndian)
	case strings.HasPrefix(s, "\xfe\xff"):
		return decodeUTF16(b[2:], binary.BigEndian)
	case zerosAt(b, 1):
		return decodeUTF16(b, binary.LittleEndian)
	case zerosAt(b, 0):
		return decodeUTF16(b, binary.BigEndian)
	}
	if utf8.ValidString(s) {
		return s
	}
	if hasMultibyte(s) {
		return strings.ToValidUTF8(s, "\uFFFD")
	}
	return decodeWindows1252(s)
}

// zerosAt reports whether most of the first two-byte units have a zero as
// their first or second byte, and only there: a log that was cut off at its
// beginning while it was written has zeros alone.
func zerosAt(b []byte, second int) bool {
	const enough = 100 // two-byte units
	n := min(len(b)/2, enough)
	zeros := 0
	for i := range n {
		if b[2*i+second] == 0 && b[2*i+1-second] != 0 {
			zeros++
		}
	}
	return n > 4 && 10*zeros > 6*n
}

func decodeUTF16(b []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = order.Uint16(b[2*i:])
	}
	return string(utf16.Decode(units))
}

// hasMultibyte reports whether the text has any valid multibyte character. If
// so, it is damaged UTF-8.
func hasMultibyte(s string) bool {
	for _, r := range s {
		if r >= utf8.RuneSelf && r != utf8.RuneError {
			return true
		}
	}
	return false
}

func decodeWindows1252(s string) string {
	// The characters for bytes 0x80 to 0x9F. Five of the bytes are undefined.
	high := [32]rune{
		'€', '\uFFFD', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\uFFFD', 'Ž', '\uFFFD',
		'\uFFFD', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\uFFFD', 'ž', 'Ÿ',
	}
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for i := range len(s) {
		switch c := s[i]; {
		case c < 0x80:
			b.WriteByte(c)
		case c < 0xA0:
			b.WriteRune(high[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}
