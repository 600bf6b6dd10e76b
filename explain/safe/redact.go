package safe

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"
)

// Mask stands where a secret stood.
const Mask = "[secret removed]"

// Redact returns s with the values of secrets replaced by Mask: access
// tokens and other JWTs, bearer and basic credentials, client secrets, SAS
// signatures, cookies, keys and passwords, wherever in s they stand. Escaped
// as in JSON inside of JSON, percent-encoded or in HTML they are found too.
func Redact(s string) string {
	if suspicious, _ := inspect(s); !suspicious {
		return s
	}
	return redact(s)
}

func redact(s string) string {
	var b strings.Builder
	done := 0 // s[:done] is written
	f := finder{text: s}
	for start, end := range f.secrets() {
		b.WriteString(s[done:start])
		b.WriteString(Mask)
		done = end
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// Blot is Redact that keeps every other byte at its offset: a secret becomes
// the start of Mask, filled up with asterisks.
func Blot(b []byte) []byte {
	s := string(b)
	if suspicious, _ := inspect(s); !suspicious {
		return b
	}
	b = []byte(s)
	f := finder{text: s}
	for start, end := range f.secrets() {
		for i := start + copy(b[start:end], Mask); i < end; i++ {
			b[i] = '*'
		}
	}
	return b
}

// secrets finds where secrets begin and end.
func (f *finder) secrets() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		s, done := f.text, 0
		for i := nextWord(s, 0); i < len(s); i = nextWord(s, i) {
			start, end := f.secretAt(i)
			if end <= start || start < done {
				i++
				continue
			}
			if !yield(start, end) {
				return
			}
			done, i = end, max(end, i+1)
		}
	}
}

// A finder goes through a text and remembers which commands it is in.
//
// It takes time in proportion to the text, whatever that is: what is looked
// through to its end is a secret, behind which the search goes on. Whether a
// word is one shows in its first maxJudged bytes.
type finder struct {
	text                string
	curl, httpie, login int // where the command ends that has been entered
	read                int // the bytes looked through for the ends of words and strings
}

// maxJudged is how much of a word or string is looked at before it is known
// to be a secret.
const maxJudged = 96

// nextWord returns the first place from i on at which secretAt may find
// something: most of a text is passed over here.
func nextWord(s string, i int) int {
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case i+5 < len(s) && s[i+4] == 'Q', c == '-', c == '/':
			return i
		case c == '\\' && i+1 < len(s) && s[i+1] == 'u':
			return i
		case beginners.has(c) && mayBegin(s, i) && wordBegins(s, i):
			return i
		}
	}
	return i
}

// secretAt returns where the secret stands that begins at i, or whose name
// begins there; end <= start if there is none. One that is piped into a
// command stands before it.
func (f *finder) secretAt(i int) (start, end int) {
	s := f.text
	first := s[i] | 0x20 // in lower case, if it is a letter
	rest := s[i:]
	switch {
	case s[i] == '-' && strings.HasPrefix(rest, "-----BEGIN"):
		return privateKey(s, i)
	case s[i] == '-':
		return f.shortFlag(i)
	case s[i] == '/' && strings.HasPrefix(rest, "//"):
		return userInfo(s, i+2)
	case i+5 < len(s) && rest[4] == 'Q' && isClientSecret(rest):
		return i, i + tildeLength(rest)
	case s[i] == '\\':
		if n := escapedName(s, i); n > 0 {
			return f.value(i+n, "")
		}
		return 0, 0
	case s[i] >= 0x80:
		if name := foreignName(s, i); name != "" {
			return f.value(i+len(name), name)
		}
		return 0, 0
	case first < 'a' || first > 'z' || !wordBegins(s, i):
		return 0, 0
	case strings.HasPrefix(rest, "eyJ"):
		if n := tokenLength(rest); n >= minToken {
			return i, i + n + continuation(s[i+n:])
		}
	case first == 'c' && anycase.HasPrefix(rest, secureStringName):
		return f.secureString(i)
	}
	f.enter(i)
	for _, scheme := range [...]string{"bearer ", "basic "} {
		if scheme[0] == first && anycase.HasPrefix(rest, scheme) {
			return credential(s, i+len(scheme))
		}
	}
	return f.named(i)
}

// named returns where the value stands of the name of a secret at i.
func (f *finder) named(i int) (start, end int) {
	s, rest := f.text, f.text[i:]
	for _, name := range secretNames[rest[0]|0x20-'a'] {
		if rest[1]|0x20 != name[1] || !anycase.HasPrefix(rest, name) {
			continue
		}
		if wholeLine(name) && !standsApart(s, i) { // so that WithAuthorization: is followed by prose
			continue
		}
		if start, end = f.value(i+len(name), name); end > start {
			return start, end
		}
		if !isFlag(s, i) {
			continue
		}
		if start, end = f.argument(i + len(name)); end > start {
			return start, end
		}
	}
	for _, name := range flagNames {
		if !anycase.HasPrefix(rest, name) || !isFlag(s, i) {
			continue
		}
		if start, end = f.behindFlag(i + len(name)); end > start {
			return start, end
		}
	}
	return 0, 0
}
