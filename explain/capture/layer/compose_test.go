package layer

import (
	"testing"
)

func TestCompose(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"docker compose", "connector-1  | HTTP/1.1 403 Forbidden\nconnector-1  | \nconnector-1  |   {}\n", "HTTP/1.1 403 Forbidden\n\n  {}\n"},
		{"kubectl logs --prefix", "[pod/connector-7d9c/pull] 403\n[pod/connector-7d9c/pull]   404\n", "403\n  404\n"},
		{"a table", "a | b\n--|--\n1 | 2\n", ""},
	})
}
