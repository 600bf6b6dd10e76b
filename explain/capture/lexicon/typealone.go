package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// IsTypeAlone reports whether words in place of a message are only the type of
// the error, or its code after its label.
//
//	Exception: Microsoft.Data.OData.ODataErrorException
//	Microsoft.Graph.ServiceException: Code: UnknownError
func IsTypeAlone(words string) bool {
	words = strings.TrimRight(words, " \r")
	if name, code, labeled := strings.Cut(words, ": "); labeled && clue.ClassOf(name) == clue.ForCode && strings.IndexByte(code, ' ') < 0 {
		return true
	}
	if words == "" || strings.IndexByte(words, ' ') >= 0 {
		return false
	}
	return IsTypeOfError([]byte(strings.ToLower(words)))
}

// IsClassOfStatus reports whether an "Error" after some words is the class of the
// status before it, which the client then repeats in words.
//
//	503 Server Error: Service Unavailable for url: https://…
func IsClassOfStatus(before string) bool {
	return strings.HasSuffix(before, " Server ") || strings.HasSuffix(before, " Client ")
}
