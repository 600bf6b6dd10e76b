package capture

import (
	"bytes"
	"errors"
	"io"
	"iter"
)

// A Part is a piece of an input that can be read on its own: reading all
// parts with Read, one after the other or at the same time, gives what
// reading the input gives.
type Part struct {
	Reader  io.Reader
	Options Options

	// Again marks the last part of a small input: the whole input once
	// more. It is to be read only if the others held nothing, since a text
	// that looks like a log may be something else after all.
	Again bool
}

// Parts cuts an input into parts. Only a stream of records, one a line, is
// cut; anything else is one part. A part is handed on as soon as no more
// input is at hand, so that a log can be followed while it grows.
func Parts(r io.Reader, o Options) iter.Seq2[Part, error] {
	return func(yield func(Part, error) bool) {
		text, err := utf8Reader(r)
		if err != nil {
			yield(Part{}, err)
			return
		}
		head, rest, err := readStart(text)
		switch {
		case err != nil:
			yield(Part{}, err)
		case o.Format != "" || rest == nil:
			yield(Part{Reader: whole(head, rest), Options: o}, nil)
		case !isRecord(firstLine(head)):
			yield(Part{Reader: whole(head, rest), Options: o}, nil)
		default:
			o.FirstLine = max(o.FirstLine, 1) // counted on from part to part
			c := cutter{r: rest, o: o, buf: head}
			c.o.Format = formatLines
			c.run(yield)
		}
	}
}

func whole(head []byte, rest io.Reader) io.Reader {
	if rest == nil {
		return bytes.NewReader(head)
	}
	return io.MultiReader(bytes.NewReader(head), rest)
}

// A cutter cuts a stream of records between two of them.
type cutter struct {
	r    io.Reader
	o    Options
	buf  []byte
	size int // bytes to read at once

	small []byte // all that was read, while that fits the window
	large bool
}

func (c *cutter) run(yield func(Part, error) bool) {
	c.keep(c.buf)
	for {
		if end := boundary(c.buf); end > 0 {
			part := bytes.Clone(c.buf[:end])
			c.buf = append(c.buf[:0], c.buf[end:]...)
			if !yield(c.part(part), nil) {
				return
			}
		}
		if len(c.buf) > chunk {
			// A record longer than a chunk is read where it is: it and all
			// that follows are one part.
			yield(Part{Reader: io.MultiReader(bytes.NewReader(c.buf), c.r), Options: c.o}, nil)
			return
		}
		err := c.fill()
		if err == nil {
			continue
		}
		if len(c.buf) > 0 && !yield(c.part(c.buf), nil) {
			return
		}
		switch {
		case !errors.Is(err, io.EOF):
			yield(Part{}, err)
		case !c.large:
			o := c.o
			o.Format, o.FirstLine = "", 1
			yield(Part{Reader: bytes.NewReader(c.small), Options: o, Again: true}, nil)
		}
		return
	}
}

// part returns the next part and counts its lines.
func (c *cutter) part(text []byte) Part {
	p := Part{Reader: bytes.NewReader(text), Options: c.o}
	c.o.FirstLine += bytes.Count(text, []byte{'\n'})
	return p
}

func (c *cutter) fill() error {
	used := len(c.buf)
	c.size = min(max(2*c.size, firstChunk), chunk)
	if cap(c.buf)-used < c.size {
		c.buf = append(make([]byte, 0, used+c.size), c.buf...)
	}
	n, err := c.r.Read(c.buf[used : used+c.size])
	c.buf = c.buf[:used+n]
	c.keep(c.buf[used:])
	return err
}

// keep remembers the input as long as it is small.
func (c *cutter) keep(text []byte) {
	if c.large {
		return
	}
	if len(c.small)+len(text) > window {
		c.small, c.large = nil, true
		return
	}
	c.small = append(c.small, text...)
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
