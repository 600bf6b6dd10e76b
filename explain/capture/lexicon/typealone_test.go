package lexicon

import "testing"

func TestIsTypeAlone(t *testing.T) {
	for words, want := range map[string]bool{
		"Microsoft.Data.OData.ODataErrorException": true,
		"java.net.SocketException\r":               true,
		"TimeoutError: no answer":                  false,
		"The request failed with an exception":     false,
		"Forbidden":                                false,
		"":                                         false,
	} {
		if got := IsTypeAlone(words); got != want {
			t.Errorf("%q: %t", words, got)
		}
	}
}
