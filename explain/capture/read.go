package capture

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
)

// Options say how Read goes about an input.
type Options struct {
	Name      string // of the source, for messages and Source.Name
	Format    string // one of Formats, to read the input as that; empty to find out
	MaxSize   int64  // bytes that a single response may have; 0 means DefaultMaxSize
	FirstLine int    // number of the first line, where the input is a part of a larger one; 0 means 1

	// InWords has each record of a log that tells of a failed call in words
	// alone, without the response, count as an error.
	InWords bool

	timed bool // the records of the input begin with a time
}

// DefaultMaxSize is how many bytes a single response may have.
const DefaultMaxSize = 64 << 20

// window is how much of an input is looked at as one document, in bytes.
// What is longer is read as a stream.
const window = 2 << 20

// Text is the format of input in which no shape was recognised.
const Text = "text"

// formatLines is the format of a stream of records, one a line.
const formatLines = "ndjson"

// A TooLargeError reports a response over Options.MaxSize. Reading goes on
// behind it where the input allows it.
type TooLargeError struct {
	Name  string
	Line  int   // where the response begins
	Limit int64 // bytes
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s:%d: the response is larger than %d bytes", e.Name, e.Line, e.Limit)
}

// An UnknownFormatError reports a value of Options.Format that is none of
// Formats.
type UnknownFormatError struct{ Format string }

func (e *UnknownFormatError) Error() string {
	return fmt.Sprintf("unknown input format %q", e.Format)
}

// An UnreadableError reports a place that looks like an error response and is
// broken beyond reading. Reading goes on behind it.
type UnreadableError struct {
	Name string
	Line int // where the response begins
}

func (e *UnreadableError) Error() string {
	return fmt.Sprintf("%s:%d: an error response begins here, but it is broken beyond reading", e.Name, e.Line)
}

// Read finds the exchanges in r, in the order of the input: those with an
// error, and those where a whole response shows that there is none. It finds
// nothing in an input that holds no response.
//
// A TooLargeError and an UnreadableError are of one place alone, and reading
// goes on; after any other error nothing follows.
func Read(r io.Reader, o Options) iter.Seq2[Exchange, error] {
	return func(yield func(Exchange, error) bool) {
		for part, err := range Split(r, o).All() {
			if err != nil {
				yield(Exchange{}, err)
				return
			}
			for x, err := range part.Read(nil) {
				if err != nil {
					x = &Exchange{}
				}
				kept := *x
				kept.Response.Body = bytes.Clone(x.Response.Body) // the part's is not for keeping
				kept.Response.Raw = nil
				if !yield(kept, err) {
					return
				}
			}
		}
	}
}

// filled returns the options with what stands for zero in its place.
func (o Options) filled() Options {
	if o.MaxSize <= 0 {
		o.MaxSize = DefaultMaxSize
	}
	o.FirstLine = max(o.FirstLine, 1)
	return o
}

// readFrom reads what is no stream of short lines: r the way that its
// beginning, which is head, asks for.
func readFrom(head []byte, r io.Reader, o Options, known Known, yield func(*Exchange, error) bool) {
	switch {
	case o.Format == formatLines:
		s := newScanner(r, o)
		s.known = known
		s.run(yield)
	case o.Format == formatHAR, o.Format == "" && isArchiveStart(head):
		streamHAR(r, o, yield)
	case o.Format == "":
		streamJSON(r, o, known, yield)
	default:
		readAs(r, o, yield)
	}
}

// readStart reads least bytes, and on until the first line that is not empty is
// complete and shows whether the input is one record a line; if it is not, until
// the window is full. err tells why there is no more.
func readStart(r io.Reader, least int) (head []byte, err error) {
	head = make([]byte, 0, firstChunk)
	for err == nil && len(head) < window && (len(head) < least || !isRecord(firstLine(head))) {
		if len(head) == cap(head) {
			head = append(make([]byte, 0, 2*cap(head)), head...)
		}
		var n int
		n, err = r.Read(head[len(head):cap(head)])
		head = head[:len(head)+n]
	}
	return head, err
}

func isUnreadable(err error) bool {
	_, ok := errors.AsType[*UnreadableError](err)
	return ok
}

// yieldErrors reports whether yield wants more.
func yieldErrors(errs []error, yield func(*Exchange, error) bool) bool {
	for _, err := range errs {
		if !yield(nil, err) {
			return false
		}
	}
	return true
}

// A keeper keeps an input that is read line by line, until an error is found
// in it or it does not fit the window.
type keeper struct {
	o      Options // of the whole
	text   []byte
	lost   bool
	broken []error // places that may make sense in the whole
}

func (k *keeper) keep(text []byte) {
	switch {
	case k.lost:
	case len(k.text)+len(text) > window:
		k.drop()
	default:
		k.text = append(k.text, text...)
	}
}

func (k *keeper) drop() { k.text, k.lost = nil, true }

// settled returns the broken places that no document can mend any more.
func (k *keeper) settled() []error {
	if !k.lost {
		return nil
	}
	broken := k.broken
	k.broken = nil
	return broken
}

// watch returns yield for what is found in the lines. Places that cannot be
// read are held back as long as the whole is kept.
func (k *keeper) watch(yield func(*Exchange, error) bool) func(*Exchange, error) bool {
	return func(x *Exchange, err error) bool {
		if isUnreadable(err) && !k.lost {
			k.broken = append(k.broken, err)
			return true
		}
		k.drop()
		return yieldErrors(k.settled(), yield) && yield(x, err)
	}
}

// readAs reads the input as the shape that the caller asked for.
func readAs(r io.Reader, o Options, yield func(*Exchange, error) bool) {
	if !slices.Contains(Formats(), o.Format) {
		yield(nil, &UnknownFormatError{o.Format})
		return
	}
	text, err := io.ReadAll(io.LimitReader(r, o.MaxSize+1))
	if err != nil {
		yield(nil, err)
		return
	}
	if int64(len(text)) > o.MaxSize {
		yield(nil, &TooLargeError{Name: o.Name, Line: o.FirstLine, Limit: o.MaxSize})
		return
	}
	readWhole(text, o, yield)
}

// emit completes the exchanges and hands them on. It reports whether yield
// wants more.
func emit(found []Exchange, yield func(*Exchange, error) bool) bool {
	for i := range found {
		items := expand(&found[i])
		if items == nil {
			items = found[i : i+1]
		}
		for j := range items {
			if !yield(&items[j], nil) {
				return false
			}
		}
	}
	return true
}
