package capture

import "bytes"

// Many programs log a failed call in words alone: "503 Server Error: Service
// Unavailable for url: …", as requests says it. Such a line is an error of its own
// unless its record has the response as well. A record is a line with a time and
// those behind it that have none, such as a traceback; where a log has no times,
// it is a line.

// tellsFailure reports whether the word "error" at offset e is part of what an
// HTTP client says of a failed call.
func tellsFailure(b []byte, e int) bool {
	const around = 48
	before, behind := b[max(0, e-around):e], b[e:min(len(b), e+around)]
	if i := bytes.IndexByte(behind, '\n'); i >= 0 {
		behind = behind[:i]
	}
	if bytes.HasPrefix(behind[min(len("error"), len(behind)):], []byte(": Request failed with status code ")) { // axios
		return true
	}
	for _, word := range [...]string{
		"Client ", "Server ", // requests, httpx and Guzzle
		"HTTP ",               // urllib
		"URL returned ",       // curl
		"server returned an ", // .NET
	} {
		if bytes.HasSuffix(before, []byte(word)) {
			near := b[max(0, e-len("503 Server ")):min(len(b), e+len(behind))]
			return statusPhrase(near) != 0
		}
	}
	return false
}

// nextWords returns the first mark of a failure in words at or after from, as the
// word "error" tells it.
func nextWords(b []byte, from int) (words mark) {
	nextKeyOr(b, from, func(e int) (stop bool) {
		if tellsFailure(b, e) {
			words = mark{kind: wordsMarked, at: e, after: e + len("error")}
		}
		return words.kind != noMark
	})
	return words
}

// nextHTTP returns the first mark of "HTTP 503" at or after from.
func nextHTTP(b []byte, from int) mark {
	const letters = "HTTP "
	for {
		i := bytes.Index(b[from:], []byte(letters))
		if i < 0 {
			return mark{}
		}
		from += i + len(letters)
		if namesStatus(b[from:]) {
			return mark{kind: wordsMarked, at: from - len(letters), after: from}
		}
	}
}

// namesStatus reports whether text begins with the status of a failure.
func namesStatus(text []byte) bool {
	const digits = len("503")
	if len(text) < digits || len(text) > digits && isWordByte(text[digits]) {
		return false
	}
	return statusNumber(string(text[:digits])) >= 400
}

// examineWords makes an error of the words around an offset.
func (s *scanner) examineWords(at int) finding {
	const around = 48
	near := s.buf[max(0, at-around):min(len(s.buf), at+around)]
	if i := bytes.LastIndexByte(s.buf[max(0, at-around):at], '\n'); i >= 0 {
		near = near[i+1:]
	}
	near, _, _ = cutLine(near)
	f := finding{start: at, end: at, words: true}
	if status := statusPhrase(near); status != 0 {
		s.result[0] = Exchange{
			Source:   Source{Format: "log", Name: s.o.Name, Line: s.lineOf(at)},
			Response: Response{Status: status},
		}
		f.exchanges = s.result[:]
	}
	return f
}

// A held is an error in words that waits for the end of its record, which may
// have the response as well.
type held struct {
	x  Exchange
	at int // offset of the mark; negative if it is no longer in the buffer
}

// hold keeps the result, an error in words at offset at, unless its record has
// told of it. It reports whether yield wants more.
func (s *scanner) hold(at int, yield func(*Exchange, error) bool) bool {
	x := &s.result[0]
	status := x.Response.Status
	if s.sameRecord(at) && (s.told.status == status || s.told.status == 0 && s.told.response) {
		s.told.at = at
		return true
	}
	s.readWords(x, at)
	told := *x
	if !s.flush(yield) {
		return false
	}
	s.held = held{told, at}
	s.told = telling{at: at, status: status, time: told.Time}
	return true
}

// readWords takes time and URL from the line of the words at offset at.
func (s *scanner) readWords(x *Exchange, at int) {
	const enough = 1 << 10 // bytes behind the words
	begin, status := s.beginOf(at), x.Response.Status
	line, _, _ := cutLine(s.buf[at:min(len(s.buf), at+enough)])
	s.readContext(x, bytes.TrimSpace(s.buf[begin:at+len(line)]))
	x.Response.Status = status
	if x.Time == "" {
		x.Time = s.recordTime()
	}
}

// release hands on the error that is held, before the one that f has found; or
// has that learn from it, if it is the response.
func (s *scanner) release(f *finding, yield func(*Exchange, error) bool) bool {
	x, told := &f.exchanges[0], &s.held.x
	if x.Time == "" && s.o.timed && s.isLedTo(f.start) {
		s.sameRecord(f.start)
		x.Time = s.recordTime()
	}
	more := true
	switch status := x.Response.Status; {
	case told.Response.Status == 0:
	case s.held.at >= f.start,
		(status == told.Response.Status || status == 0 && s.isLedTo(f.start)) && s.sameRecord(f.start):
		learn(x, told)
		s.held = held{}
	default:
		more = s.flush(yield)
	}
	s.told = telling{at: f.end, status: x.Response.Status, time: x.Time, response: true}
	return more
}

// flush hands on the error that is held, if there is one.
func (s *scanner) flush(yield func(*Exchange, error) bool) bool {
	x := s.held.x
	if x.Response.Status == 0 {
		return true
	}
	s.held = held{}
	return yield(&x, nil)
}
