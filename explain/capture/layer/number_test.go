package layer

import (
	"testing"
)

func TestNumbers(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"grep", "1: {\n2:   \"a\": 1\n3: }\n", "{\n  \"a\": 1\n}\n"},
		{"cat", "     1\t{\n     2\t}\n", "{\n}\n"},
		{"blanks", "    9  {\n   10    \"a\": 1\n   11  }\n", "{\n  \"a\": 1\n}\n"},
		{"bars", "   1   │ {\n   2   │\n   3   │ }\n", "{\n\n}\n"},
		{"some of the lines", "I get this:\n\n  1\t{\n  2\t}\n  3\tx\n\nAny ideas?", "I get this:\n\n{\n}\nx\n\nAny ideas?"},
		{"found lines", "a/x.log:12:{\na/x.log:13:}\n", "{\n}\n"},
		{"a list", "1. 403 Forbidden\n2. 404 Not Found\n", ""},
		{"statuses", "403 Forbidden\n404 Not Found\n", ""},
		{"statuses with blanks", "  403  Forbidden\n  409  Conflict\n", ""},
	})
}

func TestOtherGutters(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"added lines", "+{\n+}\n", "{\n}\n"},
		{"tight quotes", ">> 403\n>> Forbidden\n", "403\nForbidden\n"},
		{"the prompt of Python", ">>> a = 403\n>>> b\n", ""},
		{"TeamCity", "[09:14:03] :\t [Step 1/3] 403\n[09:14:03]W:\t [Step 1/3] Forbidden\n", "403\nForbidden\n"},
	})
}
