// Package told separates failures that happened from failures that an input only
// mentions, such as in a retry list, an example in a specification, or a line of
// code. It adds up what speaks for either.
package told

import (
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/calm"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/prose"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// Enough is the weight from which on a failure counts as one that happened.
const Enough = 4

// An Input is a text in which failures were found. It weighs each of them by
// the lines around its clues.
type Input struct {
	outer       *Input // the same as it is; nil if it has no wrapping
	t           text.Text
	s           string  // of t
	first       int     // where it begins, without harmless lines of a log
	chars       int     // without those around, up to notSmall
	filled      int     // lines that are not blank, up to notFew
	rest        bool    // those are counted without the paragraphs of what happened
	taken       []bool  // for each line whether it is of such a paragraph; only of the rest
	object      bool    // it is one object, or the beginning of one
	titled      bool    // it begins with a status and its words
	starts      []int32 // offset of each line; nil until a failure asks for them
	known       [knownLines]knownLine
	w           witness // of this failure
	countsProse bool    // what people write around it counts
	hasSigns    bool    // signs is known
	signs       prose.Signs
}

// New returns an input, as it is and without the wrappings made of lines.
func New(s string, inside text.Text) *Input {
	in := newInput(inside)
	if inside.S != s {
		in.outer = newInput(text.New(s, 0))
	}
	return in
}

func newInput(t text.Text) *Input {
	in := &Input{t: t, s: t.S, chars: notSmall}
	first, end := 0, len(t.S)
	if end <= largestPaste {
		first, end = calm.Core(t.S, isHarmless)
	}
	core := t.S[first:end]
	if len(core) < notSmall*utf8.UTFMax {
		in.chars = min(utf8.RuneCountInString(core), notSmall)
	}
	in.first, in.filled, in.object, in.titled = first, countFilled(core), isObject(core), isTitled(core)
	return in
}

// Weigh returns how much speaks for a failure having happened, or as much of it
// as it takes to know whether it is enough. The clues are all of its exchange. A wrapping may speak for it, as the level of a log does,
// but never against it.
func (in *Input) Weigh(clues []clue.Clue) int {
	sum, more, less := 0, 0, 0 // by which it may still grow, and fall
	for i := range rows {
		more += max(0, rows[i].weight)
		less += min(0, rows[i].weight)
	}
	w := in.witness(clues)
	for i := range rows {
		if sum+less >= Enough || sum+more < Enough {
			break
		}
		weight := rows[i].weight
		more -= max(0, weight)
		less -= min(0, weight)
		if rows[i].holds(w) {
			sum += weight
		}
	}
	if in.outer != nil && sum < Enough {
		return max(sum, in.outer.Weigh(clues))
	}
	return sum
}

// CountProse makes what people write around their failure count: that something doesn't
// work for them, that they ask for help. They also mention others there, so it is for
// an input in which nothing else happened.
func (in *Input) CountProse() {
	in.countsProse = true
	if in.outer != nil {
		in.outer.countsProse = true
	}
}

// A Reason is a row of the evidence that holds for a failure.
type Reason struct {
	Name   string
	Weight int
}

// Explain returns all that Weigh would add up.
func (in *Input) Explain(clues []clue.Clue) []Reason {
	var reasons []Reason
	w := in.witness(clues)
	for i := range rows {
		if rows[i].holds(w) {
			reasons = append(reasons, Reason{rows[i].name, rows[i].weight})
		}
	}
	return reasons
}
