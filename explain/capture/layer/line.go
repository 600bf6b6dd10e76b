package layer

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A line is the range of a line in a text, without the line break.
type line struct{ start, end int }

// of returns the line itself.
func (l line) of(s string) string { return s[l.start:l.end] }

// linesOf splits a text into lines.
func linesOf(s string) []line {
	lines := make([]line, 0, strings.Count(s, "\n")+1)
	for start := 0; ; {
		n := strings.IndexByte(s[start:], '\n')
		if n < 0 {
			return append(lines, line{start, len(s)})
		}
		lines = append(lines, line{start, start + n})
		start += n + 1
	}
}

// takeBreak appends the line break after a line, if there is one.
func takeBreak(b *text.Builder, t text.Text, l line) {
	b.Take(t, l.end, min(l.end+1, len(t.S)))
}

// blank reports whether a line is empty or has only blanks.
func blank(s string) bool { return indent(s) == len(s) }

// indent returns the number of blanks at the start of a line.
func indent(s string) int {
	n := 0
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

// afterBlank returns the offset after the blank at i, or i if there is none.
func afterBlank(s string, i int) int { return i + min(1, indent(s[min(i, len(s)):])) }

// sectionsAt reports for each line whether node has a section boundary between
// it and the previous line.
func sectionsAt(t text.Text, lines []line, node *clue.Node) []bool {
	var places []int
	for _, b := range node.Breaks {
		if b.Rank == clue.Section {
			places = append(places, b.At)
		}
	}
	slices.Sort(places)
	marked := make([]bool, len(lines))
	for k, l := range lines {
		if len(places) == 0 {
			break
		}
		before := -1
		if l.start > 0 {
			before = t.Place(l.start - 1)
		}
		for place := t.Place(l.start); len(places) > 0 && places[0] <= place; places = places[1:] {
			marked[k] = marked[k] || places[0] > before
		}
	}
	return marked
}

// countWhile returns how many bytes from an offset on fit, up to a maximum.
func countWhile(s string, i, most int, fits func(c byte) bool) int {
	n := 0
	for n < most && i+n < len(s) && fits(s[i+n]) {
		n++
	}
	return n
}
