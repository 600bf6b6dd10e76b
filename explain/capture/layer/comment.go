package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

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

// addedEdge reads the marks of lines that a change adds:
//
//	+{"error": {"code": "Forbidden"}}
func addedEdge(line string) (edge, bool) {
	return edge{start: 1}, ascii.ByteAt(line, 0) == '+'
}
