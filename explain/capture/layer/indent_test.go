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

func TestHanging(t *testing.T) {
	check(t, undoHanging, []wrapped{
		{"a message", "fail: Contoso.Connector[0]\n      HTTP/1.1 403 Forbidden\n\n        a: b\ninfo: x[1]\n      ok\n  x", "fail: Contoso.Connector[0]\nHTTP/1.1 403 Forbidden\n\n  a: b\ninfo: x[1]\nok\n  x"},
		{"a block", "ok: false\noutput: |-\n  HTTP/1.1 403 Forbidden\n\n    a: b\ntries: 3", "ok: false\noutput: |-\nHTTP/1.1 403 Forbidden\n\n  a: b\ntries: 3"},
		{"code", "1. Got:\n\n   ```json\n   {\n     \"a\": 1\n   }\n   ```\n2. x", "1. Got:\n\n   ```json\n{\n  \"a\": 1\n}\n```\n2. x"},
		{"code at the edge", "```\n  {}\n```", ""},
		{"other brackets", "fail: [0]\n  a\nlist[1]\n      a", ""},
	})
}
