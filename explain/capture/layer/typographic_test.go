package layer

import (
	"testing"
)

func TestTypographic(t *testing.T) {
	check(t, undoTypographic, []wrapped{
		{"an object", "{“error”: {„code“: “Forbidden”}}…", `{"error": {"code": "Forbidden"}}…`},
		{"prose", "the “code” is “403”", ""},
	})
}
