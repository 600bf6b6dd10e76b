package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoAdjacent joins the pieces of a literal that its source or a formatter has
// broken into lines:
//
//	String body = "HTTP/1.1 403 Forbidden\n"
//	    + "Content-Type: application/json\n";
//
//	('HTTP/1.1 403 Forbidden\n'
//	 'Content-Type: application/json\n')
func undoAdjacent(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	e := text.NewEdit(t)
	lines := linesOf(t.S)
	for k := range len(lines) - 1 {
		end, mark, joined := pieceEnd(lines[k].of(t.S))
		start, plus := pieceStart(lines[k+1].of(t.S), mark)
		if end == 0 || start == 0 || !joined && !plus && indent(lines[k+1].of(t.S)) == 0 {
			continue
		}
		e.Replace(lines[k].start+end, lines[k+1].start+start, "")
	}
	return e.Text()
}

// pieceEnd returns where the text of the literal ends that a line ends with, the
// mark around it, and whether a sign follows that joins it with the next one;
// 0 if there is none.
func pieceEnd(s string) (end int, mark byte, joined bool) {
	s = strings.TrimRight(s, " \t")
	rest := strings.TrimRight(s, `+.\&_ `)
	if rest == "" {
		return 0, 0, false
	}
	mark = rest[len(rest)-1]
	if mark != '"' && mark != '\'' {
		return 0, 0, false
	}
	return len(rest) - 1, mark, len(rest) < len(s)
}

// pieceStart returns where the text of the literal begins that a line begins
// with, and whether a sign precedes it that joins it with the one before; 0 if
// there is none.
func pieceStart(s string, mark byte) (start int, joined bool) {
	i := indent(s)
	if c := ascii.ByteAt(s, i); (c == '+' || c == '.') && ascii.ByteAt(s, i+1) == ' ' {
		joined = true
		i += 2
	}
	// A name in quotes is a member of an object.
	if mark == 0 || ascii.ByteAt(s, i) != mark || strings.HasPrefix(strings.TrimLeft(afterQuoted(s[i+1:], mark), " "), ":") {
		return 0, false
	}
	return i + 1, joined
}

// afterQuoted returns what follows the next mark in s.
func afterQuoted(s string, mark byte) string {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case mark:
			return s[i+1:]
		}
	}
	return ""
}
