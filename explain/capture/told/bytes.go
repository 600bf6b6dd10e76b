package told

import (
	"strings"
	"unicode"
)

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isUpper(c byte) bool  { return 'A' <= c && c <= 'Z' }
func isHex(c byte) bool    { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

func isWordByte(c byte) bool { return c == '_' || isDigit(c) || isLetter(c) || c >= 0x80 }

func isWordRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// byteAt returns the byte at an offset; 0 outside of s.
func byteAt(s string, i int) byte {
	if i < 0 || i >= len(s) {
		return 0
	}
	return s[i]
}

// skipBytes returns the offset behind the bytes at i that are as told.
func skipBytes(s string, i int, is func(byte) bool) int {
	for i < len(s) && is(s[i]) {
		i++
	}
	return i
}

// firstWord returns the word that s begins with; empty if it begins with something
// else.
func firstWord(s string) string { return s[:skipBytes(s, 0, isWordByte)] }

// lastWord returns the word that s ends with; empty if it ends with something else.
func lastWord(s string) string {
	start := len(s)
	for start > 0 && isWordByte(s[start-1]) {
		start--
	}
	return s[start:]
}

// lower appends a word to dst in lower case; what is too long for the room in dst
// is cut.
func lower(dst []byte, word string) []byte {
	for i := 0; i < len(word) && len(dst) < cap(dst); i++ {
		c := word[i]
		if isUpper(c) {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

// endsFolded reports whether s ends with words, which are in lower case, in any
// letter case.
func endsFolded(s, words string) bool {
	return len(s) >= len(words) && strings.EqualFold(s[len(s)-len(words):], words)
}

// eachWord calls is for the words of s with their offsets until it returns true,
// and reports whether it did.
func eachWord(s string, is func(word string, at int) bool) bool {
	for i := 0; i < len(s); {
		if !isWordByte(s[i]) {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && isWordByte(s[end]) {
			end++
		}
		if is(s[i:end], i) {
			return true
		}
		i = end
	}
	return false
}
