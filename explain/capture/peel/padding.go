package peel

import "strings"

// withoutPadding returns a text without the blanks that all of its lines end with, as
// some terminals and editors leave them. Blanks that only some lines end with may be
// where a console broke a long line, so they stay.
func withoutPadding(s string) string {
	width := paddingOf(s)
	if width == 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for line := range strings.Lines(s) {
		text := strings.TrimRight(line, "\r\n")
		end := len(text)
		for n := 0; n < width && end > 0 && isPadding(text[end-1]); n++ {
			end--
		}
		b.WriteString(text[:end])
		b.WriteString(line[len(text):])
	}
	return b.String()
}

// paddingOf returns how many blanks each line that has more than blanks ends with; 0
// for a single line.
func paddingOf(s string) int {
	least, filled := len(s), 0
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\r\n")
		text := strings.TrimRight(line, " \t")
		if text == "" {
			continue
		}
		filled++
		if least = min(least, len(line)-len(text)); least == 0 {
			return 0
		}
	}
	if filled < 2 {
		return 0
	}
	return least
}

func isPadding(c byte) bool { return c == ' ' || c == '\t' }
