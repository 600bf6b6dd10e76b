package safe

import (
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"
)

// enter notes the command that begins with the word at i, whose short flags
// have secrets behind them: curl -u, az login -p.
func (f *finder) enter(i int) {
	s := f.text[i:]
	switch {
	case i >= f.curl && isCommand(s, "curl"):
		f.curl = i + commandEnd(s)
	case i >= f.login && (isCommand(s, "login") || isCommand(s, "sshpass")):
		f.login = i + commandEnd(s)
	}
}

// isCommand reports whether s begins with a command and its arguments.
func isCommand(s, name string) bool {
	if !anycase.HasPrefix(s, name) {
		return false
	}
	s = s[len(name):]
	if len(s) > len(".exe") && strings.EqualFold(s[:len(".exe")], ".exe") {
		s = s[len(".exe"):]
	}
	return s != "" && (s[0] == ' ' || quoteAt(s).mark != "")
}

// commandEnd returns where a command ends that s begins with: at a separator
// of the shell outside quotes, or at the end of a line that is not continued.
func commandEnd(s string) int {
	inside := byte(0)
	for i := range len(s) {
		c := s[i]
		switch {
		case c == '\n' && !continues(s, i):
			return i
		case c == inside:
			inside = 0
		case inside == 0 && (c == '"' || c == '\''):
			inside = c
		case inside == 0 && (c == ';' || c == '|' || c == '&' && strings.HasPrefix(s[i:], "&&")):
			return i
		}
	}
	return len(s)
}

// continues reports whether a command goes on behind the line feed at s[i]:
// the shells have a sign for it, and a line that begins with a flag belongs
// to the one before.
func continues(s string, i int) bool {
	before := strings.TrimRight(s[max(i-2, 0):i], "\r")
	if before != "" && strings.IndexByte("\\`^", before[len(before)-1]) >= 0 {
		return true
	}
	next := strings.TrimLeft(s[i+1:min(i+maxName, len(s))], " \t")
	return len(next) > 1 && next[0] == '-' && (next[1] == '-' || isWord(next[1]))
}

// shortFlag returns where the secret stands behind the flag at s[i] that
// means one in its command only.
func (f *finder) shortFlag(i int) (start, end int) {
	s := f.text
	if !opensFlag(s, i) {
		return 0, 0
	}
	rest := s[i:]
	if i < f.login && (rest[1] == 'p' || rest[1] == 'P') {
		if start, end = behindFlag(s, i+2); end > start {
			return start, end
		}
		if word := bareEnd(s, i+2); looksRandom(s[i+2 : word]) {
			return i + 2, word
		}
	}
	if i >= f.curl {
		return 0, 0
	}
	for _, flag := range [...]string{"--user", "--proxy-user"} {
		if strings.HasPrefix(rest, flag) {
			return holding(s, ':', i+len(flag))
		}
	}
	// Flags that take no value may stand before these: curl -sSu.
	switch n := strings.IndexAny(rest[:min(len(rest), 6)], "uUb \"'"); {
	case n < 1 || rest[1] == '-':
	case rest[n] == 'b':
		return holding(s, '=', i+n+1)
	case rest[n] == 'u', rest[n] == 'U':
		if start, end = holding(s, ':', i+n+1); end > start {
			return start, end
		}
		if word := bareEnd(s, i+n+1); isPair(s[i+n+1:word], ':') {
			return i + n + 1, word
		}
	}
	return 0, 0
}

// opensFlag reports whether a flag begins at s[i].
func opensFlag(s string, i int) bool {
	if i+1 >= len(s) || s[i] != '-' || i > 0 && (isWord(s[i-1]) || s[i-1] == '-') {
		return false
	}
	return s[i+1] == '-' || isWord(s[i+1]) && !isDigit(s[i+1])
}

// holding returns where the argument stands of a flag that ends before s[i],
// if it is a pair such as user:password.
func holding(s string, sign byte, i int) (start, end int) {
	start, end = behindFlag(s, i)
	if end <= start || !isPair(s[start:end], sign) {
		return 0, 0
	}
	return start, end
}

// isPair reports whether a word is a name and a secret with a sign between
// them, and not two variables.
func isPair(word string, sign byte) bool {
	name, secret, ok := strings.Cut(word, string(sign))
	return ok && name != "" && secret != "" && !(name[0] == '$' && secret[0] == '$')
}

// behindFlag returns where the value stands of a flag that ends before s[i],
// with a sign or without.
func behindFlag(s string, i int) (start, end int) {
	if start, end = value(s, i, ""); end > start {
		return start, end
	}
	return argument(s, i)
}

// isFlag reports whether the word that s[i] belongs to is a flag, such as
// --client-secret or -AdminPassword.
func isFlag(s string, i int) bool {
	first := i
	for first > 0 && i-first < maxName && (isWord(s[first-1]) || s[first-1] == '-') {
		first--
	}
	// A text processor makes a dash of the hyphen.
	return first < i && opensFlag(s, first) || strings.HasSuffix(s[:first], "–")
}

