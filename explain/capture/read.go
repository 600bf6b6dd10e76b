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

// Read finds the exchanges in r, in the order of the input: those with an
// error, and those where a whole response shows that there is none. It finds
// nothing in an input that holds no response.
//
// An error that comes with a line is of that place alone, and reading goes
// on; after any other error nothing follows.
func Read(r io.Reader, o Options) iter.Seq2[Exchange, error] {
	if o.MaxSize <= 0 {
		o.MaxSize = DefaultMaxSize
	}
	if o.FirstLine <= 0 {
		o.FirstLine = 1
	}
	return func(yield func(Exchange, error) bool) {
		text, err := utf8Reader(r)
		if err != nil {
			yield(Exchange{}, err)
			return
		}
		read(text, o, yield)
	}
}

// read sends the input the way that its beginning asks for.
func read(r io.Reader, o Options, yield func(Exchange, error) bool) {
	switch o.Format {
	case "":
	case formatLines:
		newScanner(r, o).run(yield)
		return
	case formatHAR:
		streamHAR(r, o, yield)
		return
	default:
		readAs(r, o, yield)
		return
	}
	head, rest, err := readStart(r)
	if err != nil {
		yield(Exchange{}, err)
		return
	}
	switch {
	case rest == nil:
		readDocument(head, o, yield)
	case isRecord(firstLine(head)):
		readLines(head, rest, o, yield)
	case isArchiveStart(head):
		streamHAR(io.MultiReader(bytes.NewReader(head), rest), o, yield)
	case isArrayStart(head):
		streamJSON(io.MultiReader(bytes.NewReader(head), rest), o, yield)
	default:
		newScanner(io.MultiReader(bytes.NewReader(head), rest), o).run(yield)
	}
}

// readStart reads until the first line that is not empty is complete and
// shows whether the input is one record a line; if it is not, until the
// window is full. rest is nil if the input has ended.
func readStart(r io.Reader) (head []byte, rest io.Reader, err error) {
	head = make([]byte, 0, 16<<10)
	for len(head) < window {
		if len(head) == cap(head) {
			head = append(make([]byte, 0, 2*cap(head)), head...)
		}
		n, err := r.Read(head[len(head):cap(head)])
		head = head[:len(head)+n]
		if errors.Is(err, io.EOF) {
			return head, nil, nil
		}
		if err != nil {
			return head, nil, err
		}
		if isRecord(firstLine(head)) {
			break
		}
	}
	return head, r, nil
}

// readLines reads an input of one record a line. If it turns out to be short
// and to hold no record with an error, it was a document after all.
func readLines(head []byte, rest io.Reader, o Options, yield func(Exchange, error) bool) {
	kept := &keeper{r: rest, text: head}
	found := false
	newScanner(io.MultiReader(bytes.NewReader(head), kept), o).run(func(x Exchange, err error) bool {
		found = true
		kept.drop()
		return yield(x, err)
	})
	if !found && kept.whole {
		readDocument(kept.text, o, yield)
	}
}

// A keeper keeps what it reads, as long as that fits the window.
type keeper struct {
	r     io.Reader
	text  []byte
	whole bool // text is all there is
	lost  bool
}

func (k *keeper) Read(p []byte) (int, error) {
	n, err := k.r.Read(p)
	if !k.lost && len(k.text)+n > window {
		k.drop()
	}
	if !k.lost {
		k.text = append(k.text, p[:n]...)
		k.whole = errors.Is(err, io.EOF)
	}
	return n, err
}

func (k *keeper) drop() { k.text, k.lost, k.whole = nil, true, false }

// readDocument reads an input that is known as a whole.
func readDocument(text []byte, o Options, yield func(Exchange, error) bool) {
	tried := shapes()
	if isRecord(firstLine(text)) {
		tried = slices.Insert(tried, 0, shape{"log", readEmbedded})
	}
	for _, s := range tried {
		if found := s.read(newDocument(text, o)); len(found) > 0 {
			emit(found, yield)
			return
		}
	}
}

// readAs reads the input as the shape that the caller asked for.
func readAs(r io.Reader, o Options, yield func(Exchange, error) bool) {
	s, ok := shapeNamed(o.Format)
	if !ok {
		yield(Exchange{}, &UnknownFormatError{o.Format})
		return
	}
	text, err := io.ReadAll(io.LimitReader(r, o.MaxSize+1))
	if err != nil {
		yield(Exchange{}, err)
		return
	}
	if int64(len(text)) > o.MaxSize {
		yield(Exchange{}, &TooLargeError{Name: o.Name, Line: o.FirstLine, Limit: o.MaxSize})
		return
	}
	emit(s.read(newDocument(text, o)), yield)
}

// emit completes the exchanges and hands them on. It reports whether yield
// wants more.
func emit(found []Exchange, yield func(Exchange, error) bool) bool {
	for i := range found {
		items := expand(&found[i])
		if items == nil {
			items = found[i : i+1]
		}
		for _, x := range items {
			if !yield(x, nil) {
				return false
			}
		}
	}
	return true
}
