package scan

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/member"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// FuzzScan checks the promises of Scan: it returns, its clues lie in the text and in
// its order, and there are at most as many as the text has room for.
func FuzzScan(f *testing.F) {
	inputs, err := filepath.Glob("../testdata/text/*")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range inputs {
		if in, err := os.ReadFile(name); err == nil {
			f.Add(string(in))
		}
	}
	for _, in := range []string{quietLog, busyLog, "curl: (6)", "Get \"http://x\": ", "status='Forbidden'", "[\"code\"]=>\n  string(", "\uFFFC403\uFFFC"} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		const place = 1000
		n := &clue.Node{Shape: clue.Record}
		Text(text.New(in, place), n)
		if len(n.Clues) > 2*len(in)+8 {
			t.Errorf("%d clues in %d bytes", len(n.Clues), len(in))
		}
		last := place
		for _, c := range n.Clues {
			if c.At < last || c.At > place+len(in) {
				t.Errorf("%+v stands at %d of %d to %d", c, c.At, last, place+len(in))
			}
			last = c.At
			if c.Kind == clue.None {
				t.Errorf("%+v tells nothing", c)
			}
		}
		member.Read(n, in, in, place, member.Form{})
		member.Read(n, "code", in, place, member.Form{Bare: true})
		member.Read(n, "request-id", in, place, member.Form{})
		member.Read(n, "time", in, place, member.Form{})
	})
}
