package catalog

import (
	"iter"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A Cue is a phrase that has one meaning in the messages of these APIs, no
// matter what else they say: "license", "already exists", "timed out". Cues are
// for the messages that no template fits.
type Cue struct {
	Says     []string       // wordings in lower case, any of them; "…" stands for what is between two phrases
	Hints    []string       // wordings that often mean something else, too: the cause is only possible
	Needs    []string       // phrases in lower case; the same sentence must contain one. Empty if the wording is enough
	Unless   []string       // phrases in lower case that give it another meaning
	Services []fact.Service // that answered; empty where it means the same for all
	Statuses []int          // empty where it means the same with each
	General  bool           // it says that something is wrong and not what: any other cue says more
	Kind     CueKind        // what it is about: with which statuses its cause is likely
	Cause    fact.Cause     // likely
	Source   string         // URL of a page or report that has the phrase
}

// A CueKind is what a cue is about. A service that answers with a status of another kind
// means something else by the words, or has a second reason.
type CueKind int8

// The kinds of cues.
const (
	OfState   CueKind = iota // of the tenant, an object, or a query: services answer that with any status
	OfCaller                 // who calls, and what the caller may do
	OfRequest                // what the request has in it
	OfLoad                   // how much or how long: the request itself is right
)

// Fits reports whether services answer with a status where something of that kind is
// wrong; 0 stands for a status that isn't known. Entra ID has one for everything.
func (k CueKind) Fits(s fact.Service, status int) bool {
	if k == OfState || status == 0 || s == fact.Entra {
		return true
	}
	switch status {
	case 401, 403, 407:
		return k == OfCaller
	case 408, 429, 502, 503, 504:
		return k == OfLoad
	case 400, 404, 405, 406, 409, 410, 411, 412, 413, 415, 422, 423, 428, 501:
		return k == OfRequest
	case 500:
		return k != OfCaller
	}
	return false
}

// cueTables are the cues by subject, the more specific before the less
// specific. They are pointers because a list of the values would be filled at
// start-up.
var cueTables = [...]*[]Cue{
	&clientCues,
	&signInCues,
	&aroundCues,
	&accessCues,
	&huntingCues,
	&stateCues,
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
func (c *Cue) Suits(s fact.Service, status int) bool {
	return (len(c.Services) == 0 || slices.Contains(c.Services, s)) &&
		(len(c.Statuses) == 0 || slices.Contains(c.Statuses, status))
}

// Gap represents the text between two phrases of a wording.
const Gap = "…"

// A Reading is where a text has a wording of a cue: from the first letter of its first
// phrase to the last of its last one.
type Reading struct {
	Start, End int
	Hint       bool // the wording often means something else
}

// Find returns where in a text in lower case a wording of the cue is. It reports false
// if the text has none, denies it, or gives it another meaning.
func (c *Cue) Find(lower string) (r Reading, ok bool) {
	r, ok = c.findAny(lower, c.Says)
	if !ok {
		r, ok = c.findAny(lower, c.Hints)
		r.Hint = true
	}
	if !ok || slices.ContainsFunc(c.Unless, func(phrase string) bool { return strings.Contains(lower, phrase) }) {
		return Reading{}, false
	}
	return r, true
}

func (c *Cue) findAny(lower string, wordings []string) (Reading, bool) {
	for _, wording := range wordings {
		if start, end, ok := findWording(lower, wording); ok && c.isMeant(sentenceOf(lower, start, end)) {
			return Reading{Start: start, End: end}, true
		}
	}
	return Reading{}, false
}

// isMeant reports whether a sentence with a wording of the cue also has what the
// cue needs.
func (c *Cue) isMeant(sentence string) bool {
	return len(c.Needs) == 0 || slices.ContainsFunc(c.Needs, func(phrase string) bool { return strings.Contains(sentence, phrase) })
}

// sentenceOf returns the sentence of a text around a place in it.
func sentenceOf(text string, start, end int) string {
	start = max(strings.LastIndex(text[:start], ". "), strings.LastIndexByte(text[:start], '\n')) + 1
	if i := strings.Index(text[end:], ". "); i >= 0 {
		return text[start : end+i]
	}
	return text[start:]
}

// findWording returns the first place in which the phrases of a wording are, one
// after the other, and nothing denies them.
func findWording(lower, wording string) (start, end int, ok bool) {
	const most = 16 // places, in a text that repeats itself
	first, rest, gapped := strings.Cut(wording, Gap)
	at := 0
	for range most {
		i := findPhrase(lower, at, first)
		if i < 0 {
			return 0, 0, false
		}
		start, end = i, i+len(first)
		if gapped {
			end = findRest(lower, end, rest)
		}
		if end >= 0 && !isDenied(lower[:start], first) && !isTakenBack(lower[end:]) {
			return start, end, true
		}
		at = start + len(first)
	}
	return 0, 0, false
}

// findRest returns where the phrases of a wording after the first end, each in the
// same clause as the one before; -1 if one isn't there or is denied.
func findRest(lower string, at int, phrases string) int {
	for phrase := range strings.SplitSeq(phrases, Gap) {
		i := findPhrase(lower, at, phrase)
		if i < 0 || endsClause(lower[at:i]) || isDenied(lower[at:i], phrase) {
			return -1
		}
		at = i + len(phrase)
	}
	return at
}

// findPhrase returns the place of a phrase in a text from some place on; -1 if it
// isn't there. A phrase that begins with a letter begins a word: "sufficient" isn't
// found in "insufficient". One that begins with "n't" continues a word.
func findPhrase(text string, at int, phrase string) int {
	for at <= len(text) {
		i := strings.Index(text[at:], phrase)
		if i < 0 {
			return -1
		}
		i += at
		if i == 0 || phrase == "" || !isLetter(phrase[0]) || !isLetter(text[i-1]) || strings.HasPrefix(phrase, "n't ") {
			return i
		}
		at = i + 1
	}
	return -1
}

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' }

// endsClause reports whether a clause ends in a gap, so that what follows is about
// something else.
func endsClause(gap string) bool {
	return strings.Contains(gap, ". ") || strings.Contains(gap, "; ") || strings.Contains(gap, "? ")
}
