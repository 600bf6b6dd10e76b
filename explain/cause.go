package explain

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// A CauseNote is what is known of a cause without any response at hand.
type CauseNote struct {
	ID       string   `json:"id"`
	Summary  string   `json:"summary"`
	Fix      string   `json:"fix,omitzero"`      // absent where it depends on what the input shows
	Codes    []string `json:"codes,omitzero"`    // that it comes with
	Statuses []int    `json:"statuses,omitzero"` // that it comes with where there is no code
}

// FindCause returns what is known of the cause with that ID, in any letter
// case: what the catalog says of it in general, else what the family says that
// finds it, in English.
func FindCause(id string, l Language) (CauseNote, bool) {
	n := CauseNote{ID: strings.ToLower(id)}
	for code := range catalog.Codes() {
		if n.take(code.Causes, l) {
			n.add(code.Name)
		}
	}
	for m := range catalog.Messages() {
		if n.take(m.Causes, l) {
			n.add(m.Code)
		}
	}
	for number := 200; number < 600; number++ {
		if s, ok := catalog.FindStatus(number); ok && n.take(s.Causes, l) {
			n.Statuses = append(n.Statuses, number)
		}
	}
	for _, f := range diagnose.Families() {
		i := slices.IndexFunc(f.Causes, func(e diagnose.Entry) bool { return e.ID == n.ID })
		if i < 0 {
			continue
		}
		n.Summary = cmp.Or(n.Summary, f.Causes[i].Line)
		for _, code := range f.Codes {
			n.add(code)
		}
	}
	return n, n.Summary != ""
}

// NearCauses returns the IDs of the causes nearest to a word that is none.
func NearCauses(word string) []string { return catalog.Nearest(word, causeIDs()) }

// causeIDs returns the ID of every cause.
func causeIDs() []string {
	var ids []string
	add := func(causes []catalog.Cause) {
		for _, c := range causes {
			ids = append(ids, c.ID)
		}
	}
	for code := range catalog.Codes() {
		add(code.Causes)
	}
	for m := range catalog.Messages() {
		add(m.Causes)
	}
	for number := 200; number < 600; number++ {
		s, _ := catalog.FindStatus(number)
		add(s.Causes)
	}
	for _, f := range diagnose.Families() {
		for _, entry := range f.Causes {
			ids = append(ids, entry.ID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// take takes what is said of the cause in a list, and reports whether it is
// there.
func (n *CauseNote) take(causes []catalog.Cause, l Language) bool {
	i := slices.IndexFunc(causes, func(c catalog.Cause) bool { return c.ID == n.ID })
	if i < 0 {
		return false
	}
	n.Summary, n.Fix = cmp.Or(n.Summary, l.of(causes[i].Summary)), cmp.Or(n.Fix, l.of(causes[i].Fix))
	return true
}

func (n *CauseNote) add(code string) {
	if code != "" && !slices.Contains(n.Codes, code) {
		n.Codes = append(n.Codes, code)
	}
}
