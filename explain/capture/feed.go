package capture

import (
	"io"
	"time"
)

// forever is how long is waited where nothing can be done without more input.
const forever = time.Duration(1<<63 - 1)

const (
	// feedSize is how many bytes are read at once, and feedAhead how many such reads
	// are made ahead.
	feedSize  = 64 << 10
	feedAhead = 2
)

// A feed reads an input in a goroutine of its own, so that the next bytes are there
// when they are needed and nobody has to wait for them.
type feed struct {
	ready chan chunk
	spare chan []byte
	done  chan struct{}
	ended error // why there is no more

	chunk, rest []byte // what Read passes on, and the rest of it
}

// A chunk is what one call of Read has given.
type chunk struct {
	text []byte
	err  error
}

func newFeed(r io.Reader) *feed {
	f := &feed{ready: make(chan chunk, feedAhead), spare: make(chan []byte, feedAhead), done: make(chan struct{})}
	go f.run(r)
	return f
}

func (f *feed) run(r io.Reader) {
	for range feedAhead {
		f.spare <- nil
	}
	for {
		var buf []byte
		select {
		case buf = <-f.spare:
		case <-f.done:
			return
		}
		if buf == nil {
			buf = make([]byte, feedSize)
		}
		n, err := r.Read(buf)
		select {
		case f.ready <- chunk{buf[:n], err}:
		case <-f.done:
			return
		}
		if err != nil {
			return
		}
	}
}

// next returns the next bytes and, with the last ones, why there aren't any more.
// came is false if none came in time.
func (f *feed) next(wait time.Duration) (text []byte, err error, came bool) {
	if f.ended != nil {
		return nil, f.ended, true
	}
	var c chunk
	if wait == forever {
		c = <-f.ready
	} else {
		select {
		case c = <-f.ready:
		case <-time.After(wait):
			return nil, nil, false
		}
	}
	f.ended = c.err
	return c.text, c.err, true
}

// give gives back what next returned.
func (f *feed) give(text []byte) {
	if text != nil {
		f.spare <- text[:cap(text)]
	}
}

// stop ends the reading.
func (f *feed) stop() { close(f.done) }

// Read reads on as from any reader.
func (f *feed) Read(p []byte) (int, error) {
	for len(f.rest) == 0 {
		f.give(f.chunk)
		text, err, _ := f.next(forever)
		f.chunk, f.rest = text, text
		if len(text) == 0 && err != nil {
			return 0, err
		}
	}
	n := copy(p, f.rest)
	f.rest = f.rest[n:]
	return n, nil
}
