package scan

import (
	"slices"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// enumerate notes a number that may be part of a list.
func (sc *scanner) enumerate(i, value int) {
	sc.numerals = append(sc.numerals, reply.Numeral{Offset: i, Value: value, Parted: sc.event > sc.numeralEnd})
	if value >= 400 {
		sc.numeralEnd = i + 3
	}
}

// dropListed drops the clues that are numbers in a list of statuses, such as the
// ones to retry, and their names: no response had them.
//
//	[429, 500, 502, 503, 504]
//	'400': Bad Request
func (sc *scanner) dropListed() {
	const nameBehind = 8
	listed := reply.Listed(sc.numerals)
	if len(listed) == 0 {
		return
	}
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
