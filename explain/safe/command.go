package safe

import (
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"

	"github.com/defender-err/defender-err/explain/safe/word"
)

// enter notes the command that begins with the word at i, whose short flags
// have secrets behind them: curl -u, http -a, az login -p.
func (f *finder) enter(i int) {
	s := f.text[i:]
	switch {
	case i >= f.curl && isCommand(s, "curl"):
		f.curl = i + commandEnd(s)
	case i >= f.httpie && (isCommand(s, "http") || isCommand(s, "https")):
		f.httpie = i + commandEnd(s)
	case i >= f.login && (isCommand(s, "login") || isCommand(s, "sshpass") || isCommand(s, "mysql") || isCommand(s, "mysqldump")):
		f.login = i + commandEnd(s)
	case i >= f.vault && isCommand(s, "keyvault"):
		f.vault = i + commandEnd(s)
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

// shortFlag finds the secret after the flag at s[i] that
// means one in its command only.
func (f *finder) shortFlag(i int) (start, end int) {
	s := f.text
	if !opensFlag(s, i) {
		return 0, 0
	}
	rest := s[i:]
	if i < f.login && (rest[1] == 'p' || rest[1] == 'P') {
		if start, end = f.behindFlag(i + 2); end > start && !isPort(s[start:min(end, start+maxJudged)]) {
			return start, end
		}
		if word.LooksRandom(f.wordStart(i + 2)) {
			return i + 2, f.bareEnd(i+2, len(s))
		}
	}
	if i < f.vault && strings.HasPrefix(rest, "--value") {
		return f.behindFlag(i + len("--value"))
	}
	if i < f.httpie {
		for _, flag := range [...]string{"--auth", "-a"} {
			if strings.HasPrefix(rest, flag) {
				return f.holding(':', i+len(flag))
			}
		}
	}
	if i >= f.curl {
		return 0, 0
	}
	for _, flag := range [...]string{"--user", "--proxy-user", "--cert", "-E"} {
		if strings.HasPrefix(rest, flag) {
			return f.holding(':', i+len(flag))
		}
	}
	for _, flag := range [...]string{"--proxy", "-x"} {
		if !strings.HasPrefix(rest, flag) {
			continue
		}
		start, end = f.holding('@', i+len(flag))
		if n := strings.LastIndexByte(s[start:end], '@'); n > 0 && !strings.Contains(s[start:end], "//") {
			return start, start + n
		}
		return 0, 0
	}
	// Flags without a value may precede these: curl -sSu.
	switch n := strings.IndexAny(rest[:min(len(rest), 6)], "uUb \"'"); {
	case n < 1 || rest[1] == '-':
	case rest[n] == 'b':
		return f.holding('=', i+n+1)
	case rest[n] == 'u', rest[n] == 'U':
		if start, end = f.holding(':', i+n+1); end > start {
			return start, end
		}
		if isPair(f.wordStart(i+n+1), ':') {
			return i + n + 1, f.bareEnd(i+n+1, len(s))
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

// holding finds the argument of a flag that ends before i, if
// it is a pair such as user:password. Only where the beginning is one, it is
// read to its end.
func (f *finder) holding(sign byte, i int) (start, end int) {
	near := finder{text: f.text[:min(i+maxJudged, len(f.text))]}
	start, end = near.behindFlag(i)
	f.read += near.read
	if end <= start || !isPair(f.text[start:end], sign) {
		return 0, 0
	}
	return f.behindFlag(i)
}

// isPort reports whether an argument is the number of a port: -p has that
// meaning, too.
func isPort(word string) bool { return len(word) <= 5 && strings.Trim(word, "0123456789") == "" }

// isPair reports whether a word is a name and a secret with a sign between
// them, and not two variables.
func isPair(word string, sign byte) bool {
	name, secret, ok := strings.Cut(word, string(sign))
	return ok && name != "" && secret != "" && !(name[0] == '$' && secret[0] == '$')
}

// behindFlag finds the value of a flag that ends before i,
// with a sign or without.
func (f *finder) behindFlag(i int) (start, end int) {
	if i >= len(f.text) || !joints.has(f.text[i]) {
		return 0, 0
	}
	if start, end = f.value(i, secret); end > start {
		return start, end
	}
	return f.argument(i)
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

// argument finds the argument of a flag that ends before i:
// behind blanks or in the next line, or as the next element of a list.
func (f *finder) argument(i int) (start, end int) {
	s := f.text
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
		if endsString(s[start:]) && !word.IsRandom(f.wordStart(start), minOpaque) || closed.mark != "" && opensFlag(s[start:], 0) {
			return 0, 0
		}
		value := s[start:f.stringEnd(q, start, start+maxJudged)]
		if word.IsVariable(value) || closed.mark != "" && endsName(value) {
			return 0, 0
		}
		return f.content(q, start)
	}
	if strings.IndexByte("-|&;{}()[]#*=:,.>", s[at]) >= 0 || word.IsLiteral(s[at:]) {
		return 0, 0
	}
	value := strings.TrimRight(f.wordStart(at), "`)")
	if value == "" || word.IsVariable(value) || (broken || closed.mark != "") && !word.LooksRandom(value) {
		return 0, 0
	}
	end = f.bareEnd(at, len(s))
	return at, at + len(strings.TrimRight(s[at:end], "`)"))
}

// gap returns where the next word of a command begins, and whether it is
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

// secureString finds the text that ConvertTo-SecureString, whose first letter
// is at i, makes a secret of: before it in a pipe, or
// as an argument.
func (f *finder) secureString(i int) (start, end int) {
	s := f.text
	if start, end = piped(s[:i]); end > start {
		return start, end
	}
	at := i + len(secureStringName)
	for range 8 {
		next, _ := gap(s, at)
		if next == at {
			return 0, 0
		}
		value := f.wordStart(next)
		if !opensFlag(value, 0) && !word.IsVariable(value) {
			return f.argument(at)
		}
		if n := strings.IndexByte(value, ':'); n > 0 && value[0] == '-' {
			if start, end = f.value(next+n, secret); end > start || strings.HasPrefix(s[next+n+1:], Mask) {
				return start, end
			}
		}
		at = next + len(value)
	}
	return 0, 0
}

const secureStringName = "convertto-securestring"

// piped finds the content of the string that s pipes into
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
