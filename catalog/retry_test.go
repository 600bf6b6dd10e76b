package catalog

import "testing"

// What retry advice names must exist: a cause that is spelled in another way
// would silently get the general one.
func TestRetryNamesCauses(t *testing.T) {
	tests := []struct {
		cause string
		want  Advice
	}{
		{"transient-fault", Backoff},
		{"token-expired", NewToken},
		{"batch-too-large", Split},
		{"tenant-not-active", NoRetry},
		{"device-pending", Wait},
		{"permission-missing", FixFirst},
		{"call-failed", ""},
	}
	for _, tt := range tests {
		if got := RetryFor(tt.cause); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.cause, got, tt.want)
		}
	}
}

func TestRetryForStatus(t *testing.T) {
	for status, want := range map[int]Advice{
		0: "", 200: "", 304: "", 402: FixFirst, 408: Backoff, 418: FixFirst, 423: Backoff, 429: Backoff,
		500: Backoff, 501: NoRetry, 507: Backoff, 599: Backoff, 600: "",
	} {
		if got := RetryForStatus(status); got != want {
			t.Errorf("%d: %q, want %q", status, got, want)
		}
	}
}
