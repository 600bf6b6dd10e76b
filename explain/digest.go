package explain

import (
	"strings"

	"github.com/defender-err/defender-err/explain/diagnose"
)

// shortestDigest is how many hex digits an MD5 hash has, and longestDigest
// how many a SHA-512 hash has.
const (
	shortestDigest = 32
	longestDigest  = 128
)

// A digest is a hash, or the ID of a device, in a message. Which digits it has
// is chance, and no cause depends on them: errors that differ in nothing else
// have explanations that differ in nothing else.
type digest struct {
	text    string
	start   int  // offset in the message
	letters byte // hexLower or hexUpper
}

// digestIn finds the digest in a message; the zero digest if there is none, or
// more than one.
func digestIn(message string) digest {
	var found digest
	// A word of that length covers one of these places.
	for at := shortestDigest - 1; at < len(message); at += shortestDigest {
		if hexKinds[message[at]] == 0 {
			continue
		}
		d, end := digestAt(message, at)
		if end-d.start < shortestDigest {
			continue
		}
		if d.text == "" || found.text != "" {
			return digest{}
		}
		found, at = d, end-1
	}
	return found
}

// digestAt returns the digest around message[at], and where the hex digits
// there end. Its text is empty if they are not a digest like any other: a
// whole word of digits and of letters in one case, and nobody's sample.
func digestAt(message string, at int) (d digest, end int) {
	var kinds byte
	for d.start = at; d.start > 0 && hexKinds[message[d.start-1]] != 0; d.start-- {
		kinds |= hexKinds[message[d.start-1]]
	}
	for end = at; end < len(message) && hexKinds[message[end]] != 0; end++ {
		kinds |= hexKinds[message[end]]
	}
	word := message[d.start:end]
	d.letters = kinds &^ hexDigit
	if kinds&hexDigit != 0 && (d.letters == hexLower || d.letters == hexUpper) && len(word) <= longestDigest &&
		endsWord(message, d.start-1) && endsWord(message, end) && !diagnose.IsSampleValue(word) {
		d.text = word
	}
	return d, end
}

// endsWord reports whether a word that stands beside message[i] is whole.
func endsWord(message string, i int) bool {
	return i < 0 || i >= len(message) || strings.IndexByte(` "'.,:;()[]`, message[i]) >= 0
}

const (
	hexDigit = 1 << iota
	hexLower
	hexUpper
)

// hexKinds tells hex digits from all other characters, and their kinds apart.
var hexKinds = [256]byte{
	'0': hexDigit, '1': hexDigit, '2': hexDigit, '3': hexDigit, '4': hexDigit,
	'5': hexDigit, '6': hexDigit, '7': hexDigit, '8': hexDigit, '9': hexDigit,
	'a': hexLower, 'b': hexLower, 'c': hexLower, 'd': hexLower, 'e': hexLower, 'f': hexLower,
	'A': hexUpper, 'B': hexUpper, 'C': hexUpper, 'D': hexUpper, 'E': hexUpper, 'F': hexUpper,
}
