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

func TestNumbers(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"grep", "1: {\n2:   \"a\": 1\n3: }\n", "{\n  \"a\": 1\n}\n"},
		{"cat", "     1\t{\n     2\t}\n", "{\n}\n"},
		{"a list", "1. 403 Forbidden\n2. 404 Not Found\n", ""},
		{"statuses", "403 Forbidden\n404 Not Found\n", ""},
	})
}
