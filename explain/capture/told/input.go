package told

import (
	"sort"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/prose"
)

// countFilled returns how many lines are not blank, up to notFew.
func countFilled(s string) int {
	filled := 0
	for line := range strings.Lines(s) {
		if strings.TrimSpace(line) != "" {
			if filled++; filled == notFew {
				break
			}
		}
	}
	return filled
}

// isObject reports whether all of an input is one object, or the beginning of one.
func isObject(s string) bool {
	s = strings.TrimSpace(s)
	return strings.HasPrefix(s, "{") && (strings.HasSuffix(s, "}") || strings.Count(s, "{") > strings.Count(s, "}"))
}

// knownLines is how many lines are remembered. Failures come in the order of the
// input, so their windows overlap.
const knownLines = 64

// line returns what a line is.
func (in *Input) line(n int) *knownLine {
	l := &in.known[n%knownLines]
	if l.n != n+1 {
		*l = know(in.head(n))
		l.n = n + 1
	}
	return l
}

// lineOf returns the number of the line that a place is on, from 0.
func (in *Input) lineOf(place int) int {
	if in.starts == nil {
		in.starts = startsOf(in.s)
	}
	return sort.Search(len(in.starts), func(n int) bool { return in.start(n) > place }) - 1
}

func startsOf(s string) []int32 {
	starts := make([]int32, 1, 1+strings.Count(s, "\n"))
	for i := 0; ; {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, int32(i)) // text.Longest fits
	}
}

// start returns where a line begins.
func (in *Input) start(n int) int { return int(in.starts[n]) }

// bounds returns where a line begins and ends.
func (in *Input) bounds(n int) (start, end int) {
	if n+1 < len(in.starts) {
		return in.start(n), in.start(n+1) - 1
	}
	return in.start(n), len(in.s)
}

// head returns the first bytes of a line as it is.
func (in *Input) head(n int) string {
	start, end := in.bounds(n)
	return in.s[start:min(end, start+far)]
}

// isTitled reports whether a text begins with a status and its words, followed by more,
// as the title of a report does.
//
//	403 Forbidden when creating `azuread_conditional_access_policy`
func isTitled(s string) bool {
	s = strings.TrimLeft(s, " \t\r\n")
	title, _, _ := strings.Cut(s[:min(len(s), far)], "\n")
	if !isStatusTitle(title) {
		return false
	}
	words := title[len("403 "):]
	status, end := lexicon.ReasonAt(words, 0)
	return status >= 400 && strconv.Itoa(status) == title[:len("403")] && len(strings.Fields(words[end:])) >= 2
}

// signsOfWriter returns what the input shows of the person who wrote it, if that counts.
func (in *Input) signsOfWriter() prose.Signs {
	if in.countsProse && !in.hasSigns {
		in.hasSigns, in.signs = true, prose.SignsOf(in.s)
	}
	return in.signs
}
