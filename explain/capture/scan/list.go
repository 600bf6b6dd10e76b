package scan

import (
	"slices"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// A numeral is a number that may be a status, or the next one of a list of
// statuses.
type numeral struct {
	offset int
	value  int
	parted bool // a time, a URL or a GUID stands between the last status of a failure and it
}

// fewestListed is how many statuses make a list.
const fewestListed = 4

// enumerate notes a number that may be part of a list.
func (sc *scanner) enumerate(i, value int) {
	sc.numerals = append(sc.numerals, numeral{i, value, sc.event > sc.numeralEnd})
	if value >= 400 {
		sc.numeralEnd = i + 3
	}
}

// dropListed drops the clues that are numbers of a list of statuses, such as of
// those to retry: they are no status of an answer, and what they are called is
// none either.
//
//	[429, 500, 502, 503, 504]
//	'400': Bad Request
func (sc *scanner) dropListed() {
	const nameBehind = 8
	listed := append(closeLists(sc.numerals), longLists(sc.numerals)...)
	if len(listed) == 0 {
		return
	}
	slices.Sort(listed)
	first := sc.first
	kept := slices.DeleteFunc(sc.n.Clues[first:], func(c clue.Clue) bool {
		from := c.At
		switch c.Kind {
		case clue.Status:
		case clue.StatusWord, clue.CodeWord, clue.Failure, clue.ProxyStatus:
			from -= nameBehind
		default:
			return false
		}
		k, _ := slices.BinarySearch(listed, from)
		return k < len(listed) && listed[k] <= c.At
	})
	sc.n.Clues = sc.n.Clues[:first+len(kept)]
}

// closeLists returns the offsets of numbers that rise and stand close together.
func closeLists(numerals []numeral) []int {
	const near = 60
	return runs(numerals, func(last, next numeral) bool {
		return next.value > last.value && next.offset-last.offset < near
	})
}

// longLists returns the offsets of statuses of failures that rise, each maybe on
// a line of its own, with nothing between them that says when or which.
func longLists(numerals []numeral) []int {
	const near = 400
	failures := slices.DeleteFunc(slices.Clone(numerals), func(n numeral) bool { return n.value < 400 })
	return runs(failures, func(last, next numeral) bool {
		return next.value >= last.value && next.offset-last.offset < near && !next.parted
	})
}

// runs returns the offsets of numbers in runs of enough different ones, each of
// which continues the one before it.
func runs(numerals []numeral, continues func(last, next numeral) bool) []int {
	var offsets []int
	start, different := 0, 1
	for i := 1; i <= len(numerals); i++ {
		if i < len(numerals) && continues(numerals[i-1], numerals[i]) {
			if numerals[i].value != numerals[i-1].value {
				different++
			}
			continue
		}
		if different >= fewestListed {
			for _, n := range numerals[start:i] {
				offsets = append(offsets, n.offset)
			}
		}
		start, different = i, 1
	}
	return offsets
}
