// Package safe makes text that came from outside fit to be shown: without
// control characters that could drive a terminal, and without secrets.
package safe

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

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
	return visible(s)
}

// Visible is Text for a string that holds no secret.
func Visible(s string) string {
	if _, plain := inspect(s); plain {
		return s
	}
	return visible(s)
}

func visible(s string) string {
	if strings.IndexFunc(s, hidden) < 0 && utf8.ValidString(s) {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[0])
		case !hidden(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		s = s[n:]
	}
	return b.String()
}

// Code is Text for what stands where the code of an error does. That has words
// for its name; what a machine has made at random is a secret under the same
// name, the authorization code of a sign-in.
func Code(s string) string {
	if word.IsRandom(s, minCode) || len(s) >= minTold && word.Turns(s)*3 >= len(s) {
		return Mask
	}
	return Text(s)
}

// ID is Text for what stands in a field for IDs: there, what a machine has made at
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

// OneLine is Text for what stands on one line: a code, a URL, the name of a file.
// Line feeds and tabs in it are made visible like other control characters.
func OneLine(s string) string {
	s = Text(s)
	if strings.IndexByte(s, '\n') < 0 && strings.IndexByte(s, '\t') < 0 {
		return s
	}
	return lineSigns.Replace(s)
}

var lineSigns = strings.NewReplacer("\n", `\x0a`, "\t", `\x09`)

// Line is Text on one line: line feeds and tabs become blanks, and a text of
// more than limit characters ends in "...".
func Line(s string, limit int) string {
	s = strings.Join(strings.Fields(Text(s)), " ")
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	return string([]rune(s)[:limit]) + "..."
}

// hidden reports whether a terminal would act on r instead of showing it, or shows
// nothing: C0 and C1 controls, format characters such as bidi overrides and
// zero-width signs, fillers, variation selectors, and the separators that some
// terminals break lines at.
func hidden(r rune) bool {
	switch {
	case r < 0x7f:
		return r < 0x20 && r != '\n' && r != '\t'
	case r < 0x300: // letters, and no format character but one
		return r < 0xa0 || r == softHyphen
	case r == brailleBlank:
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

const brailleBlank = '\u2800'

const softHyphen = '\u00ad'
