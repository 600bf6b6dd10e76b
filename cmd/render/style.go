// Package render writes explanations and tables as text, JSON and Markdown.
// It decides nothing: what is shown is what the explanation holds.
//
// The rules of the text form:
//   - in the order of need: what failed, what it means, what to do first, the
//     cause with its evidence, other causes with their fixes, whether a retry
//     helps, the tracking ID, and the pages to read;
//   - what a person copies (IDs, URLs, bodies, commands) is on a line of its
//     own from the first column, neither wrapped nor colored inside;
//   - color never carries meaning alone: the code is red, what to do first is
//     bold, and the evidence is faint, which reads on dark and light
//     backgrounds;
//   - ASCII only in English, besides what the input itself holds, since Windows
//     PowerShell decodes piped output with an OEM code page.
package render

import (
	"strings"

	"github.com/fatih/color"
	"github.com/mattn/go-runewidth"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// A Style is how text is shown on one stream.
type Style struct {
	width int // columns to wrap prose at; 0 never wraps

	code, warn, do, faint *color.Color

	language explain.Language
}

// say returns a text in the language of the style.
func (s Style) say(t fact.Text) string { return s.language.Of(t) }

// maxWidth is the longest line of prose that reads well.
const maxWidth = 100

// NewStyle returns the style of a stream with that many columns (0 for a stream
// that isn't a terminal) in a language.
func NewStyle(colored bool, columns int, language explain.Language) Style {
	s := Style{
		width: min(columns, maxWidth),
		code:  color.New(color.FgRed, color.Bold),
		warn:  color.New(color.FgMagenta),
		do:    color.New(color.Bold),
		faint: color.New(color.Faint),

		language: language,
	}
	for _, c := range []*color.Color{s.code, s.warn, s.do, s.faint} {
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
