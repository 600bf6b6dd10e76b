package beside

import "strings"

// SentenceBefore returns the sentence before the parenthesis that text ends with,
// in which the Azure portal shows the code of an error; empty if there is none.
//
//	The role assignment already exists. (Code: RoleAssignmentExists)
func SentenceBefore(text string) string {
	sentence, found := strings.CutSuffix(strings.TrimRight(text, " "), "(")
	if !found {
		return ""
	}
	return wholeSentence(strings.Trim(sentence, " \t\r"))
}

// SentenceIn returns the sentence if text is one in parentheses, which the Azure SDK
// for .NET prints after a status in place of its reason phrase; "" otherwise.
//
//	Status: 403 (Server failed to authenticate the request.)
func SentenceIn(text string) string {
	sentence, opened := strings.CutPrefix(text, " (")
	sentence, closed := strings.CutSuffix(strings.TrimRight(sentence, " \r"), ")")
	if !opened || !closed {
		return ""
	}
	return wholeSentence(sentence)
}

// wholeSentence returns text that has several words and ends with a full stop;
// empty if it doesn't.
func wholeSentence(text string) string {
	if strings.IndexByte(text, ' ') < 0 || !strings.HasSuffix(strings.TrimRight(text, "'\""), ".") {
		return ""
	}
	return text
}
