package explain

import "github.com/defender-err/defender-err/catalog"

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
