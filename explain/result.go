package explain

// A Result is an explanation in a stream. It gives what a caller asks for
// without building the rest: a program that counts or filters millions of
// errors needs the whole Explanation of only a few.
//
// A Result doesn't change, and several goroutines can use it. Its strings are
// parts of larger buffers, so clone the ones that you keep for long. The zero
// Result is an empty explanation.
type Result struct {
	shared   *sharedExplanation
	instance instance
	favorite bool // the JSON form of shared is worth storing
}

// uncached returns the result that is one explanation and shares nothing.
func uncached(e Explanation) Result {
	r := Result{shared: &sharedExplanation{e: e, uncached: true}, instance: instance{time: e.Time}}
	if len(e.TrackingIDs) > 0 {
		r.instance.id = e.TrackingIDs[0]
	}
	return r
}

// Explanation returns the explanation.
func (r *Result) Explanation() Explanation {
	if r.shared == nil {
		return Explanation{}
	}
	return r.shared.explanation(&r.instance)
}

// Outline returns what is needed to group the error with others: its code, status,
// causes, and all else of the explanation. Don't rely on tracking IDs, time, and source,
// nor on the digits of a hash or device ID: they can be missing or those of another error
// in the stream. Errors can share an outline, so don't change it.
func (r *Result) Outline() *Explanation {
	if r.shared == nil {
		return &Explanation{}
	}
	return &r.shared.e
}

// Time returns the time of the explanation.
func (r *Result) Time() string { return r.instance.time }

// TrackingID returns the tracking ID to quote. It is empty if there is none.
func (r *Result) TrackingID() string { return r.instance.id.Value }

// IsUnknown reports whether this is an error whose code and message aren't in the catalog,
// or are missing.
func (r *Result) IsUnknown() bool {
	e := r.Outline()
	return e.Kind == KindError && !e.Catalogued
}

// AppendJSON appends the JSON form of the explanation, like [Explanation.AppendJSON].
func (r *Result) AppendJSON(b []byte) []byte {
	if r.favorite {
		return r.shared.appendJSON(b, &r.instance)
	}
	e := r.Explanation()
	return e.AppendJSON(b)
}
