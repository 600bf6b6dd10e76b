package cmd

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
)

func TestTimeFlag(t *testing.T) {
	now := time.Date(2026, 11, 23, 13, 30, 0, 0, time.FixedZone("", 5*3600)) // 08:30 in UTC
	for text, want := range map[string]string{
		"":                          "0001-01-01T00:00:00Z",
		"2026-11-23":                "2026-11-23T00:00:00Z",
		"2026-11-23T08:00":          "2026-11-23T08:00:00Z",
		"2026-11-23 08:00":          "2026-11-23T08:00:00Z",
		" 2026-11-23 08:00 ":        "2026-11-23T08:00:00Z",
		"2026-11-23T08:00Z":         "2026-11-23T08:00:00Z",
		"2026-11-23 08:00+02:00":    "2026-11-23T06:00:00Z",
		"2026-11-23 08:00:01":       "2026-11-23T08:00:01Z",
		"2026-11-23T08:00:00+01:00": "2026-11-23T07:00:00Z",
		"1795428000":                "2026-11-23T10:00:00Z",
		"1h":                        "2026-11-23T07:30:00Z",
		"90m":                       "2026-11-23T07:00:00Z",
		"45s":                       "2026-11-23T08:29:15Z",
		"2d":                        "2026-11-21T08:30:00Z",
		"1d12h30m":                  "2026-11-21T20:00:00Z",
		"365d":                      "2025-11-23T08:30:00Z",
	} {
		got, err := timeFlag("since", text, now)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if got := got.UTC().Format(time.RFC3339); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
	for _, text := range []string{
		"yesterday", "08:00", "2026-11", "0", "0h", "0d", "-1h", "+1h", "-2d", "2d-1h", "1", "d", "h", "1w", "1.5d", "2d2d", "70000d", "2 d", "9999999h",
	} {
		_, err := timeFlag("since", text, now)
		if e, ok := errors.AsType[*exitError](err); !ok || e.code != exitUsage || !strings.Contains(err.Error(), "invalid time ") || !strings.HasPrefix(e.hint.En, "a time looks like ") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestSummaryOfTheLastHours counts by how long ago the errors happened.
func TestSummaryOfTheLastHours(t *testing.T) {
	const log = `2026-11-20T08:00:00Z {"error":{"code":"NotFound","message":""}}
2026-11-23T06:00:00Z {"error":{"code":"NotFound","message":""}}
2026-11-23T08:00:00Z {"error":{"code":"NotFound","message":""}}
`
	tests := []struct {
		args string
		code int
		want string
	}{
		{"--since 1h", exitOK, "1 error in 3 lines, left out: 2 at another time (seen: "},
		{"--since 3h --until 2h", exitOK, "1 error in 3 lines, left out: 2 at another time (seen: "},
		{"--since 2d", exitOK, "2 errors in 3 lines, left out: 1 at another time (seen: "},
		{"--until 1d", exitOK, "1 error in 3 lines, left out: 2 at another time (seen: "},
		{"--since 2026-11-23 --until 90m", exitOK, "1 error in 3 lines, left out: 2 at another time (seen: "},
		{"--since 1h --until 2h", exitUsage, "--since 1h is not before --until 2h\n"},
	}
	for _, tt := range tests {
		var out bytes.Buffer
		s := &Streams{In: strings.NewReader(log), Out: &out, Err: &out, Getenv: func(string) string { return "" }, Now: func() time.Time {
			return time.Date(2026, 11, 23, 8, 30, 0, 0, time.UTC)
		}}
		if code := Main(append([]string{"summary"}, strings.Fields(tt.args)...), s); code != tt.code || !strings.Contains(out.String(), tt.want) {
			t.Errorf("%s: exit code %d, want %d and %q:\n%s", tt.args, code, tt.code, tt.want, out.String())
		}
	}
}
