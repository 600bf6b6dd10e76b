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
	ctx, stop = signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// endWith returns a reader of r that ends when ctx does, even while r waits for
// input. What r returns after that is lost.
func endWith(ctx context.Context, r io.Reader) io.Reader {
	out, in := io.Pipe()
	context.AfterFunc(ctx, func() { in.Close() })
	go func() {
		_, err := io.Copy(in, r)
		in.CloseWithError(err) // nil means io.EOF
	}()
	return out
}
