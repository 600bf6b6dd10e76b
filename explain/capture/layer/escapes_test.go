package layer

import (
	"testing"
)

func TestEscapes(t *testing.T) {
	check(t, undoEscapes, []wrapped{
		{"JSON", `{\"error\":{\"code\":\"Forbidden\"}}`, `{"error":{"code":"Forbidden"}}`},
		{"lines", `HTTP/1.1 403\r\na: b\r\n\r\n{}`, "HTTP/1.1 403\na: b\n\n{}"},
		{".NET", `{\u0022a\u0022:1}`, `{"a":1}`},
		{"colors", `\u001b[31ma\u001b[0m\n\n\n`, "a\n\n\n"},
		{"a path", `C:\new\table`, ""},
	})
}
