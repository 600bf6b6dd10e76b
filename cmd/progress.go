package cmd

import (
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
