package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// What retry advice names must exist: a cause that is spelled in another way
// would silently get the general one.
func TestRetryNamesCauses(t *testing.T) {
	tests := []struct {
		cause string
		want  fact.Advice
	}{
		{"transient-fault", fact.Backoff},
		{"token-expired", fact.NewToken},
		{"batch-too-large", fact.Split},
		{"tenant-not-active", fact.NoRetry},
		{"device-pending", fact.Wait},
		{"permission-missing", fact.FixFirst},
		{"call-failed", ""},
	}
	for _, tt := range tests {
		if got := RetryFor(tt.cause); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.cause, got, tt.want)
		}
	}
}

func TestRetryForStatus(t *testing.T) {
	for status, want := range map[int]fact.Advice{
		0: "", 200: "", 304: "", 402: fact.FixFirst, 408: fact.Backoff, 418: fact.FixFirst, 423: fact.Backoff, 429: fact.Backoff,
		500: fact.Backoff, 501: fact.NoRetry, 507: fact.Backoff, 599: fact.Backoff, 600: "",
	} {
		if got := RetryForStatus(status); got != want {
			t.Errorf("%d: %q, want %q", status, got, want)
		}
	}
}
