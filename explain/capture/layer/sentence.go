package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// endsOpen reports whether a line ends with a word that no sentence ends with and the next
// line goes on with it, or begins with a verb whose subject is on the line:
//
//	AADSTS500201: We are unable to issue tokens from this
//	API version for a Microsoft account. Please contact the
//	application vendor
//	Response status code
//	does not indicate success: Forbidden (Forbidden).
func endsOpen(line, next string) bool {
	const fewest = 3 // blanks in a line that is a sentence
	if endsInBlank(line, next) {
		return true
	}
	line, next = strings.TrimRight(line, " \t\r"), next[indent(next):]
	if strings.HasSuffix(line, "ID (for customer support):") { // of Intune, before the ID
		return true
	}
	if line == "" || next == "" || !ascii.IsAlpha(line[len(line)-1]) || strings.IndexByte("|#/{", line[0]) >= 0 || strings.Count(line, " ") < fewest {
		return false
	}
	word := next[:ascii.SkipWord(next, 0)]
	after := ascii.ByteAt(next, len(word))
	if word == "" || after != 0 && strings.IndexByte(" .,;'-", after) < 0 {
		return leadsToLink(line) && strings.HasPrefix(next, "https://")
	}
	return isOpen(line, word) || isVerb(word) && strings.Count(next, " ") >= fewest
}

// endsInBlank reports whether a console that keeps the blank where it breaks a line has
// broken a sentence there:
//
//	The retry settings can be adjusted in ClientOptions.Retry or by configuring a custom retry policy␠
//	in ClientOptions.RetryPolicy.
func endsInBlank(line, next string) bool {
	const fewest = 60 // columns of a console
	line = strings.TrimSuffix(line, "\r")
	n := len(line)
	if n < fewest || next == "" || line[n-1] != ' ' || line[n-2] == ' ' || !ascii.IsLower(next[0]) && next[0] != '\'' || strings.HasPrefix(next, "at ") {
		return false
	}
	last := line[n-2]
	word := next[:ascii.SkipWord(next, 0)]
	return (ascii.IsWord(last) || last == ',' || last == ')' || last == '\'') && strings.IndexByte(":=", ascii.ByteAt(next, len(word))) < 0
}

// isOpen reports whether the sentence of a line must go on with a word.
func isOpen(line, word string) bool {
	_, last := ascii.LastWord(line)
	switch last {
	case "a", "an", "the", "your", "our", "its", "their", "of":
		return true
	case "this", "these", "due", "because", "is", "are", "was", "were", "be", "been", "has", "have", "not", "cannot", "could", "must", "should", "from", "to":
		return ascii.IsLower(word[0]) || len(word) > 1 && ascii.IsUpper(word[0]) && ascii.IsUpper(word[1])
	case "and", "or":
		return ascii.IsLower(word[0]) && strings.IndexByte(line, '=') < 0 // and no query
	}
	return false
}

// isVerb reports whether a sentence with this word before a predicate has its subject before it.
func isVerb(word string) bool {
	switch word {
	case "does", "is", "was", "were", "are", "has", "have", "had":
		return true
	}
	return false
}

// leadsToLink reports whether a line ends with a word that the address of a page follows.
func leadsToLink(line string) bool {
	_, last := ascii.LastWord(line)
	switch last {
	case "at", "see", "visit", "to", "in":
		return true
	}
	return false
}
