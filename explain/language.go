package explain

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/safe"
)

// A Language is one that explanations are written in.
type Language int

// The languages.
const (
	English Language = iota
	Russian
	Wordless // no prose at all, for programs that count: causes have an ID and no summary
)

// Of returns the text in the language; "" for Wordless.
func (l Language) Of(t fact.Text) string {
	switch l {
	case Russian:
		return t.Ru
	case Wordless:
		return ""
	}
	return t.En
}

// Write returns a text about an error in the language, with what it quotes made
// safe to show.
func (l Language) Write(t diagnose.Text) string { return l.write(t, safe.Gate{}) }

// write is Write for a text that was made of what the gate knows.
func (l Language) write(t diagnose.Text, g safe.Gate) string {
	var text string
	switch l {
	case Russian:
		text = t.Russian()
	case Wordless:
		return ""
	default:
		text = t.English()
	}
	if t.IsOurs() {
		return text
	}
	return g.Text(text)
}
