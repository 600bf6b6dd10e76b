package safe

import (
	"github.com/defender-err/defender-err/explain/safe/internal/known"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/visible"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
)

// What nobody has named may be a secret too. So what could be a key or a token by
// its looks is shown only where its place tells that it is of a kind known to be
// public: an ID in a path of Microsoft's, or after the name of an ID or a hash.

// unnamed finds a key or a token in the run that begins with the
// letter or digit at i, if its place does not tell that it is public.
func (f *finder) unnamed(i int) (start, end int) {
	s := f.text
	first := i + named.EscapeEnd(s, i, wordEnd(s, i))
	if i > 0 && s[i-1] == '%' {
		first = max(first, i-1+escapesLength(s[i-1:]))
	}
	first += visible.ColorRest(s, first)
	if f.runEnd <= i {
		f.runEnd = word.RunEnd(s, i)
		f.read += f.runEnd - i
	}
	f.run = max(f.runEnd, first)
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

// escapesLength returns the length of the percent-encoded signs that a text begins
// with: the slashes of api%3A%2F%2FAzureADTokenExchange belong to no token.
func escapesLength(s string) int {
	n := 0
	for n+1 < len(s) && s[n] == '%' {
		escape := named.EscapeEnd(s, n+1, min(n+1+len("25252F0"), len(s)))
		if escape == 0 {
			break
		}
		n += 1 + escape
	}
	return n
}
