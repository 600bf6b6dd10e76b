package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/escape"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoEscapes undoes one level of backslash escapes in a text that has too
// many of them for an accident:
//
//	{\"error\":{\"code\":\"Forbidden\"}}
//	HTTP/1.1 403 Forbidden\r\nrequest-id: 7d9c\r\nContent-Length: 0\r\n\r\n
//	{\u0022error\u0022:{\u0022code\u0022:\u0022Forbidden\u0022}}
func undoEscapes(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if strings.IndexByte(t.S, '\\') < 0 {
		return t, false
	}
	has := func(escape string, n int) bool { return strings.Count(t.S, escape) >= n }
	if !has(`\"`, 2) && !has(`\n`, 3) && !has(`\'`, 4) && !has(`\u0022`, 2) && !has(`\x22`, 2) {
		return t, false
	}
	return Clean(Unescape(t)), true
}

// Unescape undoes one level of backslash escapes. Backslashes that begin none
// stay.
func Unescape(t text.Text) text.Text {
	e := text.NewEdit(t)
	for i := 0; ; {
		n := strings.IndexByte(t.S[i:], '\\')
		if n < 0 {
			inside, _ := e.Text()
			return inside
		}
		i += n
		size, meaning := escape.At(t.S[i:])
		switch {
		case size == 1:
		case meaning == t.S[i+1:i+size]:
			e.Replace(i, i+1, "")
		case meaning == "\r": // which no text keeps
			e.Replace(i, i+size, "")
		default:
			e.Replace(i, i+size, meaning)
		}
		i += size
	}
}
