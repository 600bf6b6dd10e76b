package layer

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// numberEdge reads line numbers, as written by editors, grep, and cat. A number
// before a period is an item of a list. The numbers have to count:
//
//	12: {"error": {"code": "Forbidden",
//	 12	{"error": {"code": "Forbidden",
//	 12  {"error": {"code": "Forbidden",
//	 12 │ {"error": {"code": "Forbidden",
func numberEdge(line string) (edge, bool) {
	const most = 5 // digits
	first := indent(line)
	i := first + countWhile(line, first, most+1, ascii.IsDigit)
	if i == first || i-first > most {
		return edge{}, false
	}
	number, _ := strconv.Atoi(line[first:i])
	switch c := ascii.ByteAt(line, i); {
	case c == '\t':
		return edge{start: i + 1, number: number}, true
	case c == ':' && ascii.ByteAt(line, i+1) == ' ':
		return edge{start: i + 2, number: number}, true
	}
	blanks := indent(line[i:])
	start := i + blanks
	if size := bar(line[start:]); size > 0 {
		start = afterBlank(line, start+size)
	} else if start < len(line) {
		start = i + min(2, blanks)
		if blanks == 0 || blanks == 1 && first == 0 {
			return edge{}, false
		}
	}
	return edge{start: start, number: number}, true
}

// bar returns the size of the bar at the start of s, if there is one.
func bar(s string) int {
	if strings.HasPrefix(s, "|") {
		return 1
	}
	if strings.HasPrefix(s, "│") {
		return len("│")
	}
	return 0
}

// foundEdge reads what grep writes before the lines around one that it has
// found:
//
//	connector.log:12:request failed: 403
//	connector.log-13-{"error": {"code": "Forbidden"}}
func foundEdge(line string) (edge, bool) {
	const longest, most = 200, 7 // bytes of the name, digits
	i := countWhile(line, 0, longest, func(c byte) bool { return ascii.IsWord(c) || c == '.' || c == '/' || c == '\\' })
	if i == 0 || ascii.ByteAt(line, i) != ':' && ascii.ByteAt(line, i) != '-' || strings.IndexByte(line[:i], '.') < 0 {
		return edge{}, false
	}
	mark := line[i]
	n := countWhile(line, i+1, most, ascii.IsDigit)
	end := i + 1 + n
	if n == 0 || ascii.ByteAt(line, end) != mark {
		return edge{}, false
	}
	number, _ := strconv.Atoi(line[i+1 : end])
	return edge{start: end + 1, number: number}, true
}
