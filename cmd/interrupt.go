package cmd

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"slices"

	"github.com/defender-err/defender-err/catalog/fact"
)

var errInterrupted = errors.New("interrupted")

// interrupted is the error of a command that was interrupted, and says what
// became of what it had read.
func interrupted(hint fact.Text) error {
	return &exitError{exitFailed, &textError{fact.Text{En: "interrupted", Ru: "прервано"}, errInterrupted}, hint}
}

// untilInterrupt returns a context that ends with the first Ctrl-C while inputs of
// these names are read. A second one ends the program at once, as the first one
// does where all inputs are short: to listen to signals takes a tenth of a start.
func (s *Streams) untilInterrupt(names []string) (ctx context.Context, stop func()) {
	if !slices.ContainsFunc(names, s.takesLong) {
		return context.Background(), func() {}
	}
	ctx, ignore := signal.NotifyContext(context.Background(), os.Interrupt)
	detach := context.AfterFunc(ctx, ignore)
	return ctx, func() { detach(); ignore() }
}

// shortInput is how many bytes are explained before a person could press Ctrl-C.
const shortInput = 64 << 10

// takesLong reports whether an input can take so long that somebody interrupts it.
func (s *Streams) takesLong(name string) bool {
	info, err := s.stat(name)
	if err != nil {
		return name == "-"
	}
	return !info.Mode().IsRegular() || info.Size() > shortInput
}

// endWith returns a reader of in, which is the input of that name and ends when ctx
// does.
func (s *Streams) endWith(ctx context.Context, in io.Reader, name string) io.Reader {
	if s.mayWait(name) {
		return cutOff(ctx, in)
	}
	return whileOpen{ctx, in}
}

// mayWait reports whether reading an input can take until somebody writes to it,
// which a file on a disk never does.
func (s *Streams) mayWait(name string) bool {
	info, err := s.stat(name)
	return err != nil || !info.Mode().IsRegular()
}

// errNoFile is the error of stat for a standard input that isn't a file.
var errNoFile = errors.New("not a file")

// stat describes the file of that name, "-" being standard input.
func (s *Streams) stat(name string) (os.FileInfo, error) {
	if name != "-" {
		return os.Stat(name)
	}
	f, ok := s.In.(*os.File)
	if !ok {
		return nil, errNoFile
	}
	return f.Stat()
}

// A whileOpen reads as long as its context has not ended.
type whileOpen struct {
	ctx context.Context
	r   io.Reader
}

func (w whileOpen) Read(b []byte) (int, error) {
	if w.ctx.Err() != nil {
		return 0, io.EOF
	}
	return w.r.Read(b)
}

// cutOff returns a reader of r that ends when ctx does, even while r waits for
// input. What r returns after that is lost.
func cutOff(ctx context.Context, r io.Reader) io.Reader {
	out, in := io.Pipe()
	context.AfterFunc(ctx, func() { in.Close() })
	go func() {
		_, err := io.Copy(in, r)
		in.CloseWithError(err) // nil means io.EOF
	}()
	return out
}
