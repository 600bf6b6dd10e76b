package capture_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

const notFound = `{"error":{"code":"ResourceNotFound","message":"Machine x not found","target":"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"}}`

// collect reads r to its end and keeps errors apart.
func collect(r io.Reader, o capture.Options) (found []exchange.Exchange, errs []error) {
	for x, err := range capture.Read(r, o) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		found = append(found, x)
	}
	return found, errs
}

// TestSmallReads shows that the answer does not depend on how the input
// arrives.
func TestSmallReads(t *testing.T) {
	for _, name := range fixtures(t) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, _ := collect(bytes.NewReader(text), capture.Options{})
		got, errs := collect(iotest.OneByteReader(bytes.NewReader(text)), capture.Options{})
		if diff := cmp.Diff(want, got); diff != "" || len(errs) > 0 {
			t.Errorf("%s, byte by byte: errors %v (-want +got):\n%s", name, errs, diff)
		}
	}
}

// TestLongLog shows that a log gives the same answer when it is too long to
// be looked at as a whole.
func TestLongLog(t *testing.T) {
	const line = "2026-03-03T09:10:11Z INFO nothing to report, all is well, next page in 3 s\n"
	const lines = 60_000 // more than the window
	before := strings.Repeat(line, lines)
	logs, err := filepath.Glob("testdata/log/*.txt")
	if err != nil || len(logs) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, name := range logs {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, _ := collect(bytes.NewReader(text), capture.Options{})
		for i := range want {
			want[i].Source.Line += lines
		}
		got, errs := collect(io.MultiReader(strings.NewReader(before), bytes.NewReader(text)), capture.Options{})
		if diff := cmp.Diff(want, got); diff != "" || len(errs) > 0 {
			t.Errorf("%s: errors %v (-want +got):\n%s", name, errs, diff)
		}
	}
}

// TestFollow shows that an error in a stream of lines is handed on as soon as
// its line is complete.
func TestFollow(t *testing.T) {
	for _, prefix := range []string{"", "2026-03-03T09:10:11Z ERROR "} {
		r, w := io.Pipe()
		found := make(chan exchange.Exchange)
		go func() {
			for x := range capture.Read(r, capture.Options{}) {
				found <- x
			}
			close(found)
		}()
		for i := range 3 {
			if _, err := fmt.Fprintf(w, "%s%s\n", prefix, notFound); err != nil {
				t.Fatal(err)
			}
			// The writer is still open: without an answer this hangs.
			if x := <-found; x.Source.Line != i+1 {
				t.Errorf("prefix %q: line = %d, want %d", prefix, x.Source.Line, i+1)
			}
		}
		w.Close()
		if x, more := <-found; more {
			t.Errorf("prefix %q: unexpected %+v", prefix, x)
		}
	}
}

func TestFirstLine(t *testing.T) {
	for _, text := range []string{notFound, "x\n" + notFound, "[" + notFound + "]", "HTTP/1.1 404 Not Found\n\n" + notFound} {
		found, _ := collect(strings.NewReader(text), capture.Options{FirstLine: 100})
		if len(found) != 1 || found[0].Source.Line != 100+strings.Count(text[:strings.Index(text, "error")], "\n") && found[0].Source.Line != 100 {
			t.Errorf("%q: %+v", text, found)
		}
	}
}

// TestTooLarge shows that a response over the limit is said with its line,
// and that reading goes on behind it.
func TestTooLarge(t *testing.T) {
	const filler = "2026-03-03T09:10:11Z INFO nothing\n"
	large := `{"error":{"code":"X","message":"` + strings.Repeat("y", 3<<20) + `"}}`
	for _, test := range []struct{ name, before, between, after string }{
		{"log", filler, "\n" + filler, "\n"},
		{"array", "[\n", ",\n", "]"},
	} {
		text := test.before + large + test.between + notFound + test.after
		found, errs := collect(strings.NewReader(text), capture.Options{Name: "in", MaxSize: 1 << 20})
		if len(errs) != 1 {
			t.Fatalf("%s: errors = %v, want one", test.name, errs)
		}
		tooLarge, ok := errors.AsType[*capture.TooLargeError](errs[0])
		if !ok || tooLarge.Line != 2 || tooLarge.Name != "in" {
			t.Errorf("%s: error = %v, want one of in:2", test.name, errs[0])
		}
		if len(found) != 1 || found[0].Response.Fault.Code != "ResourceNotFound" {
			t.Errorf("%s: found %d exchanges, want the one behind", test.name, len(found))
		}
	}
}

// TestLongArray shows that the elements of an array longer than the window
// are read one by one, past one that is broken.
func TestLongArray(t *testing.T) {
	const n = 30_000
	var text strings.Builder
	text.WriteString("[\n")
	for i := range n {
		body := notFound
		if i == n/2 {
			body = `{"error":{"code":"ResourceNotFound","message":"broken}}`
		}
		text.WriteString(body + ",\n")
	}
	text.WriteString("{}]\n")
	found, errs := collect(strings.NewReader(text.String()), capture.Options{})
	if len(found) != n || len(errs) > 0 {
		t.Fatalf("found %d errors in %d elements (%v)", len(found), n, errs)
	}
	for i, x := range found {
		if x.Source.Line != i+2 {
			t.Fatalf("element %d is on line %d, want %d", i, x.Source.Line, i+2)
		}
	}
}

// TestReadError shows that a failing reader is reported once, after what was
// found before.
func TestReadError(t *testing.T) {
	broken := errors.New("broken pipe")
	r := io.MultiReader(strings.NewReader("2026-03-03T09:10:11Z "+notFound+"\n"), iotest.ErrReader(broken))
	found, errs := collect(r, capture.Options{})
	if len(found) != 1 || len(errs) != 1 || !errors.Is(errs[0], broken) {
		t.Errorf("found %d, errors %v; want one and %v", len(found), errs, broken)
	}
}

func TestStop(t *testing.T) {
	text := strings.Repeat(notFound+"\n", 3)
	for _, input := range []string{text, "[" + strings.ReplaceAll(text, "\n", ",") + "{}]"} {
		n := 0
		for range capture.Read(strings.NewReader(input), capture.Options{}) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("read %d after the consumer had stopped", n)
		}
	}
}

func TestForcedFormat(t *testing.T) {
	for _, format := range capture.Formats() {
		_, errs := collect(strings.NewReader("HTTP/1.1 404 Not Found\n\n"+notFound), capture.Options{Format: format})
		if len(errs) > 0 {
			t.Errorf("%s: %v", format, errs)
		}
	}
	_, errs := collect(strings.NewReader(notFound), capture.Options{Format: "xml"})
	if len(errs) != 1 {
		t.Fatalf("errors = %v, want one", errs)
	}
	if unknown, ok := errors.AsType[*capture.UnknownFormatError](errs[0]); !ok || unknown.Format != "xml" {
		t.Errorf("error = %v", errs[0])
	}
}
