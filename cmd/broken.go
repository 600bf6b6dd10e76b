package cmd

import (
	"errors"
	"fmt"

	"github.com/defender-err/defender-err/explain/capture"
)

// brokenPlaces counts the places of an input that could not be read. In a log
// there may be many: they are told together, once it has ended.
type brokenPlaces struct {
	first *capture.UnreadableError
	n     int
}

func (b *brokenPlaces) add(more brokenPlaces) {
	if b.n == 0 {
		b.first = more.first
	}
	b.n += more.n
}

// error says how many there are and where the first one is.
func (b *brokenPlaces) error() error {
	if b.n == 1 {
		return b.first
	}
	return fmt.Errorf("%w; so are %d more", b.first, b.n-1)
}

// placed says where an error is, unless it says so itself.
func placed(name string, err error) error {
	if _, ok := errors.AsType[*capture.TooLargeError](err); ok {
		return err
	}
	return fileError(name, err)
}
