package reuse

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/hex"
)

const id = "2b7e151628aed2a6abf7158809cf4f3c762e7160"

// TestFindDigest holds which words are digests, and where they are.
func TestFindDigest(t *testing.T) {
	long := strings.Repeat(id, 4)
	for _, test := range []struct{ message, want string }{
		{"Machine " + id + " was not found", id},
		{id, id},
		{"\"" + strings.ToUpper(id) + "\"", strings.ToUpper(id)},
		{id[:32], id[:32]},
		{long[:128], long[:128]},
		{"", ""},
		{id[:31], ""},
		{long[:129], ""},
		{id + " and " + id, ""},
		{strings.Repeat("7", 40), ""},
		{strings.Repeat("ab", 20), ""},
		{"A" + id, ""},
		{"key-" + id, ""},
		{id + "g", ""},
	} {
		got := FindDigest(test.message)
		if got.Text != test.want || test.message[got.Start:got.End()] != test.want {
			t.Errorf("%q: got %+v, want %q", test.message, got, test.want)
		}
	}
}

// TestProbes holds that probes are digests of the same form, that they differ
// from each other in every place, and that they begin and end with a digit or a
// letter in all four ways.
func TestProbes(t *testing.T) {
	for _, word := range []string{id[:32], id, strings.ToUpper(id), strings.Repeat(id, 4)[:128]} {
		d := FindDigest(word)
		probes := d.Probes()
		ends := map[[2]bool]bool{}
		for i, probe := range probes {
			if got := FindDigest(probe); got != (Digest{Text: probe, Upper: d.Upper}) || len(probe) != len(word) {
				t.Errorf("%q is no digest like %q", probe, word)
			}
			ends[[2]bool{hex.Kind(probe[0]) == hex.Digit, hex.Kind(probe[len(probe)-1]) == hex.Digit}] = true
			for _, other := range probes[:i] {
				for at := range probe {
					if probe[at] == other[at] {
						t.Errorf("%q and %q are alike at %d", probe, other, at)
					}
				}
			}
		}
		if len(ends) != 4 {
			t.Errorf("%q begin and end in %d ways", probes, len(ends))
		}
	}
}
