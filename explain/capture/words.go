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

// examineWords makes an error of a line that tells of a failed call.
func (s *scanner) examineWords(at int) finding {
	begin := s.beginOf(at)
	f := finding{start: begin, end: s.lineEnd(at), words: true}
	x := &s.result[0]
	*x = Exchange{Source: Source{Format: "log", Name: s.o.Name, Line: s.lineOf(at)}}
	s.readContext(x, bytes.TrimSpace(s.buf[begin:f.end]))
	if x.Response.Status >= 400 {
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
	x := s.result[0]
	status := x.Response.Status
	switch {
	case s.held.x.Response.Status == status && s.sameRecord(s.held.at, at):
		return true
	case s.low > 0 && (s.last == 0 || s.last == status) && s.sameRecord(s.low, at):
		return true
	case !s.flush(yield):
		return false
	}
	s.held = held{x, at}
	return true
}

// release hands on the error that is held, before the result, of which the body
// begins at start; or has the result learn from it, if it is the response.
func (s *scanner) release(start int, yield func(*Exchange, error) bool) bool {
	x, told := &s.result[0], &s.held.x
	s.last = x.Response.Status
	if told.Response.Status == 0 {
		return true
	}
	if s.last != told.Response.Status || !s.sameRecord(s.held.at, start) {
		return s.flush(yield)
	}
	x.learn(told)
	s.held = held{}
	return true
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

// sameRecord reports whether the bytes at a and b belong to one record.
func (s *scanner) sameRecord(a, b int) bool {
	if a < 0 || b-a > maxLookBack {
		return false
	}
	for text := s.buf[a:b]; ; {
		i := bytes.IndexByte(text, '\n')
		if i < 0 {
			return true
		}
		text = text[i+1:]
		if !s.o.timed || beginsRecord(s.buf[b-len(text):]) {
			return false
		}
	}
}

// date gives what was found the time of its record, where nothing nearer has one.
func (s *scanner) date(f *finding) {
	for i := range f.exchanges {
		if x := &f.exchanges[i]; x.Time == "" && s.o.timed {
			x.Time = s.recordTime(f.start)
		}
	}
}

// recordTime returns the time of the record that the line of an offset is part
// of, unless that has told of an error already.
func (s *scanner) recordTime(at int) string {
	low := max(s.low, at-maxLookBack)
	for end := s.beginOf(at) - 1; end > low; {
		begin := max(low, bytes.LastIndexByte(s.buf[:end], '\n')+1)
		if time := timeIn(s.buf[begin:end]); len(time) > 0 {
			return string(time)
		}
		end = begin - 1
	}
	return ""
}

// isTimed reports whether the first line of a log begins with a time, or one of
// its first so many bytes: a log may be a part of a longer one.
func isTimed(head []byte, size int) bool {
	if beginsRecord(firstLine(head)) {
		return true
	}
	for head = head[:min(len(head), size)]; ; {
		line, rest, complete := cutLine(head)
		if !complete {
			return false
		}
		if len(leadingTime(line)) > 0 {
			return true
		}
		head = rest
	}
}

// beginsRecord reports whether text begins with a line that has a time.
func beginsRecord(text []byte) bool {
	line, _, _ := cutLine(text[:min(len(text), 4<<10)])
	return len(timeIn(line)) > 0
}
