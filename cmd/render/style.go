// Package render writes explanations and tables as text, JSON and Markdown.
// It decides nothing: what is shown is what the explanation holds.
//
// The rules of the text form:
//   - in the order of need: what failed, what to do first, the cause with its
//     evidence, other causes with their fixes, whether a retry helps, the
//     tracking ID, and the pages to read;
//   - on a terminal an answer is shortened to 24 lines unless it proves more;
//     piped, nothing is cut;
//   - what a person copies (IDs, URLs, bodies, commands) is on a line of its
//     own from the first column, neither wrapped nor colored inside;
//   - color never carries meaning alone: the code is red, labels are faint, the
//     label of what to do first is bold, and everything meant for reading has the
//     terminal's own color, which reads on dark and light backgrounds;
//   - ASCII only in English, besides what the input itself holds, since Windows
//     PowerShell decodes piped output with an OEM code page.
package render

import (
	"github.com/fatih/color"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// A Style is how text is shown on one stream.
type Style struct {
	width int // columns to wrap prose at; 0 never wraps

	code, warn, do, faint *color.Color

	language explain.Language

	full  bool // everything that is known, without a limit
	links bool // the terminal takes hyperlinks
	named bool // a line begins with the name of the file
}

// Full returns the style in which answers show everything that is known.
func (s Style) Full() Style {
	s.full = true
	return s
}

// Named returns the style in which a line for an error begins with the name of the file
// that has it, as grep does for several files.
func (s Style) Named() Style {
	s.named = true
	return s
}

// Linked returns the style for a terminal that takes hyperlinks.
func (s Style) Linked() Style {
	s.links = true
	return s
}

// shorten reports whether an answer is cut to what fits a terminal.
func (s Style) shorten() bool { return s.width > 0 && !s.full }

// link returns an address that can be clicked on, where the terminal takes that.
// What is shown and copied is the address itself.
func (s Style) link(url string) string {
	if !s.links {
		return url
	}
	return "\x1b]8;;" + url + "\x1b\\" + url + "\x1b]8;;\x1b\\"
}

// say returns a text in the language of the style.
func (s Style) say(t fact.Text) string { return s.language.Of(t) }

// MaxWidth is the longest line of prose that reads well.
const MaxWidth = 100

// NewStyle returns the style of a stream with that many columns (0 for a stream
// that isn't a terminal) in a language.
func NewStyle(colored bool, columns int, language explain.Language) Style {
	s := Style{
		width: min(columns, MaxWidth),
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
