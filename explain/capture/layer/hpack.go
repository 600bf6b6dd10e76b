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

	at     int                 // place of the line
	asked  [len(pseudo)]string // values of the request that begins
	asking bool
}

// pseudo are the names of what the first line of a request has in HTTP/1.
var pseudo = [...]string{":method", ":scheme", ":authority", ":path"}

// line reads a line of the log.
func (h *hpack) line(l line) {
	s := l.of(h.t.S)
	before, _, _ := strings.Cut(s, "(b'")
	name, value, ok := field(s)
	h.at = h.t.Place(l.start)
	switch {
	case !strings.Contains(s, "hpack"):
		h.startRequest()
		h.b.Take(h.t, l.start, l.end)
		takeBreak(&h.b, h.t, l)
	case !ok:
	case strings.Contains(before, "Decoded"):
		h.startRequest()
		h.answered(name, value)
	case strings.Contains(before, "Adding"), strings.Contains(before, "Encod"):
		h.sent(name, value)
	}
}

// field returns the name and the value of the header on a line.
func field(line string) (name, value string, ok bool) {
	_, rest, _ := strings.Cut(line, "(b'")
	name, rest, ok = strings.Cut(rest, "', b")
	if !ok || rest == "" {
		return "", "", false
	}
	value, _, ok = strings.Cut(rest[1:], rest[:1])
	return name, value, ok
}

func (h *hpack) sent(name, value string) {
	h.fields++
	for i, p := range pseudo {
		if name != p {
			continue
		}
		if i == 0 {
			h.startRequest()
		}
		h.asked[i], h.asking = value, true
		return
	}
	h.startRequest()
	h.header("> ", name, value)
}

func (h *hpack) answered(name, value string) {
	h.fields++
	if name != ":status" {
		h.header("< ", name, value)
		return
	}
	h.b.Put("< HTTP/2 "+value+"\n", h.at)
}

func (h *hpack) header(sign, name, value string) {
	h.b.Put(sign+name+": "+value+"\n", h.at)
}

// startRequest writes the first line of the request that begins, if one does.
func (h *hpack) startRequest() {
	if !h.asking {
		return
	}
	h.b.Put("> "+h.asked[0]+" "+h.asked[1]+"://"+h.asked[2]+h.asked[3]+" HTTP/2\n", h.at)
	h.asked, h.asking = [len(pseudo)]string{}, false
}
