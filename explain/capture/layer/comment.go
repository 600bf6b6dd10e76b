package layer

import "strings"

// commentEdge reads comment marks:
//
//	# {"error": {"code": "Forbidden"}}
//	// HTTP/1.1 403 Forbidden
func commentEdge(line string) (edge, bool) {
	for _, mark := range [...]string{"# ", "// "} {
		if strings.HasPrefix(line, mark) {
			return edge{start: len(mark)}, true
		}
	}
	return edge{}, false
}

// numberEdge reads line numbers, as written by editors, grep, cat, and web
// pages that make each number a link. A number before a period is an item of a
// list:
//
//	12: {"error": {"code": "Forbidden",
//	 12	{"error": {"code": "Forbidden",
//	[12](https://github.com/contoso/x/actions/runs/7#step:4:12)
func numberEdge(line string) (edge, bool) {
	if byteAt(line, 0) == '[' {
		n := countWhile(line, 1, 6, isDigit)
		isLink := n > 0 && strings.HasPrefix(line[1+n:], "](http") && strings.HasSuffix(line, ")") && strings.Count(line, ")") == 1
		return edge{start: len(line)}, isLink
	}
	i := indent(line)
	n := countWhile(line, i, 5, isDigit)
	i += n
	if n == 0 || n > 4 {
		return edge{}, false
	}
	switch c := byteAt(line, i); {
	case c == '\t':
		return edge{start: i + 1}, true
	case c == ':' && byteAt(line, i+1) == ' ':
		return edge{start: i + 2}, true
	}
	return edge{}, false
}
