package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoRList turns the printed form of an R list into lines with a label:
//
//	$status_code
//	[1] 403
//
//	$error$`innerError`
//	[1] "Forbidden"
func undoRList(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	const mark = "\n[1] "
	if !strings.Contains(t.S, mark) {
		return t, false
	}
	var b text.Builder
	lines := linesOf(t.S)
	for k := 0; k < len(lines); k++ {
		l := lines[k]
		start, end, isName := rName(t.S, l)
		if !isName || !strings.HasPrefix(t.S[l.end:], mark) {
			b.Take(t, l.start, l.end)
			takeBreak(&b, t, l)
			continue
		}
		ok = true
		k++
		value := lines[k]
		b.Take(t, start, end)
		b.Put(": ", t.Place(l.end))
		b.Take(t, value.start+len("[1] "), value.end)
		takeBreak(&b, t, value)
	}
	return b.Text(), ok
}

// rName returns the last name in a line such as $error$`innerError`.
func rName(s string, l line) (start, end int, ok bool) {
	name := l.of(s)
	if ascii.ByteAt(name, 0) != '$' {
		return 0, 0, false
	}
	name = strings.Trim(name[strings.LastIndexByte(name, '$')+1:], "`")
	if name == "" {
		return 0, 0, false
	}
	end = l.end - min(1, strings.Count(l.of(s)[len(l.of(s))-1:], "`"))
	return end - len(name), end, true
}
