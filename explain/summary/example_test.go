package summary_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/summary"
)

func Example() {
	log := `2026-11-23T08:00:00Z 429 {"error":{"code":"TooManyRequests","message":"Slow down"}}
2026-11-23T08:05:00Z 429 {"error":{"code":"TooManyRequests","message":"Slow down"}}
2026-11-23T08:07:00Z 404 {"error":{"code":"ResourceNotFound","message":"Not there"}}
`
	c := summary.NewCounter(summary.ByCode, time.Time{}, time.Time{})
	for e, err := range explain.Stream(strings.NewReader(log), explain.Options{}) {
		if err == nil {
			c.Add(e)
		}
	}
	for _, g := range c.Summary().Groups {
		fmt.Println(g.Value, g.Count, g.Retry)
	}
	// Output:
	// TooManyRequests 2 backoff
	// ResourceNotFound 1 fix-first
}
