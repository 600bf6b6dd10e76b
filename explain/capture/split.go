package capture

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"slices"
	"time"

	"github.com/defender-err/defender-err/explain/capture/record"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/spare"
)

const (
	// partSize is how many bytes a part of a stream has about. What is found in
	// it takes several times as much memory.
	partSize = 64 << 10

	// window is how many bytes of an input that isn't a log are read as a whole.
	window = 2 << 20

	// longest is how many bytes lines that belong together may have before they
	// are cut where nothing is open.
	longest = 1 << 20

	// patience is how long to wait for more input if the current text could be
	// passed on: a log can be followed while it grows, and one that comes through a
	// pipe isn't cut at random.
	patience = 400 * time.Millisecond

	// longPatience is how long to wait if the current text seems to continue.
	longPatience = time.Second
)

// A Part is a piece of an input that can be read on its own: reading all parts,
// one after the other or at the same time, gives what reading the input gives.
type Part struct {
	// First marks the part that is the beginning, and most often all, of an
	// input.
	First bool

	o    Options
	text []byte
	read func(p *Part, yield func(*exchange.Exchange, error) bool)
	r    io.Reader // what comes after text, if the part is read as it comes
	from *Splitter // that gets the text back; nil if none does
}

// Read finds the exchanges in the part, as the function Read does in an input. It is
// called once. An exchange and the body of its response are valid until the next one
// is yielded; its texts may be kept.
func (p Part) Read() iter.Seq2[*exchange.Exchange, error] {
	return func(yield func(*exchange.Exchange, error) bool) {
		p.read(&p, yield)
		if p.from != nil {
			p.from.buffers.Give(p.text)
		}
	}
}

// A Splitter cuts an input into parts, between two records. An input that is
// short, or that is one document, is one part.
type Splitter struct {
	r    io.Reader // the input as it was given
	o    Options   // of the next part
	in   *feed
	rest []byte // read, and not passed on yet
	err  error  // why there is no more to read

	begun   bool
	buffers spare.Buffers // of parts that have been read
	usuals  chan *usual   // readers that have read parts and know the text around bodies

	complaints complaints
}

// Split returns a Splitter of r.
func Split(r io.Reader, o Options) *Splitter {
	return &Splitter{r: r, o: o.filled(), buffers: make(spare.Buffers, 8), usuals: make(chan *usual, 8)}
}

// Stop ends the reading of an input before its last part.
func (s *Splitter) Stop() {
	if s.in != nil {
		s.in.stop()
	}
}

// All yields the parts and then, if there is one, the error that kept the rest of
// the input from being read, or the part of the complaints. Each part is read before the
// next is asked for.
func (s *Splitter) All() iter.Seq2[Part, error] {
	return func(yield func(Part, error) bool) {
		for {
			part, err := s.Next()
			if errors.Is(err, io.EOF) {
				if last, ok := s.Complaints(); ok {
					yield(last, nil)
				}
				return
			}
			if !yield(part, err) || err != nil {
				return
			}
		}
	}
}

// Next returns the next part. After the last one, it returns io.EOF, or what
// kept the input from being read.
func (s *Splitter) Next() (Part, error) {
	if s.begun {
		return s.lines(false)
	}
	s.begun = true
	if s.o.Format != "" && !slices.Contains(Formats(), s.o.Format) {
		return Part{}, &UnknownFormatError{s.o.Format}
	}
	return s.first()
}

// first returns the first part: all of the input if it is short.
func (s *Splitter) first() (Part, error) {
	text, err := utf8Reader(s.r)
	if err != nil {
		return Part{}, err
	}
	s.in = newFeed(text)
	s.begin()
	p := Part{First: true, o: s.o, text: s.rest}
	switch {
	case s.err != nil && len(s.rest) == 0:
		return Part{}, s.err
	case s.err != nil && len(s.rest) <= window:
		s.rest = nil
		p.read = readWhole
		return p, nil
	case isArchiveStart(s.rest):
		p.read = readArchive
	case isArrayStart(s.rest):
		p.read = readArray
	default:
		return s.lines(true)
	}
	return s.last(p), nil
}

// begin reads until the input ends, or shows that it is a stream of records, or
// fills the window.
func (s *Splitter) begin() {
	for s.err == nil && len(s.rest) <= window {
		if !s.isStream() {
			s.more(forever)
		} else if len(s.rest) > partSize || !s.more(patience) {
			return
		}
	}
}

// isStream reports whether the first line shows that the input is one record a
// line, or a few.
func (s *Splitter) isStream() bool {
	rest := bytes.TrimLeft(s.rest, " \t\r\n")
	line, _, complete := bytes.Cut(rest, []byte{'\n'})
	return complete && (s.o.Format == lines || record.IsStart(string(line)))
}

// last returns a part that is read as it comes, up to the end of the input.
func (s *Splitter) last(p Part) Part {
	p.r = io.MultiReader(bytes.NewReader(s.rest), s.in)
	p.text, s.rest, s.err = nil, nil, io.EOF // what else is wrong, the part will meet with
	return p
}

// more reads on, and waits for input as long as that. It reports whether there
// was any.
func (s *Splitter) more(wait time.Duration) bool {
	text, err, came := s.in.next(wait)
	if !came {
		return false
	}
	if cap(s.rest) < len(s.rest)+len(text) {
		s.rest = append(make([]byte, 0, max(2*cap(s.rest), len(s.rest)+len(text))), s.rest...)
	}
	s.rest = append(s.rest, text...)
	s.in.give(text)
	s.err = err
	return true
}

// lines returns the next part of a stream of records.
func (s *Splitter) lines(first bool) (Part, error) {
	end := s.cut()
	switch {
	case end < 0:
		p := s.last(Part{First: first, o: s.o, read: readLong})
		return p, nil
	case end == 0:
		return Part{}, s.err
	}
	p := Part{First: first, o: s.o, text: append(s.buffer(), s.rest[:end]...), read: readLines, from: s}
	s.o.FirstLine += bytes.Count(s.rest[:end], []byte{'\n'})
	s.rest = s.rest[:copy(s.rest, s.rest[end:])]
	return p, nil
}

// cut returns where the next part ends; 0 if there is none, and -1 if the lines of
// the rest are so long that it is cut in another way.
func (s *Splitter) cut() int {
	for silence := time.Duration(0); ; {
		if len(s.rest) > partSize+near {
			if end := seamIn(s.rest[:partSize], s.rest); end > 0 {
				return end
			}
			if end := record.NextStart(s.rest, partSize); end > 0 {
				return end
			}
			if len(s.rest) > longest {
				return -1
			}
		}
		wait := forever
		if len(s.rest) > 0 && silence < longPatience {
			wait = patience
		}
		switch {
		case s.err != nil:
			return len(s.rest)
		case s.more(wait):
			silence = 0
		default:
			silence += patience
			if end := liveEnd(s.rest, silence >= longPatience); end > 0 {
				return end
			}
		}
	}
}

// takeUsual returns a reader of usual records; giveUsual gives it back.
func (s *Splitter) takeUsual() *usual {
	select {
	case u := <-s.usuals:
		return u
	default:
		return &usual{secrets: s.o.Secrets}
	}
}

func (s *Splitter) giveUsual(u *usual) {
	select {
	case s.usuals <- u:
	default:
	}
}

// buffer returns an empty buffer for a part.
func (s *Splitter) buffer() []byte {
	if b := s.buffers.Take(); b != nil {
		return b
	}
	return make([]byte, 0, min(partSize+partSize/4, 2*len(s.rest)))
}
