package told

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// largestPaste is how many bytes an input has that somebody put together by hand.
const largestPaste = 64 << 10

// WeighRest returns how much speaks for a failure having happened that stands apart
// from others which did: people paste two failures one behind the other, and what is
// left of the input without the paragraphs of the others is as little as if it had
// been pasted alone.
func (in *Input) WeighRest(clues []clue.Clue, happened [][]clue.Clue) int {
	if len(in.s) > largestPaste {
		return 0
	}
	taken := in.paragraphs(happened)
	for i := range clues {
		if c := &clues[i]; (isAnchor(c) || isHint(c)) && taken[in.lineOf(in.t.Offset(c.At))] {
			return 0
		}
	}
	alone := *in
	alone.rest, alone.outer, alone.chars, alone.filled = true, nil, 0, 0
	for n := range in.starts {
		start, end := in.bounds(n)
		if !taken[n] && !in.isGap(n) {
			alone.chars += utf8.RuneCountInString(in.s[start:end]) + 1
			alone.filled++
		}
	}
	return alone.Weigh(clues)
}

// paragraphs returns for each line whether it is of a paragraph with a clue of what
// happened.
func (in *Input) paragraphs(happened [][]clue.Clue) []bool {
	in.lineOf(0) // finds the lines
	taken := make([]bool, len(in.starts))
	for _, clues := range happened {
		for i := range clues {
			if clues[i].At < 0 {
				continue
			}
			n := in.lineOf(in.t.Offset(clues[i].At))
			for k := n; k >= 0 && !taken[k] && !in.isGap(k); k-- {
				taken[k] = true
			}
			for k := n + 1; k < len(taken) && !taken[k] && !in.isGap(k); k++ {
				taken[k] = true
			}
		}
	}
	return taken
}

// isGap reports whether a line is between two paragraphs. What a line announces is
// part of its paragraph.
//
//	Code: 500. Errors:
//
//	* 1 error occurred
func (in *Input) isGap(n int) bool {
	if !in.line(n).is(ofBlank) || n == 0 {
		return in.line(n).is(ofBlank | ofRuler)
	}
	start, end := in.bounds(n - 1)
	return !strings.HasSuffix(strings.TrimRight(in.s[start:end], " \t\r"), ":")
}
