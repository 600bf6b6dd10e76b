package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoCommands decodes the commands for GitHub Actions:
//
//	::error title=Isolate::HTTP/1.1 403 Forbidden%0Arequest-id: 7d9c
func undoCommands(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "::") {
		return t, false
	}
	e := text.NewEdit(t)
	for _, l := range linesOf(t.S) {
		n := commandLength(l.of(t.S))
		if n == 0 {
			continue
		}
		e.Replace(l.start, l.start+n, "")
		for i := l.start + n; i < l.end; i++ {
			if size, instead := commandEscape(t.S[i:l.end]); size > 0 {
				e.Replace(i, i+size, instead)
				i += size - 1
			}
		}
	}
	return e.Text()
}

// commandLength returns the length of a command at the start of a line up to its
// text; 0 if there is none.
func commandLength(s string) int {
	const longest = 1000
	if !strings.HasPrefix(s, "::") {
		return 0
	}
	n := countWhile(s, 2, 20, ascii.IsAlpha)
	if n == 0 || ascii.ByteAt(s, 2+n) != ' ' && ascii.ByteAt(s, 2+n) != ':' {
		return 0
	}
	end := strings.Index(s[2+n:min(len(s), longest)], "::")
	if end < 0 {
		return 0
	}
	return 2 + n + end + 2
}

// commandEscape returns the size of the escape at the start of s and its meaning.
func commandEscape(s string) (size int, instead string) {
	if s[0] != '%' || len(s) < 3 {
		return 0, ""
	}
	switch s[:3] {
	case "%25":
		return 3, "%"
	case "%0A":
		return 3, "\n"
	case "%0D":
		return 3, ""
	}
	return 0, ""
}
