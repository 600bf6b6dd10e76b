package capture

import (
	"bytes"
	"errors"
	"io"

	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readLong reads an input whose lines, or objects, are longer than a part: a log
// in one line, a document of any size. It is cut where no brace is open.
func readLong(p *Part, yield func(*exchange.Exchange, error) bool) {
	readCut(&cutter{r: p.r, max: p.o.MaxSize, line: p.o.FirstLine}, p.o, yield)
}

// readBehind reads on behind the beginning of an object that was over the limit.
func readBehind(r io.Reader, o Options, yield func(*exchange.Exchange, error) bool) {
	readCut(&cutter{r: r, max: o.MaxSize, line: o.FirstLine, lost: true, depth: 1}, o, yield)
}

func readCut(c *cutter, o Options, yield func(*exchange.Exchange, error) bool) {
	told := 0 // the line of which it was said last that it cannot be read
	for {
		text, line, err := c.next()
		switch {
		case errors.Is(err, errTooDeep):
			if !readPiece(text, o, line, failures(yield)) {
				return
			}
			at := line + bytes.Count(text, []byte{'\n'})
			if at != told && !yield(nil, &UnreadableError{Name: o.Name, Line: at}) {
				return
			}
			told = at
			continue
		case errors.Is(err, errTooLarge):
			if !yield(nil, &TooLargeError{Name: o.Name, Line: line, Limit: o.MaxSize}) {
				return
			}
			continue
		case !readPiece(text, o, line, failures(yield)):
			return
		}
		if err != nil {
			if !errors.Is(err, io.EOF) {
				yield(nil, err)
			}
			return
		}
	}
}

// readPiece reads a piece of a long text from a little before the first sign of a
// failure on. It reports whether yield wants more.
func readPiece(text []byte, o Options, line int, yield func(*exchange.Exchange, error) bool) bool {
	const before = 8 << 10 // bytes, in which a status or a URL may stand
	at := look.Next(text, 0)
	if at < 0 {
		return true
	}
	start := lastWord(text, at-before)
	line += bytes.Count(text[:start], []byte{'\n'})
	_, more := readPeeled(text[start:], o, line, yield)
	return more
}

// lastWord returns where the last word begins before an offset that stands in no
// object; 0 if none does.
func lastWord(text []byte, before int) int {
	for start, end := before, before; end > 0; end = start {
		start = bytes.LastIndexAny(text[:end], " \n,") + 1
		if start == 0 || !isOpen(text[:start]) {
			return start
		}
		start--
	}
	return 0
}

const (
	// deepest is how deep objects nest. Real bodies stay below twenty; what goes
	// deeper is none, and is cut anywhere.
	deepest = 100

	// longLine is how many bytes a line has that is cut between two words.
	longLine = 16 << 10

	// dense is in how many bytes so many objects begin where nobody wrote them. In
	// prose that many braces stand further apart.
	dense = 4 << 10
)

// errTooDeep says that what follows nests too deep to be read.
var errTooDeep = errors.New("nested too deep")

// A cutter cuts a text of any length into pieces in which every object is whole.
type cutter struct {
	r   io.Reader
	max int64 // bytes that an object may have

	buf   []byte
	seen  int // bytes of buf whose braces have been counted
	depth int // of the braces there
	cut   int // offset of the last place at which none was open
	lost  bool
	open  int   // offset of the brace that opened the outermost object
	skip  int   // bytes behind cut that are passed over
	begin int   // offset of the line at hand
	line  int   // of the beginning of buf
	err   error // why there is no more
}

// next returns the next piece, which is valid until the following call, and its
// line. It returns errTooLarge in the place of an object over the limit, and any
// other error behind the last piece.
func (c *cutter) next() (piece []byte, line int, err error) {
	c.drop(c.cut + c.skip)
	c.skip = 0
	for {
		c.count()
		switch {
		case c.skip > 0:
			return c.buf[:c.cut], c.line, errTooDeep
		case c.lost && c.depth > 0 && c.err == nil:
			c.drop(len(c.buf)) // the rest of an object over the limit
		case c.cut >= partSize, c.err != nil:
			c.lost = false
			if c.err != nil {
				c.cut = len(c.buf)
			}
			return c.buf[:c.cut], c.line, c.errAtEnd()
		case int64(len(c.buf)-c.cut) > c.max:
			return nil, c.lose(), errTooLarge
		}
		c.fill()
	}
}

// errAtEnd returns why there is nothing behind the piece at hand.
func (c *cutter) errAtEnd() error {
	if c.cut == len(c.buf) {
		return c.err
	}
	return nil
}

// lose gives up the object that is open, and returns the line that it begins on.
func (c *cutter) lose() int {
	line := c.line + bytes.Count(c.buf[:c.cut], []byte{'\n'})
	c.drop(len(c.buf))
	c.lost = true
	return line
}

// count counts the braces that have come since the last time.
func (c *cutter) count() {
	for ; c.seen < len(c.buf); c.seen++ {
		switch c.buf[c.seen] {
		case '{':
			if c.depth == 0 {
				c.open = c.seen
			}
			if c.depth++; c.depth > deepest && c.tooDeep() {
				return
			}
		case '}':
			c.depth = max(c.depth-1, 0)
		case '\n':
			c.begin = c.seen + 1
			c.mayCut()
		case ' ', ',':
			if c.seen-c.begin > longLine {
				c.mayCut()
			}
		}
	}
}

// mayCut notes that the text may be cut behind the byte at hand.
func (c *cutter) mayCut() {
	if c.depth == 0 && c.cut < partSize {
		c.cut = c.seen + 1
	}
}

// tooDeep gives up the object that is open. It reports whether that is passed over.
func (c *cutter) tooDeep() bool {
	c.depth = 0
	if c.seen-c.open > dense || c.lost {
		c.cut = c.seen
		return false
	}
	c.cut, c.skip = c.open, c.seen-c.open
	return true
}

// drop takes n bytes off the beginning.
func (c *cutter) drop(n int) {
	c.line += bytes.Count(c.buf[:n], []byte{'\n'})
	c.buf = c.buf[:copy(c.buf, c.buf[n:])]
	c.seen, c.open, c.begin = max(0, c.seen-n), max(0, c.open-n), max(0, c.begin-n)
	c.cut = 0
}

func (c *cutter) fill() {
	if len(c.buf)+feedSize > cap(c.buf) {
		c.buf = append(make([]byte, 0, 2*cap(c.buf)+feedSize), c.buf...)
	}
	n, err := c.r.Read(c.buf[len(c.buf) : len(c.buf)+feedSize])
	c.buf = c.buf[:len(c.buf)+n]
	c.err = err
}
