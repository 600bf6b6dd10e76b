package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoHPACK turns the debug log of the header compression of HTTP/2 in Python into
// the heads of messages, as curl prints them:
//
//	DEBUG:hpack.hpack:Adding (b':path', b'/v1.0/security/incidents') to the header table
//	DEBUG:hpack.hpack:Decoded (b':status', b'429'), consumed 1
//	DEBUG:hpack.hpack:Decoded (b'retry-after', b'17'), total consumed 4 bytes, indexed True
func undoHPACK(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "hpack") {
		return t, false
	}
	h := hpack{t: t}
	for _, l := range linesOf(t.S) {
		h.line(l)
	}
	if h.fields == 0 {
		return t, false
	}
	h.startRequest()
	return h.b.Text(), true
}

// An hpack is the state of reading such a log.
type hpack struct {
	t      text.Text
	b      text.Builder
	fields int

	asked  [len(pseudo)]span // values of the request that begins
	at     int               // place of it
	asking bool
}

// A span is a piece of a text.
type span struct{ start, end int }

// pseudo are the names of what the first line of a request has in HTTP/1.
var pseudo = [...]string{":method", ":scheme", ":authority", ":path"}

// line reads a line of the log.
func (h *hpack) line(l line) {
	s := l.of(h.t.S)
	before, _, isField := strings.Cut(s, "(b'")
	name, value, whole := h.field(l)
	switch {
	case !strings.Contains(s, "hpack"):
		h.startRequest()
		h.b.Take(h.t, l.start, l.end)
		takeBreak(&h.b, h.t, l)
	case !isField || !whole:
	case strings.Contains(before, "Decoded"):
		h.startRequest()
		h.answered(name, value)
	case strings.Contains(before, "Adding"), strings.Contains(before, "Encod"):
		h.sent(name, value)
	}
}

// field returns the name and the value of the header on a line.
func (h *hpack) field(l line) (name, value span, ok bool) {
	const open, between = "(b'", "', b"
	s := h.t.S
	i := strings.Index(s[l.start:l.end], open)
	if i < 0 {
		return span{}, span{}, false
	}
	name.start = l.start + i + len(open)
	i = strings.Index(s[name.start:l.end], between)
	if i < 0 {
		return span{}, span{}, false
	}
	name.end = name.start + i
	value.start = name.end + len(between) + 1
	if value.start >= l.end {
		return span{}, span{}, false
	}
	quote := s[value.start-1]
	i = strings.IndexByte(s[value.start:l.end], quote)
	if i < 0 {
		return span{}, span{}, false
	}
	value.end = value.start + i
	return name, value, true
}

func (h *hpack) sent(name, value span) {
	h.fields++
	for i, p := range pseudo {
		if h.t.S[name.start:name.end] != p {
			continue
		}
		if i == 0 {
			h.startRequest()
		}
		h.asked[i], h.at, h.asking = value, h.t.Place(value.start), true
		return
	}
	h.startRequest()
	h.header("> ", name, value)
}

func (h *hpack) answered(name, value span) {
	h.fields++
	if h.t.S[name.start:name.end] != ":status" {
		h.header("< ", name, value)
		return
	}
	h.b.Put("< HTTP/2 ", h.t.Place(name.start))
	h.b.Take(h.t, value.start, value.end)
	h.b.Put("\n", h.t.Place(value.end))
}

func (h *hpack) header(sign string, name, value span) {
	h.b.Put(sign, h.t.Place(name.start))
	h.b.Take(h.t, name.start, name.end)
	h.b.Put(": ", h.t.Place(name.end))
	h.b.Take(h.t, value.start, value.end)
	h.b.Put("\n", h.t.Place(value.end))
}

// startRequest writes the first line of the request that begins, if one does.
func (h *hpack) startRequest() {
	if !h.asking {
		return
	}
	take := func(i int, before string) {
		h.b.Put(before, h.at)
		h.b.Take(h.t, h.asked[i].start, h.asked[i].end)
	}
	take(0, "> ")
	take(1, " ")
	take(2, "://")
	take(3, "")
	h.b.Put(" HTTP/2\n", h.at)
	h.asked, h.asking = [len(pseudo)]span{}, false
}
