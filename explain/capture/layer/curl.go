package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
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
	const longest = len("09:14:03.123456")
	end, ok := stamp.Clock(line, 0)
	if !ok || end != longest || ascii.ByteAt(line, end) != ' ' {
		return edge{}, false
	}
	rest := line[end+1:]
	for _, mark := range [...]string{"* ", "> ", "< ", "{ [", "} [", "== Info", "=> Send ", "<= Recv "} {
		if strings.HasPrefix(rest, mark) {
			return edge{start: end + 1}, true
		}
	}
	return edge{start: end + 1}, rest == ">" || rest == "<"
}
