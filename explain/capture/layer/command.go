package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoCommands decodes what is told to GitHub Actions in commands:
//
//	::error title=Isolate::HTTP/1.1 403 Forbidden%0Arequest-id: 7d9c
func undoCommands(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "::") {
		return t, false
	}
	var b text.Builder
	from := 0
	for _, l := range linesOf(t.S) {
		n := commandLength(l.of(t.S))
		if n == 0 {
			continue
		}
		ok = true
		b.Take(t, from, l.start)
		from = l.start + n
		for i := from; i < l.end; i++ {
			size, instead := commandEscape(t.S[i:l.end])
			if size == 0 {
				continue
			}
			b.Take(t, from, i)
			b.Put(instead, t.Place(i))
			from = i + size
			i = from - 1
		}
	}
	b.Take(t, from, len(t.S))
	return b.Text(), ok
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
