// Package text holds pieces of an input as they read inside their wrappings,
// each of which knows where in the input its bytes come from.
package text

import (
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

// A run is a stretch of a Text that stands in the input as it is: the byte at
// offset at comes from place from, the next one from the place behind it.
// Where fixed is set, all of its bytes come from that one place.
type run struct {
	at, from int
	fixed    bool
}

// New returns the text that stands at a place of the input as it is.
func New(s string, place int) Text {
	if place == 0 {
		return Text{S: s}
	}
	return Text{S: s, runs: []run{{from: place}}}
}

// Within returns a text whose bytes come from somewhere between two places,
// such as the decoded form of a literal. Its places are as near as can be
// told: they grow with the offset up to the last place.
func Within(s string, first, end int) Text {
	most := max(0, end-first-1)
	if len(s) <= most {
		return Text{S: s, runs: []run{{from: first}}}
	}
	return Text{S: s, runs: []run{{from: first}, {at: most, from: first + most, fixed: true}}}
}

// Place returns the place of the byte at an offset; that of the end of the
// text for offset len(t.S).
func (t Text) Place(offset int) int {
	i := t.runAt(offset)
	if i < 0 {
		return offset
	}
	r := t.runs[i]
	if r.fixed {
		return r.from
	}
	return r.from + offset - r.at
}

// Offset returns the offset of the first byte that comes from a place or from
// behind it; len(t.S) if none does.
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
	first := run{at: at, from: start}
	if i >= 0 {
		first.from, first.fixed = t.Place(start), t.runs[i].fixed
	}
	if !continues(runs, first) {
		runs = append(runs, first)
	}
	for _, r := range t.runs[i+1:] {
		if r.at >= end {
			break
		}
		runs = append(runs, run{at: at + r.at - start, from: r.from, fixed: r.fixed})
	}
	return runs
}

// continues reports whether a run only continues the last one.
func continues(runs []run, next run) bool {
	if len(runs) == 0 {
		return false
	}
	last := runs[len(runs)-1]
	return !next.fixed && !last.fixed && last.from+next.at-last.at == next.from
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

// Put appends bytes that stand for what is at a place of the input.
func (b *Builder) Put(s string, place int) {
	if s == "" {
		return
	}
	b.runs = append(b.runs, run{at: b.s.Len(), from: place, fixed: true})
	b.s.WriteString(s)
}

// Len returns how many bytes have been appended.
func (b *Builder) Len() int { return b.s.Len() }

// Text returns what has been appended.
func (b *Builder) Text() Text {
	if b.runs == nil {
		b.runs = []run{{}}
	}
	return Text{S: b.s.String(), runs: b.runs}
}

// runAt returns the index of the run that an offset is in; -1 if there are no
// runs.
func (t Text) runAt(offset int) int {
	i, found := slices.BinarySearchFunc(t.runs, offset, func(r run, at int) int { return r.at - at })
	if !found {
		i--
	}
	return i
}
