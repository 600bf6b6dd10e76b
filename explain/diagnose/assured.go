package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// assurance returns the sentence in which somebody says one of some things of their own
// setup; what the response says doesn't count, nor what is only asked or supposed.
//
//	I have granted all the permissions with admin consent.
func (c *Case) assurance(phrases ...string) (sentence string, ok bool) {
	if c.Exchange.Around == "" {
		return "", false
	}
	text, lower := c.nearby()
	for _, phrase := range phrases {
		at := strings.Index(lower, phrase) // its last word may go on
		if at < 0 || at > 0 && isLetterOrDigit(lower[at-1]) {
			continue
		}
		m := mention{text, lower, at, at + len(phrase)}
		if before, _ := m.clause(); !m.isHint() && !isDoubted(before) && !strings.Contains(c.written(), m.phrase()) {
			return m.sentence(), true
		}
	}
	return "", false
}

// isDoubted reports whether words before a phrase in its clause turn it around.
//
//	Are you sure that I have granted the right one?
//	I don't think the permissions are set.
func isDoubted(before string) bool {
	for word := range strings.FieldsSeq(before) {
		switch word {
		case "not", "never", "if", "whether", "should", "until", "unless", "when", "after", "once", "before", "sure", "how":
			return true
		}
		if strings.HasSuffix(word, "n't") {
			return true
		}
	}
	return false
}

// assured returns causes as they are where somebody wrote that they already have or did
// what a cause calls missing: it is only possible then, and comes last.
func (c *Case) assured(found []Cause, known general) ([]Cause, general) {
	var against []string
	for _, a := range catalog.Assurances() {
		if _, ok := c.assurance(a.Phrases...); ok {
			against = append(against, a.Against...)
		}
	}
	if len(against) == 0 {
		return found, known
	}
	isAgainst := func(id string) bool { return slices.Contains(against, id) }
	for i := range found {
		if found[i].Certainty != fact.Certain && isAgainst(found[i].ID) {
			found[i].Certainty, found[i].Ground = fact.Possible, OnNothing
		}
	}
	var first, last []fact.Cause
	for _, cause := range known.causes {
		if !isAgainst(cause.ID) {
			first = append(first, cause)
			continue
		}
		cause.Certainty = fact.Possible
		last = append(last, cause)
	}
	known.causes = append(first, last...)
	return found, known
}
