package told

import (
	"unicode"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

func isWordByte(c byte) bool { return c == '_' || ascii.IsDigit(c) || ascii.IsAlpha(c) || c >= 0x80 }

func isWordRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// skipBytes returns the offset after the bytes from i on that meet a condition.
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

// lower appends a word to dst in lower case, cut to the room in dst.
func lower(dst []byte, word string) []byte {
	for i := 0; i < len(word) && len(dst) < cap(dst); i++ {
		dst = append(dst, ascii.Fold(word[i]))
	}
	return dst
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
