package render

import (
	"bytes"
	"encoding/json"

	"github.com/defender-err/defender-err/explain"
)

// JSON returns the form for programs: one object an explanation, one a line.
func JSON() Form {
	return Form{Append: func(b []byte, e explain.Explanation) []byte {
		var out bytes.Buffer
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(e); err != nil {
			panic(err) // an Explanation holds nothing that JSON cannot
		}
		return append(b, out.Bytes()...)
	}}
}
