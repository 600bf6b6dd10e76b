package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoIndent removes the blanks that all lines start with, as in a quotation, a
// block of YAML, or a reply of a bot:
//
//	HTTP/1.1 403 Forbidden
//	Content-Type: application/json
//
//	{"error":{"code":"Forbidden"}}
func undoIndent(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if t.S == "" || strings.IndexByte(" \t\n", t.S[0]) < 0 || strings.IndexByte(t.S, '\n') < 0 {
		return t, false
	}
	lines := linesOf(t.S)
	common, full := -1, 0
	for _, l := range lines {
		s := l.of(t.S)
		if n := indent(s); n < len(s) {
			full++
			if common < 0 || n < common {
				common = n
			}
		}
		if common == 0 {
			return t, false
		}
	}
	if full < 2 {
		return t, false
	}
	return outdent(t, lines, func(int) int { return common }), true
}

// undoHanging removes the indentation of lines that hang from a header: messages
// of the console logger of .NET, blocks of YAML, code in an entry of a list.
//
//	fail: Contoso.Connector[0]
//	      HTTP/1.1 403 Forbidden
//	      Content-Type: application/json
//
//	output: |
//	  HTTP/1.1 403 Forbidden
//	  Content-Type: application/json
func undoHanging(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !hasHeader(t.S) {
		return t, false
	}
	lines := linesOf(t.S)
	blanks := make([]int, len(lines)) // to remove
	for k := 0; k < len(lines); k++ {
		least := hangsBelow(lines[k].of(t.S))
		if least == 0 {
			continue
		}
		first, common := k+1, 0
		for ; k+1 < len(lines); k++ {
			s := lines[k+1].of(t.S)
			if blank(s) {
				continue
			}
			n := indent(s)
			if n < least {
				break
			}
			if common == 0 || n < common {
				common = n
			}
		}
		for i := first; i <= k; i++ {
			blanks[i] = common
		}
		ok = ok || common > 0
	}
	if !ok {
		return t, false
	}
	return outdent(t, lines, func(k int) int { return blanks[k] }), true
}

// hasHeader reports whether lines hang from one of a text.
func hasHeader(s string) bool {
	for {
		line, rest, found := strings.Cut(s, "\n")
		if !found {
			return false
		}
		if hangsBelow(line) > 0 {
			return true
		}
		s = rest
	}
}

// hangsBelow returns the least indentation of the lines below a line; 0 if it isn't
// a header.
func hangsBelow(header string) (least int) {
	n := indent(header)
	switch s := header[n:]; {
	case n == 0 && isConsoleHeader(s):
		return len("fail: ")
	case strings.HasSuffix(s, ": |"), strings.HasSuffix(s, ": |-"), strings.HasSuffix(s, ": |+"),
		strings.HasSuffix(s, ": >"), strings.HasSuffix(s, ": >-"):
		return n + 1
	case strings.HasPrefix(s, "```"):
		return n
	}
	return 0
}

// isConsoleHeader reports whether a line is a level, a category and a number:
// "fail: Contoso.Connector[0]".
func isConsoleHeader(s string) bool {
	level, category, found := strings.Cut(s, ": ")
	if !found || !strings.HasSuffix(category, "]") || strings.IndexByte(category, '[') < 0 {
		return false
	}
	switch level {
	case "trce", "dbug", "info", "warn", "fail", "crit":
		return true
	}
	return false
}

// outdent removes up to as many blanks from the start of each line as are asked
// for it.
func outdent(t text.Text, lines []line, blanks func(line int) int) text.Text {
	var b text.Builder
	for k, l := range lines {
		b.Take(t, l.start+min(blanks(k), indent(l.of(t.S))), l.end)
		takeBreak(&b, t, l)
	}
	return b.Text()
}
