package safe

import (
	"github.com/defender-err/defender-err/explain/safe/known"
	"github.com/defender-err/defender-err/explain/safe/named"
	"github.com/defender-err/defender-err/explain/safe/visible"
	"github.com/defender-err/defender-err/explain/safe/word"
)

// What nobody has named may be a secret too. So what could be a key or a token by
// its looks is shown only where its place tells that it is of a kind known to be
// public: an ID in a path of Microsoft's, or after the name of an ID or a hash.

// unnamed finds a key or a token in the run that begins with the
// letter or digit at i, if its place does not tell that it is public.
func (f *finder) unnamed(i int) (start, end int) {
	s := f.text
	first := i + named.EscapeEnd(s, i, wordEnd(s, i))
	first += visible.ColorRest(s, first)
	f.run = max(word.RunEnd(s, i), first)
	f.read += f.run - i
	if f.run-first < word.MinToken {
		return 0, 0
	}
	start, end = word.Token(s[first:f.run])
	if end <= start {
		return 0, 0
	}
	start, end = first+start, first+end
	run := f.run
	f.run = end // after which there may be another one
	if known.IsPublic(s[:run], first, start, end) {
		return 0, 0
	}
	for range 2 {
		if end < len(s) && s[end] == '=' {
			end++ // of base64
		}
	}
	return start, end
}
