package text

// An Edit replaces pieces of a Text, from its start to its end.
type Edit struct {
	t       Text
	b       Builder
	done    int // everything before this offset has been taken
	changed bool
}

// NewEdit returns an edit of a text.
func NewEdit(t Text) *Edit { return &Edit{t: t} }

// Replace replaces the piece between two offsets. It must not start before the
// end of the last piece that was replaced.
func (e *Edit) Replace(start, end int, instead string) {
	e.b.Take(e.t, e.done, start)
	e.b.Put(instead, e.t.Place(start))
	e.done, e.changed = end, true
}

// Text returns the edited text, and reports whether anything was replaced.
func (e *Edit) Text() (edited Text, changed bool) {
	if !e.changed {
		return e.t, false
	}
	e.b.Take(e.t, e.done, len(e.t.S))
	return e.b.Text(), true
}
