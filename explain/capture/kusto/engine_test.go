package kusto

import (
	"slices"
	"testing"
)

// TestIsOfQueryEngine holds that a line counts only if it has the name that the engine
// didn't find.
func TestIsOfQueryEngine(t *testing.T) {
	for line, want := range map[string]bool{
		"'where' operator: Failed to resolve scalar expression named 'HostTags'":                           true,
		"The name 'details_msg_s' does not refer to any known column, table, variable or function.(KS142)": true,
		"Query could not be parsed at 'joi' on line [2,244]":                                               true,
		"Failed to resolve scalar expression named '…'":                                                    false,
		"Unknown function: 'f'":          false,
		"a device named 'WS-014' failed": false,
		"The name 'Contoso' is taken":    false,
		"This happens when it says Failed to resolve column or scalar expression, whatever the name of the column": false,
	} {
		if got := IsOfQueryEngine(line); got != want {
			t.Errorf("%s: %t", line, got)
		}
	}
}

// TestIsStep holds that the rows of tables aren't steps of a query, and that the list of
// operators can be searched.
func TestIsStep(t *testing.T) {
	for line, want := range map[string]bool{
		`| where AccountName == "admin"`: true,
		"| count":                        true,
		"| project-away Foo\r":           true,
		"| 403 | Forbidden |":            false,
		"| count | 3 |":                  false,
		"| countries":                    false,
		"|where x":                       false,
	} {
		if got := IsStep(line); got != want {
			t.Errorf("%q: %t", line, got)
		}
	}
	if !slices.IsSorted(operators[:]) || !slices.IsSorted(workspaceTables[:]) {
		t.Error("a list isn't sorted")
	}
}
