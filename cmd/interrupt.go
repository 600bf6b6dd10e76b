package cmd

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
)

var errInterrupted = errors.New("interrupted")

// interrupted is the error of a command that was interrupted, and says what
// became of what it had read.
func interrupted(hint string) error { return &exitError{exitFailed, errInterrupted, hint} }

// untilInterrupt returns a context that ends with the first Ctrl-C. A second
// one ends the program at once.
func untilInterrupt() (ctx context.Context, stop func()) {
	ctx, ignore := signal.NotifyContext(context.Background(), os.Interrupt)
	detach := context.AfterFunc(ctx, ignore)
	return ctx, func() { detach(); ignore() }
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
	info, err := os.Stat(name)
	if name == "-" {
		f, ok := s.In.(*os.File)
		if !ok {
			return true
		}
		info, err = f.Stat()
	}
	return err != nil || !info.Mode().IsRegular()
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
