package explain

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/internal/hex"
)

// shortestDigest is how many hex digits an MD5 hash has, and longestDigest
// how many a SHA-512 hash has.
const (
	shortestDigest = 32
	longestDigest  = 128
)

// A digest is a hash, or the ID of a device, in a message. Which digits it has
// is chance, and hardly any cause depends on them: errors that differ in
// nothing else nearly always have explanations that differ in nothing else.
type digest struct {
	text    string
	start   int       // offset in the message
	letters hex.Kinds // Lower or Upper
}

// digestIn finds the digest in a message, or in a body; the zero digest if there
// is none, or more than one.
func digestIn[T string | []byte](message T) digest {
	var found digest
	// A word of that length covers one of these places.
	for at := shortestDigest - 1; at < len(message); at += shortestDigest {
		if hex.Kind(message[at]) == hex.Other {
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
func digestAt[T string | []byte](message T, at int) (d digest, end int) {
	for d.start = at; d.start > 0 && hex.Kind(message[d.start-1]) != hex.Other; d.start-- {
	}
	for end = at; end < len(message) && hex.Kind(message[end]) != hex.Other; end++ {
	}
	if end-d.start < shortestDigest || end-d.start > longestDigest || !endsWord(message, d.start-1) || !endsWord(message, end) {
		return d, end
	}
	word := string(message[d.start:end])
	kinds := hex.KindsOf(word)
	d.letters = kinds &^ hex.Digit
	if kinds&hex.Digit != 0 && (d.letters == hex.Lower || d.letters == hex.Upper) && !diagnose.IsSampleValue(word) {
		d.text = word
	}
	return d, end
}

// probes returns digests of the same form that differ from each other in
// every place, and begin and end with a digit or a letter in all four ways.
func (d digest) probes() []string {
	const alphabet = "0123456789abcdef"
	var probes []string
	for n, ends := range []string{"13", "2e", "c4", "df"} {
		probe := make([]byte, len(d.text))
		for i := range probe {
			probe[i] = alphabet[(5*i+4*n)%len(alphabet)]
		}
		probe[0], probe[len(probe)-1] = ends[0], ends[1]
		if d.letters == hex.Upper {
			probe = bytes.ToUpper(probe)
		}
		probes = append(probes, string(probe))
	}
	return probes
}

// endsWord reports whether a word that stands beside message[i] is whole.
func endsWord[T string | []byte](message T, i int) bool {
	return i < 0 || i >= len(message) || strings.IndexByte(` "'.,:;()[]`, message[i]) >= 0
}
