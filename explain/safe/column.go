package safe

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/safe/form"
	"github.com/defender-err/defender-err/explain/safe/named"
	"github.com/defender-err/defender-err/explain/safe/word"
)

// A column is one of a table whose head is the name of a secret:
//
//	app,client_secret,tenant
//
//	App   ClientSecret   Tenant
//	---   ------------   ------
type column struct {
	separator byte // between the cells; 0 where they begin at the same offset
	place     int  // how many cells are before it, or its offset
	after     int  // how many heads are after it, until its offset is known
	kind      named.Kind
}

// A span is a part of a text.
type span struct{ start, end int }

const (
	maxLine    = 512 // bytes of a line in which the cells of a table are looked for
	maxColumns = 8
)

// head notes that the name s[begin:end] may be the head of a column.
func (f *finder) head(begin, end int, k named.Kind) {
	s := f.text
	for n := 0; begin > 0 && n < maxName && (isWord(s[begin-1]) || s[begin-1] == '-'); n++ {
		begin--
	}
	from := max(begin-maxLine, 0)
	first := from + lastLine(s[from:begin])
	before, after := strings.TrimRight(s[first:begin], " \""), s[skipQuotes(s, end):]
	after = after[:min(len(after), 2)]
	c := column{kind: k}
	switch {
	case len(f.columns) == maxColumns:
		return
	case after != "" && isSeparator(after[0]):
		c.separator = after[0]
	case before != "" && isSeparator(before[len(before)-1]):
		c.separator = before[len(before)-1]
	case strings.HasPrefix(after, "\n"), strings.HasPrefix(after, "\r"), strings.HasPrefix(after, `\`), after == "  ":
	case len(after) == 2 && after[0] == ' ' && isSeparator(after[1]):
		c.separator = after[1]
	default:
		return
	}
	if c.separator != 0 {
		c.place = strings.Count(s[first:begin], string(c.separator))
		f.columns = append(f.columns, c)
		// The head may be in a sentence, and its row too.
		if n := strings.LastIndexByte(s[first:begin], ' '); n >= 0 && len(f.columns) < maxColumns {
			c.place = strings.Count(s[first+n:begin], string(c.separator))
			f.columns = append(f.columns, c)
		}
		line := form.LineOf(s[end:min(end+maxLine, len(s))])
		if n := strings.IndexByte(line, ' '); n >= 0 && strings.IndexByte(line[:n], c.separator) >= 0 {
			f.cellOf(c, line[n+1:], end+n+1)
		}
		return
	}
	rest := form.LineOf(s[end:min(end+maxLine, len(s))])
	if strings.HasSuffix(s[first:begin], "  ") || first == begin || strings.HasPrefix(rest, "  ") {
		c.after, c.place = len(strings.Fields(rest)), -1
		f.columns = append(f.columns, c)
	}
}

// lastLine returns where the last line of s begins, after a line feed that may be
// escaped, or the last string.
func lastLine(s string) int {
	n := strings.LastIndexByte(s, '\n') + 1
	for _, begin := range [...]string{`\n`, `:"`, `: "`} { // and at the beginning of a string in JSON
		if m := strings.LastIndex(s[n:], begin); m >= 0 {
			n += m + len(begin)
		}
	}
	return n
}

func isSeparator(c byte) bool { return c == ',' || c == ';' || c == '\t' || c == '|' }

// row finds the secrets in the row of a table that begins at i.
func (f *finder) row(i int) {
	line := form.LineOf(f.text[i:min(i+maxLine, len(f.text))])
	f.due = f.due[:0]
	if strings.Trim(line, "-=+|: \t\r") == "" && line != "" { // what is drawn below the heads
		for n := range f.columns {
			f.columns[n].drawn(line)
		}
		return
	}
	columns := f.columns[:0]
	for _, c := range f.columns {
		if c.in(line) < 0 {
			continue
		}
		columns = append(columns, c)
		f.cellOf(c, line, i)
	}
	f.columns = columns
	slices.SortFunc(f.due, func(a, b span) int { return a.start - b.start })
}

// cellOf notes the secret in the cell that a column has in a line, which begins at i.
func (f *finder) cellOf(c column, line string, i int) {
	start := c.in(line)
	if start < 0 {
		return
	}
	end := len(line)
	if c.separator == 0 {
		end = start + max(strings.IndexByte(line[start:]+" ", ' '), 0)
	} else if n := strings.IndexByte(line[start:], c.separator); n >= 0 {
		end = start + n
	}
	cell := strings.TrimLeft(line[start:end], " \"")
	start = end - len(cell)
	more := 0 // of a cell that is longer than what is looked at
	if end == maxLine {
		more = f.bareEnd(i+end, len(f.text)) - i - end
	}
	cell = strings.TrimRight(cell, " \"\r\\")
	if cell != "" && (word.IsRandom(cell, minBeside) && c.kind != named.Opaque || c.kind == named.Secret && isToldSecret(cell) || isSecretOf(c.kind, cell, minOpaque)) {
		f.due = append(f.due, span{i + start, i + start + len(cell) + more})
	}
}

// drawn reads the offset of a column from the line that is drawn below the heads.
func (c *column) drawn(line string) {
	if c.separator != 0 || c.place >= 0 {
		return
	}
	rest := line
	for range c.after {
		rest = strings.TrimRight(rest, " \r")
		rest = rest[:strings.LastIndexByte(rest, ' ')+1]
	}
	rest = strings.TrimRight(rest, " \r")
	if rest != "" {
		c.place = strings.LastIndexByte(rest, ' ') + 1
	}
}

// in returns where the cell of a column begins in a line, less than 0 if the
// line isn't a row.
func (c column) in(line string) int {
	if c.separator == 0 {
		if c.place < 0 || c.place >= len(line) || c.place > 0 && line[c.place-1] != ' ' {
			return -1
		}
		return c.place
	}
	start := 0
	for range c.place {
		n := strings.IndexByte(line[start:], c.separator)
		if n < 0 {
			return -1
		}
		start += n + 1
	}
	return start
}
