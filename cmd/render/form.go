package render

import "github.com/defender-err/defender-err/explain"

// A Form is one way of writing explanations. Its functions may be called from
// several goroutines at once.
type Form struct {
	// Append appends an explanation, ended by a line feed.
	Append func([]byte, explain.Explanation) []byte

	// Between goes between two explanations.
	Between string

	// Again appends an explanation that has already been shown, for another
	// error: what is specific to that error, and where the explanation is. It
	// is nil for the forms in which each explanation is complete.
	Again func(b []byte, e explain.Explanation, first explain.Source) []byte

	result func([]byte, explain.Result) []byte // nil if Append does
}

// AppendResult is Append for an explanation that was found in a stream.
func (f Form) AppendResult(b []byte, r explain.Result) []byte {
	if f.result != nil {
		return f.result(b, r)
	}
	return f.Append(b, r.Explanation())
}

// JSON returns the form for programs: one object an explanation, one a line.
func JSON() Form {
	return Form{
		Append: func(b []byte, e explain.Explanation) []byte { return append(e.AppendJSON(b), '\n') },
		result: func(b []byte, r explain.Result) []byte { return append(r.AppendJSON(b), '\n') },
	}
}
