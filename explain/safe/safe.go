// Package safe makes text that came from outside fit to be shown: without
// control characters that could drive a terminal, and without secrets.
package safe

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/safe/visible"
	"github.com/defender-err/defender-err/explain/safe/word"
)

// Text returns s without secrets and with every character made visible that
// could move the cursor, start an escape sequence or turn the direction of
// writing around. Line feeds and tabs stay; CR LF becomes LF.
func Text(s string) string {
	suspicious, plain := inspect(s)
	if suspicious {
		s = redact(s)
	}
	if plain {
		return s
	}
	return visible.Text(s)
}

// Visible is Text for a string that contains no secret.
func Visible(s string) string {
	if _, plain := inspect(s); plain {
		return s
	}
	return visible.Text(s)
}

// Code is Text for what is in the place of an error code. A code is made of
// words; what a machine has made at random is a secret under the same name: the
// authorization code of a sign-in.
func Code(s string) string {
	if word.IsRandom(s, minCode) || len(s) >= minTold && word.Turns(s)*3 >= len(s) {
		return Mask
	}
	return Text(s)
}

// ID is Text for what is in a field for IDs: there, what a machine has made at
// random is an ID, unless it has the form of a secret or the name of one.
func ID(s string) string {
	shown := Text(s)
	if shown == s {
		return s
	}
	const name = "id "
	return strings.TrimPrefix(Text(name+s), name)
}

const minCode = 20 // characters; fewer if they take turns more often

// OneLine is Text for what is on one line: a code, a URL, the name of a file.
// Line feeds and tabs in it are made visible like other control characters.
func OneLine(s string) string {
	s = Text(s)
	if strings.IndexByte(s, '\n') < 0 && strings.IndexByte(s, '\t') < 0 {
		return s
	}
	return visible.OneLine(s)
}

// Line is Text on one line: line feeds and tabs become blanks, and a text of
// more than limit characters ends in "...".
func Line(s string, limit int) string {
	s = strings.Join(strings.Fields(Text(s)), " ")
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	return string([]rune(s)[:limit]) + "..."
}
