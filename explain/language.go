package explain

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/safe"
)

// A Language is one that explanations are written in. The zero value is English.
type Language struct {
	is      int8              // one of the constants
	further *fact.Translation // of a further language
}

const (
	english int8 = iota
	russian
	wordless
	further
)

// English is the first language of the catalog.
func English() Language { return Language{is: english} }

// Russian is the second language of the catalog.
func Russian() Language { return Language{is: russian} }

// Wordless leaves all prose out, for programs that count: a cause has little but its ID.
func Wordless() Language { return Language{is: wordless} }

// InFurther returns a language that the catalog doesn't have. What the translation
// lacks is written in English.
func InFurther(t *fact.Translation) Language { return Language{further, t} }

// Of returns the text in the language; "" for Wordless.
func (l Language) Of(t fact.Text) string {
	switch l.is {
	case russian:
		return t.Ru
	case wordless:
		return ""
	case further:
		return t.In(*l.further)
	}
	return t.En
}

// Write returns a text about an error in the language, with what it quotes made
// safe to show.
func (l Language) Write(t diagnose.Text) string { return l.write(t, safe.Gate{}) }

// write is Write for a text that was made of what the gate knows.
func (l Language) write(t diagnose.Text, g safe.Gate) string {
	var text string
	switch l.is {
	case russian:
		text = t.Russian()
	case wordless:
		return ""
	case further:
		text = t.In(*l.further)
	default:
		text = t.English()
	}
	if t.IsOurs() {
		return text
	}
	return g.Text(text)
}
