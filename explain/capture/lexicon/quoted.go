package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsInName reports whether the word between two offsets of a text is a part of what
// somebody named so, in quotation marks, and nothing that was sent as an error.
//
//	Alert 'Multiple AADSTS50126 failures for one user' was not found
//	Failed to resolve column named 'AADSTS50126'
//	"title":"Spike of AADSTS50057 sign-ins"
func IsInName(s string, start, end int) bool {
	const longest = 120                       // bytes of a name before the word
	messaged := end < len(s) && s[end] == ':' // as in an error with its message
	line := s[max(0, start-longest):start]
	line = line[strings.LastIndexByte(line, '\n')+1:]
	i := strings.LastIndexAny(line, "\"'")
	if i <= 0 || strings.IndexByte(" (:[{,=\\", line[i-1]) < 0 {
		return false // no mark that opens a quotation
	}
	if strings.IndexByte(s[end:], line[i]) < 0 {
		return false
	}
	before := strings.TrimRight(line[:i], " (\\")
	if messaged {
		return ascii.IsOneOf(lastWord(before), namedThings...)
	}
	if rest, found := strings.CutSuffix(before, ":"); found {
		return ascii.IsOneOf(lastWord(strings.TrimRight(rest, "\"'\\ ")), namingMembers...)
	}
	if strings.HasSuffix(before, "=") || strings.HasSuffix(before, "[") || strings.HasSuffix(before, ",") || before == "" {
		return false
	}
	word := lastWord(before)
	if i == len(line)-1 && (s[end] == '\'' || s[end] == '"') { // the word alone
		return ascii.IsOneOf(word, namingWords...)
	}
	return ascii.IsOneOf(word, namedThings...) || ascii.IsOneOf(word, namingWords...)
}

// lastWord returns the letters that a text ends in.
func lastWord(text string) string {
	return text[strings.LastIndexFunc(text, func(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') })+1:]
}

// namingMembers are the members of an object that hold what somebody called it.
var namingMembers = []string{"title", "displayname", "alertdisplayname", "incidentname", "alerttitle", "rulename", "name", "query", "subject", "tag", "tags", "keyword", "description"}

// namingWords come before the name of a column, a rule, or a tag.
var namingWords = []string{"named", "name", "called", "titled", "title", "column", "property", "tag", "term", "table", "function", "value"}

// namedThings are what people give names to.
var namedThings = []string{"alert", "incident", "rule", "case", "title", "named", "called", "titled", "policy", "detection", "workbook", "playbook", "query"}
