package match

import (
	"testing"
)

// Words with different endings are the same.
func TestStem(t *testing.T) {
	for _, words := range [][]string{
		{"expired", "expires", "expire", "expiring"},
		{"permission", "permissions"},
		{"exceeds", "exceeded"},
	} {
		for _, w := range words[1:] {
			if senseHash([]byte(w)) != senseHash([]byte(words[0])) {
				t.Errorf("%s is not %s", w, words[0])
			}
		}
	}
}
