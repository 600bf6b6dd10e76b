package capture

import (
	"bytes"
	"errors"
	"io"

	"github.com/defender-err/defender-err/internal/clips"
)

const (
	chunk = 256 << 10

	// Reading begins in smaller steps, since most inputs are small.
	firstChunk = 16 << 10

	// A stream may make the scanner work in vain on bytes that look like an
	// error and are none. It is allowed wasteFloor bytes of that, and
	// wasteFactor times what it has read; then it skips to the next line.
	wasteFloor  = 1 << 20
	wasteFactor = 2
)

// A scanner finds errors in a stream of any length: lines, logs, bodies one
// after the other. It keeps the part of the input that it is at work on and a
// little before it; bytes without a mark cost one search.
type scanner struct {
	r     io.Reader
	o     Options
	known Known // nil if every body is to be read
	whole bool  // the text is a document, not a part of a log
	dec   decoder

	buf    []byte // what has been read and is still needed
	size   int    // bytes to read at once
	pos    int    // offset in buf of the next byte to look at
	low    int    // no body begins before this offset: the end of the last one
	eof    bool
	err    error // why reading ended, if not by the end of the input
	passed int64 // bytes that have left buf

	begin   int    // offset of the beginning of the line that was looked at last
	looked  int    // how far that was
	time    string // of that line, if it is settled
	settled bool

	line   int // the line of buf[lineAt]
	lineAt int

	broken  int // line on which something could not be read; 0 if there is none
	held    held
	told    telling
	waste   int64
	scratch []byte
	clips   clips.Clips
	result  [1]Exchange // what was found last
}

func newScanner(r io.Reader, o Options) *scanner {
	return &scanner{r: r, o: o, line: o.FirstLine, size: firstChunk, told: telling{at: -1}}
}

// textScanner returns a scanner of a text that is known as a whole.
func textScanner(text []byte, o Options) *scanner {
	return &scanner{o: o, line: o.FirstLine, buf: text, eof: true, told: telling{at: -1}}
}

// run hands every error in the stream to yield, until yield returns false.
func (s *scanner) run(yield func(*Exchange, error) bool) {
	for {
		need, ok := s.search(s.limit(), yield)
		if !ok {
			return
		}
		if s.eof {
			break
		}
		if need >= 0 && int64(len(s.buf)-need) > s.o.MaxSize {
			err := &TooLargeError{Name: s.o.Name, Line: s.lineOf(need), Limit: s.o.MaxSize}
			if !yield(nil, err) {
				return
			}
			s.pos, s.low = len(s.buf), len(s.buf)
		}
		s.fillFor(need)
	}
	if s.flush(yield) && s.tellBroken(0, yield) && s.err != nil {
		yield(nil, s.err)
	}
}

// tellBroken reports the line that could not be read, if there is one before
// line; 0 is behind the last one. It returns whether yield wants more.
func (s *scanner) tellBroken(line int, yield func(*Exchange, error) bool) bool {
	if s.broken == 0 || line != 0 && s.broken >= line {
		return true
	}
	err := &UnreadableError{Name: s.o.Name, Line: s.broken}
	s.broken = 0
	return yield(nil, err)
}

// limit returns how far the buffer can be searched: to the end of the last
// complete line, so that the answer does not depend on how the input arrives,
// or to the end of a line that is longer than a chunk.
func (s *scanner) limit() int {
	if s.eof {
		return len(s.buf)
	}
	if i := bytes.LastIndexByte(s.buf[s.pos:], '\n'); i >= 0 {
		return s.pos + i + 1
	}
	if len(s.buf)-s.pos < chunk {
		return s.pos
	}
	return len(s.buf) - maxMark
}

// maxMark is the length of the longest mark that can be cut by the end of the
// buffer, with backslashes and quotes, in bytes.
const maxMark = 128

