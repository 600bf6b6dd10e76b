package safe

import (
	"github.com/defender-err/defender-err/explain/safe/internal/joint"
	"github.com/defender-err/defender-err/explain/safe/internal/written"
)

// A text may hold secrets: as it is written, with its escapes written out, and as it is seen.
type text string

// secrets finds where secrets begin and end.
func (t text) secrets(yield func(int, int) bool) {
	s := string(t)
	found := plain{written.Of(s)}.secrets
	if decoded, seen := written.Decoded(s), written.Seen(s); !decoded.IsEmpty() || !seen.IsEmpty() {
		joint.Pieces(s, joint.Union(found, plain{decoded}.secrets, plain{seen}.secrets))(yield)
		return
	}
	joint.Pieces(s, found)(yield)
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
