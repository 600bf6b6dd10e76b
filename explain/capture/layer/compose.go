package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// composeEdge reads what "docker compose logs" writes before a line:
//
//	connector-1  | request failed: 403
func composeEdge(line string) (edge, bool) {
	n := hostName(line)
	blanks := indent(line[n:])
	i := n + blanks
	if n == 0 || blanks == 0 || ascii.ByteAt(line, i) != '|' {
		return edge{}, false
	}
	return edge{start: afterBlank(line, i+1)}, true
}

// podEdge reads what "kubectl logs --prefix" writes before a line:
//
//	[pod/connector-7d9c/pull] request failed: 403
func podEdge(line string) (edge, bool) {
	const longest = 200
	if !strings.HasPrefix(line, "[pod/") {
		return edge{}, false
	}
	n := strings.IndexByte(line[:min(len(line), longest)], ']')
	if n < 0 {
		return edge{}, false
	}
	return edge{start: afterBlank(line, n+1)}, true
}
