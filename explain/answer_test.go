package explain

import (
	"fmt"
	"strings"
	"testing"
)

// answered explains the only error in a text, as the program does.
func answered(t *testing.T, text string) Explanation {
	t.Helper()
	var all []Explanation
	for e, err := range Stream(strings.NewReader(text), Options{}) {
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		all = append(all, e)
	}
	if len(all) != 1 {
		t.Fatalf("%q: %d explanations, want one", text, len(all))
	}
	return all[0]
}

// brief writes an answer in short: code, status, service, retry and the first cause.
func brief(e Explanation) string {
	first := "-"
	if len(e.Causes) > 0 {
		first = e.Causes[0].ID + " " + string(e.Causes[0].Certainty)
	}
	return fmt.Sprintf("%s %d %s %s %s", e.Code, e.Status, e.Service, e.Retry.Advice, first)
}

// TestDefaultStatus holds that the status which the catalog gives to a code is
// no evidence, and that a code inside one that says nothing decides.
func TestDefaultStatus(t *testing.T) {
	const inner = `"innerError":{"date":"2026-03-01T12:00:00","request-id":"1f2e3d4c-0000-4000-8000-00000000000a"}`
	tests := []struct{ text, want, evidence string }{
		{`{"error":{"code":"UnknownError","message":"",` + inner + `}}`, "UnknownError 500 graph backoff transient-fault likely", ""},
		{"HTTP/1.1 502 Bad Gateway\n\n" + `{"error":{"code":"UnknownError","message":"",` + inner + `}}`,
			"UnknownError 502 graph backoff transient-fault likely", "status 502"},
		{`{"error":{"code":"UnknownError","message":"{\"ErrorCode\":\"Forbidden\",\"Message\":\"x\"}"}}`,
			"UnknownError 403 graph fix-first permission-missing likely", ""},
		{"HTTP/1.1 500 Internal Server Error\n\n" + `{"error":{"code":"UnknownError","message":"{\"ErrorCode\":\"Forbidden\",\"Message\":\"x\"}"}}`,
			"UnknownError 500 graph fix-first permission-missing likely", ""},
		{`{"error":{"code":"InternalServerError","message":"Error"}}`, "InternalServerError 500 defender backoff transient-fault likely", ""},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		if got := brief(e); got != tt.want || e.Causes[0].Evidence != tt.evidence {
			t.Errorf("%s\n got %s, %q\nwant %s, %q", tt.text, got, e.Causes[0].Evidence, tt.want, tt.evidence)
		}
	}
}
