// Package ascii looks at text byte by byte, at offsets that may lie outside of
// it.
package ascii

import "strings"

// Lower holds the bytes of words, letters in lower case; 0 for bytes that aren't
// part of a word.
var Lower = [256]byte{
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9', '_': '_',
	'A': 'a', 'B': 'b', 'C': 'c', 'D': 'd', 'E': 'e', 'F': 'f', 'G': 'g', 'H': 'h', 'I': 'i', 'J': 'j', 'K': 'k',
	'L': 'l', 'M': 'm', 'N': 'n', 'O': 'o', 'P': 'p', 'Q': 'q', 'R': 'r', 'S': 's', 'T': 't', 'U': 'u', 'V': 'v',
	'W': 'w', 'X': 'x', 'Y': 'y', 'Z': 'z',
	'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'f': 'f', 'g': 'g', 'h': 'h', 'i': 'i', 'j': 'j', 'k': 'k',
	'l': 'l', 'm': 'm', 'n': 'n', 'o': 'o', 'p': 'p', 'q': 'q', 'r': 'r', 's': 's', 't': 't', 'u': 'u', 'v': 'v',
	'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z',
}

func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

func IsUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

func IsLower(c byte) bool { return 'a' <= c && c <= 'z' }

func IsAlpha(c byte) bool { return IsLower(c | 0x20) }

func IsWord(c byte) bool { return Lower[c] != 0 }

func IsHex(c byte) bool { return IsDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// Fold returns c in lower case.
func Fold(c byte) byte {
	if IsUpper(c) {
		return c | 0x20
	}
	return c
}

// ByteAt returns the byte at an offset; 0 outside of s.
func ByteAt(s string, i int) byte {
	if i < 0 || i >= len(s) {
		return 0
	}
	return s[i]
}

// HasPrefixAt reports whether prefix begins at an offset of s.
func HasPrefixAt(s string, i int, prefix string) bool {
	return i >= 0 && i <= len(s) && strings.HasPrefix(s[i:], prefix)
}

// FoldsAt reports whether words, which are in lower case, begin at an offset of
// s in any letter case.
func FoldsAt(s string, i int, words string) bool {
	if i < 0 || len(s)-i < len(words) {
		return false
	}
	for j := range len(words) {
		if Fold(s[i+j]) != words[j] {
			return false
		}
	}
	return true
}

// EndsFolded reports whether s ends with words, which are in lower case, in any
// letter case.
func EndsFolded(s, words string) bool { return FoldsAt(s, len(s)-len(words), words) }

// ContainsFolded reports whether s contains words, which are in lower case, in any
// letter case. It is meant for short texts.
func ContainsFolded(s, words string) bool { return IndexFolded(s, words) >= 0 }

// IndexFolded returns where words, which are in lower case, begin in s in any letter
// case; -1 if they don't. It is meant for short texts.
func IndexFolded(s, words string) int {
	for i := 0; i+len(words) <= len(s); i++ {
		if Fold(s[i]) == words[0] && FoldsAt(s, i, words) {
			return i
		}
	}
	return -1
}

// IndexFrom returns the offset of the first c at or after i; len(s) if there is
// none.
func IndexFrom(s string, i int, c byte) int {
	if k := strings.IndexByte(s[i:], c); k >= 0 {
		return i + k
	}
	return len(s)
}

// Skip returns the offset after the bytes of set that begin at i, at most most of
// them.
func Skip(s string, i, most int, set string) int {
	end := min(len(s), i+most)
	for i < end && strings.IndexByte(set, s[i]) >= 0 {
		i++
	}
	return i
}

// SkipWord returns the offset after the bytes of words that begin at i.
func SkipWord(s string, i int) int {
	for i < len(s) && IsWord(s[i]) {
		i++
	}
	return i
}

// SkipDigits returns the offset after the digits that begin at i.
func SkipDigits(s string, i int) int {
	for i < len(s) && IsDigit(s[i]) {
		i++
	}
	return i
}

// LastWord cuts the word that s ends with off; it is empty if s ends with
// something else.
func LastWord(s string) (rest, word string) {
	i := len(s)
	for i > 0 && IsWord(s[i-1]) {
		i--
	}
	return s[:i], s[i:]
}

// IsOneOf reports whether a word is one of those in a list, which are in lower
// case, in any letter case.
func IsOneOf(word string, list ...string) bool {
	for _, w := range list {
		if len(w) == len(word) && FoldsAt(word, 0, w) {
			return true
		}
	}
	return false
}

// IsNumber reports whether s consists of digits.
func IsNumber(s string) bool { return s != "" && SkipDigits(s, 0) == len(s) }

// IsTitle reports whether a short text is several words with a capital letter each.
func IsTitle(s string) bool {
	words := 0
	for word := range strings.SplitSeq(s, " ") {
		if word == "" || !IsUpper(word[0]) {
			return false
		}
		for i := range len(word) {
			if !IsAlpha(word[i]) {
				return false
			}
		}
		words++
	}
	return words > 1 && len(s) < 40
}
