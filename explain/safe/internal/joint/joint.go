// Package joint puts together what was found of secrets in several readings of a text, or
// in pieces.
package joint

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Union returns where what was found in any of the readings begins and ends, in the order
// of the text, with what overlaps or touches made one.
func Union(readings ...iter.Seq2[int, int]) iter.Seq2[int, int] {
	type span struct{ start, end int }
	return func(yield func(int, int) bool) {
		var all []span
		for _, found := range readings {
			for start, end := range found {
				all = append(all, span{start, end})
			}
		}
		slices.SortFunc(all, func(a, b span) int { return cmp.Compare(a.start, b.start) })
		for i := 0; i < len(all); {
			one := all[i]
			for i++; i < len(all) && all[i].start <= one.end; i++ {
				one.end = max(one.end, all[i].end)
			}
			if !yield(one.start, one.end) {
				return
			}
		}
	}
}

// Pieces makes one of what was found in s with nothing between but characters of tokens:
// a token whose middle looks like a name.
func Pieces(s string, found iter.Seq2[int, int]) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		begin, done := 0, 0
		for start, end := range found {
			if done > 0 && start-done <= maxBetween && isRun(s[done:start]) {
				done = end
				continue
			}
			if done > 0 && !yield(begin, done) {
				return
			}
			begin, done = start, end
		}
		if done > 0 {
			yield(begin, done)
		}
	}
}

const maxBetween = 48 // bytes between two pieces of a secret

// isRun reports whether s has only characters of tokens.
func isRun(s string) bool {
	for i := range len(s) {
		if !ascii.IsAlpha(s[i]) && !ascii.IsDigit(s[i]) && strings.IndexByte("-_.~", s[i]) < 0 {
			return false
		}
	}
	return true
}
