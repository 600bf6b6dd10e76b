package render

import (
	"io"
	"slices"
	"strings"
)

// grid draws a table with borders, for a terminal. Cells are wrapped already: a
// line break in one makes the row taller.
func grid(w io.Writer, header []string, rows [][]string) error {
	widths := make([]int, len(header))
	for _, row := range slices.Concat([][]string{header}, rows) {
		for i, cell := range row {
			for line := range strings.SplitSeq(cell, "\n") {
				widths[i] = max(widths[i], Columns(line))
			}
		}
	}
	var b strings.Builder
	border := func(left, middle, right string) {
		for i, width := range widths {
			b.WriteString(left)
			b.WriteString(strings.Repeat("─", width+2))
			left = middle
			if i == len(widths)-1 {
				b.WriteString(right + "\n")
			}
		}
	}
	row := func(cells []string) {
		for more := true; more; b.WriteString("│\n") {
			more = false
			for i, cell := range cells {
				line, rest, broken := strings.Cut(cell, "\n")
				cells[i], more = rest, more || broken
				b.WriteString("│ " + padRight(line, widths[i]) + " ")
			}
		}
	}
	border("┌", "┬", "┐")
	row(slices.Clone(header))
	border("├", "┼", "┤")
	for _, cells := range rows {
		row(slices.Clone(cells))
	}
	border("└", "┴", "┘")
	_, err := io.WriteString(w, b.String())
	return err
}
