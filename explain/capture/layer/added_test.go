package layer

import "testing"

func TestAdded(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"a change", "+403\n+Forbidden\n", "403\nForbidden\n"},
		{"a list", "+ 403\nForbidden\n", ""},
	})
}
