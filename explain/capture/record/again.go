package record

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// longestPiece is how many lines a piece of a text has at most that comes again.
const longestPiece = 40

// repeated returns the pieces of a text that are repeated, one after the other and
// word for word, as in a log whose lines have no time:
//
//	Error: Request failed with status code 403
//	Error: Request failed with status code 403
//
// The text between such runs is a piece as well. It returns nil if nothing is
// repeated, or nothing that reports a failure.
func repeated(s string) []Event {
	const few, bytesALine = 3072, 8
	if lines := strings.Count(s, "\n"); lines < Many-1 || lines > few+len(s)/bytesALine {
		return nil // each piece takes memory
	}
	lines := rowsOf(s)
	var events []Event
	done := 0 // line up to which events have been taken
	take := func(end, alike int) {
		if end > done {
			events = append(events, Event{lines[done].at, int32(endOf(s, lines, end)), int32(alike)})
			done = end
		}
	}
	for i := 1; i < len(lines); {
		r := runAt(lines, i, done)
		if n := r.times(); n >= Many && r.isTelling(s, lines) {
			take(r.start, 1)
			for range n {
				take(done+r.period, n)
			}
		}
		i = max(i+1, r.end)
	}
	if events != nil {
		take(len(lines), 1)
	}
	return events
}

// A row is a line of a text.
type row struct {
	hash uint64
	at   int32
	open bool // an object is open where it begins
}

func rowsOf(s string) []row {
	rows := make([]row, 0, strings.Count(s, "\n")+1)
	var open braces
	for at := 0; at < len(s); {
		line := lineAt(s, at)
		rows = append(rows, row{hash: ascii.Hash(line), at: int32(at), open: open.state() != closed})
		open.read(line)
		at += len(line) + 1
	}
	return rows
}

// endOf returns where the line before one ends.
func endOf(s string, lines []row, n int) int {
	if n == len(lines) {
		return len(strings.TrimSuffix(s, "\n"))
	}
	return int(lines[n].at) - 1
}

// A run is lines that are each the same as the line a period before them, up to end,
// which isn't.
type run struct{ start, end, period int }

// times returns how often a run has the lines of a period.
func (r run) times() int {
	if r.period == 0 {
		return 0
	}
	return (r.end - r.start) / r.period
}

// runAt returns the run that a line continues, the shortest period of several; a run
// without a period if there is none. It does not begin before first.
func runAt(lines []row, i, first int) run {
	r := run{start: i, end: i}
	for p := 1; p <= min(longestPiece, i-first); p++ {
		if lines[i].hash == lines[i-p].hash {
			r = run{start: i - p, end: i + 1, period: p}
			break
		}
	}
	if r.period == 0 {
		return r
	}
	same := func(k int) bool { return lines[k].hash == lines[k+r.period].hash }
	for r.start > max(first, i-2*longestPiece) && same(r.start-1) {
		r.start--
	}
	for r.end < len(lines) && same(r.end-r.period) {
		r.end++
	}
	return r
}

// isTelling reports whether the lines of a period report a failure and are whole: no
// object is open around them, and no record begins inside.
func (r run) isTelling(s string, lines []row) bool {
	next := r.start + r.period
	if lines[r.start].open || lines[next].open || !mayTell(s[lines[r.start].at:lines[next].at]) {
		return false
	}
	for _, l := range lines[r.start:next] {
		if isStrong(withoutCarrier(lineAt(s, int(l.at)))) {
			return false
		}
	}
	return true
}

// mayTell reports whether a text may report a failure: it has a sign of one, or a
// number that may be a status.
func mayTell(s string) bool {
	if look.Next([]byte(s), 0) >= 0 {
		return true
	}
	for i := range len(s) {
		if reply.StatusAt(s, i) >= 400 && reply.IsAlone(s, i) && !ascii.IsWord(ascii.ByteAt(s, i-1)) {
			return true
		}
	}
	return false
}
