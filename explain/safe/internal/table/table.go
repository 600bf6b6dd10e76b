// Package table finds the cells of a table in which secrets are: those of the columns
// whose heads are the names of secrets.
package table

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"

	"github.com/defender-err/defender-err/explain/safe/internal/named"
)

// A Column is one of a table whose head is the name of a secret:
//
//	app,client_secret,tenant
//
//	App   ClientSecret   Tenant
//	---   ------------   ------
type Column struct {
	Separator byte // between the cells; 0 where they begin at the same offset
	Place     int  // how many cells are before it, or its offset
	After     int  // how many heads are after it, until its offset is known
	Cells     int  // how many cells a row has, if the line of the heads has nothing else
	Kind      named.Kind
	Ruled     bool // something is drawn below the heads
}

// LastLine returns where the last line of s begins, after a line feed that may be
// escaped, or the last string.
func LastLine(s string) int {
	n := strings.LastIndexByte(s, '\n') + 1
	for _, begin := range [...]string{`\n`, `:"`, `: "`} { // and at the beginning of a string in JSON
		if m := strings.LastIndex(s[n:], begin); m >= 0 {
			n += m + len(begin)
		}
	}
	return n
}

// IsSeparator reports whether c is between the cells of a row.
func IsSeparator(c byte) bool { return c == ',' || c == ';' || c == '\t' || c == '|' }

// IsRule reports whether a line is drawn below the heads of a table.
func IsRule(line string) bool { return strings.Trim(line, "-=+|: \t\r") == "" && line != "" }

// Rule reads the offset of a column from the line that is drawn below the heads.
func (c *Column) Rule(line string) {
	c.Ruled = strings.Contains(line, "--") || strings.Contains(line, "==")
	if c.Separator != 0 || c.Place >= 0 {
		return
	}
	rest := line
	for range c.After {
		rest = strings.TrimRight(rest, " \r")
		rest = rest[:strings.LastIndexByte(rest, ' ')+1]
	}
	rest = strings.TrimRight(rest, " \r")
	if rest != "" {
		c.Place = strings.LastIndexByte(rest, ' ') + 1
	}
}

// In returns where the cell of a column begins in a line, less than 0 if the
// line isn't a row.
func (c Column) In(line string) int {
	if c.Separator == 0 {
		if c.Place < 0 || c.Place >= len(line) || c.Place > 0 && line[c.Place-1] != ' ' {
			return -1
		}
		return c.Place
	}
	start := 0
	for range c.Place {
		n := strings.IndexByte(line[start:], c.Separator)
		if n < 0 {
			return -1
		}
		start += n + 1
	}
	return start
}

// IsSure reports whether a line surely is a row: the table is ruled, or both lines have
// as many cells, and the heads are names.
func (c Column) IsSure(line string) bool {
	return c.Ruled || c.Cells > 1 && strings.Count(line, string(c.Separator))+1 == c.Cells
}

// CellsOf returns how many cells the line of the heads has, 0 if one of them isn't a name.
func CellsOf(line string, separator byte) int {
	cells := 0
	for head := range strings.SplitSeq(line, string(separator)) {
		head = strings.Trim(head, " \"'\r")
		if head == "" || strings.Count(head, " ") > 1 || strings.ContainsAny(head, "{}()[]:=<>") {
			return 0
		}
		cells++
	}
	return cells
}

// A Flat is a table that somebody has made into one line: its heads, what is drawn below
// them, and its rows.
//
//	| User | Password | Role | |---|---|---| | anna | x | admin |
type Flat struct {
	at     int // of the cells that are left
	place  int // of the next one that is asked for
	column int // how many cells a row has
}

// Flattened returns the table in the line at s[i:], whose last head before it is the name
// of a secret; false if there is none.
func Flattened(s string, i int) (t Flat, ok bool) {
	line := s[:min(i+maxRow, len(s))]
	after := 0
	for start, end := range words(line, i) {
		switch {
		case strings.Trim(line[start:end], "-=:") == "":
			t.column++
			t.at = end
		case t.column == 0:
			after++
			if strings.ContainsAny(line[start:end], "=:;,{}()") || after > 2*maxHeads {
				return t, false
			}
		}
		if t.column > 0 && t.at != end {
			break
		}
	}
	t.place = t.column - after - 1
	return t, t.column > 1 && t.place >= 0
}

const maxHeads = 8

// Next returns where the next cell of the column is; end is 0 if there is none.
func (t *Flat) Next(s string) (start, end int) {
	for start, end := range words(s[:min(t.at+maxRow, len(s))], t.at) {
		t.at = end
		if t.place == 0 {
			t.place = t.column - 1
			return start, end
		}
		t.place--
	}
	return 0, 0
}

