package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// loggerEdge reads what loggers write before a message, up to the divider
// between the two:
//
//	2026-11-17 09:14:03,123 ERROR [main] com.contoso.Pull - request failed: 403
//	2026-11-17 09:14:03,123 - contoso.pull - ERROR - request failed: 403
//	2026-11-17 09:14:03.123 ERROR 812 --- [app] [main] c.contoso.Pull : request failed: 403
//	2026-11-17 09:14:03.123 | ERROR    | pull:run:12 - request failed: 403
//	2026-11-17 09:14:03.123 [error]: request failed: 403
//	[09:14:03 ERR] request failed: 403
//
// Without such a divider the level stays in the message.
func loggerEdge(line string) (edge, bool) {
	begin := 0
	if ascii.ByteAt(line, 0) == '[' {
		begin = 1
	}
	end, ok := stamp.At(line, begin)
	if !ok {
		end, ok = stamp.Clock(line, begin)
	}
	if !ok {
		return edge{}, false
	}
	h := header{line: line, i: end}
	h.open = begin == 1
	start, ok := h.read()
	return edge{start: start, time: line[begin:end]}, ok
}

// A header is the part between the time and the message.
type header struct {
	line  string
	i     int
	open  bool // the bracket before the time is still open
	level bool // the level has been read
	words int  // number of names read
}

// read returns the offset where the message starts.
func (h *header) read() (start int, ok bool) {
	const most = 8 // parts
	for range most {
		h.i += indent(h.line[h.i:])
		if divider := h.divider(); divider > 0 {
			h.i += divider
			if h.level {
				return afterBlank(h.line, h.i), true
			}
			continue
		}
		if !h.part() {
			return 0, false
		}
		if h.level && h.closed() {
			return afterBlank(h.line, h.i), true
		}
	}
	return 0, false
}

// divider returns the length of the divider at h.i, if there is one: "- ",
// ": ", "| ", or one of them at the end of the line.
func (h *header) divider() int {
	c := ascii.ByteAt(h.line, h.i)
	if c != '-' && c != ':' && c != '|' {
		return 0
	}
	if next := h.i + 1; next == len(h.line) || h.line[next] == ' ' {
		return 1
	}
	return 0
}

// closed reads the bracket that ends [09:14:03 ERR].
func (h *header) closed() bool {
	if !h.open || ascii.ByteAt(h.line, h.i) != ']' {
		return false
	}
	h.i++
	return true
}

// part reads a level, something in brackets, a process number followed by
// three dashes, or a name. There can be only one name.
func (h *header) part() bool {
	line, i := h.line, h.i
	if end, ok := stamp.UpperLevel(line, i); ok && !h.level {
		h.i, h.level = end, true
		return true
	}
	const longest = 60
	switch c := ascii.ByteAt(line, i); {
	case c == ']' && h.open && !h.level:
		h.i, h.open = i+1, false
		return true
	case c == '[':
		n := strings.IndexByte(line[i:min(len(line), i+longest)], ']')
		if n < 0 {
			return false
		}
		if end, ok := stamp.Level(line, i+1); ok && end == i+n {
			h.level = true
		}
		h.i = i + n + 1
		return true
	case ascii.IsDigit(c), strings.HasPrefix(line[i:], "--- "):
		n := countWhile(line, i, longest, ascii.IsDigit)
		if n > 0 && !strings.HasPrefix(line[i+n:], " --- ") {
			return false
		}
		h.i = i + n + min(len(" --- "), len(line)-i-n)
		return true
	case ascii.IsAlpha(c):
		h.words++
		h.i += countWhile(line, i, longest, func(c byte) bool { return ascii.IsWord(c) || c == '.' || c == '$' })
		return h.words == 1 && (h.i == len(line) || line[h.i] == ' ')
	}
	return false
}
