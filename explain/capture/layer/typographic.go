package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoTypographic restores the plain quotes of an object that a word processor
// or a web page made typographic:
//
//	{“error”:{“code”:“Forbidden”}}
func undoTypographic(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !hasTypographicName(t.S) {
		return t, false
	}
	e := text.NewEdit(t)
	for i := 0; ; {
		n := strings.IndexByte(t.S[i:], '\xe2')
		if n < 0 {
			break
		}
		i += n
		instead := plainQuote(t.S[i:])
		if instead == "" {
			i++
			continue
		}
		e.Replace(i, i+len("“"), instead)
		i += len("“")
	}
	return e.Text()
}

func hasTypographicName(s string) bool {
	for _, end := range [...]string{"”:", "” :", "“:", "“ :"} {
		if strings.Contains(s, end) {
			return true
		}
	}
	return false
}

func plainQuote(s string) string {
	for _, quote := range [...]string{"“", "”", "„", "‟"} {
		if strings.HasPrefix(s, quote) {
			return `"`
		}
	}
	return ""
}
