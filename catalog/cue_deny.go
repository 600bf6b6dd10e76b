package catalog

import (
	"slices"
	"strings"
)

// isDenied reports whether a text that ends before a phrase denies it. A phrase
// that names no failure, such as that of what is checked, can't be denied so.
//
//	The request was not throttled.
//	The quota was never exceeded.
func isDenied(before, phrase string) bool {
	const most = 5 // helping words in a row
	if !slices.ContainsFunc(failingWords, func(stem string) bool { return strings.Contains(phrase, stem) }) {
		return false
	}
	before = before[strings.LastIndexAny(before, clauseEnds)+1:]
	for range most {
		var word string
		before, word = cutLastWord(before)
		switch {
		case isNegation(word):
			_, modal := cutLastWord(before)
			return !isModal(modal)
		case word == "" || !slices.Contains(helpingWords, word):
			return false
		}
	}
	return false
}

// isTakenBack reports whether the text after a wording says that what it names did
// not make the call fail.
//
//	Conditional Access did not block the sign-in.
//	The license is not required here.
func isTakenBack(after string) bool {
	const most = 6 // words
	if i := strings.IndexAny(after, clauseEnds); i >= 0 {
		after = after[:i]
	}
	if i := strings.IndexByte(after, ' '); i >= 0 { // the rest of the word that the wording begins
		after = after[i:]
	}
	negated, noun, n := false, false, 0
	for word := range strings.FieldsSeq(after) {
		if n++; n > most {
			return false
		}
		fails := slices.ContainsFunc(failingVerbs, func(stem string) bool { return strings.HasPrefix(word, stem) })
		switch {
		case noun:
			return slices.Contains(failingNouns, word)
		case isNegation(word):
			negated = true
		case negated && fails:
			return true
		case negated && (word == "the" || word == "a"):
			noun = true // "not the reason", but not "not the required one"
		case !slices.Contains(helpingWords, word):
			return false
		}
	}
	return false
}

// Denies reports whether the words before and after a phrase, in lower case, say that what
// the phrase names isn't there or isn't used: people write so about their own setup.
//
//	We don't use a device code here.
//	Zscaler is bypassed for this host.
func Denies(before, after string) bool {
	return deniesBefore(before) || deniesAfter(after) || isTakenBack(after)
}

func deniesBefore(before string) bool {
	const most = 5 // words
	before = before[strings.LastIndexAny(before, clauseEnds)+1:]
	for range most {
		var word string
		before, word = cutLastWord(before)
		switch {
		case isNegation(word) || slices.Contains(absences, word):
			return true
		case word == "" || !slices.Contains(helpingWords, word) && !slices.Contains(usingWords, word):
			return false
		}
	}
	return false
}

func deniesAfter(after string) bool {
	if i := strings.IndexAny(after, clauseEnds); i >= 0 {
		after = after[:i]
	}
	negated := false
	for word := range strings.FieldsSeq(after) {
		switch {
		case !negated && slices.Contains(absences, word):
			return true
		case isNegation(word):
			negated = true
		case negated && slices.Contains(usingWords, word):
			return true
		case !slices.Contains(helpingWords, word):
			return false
		}
	}
	return false
}

// absences say that something isn't there, besides the negations.
var absences = []string{
	"don't", "dont", "can't", "cannot", "won't", "nor", "neither", "instead",
	"bypass", "bypassed", "bypasses", "bypassing", "disable", "disabled", "disabling", "off", "excluded", "exempt", "exempted", "removed", "removing", "uninstalled", "stopped",
}

// usingWords may be between a negation and what isn't used.
var usingWords = []string{
	"use", "uses", "used", "using", "run", "running", "go", "going", "sit", "in", "on", "at", "with", "via", "through", "behind", "under", "between", "there", "here",
	"involved", "enabled", "configured", "installed", "active", "or", "proxy", "vpn", "firewall",
	"entra", "id", "azure", "ad", "microsoft", "premium", "corporate", "ssl", "tls",
}

// clauseEnds are the characters that end a clause.
const clauseEnds = ".,;:!?()\n\""

func cutLastWord(text string) (before, word string) {
	text = strings.TrimRight(text, " ")
	i := strings.LastIndexByte(text, ' ') + 1
	return text[:i], text[i:]
}

// isNegation reports whether a word in lower case denies what follows. "Cannot" and
// "don't" say what must not be.
func isNegation(word string) bool {
	switch word {
	case "not", "no", "never", "without", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "doesn't", "didn't", "не", "без", "nicht", "kein", "keine":
		return true
	}
	return false
}

// isModal reports whether a word before "not" makes a rule of the sentence, which
// was broken: "must not exceed the limit".
func isModal(word string) bool {
	switch word {
	case "must", "should", "may", "can", "could", "shall", "do", "might":
		return true
	}
	return false
}

// helpingWords may be between a negation and what it denies.
var helpingWords = []string{
	"a", "an", "any", "the", "this", "that", "your", "its", "such", "another",
	"be", "been", "being", "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "having",
	"yet", "already", "currently", "actually", "really", "even", "due", "to", "because", "of", "by", "itself", "for",
	"policy", "policies", "rule", "rules",
}

// failingWords are parts of phrases that say why a call failed.
var failingWords = []string{
	"throttl", "expired", "exceed", "block", "already", "disabled", "revoked", "denied", "forbidden", "timed out", "timeout", "time-out", "too ",
	"rate limit", "reached", "rejected", "violate", "locked", "in progress", "duplicate", "concurrent", "retired", "deprecated", "obsolete",
	"suspended", "inactive", "offline", "unsupported", "invalid", "malformed", "insufficient", "canceled", "cancelled", "missing permission", "outdated",
}

// failingNouns are what a message calls that which made a call fail.
var failingNouns = []string{"reason", "cause", "problem", "issue"}

// failingVerbs are the beginnings of verbs that say what made a call fail.
var failingVerbs = []string{
	"block", "apply", "applied", "require", "need", "necess", "cause", "prevent", "involve",
	"fail", "refuse", "stop", "deny", "denie", "reject", "affect", "expire", "exceed", "throttl", "reached", "hit",
}
