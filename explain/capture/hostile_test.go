package capture

import (
	"strings"
	"testing"
)

// TestHostileLines holds that lines made to keep the scanner busy cost no
// more work than their length allows: the last attempt may go beyond that, by
// the length of the input at most.
func TestHostileLines(t *testing.T) {
	const size = 256 << 10
	for _, piece := range []string{
		`"error":`, `{"error":`, `{"error":{`, `{{{{"error":[`, `\"error\":`, `{\"error\":{\"`, `\\\"error\\\":{`,
		`{"error":"{\"error\":`, `"error":{"code":"`, `“error”:{“`, `{'error':{'`, `rror`, `AADSTS1`,
		"{\"error\":{\n", "{\"error\":\"\n", `{"error":{"x":1},`, `[{"error":[`, `{"status":`, "\n{\"code\":",
	} {
		for _, piece := range []string{piece, piece + "\n"} { // one line, and many
			s := newScanner(strings.NewReader(strings.Repeat(piece, size/len(piece))), Options{MaxSize: DefaultMaxSize, FirstLine: 1})
			s.run(func(*Exchange, error) bool { return true })
			if allowed := int64(wasteFloor + (wasteFactor+1)*size); s.waste > allowed {
				t.Errorf("%q: %d bytes were looked at in vain, %d are allowed", piece, s.waste, allowed)
			}
		}
	}
}
