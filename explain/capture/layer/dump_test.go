package layer

import (
	"strings"
	"testing"
)

func TestDump(t *testing.T) {
	check(t, undoDump, []wrapped{
		{"--trace-ascii", "== Info: a\n=> Send header, 50 bytes (0x32)\n0000: GET / HTTP/1.1\n0010: Host: a\n0019: \n<= Recv header, 15 bytes (0xf)\n0000: HTTP/1.1 403 F\n<= Recv header, 2 bytes (0x2)\n0000: \n<= Recv data, 80 bytes (0x50)\n0000: {\"a\":\"" + strings.Repeat("x", 58) + "\n0040: y.z\"}\n", "== Info: a\nGET / HTTP/1.1\nHost: a\n\nHTTP/1.1 403 F\n\n{\"a\":\"" + strings.Repeat("x", 58) + "y.z\"}\n"},
		{"JSON on lines", "0000: {.  \"a.b\": 1.5,.  \"c\\\".\": 2.}\n", "{\n  \"a.b\": 1.5,\n  \"c\\\".\": 2.}\n"},
		{"--trace", "<= Recv header, 26 bytes (0x1a)\n0000: 48 54 54 50 2f 31 2e 31 20 34 30 33 20 46 6f 72 HTTP/1.1 403 For\n0010: 62 69 64 64 65 6e 0d 0a                         bidden..\n", "HTTP/1.1 403 Forbidden\n"},
		{"what nobody reads", "<= Recv SSL data, 5 bytes (0x5)\n0000: .....\n== Info: a\n0000: b\n", "== Info: a\nb\n"},
		{"a port", "127.0.0.1:0000: a", ""},
	})
}
