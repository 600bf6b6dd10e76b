package render

import (
	"encoding/json"
	"io"

	"github.com/defender-err/defender-err/explain"
)

// JSON returns a function that writes explanations to w as JSON, one a line.
func JSON(w io.Writer) func(explain.Explanation) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return func(e explain.Explanation) error { return enc.Encode(e) }
}
