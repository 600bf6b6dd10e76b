package capture

import (
	"bytes"
	"errors"
	"io"
)

// A finding is what a mark has led to.
type finding struct {
	exchanges  []Exchange // none if the mark was no error
	start, end int        // the bytes that were looked at
	escaped    bool       // they are part of a string
	incomplete bool       // the input has to be read on to tell
	broken     bool       // an error begins here, but what it says cannot be read
	words      bool       // the error is told in words, without the response
}

// examine looks at what a mark stands for.
func (s *scanner) examine(m *mark) finding {
	switch m.kind {
	case keyMarked:
		f := s.examineKey(&m.key)
		if f.broken {
			return s.byStatus(f, &m.key)
		}
		return f
	case lineMarked:
		return s.examineLine(m.at)
	case wordsMarked:
		return s.examineWords(m.at)
	}
	return s.examineCode(m.at)
}

// examineKey reads the body with the member k.
func (s *scanner) examineKey(k *keyMark) finding {
	start, looked := k.start(s.buf, s.low)
	s.waste += int64(looked)
	f := finding{start: start, escaped: k.escapes > 0}
	if size := s.sizeKnown(start); size > 0 {
		f.end = start + size
		x := s.exchangeAt(&f)
		x.Response.Body, x.Response.Known = s.buf[start:f.end], true
		f.exchanges = s.result[:]
		return f
	}
	if k.escapes > 0 {
		return s.examineEscaped(f, k)
	}
	reach := len(s.buf)
	if s.spent() {
		reach = s.lineEnd(f.start)
	}
	a, end, err := s.dec.valid(s.buf[f.start:reach])
	if errors.Is(err, io.ErrUnexpectedEOF) && !s.eof && reach == len(s.buf) {
		f.end, f.incomplete = f.start+end, true
		return f
	}
	switch {
	case err == nil:
		f.end = f.start + end
		return s.raw(s.found(f, &a, s.buf[f.start:f.end]))
	case errors.Is(err, errTooDeep):
		f.end = f.start + end
		return f
	}
	return s.examineBroken(f, k, reach)
}

// examineBroken reads a body with the member k that is not valid, and ends
// before reach.
func (s *scanner) examineBroken(f finding, k *keyMark, reach int) finding {
	if object, end, whole := s.rejoined(f.start); !whole {
		f.end, f.incomplete = end, true
		return f
	} else if a, size, ok := s.dec.body(object); ok && (!s.whole || !a.truncated) {
		f.end = end
		return s.found(f, &a, object[:min(size, len(object))])
	}
	whole := false
	f.end, whole = s.extent(f.start, reach)
	if whole && f.end <= k.at {
		// What began before k is over: k is of an object that lacks its brace.
		f.start = k.at
		f.end, whole = s.extent(f.start, reach)
	}
	if !whole {
		f.incomplete = true
		return f
	}
	text := s.buf[f.start:f.end]
	a, end, ok := s.dec.broken(text)
	a.none = !ok
	f.broken = !ok && opensObject(s.buf[k.after:max(k.after, f.end)])
	if ok && !a.weak {
		f.end = f.start + end
	}
	return s.found(f, &a, text[:end])
}

// raw notes how the body of a valid answer stands in the stream, if it has the
// usual form.
func (s *scanner) raw(f finding) finding {
	if s.dec.plain && len(f.exchanges) > 0 {
		f.exchanges[0].Response.Raw = s.buf[f.start:f.end]
	}
	return f
}

// sizeKnown returns how many bytes the body that begins at start has if whoever
// reads knows it; else 0.
func (s *scanner) sizeKnown(start int) int {
	if s.known == nil || s.buf[start] != '{' {
		return 0
	}
	return s.known(s.buf[start:])
}

// byStatus makes an error of a broken body that breaks off before it says anything,
// where its line tells the status of the response.
func (s *scanner) byStatus(f finding, k *keyMark) finding {
	if nextKey(s.buf[:f.end], k.after).found() || messageMember(s.buf[k.after:f.end]) >= 0 {
		return f // what follows on the line may be the error, or tell more
	}
	body := s.buf[f.start:f.end]
	if k.escapes > 0 {
		body = k.unescape(nil, body)
	}
	told := s.found(f, &answer{truncated: true}, body)
	if told.exchanges[0].Response.Status < 400 {
		return f
	}
	told.broken = false
	return told
}

