package layer

import (
	"strings"
	"testing"
)

func TestColumns(t *testing.T) {
	check(t, undoColumns, []wrapped{
		{"a value that goes on", "Message : " + strings.Repeat("m", 70) + "\n          n\nStatus  : 403\n", "Message : " + strings.Repeat("m", 70) + "n\nStatus  : 403\n"},
		{"a blank at the end of the line", "Message : " + strings.Repeat("m", 69) + "\n          n\nStatus  : " + strings.Repeat("s", 70) + "\n", "Message : " + strings.Repeat("m", 69) + " n\nStatus  : " + strings.Repeat("s", 70) + "\n"},
		{"lines of a value", "Message : a\n            b\n          c\nStatus  : 403\nnext\n          d\n", "Message : a\n  b\nc\nStatus  : 403\nnext\n          d\n"},
		{"headers", "Date: x\nHost: y\n       z\n", ""},
	})
}
