package layer

import (
	"testing"
)

func TestBars(t *testing.T) {
	check(t, undoBars, []wrapped{
		{"a message", "Invoke-RestMethod: pull.ps1:16\nLine |\n  16 |  Invoke-RestMethod $url\n     |  ~~~~~~~~~~~~~~~~~~~~~~\n     | the application does\n     | not have it\nnext\n", "Invoke-RestMethod: pull.ps1:16\nLine |\n  16 |  Invoke-RestMethod $url\nthe application does not have it\nnext\n"},
		{"marks first", "~~~~\na\n", "a\n"},
		{"a table", "a | b\n1 | 2\n", ""},
		{"deep bars", "             | a\n", ""},
	})
}
