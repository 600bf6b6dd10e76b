package diagnose

import (
	"cmp"
	"slices"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Ranked is a cause in its place among others: one that a family found, or
// one that the catalog names in general. It refers to either, since causes
// are large and each error has several.
type Ranked struct {
	found    *Cause
	known    *fact.Cause // if found is nil
	ground   Ground
	evidence *Text // of known, where it is likely
}

// Cause returns the cause.
func (r Ranked) Cause() Cause {
	if r.found != nil {
		return *r.found
	}
	k := r.known
	c := causeOf(k).on(r.ground)
	if k.Certainty != fact.Possible {
		c.Evidence = *r.evidence
	}
	return c
}

// causeOf returns a cause as the catalog has it, without evidence.
func causeOf(k *fact.Cause) Cause {
	return Cause{ID: k.ID, Certainty: k.Certainty, Basis: k.Basis, Summary: catalogued(k.Summary), Fix: catalogued(k.Fix)}
}

func (r Ranked) certainty() fact.Certainty {
	if r.found != nil {
		return r.found.Certainty
	}
	return r.known.Certainty
}

// settles reports whether the cause has the ID, or disproves the one that has
// it.
func (r Ranked) settles(id string) bool {
	if r.found == nil {
		return r.known.ID == id
	}
	return r.found.ID == id || slices.Contains(r.found.Disproves, id)
}

// rank sorts what was found and what is known in general: by certainty, then
// by what the causes rest on. It drops what is ruled out, disproved or said
// twice, what could be said of any failure where something is known of this one,
// and what a similar message means where something better is known.
func rank(found []Cause, known general, ruledOut []string) []Ranked {
	all := make([]Ranked, 0, len(found)+len(known.causes))
	for i := range found {
		r := Ranked{found: &found[i], ground: groundOfFound(&found[i])}
		if r.ground != OnSimilar || !slices.Contains(ruledOut, r.id()) {
			all = append(all, r)
		}
	}
	for i := range known.causes {
		if k := &known.causes[i]; !slices.Contains(ruledOut, k.ID) {
			all = append(all, Ranked{known: k, ground: known.ground, evidence: &known.evidence})
		}
	}
	best := OnNothing // that something points to this failure by
	for _, r := range all {
		if r.pointsToThis() {
			best = max(best, r.ground)
		}
	}
	slices.SortStableFunc(all, func(a, b Ranked) int {
		return cmp.Or(
			cmp.Compare(weight(b.certainty()), weight(a.certainty())),
			cmp.Compare(b.ground, a.ground))
	})
	ranked := all[:0]
	for _, r := range all {
		settled := slices.ContainsFunc(ranked, func(above Ranked) bool { return above.settles(r.id()) })
		outdone := !best.isGeneral() && r.ground.isGeneral() || best > OnSimilar && r.ground == OnSimilar
		if !settled && !outdone {
			ranked = append(ranked, r)
		}
	}
	return ranked
}

// pointsToThis reports whether something in the input speaks for the cause that
// not every failure with the same status or general code has.
func (r Ranked) pointsToThis() bool {
	return !r.ground.isGeneral() && r.certainty() != fact.Possible
}

// IsGeneral reports whether the cause could be said of any failure with the same
// status or general code.
func (r Ranked) IsGeneral() bool { return r.ground.isGeneral() }

func (r Ranked) id() string {
	if r.found != nil {
		return r.found.ID
	}
	return r.known.ID
}

func weight(c fact.Certainty) int {
	switch c {
	case fact.Certain:
		return 2
	case fact.Likely:
		return 1
	}
	return 0
}
