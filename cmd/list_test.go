package cmd

import (
	"strings"
	"testing"
)

// TestListNarrow holds that a terminal too narrow for a table gets no empty
// lines for codes that come without a message.
func TestListNarrow(t *testing.T) {
	out := onTerminal(t, 40, "", "list", "--service", "graph")
	if !strings.Contains(out, "\nAccessDenied  graph  403\n  The caller") || strings.Contains(out, "\n\n") {
		t.Errorf("%s", out)
	}
}
