package layer

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// narrowest is the width of the narrowest console whose line wrapping is
// undone.
const narrowest = 60

// undoColumns joins the lines of values in PowerShell's Format-List output:
//
//	Message : {"error":{"code":"Forbidden","message":"The application does not hav
//	          e any of the required application permissions."}}
//	Status  : 403
func undoColumns(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, " : ") {
		return t, false
	}
	lines := linesOf(t.S)
	if !hasColumns(t.S, lines) {
		return t, false
	}
	var b text.Builder
	var table columns
	for k, l := range lines {
		s := l.of(t.S)
		if table.value > 0 && !blank(s) && indent(s) >= table.value {
			ok = true
			table.join(&b, t, l)
			continue
		}
		name := column(s)
		if name > 0 && k >= table.end {
			table.measure(t.S, lines[k:], k, name)
		}
		switch {
		case name > 0:
			table.value = name
		case !blank(s):
			table.value = 0
		}
		if k > 0 {
			b.Take(t, l.start-1, l.start)
		}
		b.Take(t, l.start, l.end)
		table.last = utf8.RuneCountInString(s)
	}
	return b.Text(), ok
}

// columns is the state of reading a table of names and values.
type columns struct {
	end   int // index of the first line after the table
	width int // of the widest line
	value int // column where the values start; 0 outside a value
	last  int // width of the previous line
}

// measure finds the end and the width of the table that starts at a line.
func (c *columns) measure(s string, lines []line, first, value int) {
	c.width = 0
	n := 0
	for ; n < len(lines); n++ {
		l := lines[n].of(s)
		if column(l) != value && !blank(l) && indent(l) < value {
			break
		}
		c.width = max(c.width, utf8.RuneCountInString(l))
	}
	c.end = first + n
}

// join appends a line that continues the value above. If the previous line is
// full, the console wrapped it.
func (c *columns) join(b *text.Builder, t text.Text, l line) {
	switch full := c.width >= narrowest && c.last >= c.width-1; {
	case !full:
		b.Take(t, l.start-1, l.start)
	case c.last == c.width-1:
		b.Put(" ", t.Place(l.start-1)) // the console dropped a trailing blank
	}
	b.Take(t, l.start+c.value, l.end)
	c.last = utf8.RuneCountInString(l.of(t.S))
}

// hasColumns reports whether at least two names have blanks before their
// colons.
func hasColumns(s string, lines []line) bool {
	found := 0
	for _, l := range lines {
		if n := column(l.of(s)); n > 2 && l.of(s)[n-3] == ' ' {
			if found++; found == 2 {
				return true
			}
		}
	}
	return false
}

// column returns the column where the value starts in a line such as
// "Status  : 403", or 0 if the line has a different form.
func column(s string) int {
	const widest = 80
	i := indent(s)
	i += countWhile(s, i, widest, func(c byte) bool { return ascii.IsWord(c) || c == '-' })
	i += countWhile(s, i, widest, func(c byte) bool { return c == ' ' })
	if ascii.ByteAt(s, i) != ':' || ascii.ByteAt(s, i+1) != ' ' {
		return 0
	}
	return i + 2
}
