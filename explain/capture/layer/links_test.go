package layer

import "testing"

func TestLinks(t *testing.T) {
	const page = "(https://github.com/contoso/deploy/runs/76952?focus=true#step:5:22)"
	check(t, undoLinks, []wrapped{
		{"inside a number", "AADSTS700[21]" + page + "1: No match", "AADSTS700211: No match"},
		{"at the beginning of a number", "code: [80]" + page + "049217", "code: 80049217"},
		{"at the end of a number", "code: 8004[9217]" + page + ".", "code: 80049217."},
		{"two in a line", "a1[2]" + page + "3 b[4]" + page + "5", "a123 b45"},
		{"in a time", "00:[16]" + page + ":47Z", "00:16:47Z"},
		{"a URL", "GET [https://api.contoso.com/v1](https://api.contoso.com/v1) 403", "GET https://api.contoso.com/v1 403"},
		{"a word of its own", "see [the page]" + page + ".", ""},
		{"a number of its own", "issue [21]" + page + " has it", ""},
		{"no end", "AADSTS700[21](https://github.com/contoso", ""},
		{"a list before a call", `["a"](http)`, ""},
	})
}