// search looks for errors up to limit. If one begins before it and is not
// complete, need is where it begins, else -1. ok is false if yield wants no
// more.
func (s *scanner) search(limit int, yield func(*Exchange, error) bool) (need int, ok bool) {
	marks := marker{b: s.buf[:limit], first: s.passed == 0, inWords: s.o.InWords}
	for s.pos < limit {
		m := marks.next(s.pos)
		if m.kind == noMark {
			s.pos = limit
			break
		}
		f := s.examine(m)
		switch {
		case f.incomplete:
			s.pos = m.at
			return f.start, true
		case len(f.exchanges) == 0:
			if f.broken {
				line := s.lineOf(f.start)
				if !s.tellBroken(line, yield) {
					return -1, false
				}
				s.broken = line
			}
			s.reject(m, f)
			continue
		}
		if f.words {
			s.pos = m.after
			if !s.hold(m.at, yield) {
				return -1, false
			}
			continue
		}
		if s.o.InWords && !s.release(&f, yield) {
			return -1, false
		}
		if !s.tellBroken(f.exchanges[0].Source.Line, yield) {
			return -1, false
		}
		s.broken = 0 // what is broken on this line was not the error
		s.pos, s.low = max(f.end, m.after), f.end
		if !emit(f.exchanges, yield) {
			return -1, false
		}
	}
	return -1, true
}

// reject goes on behind a mark that was none.
func (s *scanner) reject(m *mark, f finding) {
	s.waste += int64(max(f.end, m.at) - min(f.start, m.at))
	s.pos = m.after
	if s.spent() {
		s.pos = s.lineEnd(s.pos)
		s.low = s.pos
	}
}

// spent reports whether more was done in vain than is allowed. Then nothing
// is looked at beyond its line.
func (s *scanner) spent() bool {
	return s.waste > wasteFloor+wasteFactor*(s.passed+int64(s.pos))
}

func (s *scanner) lineEnd(at int) int {
	if i := bytes.IndexByte(s.buf[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(s.buf)
}

// lineOf returns the line of an offset; offsets must not fall.
func (s *scanner) lineOf(offset int) int {
	if offset > s.lineAt {
		s.line += bytes.Count(s.buf[s.lineAt:offset], []byte{'\n'})
		s.lineAt = offset
	}
	return s.line
}

// beginOf returns where the line of an offset begins. It goes no further back
// than the offset before, so that a long line with many errors is not searched
// for each of them.
func (s *scanner) beginOf(at int) int {
	if at < s.looked {
		s.begin, s.looked, s.settled = 0, 0, false
	}
	if i := bytes.LastIndexByte(s.buf[s.looked:at], '\n'); i >= 0 {
		s.begin, s.settled = s.looked+i+1, false
	}
	s.looked = at
	return s.begin
}

// fillFor reads on. For a response that has become long it reads as much
// again before the next attempt, so that the attempts together stay linear.
func (s *scanner) fillFor(need int) {
	size := len(s.buf) - need
	s.fill()
	if need < 0 || size < chunk {
		return
	}
	for more := size; more > 0 && !s.eof; more -= chunk {
		s.fill()
	}
}

// fill reads the next piece of the input, after dropping what is done with.
func (s *scanner) fill() {
	drop := max(s.low, s.pos-maxLookBack)
	if drop = min(drop, s.pos); drop > 0 {
		s.lineOf(drop)
		s.lineAt -= drop
		s.begin, s.looked = max(s.begin-drop, 0), max(s.looked-drop, 0)
		if s.o.InWords {
			s.sameRecord(drop)
		}
		s.held.at, s.told.at = s.held.at-drop, s.told.at-drop
		s.buf = append(s.buf[:0], s.buf[drop:]...)
		s.pos, s.low = s.pos-drop, max(s.low-drop, 0)
		s.passed += int64(drop)
	}
	if cap(s.buf)-len(s.buf) < s.size {
		s.buf = append(make([]byte, 0, 2*cap(s.buf)+2*s.size), s.buf...)
	}
	n, err := s.r.Read(s.buf[len(s.buf) : len(s.buf)+s.size])
	s.buf = s.buf[:len(s.buf)+n]
	s.size = min(2*s.size, chunk)
	if err != nil {
		s.eof = true
		if !errors.Is(err, io.EOF) {
			s.err = err
		}
	}
}
