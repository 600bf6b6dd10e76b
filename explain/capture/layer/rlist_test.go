package layer

import (
	"testing"
)

func TestRList(t *testing.T) {
	check(t, undoRList, []wrapped{
		{"a list", "$status_code\n[1] 403\n\n$error$`innerError`\n[1] \"Forbidden\"\n", "status_code: 403\n\ninnerError: \"Forbidden\"\n"},
		{"an index", "a\n[1] 403\n", ""},
	})
}
