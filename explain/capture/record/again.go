package record

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// longestPiece is how many lines a piece of a text has at most that comes again.
const longestPiece = 40

// repeated returns the pieces of a text that come again and again, one behind the
// other and word for word, as of a log whose lines tell no time:
//
//	Error: Request failed with status code 403
//	Error: Request failed with status code 403
//
// What stands between such runs is a piece as well. It returns nil if nothing comes
// again, or nothing that tells of a failure.
func repeated(s string) []Event {
	const few, bytesALine = 3072, 8
	if lines := strings.Count(s, "\n"); lines < Many-1 || lines > few+len(s)/bytesALine {
		return nil // each piece takes room of its own
	}
	lines := rowsOf(s)
	var events []Event
	done := 0 // line up to which events have been taken
	take := func(end, alike int) {
		if end > done {
			events = append(events, Event{lines[done].at, endOf(s, lines, end), alike})
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
	at   int
	hash uint64
	open bool // an object is open where it begins
}

func rowsOf(s string) []row {
	rows := make([]row, 0, strings.Count(s, "\n")+1)
	var open braces
	for at := 0; at < len(s); {
		line := lineAt(s, at)
		rows = append(rows, row{at, ascii.Hash(line), open.state() != closed})
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
	return lines[n].at - 1
}

// A run is lines, each of which is the same as the one a period before it; up to
// end, which is not.
type run struct{ start, end, period int }

// times returns how often the lines of a period stand in a run.
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

// isTelling reports whether the lines of a period tell of a failure, and are whole:
// no object is open around them, and no record begins inside.
func (r run) isTelling(s string, lines []row) bool {
	next := r.start + r.period
	if lines[r.start].open || lines[next].open || !mayTell(s[lines[r.start].at:lines[next].at]) {
		return false
	}
	for _, l := range lines[r.start:next] {
		if isStrong(withoutCarrier(lineAt(s, l.at))) {
			return false
		}
	}
	return true
}

// mayTell reports whether a failure may be told in a text: a sign of one stands in it,
// or a number that may be a status.
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
