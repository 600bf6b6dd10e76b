package layer

import (
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// narrowest is the width of the narrowest console whose line breaks are
// undone.
const narrowest = 60

// undoColumns joins values that PowerShell shows beside their names, where
// they go on below:
//
//	Message : {"error":{"code":"Forbidden","message":"The application does not hav
//	          e any of the required application permissions."}}
//	Status  : 403
func undoColumns(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	lines := linesOf(t.S)
	if !hasColumns(t.S, lines) {
		return t, false
	}
	var b text.Builder
	var table columns
	for k, l := range lines {
		s := l.of(t.S)
		name := column(s)
		if name > 0 && k >= table.end {
			table.measure(t.S, lines[k:], k, name)
		}
		switch {
		case table.value > 0 && name == 0 && !blank(s) && indent(s) >= table.value:
			ok = true
			table.join(&b, t, l)
			continue
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

// columns is a table of names and values that is being read.
type columns struct {
	end   int // the first line behind it
	width int // of its widest line
	value int // the column in which the values begin; 0 outside of a value
	last  int // width of the line before
}

// measure finds the end and the width of the table that begins with a line.
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

// join appends a line that goes on with the value of the one before. Where
// that one is full, the console has broken it.
func (c *columns) join(b *text.Builder, t text.Text, l line) {
	switch full := c.width >= narrowest && c.last >= c.width-1; {
	case !full:
		b.Take(t, l.start-1, l.start)
	case c.last == c.width-1:
		b.Put(" ", t.Place(l.start-1)) // the console leaves out a blank at the end
	}
	b.Take(t, l.start+c.value, l.end)
	c.last = utf8.RuneCountInString(l.of(t.S))
}

// hasColumns reports whether two names at least have blanks before their
// colons.
func hasColumns(s string, lines []line) bool {
	found := 0
	for _, l := range lines {
		if n := column(l.of(s)); n > 0 && l.of(s)[n-3] == ' ' {
			if found++; found == 2 {
				return true
			}
		}
	}
	return false
}

// column returns the column in which the value begins on a line such as
// "Status  : 403"; 0 if it is no such line.
func column(s string) int {
	const widest = 80
	i := indent(s)
	if !isLetter(byteAt(s, i)) {
		return 0
	}
	i += countWhile(s, i, widest, func(c byte) bool { return isWord(c) || c == '-' })
	i += countWhile(s, i, widest, func(c byte) bool { return c == ' ' })
	if byteAt(s, i) != ':' || byteAt(s, i+1) != ' ' {
		return 0
	}
	return i + 2
}
