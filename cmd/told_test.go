package cmd

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestReasonOfCapture holds that the program says in English what the engine does.
func TestReasonOfCapture(t *testing.T) {
	for _, err := range []error{
		&capture.TooLargeError{Name: "app.log", Line: 3, Limit: 64},
		&capture.UnreadableError{Name: "app.log", Line: 3},
	} {
		got := reason(err)
		if got.In(nil) != err.Error() || got.Ru == got.En {
			t.Errorf("%q, %q; the engine says %q", got.En, got.Ru, err)
		}
	}
}
