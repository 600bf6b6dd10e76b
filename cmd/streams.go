package cmd

import (
	"bytes"
	"io"
	"io/fs"
	"time"
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

	Languages fs.FS // the languages that aren't in the sources; nil if there are none

	isProgram bool // these are the streams of the process, not of a test
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
