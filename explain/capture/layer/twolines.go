package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoTwoLines removes the header that java.util.logging writes on its own
// line. The Graph SDK for Java logs a body line by line, each with a prefix:
//
//	Nov 17, 2026 9:14:03 AM com.contoso.Pull run
//	SEVERE: request failed: 403
//	Nov 17, 2026 9:14:03 AM com.microsoft.graph.logger.DefaultLogger logError
//	SEVERE: CoreHttpProvider[sendRequestInternal] - 386  "code": "Forbidden",
func undoTwoLines(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "AM ") && !strings.Contains(t.S, "PM ") {
		return t, false
	}
	e := text.NewEdit(t)
	c := clock{t: t, node: node}
	lines := linesOf(t.S)
	for k, l := range lines[:len(lines)-1] {
		end := twoLineTime(l.of(t.S))
		next := lines[k+1]
		if end == 0 || !beginsWithLevel(next.of(t.S)) {
			continue
		}
		start := next.start + sdkName(next.of(t.S))
		e.Replace(l.start, start, "")
		c.tell(l.of(t.S)[:end], start)
	}
	return e.Text()
}

// twoLineTime returns where the time ends in a line that contains only a time,
// a class and a method, or 0 if the line has a different form.
func twoLineTime(line string) (end int) {
	end, ok := stamp.At(line, 0)
	if !ok || !ascii.IsAlpha(line[0]) || !strings.HasSuffix(line[:end], "M") || strings.Count(line[end:], " ") > 2 {
		return 0
	}
	return end
}

func beginsWithLevel(line string) bool {
	end, ok := stamp.UpperLevel(line, 0)
	return ok && strings.HasPrefix(line[end:], ": ")
}

// sdkName returns the length of "SEVERE: CoreHttpProvider[sendRequestInternal] - 386"
// at the start of a line, or 0 if there is none.
func sdkName(line string) int {
	const longest = 80
	i := strings.Index(line, ": ") + 2
	i += countWhile(line, i, longest, ascii.IsWord)
	if ascii.ByteAt(line, i) != '[' {
		return 0
	}
	i++
	i += countWhile(line, i, longest, ascii.IsWord)
	if !strings.HasPrefix(line[i:], "] - ") {
		return 0
	}
	i += len("] - ")
	digits := countWhile(line, i, 5, ascii.IsDigit)
	if digits == 0 {
		return 0
	}
	return i + digits
}
