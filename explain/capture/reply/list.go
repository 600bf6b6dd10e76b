package reply

import "slices"

// A Numeral is a number in a text that may be a status, or the next one of a list of
// statuses.
type Numeral struct {
	Offset int
	Value  int
	Parted bool // a time, a URL, or a GUID is between the last status of a failure and it
}

// fewestListed is how many statuses make a list.
const fewestListed = 4

// Listed returns the offsets of the numbers that are entries of lists of statuses, such
// as of those to retry, in their order.
func Listed(numerals []Numeral) []int {
	listed := append(closeLists(numerals), longLists(numerals)...)
	slices.Sort(listed)
	return slices.Compact(listed)
}

// closeLists returns the offsets of numbers that rise and stand close together.
func closeLists(numerals []Numeral) []int {
	const near = 60
	return runs(numerals, func(last, next Numeral) bool {
		return next.Value > last.Value && next.Offset-last.Offset < near
	})
}

// longLists returns the offsets of rising statuses of failures, possibly each on a
// separate line, with nothing between them that says when or which.
func longLists(numerals []Numeral) []int {
	const near = 400
	failures := slices.DeleteFunc(slices.Clone(numerals), func(n Numeral) bool { return n.Value < 400 })
	return runs(failures, func(last, next Numeral) bool {
		return next.Value >= last.Value && next.Offset-last.Offset < near && !next.Parted
	})
}

// runs returns the offsets of the numbers in runs of enough different ones, each
// continuing the one before it.
func runs(numerals []Numeral, continues func(last, next Numeral) bool) []int {
	var offsets []int
	start, different := 0, 1
	for i := 1; i <= len(numerals); i++ {
		if i < len(numerals) && continues(numerals[i-1], numerals[i]) {
			if numerals[i].Value != numerals[i-1].Value {
				different++
			}
			continue
		}
		if different >= fewestListed {
			for _, n := range numerals[start:i] {
				offsets = append(offsets, n.Offset)
			}
		}
		start, different = i, 1
	}
	return offsets
}
