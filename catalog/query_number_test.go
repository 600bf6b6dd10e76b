package catalog

import (
	"strings"
	"testing"
)

func TestQueryNumbers(t *testing.T) {
	for _, n := range queryNumbers {
		checkLink(t, n.Source)
		checkSentences(t, n.Name, n.Meaning)
	}
	for word, want := range map[string]string{
		"SEM0100": "names a table or a column", "sem0260": "calls a function", "SEM0999": "semantic error", "SYN0001": "syntax error", "SYN0002": "stopped reading",
		"SEM01": "", "SEMINAR": "", "KS142": "", "": "",
	} {
		n, ok := FindQueryNumber(word)
		if ok != (want != "") || !strings.Contains(n.Meaning.En, want) || ok && n.Name != strings.ToUpper(word) {
			t.Errorf("%s: %+v", word, n)
		}
	}
}
