package record

import (
	"strings"
	"testing"
)

// TestRepeated holds that lines which come again word for word are a piece each time,
// and that nothing else is cut.
func TestRepeated(t *testing.T) {
	const traceback = "Traceback (most recent call last):\n  File \"pull.py\", line 3, in get\nHTTPError: 403\n"
	for name, test := range map[string]struct {
		in    string
		times int // how often a piece is in it; 0 for no pieces
		first string
	}{
		"a line":                    {strings.Repeat("HTTP 403\n", 7), 7, "HTTP 403"},
		"too few":                   {strings.Repeat("HTTP 403\n", Many-1), 0, ""},
		"without a line break":      {strings.Repeat("HTTP 403\n", 5) + "HTTP 403", 6, "HTTP 403"},
		"several lines":             {strings.Repeat(traceback, 6), 6, strings.TrimSuffix(traceback, "\n")},
		"a blank line between them": {strings.Repeat("Request failed: 403\n\n", 6), 6, "Request failed: 403\n"},
		"between others":            {"Today:\n" + strings.Repeat("HTTP 403\n", 6) + "Done.\n", 6, "HTTP 403"},
		"nothing failed":            {strings.Repeat("All is well.\n", 9), 0, ""},
		"members of a list":         {"{\n\"errors\": [\n" + strings.Repeat("  {\n    \"code\": 403\n  },\n", 9) + "]}\n", 0, ""},
		"each another one":          {"HTTP 401\nHTTP 403\nHTTP 404\nHTTP 409\nHTTP 429\nHTTP 500\n", 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			times, rest := 0, 0
			for _, e := range Events(test.in) {
				piece := test.in[e.Start():e.End()]
				if e.Alike < Many {
					rest += len(piece)
					continue
				}
				times++
				if piece != test.first || int(e.Alike) != test.times {
					t.Errorf("piece %q of %d, want %q of %d", piece, e.Alike, test.first, test.times)
				}
			}
			if times != test.times {
				t.Errorf("%d pieces, want %d", times, test.times)
			}
			if whole := len(strings.ReplaceAll(test.in, test.first, "")); test.times > 0 && rest > whole {
				t.Errorf("%d bytes are in other pieces, of %d", rest, whole)
			}
		})
	}
}

// FuzzEvents holds that the pieces of a text follow each other, with nothing but the
// line break between them.
func FuzzEvents(f *testing.F) {
	f.Add(strings.Repeat("Error: 403\n", 8) + "b\n" + strings.Repeat("c 500\n\n", 7))
	f.Add(strings.Repeat("```json\n{\"error\":{}}\n```\n\n", 6))
	f.Fuzz(func(t *testing.T, in string) {
		next := 0
		for _, e := range Events(in) {
			if e.Start() != next {
				t.Fatalf("a piece at %d of %q, want %d", e.Start(), in, next)
			}
			next = e.End() + 1
		}
		if next != 0 && next < len(in) {
			t.Errorf("%q is in no piece", in[next:])
		}
	})
}
