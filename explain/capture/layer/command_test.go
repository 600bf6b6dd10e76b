package layer

import (
	"testing"
)

func TestCommands(t *testing.T) {
	check(t, undoCommands, []wrapped{
		{"an error", "Run\n::error file=a.py,line=1::403%0D%0AForbidden%3A 5%25\nend", "Run\n403\nForbidden%3A 5%\nend"},
		{"without properties", "::error::403", "403"},
		{"an address", "::1::2", ""},
		{"a name of C++", "std::a::b", ""},
	})
}
