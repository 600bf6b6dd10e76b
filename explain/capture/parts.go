package capture

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/defender-err/defender-err/internal/spare"
)

// A Part is a piece of an input that can be read on its own: reading all
// parts, one after the other or at the same time, gives what reading the
// input gives.
type Part struct {
	// First marks the parts of the beginning, which may have to be looked at
	// as a whole: each is to be read before the next part is asked for.
	First bool

	o      Options
	text   []byte
	r      io.Reader // what the part is read from; nil if text is all of it
	from   *Splitter // of lines; nil if the part is the whole input
	broken []error   // to be told before what is found
}

// Known returns how many bytes the body has that text begins with, if the
// caller knows what it says; else 0. text may be much longer than the body.
type Known func(text []byte) int

// Read finds the exchanges in the part, as the function Read does in an
// input. It is called once. An exchange and the body of its response are valid
// until the next one is asked for; its texts may be kept.
//
// Where known is given, it is asked about the bodies in streams.
func (p Part) Read(known Known) iter.Seq2[*Exchange, error] {
	return func(yield func(*Exchange, error) bool) {
		switch {
		case !yieldErrors(p.broken, yield):
		case p.r != nil:
			readFrom(p.text, p.r, p.o, known, yield)
		case p.from == nil:
			readWhole(p.text, p.o, yield)
		case p.First:
			textScanner(p.text, p.o).run(p.from.whole.watch(yield))
			p.from.buffers.Give(p.text)
		default:
			s := textScanner(p.text, p.o)
			s.known = known
			s.run(yield)
			p.from.buffers.Give(p.text)
		}
	}
}

// partSize is how many bytes a part has about. Explanations have several
// times as many, and wait in memory for those of the part before.
const partSize = 64 << 10

// A Splitter cuts a stream of lines into parts of about partSize, between two
// lines; any other input is one part. Where the first line shows that it is
// such a stream, or the options say so, a part is there as soon as no more
// input is at hand, so that a log can be followed while it grows.
type Splitter struct {
	r    io.Reader
	o    Options // of the next part
	rest []byte  // read, and not handed on yet
	err  error   // why there is no more to read

	begun   bool
	whole   keeper        // the input as long as it may be a document after all
	long    bool          // lines that belong together are longer than a chunk: they and all that follows stay one part
	buffers spare.Buffers // of parts that have been read
}

// Split returns a Splitter of r.
func Split(r io.Reader, o Options) *Splitter {
	return &Splitter{r: r, o: o.filled(), whole: keeper{lost: true}, buffers: make(spare.Buffers, 8)}
}

// Next returns the next part. Behind the last one it returns io.EOF, or what
// kept the input from being read.
func (s *Splitter) Next() (Part, error) {
	if !s.begun {
		s.begun = true
		if p, err := s.begin(); err != nil || p.First {
			return p, err
		}
	}
	o := s.o
	o.Format = formatLines
	text, err := s.cut(s.buffer())
	switch {
	case err != nil:
		return s.last(err)
	case s.long:
		s.err = io.EOF
		s.whole.drop()
		return Part{First: true, o: o, r: io.MultiReader(bytes.NewReader(text), s.r), broken: s.whole.settled()}, nil
	}
	s.whole.keep(text)
	return Part{First: !s.whole.lost, o: o, text: text, from: s, broken: s.whole.settled()}, nil
}

// All hands on the parts, and behind the last one what kept the rest of the
// input from being read, if anything did.
func (s *Splitter) All() iter.Seq2[Part, error] {
	return func(yield func(Part, error) bool) {
		for {
			part, err := s.Next()
			if errors.Is(err, io.EOF) || !yield(part, err) || err != nil {
				return
			}
		}
	}
}

// begin reads the beginning of the input. It returns the whole of it as the
// first part if it is no stream of lines.
func (s *Splitter) begin() (Part, error) {
	text, err := utf8Reader(s.r)
	if err != nil {
		return Part{}, err
	}
	s.r = text
	if s.o.Format == formatLines {
		return Part{}, nil
	}
	// An answer that comes at the end can wait for more than the first line.
	least := 0
	if s.o.InWords {
		least = firstChunk
	}
	var head []byte
	head, s.err = readStart(text, least)
	p := Part{First: true, o: s.o, text: head}
	s.o.timed = isTimed(head, least)
	isLog := isRecord(firstLine(head)) || s.o.timed
	switch {
	case s.err != nil && s.o.Format == "" && !(s.o.InWords && isLog):
		return p, nil
	case s.o.Format != "", isArchiveStart(head), isArrayStart(head):
		s.err = io.EOF // what else is wrong, the part will meet with
		p.r = io.MultiReader(bytes.NewReader(head), text)
		return p, nil
	case isLog:
		s.whole = keeper{o: s.o}
	}
	s.rest = head // if of lines of another kind, more than is looked at as a whole
	return Part{}, nil
}

// last returns the whole input once more if it was short and nothing was
// found in its lines: it was a document after all.
func (s *Splitter) last(err error) (Part, error) {
	if s.whole.lost {
		return Part{}, err
	}
	p := Part{First: true, o: s.whole.o, text: s.whole.text}
	s.whole.drop()
	s.whole.broken = nil // the document tells its own
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
	longest := chunk
	if !s.whole.lost {
		longest = window
	}
	searched := 0
	end := s.boundary(buf, searched)
	for ; end == 0; end = s.boundary(buf, searched) {
		if s.err != nil && len(buf) == 0 {
			return nil, s.err
		}
		if s.err != nil || len(buf) > longest {
			s.long = s.err == nil
			end = len(buf)
			break
		}
		searched = max(0, bytes.LastIndexByte(buf, '\n')) // what follows that was not there yet
		used := len(buf)
		buf = slices.Grow(buf, firstChunk)
		var n int
		n, s.err = s.r.Read(buf[used:min(cap(buf), used+partSize)])
		buf = buf[:used+n]
	}
	s.rest = append(s.rest, buf[end:]...)
	s.o.FirstLine += bytes.Count(buf[:end], []byte{'\n'})
	return buf[:end], nil
}

// buffer returns an empty buffer: one for a part and the line that it cuts,
// unless the input is still short.
func (s *Splitter) buffer() []byte {
	if b := s.buffers.Take(); b != nil || !s.whole.lost {
		return b
	}
	return make([]byte, 0, partSize+firstChunk)
}

// boundary returns the last offset in text at which a record begins that
// cannot be the continuation of the one before it; 0 if there is none.
// It looks at no line that ends before low.
func (s *Splitter) boundary(text []byte, low int) int {
	for end := len(text); ; {
		end = bytes.LastIndexByte(text[:end], '\n') + 1
		if end <= max(1, low) {
			return 0
		}
		before := text[:end-1]
		line := bytes.TrimRight(before[bytes.LastIndexByte(before, '\n')+1:], " \t\r")
		next := bytes.TrimLeft(text[end:], " \t")
		switch {
		case len(next) > 0:
			if !continues(next) && !isUnfinished(before) && !continuesPrefixed(line, text[end:]) && !s.splitsRecord(next) {
				return end
			}
		// What follows is not there yet: the record must show that it is
		// whole, unless the caller has said that a line is a record. What it
		// tells in words may be told again in its next line.
		case s.o.Format != formatLines && (s.o.InWords || !isRecord(line)): // which may go on
		case !isOpenPrefixed(before):
			return end
		}
		end--
	}
}

// splitsRecord reports whether a cut before next goes through a record that
// begins with a time.
func (s *Splitter) splitsRecord(next []byte) bool {
	return s.o.InWords && s.o.timed && !beginsRecord(next)
}
