package body

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/escape"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/notation"
)

// The limits of looking for an error inside of a text. A body inside a string is
// escaped once more each time, and real ones are wrapped two or three times.
const (
	deepestText = 5
	longestText = 64 << 10
)

// readText reads the error that a string holds: a body written into it as text,
// or the words of an Entra error.
//
//	"innerError": "\"{\\\"error\\\":{\\\"code\\\":\\\"BadArgumentError\\\",…}}\""
func readText(s string, nesting int) (Answer, bool) {
	if nesting > deepestText || !mayHoldError(s) {
		return Answer{}, false
	}
	text := s[:min(len(s), longestText)]
	if strings.Contains(text, `{\"`) {
		if a, ok := readText(escape.Undo(text), nesting+1); ok {
			return a, true
		}
	}
	p := notation.NewParser(text)
	for at := notation.Next(text, 0); at >= 0; at = notation.Next(text, at) {
		v, ok := p.Parse(at)
		if !ok {
			break
		}
		if !v.Good() {
			at++
			continue
		}
		if a, ok := read(&v, nesting+1); ok {
			return a, true
		}
		at = max(v.End, at+1)
	}
	if f, time, ok := Entra(s); ok {
		return Answer{Fault: f, Time: time}, true
	}
	return Answer{}, false
}

// mayHoldError reports whether it is worth looking for an error in a text.
func mayHoldError(s string) bool {
	return hasErrorWord(s) || strings.HasPrefix(strings.TrimSpace(s), "{")
}

// mentionsError reports whether a value has a word for errors in it, in a name, a
// type, or a text.
func mentionsError(v *notation.Value) bool {
	for i := range v.Members {
		m := &v.Members[i]
		if strings.Contains(m.Name, "rror") || mentionsError(&m.Value) {
			return true
		}
	}
	return strings.Contains(v.Type, "rror") || v.Kind == notation.String && hasErrorWord(v.Text)
}

func hasErrorWord(text string) bool {
	return strings.Contains(text, "rror") || lexicon.IndexSignIn(text) >= 0
}
