package safe

import (
	"cmp"
	"slices"

	"github.com/defender-err/defender-err/explain/safe/internal/written"
)

// A text may hold secrets: as it is written, with its escapes written out, and as it is seen.
type text string

// secrets finds where secrets begin and end.
func (t text) secrets(yield func(int, int) bool) {
	decoded, seen := written.Decoded(string(t)), written.Seen(string(t))
	if decoded.IsEmpty() && seen.IsEmpty() {
		plain{written.Of(string(t))}.secrets(yield)
		return
	}
	var all []span
	for _, p := range [...]written.Plain{written.Of(string(t)), decoded, seen} {
		for start, end := range (plain{p}).secrets {
			all = append(all, span{start, end})
		}
	}
	slices.SortFunc(all, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	for i := 0; i < len(all); {
		found := all[i]
		for i++; i < len(all) && all[i].start <= found.end; i++ {
			found.end = max(found.end, all[i].end)
		}
		if !yield(found.start, found.end) {
			return
		}
	}
}

// A plain is a text in which escapes are written out.
type plain struct{ written.Plain }

// secrets finds where secrets begin and end in the text that p was made of.
func (p plain) secrets(yield func(int, int) bool) {
	f := finder{text: p.Text}
	back := p.Back()
	for start, end := range f.secrets() {
		start = back(start)
		if !yield(start, back(end)) {
			return
		}
	}
}
