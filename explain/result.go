package explain

// A Result is an explanation as it was found in a stream. It cannot be
// changed, so that the JSON form of those that come again need not be made
// anew. It may be used from several goroutines.
type Result struct {
	e      Explanation
	model  *model // that e was made after, if its JSON form is worth keeping; else nil
	digest string // of e, in the place of that of the model
}

// Explanation returns the explanation.
func (r *Result) Explanation() Explanation { return r.e }

// IsUnknown reports whether it is an error of which the catalog knows neither
// code nor message.
func (r *Result) IsUnknown() bool { return r.e.Kind == KindError && !r.e.Catalogued }

// AppendJSON appends what AppendJSON of the explanation does.
func (r *Result) AppendJSON(b []byte) []byte {
	if r.model == nil {
		return r.e.AppendJSON(b)
	}
	kept := r.model.rendered.Load()
	if kept == nil {
		kept = r.model.render()
		r.model.rendered.Store(kept) // several goroutines may do so, and store the same
	}
	return kept.appendJSON(b, &r.e, r.digest)
}
