// Package look finds out at little cost whether a text is worth reading: whether
// it has any of the letters that every telling of a failed call has.
package look

import (
	"encoding/binary"
	"sync"
)

// The signs are pieces of words in lower case. Every report of a failure has one of
// them.
var signs = [...]string{
	"error", "excep", "faile", "failu", "faili", "aadst", "aadb2", "refus", "denie", "rbidd", "unaut", "timed", "imeou",
	"http/", "statu", "reset", "resol", "tific", "proxy", "unava", "too m", "not f", "bad r", "gatew", "abort", "prema", "s - 4", "s - 5", " -> 4", " -> 5", `code"`, `code\`,
}

const (
	letters = 5 // of a sign
	grams   = 3 // letters that are looked at together

	// step is how far apart those are: each sign in a text has them at one of the
	// places that are looked at.
	step = letters - grams + 1

	size = 1 << 13 // of the table of grams
	fold = 0x20    // makes a letter lower case
)

// A table has the signs, and what the grams in them hash to.
type table struct {
	gram  [size]bool
	begin [1 << 8]bool // first letters
	words [len(signs)]uint64
}

var tables = sync.OnceValue(func() *table {
	t := new(table)
	for n, sign := range signs {
		t.words[n] = word([]byte(sign + "\x00\x00\x00"))
		t.begin[sign[0]] = true
		for i := range step {
			t.gram[hash(binary.LittleEndian.Uint32([]byte(sign[i:i+grams]+"\x00")))] = true
		}
	}
	return t
})

// hash returns the place in the table for three letters; the fourth doesn't count.
func hash(letters uint32) uint32 {
	const spread = 0x9E3779B1 // makes of near numbers far ones
	return (letters | fold<<16 | fold<<8 | fold) << 8 * spread / (1 << 32 / size)
}

// word returns the first five of eight letters, in lower case, as a number.
func word(b []byte) uint64 {
	const five = 1<<(8*letters) - 1
	return (binary.LittleEndian.Uint64(b) | 0x2020202020) & five
}

// Next returns the offset in text, at or after from, of the last byte of a sign;
// -1 if there is none.
//
// Three letters in three are looked at, so that most of a log that has no failure
// in it is passed over at the speed of memory.
func Next(text []byte, from int) int {
	const room = 8 // bytes that a look reads
	t := tables()
	i := from
	for ; i+room <= len(text); i += step {
		if !t.gram[hash(binary.LittleEndian.Uint32(text[i:i+room]))] {
			continue
		}
		for start := max(from, i-step+1); start <= i; start++ {
			if start+room <= len(text) && t.has(word(text[start:])) {
				return start + letters - 1
			}
		}
	}
	var rest [2 * room]byte
	begin := max(from, i-step+1)
	n := copy(rest[:], text[begin:])
	for start := 0; start+letters <= n; start++ {
		if t.has(word(rest[start:])) {
			return begin + start + letters - 1
		}
	}
	return -1
}

// has reports whether a word is a sign.
func (t *table) has(w uint64) bool {
	if !t.begin[byte(w)] {
		return false
	}
	for _, sign := range t.words {
		if w == sign {
			return true
		}
	}
	return false
}
