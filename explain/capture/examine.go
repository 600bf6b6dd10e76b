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
	incomplete bool       // the input has to be read on to tell
}

// examine looks at what a mark stands for.
func (s *scanner) examine(m mark) finding {
	switch m.kind {
	case keyMarked:
		return s.examineKey(m.key)
	case lineMarked:
		return s.examineLine(m.at)
	}
	return s.examineCode(m.at)
}

// examineKey reads the body with the member k.
func (s *scanner) examineKey(k keyMark) finding {
	f := finding{start: k.start(s.buf, s.low)}
	var body []byte
	if k.escapes > 0 {
		end, closed := k.end(s.buf, f.start)
		if f.end = end; !closed && !s.eof {
			f.incomplete = true
			return f
		}
		s.scratch = k.unescape(s.scratch[:0], s.buf[f.start:end])
		body = s.scratch
	} else if a, end, ok := plainBody(s.buf[f.start:]); ok {
		f.end = f.start + end
		f.exchanges = s.one(s.exchange(f, a, s.buf[f.start:f.end]))
		return f
	} else {
		end, whole := s.extent(f.start)
		if f.end = end; !whole {
			f.incomplete = true
			return f
		}
		body = s.buf[f.start:end]
	}
	a, end, ok := plainBody(body)
	if !ok {
		a, end, ok = s.dec.body(body)
	}
	if !ok || a.weak {
		return f
	}
	if k.escapes == 0 {
		f.end = f.start + end
	}
	f.exchanges = s.one(s.exchange(f, a, body[:min(end, len(body))]))
	return f
}

// extent returns where the object at start ends: where it is valid JSON,
// behind its closing brace; else at the end of its line, or of the last line
// that can belong to it. whole is false if the input must be read on to tell.
func (s *scanner) extent(start int) (end int, whole bool) {
	_, end, err := s.dec.parser.parse(s.buf[start:], len(s.buf)-start)
	if err == nil {
		return start + end, true
	}
	if errors.Is(err, io.ErrUnexpectedEOF) && !s.eof {
		return start + end, false
	}
	for end = start; ; {
		next := s.lineEnd(end)
		if next == len(s.buf) {
			return next, s.eof
		}
		line := bytes.TrimRight(s.buf[end:next], " \t\r\n")
		if !endsOpen(line) || !beginsMember(s.buf[next:]) {
			return end + len(line), true
		}
		end = next
	}
}

// endsOpen reports whether an object that is written over several lines can
// go on behind line.
func endsOpen(line []byte) bool {
	return len(line) == 0 || bytes.IndexByte([]byte("{[,:}]"), line[len(line)-1]) >= 0
}

// beginsMember reports whether a line can be part of an object that is
// written over several lines.
func beginsMember(line []byte) bool {
	line = bytes.TrimLeft(line, " \t")
	return len(line) > 0 && (quoteSize(line) > 0 || bytes.IndexByte([]byte("}]\r\n"), line[0]) >= 0)
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
	f := finding{start: at, end: s.lineEnd(at)}
	text := bytes.TrimRight(s.buf[at:f.end], "\r\n")
	fault, time, ok := entraFault(string(text))
	if !ok || len(fault.TrackingIDs) == 0 && !fault.MaskedID {
		f.end = at
		return f
	}
	f.exchanges = s.one(s.exchange(f, answer{fault: fault, time: time}, text))
	return f
}

func (s *scanner) one(x Exchange) []Exchange {
	return append(s.found[:0], x)
}

// exchange makes an exchange of an error and of what its line says about it.
func (s *scanner) exchange(f finding, a answer, body []byte) Exchange {
	begin := bytes.LastIndexByte(s.buf[:f.start], '\n') + 1
	before := bytes.TrimSpace(s.buf[begin:f.start])
	x := Exchange{Source: Source{Format: "json", Name: s.o.Name, Line: s.lineOf(f.start)}}
	x.Response.Body = bytes.Clone(body)
	if len(before) > 0 {
		x.Source.Format = "log"
		readContext(&x, string(before))
	}
	a.fill(&x)
	return x
}
