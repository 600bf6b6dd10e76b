package capture_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A logger writes a log of records that have IDs of their own, and knows what
// it says.
type logger struct {
	text strings.Builder
	line int
	n    int // records
	want []facts
}

// write writes a record, and remembers what it says: it begins on a line of the
// record, from 0.
func (l *logger) write(record string, f facts) {
	if f != (facts{}) {
		f.line += l.line + 1
		l.want = append(l.want, f)
	}
	l.text.WriteString(record)
	l.line += strings.Count(record, "\n")
	l.n++
}

func (l *logger) id() string { return fmt.Sprintf("%08x-9b8a-4f6d-8e2c-0a1b3d5f7e9c", 0x10000000+l.n) }

func (l *logger) time() string {
	return time.Date(2026, 11, 23, 0, 0, 11*l.n, 0, time.UTC).Format(time.RFC3339)
}

// body returns a response, and what it says.
func (l *logger) body() (string, facts) {
	f := facts{code: "ResourceNotFound", message: fmt.Sprintf("Machine m%d not found", l.n), id: l.id(), service: "defender"}
	return fmt.Sprintf(`{"error":{"code":%q,"message":%q,"target":%q}}`, f.code, f.message, f.id), f
}

// bare writes a response by itself.
func (l *logger) bare(*rand.Rand) {
	body, f := l.body()
	l.write(body+"\n", f)
}

// object writes a record that is an object.
func (l *logger) object(r *rand.Rand) {
	body, f := l.body()
	switch r.IntN(2) {
	case 0:
		f.time = l.time()
		l.write(fmt.Sprintf(`{"time":%q,"level":"error","body":%q}`+"\n", f.time, body), f)
	default:
		l.write(fmt.Sprintf(`{"time":%q,"level":"info","msg":"nothing to report, all is well"}`+"\n", l.time()), facts{})
	}
}

// stamped writes a record that begins with a time.
func (l *logger) stamped(r *rand.Rand) {
	body, f := l.body()
	f.time = l.time()
	switch r.IntN(8) {
	case 0:
		f.status = 404
		l.write(f.time+" ERROR connector: status=404 response: "+body+"\n", f)
	case 1:
		f.line = 1
		l.write(f.time+" ERROR failed:\n"+body+"\n", f)
	case 2:
		f.line = 1
		l.write(f.time+" ERROR failed:\n"+strings.NewReplacer("{", "{\n  ", ",", ",\n  ", "}", "\n}").Replace(body)+"\n", f)
	case 3:
		url := fmt.Sprintf("https://api.security.microsoft.com/api/machines/%d", l.n)
		l.write(f.time+" ERROR failed\n  File \"x.py\", line 1, in pull\nHTTPError: 503 Server Error: Service Unavailable for url: "+url+"\n",
			facts{line: 2, status: 503, url: url, service: "defender", time: f.time})
	default:
		l.write(f.time+" INFO nothing to report, all is well, next page in 3 s\n", facts{})
	}
}

// compare reads a text and compares what is found with what is wanted.
func compare(t *testing.T, name string, r io.Reader, want []facts) {
	t.Helper()
	found, errs := collect(r, capture.Options{})
	if len(errs) > 0 {
		t.Errorf("%s: errors %v", name, errs)
	}
	if len(found) != len(want) {
		t.Errorf("%s: found %d, want %d", name, len(found), len(want))
	}
	for i := range min(len(found), len(want)) {
		if got := factsOf(&found[i]); got != want[i] {
			t.Errorf("%s: exchange %d of %d:\ngot  %+v\nwant %+v", name, i, len(want), got, want[i])
			return
		}
	}
}

// pieces reads pieces of a size that is drawn again each time.
type pieces struct {
	r    io.Reader
	rand *rand.Rand
}

func (p pieces) Read(b []byte) (int, error) {
	return p.r.Read(b[:min(len(b), 1+p.rand.IntN(9000))])
}

