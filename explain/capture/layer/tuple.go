package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoTuple joins the arguments of a Python exception that was raised with several
// of them, as with those of print, and shows them as a tuple:
//
//	('Request ', 'GET', ' ', 'https://…', ' failed with ', 400, ' - ', '{"error":{"code":"AF20023"}}')
func undoTuple(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	e := text.NewEdit(t)
	for i := 0; ; {
		n := strings.Index(t.S[i:], "(")
		if n < 0 {
			break
		}
		i += n
		parts, end := tuple(t.S, i)
		if !isSentence(t.S, parts) {
			i = max(end, i+1)
			continue
		}
		for _, p := range parts {
			e.Replace(i, p.start, "")
			i = p.end
		}
		e.Replace(i, end, "")
		i = end
	}
	return e.Text()
}

// A part is what stands for an argument, without its quotes.
type part struct{ start, end int }

// tuple reads the tuple of strings and numbers that begins at an offset, and returns
// where it ends. Where there is none, it returns no parts, and how far it read.
func tuple(s string, i int) (parts []part, end int) {
	const most = 32
	for i++; len(parts) < most; i += len(", ") {
		p := part{i, i}
		if quote := ascii.ByteAt(s, i); quote == '\'' || quote == '"' {
			p.start++
			p.end = literalEnd(s, p.start, quote)
			i = p.end + 1
		} else {
			p.end = ascii.SkipDigits(s, i)
			i = p.end
		}
		if p.end <= p.start && i <= p.start || i > len(s) {
			return nil, min(i, len(s))
		}
		parts = append(parts, p)
		switch {
		case ascii.ByteAt(s, i) == ')':
			return parts, i + 1
		case !ascii.HasPrefixAt(s, i, ", "):
			return nil, i
		}
	}
	return nil, i
}

// literalEnd returns where a quote closes the literal whose text begins at an offset,
// or its line ends.
func literalEnd(s string, i int, quote byte) int {
	for ; i < len(s) && s[i] != '\n'; i++ {
		switch s[i] {
		case '\\':
			i++
		case quote:
			return i
		}
	}
	return min(i, len(s))
}

// isSentence reports whether parts make a sentence: some of them have a blank at
// their edge, by which they are meant to be joined.
func isSentence(s string, parts []part) bool {
	const fewest, joints = 4, 2
	n := 0
	for _, p := range parts {
		if text := s[p.start:p.end]; strings.HasPrefix(text, " ") || strings.HasSuffix(text, " ") {
			n++
		}
	}
	return len(parts) >= fewest && n >= joints
}
