package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// The following return the words that the tables are looked up by, so that a
// scanner can check that it stops at each.

// FailureKeys returns those of Failure.
func FailureKeys() []string { return keys(failures[:]) }

// GatewayKeys returns those of Gateway.
func GatewayKeys() []string { return keys(gateways[:]) }

// WordingKeys returns those of Wording.
func WordingKeys() []string { return keys(wordings[:]) }

// RefusalKeys returns those of Refusal.
func RefusalKeys() []string { return keys(refusals[:]) }

func keys(table []Phrase) []string {
	words := make([]string, len(table))
	for i := range table {
		words[i] = table[i].key()
	}
	return words
}

// ReasonKeys returns the first words of the reason phrases of failures, written
// with and without blanks.
func ReasonKeys() []string {
	var words []string
	for _, r := range reasons {
		if r.status >= 400 {
			words = append(words, r.words[:ascii.SkipWord(r.words, 0)], strings.ReplaceAll(r.words, " ", ""))
		}
	}
	return words
}
