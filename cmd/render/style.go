// Package render writes explanations and tables as text, JSON and Markdown.
// It decides nothing: what is shown is what the explanation holds.
//
// The rules of the text form:
//   - in the order of need: what failed, what it means, the most certain
//     cause with what to do, the rest, and the tracking ID at the very end;
//   - what a person copies (IDs, URLs, bodies, commands) stands on a line of
//     its own from its first column, neither wrapped nor colored inside;
//   - color carries no meaning alone: red is the code, yellow a cause, bold
//     what to do, faint the evidence;
//   - ASCII only, besides what the input itself holds, since Windows
//     PowerShell decodes piped output with an OEM code page.
package render

import (
	"strings"

	"github.com/fatih/color"
	"github.com/mattn/go-runewidth"
)

// A Style is how text is shown on one stream.
type Style struct {
	width int // columns to wrap prose at; 0 never wraps

	code, cause, do, faint *color.Color
}

// maxWidth is the longest line of prose that reads well.
const maxWidth = 100

// NewStyle returns the style of a stream with that many columns, 0 for one
// that is no terminal.
func NewStyle(colored bool, columns int) Style {
	s := Style{
		width: min(columns, maxWidth),
		code:  color.New(color.FgRed, color.Bold),
		cause: color.New(color.FgYellow),
		do:    color.New(color.Bold),
		faint: color.New(color.Faint),
	}
	for _, c := range []*color.Color{s.code, s.cause, s.do, s.faint} {
		if colored {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
	}
	return s
}

// wrap breaks prose into lines that fit behind an indent, between words
// only: a word that is too long for a line stays whole.
func (s Style) wrap(text string, indent int) []string {
	room := s.width - indent
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		if s.width == 0 || runewidth.StringWidth(paragraph) <= room {
			lines = append(lines, paragraph)
			continue
		}
		line := ""
		for word := range strings.FieldsSeq(paragraph) {
			if line != "" && runewidth.StringWidth(line)+1+runewidth.StringWidth(word) > room {
				lines = append(lines, line)
				line = ""
			}
			if line != "" {
				line += " "
			}
			line += word
		}
		lines = append(lines, line)
	}
	return lines
}
