package render

import (
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/summary"
)

func TestProm(t *testing.T) {
	last := time.Date(2026, 11, 23, 8, 30, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		sum  summary.Summary
		want string
	}{
		{"nothing was found", summary.Summary{By: summary.ByCode}, `defender_err_errors 0
defender_err_unreadable 0
defender_err_partial 0
`},
		{"by code", summary.Summary{By: summary.ByCode, Errors: 12, Unreadable: 1, Partial: true, Others: 2, Groups: []summary.Group{
			{Value: "TooManyRequests", Service: fact.Defender, Status: 429, Count: 9, Span: summary.Span{First: last, Last: last}, TrackingID: "7d9c"},
			{Value: "none", Count: 1, Missed: 3},
		}}, `defender_err_errors 12
defender_err_unreadable 1
defender_err_partial 1
defender_err_other_errors 2
defender_err_group_errors{code="TooManyRequests",service="defender",status="429"} 9
defender_err_group_errors{code="none"} 1
defender_err_group_errors_missed{code="TooManyRequests",service="defender",status="429"} 0
defender_err_group_errors_missed{code="none"} 3
defender_err_group_last_seen_timestamp_seconds{code="TooManyRequests",service="defender",status="429"} 1795422600
`},
		{"a name is there once", summary.Summary{By: summary.ByStatus, Errors: 1, Groups: []summary.Group{{Value: "403", Service: fact.Graph, Status: 403, Count: 1}}}, `defender_err_errors 1
defender_err_unreadable 0
defender_err_partial 0
defender_err_group_errors{status="403",service="graph"} 1
`},
		{"a message that would end the label", summary.Summary{By: summary.ByMessage, Errors: 1, Groups: []summary.Group{{Value: "a \"b\" \\c\n} 7\nup 1\x1b[31m", Count: 1}}}, `defender_err_errors 1
defender_err_unreadable 0
defender_err_partial 0
defender_err_group_errors{message="a \"b\" \\c\n} 7\nup 1\\x1b[31m"} 1
`},
		{"a service that would end the label", summary.Summary{By: summary.ByCode, Errors: 1, Groups: []summary.Group{{Value: "A", Service: `x"} 7`, Count: 1}}}, `defender_err_errors 1
defender_err_unreadable 0
defender_err_partial 0
defender_err_group_errors{code="A",service="x\"} 7"} 1
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			if err := Prom(&b, tt.sum); err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for line := range strings.Lines(b.String()) {
				if !strings.HasPrefix(line, "#") {
					got.WriteString(line)
				}
			}
			if got.String() != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got.String(), tt.want)
			}
		})
	}
}
