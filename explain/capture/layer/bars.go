package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoBars joins the lines of the message in the PowerShell 7 error view and
// drops the marks under the source line:
//
//	Line |
//	  16 |  Invoke-RestMethod $url
//	     |  ~~~~~~~~~~~~~~~~~~~~~~
//	     | {"error":{"code":"Forbidden","message":"The application does not
//	     | have any of the required application permissions."}}
func undoBars(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, " |") && !strings.Contains(t.S, "~~~") && !strings.Contains(t.S, "^^^") {
		return t, false
	}
	var b text.Builder
	written, afterBar := false, false // a line has been written; the last one had a bar
	before := ""                      // the text of the last one
	width := barWidth(t.S)
	for _, l := range linesOf(t.S) {
		s := l.of(t.S)
		if isMark(s) {
			ok, afterBar = true, false
			continue
		}
		start, isBar := barText(s)
		end := len(s)
		if isBar {
			ok = true
			end = start + len(strings.TrimRight(s[start:], " \t"))
		}
		switch {
		case isBar && afterBar && splitsWord(before, s[start:end], width):
		case isBar && afterBar:
			b.Put(" ", t.Place(l.start-1))
			start += indent(s[start:end])
		case written:
			b.Take(t, l.start-1, l.start)
		}
		b.Take(t, l.start+start, l.start+end)
		written, afterBar, before = true, isBar, s[start:end]
	}
	return b.Text(), ok
}

// barText returns where the text starts after a bar and the blanks before it.
func barText(s string) (start int, ok bool) {
	const deepest = 12
	n := countWhile(s, 0, deepest+1, func(c byte) bool { return c == ' ' })
	if n == 0 || n > deepest || ascii.ByteAt(s, n) != '|' || blank(s[n+1:]) {
		return 0, false
	}
	return afterBlank(s, n+1), true
}

// isMark reports whether a line only underlines the one above it.
func isMark(s string) bool {
	marks := 0
	for _, c := range []byte(strings.TrimLeft(s, " \t|│+")) {
		switch c {
		case '~', '^':
			marks++
		case ' ', '\t':
		default:
			return false
		}
	}
	return marks >= 3
}

// barWidth returns the length of the longest text after a bar.
func barWidth(s string) int {
	width := 0
	for _, l := range linesOf(s) {
		if start, isBar := barText(l.of(s)); isBar {
			width = max(width, len(strings.TrimRight(l.of(s)[start:], " \t")))
		}
	}
	return width
}

// splitsWord reports whether a word was split between two lines: it is longer than
// a line has room for. Others are moved to the next line as a whole.
func splitsWord(before, next string, width int) bool {
	first, _, _ := strings.Cut(next, " ")
	return len(before) == width && len(before)-1-strings.LastIndexByte(before, ' ')+len(first) > width
}
