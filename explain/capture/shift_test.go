package capture_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/explain/capture"
)

// tellings are failures that logs report in several records, between which a part of
// a stream may end. Each gets a number that makes it different from the others.
var tellings = []struct {
	name string
	tell func(at func() string, i int) string
}{
	{"request and status", func(at func() string, i int) string {
		return at() + " INFO  [http] Sending HTTP request GET https://api.security.microsoft.com/api/machines/" + fmt.Sprint(i) + "\n" +
			at() + " INFO  [http] Received HTTP response headers after 110.6278ms - 502\n"
	}},
	{"a body and its ID again", func(at func() string, i int) string {
		body := fmt.Sprintf(`{"error":{"code":"ResourceNotFound","message":"Machine m%d was not found","target":"%s"}}`, i, guid(i))
		return at() + " ERROR call failed: " + body + "\n" + at() + " ERROR giving up: " + body + "\n"
	}},
	{"attempts", func(at func() string, i int) string {
		url := fmt.Sprintf("https://graph.microsoft.com/v1.0/security/alerts_v2/%d", i)
		return at() + " WARN  GET " + url + " returned 429, retrying in 1 s\n" + at() + " WARN  GET " + url + " returned 429, retrying in 2 s\n" +
			at() + " ERROR GET " + url + " failed: 429 Too Many Requests, request-id: " + guid(i) + "\n"
	}},
	{"a traceback", func(at func() string, i int) string {
		return at() + " INFO  pulling page\n" + at() + " ERROR pull failed\nTraceback (most recent call last):\n  File \"/app/pull.py\", line 41, in pull\n    r.raise_for_status()\n" +
			fmt.Sprintf("requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/alerts/%d\n", i)
	}},
	{"a body behind its line", func(at func() string, i int) string {
		return at() + fmt.Sprintf(" ERROR POST https://api.security.microsoft.com/api/machines/%d/isolate -> 400:\n", i) +
			fmt.Sprintf(`{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"%s"}}`, guid(i)) + "\n"
	}},
	{"no answer", func(at func() string, i int) string {
		return at() + fmt.Sprintf(" DEBUG GET https://api.security.microsoft.com/api/machines/%d\n", i) +
			at() + " ERROR getaddrinfo ENOTFOUND api.security.microsoft.com\n"
	}},
}

// TestPartsDontMatter holds that what is found in a log doesn't depend on where the
// parts end in which it is read: lines of nothing before it change nothing.
func TestPartsDontMatter(t *testing.T) {
	for _, telling := range tellings {
		for _, pause := range []time.Duration{time.Minute, 3 * time.Second} {
			t.Run(telling.name+", each "+pause.String(), func(t *testing.T) { shift(t, telling.tell, pause) })
		}
	}
}

// shift compares what is found in a log with so many lines of nothing before it.
func shift(t *testing.T, tell func(at func() string, i int) string, pause time.Duration) {
	const size, quiet = 150 << 10, 2
	now := time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)
	at := func() string { now = now.Add(time.Second); return now.Format(time.RFC3339) }
	var log strings.Builder
	for i := 0; log.Len() < size; i++ {
		log.WriteString(tell(at, i))
		for range quiet {
			log.WriteString(at() + " INFO  nothing to report, all is well\n")
		}
		now = now.Add(pause)
	}
	steps := 20
	if testing.Short() {
		steps = 4
	}
	var want []facts
	for step := range steps {
		line := "2026-11-23T07:00:00Z INFO  waiting" + strings.Repeat(".", 61) + "\n"
		found, errs := collect(strings.NewReader(strings.Repeat(line, step)+log.String()), capture.Options{})
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		var got []facts
		for i := range found {
			f := factsOf(&found[i])
			f.line -= step
			got = append(got, f)
		}
		if want == nil {
			want = got
		}
		if len(want) == 0 {
			t.Fatal("nothing was found")
		}
		if len(got) != len(want) {
			t.Errorf("%d lines before it: %d failures, want %d", step, len(got), len(want))
		}
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				t.Errorf("%d lines before it, failure %d:\ngot  %+v\nwant %+v", step, i, got[i], want[i])
				break
			}
		}
	}
}
