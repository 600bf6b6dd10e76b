package explain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/internal/recognize"
	"github.com/defender-err/defender-err/scripts/corpus"
)

// plainly explains r in the slow way: each error by itself, with nothing
// remembered of the others.
func plainly(r io.Reader) []string {
	o := Options{Name: "-"}
	var all, successes []string
	for x, err := range capture.Read(r, o.capture()) {
		if err == nil && !recognize.Exchange(&x) {
			continue
		}
		var e Explanation
		if err == nil {
			e = Explain(x, o)
		}
		if e.Kind != KindError {
			successes = append(successes, line(e, nil))
			continue
		}
		all = append(all, line(e, err))
	}
	if len(all) == 0 && len(successes) > 0 {
		return successes[:1]
	}
	return all
}

// streamed explains r with Stream.
func streamed(r io.Reader) []string {
	var all []string
	for e, err := range Stream(r, Options{Name: "-"}) {
		all = append(all, line(e, err))
	}
	return all
}

func line(e Explanation, err error) string {
	if err != nil {
		return err.Error()
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(e); err != nil {
		panic(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// parallelLines explains r with several workers.
func parallelLines(t testing.TB, r io.Reader, workers int) []string {
	t.Helper()
	var all []string
	work := func(found iter.Seq2[Result, error], emit func(string)) {
		for r, err := range found {
			explained := line(r.Explanation(), err)
			if err == nil && r.Outline().Kind == KindError && string(r.AppendJSON(nil)) != explained {
				t.Errorf("the JSON form of %s is another", explained)
			}
			emit(explained)
		}
	}
	err := Parallel(r, Options{Name: "-"}, workers, work, func(s string) error {
		all = append(all, s)
		return nil
	})
	if err != nil {
		all = append(all, err.Error())
	}
	return all
}

// TestParallelIsStream holds that neither the number of workers nor what is
// remembered of errors changes the answer, for every real case, for a log
// that is cut into many parts, and for every shape of the corpus.
func TestParallelIsStream(t *testing.T) {
	size, workers := int64(2_500_000), []int{1, 2, 3} // more than what is read as a whole
	if testing.Short() {
		size, workers = 150_000, []int{2}
	}
	inputs := map[string]string{"a log": madeUpLog(int(size / 2000)), "nothing": "", "one line": "{}\n"}
	for _, shape := range corpus.Shapes() {
		var text strings.Builder
		if err := corpus.Write(&text, shape, size, 1); err != nil {
			t.Fatal(err)
		}
		inputs[string(shape)] = text.String()
	}
	for _, name := range realCases(t) {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		inputs[name] = string(b)
	}
	for name, text := range inputs {
		want := plainly(strings.NewReader(text))
		if diff := firstDifference(streamed(strings.NewReader(text)), want); diff != "" {
			t.Errorf("%s, as a stream: %s", name, diff)
		}
		for _, workers := range workers {
			for how, r := range map[string]io.Reader{
				"at once":  strings.NewReader(text),
				"in bits":  iotest.HalfReader(strings.NewReader(text)),
				"in drops": io.MultiReader(iotest.OneByteReader(strings.NewReader(text[:min(len(text), 3000)])), strings.NewReader(text[min(len(text), 3000):])),
			} {
				got := parallelLines(t, r, workers)
				if diff := firstDifference(got, want); diff != "" {
					t.Errorf("%s, %d workers, read %s: %s", name, workers, how, diff)
				}
			}
		}
	}
}

func firstDifference(got, want []string) string {
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			return fmt.Sprintf("explanation %d:\n got %s\nwant %s", i, got[i], want[i])
		}
	}
	if len(got) != len(want) {
		return fmt.Sprintf("%d explanations, want %d", len(got), len(want))
	}
	return ""
}

// realCases returns the names of the files of the real cases.
func realCases(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	return files
}

// madeUpLog returns n lines of each kind of a connector's log.
func madeUpLog(n int) string {
	var b strings.Builder
	for i := range n {
		body := fmt.Sprintf(`{"error":{"code":"ResourceNotFound","message":"Machine %040x was not found","target":"%08x-0000-4000-8000-000000000000"}}`, i, i)
		fmt.Fprintln(&b, body)
		fmt.Fprintf(&b, "2026-11-23T00:00:00Z ERROR status=404 response: %s\n", body)
		fmt.Fprintf(&b, "{\"time\":\"2026-11-23T00:00:00Z\",\"body\":%q}\n", body)
		fmt.Fprintln(&b, "2026-11-23T00:00:00Z INFO fetched 3 alerts")
		if i%100 == 0 {
			fmt.Fprintf(&b, "{\n  \"error\": {\n    \"code\": \"NotFound\",\n    \"message\": \"line %d\"\n  }\n}\n", i)
		}
	}
	return b.String()
}

// TestParallelStops holds that an error of done ends the work, at the
// beginning and where several workers are at it, and that done is not called
// again.
func TestParallelStops(t *testing.T) {
	full := errors.New("disk full")
	work := func(found iter.Seq2[Result, error], emit func(int)) {
		for range found {
			emit(1)
		}
	}
	text := madeUpLog(8000) // as many errors, in several parts
	for _, last := range []int{1, 5_000} {
		calls := 0
		err := Parallel(strings.NewReader(text), Options{}, 2, work, func(int) error {
			if calls++; calls < last {
				return nil
			}
			return full
		})
		if !errors.Is(err, full) || calls != last {
			t.Errorf("%v after %d calls, want %d", err, calls, last)
		}
	}
}

// TestParallelReadError holds that what was read before a failure is
// explained, and the failure reported.
func TestParallelReadError(t *testing.T) {
	for _, n := range []int{10, 8000} {
		text := madeUpLog(n)
		want := append(plainly(strings.NewReader(text)), io.ErrUnexpectedEOF.Error())
		broken := io.MultiReader(strings.NewReader(text), iotest.ErrReader(io.ErrUnexpectedEOF))
		if diff := firstDifference(parallelLines(t, broken, 2), want); diff != "" {
			t.Errorf("%d lines of a kind: %s", n, diff)
		}
	}
}

// TestParallelInWords holds that a log whose records report failures in words
// gives the same answer with one worker and with several.
func TestParallelInWords(t *testing.T) {
	size := 3 << 20
	if testing.Short() {
		size /= 10
	}
	var log strings.Builder
	for i := 0; log.Len() < size; i++ {
		fmt.Fprintf(&log, "2026-11-23T08:%02d:%02d.%03dZ ERROR fetch failed\n", i/60000%60, i/1000%60, i%1000)
		log.WriteString(strings.Repeat("  File \"x.py\", line 1\n", i%7))
		log.WriteString("HTTPError: 503 Server Error: Service Unavailable for url: https://api.security.microsoft.com/api/incidents:\n")
		if i%2 == 0 {
			log.WriteString(`{"error":{"code":"UnknownError","message":""}}` + "\nApiError: HTTP 503\n")
		}
	}
	explained := func(r io.Reader, workers int) (all []string) {
		work := func(found iter.Seq2[Result, error], emit func(string)) {
			for r, err := range found {
				emit(line(r.Explanation(), err))
			}
		}
		err := Parallel(r, Options{Name: "-"}, workers, work, func(s string) error {
			all = append(all, s)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	want := explained(strings.NewReader(log.String()), 1)
	if records := strings.Count(log.String(), "fetch failed"); len(want) != records {
		t.Errorf("%d errors of %d records", len(want), records)
	}
	for _, workers := range []int{2, 3} {
		if diff := firstDifference(explained(iotest.HalfReader(strings.NewReader(log.String())), workers), want); diff != "" {
			t.Errorf("%d workers: %s", workers, diff)
		}
	}
}
