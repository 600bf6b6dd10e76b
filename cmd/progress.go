package cmd

import (
	"context"
	"io"
	"os"

	"github.com/cheggaaa/pb/v3"
)

// longInput is how many bytes make an input long enough for a progress bar:
// less is read before a person would look at one.
const longInput = 64 << 20

// progress returns f behind a bar on standard error, if that is a terminal
// and f is a long file. done clears the bar away.
func progress(s *Streams, f *os.File) (r io.Reader, done func()) {
	info, err := f.Stat()
	if !s.ErrTTY || err != nil || !info.Mode().IsRegular() || info.Size() < longInput {
		return f, func() {}
	}
	bar := pb.Full.New(0).SetTotal(info.Size()).Set(pb.Bytes, true).SetWriter(s.Err).Start()
	return bar.NewProxyReader(f), func() { bar.Finish() }
}

// An interruptible reader ends when its context does, also while it waits
// for input: reading goes on in a goroutine of its own.
type interruptible struct {
	ctx  context.Context
	r    io.Reader
	buf  [256 << 10]byte
	rest []byte // read, but not yet asked for
	err  error
}

func (i *interruptible) Read(p []byte) (int, error) {
	if len(i.rest) == 0 && i.err == nil {
		i.fill()
	}
	if len(i.rest) == 0 {
		return 0, i.err
	}
	n := copy(p, i.rest)
	i.rest = i.rest[n:]
	return n, nil
}

func (i *interruptible) fill() {
	read := make(chan struct{})
	var n int
	var err error
	go func() {
		n, err = i.r.Read(i.buf[:])
		close(read)
	}()
	select {
	case <-read:
		i.rest, i.err = i.buf[:n], err
	case <-i.ctx.Done():
		i.err = io.EOF
	}
}
