package render

import "testing"

func TestSentence(t *testing.T) {
	for line, want := range map[string]string{
		"":                          "",
		"the hash is short":         "The hash is short.",
		"хеш не отправлен":          "Хеш не отправлен.",
		"A sentence as it is.":      "A sentence as it is.",
		"$top isn't a whole number": "$top isn't a whole number.",
	} {
		if got := sentence(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}
