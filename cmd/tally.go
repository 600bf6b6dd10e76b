package cmd

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"iter"
	"runtime"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/summary"
)

// A tally is what was counted in one file after the other.
type tally struct {
	newCounter func() *summary.Counter
	total      *summary.Counter
	broken     brokenPlaces
}

func newTally(newCounter func() *summary.Counter) *tally {
	return &tally{newCounter: newCounter, total: newCounter()}
}

// A count is what one part of a file holds.
type count struct {
	*summary.Counter
	broken brokenPlaces
	err    error // what ended the reading of the part
}

// count adds the errors of one file. Interrupted, it counts what was read until
// then, as if the file ended there.
func (t *tally) count(ctx context.Context, s *Streams, name string) error {
	in, done, err := openWithProgress(s, name)
	if err != nil {
		return fileError(name, err)
	}
	defer done()
	lines := &lineCounter{r: s.endWith(ctx, in, name)}
	r := bufio.NewReaderSize(lines, 4096)
	head, _ := r.Peek(headSize) // an error comes again with the next Read
	if beginsSummary(head) {
		return usage(fact.Text{En: "--merge adds summaries up", Ru: "сводки складывает --merge"}, fact.Textf("%s is a summary", "%s — это сводка", inputName(name)))
	}
	defer func() { t.total.AddLines(lines.count()) }()
	options := explain.Options{Name: name, Language: explain.Wordless()}
	err = explain.Parallel(r, options, runtime.GOMAXPROCS(0), t.part, func(part count) error {
		t.total.Merge(part.Counter)
		t.broken.add(part.broken)
		return part.err
	})
	if err != nil {
		return fileError(name, err)
	}
	return nil
}

// part counts the errors of a part.
func (t *tally) part(found iter.Seq2[explain.Result, error], emit func(count)) {
	c := count{Counter: t.newCounter()}
	for r, err := range found {
		switch {
		case err != nil:
			c.note(err)
		case r.Outline().Kind.IsFailure():
			c.AddResult(&r)
		}
	}
	emit(c)
}

// note takes note of what could not be read.
func (c *count) note(err error) {
	broken, isBroken := errors.AsType[*capture.UnreadableError](err)
	_, isLarge := errors.AsType[*capture.TooLargeError](err)
	switch {
	case isBroken:
		c.broken.add(placeOf(broken))
		c.AddUnreadable()
	case isLarge:
		c.AddUnreadable()
	default:
		c.err = err
	}
}

// A lineCounter counts the lines of what it reads.
type lineCounter struct {
	r    io.Reader
	n    int
	last byte
}

func (l *lineCounter) Read(b []byte) (int, error) {
	n, err := l.r.Read(b)
	if n > 0 {
		l.n += bytes.Count(b[:n], []byte{'\n'})
		l.last = b[n-1]
	}
	return n, err
}

// count returns how many lines were read. The last one may lack a line feed.
func (l *lineCounter) count() int {
	if l.last == 0 || l.last == '\n' {
		return l.n
	}
	return l.n + 1
}
