package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoFences removes what begins and ends a block of code in Markdown, Slack,
// Jira, and forums. Lines that only do that stay as empty ones:
//
//	```json
//	{"error":{"code":"Forbidden"}}
//	```
//
//	```HTTP/1.1 403 Forbidden
//	Content-Type: application/json```
//
//	{noformat}
//	HTTP/1.1 403 Forbidden
//	{noformat}
func undoFences(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	e := text.NewEdit(t)
	for _, l := range linesOf(t.S) {
		if inner := insideFence(t.S, l); inner != l {
			e.Replace(l.start, inner.start, "")
			e.Replace(inner.end, l.end, "")
		}
	}
	return e.Text()
}

// insideFence returns the part of a line that is code.
func insideFence(s string, l line) line {
	const mark = "```"
	trimmed := strings.TrimRight(l.of(s), " \t")
	if isFence(trimmed) {
		return line{l.end, l.end}
	}
	code := strings.TrimSuffix(strings.TrimPrefix(trimmed, mark), mark)
	if len(code) == len(trimmed) || strings.Contains(code, mark) {
		return l
	}
	start := l.start
	if strings.HasPrefix(trimmed, mark) {
		start += len(mark)
	}
	return line{start, start + len(code)}
}

// isFence reports whether a line only begins or ends a block of code.
func isFence(s string) bool {
	s = strings.TrimSpace(s)
	for _, mark := range [...]string{"```", "~~~"} {
		if language, found := strings.CutPrefix(s, mark); found {
			return countWhile(language, 0, len(language), func(c byte) bool { return ascii.IsWord(c) || strings.IndexByte("+-#`~", c) >= 0 }) == len(language)
		}
	}
	if s == "" || s[0] != '{' && s[0] != '[' {
		return false
	}
	name, _, _ := strings.Cut(s[1:], ":")
	switch strings.TrimRight(name, "}]") {
	case "noformat", "code", "/code", "quote":
		return s[len(s)-1] == '}' || s[len(s)-1] == ']'
	}
	return false
}
