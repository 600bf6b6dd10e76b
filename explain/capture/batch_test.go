package capture_test

import (
	"fmt"
	"strings"
	"testing"

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

// BenchmarkLongBatch measures a batch of many items. The time grows as their
// number does.
func BenchmarkLongBatch(b *testing.B) {
	for _, items := range []int{50_000, 400_000} {
		text := `{"responses":[` + strings.Repeat("{},\n", items) + `{"status":500}]}`
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				found, _ := collect(strings.NewReader(text), capture.Options{})
				if len(found) != 1 || found[0].Source.Line != items+1 {
					b.Fatalf("found %+v", found)
				}
			}
		})
	}
}
