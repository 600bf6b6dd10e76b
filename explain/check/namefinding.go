package check

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// maxQuoted is how many characters of the input a sentence quotes at most.
const maxQuoted = 60

// nameFinding says what is wrong with a name; ok is false if nothing is.
func nameFinding(name string, m match, params []fact.Parameter) (f Finding, ok bool) {
	if m.likeness == same || m.likeness == unlike && isControl(name) {
		return Finding{}, false
	}
	f = Finding{Severity: Error, Got: name}
	shown := safe.Line(name, maxQuoted)
	if m.parameter != nil {
		f.Want = m.parameter.Name
		f.Fix = fact.Textf("Write %q.", "Напишите %q.", f.Want)
	}
	switch m.likeness {
	case disputed:
		f.ID, f.Severity = "parameter-spelling", Warning
		f.Summary = fact.Textf("The documentation contradicts itself: it has both %q and %q.",
			"Документация противоречит сама себе: в ней есть и %q, и %q.", shown, f.Want)
		f.Fix = fact.Textf("If the request fails, write %q, as in the documented example.",
			"Если запрос не проходит, напишите %q, как в примере из документации.", f.Want)
	case folded:
		f.ID = "parameter-case"
		f.Summary = fact.Textf("%q must be spelled %q: names are case-sensitive.",
			"Вместо %q должно быть %q: имена сравниваются с учётом регистра.", shown, f.Want)
		if len(m.parameter.Spellings) > 0 {
			others := strings.Join(m.parameter.Spellings, ", ")
			f.Fix = fact.Textf("%s Some pages have %s.", "%s На некоторых страницах: %s.", f.Fix, others)
		}
	case near:
		f.ID = "parameter-unknown"
		f.Summary = fact.Textf("The operation has no parameter %q. Did you mean %q?",
			"У операции нет параметра %q. Возможно, имелся в виду %q.", shown, f.Want)
	default:
		known := strings.Join(namesOf(params), ", ")
		f.ID = "parameter-unknown"
		f.Summary = fact.Textf("The operation has no parameter %q.",
			"У операции нет параметра %q.", shown)
		f.Fix = fact.Textf("Remove it, or write one of: %s.",
			"Удалите его или напишите один из параметров: %s.", known)
	}
	return f, true
}
