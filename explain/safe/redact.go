package safe

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/form"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/pair"
	"github.com/defender-err/defender-err/explain/safe/internal/shell"
	"github.com/defender-err/defender-err/explain/safe/internal/table"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
	"github.com/defender-err/defender-err/internal/anycase"
)

// Mask replaces a secret.
const Mask = form.Mask

// Redact returns s with the values of secrets replaced by Mask: access
// tokens and other JWTs, bearer and basic credentials, client secrets, SAS
// signatures, cookies, keys and passwords, wherever in s they are. Escaped
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
	for start, end := range text(s).secrets {
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
	for start, end := range text(s).secrets {
		for i := start + copy(b[start:end], Mask); i < end; i++ {
			b[i] = '*'
		}
	}
	return b
}

// A finder goes through a text and remembers which commands it is in.
//
// It takes time in proportion to the text, whatever that is: what is looked
// through to its end is a secret, after which the search goes on. Whether a
// word is one shows in its first maxJudged bytes, and whether a name has one in
// the maxAhead bytes after it.
type finder struct {
	text                       string
	curl, httpie, login, vault int            // where the command ends that has been entered
	flags                      string         // of the command at login, which have a secret after them
	columns                    []table.Column // of the table that the text may be in
	due                        []span         // the secrets in the row of it
	run                        int            // where the run of characters of tokens ends that has been looked at
	runEnd                     int            // where all of that run ends, in which there may be several tokens
	depth                      int            // of what is between a name and its value, in which there may be names and values
	read                       int            // the bytes looked through for the ends of words and strings
}

const (
	maxJudged = 96  // bytes of a word or string that are looked at to know whether it is a secret
	maxAhead  = 400 // bytes after a name in which its value begins
	maxDepth  = 3   // of names and values between a name and its value
)

// secrets finds where secrets begin and end.
func (f *finder) secrets() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		s, done := f.text, 0
		for i := 0; i < len(s); {
			if !beginners.has(s[i]) {
				i++
				continue
			}
			next := i + 1
			var start, end int
			wrapped := false // a token that may go on after a break
			switch {
			case len(f.due) > 0 && i >= f.due[0].start:
				start, end = f.due[0].start, f.due[0].end
				f.due = f.due[1:]
				next = i
			case s[i] == '\n':
				if len(f.columns) > 0 {
					f.row(i + 1)
				}
			case isLetterOrDigit(s[i]):
				next = wordEnd(s, i)
				start, end = f.word(i, next)
				if end <= start && i >= f.run {
					start, end = f.unnamed(i)
					wrapped = end > start
				}
			default:
				start, end = f.sign(i)
			}
			if end <= start || start < done {
				i = next
				continue
			}
			if wrapped || strings.HasPrefix(s[start:], "eyJ") {
				end += word.Continuation(s[end:])
			}
			if start > next && f.depth < maxDepth {
				between := finder{text: s[next:start], depth: f.depth + 1}
				for a, b := range between.secrets() {
					if !yield(next+a, next+b) {
						return
					}
				}
				f.read += between.read
			}
			if !yield(start, end) {
				return
			}
			done, i = end, max(end, next)
		}
	}
}

// beginners are what a secret, its name, a command or a row of a table may begin
// with: letters, digits, the signs that sign knows, line feeds, and what is not
// ASCII. A secret in a table may begin with some signs more.
var beginners = byteSet{
	1<<'\n' | 1<<'+' | 1<<'-' | 1<<'/' | (1<<10-1)<<'0',
	1<<('\\'-64) | lettersMask | lettersMask<<32,
	1<<64 - 1,
	1<<64 - 1,
}

// wordEnd returns the end of the word of letters and digits at s[i].
func wordEnd(s string, i int) int {
	for i < len(s) && isLetterOrDigit(s[i]) {
		i++
	}
	return i
}

// sign finds the secret that begins with, or whose name begins
// with, a sign or a letter that is not ASCII at i; end <= start if there is none.
func (f *finder) sign(i int) (start, end int) {
	s := f.text
	switch rest := s[i:]; {
	case strings.HasPrefix(rest, "-----BEGIN"):
		return form.PrivateKey(s, i)
	case s[i] == '-':
		return f.shortFlag(i)
	case strings.HasPrefix(rest, "//"), strings.HasPrefix(rest, `/\/`):
		return form.UserInfo(s, i+strings.LastIndexByte(rest[:min(3, len(rest))], '/')+1)
	case s[i] == '\\' && len(f.columns) > 0 && strings.HasPrefix(rest, `\n`):
		f.row(i + len(`\n`))
	case s[i] == '\\':
		if n := named.EscapedLength(s, i); n > 0 {
			return f.value(i+n, named.Secret)
		}
	case s[i] >= 0x80:
		if name := named.Foreign(s, i); name != "" {
			if start, end = f.value(i+len(name), named.Secret); end > start {
				return start, end
			}
			return f.owned(i+len(name), named.Secret)
		}
	}
	return 0, 0
}

