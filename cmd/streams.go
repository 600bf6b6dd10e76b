package cmd

import (
	"bytes"
	"io"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/term"
)

// Streams is all of the world that a command may touch besides the files
// that it is told to read. System builds the real one; a test fills in the
// struct.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer

	InTTY, OutTTY, ErrTTY bool
	Width                 int // columns of Out; 0 if Out isn't a terminal

	Getenv func(string) string
	Now    func() time.Time
}

// System returns the streams of the process. A reader that leaves is an error
// of its next Write from then on, and no signal that ends the process.
func System() *Streams {
	signal.Ignore(syscall.SIGPIPE)
	s := &Streams{
		In:     os.Stdin,
		Out:    os.Stdout,
		Err:    os.Stderr,
		InTTY:  term.IsTerminal(int(os.Stdin.Fd())),
		OutTTY: term.IsTerminal(int(os.Stdout.Fd())),
		ErrTTY: term.IsTerminal(int(os.Stderr.Fd())),
		Getenv: os.Getenv,
		Now:    time.Now,
	}
	if s.OutTTY {
		s.Width = columns(s.Getenv)
	}
	return s
}

// columns asks the terminal for its width, then the environment.
func columns(getenv func(string) string) int {
	if w, _, err := term.GetSize(int(os.Stdout.Fd())); err == nil && w > 0 {
		return w
	}
	if w, err := strconv.Atoi(getenv("COLUMNS")); err == nil && w > 0 {
		return w
	}
	return 80
}

// isFed reports whether something is piped in. It waits for the first byte, and
// leaves it to be read.
func (s *Streams) isFed() bool {
	if s.InTTY || s.In == nil {
		return false
	}
	first := make([]byte, 1)
	if _, err := io.ReadFull(s.In, first); err != nil {
		return false
	}
	s.In = io.MultiReader(bytes.NewReader(first), s.In)
	return true
}
