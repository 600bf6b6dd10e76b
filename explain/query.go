package explain

import "github.com/defender-err/defender-err/catalog"

// QueryNumber explains a number that the engine of queries gives an error, such as
// SEM0100. It reports false if the word isn't one.
func QueryNumber(word string, l Language) (Explanation, bool) {
	n, ok := catalog.FindQueryNumber(word)
	if !ok {
		return Explanation{}, false
	}
	return Explanation{
		Code: n.Name, Catalogued: true, Service: catalog.Unknown,
		Meaning: l.Of(n.Meaning), Retry: Retry{Advice: catalog.FixFirst}, Docs: []string{catalog.QueryDocs},
	}, true
}
