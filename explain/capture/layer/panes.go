package layer

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// paneBar separates panes that are side by side.
const paneBar = "│"

// undoPanes sets two panes of a terminal that are side by side one below the
// other:
//
//	me@soc01:~$ uptime              │HTTP/1.1 403 Forbidden
//	 09:14:03 up 12 days            │Content-Type: application/json
//
// The larger one keeps its places, which have to grow. The other one gets that
// of the end of the text it is next to.
func undoPanes(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, paneBar) {
		return t, false
	}
	lines := linesOf(t.S)
	bars := paneBars(t.S, lines)
	if bars == nil {
		return t, false
	}
	var left, right text.Builder
	for k, l := range lines {
		if bars[k] == l.end {
			left.Take(t, l.start, l.end)
		} else {
			left.Take(t, l.start, l.start+len(strings.TrimRight(t.S[l.start:bars[k]], " ")))
			right.Take(t, bars[k]+len(paneBar), l.end)
		}
		takeBreak(&left, t, l)
		takeBreak(&right, t, l)
	}
	first, second := left.Text(), right.Text()
	var b text.Builder
	if len(first.S) < len(second.S) {
		b.Put(first.S+"\n\n", t.Place(0))
		b.Take(second, 0, len(second.S))
	} else {
		b.Take(first, 0, len(first.S))
		b.Put("\n\n"+second.S, t.Place(len(t.S)))
	}
	return b.Text(), true
}

// paneBars returns the offset of the bar in each line, or the end of a line that is
// too short for it; nil if the text isn't in panes.
func paneBars(s string, lines []line) []int {
	const narrowestPane, fewest = 10, 3
	column, found := 0, 0
	bars := make([]int, len(lines))
	for k, l := range lines {
		bars[k] = l.end
		i := strings.Index(l.of(s), paneBar)
		if i < 0 {
			if found > 0 && utf8.RuneCountInString(l.of(s)) > column {
				return nil
			}
			continue
		}
		at := utf8.RuneCountInString(l.of(s)[:i])
		if at < narrowestPane || found > 0 && at != column {
			return nil
		}
		column = at
		found++
		bars[k] = l.start + i
	}
	if found < fewest {
		return nil
	}
	return bars
}
