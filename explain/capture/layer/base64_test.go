package layer

import (
	"testing"
)

func TestBase64(t *testing.T) {
	check(t, undoBase64, []wrapped{
		{"an object", "eyJlcnJvciI6eyJjb2RlIjoiRm9yYmlkZGVuIn19", `{"error":{"code":"Forbidden"}}`},
		{"lines", "eyJlcnJvciI6eyJjb2Rl\nIjoiRm9yYmlkZGVuIn19\n", `{"error":{"code":"Forbidden"}}`},
		{"a word", "AuthenticationFailedByProxyServer12", ""},
		{"bytes", "H4sIAAAAAAAAA6tWSi0qyi9SsqpWSs5PSVWyUnLLL0rKTEnNU6qtBQB6bO0eHgAAAA==", ""},
	})
}
