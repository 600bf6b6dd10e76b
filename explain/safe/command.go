package safe

import (
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/form"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/pair"
	"github.com/defender-err/defender-err/explain/safe/internal/quoted"
	"github.com/defender-err/defender-err/explain/safe/internal/shell"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
	"github.com/defender-err/defender-err/internal/anycase"
)

// enter notes the command that begins with the word s[i:end], whose short flags
// have secrets after them: curl -u, http -a, az login -p.
func (f *finder) enter(i, end int) {
	s := f.text[i:]
	switch {
	case i >= f.curl && isCommand(s, "curl"):
		f.curl = i + shell.CommandEnd(s)
	case i >= f.httpie && (isCommand(s, "http") || isCommand(s, "https")):
		f.httpie = i + shell.CommandEnd(s)
	case i >= f.vault && isCommand(s, "keyvault"):
		f.vault = i + shell.CommandEnd(s)
	case i >= f.login && end < len(f.text) && strings.IndexByte(" -.\"'", f.text[end]) >= 0:
		if n, flags := shell.SecretFlags(s[:end-i], s[end-i:]); flags != "" && endsCommand(s[n:]) {
			f.login, f.flags = i+shell.CommandEnd(s), flags
		}
	}
}

// isCommand reports whether s begins with a command and its arguments.
func isCommand(s, name string) bool {
	if !anycase.HasPrefix(s, name) {
		return false
	}
	return endsCommand(s[len(name):])
}

// endsCommand reports whether the name of a command ends before s.
func endsCommand(s string) bool {
	if len(s) > len(".exe") && strings.EqualFold(s[:len(".exe")], ".exe") {
		s = s[len(".exe"):]
	}
	return s != "" && (s[0] == ' ' || quoted.At(s).Mark != "")
}

