package assemble

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

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
