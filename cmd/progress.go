package cmd

import (
	"fmt"
	"io"
	"os"
	"time"
)

// longInput is how many bytes make an input long enough for a progress line:
// less is read before a person would look at one.
const longInput = 64 << 20

// progressEvery is how often the progress line is rewritten.
const progressEvery = 200 * time.Millisecond

// progress returns f with a progress line on standard error, if that is a
// terminal and f is a long file. done clears the line away.
func progress(s *Streams, f *os.File) (r io.Reader, done func()) {
	info, err := f.Stat()
	if !s.ErrTTY || err != nil || !info.Mode().IsRegular() || info.Size() < longInput {
		return f, func() {}
	}
	p := &progressReader{file: f, size: info.Size(), out: s.Err, shown: time.Now()}
	return p, func() { fmt.Fprint(s.Err, clearLine) }
}

// clearLine takes the cursor to the start of the line and clears what is on it.
const clearLine = "\r\x1b[K"

// A progressReader reads a file and says how much of it has been read.
type progressReader struct {
	file       *os.File
	size, read int64 // bytes
	out        io.Writer
	shown      time.Time
}

func (p *progressReader) Read(b []byte) (int, error) {
	n, err := p.file.Read(b)
	p.read += int64(n)
	if now := time.Now(); now.Sub(p.shown) >= progressEvery {
		p.shown = now
		fmt.Fprintf(p.out, "%s%3d %%  %d of %d MiB", clearLine, p.read*100/p.size, p.read>>20, p.size>>20)
	}
	return n, err
}
