package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoContainer reads the JSON lines that Docker and Fluent Bit write, each
// with a piece of the text:
//
//	{"log":"Traceback (most recent call last):\n","stream":"stderr","time":"2026-11-17T09:14:03.123456789Z"}
//	{"log":"  File \"/app/pull.py\", line 12, in \u003cmodule\u003e\n","stream":"stderr","time":"2026-11-17T09:14:03.123456791Z"}
func undoContainer(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, `"log":`) {
		return t, false
	}
	lines := linesOf(t.S)
	pieces := make([]piece, 0, len(lines))
	for _, l := range lines {
		if blank(l.of(t.S)) {
			continue
		}
		p, ok := pieceOf(t.S, l)
		if !ok {
			return t, false
		}
		pieces = append(pieces, p)
	}
	var b text.Builder
	c := clock{t: t, node: node}
	for _, p := range pieces {
		c.tell(p.time, p.start)
		inside := Unescape(t.Slice(p.start, p.end))
		b.Take(inside, 0, len(inside.S))
		if !p.goesOn(t.S) {
			b.Put("\n", t.Place(p.end))
		}
	}
	return b.Text(), true
}

// A piece is the escaped text in one JSON line.
type piece struct {
	start, end int
	time       string
}

// goesOn reports whether the text needs no line break after the piece: it has
// one, or Docker split a long line.
func (p piece) goesOn(s string) bool {
	const longest = 16 << 10 // bytes that Docker puts in one JSON line
	return strings.HasSuffix(s[p.start:p.end], `\n`) || p.end-p.start >= longest
}

// pieceOf reads one JSON line. An object that says more than where the text
// came from isn't a wrapping.
func pieceOf(s string, l line) (p piece, ok bool) {
	record := strings.TrimSpace(l.of(s))
	if !strings.HasPrefix(record, "{") || !strings.HasSuffix(record, "}") {
		return p, false
	}
	start, end, ok := stringMember(record, "log")
	if !ok {
		return p, false
	}
	offset := l.start + strings.Index(l.of(s), record)
	p.start, p.end = offset+start, offset+end
	others := record[:start] + record[end:]
	if first, last, ok := stringMember(others, "time"); ok {
		p.time = others[first:last]
	}
	return p, (p.time != "" || strings.Contains(others, `"stream":`)) && !strings.Contains(others, `"error":`)
}

// stringMember returns where the escaped value of a member starts and ends.
func stringMember(object, name string) (start, end int, ok bool) {
	_, rest, found := strings.Cut(object, `"`+name+`":`)
	rest = strings.TrimLeft(rest, " ")
	if !found || rest == "" || rest[0] != '"' {
		return 0, 0, false
	}
	start = len(object) - len(rest) + 1
	for end = start; end < len(object); end++ {
		switch object[end] {
		case '"':
			return start, end, true
		case '\\':
			end++
		}
	}
	return 0, 0, false
}
