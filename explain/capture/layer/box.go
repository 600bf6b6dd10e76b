package layer

import "strings"

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
	i := indent(line)
	size := boxLine(line[i:])
	if size == 0 {
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
	if byteAt(line, i) == ' ' {
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
	case byteAt(line, i) != '|':
		return edge{}, false
	case i+1 == len(line):
		return edge{start: len(line)}, true
	case line[i+1] != ' ', strings.HasSuffix(strings.TrimRight(line[i+1:], " "), "|"):
		return edge{}, false
	}
	return edge{start: i + 2}, true
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
