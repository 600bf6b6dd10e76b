package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/text"
)

// unglue begins a line with each message of HTTP that directly follows the body of
// another one, which had no line break at its end.
//
//	{"value":[]}HTTP/1.1 400 Bad Request
func unglue(t text.Text) text.Text {
	const protocol = "HTTP/"
	var b text.Builder
	done := 0
	for at := 0; ; {
		i := strings.Index(t.S[at:], protocol)
		if i < 0 {
			break
		}
		i += at
		at = i + len(protocol)
		if i > 0 && strings.IndexByte("}]>", t.S[i-1]) >= 0 && startsMessage(firstLine(t.S[i:]), "") {
			b.Take(t, done, i)
			b.Put("\n", t.Place(i))
			done = i
		}
	}
	if done == 0 {
		return t
	}
	b.Take(t, done, len(t.S))
	return b.Text()
}
