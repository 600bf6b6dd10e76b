package diagnose

import (
	"slices"

	"github.com/defender-err/defender-err/catalog"
)

// A Ranked is a cause in its place among others: one that a family found, or
// one that the catalog names in general. It refers to either, since causes
// are large and each error has several.
type Ranked struct {
	found *Cause
	known *catalog.Cause // if found is nil
}

// Cause returns the cause.
func (r Ranked) Cause() Cause {
	if r.found != nil {
		return *r.found
	}
	k := r.known
	return Cause{ID: k.ID, Certainty: k.Certainty, Basis: k.Basis, Summary: catalogued(k.Summary), Fix: catalogued(k.Fix)}
}

// settles reports whether the cause has the ID, or disproves the one that has
// it.
func (r Ranked) settles(id string) bool {
	if r.found == nil {
		return r.known.ID == id
	}
	return r.found.ID == id || slices.Contains(r.found.Disproves, id)
}

// rank sorts by certainty what was found and what is known in general, and
// drops what is ruled out, disproved or said twice.
func rank(found []Cause, known []catalog.Cause, ruledOut []string) []Ranked {
	ranked := make([]Ranked, 0, len(found)+len(known))
	settled := func(id string) bool {
		return slices.ContainsFunc(ranked, func(r Ranked) bool { return r.settles(id) })
	}
	for _, certainty := range [...]catalog.Certainty{catalog.Certain, catalog.Likely, catalog.Possible} {
		for i := range found {
			if f := &found[i]; f.Certainty == certainty && !settled(f.ID) {
				ranked = append(ranked, Ranked{found: f})
			}
		}
		for i := range known {
			if k := &known[i]; k.Certainty == certainty && !slices.Contains(ruledOut, k.ID) && !settled(k.ID) {
				ranked = append(ranked, Ranked{known: k})
			}
		}
	}
	return ranked
}
