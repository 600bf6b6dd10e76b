package layer

import (
	"testing"
)

func TestCRI(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"lines", "2026-11-17T09:14:03.123456789Z stderr F HTTP/1.1 403 Forbidden\n2026-11-17T09:14:03.123456790Z stderr F request-id: 7d9c\n", "HTTP/1.1 403 Forbidden\nrequest-id: 7d9c\n"},
		{"a line in parts", "2026-11-17T09:14:03.1Z stdout P {\"error\":{\"code\":\"Forb\n2026-11-17T09:14:03.2Z stdout F idden\"}}", `{"error":{"code":"Forbidden"}}`},
		{"one line", "2026-11-17T09:14:03.1+01:00 stdout F 403", "403"},
		{"an empty line", "2026-11-17T09:14:03.1Z stdout F a\n2026-11-17T09:14:03.1Z stdout F\n", "a\n\n"},
		{"a word that is no stream", "2026-11-17T09:14:03Z stdlog F 403", ""},
	})
}