// words finds where the words in the rest of a line begin and end, between blanks and the
// signs that are drawn.
func words(s string, i int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i < len(s) && s[i] != '\n' && !strings.HasPrefix(s[i:], `\n`) {
			if strings.IndexByte(" |+\t", s[i]) >= 0 {
				i++
				continue
			}
			start := i
			for i < len(s) && strings.IndexByte(" |\t\n", s[i]) < 0 && !(s[i] == '+' && i > 0 && (s[i-1] == '-' || s[i-1] == '=')) {
				i++
			}
			if !yield(start, i) {
				return
			}
		}
	}
}

const (
	maxRow  = 512  // bytes of a row of SQL or HTML
	maxCell = 4096 // bytes of a cell
	maxList = 256  // bytes of the names of columns on each side of one
)

// Inserted returns how many columns SQL names before the one at s[begin:end], and where
// the first row of their values begins, after its parenthesis; at is 0 if there is none.
func Inserted(s string, begin, end int) (place, at int) {
	before := s[max(begin-maxList, 0):begin]
	n := strings.LastIndexByte(before, '(')
	if n < 0 || strings.ContainsAny(before[n:], ")=:") {
		return 0, 0
	}
	near := s[end:min(end+maxList, len(s))]
	m := strings.IndexByte(near, ')')
	if m < 0 || strings.ContainsAny(near[:m], "(=:") {
		return 0, 0
	}
	rest := strings.TrimLeft(near[m+1:], " \t\r\n")
	if !anycase.HasPrefix(rest, "values") {
		return 0, 0
	}
	rest = strings.TrimLeft(rest[len("values"):], " \t\r\n")
	if !strings.HasPrefix(rest, "(") {
		return 0, 0
	}
	return strings.Count(before[n:], ","), end + len(near) - len(rest) + 1
}

// Value returns where the value at a place begins in the row of SQL at s[at:], and where
// the next row begins. Next is 0 if there is no such value.
func Value(s string, at, place int) (start, next int) {
	start = at
	for i, looked := at, 0; i < len(s) && looked < maxRow; i, looked = i+1, looked+1 {
		switch c := s[i]; {
		case c == '\'':
			n := strings.IndexByte(s[i+1:min(i+1+maxCell, len(s))], '\'')
			if n < 0 && place > 0 {
				return 0, 0
			}
			if n < 0 { // cut off
				return blanks(s, start), len(s)
			}
			i += n + 1
		case c == ',' && place > 0:
			place--
			start = i + 1
		case c == ')' && place > 0:
			return 0, 0
		case c == ')':
			rest := strings.TrimLeft(s[i+1:], ", \r\n")
			if strings.HasPrefix(rest, "(") {
				return blanks(s, start), len(s) - len(rest) + 1
			}
			return blanks(s, start), len(s)
		}
	}
	if start = blanks(s, start); place > 0 || start == len(s) {
		return 0, 0
	}
	return start, len(s) // cut off
}

// blanks returns where the blanks at s[i:] end.
func blanks(s string, i int) int { return len(s) - len(strings.TrimLeft(s[i:], " ")) }

// TaggedPlace returns how many cells of HTML are in the row before the one that s[begin:]
// is in; less than 0 if it isn't in a row.
func TaggedPlace(s string, begin int) int {
	before := s[max(begin-maxRow, 0):begin]
	n := strings.LastIndex(before, "<tr")
	if n < 0 {
		return -1
	}
	return strings.Count(before[n:], "<th") + strings.Count(before[n:], "<td") - 1
}

// TaggedCell returns where the cell at a place is in the next row of HTML after s[at];
// end is 0 if there is none.
func TaggedCell(s string, at, place int) (start, end int) {
	whole := s
	s = s[:min(at+maxRow, len(s))]
	n := strings.Index(s[min(at, len(s)):], "<tr")
	if n < 0 {
		return 0, 0
	}
	at += n + len("<tr")
	for range place + 1 {
		n = strings.Index(s[at:], "<td")
		if n < 0 || strings.Contains(s[at:at+n], "</tr") {
			return 0, 0
		}
		at += n + len("<td")
	}
	n = strings.IndexByte(s[at:], '>')
	if n < 0 {
		return 0, 0
	}
	start = at + n + 1
	end = min(start+maxCell, len(whole))
	if n = strings.IndexByte(whole[start:end], '<'); n >= 0 {
		end = start + n
	}
	return start, end
}
