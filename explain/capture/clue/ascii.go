package clue

import "strings"

// lower holds the bytes of words, letters in lower case; 0 for what is part of
// no word.
var lower = [256]byte{
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9', '_': '_',
	'A': 'a', 'B': 'b', 'C': 'c', 'D': 'd', 'E': 'e', 'F': 'f', 'G': 'g', 'H': 'h', 'I': 'i', 'J': 'j', 'K': 'k',
	'L': 'l', 'M': 'm', 'N': 'n', 'O': 'o', 'P': 'p', 'Q': 'q', 'R': 'r', 'S': 's', 'T': 't', 'U': 'u', 'V': 'v',
	'W': 'w', 'X': 'x', 'Y': 'y', 'Z': 'z',
	'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'f': 'f', 'g': 'g', 'h': 'h', 'i': 'i', 'j': 'j', 'k': 'k',
	'l': 'l', 'm': 'm', 'n': 'n', 'o': 'o', 'p': 'p', 'q': 'q', 'r': 'r', 's': 's', 't': 't', 'u': 'u', 'v': 'v',
	'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z',
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isAlpha(c byte) bool { return isLower(c | 0x20) }
func isWord(c byte) bool  { return lower[c] != 0 }
func isHex(c byte) bool   { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// fold returns c in lower case.
func fold(c byte) byte {
	if isUpper(c) {
		return c | 0x20
	}
	return c
}

// byteAt returns the byte at an offset; 0 outside of s.
func byteAt(s string, i int) byte {
	if i < 0 || i >= len(s) {
		return 0
	}
	return s[i]
}

// hasPrefixAt reports whether prefix begins at an offset of s.
func hasPrefixAt(s string, i int, prefix string) bool {
	return i >= 0 && i <= len(s) && strings.HasPrefix(s[i:], prefix)
}

// foldsAt reports whether words, which are in lower case, begin at an offset of
// s in any letter case.
func foldsAt(s string, i int, words string) bool {
	if i < 0 || len(s)-i < len(words) {
		return false
	}
	for j := range len(words) {
		if fold(s[i+j]) != words[j] {
			return false
		}
	}
	return true
}

// endsFolded reports whether s ends with words, which are in lower case, in any
// letter case.
func endsFolded(s, words string) bool { return foldsAt(s, len(s)-len(words), words) }

// containsFolded reports whether words, which are in lower case, stand in s in
// any letter case. It is meant for short texts.
func containsFolded(s, words string) bool {
	for i := 0; i+len(words) <= len(s); i++ {
		if fold(s[i]) == words[0] && foldsAt(s, i, words) {
			return true
		}
	}
	return false
}

// indexFrom returns the offset of the first c at or behind i; len(s) if there
// is none.
func indexFrom(s string, i int, c byte) int {
	if k := strings.IndexByte(s[i:], c); k >= 0 {
		return i + k
	}
	return len(s)
}

// skip returns the offset behind the bytes of set that begin at i, at most most
// of them.
func skip(s string, i, most int, set string) int {
	end := min(len(s), i+most)
	for i < end && strings.IndexByte(set, s[i]) >= 0 {
		i++
	}
	return i
}

// skipWord returns the offset behind the bytes of words that begin at i.
func skipWord(s string, i int) int {
	for i < len(s) && isWord(s[i]) {
		i++
	}
	return i
}

// skipDigits returns the offset behind the digits that begin at i.
func skipDigits(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// lastWord cuts the word that s ends with off; it is empty if s ends with
// something else.
func lastWord(s string) (rest, word string) {
	i := len(s)
	for i > 0 && isWord(s[i-1]) {
		i--
	}
	return s[:i], s[i:]
}

// isOneOf reports whether a word is one of those in a list, which are in lower
// case, in any letter case.
func isOneOf(word string, list ...string) bool {
	for _, w := range list {
		if len(w) == len(word) && foldsAt(word, 0, w) {
			return true
		}
	}
	return false
}
