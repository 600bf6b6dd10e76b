package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
)

// brokenPlaces are the places of an input that could not be read. In a log
// there may be many: they are reported together, once it has ended.
type brokenPlaces struct {
	n     int
	first []*capture.UnreadableError // maxPlaces of them at most
}

// maxPlaces is how many places are listed.
const maxPlaces = 10

func placeOf(err *capture.UnreadableError) brokenPlaces {
	return brokenPlaces{1, []*capture.UnreadableError{err}}
}

func (b *brokenPlaces) add(more brokenPlaces) {
	b.n += more.n
	room := min(maxPlaces-len(b.first), len(more.first))
	b.first = append(b.first, more.first[:room]...)
}

// error says where they are. The program does its job all the same.
func (b *brokenPlaces) error() error {
	r := &remark{kind: "unreadable", text: reason(b.first[0])}
	if len(b.first) == 1 {
		return r
	}
	var places []string
	for _, place := range b.first[1:] {
		places = append(places, fmt.Sprintf("%s:%d", place.Name, place.Line))
	}
	r.hint = fact.Textf("the same at %s", "то же: %s", strings.Join(places, ", "))
	if more := b.n - len(b.first); more > 0 {
		r.hint = fact.Textf("%s and %d more places", "%s и ещё мест: %d", r.hint, more)
	}
	return r
}

// placed says where an error is, unless it says so itself.
func placed(name string, err error) error {
	if _, ok := errors.AsType[*capture.TooLargeError](err); ok {
		return err
	}
	return fileError(name, err)
}