// TestLog holds that a log of any length is read as what its records say,
// however it arrives.
func TestLog(t *testing.T) {
	sizes := []int{4 << 10, 50 << 10, 200 << 10, 9 << 18}
	if testing.Short() {
		sizes = sizes[:3]
	}
	for _, size := range sizes {
		for name, write := range map[string]func(*logger, *rand.Rand){
			"bodies": (*logger).bare, "objects": (*logger).object, "stamped records": (*logger).stamped,
		} {
			r := rand.New(rand.NewPCG(uint64(size), 0))
			var l logger
			for l.text.Len() < size {
				write(&l, r)
			}
			text := l.text.String()
			compare(t, fmt.Sprintf("%d bytes of %s", size, name), strings.NewReader(text), l.want)
			compare(t, fmt.Sprintf("%d bytes of %s in pieces", size, name), pieces{strings.NewReader(text), r}, l.want)
		}
	}
}

// TestLong holds that what is longer than a part of a stream is read: a
// response on many lines, a line without an end, an array, a HAR file.
func TestLong(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 20 MB")
	}
	var l logger
	bodies := func(before, between, after string) string {
		l = logger{}
		l.write(before, facts{})
		for l.text.Len() < 9<<18 {
			body, f := l.body()
			l.write(body+between, f)
		}
		l.write(after, facts{})
		return l.text.String()
	}
	text := bodies("[\n", ",\n", "{}]\n")
	compare(t, "an array", strings.NewReader(text), l.want)
	text = bodies("[", ",", "{}]\n")
	compare(t, "an array on one line", strings.NewReader(text), l.want)

	long := `{"error":{"code":"Long","message":"m","details":[` + "\n" + strings.Repeat(`{"note":"`+strings.Repeat("well ", 20)+`"},`+"\n", 27_000) + "{}]}}\n"
	want := []facts{{line: 1, code: "Long", message: "m"}}
	compare(t, "a response on many lines", strings.NewReader(long), want)
	compare(t, "commas first", strings.NewReader(strings.ReplaceAll(long, ",\n", "\n,")), want)
	want[0].line = 2
	want[0].time = at
	compare(t, "in a log", strings.NewReader(at+" INFO started\n"+record+long+"2026-11-23T08:01:00Z INFO done\n"), want)

	l = logger{}
	l.write(record, facts{})
	for l.text.Len() < 3<<19 {
		body, f := l.body()
		l.write(strings.Repeat("nothing to see here ", 500)+body+" ", f)
	}
	l.want[0].time = at
	compare(t, "a line without an end", strings.NewReader(l.text.String()), l.want)

	l = logger{}
	l.write(`{"log":{"version":"1.2","entries":[`+"\n", facts{})
	for l.text.Len() < 9<<18 {
		body, f := l.body()
		f.status, f.method, f.time = 404, "GET", l.time()
		f.url = fmt.Sprintf("https://api.security.microsoft.com/api/machines/%d", l.n)
		l.write(fmt.Sprintf(`{"startedDateTime":%q,"request":{"method":"GET","url":%q,"headers":[]},"response":{"status":404,"headers":[],"content":{"text":%q}}},`+"\n", f.time, f.url, body), f)
	}
	l.write("{}]}}\n", facts{})
	compare(t, "a HAR file", strings.NewReader(l.text.String()), l.want)
}

// TestBrokenElement holds that the elements of a long array are read past one
// that is broken.
func TestBrokenElement(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 3 MB")
	}
	var l logger
	l.write("[\n", facts{})
	for l.text.Len() < 9<<18 {
		body, f := l.body()
		if l.n == 9000 {
			body = `{"error":{"code":"Broken","message":"broken}}`
			f = facts{code: "Broken", message: "broken", truncated: true}
		}
		l.write(body+",\n", f)
	}
	l.write("{}]\n", facts{})
	found, errs := collect(strings.NewReader(l.text.String()), capture.Options{})
	if len(found) != len(l.want) || len(errs) > 0 {
		t.Fatalf("found %d, errors %v; want %d", len(found), errs, len(l.want))
	}
	for i, x := range found {
		if x.Source.Line != i+2 {
			t.Fatalf("element %d is on line %d, want %d", i, x.Source.Line, i+2)
		}
	}
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