// word finds the secret that begins with the word s[i:end] of
// letters and digits, or that has it for its name or a command before it. One
// that is piped into a command precedes it.
func (f *finder) word(i, end int) (start, stop int) {
	s := f.text
	i += named.EscapeEnd(s, i, end)
	if i >= end {
		return 0, 0
	}
	if i >= 6 && strings.EqualFold(s[i-6:i], "%2F%2F") {
		if start, stop = form.EscapedUserInfo(s, i); stop > start {
			return start, stop
		}
	}
	if start, stop = form.BareUserInfo(s, i, end); stop > start {
		return start, stop
	}
	if start, stop = form.PasswordFile(s, i, end); stop > start {
		return start, stop
	}
	rest := s[i:]
	switch first := s[i] | 0x20; {
	case strings.HasPrefix(rest, "eyJ"):
		if n := word.TokenLength(rest); n >= minToken {
			return i, i + n
		}
	case end < len(s) && s[end] == '~' && s[end-1] == 'Q' && end-i >= 5:
		if n := word.ClientSecretLength(s[end-5:]); n > 0 {
			return end - 5, end - 5 + n
		}
	case first == 'h' && (strings.HasPrefix(rest, "https:") || strings.HasPrefix(rest, "hooks.")):
		if start, stop = form.Webhook(s, i); stop > start {
			return start, stop
		}
	case first == 'c' && anycase.HasPrefix(rest, secureStringName):
		return f.secureString(i)
	case first == 'i' && isWordAt(s, i, end, "issecret"), first == 'm' && isWordAt(s, i, end, "mask"):
		if start, stop = f.logged(i, end); stop > start {
			return start, stop
		}
	case first == 'c' && isWordAt(s, i, end, "chpasswd"):
		if start, stop = f.pair(end); stop > start {
			return start, stop
		}
	case first == 'n' && isWordAt(s, i, end, "net"):
		if start, stop = f.share(end); stop > start {
			return start, stop
		}
	case end < len(s) && joints.has(s[end]) && pair.HoldsValue(s[i:end]):
		if start, stop = f.valueFirst(end); stop > start {
			return start, stop
		}
	case first == 'o' && isWordAt(s, i, end, "oracle") && strings.HasPrefix(s[end:], ":"), first == 's' && isWordAt(s, i, end, "sqlplus"):
		if start, stop = form.Oracle(s, end); stop > start {
			return start, stop
		}
	case s[i:end] == "PASS", s[i:end] == "LOGIN":
		if start, stop = f.sent(i, end); stop > start {
			return start, stop
		}
	case first == 'r' && isWordAt(s, i, end, "rp") && strings.HasSuffix(s[:i], " /"): // of schtasks
		return f.argument(end)
	case first == 'b' && isWordAt(s, i, end, "base64"):
		return f.encoded(i)
	case first == 'i' && isWordAt(s, i, end, "identified") && anycase.HasPrefix(s[end:], " by "):
		return f.joined(end+len(" by "), false)
	case first == 'b' && (isWordAt(s, i, end, "bearer") || isWordAt(s, i, end, "basic")):
		if start, stop = f.credential(end); stop > start {
			return start, stop
		}
	}
	if n := word.IssuedLength(rest); n > 0 {
		return i, i + n
	}
	if start, stop = form.Dumped(s, i, end); stop > start {
		return start, stop
	}
	f.enter(i, end)
	if end < len(s) && (s[end] == '(' || s[end] == ']') {
		if start, stop = f.call(i, end); stop > start {
			return start, stop
		}
	}
	return f.named(i, end)
}

func isWordAt(s string, i, end int, word string) bool {
	return end-i == len(word) && anycase.HasPrefix(s[i:], word)
}

// named finds the value of the name that the word s[i:end] is the
// last one of.
func (f *finder) named(i, end int) (start, stop int) {
	s := f.text
	if end < len(s) && (s[end] == '\\' || s[end] >= 0xc3 && s[end] <= 0xc5) {
		if name := named.Accented(s[i:]); name != "" {
			return f.value(i+len(name), named.Secret)
		}
	}
	last := end // of the letters: password2
	for last > i && isDigit(s[last-1]) {
		last--
	}
	if last-i < 2 || end-last > 2 || !named.MayEnd(s[i:last]) || named.GoesOnAt(s, end) {
		return 0, 0
	}
	k, begin := named.Before(s, i, last)
	if k == named.None && named.EndsPassword(s[i:last]) {
		k, begin = named.Secret, i
	}
	if k == named.None || k == named.Public {
		return 0, 0
	}
	if k == named.Vague && named.IsFlag(s[i:end]) && (isFlag(s, i) || named.FollowsUser(s, begin)) {
		k = named.Secret
	}
	if named.IsArgument(s, i) && end < len(s) && s[end] == ':' {
		return f.whole(end + 1)
	}
	if start, stop = f.value(end, k); stop > start {
		return start, stop
	}
	if isFlag(s, i) {
		if start, stop = f.argument(end); stop > start && (k == named.Secret || isSecretOf(k, s[start:min(stop, start+maxJudged)], minBeside)) {
			return start, stop
		}
	}
	if start, stop = f.member(begin, end, k); stop > start {
		return start, stop
	}
	if n := pair.ReportedAhead(s, begin, end); n > 0 {
		if start, stop = f.value(n, k); stop > start {
			return start, stop
		}
	}
	if start, stop = f.bridged(begin, end, k); stop > start {
		return start, stop
	}
	if begin > 0 && s[begin-1] == '/' && (end == len(s) || s[end] != ' ') { // the last part of a path
		return 0, 0
	}
	if k == named.Secret && shell.InMachine(s, begin) {
		return f.whole(skipBlanks(s, end))
	}
	if k == named.Secret && shell.IsAssigned(s, begin) {
		if start, stop = f.joined(skipBlanks(s, end), false); stop > start {
			return start, stop
		}
	}
	if start, stop = f.beside(begin, end, k); stop > start {
		return start, stop
	}
	if start, stop = f.owned(end, k); stop > start {
		return start, stop
	}
	f.head(begin, end, k)
	return 0, 0
}
