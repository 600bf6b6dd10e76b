package cmd

import (
	"context"
	"io"
)

// aheadSize is how many bytes are read at once, and aheadCount how many times
// ahead of what is asked for.
const (
	aheadSize  = 128 << 10
	aheadCount = 2
)

// A readAhead reads an input in a goroutine of its own, so that the next bytes
// are there when they are asked for. It ends when its context does, also while
// it waits for input.
type readAhead struct {
	ctx   context.Context
	ready chan chunk
	spare chan []byte // buffers
	chunk             // at hand
	rest  []byte      // of it, not asked for yet
}

// A chunk is what one call of Read has given.
type chunk struct {
	text []byte
	err  error
}

func newReadAhead(ctx context.Context, r io.Reader) *readAhead {
	a := &readAhead{ctx: ctx, ready: make(chan chunk, aheadCount), spare: make(chan []byte, aheadCount)}
	for range aheadCount {
		a.spare <- make([]byte, aheadSize)
	}
	go a.run(r)
	return a
}

func (a *readAhead) run(r io.Reader) {
	for {
		select {
		case buf := <-a.spare:
			n, err := r.Read(buf)
			a.ready <- chunk{buf[:n], err} // there is room for every buffer
			if err != nil {
				return
			}
		case <-a.ctx.Done():
			return
		}
	}
}

func (a *readAhead) Read(p []byte) (int, error) {
	if len(a.rest) == 0 && a.err == nil {
		a.next()
	}
	if len(a.rest) == 0 {
		return 0, a.err
	}
	n := copy(p, a.rest)
	a.rest = a.rest[n:]
	return n, nil
}

// next takes the next chunk, and gives back the buffer of the one before.
func (a *readAhead) next() {
	if a.text != nil {
		a.spare <- a.text[:cap(a.text)]
	}
	select {
	case a.chunk = <-a.ready: // also what was read before the context ended
		a.rest = a.text
		return
	default:
	}
	select {
	case a.chunk = <-a.ready:
		a.rest = a.text
	case <-a.ctx.Done():
		a.chunk = chunk{err: io.EOF}
	}
}
