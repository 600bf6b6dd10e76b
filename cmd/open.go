package cmd

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"syscall"

	"github.com/klauspost/compress/zstd"
)

// open opens a file for reading, "-" being standard input. Gzip and zstd are
// recognised by their first bytes, whatever the name, and unpacked. The
// caller calls done.
func open(s *Streams, name string) (r io.Reader, done func(), err error) {
	return openShown(s, name, func(f *os.File) (io.Reader, func()) { return f, func() {} })
}

// openWithProgress is open with a progress bar where that makes sense.
func openWithProgress(s *Streams, name string) (r io.Reader, done func(), err error) {
	return openShown(s, name, func(f *os.File) (io.Reader, func()) { return progress(s, f) })
}

// openShown opens a file and reads it through what show returns.
func openShown(s *Streams, name string, show func(*os.File) (io.Reader, func())) (r io.Reader, done func(), err error) {
	if name == "-" {
		r, err = unpack(s.In)
		return r, func() {}, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	if info, err := f.Stat(); err == nil && info.IsDir() { // reading one fails in other words on each system
		f.Close()
		return nil, nil, syscall.EISDIR
	}
	shown, finish := show(f)
	done = func() {
		finish()
		f.Close()
	}
	if r, err = unpack(shown); err != nil {
		done()
		return nil, nil, err
	}
	return r, done, nil
}

// zstdWindow bounds the memory that a zstd file can ask for, in bytes.
const zstdWindow = 8 << 20

func unpack(r io.Reader) (io.Reader, error) {
	b := bufio.NewReaderSize(r, 4096)
	magic, _ := b.Peek(4) // an error comes again with the first Read
	switch {
	case len(magic) >= 2 && magic[0] == 0x1f && magic[1] == 0x8b:
		return gzip.NewReader(b)
	case string(magic) == "\x28\xb5\x2f\xfd":
		return zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(zstdWindow))
	}
	return b, nil
}
