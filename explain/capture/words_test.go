package capture_test

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture"
)

// inWords reads a log of which each record counts that tells of a failure, and
// returns line, status, URL and code of each error.
func inWords(t *testing.T, r io.Reader, format string) []string {
	t.Helper()
	var got []string
	for x, err := range capture.Read(r, capture.Options{Format: format}) {
		if err != nil {
			t.Fatal(err)
		}
		if x.Source.Format == capture.Text { // in which nothing was recognised
			continue
		}
		got = append(got, strings.TrimRight(fmt.Sprintf("%d %d %s %s", x.Source.Line, x.Response.Status, x.Request.URL, x.Response.Fault.Code), " "))
	}
	return got
}

// TestInWords holds which records of a log tell of a failed call, and that one
// that has the response as well counts once.
func TestInWords(t *testing.T) {
	const (
		at   = "2026-11-23T08:00:00Z ERROR "
		url  = "https://api.security.microsoft.com/api/incidents"
		body = `{"error":{"code":"Forbidden","message":"m"}}`
	)
	for name, test := range map[string]struct {
		log  string
		want []string
	}{
		"requests":        {at + "503 Server Error: Service Unavailable for url: " + url, []string{"1 503 " + url}},
		"httpx":           {at + "Client error '403 Forbidden' for url '" + url + "'", []string{"1 403 " + url}},
		"urllib":          {at + "HTTP Error 429: Too Many Requests", []string{"1 429"}},
		"curl":            {at + "curl: (22) The requested URL returned error: 404", []string{"1 404"}},
		".NET":            {at + "The remote server returned an error: (403) Forbidden.", []string{"1 403"}},
		"axios":           {at + "Error: Request failed with status code 401", []string{"1 401"}},
		"HTTP":            {at + "HTTP 503 from " + url, []string{"1 503 " + url}},
		"JSON":            {`{"time":"2026-11-23T08:00:00Z","level":"error","msg":"503 Server Error: Service Unavailable for url: ` + url + `"}`, []string{"1 503 " + url}},
		"each record":     {strings.Repeat(at+"HTTP 503\n", 3), []string{"1 503", "2 503", "3 503"}},
		"without a time":  {strings.Repeat("ERROR HTTP 503\n", 3), []string{"1 503", "2 503", "3 503"}},
		"a success":       {at + "HTTP 200 OK, no Server Error in 403 rows", nil},
		"a number":        {at + "HTTP 5031 items, HTTP Error reports: 12", nil},
		"with the body":   {at + "403 Client Error: Forbidden for url: " + url + " " + body, []string{"1 403 " + url + " Forbidden"}},
		"body before":     {at + body + "\nTraceback\nHTTPError: 403 Client Error: Forbidden for url: " + url, []string{"1 0  Forbidden"}},
		"body behind":     {at + "HTTP 403:\n" + body, []string{"2 403  Forbidden"}},
		"inside the body": {`{"time":"2026-11-23T08:00:01Z","msg":"server answered HTTP 503","error":{"code":"UnknownError","message":"m"}}`, []string{"1 503  UnknownError"}},
		"a long line":     {at + "503 Server Error: x for url: " + url + " " + strings.Repeat("at line ", 800), []string{"1 503 " + url}},
		"its own body":    {at + "HTTP 429\n" + body, []string{"1 429", "2 0  Forbidden"}},
		"another status":  {at + "HTTP 503, again\nstatus=403 " + body, []string{"1 503", "2 403  Forbidden"}},
		"another record":  {at + "HTTP 403\n" + at + body, []string{"1 403", "2 0  Forbidden"}},
		"chained":         {at + "failed\nHTTPError: 503 Server Error: x for url: " + url + "\nthe above exception\nApiError: 503 Server Error: x", []string{"2 503 " + url}},
		"chained, parted": {at + "failed\nHTTPError: 503 Server Error: x\n" + at + "failed\nHTTPError: 503 Server Error: x", []string{"2 503", "4 503"}},
		"two in a record": {at + "HTTP 503\n  then HTTP 403", []string{"1 503", "2 403"}},
	} {
		log, format := at+"the first record\n"+test.log+"\n", ""
		if name == "without a time" {
			log, format = "the first record\n"+test.log, "ndjson"
		}
		var want []string
		for _, w := range test.want {
			line, rest, _ := strings.Cut(w, " ")
			want = append(want, fmt.Sprintf("%d %s", line[0]-'0'+1, rest))
		}
		for _, r := range []io.Reader{strings.NewReader(log), iotest.HalfReader(strings.NewReader(log))} {
			if diff := cmp.Diff(want, inWords(t, r, format)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
	}
}

// TestInWordsParts holds that the answer does not depend on where a log is cut
// into parts.
func TestInWordsParts(t *testing.T) {
	var log strings.Builder
	var want int
	for i := 0; log.Len() < 1<<20; i++ {
		fmt.Fprintf(&log, "2026-11-23T08:00:%02d.%03dZ ERROR fetch failed\n", i/1000%60, i%1000)
		log.WriteString(strings.Repeat("  File \"x.py\", line 1\n", i%7))
		log.WriteString("HTTPError: 503 Server Error: Service Unavailable:\n")
		if i%3 == 0 {
			log.WriteString("the above exception\nApiError: HTTP 503:\n")
		}
		if i%2 == 0 {
			log.WriteString(`{"error":{"code":"UnknownError","message":""}}` + "\n")
		}
		want++
	}
	for name, r := range map[string]io.Reader{
		"whole":  strings.NewReader(log.String()),
		"a part": strings.NewReader("  File \"x.py\", line 1\n" + log.String()),
		"halved": iotest.HalfReader(strings.NewReader(log.String())),
	} {
		if got := len(inWords(t, r, "")); got != want {
			t.Errorf("%s: got %d errors, want %d", name, got, want)
		}
	}
}

// TestInWordsReader holds that a log that is read in pieces of any size gives the
// same answer, also where a line is longer than what is read at once.
func TestInWordsReader(t *testing.T) {
	log := "2026-11-23T08:00:00Z " + strings.Repeat("y", 300<<10) + "\n"
	for range 2000 {
		log += "2026-11-23T08:00:01Z ERROR " + `{"error":{"code":"Forbidden","message":"m"}}` + "\nTraceback\nHTTPError: 403 Client Error: x\n"
	}
	for _, size := range []int{97, 4096, 5003} {
		if got := len(inWords(t, pieces{strings.NewReader(log), size}, "")); got != 2000 {
			t.Errorf("in pieces of %d bytes: got %d errors, want 2000", size, got)
		}
	}
}

// pieces reads no more than size bytes at once.
type pieces struct {
	r    io.Reader
	size int
}

func (p pieces) Read(b []byte) (int, error) { return p.r.Read(b[:min(len(b), p.size)]) }

// TestRecordTime holds that an error has the time of its record, unless that is of
// an error before it.
func TestRecordTime(t *testing.T) {
	const body = `{"error":{"code":"Forbidden","message":"m"}}` + "\n"
	log := "2026-11-23T08:00:00Z started\n" +
		"2026-11-23T08:00:01Z failed\n  on the way:\n" + body +
		body +
		"2026-11-23T08:00:02Z " + body +
		body +
		"2026-11-23T08:00:03Z failed\nHTTPError: 503 Server Error: x\n"
	want := []string{"2026-11-23T08:00:01Z", "", "2026-11-23T08:00:02Z", "", "2026-11-23T08:00:03Z"}
	for _, r := range []io.Reader{strings.NewReader(log), iotest.HalfReader(strings.NewReader(log))} {
		var got []string
		for x, err := range capture.Read(r, capture.Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, x.Time)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
