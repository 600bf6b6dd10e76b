// Package told tells a failure that happened from one that an input only
// mentions, such as a retry list, an example in a specification or a line of
// code. It adds up what speaks for either.
package told

import (
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// Enough is the weight from which on a failure counts as one that happened.
const Enough = 4

// An Input is a text in which failures were found. It weighs each of them by
// the lines around its clues.
type Input struct {
	s      string
	chars  int   // up to notSmall
	filled int   // lines that are not blank, up to notFew
	starts []int // offset of each line; nil until a failure asks for them
	known  [knownLines]knownLine
}

// New returns the text of an input, which has no wrapping taken off.
func New(s string) *Input {
	in := &Input{s: s, chars: notSmall}
	if len(s) < notSmall*utf8.UTFMax {
		in.chars = min(utf8.RuneCountInString(s), notSmall)
	}
	in.filled = countFilled(s)
	return in
}

// Weigh returns how much speaks for a failure having happened. The clues are
// all of its exchange.
func (in *Input) Weigh(clues []clue.Clue) int {
	sum := 0
	w := newWitness(in, clues)
	for i := range rows {
		if rows[i].holds(w) {
			sum += rows[i].weight
		}
	}
	return sum
}

// A Reason is a row of the evidence that holds for a failure.
type Reason struct {
	Name   string
	Weight int
}

// Explain returns what Weigh adds up.
func (in *Input) Explain(clues []clue.Clue) []Reason {
	var reasons []Reason
	w := newWitness(in, clues)
	for i := range rows {
		if rows[i].holds(w) {
			reasons = append(reasons, Reason{rows[i].name, rows[i].weight})
		}
	}
	return reasons
}
