package layer

import (
	"testing"
)

func TestPanes(t *testing.T) {
	check(t, undoPanes, []wrapped{
		{"right", "me@soc01:~$ ls  │HTTP/1.1 403 Forbidden\nlogs            │Date: x\n                │\n                │{}", "me@soc01:~$ ls\nlogs\n\n\n\nHTTP/1.1 403 Forbidden\nDate: x\n\n{}"},
		{"left", "HTTP/1.1 403 Forbidden│$\nDate: x               │\n\n{}                    │", "HTTP/1.1 403 Forbidden\nDate: x\n\n{}\n\n$\n\n\n"},
		{"a box", "│ a            │ b\n│ c            │ d\n│ c            │ d", ""},
	})
}
