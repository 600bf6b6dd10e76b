package explain

import (
	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/safe"
)

// A Language is one that explanations are written in.
type Language int

// The languages.
const (
	English Language = iota
	Russian
)

// of picks the text of the language.
func (l Language) of(t catalog.Text) string {
	if l == Russian {
		return t.Ru
	}
	return t.En
}

// write writes a text about an error in the language, what it quotes made
// safe.
func (l Language) write(t diagnose.Text) string {
	in := diagnose.Text.English
	if l == Russian {
		in = diagnose.Text.Russian
	}
	if t.IsOurs() {
		return in(t)
	}
	return safe.Text(in(t))
}
