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
