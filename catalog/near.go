package catalog

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
	"github.com/hbollon/go-edlib"
)

// maxNear is how many names NearCodes returns at most.
const maxNear = 5

// NearCodes returns the names of the codes nearest to a word that isn't a code:
// first the codes that differ in a few letters, nearest first, then the codes
// that have a word of it in their name.
func NearCodes(word string) []string {
	type near struct {
		name     string
		distance int
	}
	var found []near
	wanted := strings.ToLower(word)
	allowed := max(2, len(wanted)/3)
	for c := range Codes() {
		for _, name := range append([]string{c.Name}, c.Aliases...) {
			d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(name), wanted)
			if d > allowed || d >= len(wanted) {
				if !sharesWord(name, word) {
					continue
				}
				d += len(wanted) // after all that are near by letters
			}
			found = append(found, near{name, d})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var names []string
	for _, n := range found {
		if !slices.Contains(names, n.name) {
			names = append(names, n.name)
		}
	}
	return names[:min(len(names), maxNear)]
}

// sharesWord reports whether two names have a word in common that says
// something.
func sharesWord(a, b string) bool {
	words := strings.Split(match.Kebab(a), "-")
	for word := range strings.FieldsFuncSeq(match.Kebab(b), isSeparator) {
		if len(word) > 3 && word != "invalid" && word != "error" && slices.Contains(words, word) {
			return true
		}
	}
	return false
}

// SearchCodes returns the codes that a text leads to: those with the text in
// their name, then those with all of its words in their name, symbol, meaning
// or one of their messages, then the one whose message the text is.
func SearchCodes(text string) []fact.Code {
	wanted := strings.FieldsFunc(match.Folding(text), isSeparator)
	if len(wanted) == 0 {
		return nil
	}
	worded := map[string]bool{} // by name of the code
	for m := range Messages() {
		if hasWords(wanted, m.Template) || hasWords(wanted, m.Variants...) {
			worded[m.Code] = true
		}
	}
	if m, _, ok := MatchMessage(text, "", fact.Unknown); ok {
		worded[m.Code] = true
	}
	var named, others []fact.Code
	for c := range Codes() {
		switch {
		case strings.Contains(match.Folding(c.Name), match.Folding(text)), slices.Contains(c.Aliases, text):
			named = append(named, c)
		case worded[c.Name], hasWords(wanted, match.Kebab(c.Name), c.Symbol, c.Message, c.Meaning.En, c.Meaning.Ru):
			others = append(others, c)
		}
	}
	return append(named, others...)
}

// hasWords reports whether one of the texts holds all the words.
func hasWords(words []string, texts ...string) bool {
	return slices.ContainsFunc(texts, func(text string) bool {
		text = match.Folding(text)
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
	})
}

func isSeparator(r rune) bool {
	return r == '-' || r == '_' || match.IsSpace(r) || match.IsQuote(r) || r == '.' || r == ','
}
