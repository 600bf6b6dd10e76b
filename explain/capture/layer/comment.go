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

