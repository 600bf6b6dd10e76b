package capture_test

import (
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestBatchLines holds that each item is told with the line that it begins
// on, in a batch and in an import.
func TestBatchLines(t *testing.T) {
	const (
		good    = `{"id":"1","status":200,"body":{}}`
		failed  = `{"id":"2","status":404,"body":{"error":{"code":"ResourceNotFound","message":"m"}}}`
		refused = `{"indicator":"x","isFailed":true,"failureReason":"no"}`
	)
	for _, text := range []string{
		"{\n\"responses\":[\n" + good + ",\n\n" + failed + ", " + good + ",\n" + failed + "]}",
		"{\n\"value\":[\n{},\n\n" + refused + ", {},\n" + refused + "]}",
	} {
		found, errs := collect(strings.NewReader(text), capture.Options{})
		if len(errs) > 0 || len(found) != 2 || found[0].Source.Line != 5 || found[1].Source.Line != 6 {
			t.Errorf("%q: errors %v, found %+v; want lines 5 and 6", text, errs, found)
		}
	}
}

// TestLongBatch holds that the time for a batch grows as its length does. With
// the square of the length, eight times as many items take over forty times
// as long.
func TestLongBatch(t *testing.T) {
	duration := func(items int) time.Duration {
		text := `{"responses":[` + strings.Repeat("{},\n", items) + `{"status":500}]}`
		fastest := time.Hour
		for range 2 {
			start := time.Now()
			found, _ := collect(strings.NewReader(text), capture.Options{})
			fastest = min(fastest, time.Since(start))
			if len(found) != 1 || found[0].Source.Line != items+1 {
				t.Fatalf("%d items: found %+v", items, found)
			}
		}
		return fastest
	}
	const items = 50_000
	if once, more := duration(items), duration(8*items); more > 20*once {
		t.Errorf("%v for %d items, %v for eight times as many", once, items, more)
	}
}
