// Package look finds out at little cost whether a text is worth reading: whether
// it has any of the letters that every telling of a failed call has.
package look

import "sync"

// The signs are parts of words in lower case, one of which stands wherever a
// failure is told. All have five letters, and each list fits the bits of a
// machine word.
var (
	likely = [perMask]string{
		"error", "excep", "faile", "failu", "faili", "aadst", "refus", "denie", "forbi", "unaut", "timed", "imeou",
	}
	alike = [perMask]string{
		"http/", "statu", "reset", "resol", "certi", "proxy", "unava", "too m", "not f", "bad r", "gatew", "abort",
	}
)

const (
	letters = 5
	perMask = 12
	all     = 1<<perMask - 1
	ends    = all << (perMask * (letters - 1))
)

// A table has, for each byte, a bit for each sign and each of its letters: 0
// where the letter is that byte. The bits of the first letters of all signs come
// first, then those of the second ones; so one shift takes all signs on to their
// next letter.
type table [256]uint64

var tables = sync.OnceValue(func() *[2]table {
	return &[2]table{tableOf(&likely), tableOf(&alike)}
})

func tableOf(signs *[perMask]string) table {
	var t table
	for c := range t {
		t[c] = ^uint64(0)
	}
	for n, sign := range signs {
		for i := range letters {
			bit := uint64(1) << (i*perMask + n)
			c := sign[i]
			t[c] &^= bit
			if 'a' <= c && c <= 'z' {
				t[c-'a'+'A'] &^= bit
			}
		}
	}
	return t
}

// Next returns the offset in text, at or after from, of the last byte of the
// first sign; -1 if there is none.
func Next(text []byte, from int) int {
	t := tables()
	// a and b have a 0 for each sign that has been met up to the byte at hand.
	a, b := ^uint64(0), ^uint64(0)
	for at := from; at < len(text); at += block {
		met := ^uint64(0)
		startA, startB := a, b
		for _, c := range text[at:min(at+block, len(text))] {
			a = a<<perMask | t[0][c]
			b = b<<perMask | t[1][c]
			met &= a & b
		}
		if met&ends != ends { // looked at once a block: nearly all have none
			return within(t, text, at, startA, startB)
		}
	}
	return -1
}

// block is how many bytes are read before the next look at the result.
const block = 64

// within returns where in the block that begins at an offset a sign ends. a and b
// are what was met before it.
func within(t *[2]table, text []byte, at int, a, b uint64) int {
	for i := at; ; i++ {
		a = a<<perMask | t[0][text[i]]
		b = b<<perMask | t[1][text[i]]
		if a&b&ends != ends {
			return i
		}
	}
}
