package check

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"

	"github.com/defender-err/defender-err/explain/safe"
)

// window is how many columns of a line an excerpt shows about.
const window = 64

// A text is a body or a URL in which places are told.
type text struct {
	bytes []byte
	lines []int // byte offset of the start of each line
}

func newText(b []byte) text {
	t := text{bytes: b, lines: []int{0}}
	for i, c := range b {
		if c == '\n' {
			t.lines = append(t.lines, i+1)
		}
	}
	return t
}

// position returns the line and the column of an offset, both from 1.
func (t text) position(offset int) (line, column int) {
	i, found := slices.BinarySearch(t.lines, offset)
	if !found {
		i--
	}
	return i + 1, utf8.RuneCount(t.bytes[t.lines[i]:offset]) + 1
}

// excerpt shows the line of a spot, cut to a window around it, and below it
// carets under as much of the spot as the line shows.
func (t text) excerpt(start, end int) string {
	row, _ := t.position(start)
	first := t.lines[row-1]
	last := len(t.bytes)
	if row < len(t.lines) {
		last = t.lines[row] - 1
	}
	line := string(t.bytes[first:last])
	line = strings.TrimRight(line, "\r")
	start = min(start-first, len(line))
	end = min(max(end-first, start), len(line))
	line, start, end = redact(line, start, end)
	return cut(line, start, end)
}

// redact takes the secrets out of a line and returns where the spot is then;
// a spot inside a secret becomes the mark that stands for it.
func redact(line string, start, end int) (string, int, int) {
	clean := safe.Redact(line)
	if clean == line {
		return line, start, end
	}
	same := 0 // bytes that are the same at the start
	for same < min(len(line), len(clean)) && line[same] == clean[same] {
		same++
	}
	tail := 0 // and at the end
	for tail < min(len(line), len(clean))-same && line[len(line)-1-tail] == clean[len(clean)-1-tail] {
		tail++
	}
	moved := func(at int) int {
		switch {
		case at <= same:
			return at
		case at >= len(line)-tail:
			return at + len(clean) - len(line)
		}
		return same
	}
	return clean, moved(start), max(moved(start), moved(end))
}

// cut shows the window of a line around a spot, with carets under the spot.
func cut(line string, start, end int) string {
	before := shown(line[:start])
	spot := shown(line[start:end])
	after := shown(line[end:])

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
	c := runewidth.Condition{}
	return c.StringWidth(s)
}

// splitWidth cuts a text behind the characters that fit into the columns.
func splitWidth(s string, columns int) (fits, rest string) {
	c := runewidth.Condition{}
	for i, r := range s {
		if columns -= c.RuneWidth(r); columns < 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// lastWidth returns the end of a text that fits into the columns.
func lastWidth(s string, columns int) string {
	c := runewidth.Condition{}
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if columns -= c.RuneWidth(r); columns < 0 {
			break
		}
		i -= n
	}
	return s[i:]
}

// lineEnd returns the offset of the end of the line that an offset is on.
func lineEnd(b []byte, offset int) int {
	if n := bytes.IndexByte(b[offset:], '\n'); n >= 0 {
		return offset + n
	}
	return len(b)
}
