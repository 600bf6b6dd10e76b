package layer

import (
	"testing"
)

func TestAdjacent(t *testing.T) {
	check(t, undoAdjacent, []wrapped{
		{"Java", "s = \"a\\n\"\n    + \"b\\n\";\nx", "s = \"a\\nb\\n\";\nx"},
		{"JavaScript", "s = 'a\\n' +\n'b';", "s = 'a\\nb';"},
		{"Python", "('a'\n 'b'\n 'c')", "('abc')"},
		{"C", "\"a\"\n  \"b\" \\\n\"c\"", "\"abc\""},
		{"a list", "[\"a\",\n \"b\"]", ""},
		{"members", "{\"a\": \"b\"\n \"c\": \"d\"}", ""},
		{"lines", "\"a\"\n\"b\"", ""},
	})
}
