package render

import (
	"bytes"
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// wrap breaks prose into lines that fit after an indent, between words. A word
// that is too long for a line stays whole, unless it is of a script that is
// written without blanks.
func (s Style) wrap(text string, indent int) []string {
	room := s.width - indent
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		if s.width == 0 || Columns(paragraph) <= room {
			lines = append(lines, paragraph)
			continue
		}
		line := ""
		for word := range strings.FieldsSeq(paragraph) {
			if line != "" && Columns(line)+1+Columns(word) > room {
				lines = append(lines, line)
				line = ""
			}
			if line != "" {
				line += " "
			}
			line += word
			if isWide(line) && Columns(line) > room {
				parts := breakInside(line, max(room, 2))
				lines, line = append(lines, parts[:len(parts)-1]...), parts[len(parts)-1]
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// Wrap breaks prose into lines of so many columns, between words.
func Wrap(text string, columns int) []string {
	return Style{width: max(columns, 1)}.wrap(text, 0)
}

// isWide reports whether a text has signs of two columns, as Chinese has.
func isWide(text string) bool {
	for _, r := range text {
		if r >= 0x1100 && displaywidth.Rune(r) == 2 {
			return true
		}
	}
	return false
}

// printedWidth returns how many columns a text takes that may have colors and links in
// it.
func printedWidth(text string) int {
	width := 0
	for {
		plain, sequence, found := strings.Cut(text, "\x1b")
		width += Columns(plain)
		if !found {
			return width
		}
		end := "m" // of a color
		if strings.HasPrefix(sequence, "]") {
			end = "\x1b\\" // of a link
		}
		_, text, _ = strings.Cut(sequence, end)
	}
}

// height returns how many lines a page takes on its terminal, which breaks the
// ones that are too long.
func (p *page) height() int {
	if p.style.width == 0 {
		return bytes.Count(p.Bytes(), []byte("\n"))
	}
	n := 0
	for line := range bytes.Lines(p.Bytes()) {
		n += max(1, (printedWidth(string(line[:len(line)-1]))+p.style.width-1)/p.style.width)
	}
	return n
}
