package assemble

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

func TestWithoutBold(t *testing.T) {
	for message, want := range map[string]string{
		"(Machine.Scan, **Machine.CollectForensic**, Machine.Offboard)": "(Machine.Scan, Machine.CollectForensic, Machine.Offboard)",
		"**Access denied**":       "Access denied",
		"key **** is masked":      "key **** is masked",
		"2 ** 3 ** 4":             "2 ** 3 ** 4",
		"/api/**/machines/**":     "/api/**/machines/**",
		"one mark ** alone":       "one mark ** alone",
		"no mark":                 "no mark",
		"**one** and **the other": "**one** and **the other",
	} {
		if got := withoutBold(message); got != want {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
}

// TestCalled holds that the audience of a token isn't taken for what was called, where a
// path on its host is there.
func TestCalled(t *testing.T) {
	const graph, path = "https://graph.microsoft.com", "https://graph.microsoft.com/v1.0/users"
	tests := []struct {
		urls []string
		want string
	}{
		{[]string{graph, path}, path},
		{[]string{graph + "/", "https://login.microsoftonline.com/x", path}, path},
		{[]string{path, graph}, path},
		{[]string{graph, "https://graph.microsoft.com.example.org/x"}, graph},
		{[]string{graph}, graph},
	}
	for _, tt := range tests {
		d := newDraft(clue.Clue{Kind: clue.URL, Value: tt.urls[0]})
		for _, u := range tt.urls[1:] {
			d.put(clue.Clue{Kind: clue.URL, Value: u})
		}
		if got := called(d, d.best(clue.URL)); got.Value != tt.want {
			t.Errorf("%q: got %s, want %s", tt.urls, got.Value, tt.want)
		}
	}
}
