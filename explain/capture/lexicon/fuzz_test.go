package lexicon

import "testing"

// FuzzPhrases holds that no phrase ends outside of the text, at any word of it.
func FuzzPhrases(f *testing.F) {
	f.Add("could not resolve host: x (ENOTFOUND); 403 Forbidden, AADSTS7000215", 15, 19)
	f.Add("время ожидания истекло, curl: (6)", 2, 5)
	f.Fuzz(func(t *testing.T, s string, i, end int) {
		if i < 0 || end < i || end > len(s) || i == len(s) {
			return
		}
		word := s[i:end]
		within := func(what string, start, stop int) {
			if stop > len(s) || start > len(s) {
				t.Errorf("%s is %d to %d of %d", what, start, stop, len(s))
			}
		}
		for what, read := range map[string]func(string, int, string) (Phrase, int, int){"failure": Failure, "gateway": Gateway, "refusal": Refusal, "wording": Wording} {
			_, start, stop := read(s, i, word)
			within(what, start, stop)
		}
		_, stop := Foreign(s, i)
		within("foreign", i, stop)
		_, stop = ReasonAt(s, i)
		within("reason", i, stop)
		_, stop = CurlCode(s, i)
		within("curl", i, stop)
		ProductAt(s, i, end, word)
		IsInName(s, i, end)
		IsLimit(s, i, end)
		IsListedSignIn(s, i, end)
		for _, text := range []string{s, word} {
			IsAnother(text)
			IsCodeWord(text)
			_ = IsSnake(text)
			ServiceOfHost(text)
			IsLoopback(text)
			IsPrompt(text)
			IndexSignIn(text)
			_ = BeginsSignIn(text)
		}
	})
}
