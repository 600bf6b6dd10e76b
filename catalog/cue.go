package catalog

import (
	"iter"
	"slices"
	"strings"
)

// A Cue is a phrase that has one meaning in the messages of these APIs,
// whatever else they say: "license", "already exists", "timed out". Cues are
// for the messages that no template fits.
type Cue struct {
	Says     []string  // wordings in lower case, any of them; "…" stands for what is between two phrases
	Unless   []string  // phrases in lower case that give it another meaning
	Services []Service // that answered; empty where it means the same for all
	Statuses []int     // empty where it means the same with each
	General  bool      // it says that something is wrong and not what: any other cue says more
	Cause    Cause     // likely
	Source   string    // URL of a page or report that has the phrase
}

// cueTables are the cues by subject, those that say more before those that say
// less. They are pointers because a list of the values would be filled at
// start-up.
var cueTables = [...]*[]Cue{
	&signInCues,
	&aroundCues,
	&accessCues,
	&huntingCues,
	&requestCues,
}

// Cues returns every cue.
func Cues() iter.Seq[*Cue] {
	return func(yield func(*Cue) bool) {
		for _, table := range cueTables {
			for i := range *table {
				if !yield(&(*table)[i]) {
					return
				}
			}
		}
	}
}

// Suits reports whether the cue has its meaning in an answer of that service
// with that status; 0 stands for a status that is not known.
func (c *Cue) Suits(s Service, status int) bool {
	return (len(c.Services) == 0 || slices.Contains(c.Services, s)) &&
		(len(c.Statuses) == 0 || slices.Contains(c.Statuses, status))
}

// Gap stands in a wording for what is between two of its phrases.
const Gap = "…"

// Find returns where in a text in lower case a wording of the cue is: from the
// first letter of its first phrase to the last of its last one. It reports
// false if the text has none, or gives it another meaning.
func (c *Cue) Find(lower string) (start, end int, ok bool) {
	for _, wording := range c.Says {
		if start, end, ok = findWording(lower, wording); ok {
			break
		}
	}
	if !ok || slices.ContainsFunc(c.Unless, func(phrase string) bool { return strings.Contains(lower, phrase) }) {
		return 0, 0, false
	}
	return start, end, true
}

// findWording returns where the phrases of a wording are, one after the other.
func findWording(lower, wording string) (start, end int, ok bool) {
	first := true
	for phrase := range strings.SplitSeq(wording, Gap) {
		at := strings.Index(lower[end:], phrase)
		if at < 0 || !first && endsClause(lower[end:end+at]) {
			return 0, 0, false
		}
		if first {
			start, first = at, false
		}
		end += at + len(phrase)
	}
	return start, end, true
}

// endsClause reports whether a clause ends in a gap, so that what follows speaks of
// something else.
func endsClause(gap string) bool {
	return strings.Contains(gap, ". ") || strings.Contains(gap, "; ") || strings.Contains(gap, "? ")
}
