package cmd

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/scripts/corpus"
)

// TestCutArchive holds that a packed file that is cut off is read as far as
// it goes, and that this is said, for every shape of what is in it.
func TestCutArchive(t *testing.T) {
	size := int64(4_000_000)
	if testing.Short() {
		size = 1_500_000 // enough for each kind of error
	}
	for _, shape := range []corpus.Shape{corpus.Mixed, corpus.Array, corpus.Archive, corpus.Line} {
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		if err := corpus.Write(w, shape, size, 1); err != nil {
			t.Fatal(err)
		}
		w.Close()
		name := filepath.Join(t.TempDir(), "log.gz")
		if err := os.WriteFile(name, packed.Bytes()[:packed.Len()/2], 0o600); err != nil {
			t.Fatal(err)
		}
		for _, args := range [][]string{{"summary", "-o", "json", name}, {"explain", "-o", "json", "-f", name}} {
			var out, errOut bytes.Buffer
			s := &Streams{In: strings.NewReader(""), Out: &out, Err: &errOut, Getenv: func(string) string { return "" }, Now: time.Now}
			code := Main(args, s)
			if code != exitFailed || strings.Count(errOut.String(), "cut off or damaged") != 1 {
				t.Errorf("%s of %s: exit code %d, %q", args[0], shape, code, errOut.String())
			}
			if !strings.Contains(out.String(), "ResourceNotFound") {
				t.Errorf("%s of %s: what could be unpacked was not read", args[0], shape)
			}
		}
	}
}
