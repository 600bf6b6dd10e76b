package capture_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestCounted holds how many failures there are in lines that are alike: a number in
// them doesn't make a list of statuses, each of six or more equal lines is a
// failure, and fewer are one failure that is repeated.
func TestCounted(t *testing.T) {
	const body = `{"error":{"code":"Forbidden","message":"Missing application roles."}}`
	for _, test := range []struct {
		line  string // N stands for a number that rises
		first int
		lines int
		want  int
	}{
		{"403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/machines/N", 405, 12, 12},
		{"403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/machines/N", 1, 700, 700},
		{"2026-01-14T05:41:07Z attempt N failed: HTTP 429 Too Many Requests", 1, 4, 1},
		{"2026-01-14T05:41:07Z attempt N failed: HTTP 429 Too Many Requests", 401, 12, 12},
		{"attempt N failed: HTTP 429 Too Many Requests", 401, 12, 1},
		{"2026-01-14T05:N:07Z attempt failed: 429", 11, 8, 8},
		{"2026-01-14T05:N:07Z machine 12: 403 Forbidden", 11, 16, 16},
		{"Error: Request failed with status code 403", 0, 5, 1},
		{"Error: Request failed with status code 403", 0, 6, 6},
		{"Error: Request failed with status code 403", 0, 5000, 5000},
		{"HTTP 403", 0, 5000, 5000},
		{"The remote server returned an error: (403) Forbidden.", 0, 5, 1},
		{"curl: (6) Could not resolve host: api.security.microsoft.com", 0, 9, 9},
		{"<title>403 Forbidden</title>", 0, 5, 1},
		{"<title>403 Forbidden</title>", 0, 60, 60},
		{"```json\n" + body + "\n```\n", 0, 100, 100},
		{"```json\n{\n  \"error\": {\n    \"code\": \"Forbidden\",\n    \"message\": \"Missing application roles.\"\n  }\n}\n```\n", 0, 100, 100},

		// In these, nothing failed.
		{"2026-11-17 09:14:03 INFO alert N forwarded: title=HTTP 403 Forbidden seen", 401, 12, 0},
		{"#### Responses\n\nReturns 403 Forbidden if the role is missing.\n", 0, 12, 0},
		{"# 403 Forbidden", 0, 12, 0},
		{"config reloaded: retry on status 429 up to 5 times", 0, 12, 0},
		{"  location /N {\n    deny all;\n    return 403;\n  }", 401, 12, 0},
		{"case N:\n\treturn errors.New(\"HTTP N\")", 400, 12, 0},
	} {
		var input strings.Builder
		for n := range test.lines {
			input.WriteString(strings.ReplaceAll(test.line, "N", fmt.Sprint(test.first+n)) + "\n")
		}
		found, errs := collect(strings.NewReader(input.String()), capture.Options{})
		got := 0
		for i := range found {
			if found[i].Source.Format != capture.Text || found[i].Response.Status != 0 || found[i].Failure.Kind != "" {
				got++
			}
		}
		if got != test.want || len(errs) > 0 {
			t.Errorf("%d lines %q: %d failures, want %d; errors %v", test.lines, test.line, got, test.want, errs)
		}
	}
}
