package render

import "github.com/defender-err/defender-err/explain"

// A Form is one way of writing explanations. Its function may be called from
// several goroutines at once.
type Form struct {
	// Append appends an explanation, ended by a line feed.
	Append func([]byte, explain.Explanation) []byte

	// Between goes between two explanations.
	Between string
}

// JSON returns the form for programs: one object an explanation, one a line.
func JSON() Form {
	return Form{Append: func(b []byte, e explain.Explanation) []byte {
		return append(e.AppendJSON(b), '\n')
	}}
}
