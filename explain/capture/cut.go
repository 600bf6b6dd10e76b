package capture

import (
	"bytes"

	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/capture/record"
)

const (
	// mostSeams is how many places are looked at for the one at which a part ends,
	// and farthestSeam how many bytes before the end of what there is room for.
	mostSeams, farthestSeam = 64, partSize / 2

	// apart is how many seconds are between records about two failures, and moment
	// how many are within the records about one.
	apart, moment = 10, 1
)

// A seam is a place between two records at which a text may be cut.
type seam struct {
	at   int
	gap  int64 // seconds between the two; 0 if not known
	next bool  // the record after it reports a failure
}

// seamIn returns where a text is cut, between two records: where they aren't about
// the same failure, so that they can be read apart. It returns 0 if no record starts
// in the text after its first line. The text after it is known up to the end of
// rest.
//
//	2026-11-23T08:00:00Z INFO  Sending HTTP request GET https://api.security.microsoft.com/api/machines
//	2026-11-23T08:00:01Z INFO  Received HTTP response headers after 110.6278ms - 502
//	2026-11-23T08:02:00Z INFO  Sending HTTP request GET …
func seamIn(text, rest []byte) int {
	best := seam{}
	end := min(len(rest), len(text)+near) // of the record after the seam
	for at, n := record.LastStart(text), 0; at > 0; n++ {
		before := record.LastStart(text[:at])
		s := seam{at: at, next: look.Next(rest[at:end], 0) >= 0}
		if gap, known := gapBetween(text[before:at], rest[at:end]); known {
			s.gap = gap
		}
		switch {
		case s.gap >= apart && !s.next, areBodies(text[before:at], rest[at:]), isQuiet(rest, at):
			return at
		case n == 0 || s.isBetterThan(best):
			best = s
		}
		if n == mostSeams || len(text)-at > farthestSeam {
			break
		}
		at, end = before, at
	}
	return best.at
}

// isBetterThan reports whether two records are less likely to belong together at s
// than at another, later seam.
func (s seam) isBetterThan(other seam) bool {
	if far, also := s.gap > moment, other.gap > moment; far != also {
		return far
	}
	if s.next != other.next {
		return other.next
	}
	return s.gap > other.gap
}

// gapBetween returns how many seconds are between two records.
func gapBetween(before, behind []byte) (gap int64, known bool) {
	first, known := secondOf(before)
	second, also := secondOf(behind)
	return second - first, known && also
}

// areBodies reports whether two records are bodies of the usual form, each of them a
// failure of its own.
func areBodies(before, behind []byte) bool {
	form := []byte(plainForm.before)
	return bytes.HasPrefix(before, form) && bytes.HasPrefix(behind, form) && !bytes.HasPrefix(behind, bytes.TrimRight(before, "\r\n"))
}

// isQuiet reports whether there is no report of a failure near an offset.
func isQuiet(text []byte, at int) bool {
	return look.Next(text[max(0, at-near):min(len(text), at+near)], 0) < 0
}
