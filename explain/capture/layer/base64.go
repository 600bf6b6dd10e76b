package layer

import (
	"encoding/base64"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoBase64 decodes a text that is in Base64 as a whole, as bodies are in HAR
// files and in the runs of Logic Apps:
//
//	"$content": "eyJlcnJvciI6eyJjb2RlIjoiRm9yYmlkZGVuIn19"
func undoBase64(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	const shortest = 24
	encoded := strings.TrimSpace(t.S)
	if len(encoded) < shortest || countWhile(encoded, 0, len(encoded), isBase64) < len(encoded) {
		return t, false
	}
	b, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil || !isReadable(b) {
		return t, false
	}
	return text.Within(string(b), t.Place(0), t.Place(len(t.S))), true
}

func isBase64(c byte) bool {
	return ascii.IsAlpha(c) || ascii.IsDigit(c) || c == '+' || c == '/' || c == '=' || c == '\n' || c == '\r'
}

// isReadable reports whether bytes are a text of several words or an object.
func isReadable(b []byte) bool {
	gaps := 0
	for _, c := range b {
		switch {
		case c == ' ', c == '"', c == '\n':
			gaps++
		case c < ' ' && c != '\t' && c != '\r' && c != 0x1B:
			return false
		}
	}
	return gaps >= 2 && utf8.Valid(b)
}
