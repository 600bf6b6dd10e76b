package layer

import (
	"testing"
)

func TestComment(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"shell", "# 403\n# Forbidden\n", "403\nForbidden\n"},
		{"Go", "// 403\n// Forbidden\n", "403\nForbidden\n"},
		{"a heading", "# Error\n403 Forbidden\n", ""},
	})
}
