package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// quoteEdge reads the quotation marks of a mail:
//
//	> {"error": {"code": "Forbidden",
//	> > HTTP/1.1 403 Forbidden
//	>> HTTP/1.1 403 Forbidden
//	>>2024-07-11 16:50:18 PM Creating user object...
//
// Three without blanks are the prompt of Python.
func quoteEdge(line string) (edge, bool) {
	if ascii.ByteAt(line, 0) != '>' || strings.HasPrefix(line, ">>>") {
		return edge{}, false
	}
	switch ascii.ByteAt(line, 1) {
	case '>':
		return edge{start: afterBlank(line, len(">>"))}, true
	case 0:
		return edge{start: 1}, true
	case ' ':
		return edge{start: 2}, true
	}
	return edge{}, false
}
