package reply

import "testing"

func TestEndsLabel(t *testing.T) {
	for s, want := range map[string]bool{"": false, " ": false, "message: ": true, "ERROR - ": true, "a word ": false, `"`: true, "\t": true} {
		if got := EndsLabel(s); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}
