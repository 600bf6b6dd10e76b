package safe

import "github.com/defender-err/defender-err/explain/safe/internal/word"

// minToken is the least number of characters of what is taken for a JWT or
// a credential: shorter words after "bearer" are prose.
const minToken = 16

// credential finds the credential after an authorization scheme
// that ends before i.
func (f *finder) credential(i int) (start, end int) {
	s := f.text
	first := i
	if i = skipBlanks(s, i); i == first {
		return 0, 0
	}
	for i < len(s) && (s[i] == '"' || s[i] == '\'') {
		i++
	}
	n := word.TokenLength(s[i:])
	f.read += n
	if n < minToken || word.IsPhrase(s[i:i+n]) {
		return 0, 0
	}
	return i, i + n
}