// TestLogInLong shows that a log gives the same answer when it is too long to
// be looked at as a whole.
func TestLogInLong(t *testing.T) {
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
			want[i].Around = "" // which only an input has that is read as a whole
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
	for name, prefix := range map[string]string{"body": "", "record": "2026-03-03T09:10:11Z ERROR "} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // it waits for pauses
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
					t.Errorf("line = %d, want %d", x.Source.Line, i+1)
				}
			}
			w.Close()
			if x, more := <-found; more {
				t.Errorf("unexpected %+v", x)
			}
		})
	}
}

func TestFirstLine(t *testing.T) {
	for text, line := range map[string]int{notFound: 100, "x\n" + notFound: 101, "[" + notFound + "]": 100, "HTTP/1.1 404 Not Found\n\n" + notFound: 100} {
		found, _ := collect(strings.NewReader(text), capture.Options{FirstLine: 100})
		if len(found) != 1 || found[0].Source.Line != line {
			t.Errorf("%q: %+v, want line %d", text, found, line)
		}
	}
}

// TestTooLarge shows that a response over the limit is said with its line,
// and that reading goes on after it.
func TestTooLarge(t *testing.T) {
	const filler = "2026-03-03T09:10:11Z INFO nothing\n"
	large := `{"error":{"code":"X","message":"` + strings.Repeat("y", 3<<20) + `"}}`
	for _, test := range []struct{ name, before, between, after string }{
		{"log", filler, "\n" + filler, "\n"},
		{"array", "[\n", ",\n", "]"},
		{"HAR", `{"log":{"entries":[` + "\n", ",\n" + `{"response":{"status":404,"content":`, "}}]}}"},
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

// TestUnreadable holds that a line which begins an error and breaks is said
// with its number, costs itself only, and is not said where it was read after
// all or was no error. None of the lines tells a status.
func TestUnreadable(t *testing.T) {
	quiet := strings.Repeat("2026-03-03T09:10:11Z INFO nothing to report, all is well, next page in 3 s\n", 2000)
	for _, test := range []struct {
		name, line string
		broken     bool
	}{
		{"no value", `{"error":{"code":,,,}}`, true},
		{"cut in a name", `{"error":{"co`, true},
		{"escaped and broken", `{"time":"2026-11-23T00:00:00Z","body":"{\"error\":{\"code\":,,"}`, true},
		{"cut in the message", `{"error":{"code":"Forbidden","message":"Missing appl`, false},
		{"valid and empty", `{"error":{}}`, false},
		{"null", `{"error":null}`, false},
		{"words", `level=error "error": connection refused`, false},
		{"broken, then whole", `{"error":{{"error":{"code":"Forbidden","message":"m","target":"43f4cb08-8fac-4b65-9db1-745c2ae65f3b"}}`, false},
	} {
		another := strings.Replace(notFound, "7f3c", "8f3c", 1)
		for where, text := range map[string]string{
			"first":       test.line + "\n" + notFound + "\n" + another + "\n",
			"middle":      notFound + "\n" + test.line + "\n" + another + "\n",
			"last":        notFound + "\n" + another + "\n" + test.line + "\n",
			"in a stream": quiet + notFound + "\n" + test.line + "\n" + another + "\n" + quiet,
		} {
			found, errs := collect(strings.NewReader(text), capture.Options{Name: "in"})
			whole := 0
			for _, x := range found {
				if x.Response.Fault.Code == "ResourceNotFound" {
					whole++
				}
			}
			if whole != 2 {
				t.Errorf("%s, %s: %d of the lines around it were read, want 2", test.name, where, whole)
			}
			if !test.broken {
				if len(errs) > 0 {
					t.Errorf("%s, %s: errors %v", test.name, where, errs)
				}
				continue
			}
			line := 1 + strings.Count(text[:strings.Index(text, test.line+"\n")], "\n")
			if len(errs) != 1 {
				t.Errorf("%s, %s: errors %v, want one of in:%d", test.name, where, errs, line)
				continue
			}
			if e, ok := errors.AsType[*capture.UnreadableError](errs[0]); !ok || e.Line != line || e.Name != "in" {
				t.Errorf("%s, %s: errors %v, want one of in:%d", test.name, where, errs, line)
			}
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
