package lang

import (
	"maps"
	"strings"
)

// sameVerbs reports whether two sentences have the same values, in any order:
//
//	%s has %d entries
//	%[2]d Einträge in %[1]s
//
// A sentence that nothing is written into may have a lone percent sign, which
// then is in both.
func sameVerbs(a, b string) bool { return maps.Equal(verbs(a), verbs(b)) }

// verbs returns the verb of each value by its number.
func verbs(sentence string) map[int]byte {
	found := map[int]byte{}
	next := 0
	for {
		_, rest, ok := strings.Cut(sentence, "%")
		if !ok || rest == "" {
			return found
		}
		if number, after, ok := strings.Cut(rest, "]"); ok && len(number) == 2 && number[0] == '[' && after != "" {
			next, rest = int(number[1]-'1'), after
		}
		if strings.IndexByte("sdqv", rest[0]) >= 0 {
			found[next] = rest[0]
			next++
		}
		sentence = rest[1:]
	}
}
