package layer

import (
	"testing"
)

func TestDebug(t *testing.T) {
	check(t, undoDebug, []wrapped{
		{"a request", "DEBUG: ==== HTTP REQUEST ====\n\nHTTP Method:\nGET\n\nAbsolute Uri:\nhttps://graph.microsoft.com\n\nHeaders:\nA : b\n\nStatus Code:\n\n", "DEBUG: ==== HTTP REQUEST ====\n\nHTTP Method: GET\n\nAbsolute Uri: https://graph.microsoft.com\n\nHeaders:\nA : b\n\nStatus Code:\n\n"},
		{"a label elsewhere", "HTTP Method:\nGET\n", ""},
	})
}
