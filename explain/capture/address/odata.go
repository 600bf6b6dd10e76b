package address

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// isODataBlank reports whether the blank at an offset is next to an OData operator.
// Without quotes around the URL, the operator must be one that prose doesn't have,
// or be between two comparisons.
func isODataBlank(s string, j int, quoted bool) bool {
	if s[j-1] == ':' {
		return isLambda(s, j)
	}
	_, before := ascii.LastWord(s[max(0, j-longestWord):j])
	after := WordAt(s, j+1)
	switch {
	case isComparison(before), isComparison(after), after == "asc", after == "desc":
		return true
	case isLogic(before):
		return quoted || isComparison(WordAt(s, j+1+len(nameAt(s, j+1))+1))
	case isLogic(after):
		next := j + 1 + len(after) + 1
		return quoted || isComparison(WordAt(s, next+len(nameAt(s, next))+1))
	}
	return false
}

// isLambda reports whether the blank at an offset comes after the variable of any()
// or all(), which is repeated before its members.
//
//	serviceProvisioningErrors/any(x: x/isResolved eq false)
func isLambda(s string, j int) bool {
	_, variable := ascii.LastWord(s[max(0, j-1-longestWord) : j-1])
	after := WordAt(s, j+1)
	return variable != "" && after == variable && ascii.ByteAt(s, j+1+len(after)) == '/'
}

// WordAt returns the word that begins at an offset.
func WordAt(s string, i int) string {
	i = min(i, len(s))
	return s[i:ascii.SkipWord(s[:min(len(s), i+longestWord)], i)]
}

// nameAt returns the name of a property that begins at an offset:
// vendorInformation/provider.
func nameAt(s string, i int) string {
	i = min(i, len(s))
	end := i
	for end < len(s) && end-i < 2*longestWord && (ascii.IsWord(s[end]) || s[end] == '/') {
		end++
	}
	return s[i:end]
}

// isComparison reports whether a word is an operator of OData that compares.
func isComparison(word string) bool {
	switch word {
	case "eq", "ne", "gt", "ge", "lt", "le":
		return true
	}
	return false
}

// isLogic reports whether a word is another operator of OData.
func isLogic(word string) bool {
	switch word {
	case "and", "or", "not", "in", "has":
		return true
	}
	return false
}
