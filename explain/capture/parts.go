package capture

import (
	"bytes"
	"cmp"
	"io"
	"iter"
	"slices"
	"sync"
)

// A Part is a piece of an input that can be read on its own: reading all
// parts, one after the other or at the same time, gives what reading the
// input gives.
type Part struct {
	o    Options
	text []byte
	r    io.Reader  // what the part is read from; nil if text is all of it
	from *sync.Pool // where the buffer of text goes back to; nil if it is not shared
}

// Read finds the exchanges in the part, as the function Read does in an
// input. It is called once.
func (p Part) Read() iter.Seq2[Exchange, error] {
	return func(yield func(Exchange, error) bool) {
		switch {
		case p.r != nil:
			readFrom(p.text, p.r, p.o, yield)
		case p.from == nil:
			readDocument(p.text, p.o, yield)
		default:
			textScanner(p.text, p.o).run(yield)
			p.from.Put(&p.text)
		}
	}
}

// A Splitter cuts an input into parts: the beginning, which shows what the
// input is, and then, as long as it is a stream of lines, pieces of about a
// chunk. Anything else is one part. A part is there as soon as no more input
// is at hand, so that a log can be followed while it grows.
type Splitter struct {
	r    io.Reader
	o    Options // of the next part
	rest []byte  // read, and not handed on yet
	err  error   // why there is no more to read

	begun   bool
	long    bool // a line is longer than a chunk: it and all that follows stay together
	buffers sync.Pool
}

// Split returns a Splitter of r.
func Split(r io.Reader, o Options) *Splitter {
	return &Splitter{r: r, o: o.filled()}
}

// Next returns the next part. The first part is to be read before the second
// is asked for, the others at any time. Behind the last one Next returns
// io.EOF, or what kept the input from being read.
func (s *Splitter) Next() (Part, error) {
	if !s.begun {
		s.begun = true
		return s.first()
	}
	o := s.o
	o.Format = formatLines
	text, err := s.cut(s.buffer())
	if err != nil {
		return Part{}, err
	}
	if s.long {
		s.err = io.EOF
		return Part{o: o, r: io.MultiReader(bytes.NewReader(text), s.r)}, nil
	}
	return Part{o: o, text: text, from: &s.buffers}, nil
}

// first returns the beginning of the input.
func (s *Splitter) first() (Part, error) {
	text, err := utf8Reader(s.r)
	if err != nil {
		return Part{}, err
	}
	s.r = text
	p := Part{o: s.o}
	p.text, s.err = readStart(text)
	switch {
	case s.err != nil && s.o.Format == "":
	case s.err != nil, s.o.Format != "" && s.o.Format != formatLines, isArchiveStart(p.text), isArrayStart(p.text):
		p.r = io.MultiReader(bytes.NewReader(p.text), text)
		s.err = cmp.Or(s.err, io.EOF)
	default:
		s.rest = p.text
		p.r = &opening{s: s}
	}
	return p, nil
}

// cut returns the next text that ends between two lines, in buf if that is
// large enough.
func (s *Splitter) cut(buf []byte) ([]byte, error) {
	if cap(buf) < len(s.rest) {
		buf, s.rest = s.rest, nil
	} else {
		buf = append(buf, s.rest...)
		s.rest = s.rest[:0]
	}
	end := boundary(buf)
	for ; end == 0; end = boundary(buf) {
		if s.err != nil && len(buf) == 0 {
			return nil, s.err
		}
		if s.err != nil || len(buf) > chunk {
			s.long = s.err == nil
			end = len(buf)
			break
		}
		used := len(buf)
		buf = slices.Grow(buf, firstChunk)
		var n int
		n, s.err = s.r.Read(buf[used:min(cap(buf), used+chunk)])
		buf = buf[:used+n]
	}
	s.rest = append(s.rest, buf[end:]...)
	s.o.FirstLine += bytes.Count(buf[:end], []byte{'\n'})
	return buf[:end], nil
}

// buffer returns an empty buffer for a chunk and the line that it cuts.
func (s *Splitter) buffer() []byte {
	if b, ok := s.buffers.Get().(*[]byte); ok {
		return (*b)[:0]
	}
	return make([]byte, 0, 2*chunk)
}

// An opening is the beginning of a stream of lines: as much as may have to
// be looked at as a whole, up to the end of a line.
type opening struct {
	s     *Splitter
	buf   []byte
	text  []byte // of buf, not handed on yet
	given int    // bytes
}

func (o *opening) Read(p []byte) (int, error) {
	if len(o.text) == 0 {
		if o.s.err == nil && o.s.long {
			o.buf = nil
			var n int
			n, o.s.err = o.s.r.Read(p)
			return n, nil
		}
		var err error
		if o.given <= window {
			o.buf, err = o.s.cut(o.buf[:0])
		}
		if err != nil || o.given > window {
			return 0, io.EOF // what went wrong, Next tells
		}
		o.text = o.buf
		o.given += len(o.text)
	}
	n := copy(p, o.text)
	o.text = o.text[n:]
	return n, nil
}

// boundary returns the last offset in text at which a record begins that
// cannot be the continuation of the one before it; 0 if there is none.
func boundary(text []byte) int {
	for end := len(text); ; {
		end = bytes.LastIndexByte(text[:end], '\n') + 1
		if end <= 1 {
			return 0
		}
		before := text[:end-1]
		line := bytes.TrimRight(before[bytes.LastIndexByte(before, '\n')+1:], " \t\r")
		next := bytes.TrimLeft(text[end:], " \t")
		switch {
		case len(next) > 0:
			if !beginsMember(next) && !bytes.ContainsAny(line[max(len(line)-1, 0):], "{[,:") {
				return end
			}
		// What follows is not there yet: the record must show that it is whole.
		case isRecord(line) && bytes.Count(line, []byte{'{'}) <= bytes.Count(line, []byte{'}'}):
			return end
		}
		end--
	}
}
