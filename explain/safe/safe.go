// Package safe makes text that came from outside fit to be shown: without
// control characters that could drive a terminal, and without secrets.
//
//	what you have                             what makes it safe
//	a message, several lines                  Text
//	one line: a URL, a name, an error code    OneLine, or Code for a code
//	one line that must not get long           Line
//	a tracking ID or another ID               ID
//	text that surely has no secret            Visible
//	a body to send on, secrets and all        JSON
//	text or bytes to keep, not to show        Redact, or Blot to keep offsets
//	text that quotes what came from outside   a Gate, made of all that came
package safe

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/safe/internal/visible"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
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

// JSON returns a body of JSON in which such characters are escaped as JSON does: it means
// what it did. Its secrets stay, because it is sent on.
func JSON(s string) string { return visible.JSON(s) }

// Code is Text for what is in place of an error code. A code is made of
// words; what a machine has made at random is a secret under the same name: the
// authorization code of a sign-in.
func Code(s string) string {
	if isNumberedName(s) {
		return s
	}
	if word.IsRandom(s, minCode) || len(s) >= minTold && word.Turns(s)*3 >= len(s) {
		return Mask
	}
	return Text(s)
}

// isNumberedName reports whether a code is words and a number, joined by underscores,
// such as WAM_provider_error_3399614466.
func isNumberedName(s string) bool {
	name := strings.TrimRight(s, "0123456789")
	if len(name) == len(s) || !strings.HasSuffix(name, "_error_") || len(s) > 2*minCode {
		return false
	}
	for i := range len(name) {
		if c := name[i] | 0x20; name[i] != '_' && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
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
