package explain

import (
	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// QueryNumber explains a number that the engine of queries gives an error, such as
// SEM0100. It reports false if the word isn't one.
func QueryNumber(word string, l Language) (Explanation, bool) {
	n, ok := catalog.FindQueryNumber(word)
	if !ok {
		return Explanation{}, false
	}
	return Explanation{
		Code: n.Name, Catalogued: true, Service: fact.Unknown,
		Meaning: l.Of(n.Meaning), Retry: Retry{Advice: fact.FixFirst}, Docs: []string{catalog.QueryDocs},
	}, true
}
