package check

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A likeness says how a name as found is like the name of its parameter.
type likeness int

const (
	unlike   likeness = iota // it is like none
	same                     // letter by letter
	disputed                 // as another page of the documentation spells it
	folded                   // in another letter case
	near                     // mistyped
)

// A match is the parameter that a name as found stands for.
type match struct {
	parameter *fact.Parameter // nil if unlike
	likeness  likeness
	sure      bool // only this parameter can be meant, and no other name stands for it
}

// matchNames finds the parameter that each of the names of one object, or of
// one query string, stands for.
func matchNames(names []string, params []fact.Parameter) []match {
	matches := make([]match, len(names))
	count := map[string]int{} // names that stand for a parameter
	first := map[string]int{} // where a name comes first
	for i, name := range names {
		if k, seen := first[name]; seen {
			matches[i] = matches[k]
			continue
		}
		first[name] = i
		matches[i] = matchName(name, params)
		if p := matches[i].parameter; p != nil {
			count[p.Name]++
		}
	}
	for i, m := range matches {
		if m.parameter != nil && count[m.parameter.Name] > 1 {
			matches[i].sure = false
		}
	}
	// A mistyped name does not stand for a parameter that is there already.
	for i, m := range matches {
		if m.likeness != near || m.sure {
			continue
		}
		if _, there := first[m.parameter.Name]; there {
			matches[i] = match{}
		}
	}
	return matches
}

func matchName(name string, params []fact.Parameter) match {
	known := namesOf(params)
	if i := slices.Index(known, name); i >= 0 {
		return match{&params[i], same, true}
	}
	for i, p := range params {
		if slices.Contains(p.Spellings, name) {
			return match{&params[i], disputed, true}
		}
	}
	if found := foldEqual(name, known); found != "" {
		return match{&params[slices.Index(known, found)], folded, true}
	}
	found, sure := nearest(name, known)
	if found == "" {
		return match{}
	}
	return match{&params[slices.Index(known, found)], near, sure}
}

func namesOf(params []fact.Parameter) []string {
	names := make([]string, len(params))
	for i, p := range params {
		names[i] = p.Name
	}
	return names
}

// isControl reports whether a name is one of the protocol, which any body
// and object may have: @odata.type, value@odata.bind.
func isControl(name string) bool {
	return strings.HasPrefix(name, "@") || strings.Contains(name, "@odata.")
}
