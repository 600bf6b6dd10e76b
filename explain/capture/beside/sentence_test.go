package beside

import "testing"

func TestSentences(t *testing.T) {
	for text, want := range map[string]string{
		"The role assignment already exists. (": "The role assignment already exists.",
		"The role assignment already exists (":  "",
		"Done. (":                               "",
		"The role assignment already exists.":   "",
	} {
		if got := SentenceBefore(text); got != want {
			t.Errorf("before %q: got %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		" (Server failed to authenticate the request.)": "Server failed to authenticate the request.",
		" (Bad Request)": "",
		" (It failed.":   "",
		"":               "",
	} {
		if got := SentenceIn(text); got != want {
			t.Errorf("in %q: got %q, want %q", text, got, want)
		}
	}
}
