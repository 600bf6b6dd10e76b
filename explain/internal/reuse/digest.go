package reuse

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/internal/hex"
)

// minDigest is the number of hex digits of an MD5 hash, and maxDigest that of
// a SHA-512 hash.
const (
	minDigest = 32
	maxDigest = 128
)

// A Digest is a hash or a device ID in a message:
//
//	Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found
//
// Its digits are random, and hardly any explanation depends on them. The zero
// Digest stands for a message without one.
type Digest struct {
	Text  string
	Start int  // offset in the message
	Upper bool // its letters are in upper case
}

// End returns the offset in the message at which the digest ends.
func (d Digest) End() int { return d.Start + len(d.Text) }

// FindDigest finds the digest in a message. It returns the zero Digest if the
// message has none, or has several long words of hex digits.
func FindDigest(message string) Digest {
	var found Digest
	// A word of at least minDigest characters covers one of these offsets.
	for at := minDigest - 1; at < len(message); at += minDigest {
		if hex.Kind(message[at]) == hex.Other {
			continue
		}
		start, end := hexWord(message, at)
		if end-start < minDigest {
			continue
		}
		d := digestOf(message, start, end)
		if d.Text == "" || found.Text != "" {
			return Digest{}
		}
		found, at = d, end-1
	}
	return found
}

// hexWord returns the start and the end of the hex digits around message[at].
func hexWord(message string, at int) (start, end int) {
	for start = at; start > 0 && hex.Kind(message[start-1]) != hex.Other; start-- {
	}
	for end = at; end < len(message) && hex.Kind(message[end]) != hex.Other; end++ {
	}
	return start, end
}

// digestOf returns the digest between two offsets. It returns the zero Digest
// unless the hex digits there are a whole word, with digits as well as
// letters, and all letters in one case.
func digestOf(message string, start, end int) Digest {
	if end-start > maxDigest || !endsWord(message, start-1) || !endsWord(message, end) {
		return Digest{}
	}
	word := message[start:end]
	kinds := hex.KindsOf(word)
	letters := kinds &^ hex.Digit
	if kinds&hex.Digit == 0 || letters != hex.Lower && letters != hex.Upper {
		return Digest{}
	}
	return Digest{Text: word, Start: start, Upper: letters == hex.Upper}
}

// endsWord reports whether a word next to message[i] ends there.
func endsWord(message string, i int) bool {
	return i < 0 || i >= len(message) || strings.IndexByte(` "'.,:;()[]`, message[i]) >= 0
}

// Probes returns digests of the same form to test whether an explanation
// depends on the digits. They differ from each other in every place, and begin
// and end with a digit or a letter in all four ways.
func (d Digest) Probes() []string {
	const alphabet = "0123456789abcdef"
	var probes []string
	for n, ends := range [...]string{"13", "2e", "c4", "df"} {
		probe := make([]byte, len(d.Text))
		for i := range probe {
			probe[i] = alphabet[(5*i+4*n)%len(alphabet)]
		}
		probe[0], probe[len(probe)-1] = ends[0], ends[1]
		if d.Upper {
			probe = bytes.ToUpper(probe)
		}
		probes = append(probes, string(probe))
	}
	return probes
}
