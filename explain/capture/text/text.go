// Package text holds pieces of an input as they read inside their wrappings, each
// knowing where in the input its bytes come from.
package text

import (
	"math"
	"slices"
	"sort"
	"strings"
)

// A Text is a piece of the input without some of its wrappings. Offsets in it
// are bytes of S; places are offsets in the input, as they were before
// anything was taken off. The place of a later byte is never smaller than
// that of an earlier one.
type Text struct {
	S string

	runs []run // in order; nil for a Text that begins at place 0 and has lost nothing
}

// Longest is how many bytes an input may have: places take four bytes each, as
// an input in which every character is escaped has as many runs as characters.
const Longest = math.MaxInt32 - 1

// A run is a stretch of a Text that is unchanged from the input: the byte at offset
// at comes from a place, the next one from the place after it. The bytes of a fixed
// run all come from one place.
type run struct {
	at    int32
	place int32 // inverted where the run is fixed
}

func moving(at, place int) run { return run{int32(at), int32(place)} }

func fixed(at, place int) run { return run{int32(at), ^int32(place)} }

func (r run) isFixed() bool { return r.place < 0 }

// from returns the place of the first byte of a run.
func (r run) from() int {
	if r.isFixed() {
		return int(^r.place)
	}
	return int(r.place)
}

// of returns the place of the byte at an offset in the run.
func (r run) of(offset int) int {
	if r.isFixed() {
		return r.from()
	}
	return r.from() + offset - int(r.at)
}

// New returns the text at a place of the input, unchanged.
func New(s string, place int) Text {
	if place == 0 {
		return Text{S: s}
	}
	return Text{S: s, runs: []run{moving(0, place)}}
}

// Within returns a text whose bytes come from somewhere between two places, such as
// the decoded form of a literal. Its places are as near as possible: they grow with
// the offset up to the last place.
func Within(s string, first, end int) Text {
	most := max(0, end-first-1)
	if len(s) <= most {
		return Text{S: s, runs: []run{moving(0, first)}}
	}
	return Text{S: s, runs: []run{moving(0, first), fixed(most, first+most)}}
}

// Place returns the place of the byte at an offset; that of the end of the
// text for offset len(t.S).
func (t Text) Place(offset int) int {
	i := t.runAt(offset)
	if i < 0 {
		return offset
	}
	return t.runs[i].of(offset)
}

// Offset returns the offset of the first byte that comes from a place or after it;
// len(t.S) if there is none.
func (t Text) Offset(place int) int {
	return sort.Search(len(t.S), func(offset int) bool { return t.Place(offset) >= place })
}

// Slice returns the piece between two offsets.
func (t Text) Slice(start, end int) Text {
	if start >= end {
		return New("", t.Place(start))
	}
	return Text{S: t.S[start:end], runs: appendRuns(nil, t, start, end, 0)}
}

// appendRuns appends the runs of the piece of t between two offsets, which
// comes to stand at offset at.
func appendRuns(runs []run, t Text, start, end, at int) []run {
	i := t.runAt(start)
	first := moving(at, start)
	if i >= 0 {
		if first = moving(at, t.runs[i].of(start)); t.runs[i].isFixed() {
			first = fixed(at, t.runs[i].from())
		}
	}
	if !continues(runs, first) {
		runs = append(runs, first)
	}
	for _, r := range t.runs[i+1:] {
		if int(r.at) >= end {
			break
		}
		runs = append(runs, run{at: r.at + int32(at-start), place: r.place})
	}
	return runs
}

// continues reports whether a run only continues the last one.
func continues(runs []run, next run) bool {
	if len(runs) == 0 {
		return false
	}
	last := runs[len(runs)-1]
	return !next.isFixed() && !last.isFixed() && last.of(int(next.at)) == next.from()
}

// A Builder makes a Text out of pieces of others.
type Builder struct {
	s    strings.Builder
	runs []run
}

// Take appends the piece of t between two offsets.
func (b *Builder) Take(t Text, start, end int) {
	if start >= end {
		return
	}
	b.runs = appendRuns(b.runs, t, start, end, b.s.Len())
	b.s.WriteString(t.S[start:end])
}

// Put appends bytes in place of what is at a place of the input.
func (b *Builder) Put(s string, place int) {
	if s == "" {
		return
	}
	b.runs = append(b.runs, fixed(b.s.Len(), place))
	b.s.WriteString(s)
}

// Text returns what has been appended.
func (b *Builder) Text() Text {
	if b.runs == nil {
		b.runs = []run{{}}
	}
	return Text{S: b.s.String(), runs: b.runs}
}

// runAt returns the index of the run at an offset; -1 without runs.
func (t Text) runAt(offset int) int {
	i, found := slices.BinarySearchFunc(t.runs, offset, func(r run, at int) int { return int(r.at) - at })
	if !found {
		i--
	}
	return i
}
