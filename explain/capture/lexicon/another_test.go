package lexicon

import "testing"

func TestIsAnother(t *testing.T) {
	for _, line := range []string{"And then this one:", "The second error:", "Another one, from the same job:", "А потом ещё вот это:"} {
		if !IsAnother(line) {
			t.Errorf("%q goes on to another failure", line)
		}
	}
	for _, line := range []string{"", "And then this one", "Response:", `{"error":{"code":"Other"}}`, "We call it again and again, and each time we get an answer of which nobody knows what it means:"} {
		if IsAnother(line) {
			t.Errorf("%q goes on to another failure", line)
		}
	}
}
