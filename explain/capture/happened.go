package capture

import (
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/complaint"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/capture/told"
)

// Happened reports whether an input says that the message at an offset has happened,
// rather than only mentioning it, as source code and documentation do.
func Happened(input, message string, at int) bool {
	words := clue.Clue{Kind: clue.Sentence, Value: message, Rank: 1, At: at}
	in := told.New(input, text.New(input, 0))
	in.CountProse()
	return in.Weigh([]clue.Clue{words}) >= told.Enough
}

// Complaint returns the sentence in which a text without any other sign of a failure says
// that something failed, and its line, from 0; false if there is none that happened.
//
//	Cannot enable Microsoft XDR connector either by ARM/CLI - License is invalid
func Complaint(input string) (words string, line int, ok bool) {
	const (
		loud    = 3    // what a label or the level of a log adds
		several = 4    // complaints in a text that isn't long
		rules   = -4   // several of them
		veto    = -3   // of a comment, code, or an example
		most    = 2000 // bytes of a short text
	)
	read := complaint.In(input)
	if len(read.Found) == 0 {
		return "", 0, false
	}
	in := told.New(input, text.New(input, 0))
	in.CountProse()
	sum := 0
	switch {
	case read.Rules > 1:
		sum += rules
	case len(read.Found) > 1 && len(input) <= most:
		sum += several
	}
	for _, c := range read.Found {
		weight, forbidden := sum, false
		if c.Loud {
			weight += loud
		}
		for _, r := range in.Explain([]clue.Clue{{Kind: clue.Sentence, Value: c.Words, Rank: 1, At: c.At}}) {
			if r.Name == "a placeholder" && c.Loud { // people mask names so
				continue
			}
			weight += r.Weight
			forbidden = forbidden || r.Weight <= veto && r.Name != "a placeholder" || !c.Loud && r.Name == "an entry of a list, or a heading"
		}
		if weight >= told.Enough && !forbidden {
			return c.Words, c.Line, true
		}
	}
	return "", 0, false
}
