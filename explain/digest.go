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
		start, end := hexWord(message, at)
		if end-start < shortestDigest {
			continue
		}
		d := digestOf(message, start, end)
		if d.text == "" || found.text != "" {
			return digest{}
		}
		found, at = d, end-1
	}
	return found
}

// hexWord returns where the hex digits around message[at] begin and end.
func hexWord[T string | []byte](message T, at int) (start, end int) {
	for start = at; start > 0 && hex.Kind(message[start-1]) != hex.Other; start-- {
	}
	for end = at; end < len(message) && hex.Kind(message[end]) != hex.Other; end++ {
	}
	return start, end
}

// digestOf returns the digest that stands between two offsets; the zero digest
// if the hex digits there are not one like any other: a whole word of digits and
// of letters in one case, and nobody's sample.
func digestOf[T string | []byte](message T, start, end int) digest {
	if end-start > longestDigest || !endsWord(message, start-1) || !endsWord(message, end) {
		return digest{}
	}
	word := string(message[start:end])
	kinds := hex.KindsOf(word)
	letters := kinds &^ hex.Digit
	if kinds&hex.Digit == 0 || letters != hex.Lower && letters != hex.Upper || diagnose.IsSampleValue(word) {
		return digest{}
	}
	return digest{word, start, letters}
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
