package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// curlEdge reads the time of day that "curl --trace-time" puts before its own
// output:
//
//	09:14:03.123456 * Connected to graph.microsoft.com
//	09:14:03.123456 < HTTP/2 403
//	09:14:03.123456 == Info: Connected to graph.microsoft.com
//	09:14:03.123456 <= Recv header, 24 bytes (0x18)
func curlEdge(line string) (edge, bool) {
	end, ok := stamp.Clock(line, 0)
	if !ok {
		return edge{}, false
	}
	rest := strings.TrimPrefix(line[end:], " ")
	ok = rest == ">" || rest == "<"
	for _, mark := range [...]string{"* ", "> ", "< ", "{ [", "} [", "== Info", "=> Send ", "<= Recv "} {
		ok = ok || strings.HasPrefix(rest, mark)
	}
	return edge{start: len(line) - len(rest)}, ok
}
