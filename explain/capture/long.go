package capture

import (
	"bytes"
	"errors"
	"io"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readLong reads an input whose lines, or objects, are longer than a part: a log
// in one line, a document of any size. It is cut where no brace is open.
func readLong(p *Part, yield func(*exchange.Exchange, error) bool) {
	readCut(&cutter{r: p.r, max: p.o.MaxSize, line: p.o.FirstLine}, p.o, yield)
}

// readBehind continues after the beginning of an object that was over the limit.
func readBehind(r io.Reader, o Options, yield func(*exchange.Exchange, error) bool) {
	readCut(&cutter{r: r, max: o.MaxSize, line: o.FirstLine, lost: true, depth: 1}, o, yield)
}

func readCut(c *cutter, o Options, yield func(*exchange.Exchange, error) bool) {
	told := 0 // the last line that was reported as unreadable
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

// readPiece reads the text around the signs of failures in a piece of a long text.
// It reports whether yield asks for more.
func readPiece(text []byte, o Options, line int, yield func(*exchange.Exchange, error) bool) bool {
	const near = 8 << 10 // bytes, in which a status or a URL may stand
	done := 0
	for at := look.Next(text, 0); at >= 0; at = look.Next(text, done) {
		start := done + lastWord(text[done:], at-near-done)
		last := at
		for next := at; next >= 0 && next-last <= 2*near; next = look.Next(text, last+1) {
			last = next
		}
		end := start + nextWord(text[start:], last+near-start)
		line += bytes.Count(text[done:start], []byte{'\n'})
		if _, more := readPeeled(text[start:end], o, line, yield); !more {
			return false
		}
		line += bytes.Count(text[start:end], []byte{'\n'})
		done = end
	}
	return true
}

// lastWord returns where the last word before an offset begins that isn't in an
// object.
func lastWord(text []byte, before int) (start int) {
	for at := 0; at < before; {
		end := before
		open := bytes.IndexByte(text[at:before], '{')
		if open >= 0 {
			end = at + open
		}
		if i := bytes.LastIndexAny(text[at:end], betweenWords); i >= 0 {
			start = at + i + 1
		}
		if open < 0 {
			break
		}
		at = objectEnd(text, end)
	}
	return start
}

// nextWord returns where the first word after an offset begins that isn't in an
// object.
func nextWord(text []byte, behind int) int {
	for at := 0; at < len(text); {
		end := len(text)
		open := bytes.IndexByte(text[at:], '{')
		if open >= 0 {
			end = at + open
		}
		if from := max(at, behind); from < end {
			if i := bytes.IndexAny(text[from:end], betweenWords); i >= 0 {
				return from + i + 1
			}
		}
		if open < 0 {
			break
		}
		at = objectEnd(text, end)
	}
	return len(text)
}

// objectEnd returns where the object ends that begins at an offset.
func objectEnd(text []byte, at int) int {
	depth := 0
	for ; at < len(text); at++ {
		switch text[at] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return at + 1
			}
		}
	}
	return at
}

const (
	// deepest is how deep objects nest. Real bodies stay below twenty; what goes
	// deeper is none, and is cut anywhere.
	deepest = 100

	// longLine is how many bytes a line has that is cut between two words, and
	// longWord how many a word has that is cut anywhere.
	longLine, longWord = 16 << 10, 256 << 10

	// betweenWords are the bytes after which a long line is cut.
	betweenWords = " \n,"

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
	skip  int   // bytes after cut that are skipped
	line  int   // of the beginning of buf
	err   error // why there is no more
}

// next returns the next piece, which is valid until the following call, and its
// line. It returns errTooLarge in place of an object over the limit, and any
// other error after the last piece.
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

// errAtEnd returns why nothing follows the current piece.
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
	for c.seen < len(c.buf) {
		if c.depth > 0 {
			if !c.countInside() {
				return
			}
			continue
		}
		begin, end := c.seen, len(c.buf)
		if i := bytes.IndexByte(c.buf[begin:], '{'); i >= 0 {
			end = begin + i
			c.depth, c.open = 1, end
		}
		c.mayCut(begin, end)
		c.seen = min(end+1, len(c.buf))
	}
}

// countInside counts the braces up to the end of an object, as far as it has come.
// It returns false if the object nests too deep, and is passed over.
func (c *cutter) countInside() bool {
	for ; c.seen < len(c.buf) && c.depth > 0; c.seen++ {
		switch c.buf[c.seen] {
		case '{':
			if c.depth++; c.depth > deepest && c.tooDeep() {
				return false
			}
		case '}':
			c.depth--
		case '\n':
			if c.seen-c.open > longLine && c.breaksOff() {
				c.depth = 0
			}
		}
	}
	return true
}

// breaksOff reports whether a line shows that the object before it has no end: it
// begins with a word, as none inside of an object does.
func (c *cutter) breaksOff() bool {
	next := c.seen + 1
	return !c.lost && next < len(c.buf) && ascii.IsWord(c.buf[next])
}

// mayCut notes that the text may be cut between two offsets, where no object is
// open: where the first words of the piece occur again; or after a line or, in a
// long line, after an object or a word.
func (c *cutter) mayCut(begin, end int) {
	const slack = 4 << 10 // bytes at the end in which the words are looked for
	free := c.buf[begin:end]
	last := free[max(0, len(free)-slack):]
	first := firstWords(c.buf)
	if i := bytes.LastIndex(last, append([]byte{'\n'}, first...)); i >= 0 {
		c.cut = end - len(last) + i + 1
	} else if i := bytes.LastIndexByte(free, '\n'); i >= 0 {
		c.cut = begin + i + 1
	}
	if end-c.cut <= longLine {
		return
	}
	if i := bytes.LastIndex(last, first); i > 0 {
		c.cut = end - len(last) + i
	} else if i := bytes.LastIndexAny(free, betweenWords); i >= 0 {
		c.cut = begin + i + 1
	} else if begin > 0 && c.buf[begin-1] == '}' {
		c.cut = begin
	} else if end-c.cut > longWord {
		c.cut = end
	}
}

// firstWords returns the first bytes of a text, by which its repetitions are
// recognized.
func firstWords(text []byte) []byte {
	const enough = 6
	text = bytes.TrimLeft(text, betweenWords)
	return text[:min(len(text), enough)]
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
	c.seen, c.open = max(0, c.seen-n), max(0, c.open-n)
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
