package explain

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// A CauseNote is what is known of a cause without any response at hand.
type CauseNote struct {
	ID       string   `json:"id"`
	Summary  string   `json:"summary"`
	Fix      string   `json:"fix,omitzero"`      // absent where it depends on what the input shows
	Codes    []string `json:"codes,omitzero"`    // that it comes with
	Statuses []int    `json:"statuses,omitzero"` // that it comes with if there is no code
	Failures []string `json:"failures,omitzero"` // kinds of calls without a response that it comes with

	// Varies is set if only messages come with the cause, and the fix differs between
	// them: Fix is that of one.
	Varies bool `json:"-"`

	isGeneral bool // the fix is that of a code, a status, a cue or a failure
}

// FindCause returns what is known of the cause with that ID, in any letter
// case: what the catalog says of it in general, else what the family says that
// finds it.
func FindCause(id string, l Language) (CauseNote, bool) {
	n := CauseNote{ID: strings.ToLower(id)}
	for with, causes := range generalCauses() {
		if !n.take(causes, with.message, l) {
			continue
		}
		n.add(with.code)
		if with.status != 0 {
			n.Statuses = append(n.Statuses, with.status)
		}
		if with.failure != "" {
			n.Failures = append(n.Failures, with.failure)
		}
	}
	for _, f := range diagnose.Families() {
		i := slices.IndexFunc(f.Causes, func(e diagnose.Entry) bool { return e.ID == n.ID })
		if i < 0 {
			continue
		}
		n.Summary = cmp.Or(n.Summary, l.Of(f.Causes[i].Line))
		for _, code := range f.Codes {
			n.add(code)
		}
	}
	return n, n.Summary != ""
}

// CauseLines returns every cause in a line, by ID.
func CauseLines(l Language) map[string]string {
	lines := map[string]string{}
	for _, causes := range generalCauses() {
		for _, c := range causes {
			lines[c.ID] = cmp.Or(lines[c.ID], l.Of(c.Summary))
		}
	}
	for _, f := range diagnose.Families() {
		for _, entry := range f.Causes {
			lines[entry.ID] = cmp.Or(lines[entry.ID], l.Of(entry.Line))
		}
	}
	return lines
}

// NearCauses returns the IDs of the causes nearest to a word that is none.
func NearCauses(word string) []string { return hunting.Nearest(word, causeIDs()) }

// causeIDs returns the ID of every cause.
func causeIDs() []string { return slices.Sorted(maps.Keys(CauseLines(English()))) }

// An occasion is what causes are told of in general: a code, a status without
// one, or a kind of failure without a response.
type occasion struct {
	code    string
	status  int
	failure string
	message bool // of that code, or of none
}

// generalCauses yields the causes that the catalog has for codes, messages,
// statuses, cues and failures.
func generalCauses() iter.Seq2[occasion, []fact.Cause] {
	return func(yield func(occasion, []fact.Cause) bool) {
		for code := range catalog.Codes() {
			if !yield(occasion{code: code.Name}, code.Causes) {
				return
			}
		}
		for m := range catalog.Messages() {
			if !yield(occasion{code: m.Code, message: true}, m.Causes) {
				return
			}
		}
		for number := 200; number < 600; number++ {
			if s, ok := catalog.FindStatus(number); ok && !yield(occasion{status: number}, s.Causes) {
				return
			}
		}
		for cue := range catalog.Cues() {
			if !yield(occasion{}, []fact.Cause{cue.Cause}) {
				return
			}
		}
		for f := range client.Failures() {
			if !yield(occasion{failure: f.Kind}, f.Causes) {
				return
			}
		}
	}
}

// take takes what is said of the cause in a list, and reports whether it is
// there.
func (n *CauseNote) take(causes []fact.Cause, ofMessage bool, l Language) bool {
	i := slices.IndexFunc(causes, func(c fact.Cause) bool { return c.ID == n.ID })
	if i < 0 {
		return false
	}
	n.Summary = cmp.Or(n.Summary, l.Of(causes[i].Summary))
	fix := l.Of(causes[i].Fix)
	switch {
	case fix == "" || n.isGeneral:
	case ofMessage:
		n.Varies = n.Varies || n.Fix != "" && n.Fix != fix
		n.Fix = cmp.Or(n.Fix, fix)
	default:
		n.Fix, n.Varies, n.isGeneral = fix, false, true
	}
	return true
}

func (n *CauseNote) add(code string) {
	if code != "" && !slices.Contains(n.Codes, code) {
		n.Codes = append(n.Codes, code)
	}
}
