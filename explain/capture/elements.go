package capture

import (
	"bytes"
	"errors"
	"io"
	"iter"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/explain/exchange"
)

// An elements reads the elements of a JSON array of any length, one at a
// time.
type elements struct {
	o     Options
	lines *lineReader
	dec   *jsontext.Decoder
	err   error
	line  int // of the value that is being read
}

func newElements(r io.Reader, o Options) *elements {
	lines := &lineReader{r: r, line: o.FirstLine, left: o.MaxSize}
	dec := jsontext.NewDecoder(lines, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	return &elements{o: o, lines: lines, dec: dec, line: o.FirstLine}
}

// at yields the elements of the array under the names of path, each with its line.
// An element is valid until the next one is yielded.
func (e *elements) at(path ...string) iter.Seq2[jsontext.Value, int] {
	return func(yield func(jsontext.Value, int) bool) {
		for _, name := range path {
			if e.err = e.enter(name); e.err != nil {
				return
			}
		}
		if _, e.err = e.dec.ReadToken(); e.err != nil {
			return
		}
		for {
			kind := e.dec.PeekKind()
			if kind == ']' {
				return
			}
			e.line = e.lines.lineAt(e.offset())
			e.lines.left = e.o.MaxSize
			value, err := e.dec.ReadValue()
			if err != nil {
				e.err = err
				return
			}
			if kind == '{' && !yield(value, e.line) {
				return
			}
		}
	}
}

// blanks are what may stand between two elements.
const blanks = " \t\r\n,"

// offset returns where the value that comes next begins.
func (e *elements) offset() int64 {
	ahead := e.dec.UnreadBuffer()
	return e.dec.InputOffset() + int64(len(ahead)-len(bytes.TrimLeft(ahead, blanks)))
}

// enter goes into the object that comes next, up to the value of a member.
func (e *elements) enter(name string) error {
	if _, err := e.dec.ReadToken(); err != nil {
		return err
	}
	for e.dec.PeekKind() == '"' {
		key, err := e.dec.ReadToken()
		if err != nil {
			return err
		}
		if key.String() == name {
			return nil
		}
		if err := e.dec.SkipValue(); err != nil {
			return err
		}
	}
	return io.ErrUnexpectedEOF
}

// finish deals with an array that couldn't be read to its end: it reports an element
// that was too large, and looks for errors in the rest as in any other text.
func (e *elements) finish(yield func(*exchange.Exchange, error) bool) {
	if e.err == nil {
		return
	}
	o := e.o
	o.FirstLine = e.lines.lineAt(e.offset())
	if errors.Is(e.err, errTooLarge) {
		if yield(nil, &TooLargeError{Name: o.Name, Line: e.line, Limit: o.MaxSize}) {
			o.FirstLine = e.lines.read // what has been read belongs to the element
			readBehind(e.lines.r, o, yield)
		}
		return
	}
	unread := bytes.TrimLeft(e.dec.UnreadBuffer(), blanks)
	readLong(&Part{o: o, r: io.MultiReader(bytes.NewReader(unread), e.lines.r)}, yield)
}

// errTooLarge says that a value has used up its share.
var errTooLarge = errors.New("value too large")

// A lineReader counts lines, and gives out no more than is left for the
// value that is being read.
type lineReader struct {
	r    io.Reader
	left int64

	offset int64   // bytes given out
	breaks []int64 // offsets of line breaks that lineAt has not passed yet
	line   int     // line at the last requested offset
	read   int     // line at offset
}

func (l *lineReader) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLarge
	}
	n, err := l.r.Read(p[:min(len(p), feedSize)])
	for at := 0; ; at++ {
		i := bytes.IndexByte(p[at:n], '\n')
		if i < 0 {
			break
		}
		at += i
		l.breaks = append(l.breaks, l.offset+int64(at))
	}
	l.offset += int64(n)
	l.left -= int64(n)
	l.read = l.line + len(l.breaks)
	return n, err
}

// lineAt returns the line of an offset; offsets must not fall.
func (l *lineReader) lineAt(offset int64) int {
	passed := 0
	for passed < len(l.breaks) && l.breaks[passed] < offset {
		passed++
	}
	l.line += passed
	l.breaks = append(l.breaks[:0], l.breaks[passed:]...)
	return l.line
}
