package lexicon

import (
	"strings"
	"testing"
)

// TestOrder checks that the tables are sorted, and that each phrase can be found.
func TestOrder(t *testing.T) {
	for name, table := range map[string][]Phrase{"failures": failures[:], "gateways": gateways[:], "wordings": wordings[:], "refusals": refusals[:]} {
		for i, p := range table {
			if i > 0 && (table[i-1].key() > p.key() || table[i-1] == p) {
				t.Errorf("%s: %q is not in order", name, p.Words)
			}
			if p.Words != strings.ToLower(p.Words) {
				t.Errorf("%s: %q cannot be found", name, p.Words)
			}
		}
	}
}