// opensObject reports whether the value of a member begins with a brace;
// text is what follows the letters of its name.
func opensObject(text []byte) bool {
	_, value, found := bytes.Cut(text, []byte{':'})
	value = bytes.TrimLeft(value, " \t\r\n")
	return found && len(value) > 0 && value[0] == '{'
}

// examineEscaped reads a body that is escaped inside a string.
func (s *scanner) examineEscaped(f finding, k *keyMark) finding {
	end, closed := k.end(s.buf, f.start)
	if f.end = end; !closed && !s.eof {
		f.incomplete = true
		return f
	}
	s.scratch = k.unescape(s.scratch[:0], s.buf[f.start:end])
	a, end, err := s.dec.valid(s.scratch)
	if err != nil {
		var ok bool
		a, end, ok = s.dec.broken(s.scratch)
		a.none = !ok
		f.broken = !ok && opensObject(s.buf[k.after:max(k.after, f.end)])
	}
	if f = s.found(f, &a, s.scratch[:min(end, len(s.scratch))]); len(f.exchanges) > 0 && s.r == nil {
		body := &f.exchanges[0].Response.Body
		*body = bytes.Clone(*body)
	}
	return s.raw(f)
}

// longestBroken is how much of a broken object is looked at, in bytes.
const longestBroken = 64 << 10

// extent returns where a broken object that begins at start ends, before
// reach: at the end of its line, or of the last line that can belong to it.
// whole is false if the input must be read on to tell.
func (s *scanner) extent(start, reach int) (end int, whole bool) {
	limit := min(reach, start+longestBroken)
	for end = start; ; {
		i := bytes.IndexByte(s.buf[end:limit], '\n')
		if i < 0 {
			return limit, limit < len(s.buf) || s.eof
		}
		line := bytes.TrimRight(s.buf[end:end+i], " \t\r")
		next := end + i + 1
		open := isOpen(line)
		if next == len(s.buf) && !s.eof && open {
			return next, false
		}
		if !open || !continues(s.buf[next:]) {
			return end + len(line), true
		}
		end = next
	}
}

// examineLine reads a line that is a JSON object of its own.
func (s *scanner) examineLine(at int) finding {
	f := finding{start: at, end: s.lineEnd(at)}
	if f.end-at > chunk {
		return finding{start: at, end: at}
	}
	d := newDocument(bytes.TrimSpace(s.buf[at:f.end]), s.o)
	d.line = s.lineOf(at)
	f.exchanges = readJSONErrors(d)
	return f
}

// examineCode reads an Entra error in plain text: the line from the code on.
func (s *scanner) examineCode(at int) finding {
	const longest = 8 << 10
	text, _, _ := bytes.Cut(s.buf[at:min(at+longest, len(s.buf))], []byte{'\n'})
	f := finding{start: at, end: at + len(text)}
	text = bytes.TrimRight(text, "\r")
	fault, time, ok := entraFault(string(text))
	if !ok || len(fault.TrackingIDs) == 0 && !fault.MaskedID {
		return f
	}
	return s.found(f, &answer{fault: fault, time: time}, text)
}

// found adds to f the exchange of an answer that counts in a stream.
func (s *scanner) found(f finding, a *answer, body []byte) finding {
	if a.none || a.weak {
		return f
	}
	x := s.exchangeAt(&f)
	x.Response.Body = body
	if s.r != nil { // the buffer will be written over
		x.Response.Body = bytes.Clone(body)
	}
	a.fill(x)
	f.exchanges = s.result[:]
	return f
}

// exchangeAt makes the result an exchange of which the body was found at f, with
// what its line says about it.
func (s *scanner) exchangeAt(f *finding) *Exchange {
	x := &s.result[0]
	*x = Exchange{}
	x.Source = Source{Format: "json", Name: s.o.Name, Line: s.lineOf(f.start)}
	if before := bytes.TrimSpace(s.buf[s.beginOf(f.start):f.start]); len(before) > 0 {
		x.Source.Format = "log"
		s.readContext(x, before)
		readBehind(x, s.behind(f))
	}
	return x
}
