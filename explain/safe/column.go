package safe

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/form"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/quoted"
	"github.com/defender-err/defender-err/explain/safe/internal/table"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
)

// A span is a part of a text.
type span struct{ start, end int }

const (
	maxLine    = 512 // bytes of a line in which the cells of a table are looked for
	maxColumns = 8
	maxRows    = 16 // of values of SQL, or of HTML, that are looked at
)

// head notes that the name s[begin:end] may be the head of a column.
func (f *finder) head(begin, end int, k named.Kind) {
	s := f.text
	for n := 0; begin > 0 && n < maxName && (isWord(s[begin-1]) || s[begin-1] == '-'); n++ {
		begin--
	}
	from := max(begin-maxLine, 0)
	first := from + table.LastLine(s[from:begin])
	before, after := strings.TrimRight(s[first:begin], " \""), s[quoted.Skip(s, end):]
	after = after[:min(len(after), 2)]
	c := table.Column{Kind: k}
	switch {
	case strings.HasPrefix(s[quoted.Skip(s, end):], "</t"):
		f.taggedColumn(begin, end, k)
		return
	case len(f.columns) == maxColumns:
		return
	case k == named.Secret && f.flattened(end):
		return
	case strings.IndexByte(before, '(') >= 0 && f.inserted(begin, end, k):
		return
	case after != "" && table.IsSeparator(after[0]):
		c.Separator = after[0]
	case before != "" && table.IsSeparator(before[len(before)-1]):
		c.Separator = before[len(before)-1]
	case strings.HasPrefix(after, "\n"), strings.HasPrefix(after, "\r"), strings.HasPrefix(after, `\`), after == "  ":
	case len(after) == 2 && after[0] == ' ' && table.IsSeparator(after[1]):
		c.Separator = after[1]
	default:
		return
	}
	if c.Separator != 0 {
		c.Place = strings.Count(s[first:begin], string(c.Separator))
		heads := s[first:min(end+len(form.LineOf(s[end:min(end+maxLine, len(s))])), len(s))]
		c.Cells = table.CellsOf(heads, c.Separator)
		f.columns = append(f.columns, c)
		// The head may be in a sentence, and its row too.
		if n := strings.LastIndexByte(s[first:begin], ' '); n >= 0 && len(f.columns) < maxColumns {
			c.Place = strings.Count(s[first+n:begin], string(c.Separator))
			c.Cells = table.CellsOf(heads[n+1:], c.Separator)
			f.columns = append(f.columns, c)
		}
		line := form.LineOf(s[end:min(end+maxLine, len(s))])
		if n := strings.IndexByte(line, ' '); n >= 0 && strings.IndexByte(line[:n], c.Separator) >= 0 {
			more := c.Place + strings.Count(line[:n], string(c.Separator)) // separators in a row
			c.Cells = 0
			for at := n + 1; at < len(line) && len(f.due) < maxRows; {
				row := line[at : at+strings.IndexByte(line[at:]+" ", ' ')]
				if at == n+1 || more > 1 && strings.Count(row, string(c.Separator)) == more {
					f.cellOf(c, row, end+at)
				}
				at += len(row) + 1
			}
		}
		return
	}
	rest := form.LineOf(s[end:min(end+maxLine, len(s))])
	if strings.HasSuffix(s[first:begin], "  ") || first == begin || strings.HasPrefix(rest, "  ") {
		c.After, c.Place = len(strings.Fields(rest)), -1
		f.columns = append(f.columns, c)
	}
}

// row finds the secrets in the row of a table that begins at i.
func (f *finder) row(i int) {
	line := form.LineOf(f.text[i:min(i+maxLine, len(f.text))])
	f.due = f.due[:0]
	if table.IsRule(line) {
		for n := range f.columns {
			f.columns[n].Rule(line)
		}
		return
	}
	columns := f.columns[:0]
	for _, c := range f.columns {
		if c.In(line) < 0 {
			continue
		}
		columns = append(columns, c)
		f.cellOf(c, line, i)
	}
	f.columns = columns
	slices.SortFunc(f.due, func(a, b span) int { return a.start - b.start })
}

// cellOf notes the secret in the cell that a column has in a line, which begins at i.
func (f *finder) cellOf(c table.Column, line string, i int) {
	start := c.In(line)
	if start < 0 {
		return
	}
	end := len(line)
	if c.Separator == 0 {
		end = start + max(strings.IndexByte(line[start:]+" ", ' '), 0)
	} else if n := strings.IndexByte(line[start:], c.Separator); n >= 0 {
		end = start + n
	}
	cell := strings.TrimLeft(line[start:end], " \"")
	start = end - len(cell)
	more := 0 // of a cell that is longer than what is looked at
	if end == maxLine {
		more = f.bareEnd(i+end, len(f.text)) - i - end
	}
	cell = strings.TrimRight(cell, " \"\r\\")
	if cell != "" && (isInColumn(c.Kind, cell) || c.Kind == named.Secret && c.IsSure(line) && isPlainSecret(cell)) {
		f.due = append(f.due, span{i + start, i + start + len(cell) + more})
	}
}

// isInColumn reports whether a cell looks like what a column of a kind has for a secret.
func isInColumn(k named.Kind, cell string) bool {
	return word.IsRandom(cell, minBeside) && k != named.Opaque || k == named.Secret && isToldSecret(cell) || isSecretOf(k, cell, minOpaque)
}

// inserted notes the secrets that SQL inserts into the column s[begin:end], and reports
// whether it does:
//
//	INSERT INTO users (name, password, role) VALUES ('anna', 'x', 'admin')
func (f *finder) inserted(begin, end int, k named.Kind) bool {
	place, at := table.Inserted(f.text, begin, end)
	if at == 0 {
		return false
	}
	for range maxRows {
		cell, next := table.Value(f.text, at, place)
		if next == 0 {
			break
		}
		cell += typeLength(f.text[cell:])
		if q := quoted.At(f.text[cell:]); q.Mark != "" {
			start, stop := f.content(q, cell+q.Length())
			if value := f.text[start:min(stop, start+maxJudged)]; stop > start && (isInColumn(k, value) || k == named.Secret && isPlainSecret(value)) {
				f.due = append(f.due, span{start, stop})
			}
		}
		at = next
	}
	return len(f.due) > 0
}

// flattened notes the secrets in a table that somebody has made into one line, and reports
// whether there is one.
func (f *finder) flattened(end int) bool {
	t, ok := table.Flattened(f.text, quoted.Skip(f.text, end))
	if !ok {
		return false
	}
	for range maxRows {
		start, stop := t.Next(f.text)
		if stop == 0 {
			break
		}
		if isPlainSecret(f.text[start:stop]) {
			f.due = append(f.due, span{start, stop})
		}
	}
	return true
}

// taggedColumn notes the secrets in the column of HTML whose head is the name
// s[begin:end]: <tr><th>User</th><th>Password</th></tr><tr><td>anna</td><td>x</td></tr>.
func (f *finder) taggedColumn(begin, end int, k named.Kind) {
	place := table.TaggedPlace(f.text, begin)
	if place < 0 {
		return
	}
	at := end
	for range maxRows {
		start, stop := table.TaggedCell(f.text, at, place)
		if stop == 0 {
			break
		}
		if value := f.text[start:min(stop, start+maxJudged)]; isInColumn(k, value) || k == named.Secret && isPlainSecret(value) {
			f.due = append(f.due, span{start, stop})
		}
		at = stop
	}
}
