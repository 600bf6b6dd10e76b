package told

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// largestPaste is how many bytes an input has that somebody put together by hand.
const largestPaste = 64 << 10

// WeighRest returns how much speaks for each of several failures having happened,
// apart from others that did. People paste several failures one after the other, and
// the text between two of them is as short as if each had been pasted alone.
func (in *Input) WeighRest(rest, happened [][]clue.Clue) []int {
	weights := make([]int, len(rest))
	if len(in.s) > largestPaste {
		return weights
	}
	taken := in.paragraphs(happened)
	for i, clues := range rest {
		if first, last, apart := in.span(clues, taken); apart {
			weights[i] = in.between(first, last, taken).Weigh(clues)
		}
	}
	return weights
}

// span returns the first and the last line that report a failure, and whether none
// of them belongs to a paragraph about a different one.
func (in *Input) span(clues []clue.Clue, taken []bool) (first, last int, apart bool) {
	first, last = len(taken), -1
	for i := range clues {
		if c := &clues[i]; isAnchor(c) || isHint(c) {
			n := in.lineOf(in.t.Offset(c.At))
			if taken[n] {
				return 0, 0, false
			}
			first, last = min(first, n), max(last, n)
		}
	}
	return first, last, last >= 0
}

// between returns the input between what happened before some lines and what
// happened after them. A ruler, or a command that somebody typed, also ends it.
func (in *Input) between(first, last int, taken []bool) *Input {
	for first > 0 && !taken[first-1] && !in.line(first-1).is(ofRuler) && !in.line(first).is(ofPrompt) {
		first--
	}
	for last+1 < len(taken) && !taken[last+1] && !in.line(last+1).is(ofRuler|ofPrompt) {
		last++
	}
	alone := *in
	alone.rest, alone.taken, alone.outer, alone.chars, alone.filled = true, taken, nil, 0, 0
	for n := first; n <= last; n++ {
		start, end := in.bounds(n)
		if !taken[n] && !in.isGap(n) && !isHarmless(in.head(n)) {
			alone.chars += utf8.RuneCountInString(in.s[start:end]) + 1
			alone.filled++
		}
	}
	return &alone
}

// paragraphs returns for each line whether it is of a paragraph with a clue of what
// happened. What somebody typed begins one.
func (in *Input) paragraphs(happened [][]clue.Clue) []bool {
	taken := make([]bool, in.lineOf(len(in.s))+1)
	for _, clues := range happened {
		for i := range clues {
			if clues[i].At < 0 || isBesides(&clues[i]) {
				continue
			}
			n := in.lineOf(in.t.Offset(clues[i].At))
			for k := n; k >= 0 && !taken[k] && !in.isGap(k); k-- {
				taken[k] = true
				if in.line(k).is(ofPrompt) {
					break
				}
			}
			for k := n + 1; k < len(taken) && !taken[k] && !in.isGap(k) && !in.line(k).is(ofPrompt); k++ {
				taken[k] = true
			}
		}
	}
	return taken
}

// isBesides reports whether a clue only hints at who answered. Such words occur in
// any paragraph.
func isBesides(c *clue.Clue) bool {
	return c.Kind == clue.Wording || c.Kind == clue.Product || c.Kind == clue.HostOf || c.Kind == clue.Roles
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
