package address

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Works reports whether people say of a URL between two offsets that its call went well.
//
//	and I tried https://graph.microsoft.com/v1.0/me API, works fine
//	I have confirmed this call works:
//	https://graph.microsoft.com/v1.0/auditLogs/signIns
func Works(s string, start, stop int) bool {
	const far, most = 40, 6 // bytes; words up to the verb
	before := strings.TrimRight(s[max(0, start-far):start], " \n`\"'(<*")
	if rest, found := strings.CutSuffix(before, ":"); found && endsInWorks(rest) {
		return true
	}
	behind := s[stop:min(len(s), stop+far)]
	behind = behind[:ascii.IndexFrom(behind, 0, '\n')]
	for n, word := range wordsOf(behind) {
		switch {
		case n == most, ascii.IsOneOf(word, "not", "no", "never", "but", "only", "longer", "if", "when", "should"):
			return false
		case ascii.IsOneOf(word, "works", "worked", "succeeds", "succeeded"):
			return true
		}
	}
	return false
}

// endsInWorks reports whether text ends with words for a call that went well.
func endsInWorks(s string) bool {
	s = strings.TrimSuffix(strings.TrimSuffix(s, " fine"), " just")
	rest, word := ascii.LastWord(s)
	_, previous := ascii.LastWord(strings.TrimRight(rest, " "))
	return ascii.IsOneOf(word, "works", "worked", "succeeds") && !ascii.IsOneOf(previous, "it", "not", "never", "longer", "how")
}

// wordsOf yields the words of a text with their numbers.
func wordsOf(s string) func(yield func(n int, word string) bool) {
	return func(yield func(n int, word string) bool) {
		for i, n := 0, 0; i < len(s); {
			end := ascii.SkipWord(s, i)
			if end == i {
				i++
				continue
			}
			if !yield(n, s[i:end]) {
				return
			}
			n++
			i = end
		}
	}
}
