package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// criEdge reads the prefix of container runtimes for Kubernetes. P marks a
// line that the next one continues:
//
//	2026-11-17T09:14:03.123456789Z stderr F Traceback (most recent call last):
//	2026-11-17T09:14:03.123456789Z stdout P {"error":{"code":"Forb
func criEdge(line string) (edge, bool) {
	end, ok := isoStamp(line, 0)
	if !ok {
		return edge{}, false
	}
	rest := line[end:]
	if !strings.HasPrefix(rest, " stdout ") && !strings.HasPrefix(rest, " stderr ") {
		return edge{}, false
	}
	mark := end + len(" stdout ")
	return edge{start: min(afterBlank(line, mark+1), len(line)), time: line[:end], partial: ascii.ByteAt(line, mark) == 'P'}, true
}

// isoStamp recognizes a time stamp with a T between date and time.
func isoStamp(s string, i int) (end int, ok bool) {
	if ascii.ByteAt(s, i+10) != 'T' {
		return 0, false
	}
	return stamp.At(s, i)
}
