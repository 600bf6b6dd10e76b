package render

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// A Table is rows under a header. One column holds prose and may be wrapped;
// the others are shown whole at any width.
type Table struct {
	Header []string
	Rows   [][]string
	Prose  int // index of the column that may be wrapped
	Below  int // index of a column that goes below it, where a terminal has room for one; 0 if there is none
}

// joined returns the table with each cell of the column Below put into the cell of Prose.
func (t Table) joined() Table {
	if t.Below == 0 {
		return t
	}
	join := func(cells []string, between string) []string {
		cells = slices.Clone(cells)
		parts := slices.DeleteFunc([]string{cells[t.Prose], cells[t.Below]}, func(part string) bool { return part == "" })
		cells[t.Prose] = strings.Join(parts, between)
		return slices.Delete(cells, t.Below, t.Below+1)
	}
	out := Table{Header: join(t.Header, " / "), Prose: t.Prose}
	for _, row := range t.Rows {
		out.Rows = append(out.Rows, join(row, "\n"))
	}
	return out
}

// minProse is the least number of columns in which prose can be read; a
// terminal that leaves less gets records instead of a table.
const minProse = 16

// Grid draws the table as wide as the style's terminal at most.
func (t Table) Grid(w io.Writer, s Style, columns int) error {
	t = t.joined()
	room := columns - 1 // the last border
	for i := range t.Header {
		room -= 3 // a border and the blanks around the cell
		if i != t.Prose {
			room -= t.width(i)
		}
	}
	if room < minProse {
		return t.records(w, s)
	}
	s.width = min(room, t.width(t.Prose))
	rows := make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		rows[i] = slices.Clone(row)
		rows[i][t.Prose] = strings.Join(s.wrap(row[t.Prose], 0), "\n")
	}
	return grid(w, t.Header, rows)
}

// width returns how many columns the widest cell of a column takes.
func (t Table) width(column int) int {
	widest := Columns(t.Header[column])
	for _, row := range t.Rows {
		widest = max(widest, Columns(row[column]))
	}
	return widest
}

// records writes each row on lines of its own, for a narrow terminal.
func (t Table) records(w io.Writer, s Style) error {
	p := page{style: s}
	for _, row := range t.Rows {
		p.line(strings.Join(slices.Delete(slices.Clone(row), t.Prose, t.Prose+1), "  "))
		if row[t.Prose] != "" {
			p.prose("  ", row[t.Prose], nil)
		}
	}
	_, err := w.Write(p.Bytes())
	return err
}

// TSV writes the rows tab-separated, one a line, without a header.
func (t Table) TSV(w io.Writer) error {
	flat := strings.NewReplacer("\t", " ", "\n", " ")
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = flat.Replace(cell)
		}
		if _, err := fmt.Fprintln(w, strings.Join(cells, "\t")); err != nil {
			return err
		}
	}
	return nil
}

// CSV writes the header and the rows as RFC 4180 has it, lines ending in LF. What
// a spreadsheet would take for a formula has an apostrophe before it.
func (t Table) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write(t.Header)
	for _, cells := range t.Rows {
		cells = slices.Clone(cells)
		for i, cell := range cells {
			cells[i] = withoutFormulas(cell)
		}
		c.Write(cells)
	}
	c.Flush()
	return c.Error()
}

// withoutFormulas puts an apostrophe before the formulas in a cell: at its
// beginning, and after what a spreadsheet may be told to end cells at.
func withoutFormulas(cell string) string {
	var b strings.Builder
	begins := true // of a cell, but for blanks and quotes
	for _, r := range cell {
		if begins && strings.ContainsRune(formulaSigns, r) {
			b.WriteByte('\'')
		}
		b.WriteRune(r)
		begins = strings.ContainsRune(cellEnds, r) || begins && (unicode.IsSpace(r) || r == '"' || r == '\'')
	}
	return b.String()
}

const (
	formulaSigns = "=+-@＝＋－＠﹦﹢﹣﹫−"
	cellEnds     = ";\t\r\n"
)

// inCell escapes a text for a cell of a table in Markdown. There, a bar is escaped
// by one backslash in code as well; more of them would end the cell.
func inCell(text string) string {
	parts := strings.Split(escape(text), "|")
	for i := range parts[:len(parts)-1] {
		parts[i] = strings.TrimRight(parts[i], `\`)
	}
	return strings.Join(parts, `\|`)
}

// Markdown writes the table as GitHub reads it.
func (t Table) Markdown(w io.Writer) error {
	var b strings.Builder
	row := func(cells []string) {
		b.WriteString("|")
		for _, cell := range cells {
			fmt.Fprintf(&b, " %s |", inCell(cell))
		}
		b.WriteString("\n")
	}
	row(t.Header)
	b.WriteString(strings.Repeat("|---", len(t.Header)) + "|\n")
	for _, cells := range t.Rows {
		row(cells)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
