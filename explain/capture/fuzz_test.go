package capture_test

import (
	"bytes"
	"os"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture"
)

// FuzzRead holds that any input is read to its end without a panic, that what is
// found lies on a line of the input, and that it does not depend on how the input
// arrives.
func FuzzRead(f *testing.F) {
	for _, name := range fixtures(f) {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(text) < 4<<10 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		found, _ := collect(bytes.NewReader(text), capture.Options{})
		lines := bytes.Count(text, []byte{'\n'}) + bytes.Count(text, []byte{'\r'}) + 1
		for _, x := range found {
			if x.Source.Line < 1 || x.Source.Line > lines {
				t.Errorf("line %d of %d", x.Source.Line, lines)
			}
			if x.Source.Format == "" {
				t.Error("an exchange without a format")
			}
		}
		again, _ := collect(iotest.HalfReader(bytes.NewReader(text)), capture.Options{})
		if diff := cmp.Diff(found, again); diff != "" {
			t.Errorf("in halves (-want +got):\n%s", diff)
		}
	})
}
