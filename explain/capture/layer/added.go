package layer

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// addedEdge reads the marks of lines that a change adds:
//
//	+{"error": {"code": "Forbidden"}}
func addedEdge(line string) (edge, bool) {
	return edge{start: 1}, ascii.ByteAt(line, 0) == '+'
}
