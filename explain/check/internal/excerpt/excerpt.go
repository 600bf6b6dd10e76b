// Package excerpt tells places in a body or a URL, and shows them.
package excerpt

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"github.com/defender-err/defender-err/explain/safe"
)

// window is how many columns of a line an excerpt shows about.
const window = 64

// A Text is a body or a URL in which places are shown.
type Text struct {
	Bytes []byte

	clean []byte // Bytes without secrets, each other byte at its place
	lines []int  // byte offset of the start of each line

	// The place that was asked for last: the next one is mostly on the same
	// line, which may be all of the body.
	last, column int
}

// New returns a text.
func New(b []byte) *Text {
	t := &Text{Bytes: b, clean: safe.Blot(b), lines: []int{0}}
	for i, c := range b {
		if c == '\n' {
			t.lines = append(t.lines, i+1)
		}
	}
	return t
}

// Position returns the line and the column of an offset, both from 1.
func (t *Text) Position(offset int) (line, column int) {
	i, found := slices.BinarySearch(t.lines, offset)
	if !found {
		i--
	}
	from, before := t.lines[i], 1
	if t.last >= from && t.last <= offset && t.column > 0 {
		from, before = t.last, t.column
	}
	t.last, t.column = offset, before+utf8.RuneCount(t.Bytes[from:offset])
	return i + 1, t.column
}

// reach is how many bytes around a spot are looked at: the window has no
// more.
const reach = 4 * window

// Excerpt shows the line of a spot, cut to a window around it, and below it
// carets under as much of the spot as the line shows.
func (t *Text) Excerpt(start, end int) string {
	row, _ := t.Position(start)
	first, last := t.lines[row-1], len(t.Bytes)
	if row < len(t.lines) {
		last = t.lines[row] - 1
	}
	for last > first && t.Bytes[last-1] == '\r' {
		last--
	}
	start = min(start, last)
	end = min(max(end, start), last)
	first = t.wholeRune(max(first, start-reach))
	last = t.wholeRune(min(last, start+2*reach))
	end = min(end, last)
	return cut(string(t.clean[first:start]), string(t.clean[start:end]), string(t.clean[end:last]))
}

// wholeRune moves an offset back out of a character.
func (t *Text) wholeRune(offset int) int {
	for i := range utf8.UTFMax {
		if offset-i <= 0 || offset == len(t.Bytes) || utf8.RuneStart(t.Bytes[offset-i]) {
			return max(0, offset-i)
		}
	}
	return offset
}

// cut shows the window of a line around a spot, with carets under the spot.
func cut(before, spot, after string) string {
	before, spot, after = shown(before), shown(spot), shown(after)
	spot, rest := splitWidth(spot, window/2)
	if rest != "" {
		after = rest + after
	}
	room := window - width(spot)
	head, tail := "", ""
	if width(before) > room/2 && width(before)+width(after) > room {
		keep := max(room/2, room-width(after))
		before, head = lastWidth(before, keep-3), "..."
	}
	after, rest = splitWidth(after, room-width(before)-width(head))
	if rest != "" {
		after, tail = after[:len(after)-len(lastWidth(after, 3))], "..."
	}
	caret := strings.Repeat(" ", width(head)+width(before)) + strings.Repeat("^", max(1, width(spot)))
	return strings.TrimRight(head+before+spot+after, " ") + tail + "\n" + caret
}

// shown makes a text visible on one line; a tab becomes a blank so that the
// carets stand right whatever the tab stops are.
func shown(s string) string {
	return strings.NewReplacer("\t", " ", "\n", " ").Replace(safe.Visible(s))
}

// width is how many columns a text takes, whatever the locale.
func width(s string) int {
	return displaywidth.String(s)
}

// splitWidth cuts a text after the characters that fit into the columns.
func splitWidth(s string, columns int) (fits, rest string) {
	for i, r := range s {
		if columns -= displaywidth.Rune(r); columns < 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// lastWidth returns the end of a text that fits into the columns.
func lastWidth(s string, columns int) string {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if columns -= displaywidth.Rune(r); columns < 0 {
			break
		}
		i -= n
	}
	return s[i:]
}
