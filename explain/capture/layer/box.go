package layer

import "strings"

// boxEdge reads the lines that programs draw around a text. A line that only
// closes the box becomes empty, but for a title in it.
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
	text := line[i:]
	for end := len(text); ; {
		text = strings.TrimRight(text[:end], " ")
		size := lastBoxLine(text)
		if size == 0 {
			break
		}
		end = len(text) - size
	}
	if i < len(line) && line[i] == ' ' {
		return edge{start: i + 1, tail: max(0, len(line)-i-max(1, len(text)))}, true
	}
	return edge{start: i, tail: len(line) - i}, i == len(line)
}

// barEdge reads a box that is drawn in ASCII. A line that ends with a bar as
// well is a row of a table.
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

// lastBoxLine is boxLine for the character that s ends with.
func lastBoxLine(s string) int {
	return boxLine(s[max(0, len(s)-len("─")):])
}
