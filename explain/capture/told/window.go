package told

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/reply"
)

// far is how many bytes of a long line are looked at on either side of a clue, and
// of a line around it.
const far = 320

// reach is how many lines around a clue are looked at.
const reach = 12

// A window is what the lines around the clues of a failure are.
type window struct {
	around   []int // lines of the clues
	open     bool  // the lines around those have been taken
	marks    mark  // of any line
	statuses uint64
	common   uint64   // statuses that all lines have which have any
	numbered int      // how many those lines are
	alike    int      // lines that have a status of a clue's line, and its words
	codes    []uint64 // different ones, as the others
	times    []uint64
	ids      []uint64
	calls    []uint64
}

// empty returns a window of nothing, with the room that w has.
func (w *window) empty() window {
	return window{around: w.around[:0], codes: w.codes[:0], times: w.times[:0], ids: w.ids[:0], calls: w.calls[:0]}
}

// take takes the lines around those of the clues, up to where something new
// begins.
func (w *window) take(in *Input) {
	w.open = true
	slices.Sort(w.around)
	next := 0
	for _, n := range w.around {
		first, last := n, n
		for first > next && n-first < reach && !in.isApart(first-1) {
			first--
		}
		for last+1 < len(in.starts) && last-n < reach && !in.isApart(last) {
			last++
		}
		clues := *in.line(n)
		for k := max(first, next); k <= last; k++ {
			l := in.line(k)
			w.add(l)
			if l.statuses&clues.statuses != 0 && l.words == clues.words {
				w.alike++
			}
		}
		next = max(next, last+1)
	}
}

// isApart reports whether something new begins after a line.
func (in *Input) isApart(n int) bool {
	l := in.line(n)
	next := in.line(n + 1)
	return l.is(ofRuler) || next.is(ofPrompt) || l.is(ofBlank) && next.is(ofEdge) || in.rest && (in.taken[n] || in.taken[n+1])
}

func (w *window) add(l *knownLine) {
	w.marks |= l.marks
	if l.statuses != 0 {
		if w.numbered == 0 {
			w.common = l.statuses
		}
		w.common &= l.statuses
		w.statuses |= l.statuses
		w.numbered++
	}
	for _, code := range l.codes {
		addTo(&w.codes, code)
	}
	addTo(&w.times, l.time)
	addTo(&w.ids, l.id)
	addTo(&w.calls, l.call)
}

// cameThrough reports whether a line after a retried failure reports a success, and
// no line before that reports a different failure.
//
//	WARN GET https://graph.microsoft.com/v1.0/users -> 429 Too Many Requests, retrying
//	INFO GET https://graph.microsoft.com/v1.0/users -> 200 OK
func (w *witness) cameThrough() bool {
	failed := slices.Max(w.window.around)
	for n := failed + 1; n < len(w.in.starts) && n-failed <= reach; n++ {
		switch line := w.in.head(n); {
		case reply.IsOfSuccess(line):
			before, after := calledIn(w.in.head(failed)), calledIn(line)
			return before == "" || after == "" || before == after
		case w.in.line(n).statuses != 0 && !reply.IsTriedAgain(line):
			return false
		}
	}
	return false
}

// calledIn returns the URL in a line without scheme and query; empty if it has none.
func calledIn(line string) string {
	_, url, _ := strings.Cut(line, "://")
	if end := strings.IndexAny(url, " \t\"'?,;)>"); end >= 0 {
		url = url[:end]
	}
	return url
}

// is reports whether a line of the window has a mark.
func (w *window) is(m mark) bool { return w.marks&m != 0 }

// lists reports whether the window holds more statuses, or codes of Entra, than
// times, IDs and calls by which they could have been answered.
func (w *window) lists() bool {
	const fewest = 3
	events := max(len(w.times), len(w.ids), len(w.calls))
	n := bits.OnesCount64(w.answered())
	return n >= fewest && events < n || len(w.codes) >= fewest && events < fewest
}

// isLog reports whether the same status comes with the same words again and again.
//
//	Retrying (3): 429 Too Many Requests
//	Retrying (4): 429 Too Many Requests
func (w *window) isLog() bool {
	const again = 4 // lines
	return w.alike >= again
}

// answered returns the statuses without the numbers that only count, next to the
// same status again and again.
//
//	attempt 403 failed: HTTP 429
//	attempt 404 failed: HTTP 429
//	attempt 405 failed: HTTP 429
func (w *window) answered() uint64 {
	const again = 3 // lines
	if w.numbered >= again && w.common != 0 {
		return w.common
	}
	return w.statuses
}

// addTo adds a hash to a set; 0 stands for none.
func addTo(set *[]uint64, hash uint64) {
	if hash != 0 && !slices.Contains(*set, hash) {
		*set = append(*set, hash)
	}
}
