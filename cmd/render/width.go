package render

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// Columns is how many columns of a terminal a text takes: wide characters take
// two, combining ones none, whatever the locale.
func Columns(s string) int { return displaywidth.String(s) }

// padLeft fills a text up to a width in columns, in front of it.
func padLeft(s string, width int) string { return blanks(s, width) + s }

// padRight fills a text up to a width in columns, at its end.
func padRight(s string, width int) string { return s + blanks(s, width) }

func blanks(s string, width int) string {
	return strings.Repeat(" ", max(0, width-Columns(s)))
}

// breakInside cuts a text into lines of at most width columns wherever they end,
// also inside words. A character that is wider gets a line of its own.
func breakInside(s string, width int) []string {
	var lines []string
	taken, start, end := 0, 0, 0
	characters := displaywidth.StringGraphemes(s)
	for characters.Next() {
		wide := characters.Width()
		if taken+wide > width && end > start {
			lines = append(lines, s[start:end])
			start, taken = end, 0
		}
		taken += wide
		end += len(characters.Value())
	}
	return append(lines, s[start:])
}
