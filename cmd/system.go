//go:build !js

package cmd

import (
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/term"

	"github.com/defender-err/defender-err/lang"
)

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

		Languages: lang.Files(),

		isProgram: true,
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