// shortFlag finds the secret after the flag at s[i] that means one in its command only.
func (f *finder) shortFlag(i int) (start, end int) {
	s := f.text
	if !shell.OpensFlag(s, i) {
		return 0, 0
	}
	rest := s[i:]
	if i < f.login && strings.IndexByte(f.flags, rest[1]) >= 0 {
		if start, end = f.behindFlag(i + 2); end > start && !shell.IsPort(s[start:min(end, start+maxJudged)]) {
			return start, end
		}
		if attached := f.wordStart(i + 2); word.LooksRandom(attached) || strings.HasSuffix(f.flags, "+") && isPlainSecret(attached) {
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
		if shell.IsPair(f.wordStart(i+n+1), ':') {
			return i + n + 1, f.bareEnd(i+n+1, len(s))
		}
	}
	return 0, 0
}

// logged finds the secret that a command in a log tells a build system to hide, after
// the word s[i:end]:
//
//	##vso[task.setvariable variable=Password;issecret=true]x
//	::add-mask::x
func (f *finder) logged(i, end int) (start, stop int) {
	s := f.text
	if rest, ok := strings.CutPrefix(s[end:min(end+maxName, len(s))], "::"); ok && strings.HasSuffix(s[:i], "::add-") {
		start = end + len("::")
		return start, start + len(form.LineOf(rest))
	}
	n := strings.IndexByte(s[end:min(end+maxName, len(s))], ']')
	if n < 0 || !strings.HasPrefix(s[end:], "=") {
		return 0, 0
	}
	start = end + n + 1
	if strings.HasPrefix(s[start:], Mask) {
		return 0, 0
	}
	return start, f.bareEnd(start, len(s))
}

// sent finds the password that the command s[i:end] of a protocol has after it. What
// doesn't end a line may be in a sentence, and what isn't a word the file of a test.
func (f *finder) sent(i, end int) (start, stop int) {
	start, stop = f.whole(shell.PasswordAt(f.text, i, end))
	value := f.text[start:min(stop, start+maxJudged)]
	if f.text[i:end] == "PASS" && (strings.Contains(value, "/") || strings.Contains(value, ".test.")) || !pair.EndsLine(f.text, stop) && !isToldSecret(value) {
		return 0, 0
	}
	return start, stop
}

// pair finds the password in the first pair user:password after i.
func (f *finder) pair(i int) (start, end int) {
	s := f.text[:min(i+maxName, len(f.text))]
	for ; i < len(s) && s[i] != '\n'; i++ {
		if s[i] == ':' && isWord(s[i-1]) && i+1 < len(s) && isLetterOrDigit(s[i+1]) {
			return i + 1, f.bareEnd(i+1, len(f.text))
		}
	}
	return 0, 0
}

// share finds the password that the command net, which ends before i, is given
// for a share or a user: net use \\server\share /user:me x.
func (f *finder) share(i int) (start, end int) {
	s := f.text
	least := 1 // words before it
	switch rest := s[i:]; {
	case anycase.HasPrefix(rest, " use "), anycase.HasPrefix(rest, " user "):
		i = wordEnd(s, i+1)
	default:
		return 0, 0
	}
	for range 6 {
		i = skipBlanks(s, i)
		if i >= len(s) || s[i] == '\n' {
			return 0, 0
		}
		from := i
		for i < len(s) && strings.IndexByte(" \t\r\n\"'", s[i]) < 0 {
			i++
		}
		f.read += i - from
		value := s[from:min(i, from+maxJudged)]
		switch {
		case value == "":
			return 0, 0
		case value[0] == '/' || value[0] == '\\' || value[0] == '*' || len(value) == 2 && value[1] == ':':
			least--
		case least <= 0:
			if !isToldSecret(value) && !(strings.HasPrefix(s[i:], " /") && isPlainSecret(value)) {
				return 0, 0
			}
			return from, i
		default:
			least--
		}
	}
	return 0, 0
}

// holding finds the argument of a flag that ends before i, if it is a pair such as
// user:password. Only where the beginning is one, it is read to its end.
func (f *finder) holding(sign byte, i int) (start, end int) {
	near := finder{text: f.text[:min(i+maxJudged, len(f.text))]}
	start, end = near.behindFlag(i)
	f.read += near.read
	if end <= start || !shell.IsPair(f.text[start:end], sign) {
		return 0, 0
	}
	return f.behindFlag(i)
}

// behindFlag finds the value of a flag that ends before i, with a sign or without.
func (f *finder) behindFlag(i int) (start, end int) {
	if i >= len(f.text) || !joints.has(f.text[i]) {
		return 0, 0
	}
	if start, end = f.value(i, named.Secret); end > start {
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
	if first > 1 && s[first-1] == '/' && s[first-2] == ' ' { // cmdkey /pass:x
		return true
	}
	// A text processor makes a dash of the hyphen.
	return first < i && shell.OpensFlag(s, first) || strings.HasSuffix(s[:first], "–")
}

// argument finds the argument of a flag that ends before i:
// after blanks or in the next line, or as the next element of a list.
func (f *finder) argument(i int) (start, end int) {
	s := f.text
	closed := quoted.At(s[i:])
	from := i + closed.Length()
	if closed.Mark != "" && from < len(s) && s[from] == ',' {
		from++
	}
	at, broken := gap(s, from)
	if at == i || at == i+closed.Length() || at >= len(s) || strings.HasPrefix(s[at:], Mask) {
		return 0, 0
	}
	if s[at] == '(' && quoted.At(s[at+1:]).Mark != "" {
		at++
	}
	if q := quoted.At(s[at:]); q.Mark != "" {
		start = at + q.Length()
		if endsString(s[start:]) && !word.IsRandom(f.wordStart(start), minOpaque) || closed.Mark != "" && shell.OpensFlag(s[start:], 0) {
			return 0, 0
		}
		value := s[start:f.stringEnd(q, start, start+maxJudged)]
		if word.IsVariable(value) || closed.Mark != "" && endsName(value) {
			return 0, 0
		}
		return f.content(q, start)
	}
	if strings.IndexByte("-|&;{}()[]#*=:,.>", s[at]) >= 0 || word.IsLiteral(s[at:]) {
		return 0, 0
	}
	value := strings.TrimRight(f.wordStart(at), "`)")
	if value == "" || word.IsType(value) || word.IsVariable(value) || (broken || closed.Mark != "") && !word.LooksRandom(value) {
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

// lineFeed returns the length of the end of a line that s begins with, also one that is
// escaped, and whether a shell takes the next line for the rest of this one.
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

// secureString finds the text that ConvertTo-SecureString, whose first letter is at i,
// makes a secret of: before it in a pipe, or as an argument.
func (f *finder) secureString(i int) (start, end int) {
	s := f.text
	if start, end = shell.Piped(s[:i]); end > start && !strings.HasPrefix(s[start:], Mask) {
		return start, end
	}
	at := i + len(secureStringName)
	for range 8 {
		next, _ := gap(s, at)
		if next == at {
			return 0, 0
		}
		value := f.wordStart(next)
		if !shell.OpensFlag(value, 0) && !word.IsVariable(value) {
			return f.argument(at)
		}
		if n := strings.IndexByte(value, ':'); n > 0 && value[0] == '-' {
			if start, end = f.value(next+n, named.Secret); end > start || strings.HasPrefix(s[next+n+1:], Mask) {
				return start, end
			}
		}
		at = next + len(value)
	}
	return 0, 0
}

const secureStringName = "convertto-securestring"

// encoded finds the password that a shell encodes with the command whose first letter
// is at i: echo -n me:x | base64.
func (f *finder) encoded(i int) (start, end int) {
	from := max(i-maxAhead, 0)
	s, ok := strings.CutSuffix(strings.TrimRight(f.text[from:i], " "), "|")
	s = strings.TrimRight(s, ` "'`)
	at := strings.LastIndexAny(s, ` "'`) + 1
	name, secret, isPair := strings.Cut(s[at:], ":")
	if !ok || !isPair || name == "" || len(secret) < minQuoted || word.IsVariable(secret) || strings.HasPrefix(secret, Mask) {
		return 0, 0
	}
	return from + at + len(name) + 1, from + len(s)
}
