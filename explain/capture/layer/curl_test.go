package layer

import (
	"testing"
)

func TestCurl(t *testing.T) {
	check(t, undoGutter, []wrapped{
		{"verbose", "09:14:03.123456 * Connected\n09:14:03.123456 > GET / HTTP/2\n09:14:03.123456 >\n09:14:03.123456 < HTTP/2 403\n{}\n", "* Connected\n> GET / HTTP/2\n>\n< HTTP/2 403\n{}\n"},
		{"a log", "09:14:03.123456 a\n09:14:03.123457 b\n", ""},
	})
}