// argument returns where the argument stands of a flag that ends before s[i]:
// behind blanks or in the next line, or as the next element of a list.
func argument(s string, i int) (start, end int) {
	closed := quoteAt(s[i:])
	from := i + closed.length()
	if closed.mark != "" && from < len(s) && s[from] == ',' {
		from++
	}
	at, broken := gap(s, from)
	if at == i || at == i+closed.length() || at >= len(s) || strings.HasPrefix(s[at:], Mask) {
		return 0, 0
	}
	if s[at] == '(' && quoteAt(s[at+1:]).mark != "" {
		at++
	}
	if q := quoteAt(s[at:]); q.mark != "" {
		start = at + q.length()
		start, end = q.content(s, start)
		if word := s[start:end]; endsString(s[start:]) || isVariable(word) || closed.mark != "" && (isName(word) || opensFlag(word, 0)) {
			return 0, 0
		}
		return start, end
	}
	end = bareEnd(s, at)
	word := strings.TrimRight(s[at:end], "`)")
	end = at + len(word)
	switch {
	case word == "", strings.IndexByte("-|&;{}()[]#*=:,.>", word[0]) >= 0, isLiteral(s[at:]), isVariable(word):
		return 0, 0
	case (broken || closed.mark != "") && !looksRandom(word):
		return 0, 0
	}
	return at, end
}

// gap returns where the next word of a command begins, and whether it stands
// in a line of its own without a sign that the command goes on there.
func gap(s string, i int) (at int, broken bool) {
	at = skip(s, i, blanks[:])
	n, continued := lineFeed(s[at:])
	if n == 0 {
		return at, false
	}
	at = skip(s, at+n, blanks[:])
	// The shells show lines that go on with a prompt, PowerShell in its errors too.
	at += prefixLength(s[at:], prompts[:])
	return skip(s, at, blanks[:]), !continued
}

var prompts = [...]string{"+ ", ">> ", "> ", "| "}

// lineFeed returns the length of the end of a line that s begins with, also
// one that is escaped, and whether a shell takes the next line for the rest
// of this one.
func lineFeed(s string) (n int, continued bool) {
	rest := strings.TrimLeft(s, "\\`^")
	marks := len(s) - len(rest)
	if after := strings.TrimPrefix(rest, "\r"); strings.HasPrefix(after, "\n") {
		return len(s) - len(after) + 1, marks > 0
	}
	if marks == 0 || s[marks-1] != '\\' {
		return 0, false
	}
	after := strings.TrimLeft(strings.TrimPrefix(rest, "r"), `\`)
	if !strings.HasPrefix(after, "n") {
		return 0, false
	}
	return len(s) - len(after) + 1, marks > 2
}

// isVariable reports whether a word is that of a shell for what is kept
// elsewhere: $secret, ${SECRET}, $env:SECRET, %SECRET%, {{secret}}, <secret>.
func isVariable(word string) bool {
	if len(word) < 2 {
		return false
	}
	switch first, last := word[0], word[len(word)-1]; first {
	case '$':
		return strings.Trim(strings.ToLower(word[1:]), "abcdefghijklmnopqrstuvwxyz0123456789_:.(){}") == ""
	case '%', '{', '<':
		return last == '%' || last == '}' || last == '>'
	case '@':
		return word[1] == '{' || word[1] == '('
	}
	return false
}

// looksRandom reports whether a word is more likely a secret than prose.
func looksRandom(word string) bool {
	if len(word) < 8 || strings.Contains(word, "://") || isDigit(word[0]) && isDigit(word[1]) && isDigit(word[2]) && isDigit(word[3]) {
		return false
	}
	lower := strings.ToLower(word)
	return strings.ContainsAny(lower, "0123456789") && strings.ContainsAny(lower, "abcdefghijklmnopqrstuvwxyz")
}

// secureString returns where the text stands that ConvertTo-SecureString, of
// which s[i] is the first letter, makes a secret of: before it in a pipe, or
// as an argument.
func secureString(s string, i int) (start, end int) {
	if start, end = piped(s[:i]); end > start {
		return start, end
	}
	at := i + len(secureStringName)
	for range 8 {
		next, _ := gap(s, at)
		if next == at {
			return 0, 0
		}
		word := bareEnd(s, next)
		if !opensFlag(s[next:], 0) && !isVariable(s[next:word]) {
			return argument(s, at)
		}
		at = word
	}
	return 0, 0
}

const secureStringName = "convertto-securestring"

// piped returns where the content of the string stands that s pipes into
// what follows.
func piped(s string) (start, end int) {
	s, ok := strings.CutSuffix(strings.TrimRight(s, " "), "|")
	s = strings.TrimRight(s, " ")
	if !ok || s == "" || s[len(s)-1] != '"' && s[len(s)-1] != '\'' {
		return 0, 0
	}
	end = len(s) - 1
	start = strings.LastIndexByte(s[:end], s[end]) + 1
	if start == 0 || strings.HasPrefix(s[start:], Mask) {
		return 0, 0
	}
	return start, len(strings.TrimRight(s[:end], `\`))
}
