package layer

import (
	"testing"
)

func TestIndent(t *testing.T) {
	check(t, undoIndent, []wrapped{
		{"all lines", "    HTTP/1.1 403 Forbidden\n\n      {}\n", "HTTP/1.1 403 Forbidden\n\n  {}\n"},
		{"one line", "    {}", ""},
		{"not all lines", "  a\nb\n  c", ""},
	})
}

func TestConsoleLogger(t *testing.T) {
	check(t, undoConsoleLogger, []wrapped{
		{"a message", "fail: Contoso.Connector[0]\n      HTTP/1.1 403 Forbidden\n\n        a: b\ninfo: x[1]\n      ok\n  x", "fail: Contoso.Connector[0]\nHTTP/1.1 403 Forbidden\n\n  a: b\ninfo: x[1]\nok\n  x"},
		{"other brackets", "fail: [0]\n  a\nlist[1]\n      a", ""},
	})
}
