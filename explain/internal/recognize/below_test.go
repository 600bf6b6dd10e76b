package recognize

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestBelow holds that each message of several queries is a failure of its own, and
// that one which is said again is none.
func TestBelow(t *testing.T) {
	const (
		column = "'project' operator: Failed to resolve scalar expression named 'HostTags'"
		table  = "'where' operator: Failed to resolve table or column expression named 'QualysHostDetectionV2_CL'"
	)
	for _, tt := range []struct {
		name, text string
		lines      []int
	}{
		{"two queries", "Parser: " + column + "\nRule validation: " + table + "\n", []int{4}},
		{"a line between", column + "\n\nThe rule says:\n" + table, []int{6}},
		{"the same again", column + "\n" + column, nil},
		{"one query", column + "\nwhat now?", nil},
		{"another service below", column + "\nMachine 4899036531 was not found", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := &exchange.Exchange{Response: exchange.Response{Body: []byte(tt.text)}, Source: exchange.Source{Format: capture.Text, Line: 3}}
			if !Exchange(x) {
				t.Fatal("nothing found")
			}
			below := Below(x)
			if len(below) != len(tt.lines) {
				t.Fatalf("got %d below %q, want %d", len(below), x.Response.Fault.Message, len(tt.lines))
			}
			for i, other := range below {
				if other.Source.Line != tt.lines[i] || other.Response.Fault.Message != table {
					t.Errorf("line %d: %q, want line %d", other.Source.Line, other.Response.Fault.Message, tt.lines[i])
				}
			}
		})
	}
}
