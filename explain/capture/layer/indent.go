package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoIndent removes the blanks that all lines start with, as in a quotation, a
// block of YAML, or a reply of a bot:
//
//	    HTTP/1.1 403 Forbidden
//	    Content-Type: application/json
//
//	    {"error":{"code":"Forbidden"}}
func undoIndent(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
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

// undoConsoleLogger removes the indentation of messages of the console logger of
// .NET:
//
//	fail: Contoso.Connector[0]
//	      HTTP/1.1 403 Forbidden
//	      Content-Type: application/json
func undoConsoleLogger(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	const width = len("fail: ")
	if !strings.Contains(t.S, "]\n      ") {
		return t, false
	}
	lines := linesOf(t.S)
	isMessage := make([]bool, len(lines))
	under := false // a header
	for k, l := range lines {
		s := l.of(t.S)
		switch {
		case isConsoleHeader(s):
			under = true
		case !blank(s) && indent(s) < width:
			under = false
		default:
			isMessage[k] = under
			ok = ok || under
		}
	}
	if !ok {
		return t, false
	}
	return outdent(t, lines, func(k int) int {
		if isMessage[k] {
			return width
		}
		return 0
	}), true
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
