package capture_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestUnreadable holds that a line which begins an error and breaks is said
// with its number, costs itself only, and is not said where it was read after
// all or was no error.
func TestUnreadable(t *testing.T) {
	tests := []struct {
		name   string
		line   string
		broken bool
	}{
		{"no value", `{"error":{"code":,,,}}`, true},
		{"cut in a name", `{"error":{"co`, true},
		{"bytes that are no text", "2026-11-23T00:00:00Z ERROR {\"error\":{\x00\xff\x01", true},
		{"escaped and broken", `{"time":"2026-11-23T00:00:00Z","body":"{\"error\":{\"code\":,,"}`, true},
		{"cut in the message", `{"error":{"code":"Forbidden","message":"Missing appl`, false},
		{"valid and empty", `{"error":{}}`, false},
		{"null", `{"error":null}`, false},
		{"words", `level=error "error": connection refused`, false},
		{"broken, then whole", `{"error":{{"error":{"code":"Forbidden","message":"m","target":"43f4cb08-8fac-4b65-9db1-745c2ae65f3b"}}`, false},
	}
	for _, tt := range tests {
		for where, text := range map[string]string{
			"first":  tt.line + "\n" + notFound + "\n" + notFound + "\n",
			"middle": notFound + "\n" + tt.line + "\n" + notFound + "\n",
			"last":   notFound + "\n" + notFound + "\n" + tt.line + "\n",
		} {
			found, errs := collect(strings.NewReader(text), capture.Options{Name: "in"})
			whole := slices.DeleteFunc(slices.Clone(found), func(x capture.Exchange) bool { return x.Response.Fault.Code != "ResourceNotFound" })
			if len(whole) != 2 {
				t.Errorf("%s, %s: %d of the lines around it were read, want 2", tt.name, where, len(whole))
			}
			if got := len(errs) > 0; got != tt.broken {
				t.Errorf("%s, %s: errors %v", tt.name, where, errs)
				continue
			}
			if !tt.broken {
				continue
			}
			e, ok := errors.AsType[*capture.UnreadableError](errs[0])
			if line := 1 + slices.Index(strings.Split(text, "\n"), tt.line); !ok || len(errs) > 1 || e.Line != line || e.Name != "in" {
				t.Errorf("%s, %s: errors %v, want one of in:%d", tt.name, where, errs, line)
			}
		}
	}
}
