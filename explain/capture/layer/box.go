package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// boxEdge reads the box that programs draw around a text. The top and bottom
// of the box become empty lines, except for a title.
//
//	╷
//	│ Error: unexpected status 403 with OData error: Forbidden
//	╵
//	╭─ Error ──────────╮
//	│ 403 Forbidden    │
//	╰──────────────────╯
func boxEdge(line string) (edge, bool) {
	const farthest = 8 // blanks before a box
	i := indent(line)
	size := boxLine(line[i:])
	if size == 0 || i > farthest {
		return edge{}, false
	}
	i += size
	for size = boxLine(line[i:]); size > 0; size = boxLine(line[i:]) {
		i += size
	}
	end := len(line)
	for size = lastBoxLine(line[i:end]); size > 0; size = lastBoxLine(line[i:end]) {
		end = i + len(strings.TrimRight(line[i:end], " ")) - size
		end = i + len(strings.TrimRight(line[i:end], " "))
	}
	if ascii.ByteAt(line, i) == ' ' {
		i++
	} else if i < len(line) {
		return edge{}, false
	}
	return edge{start: i, tail: len(line) - max(i, end)}, true
}

// barEdge reads a box drawn in ASCII. A line that also ends with a bar is a
// table row.
//
//	| Error: unexpected status 403 with OData error: Forbidden
//	|
func barEdge(line string) (edge, bool) {
	i := indent(line)
	switch {
	case ascii.ByteAt(line, i) != '|':
		return edge{}, false
	case i+1 == len(line):
		return edge{start: len(line)}, true
	case line[i+1] != ' ', strings.HasSuffix(strings.TrimRight(line[i+1:], " "), "|"):
		return edge{}, false
	}
	return edge{start: i + 2}, true
}

// undoFrame removes a frame drawn in ASCII around a text:
//
//	+------------------------+
//	| HTTP/1.1 403 Forbidden |
//	+------------------------+
func undoFrame(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "--+\n| ") {
		return t, false
	}
	var b text.Builder
	framed := false // the line is inside a frame
	for _, l := range linesOf(t.S) {
		s := l.of(t.S)
		switch {
		case isFrameRule(s):
			framed, ok = !framed, true
		case framed && len(s) > 3 && strings.HasPrefix(s, "| ") && strings.HasSuffix(s, " |"):
			b.Take(t, l.start+len("| "), l.start+len(strings.TrimRight(s[:len(s)-1], " ")))
		default:
			framed = false
			b.Take(t, l.start, l.end)
		}
		takeBreak(&b, t, l)
	}
	return b.Text(), ok
}

// isFrameRule reports whether a line is the top or the bottom of a frame without
// columns.
func isFrameRule(s string) bool {
	return len(s) > 4 && s[0] == '+' && s[len(s)-1] == '+' && strings.Trim(s[1:len(s)-1], "-") == ""
}

// boxLine returns the size of the character that s begins with, if it is one
// that boxes are drawn with.
func boxLine(s string) int {
	const size = len("─")
	if len(s) < size || s[0] != 0xE2 || s[1] != 0x94 && s[1] != 0x95 {
		return 0
	}
	return size
}

// lastBoxLine is boxLine for the character that s ends with, blanks aside.
func lastBoxLine(s string) int {
	s = strings.TrimRight(s, " ")
	return boxLine(s[max(0, len(s)-len("─")):])
}
