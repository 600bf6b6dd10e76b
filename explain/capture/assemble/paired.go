package assemble

import (
	"cmp"
	"slices"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// pairCalls gives each of several failures what was called, where that is listed before
// the first answer, in the same order and as often:
//
//	GET https://api.security.microsoft.com/api/machines/1
//	GET https://api.security.microsoft.com/api/alerts/2
//
//	{"error":{"code":"ResourceNotFound",…}}
//	{"error":{"code":"Forbidden",…}}
func pairCalls(drafts []*draft) {
	if len(drafts) < 2 || slices.ContainsFunc(drafts, func(d *draft) bool { return !d.has(clue.Answer) }) {
		return
	}
	first := drafts[0].best(clue.Answer).At
	for _, kind := range [...]clue.Kind{clue.URL, clue.Method} {
		listed := all(drafts, kind)
		if len(listed) != len(drafts) || slices.ContainsFunc(listed, func(c clue.Clue) bool { return c.At >= first }) {
			continue
		}
		slices.SortStableFunc(listed, func(a, b clue.Clue) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.Stood, b.Stood)) })
		for i, d := range drafts {
			d.drop(kind)
			d.put(listed[i])
		}
	}
}

// all returns the clues of a kind that drafts have.
func all(drafts []*draft, kind clue.Kind) []clue.Clue {
	var found []clue.Clue
	for _, d := range drafts {
		for _, c := range d.clues {
			if c.Kind == kind {
				found = append(found, c)
			}
		}
	}
	return found
}
