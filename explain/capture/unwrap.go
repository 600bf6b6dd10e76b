package capture

import (
	"strings"
	"unicode/utf8"
)

// unwrap joins lines that a console has broken at its width. Between words it
// puts back the blank that the console dropped; where it cut through a word
// it does not. Outside of the strings of a JSON text line breaks stay, since
// they do no harm there.
func unwrap(lines []string) string {
	c := newConsole(lines)
	var b strings.Builder
	var inside jsonPlace
	for i, line := range lines {
		if i > 0 {
			b.WriteString(c.joint(lines[i-1], line, inside))
		}
		b.WriteString(line)
		inside.read(line)
	}
	return b.String()
}

// A console is what the lengths of its lines tell about it.
type console struct {
	width int  // in characters
	hard  bool // it breaks lines at its width, wherever that is in a word
}

func newConsole(lines []string) console {
	c := console{}
	broken := lines[:max(len(lines)-1, 0)]
	for _, line := range broken {
		c.width = max(c.width, utf8.RuneCountInString(line))
	}
	c.hard = len(broken) > 1
	for _, line := range broken {
		// Where the break fell on a blank, the line is one shorter.
		c.hard = c.hard && utf8.RuneCountInString(line) >= c.width-1
	}
	return c
}

// joint returns what stood between two lines.
func (c console) joint(line, next string, place jsonPlace) string {
	switch {
	case place.depth > 0 && !place.inString:
		return "\n"
	case place.depth == 0 && (strings.TrimSpace(line) == "" || strings.TrimSpace(next) == ""):
		return "\n"
	case strings.HasSuffix(line, " ") || strings.HasPrefix(next, " "):
		return ""
	case c.cuts(line, next):
		return ""
	}
	return " "
}

// cuts reports whether the break between two lines goes through a word.
func (c console) cuts(line, next string) bool {
	left := line[strings.LastIndexByte(line, ' ')+1:]
	right, _, _ := strings.Cut(next, " ")
	if cutsID(left, right) {
		return true
	}
	if utf8.RuneCountInString(line) < c.width || strings.HasSuffix(left, ":") && !strings.HasPrefix(right, "/") {
		return false
	}
	// A console that breaks between words cuts one only if it is too long
	// for a line.
	return c.hard || utf8.RuneCountInString(left)+utf8.RuneCountInString(right) > c.width
}

// cutsID reports whether the two words are the halves of a GUID, with or
// without quotes around it.
func cutsID(left, right string) bool {
	left = left[strings.LastIndexByte(left, '"')+1:]
	right, _, _ = strings.Cut(right, `"`)
	id := left + right
	return left != "" && right != "" && len(id) == len("00000000-0000-0000-0000-000000000000") &&
		strings.Trim(strings.ToLower(id), "0123456789abcdef-") == ""
}

// A jsonPlace follows where in a JSON text the reading is.
type jsonPlace struct {
	depth             int
	inString, escaped bool
}

func (p *jsonPlace) read(line string) {
	for _, c := range []byte(line) {
		switch {
		case p.escaped:
			p.escaped = false
		case p.depth > 0 && c == '\\' && p.inString:
			p.escaped = true
		case p.depth > 0 && c == '"':
			p.inString = !p.inString
		case p.inString:
		case c == '{':
			p.depth++
		case c == '}' && p.depth > 0:
			p.depth--
		}
	}
}
