package safe

import (
	"strings"

	"github.com/defender-err/defender-err/explain/safe/form"
	"github.com/defender-err/defender-err/explain/safe/named"
	"github.com/defender-err/defender-err/explain/safe/word"
	"github.com/defender-err/defender-err/internal/anycase"
)

// bridged finds the value of a name s[begin:end] that more than a sign joins to it:
//
//	ClientSecret("x")
//	clientSecret=Secret(value=x)
//	client_secret <- "x"
//	{:client-secret "x"}
//	{client_secret, <<"x">>}
//	clientSecret -> x
//	<key>client_secret</key> <string>x</string>
func (f *finder) bridged(begin, end int, k named.Kind) (start, stop int) {
	if k != named.Secret {
		return 0, 0
	}
	s := f.text[:min(end+maxAhead, len(f.text))]
	at := skipQuotes(s, end)
	if strings.HasPrefix(s[at:], "</") {
		return f.tagged(at)
	}
	bridge := at
	for at < len(s) && at-bridge < maxName && strings.IndexByte(" \t=:->(<,~[{", s[at]) >= 0 {
		at++
		if n := wrapperLength(s[at:]); n > 0 && named.Joins(s[bridge:at]) {
			at += n
		}
	}
	if joint := s[bridge:at]; !named.Joins(joint) && !(isKeyword(s, begin) && strings.Trim(joint, " ") == "" && joint != "") {
		return 0, 0
	}
	at += typeLength(s[at:])
	if f.isNone(at, s[max(end-len("PASS"), 0):end]) {
		return 0, 0
	}
	return f.joined(at, isGetter(s, begin))
}

// joined finds the secret at i, after what joins it to its name. After a
// function that gets one, a string is the name of it.
func (f *finder) joined(i int, got bool) (start, end int) {
	s := f.text
	if strings.HasPrefix(s[min(i, len(s)):], Mask) || i >= len(s) {
		return 0, 0
	}
	if q := quoteAt(s[i:]); q.mark != "" {
		i += q.length()
		value := s[i:f.stringEnd(q, i, i+maxJudged)]
		if !isToldSecret(value) || got && !word.IsRandom(value, minBeside) {
			return 0, 0
		}
		return f.content(q, i)
	}
	value := f.wordStart(i)
	value = value[:wordLength(value)]
	if !isToldSecret(value) || got {
		return 0, 0
	}
	end = f.bareEnd(i, len(s))
	if end-i < maxJudged {
		end = i + wordLength(s[i:end])
	}
	return i, end
}

// isToldSecret reports whether a word is a secret where a name says that one may
// follow: it has letters and digits, and isn't a number of an error.
func isToldSecret(value string) bool {
	return word.LooksRandom(value) && !word.IsPlace(value) && !word.IsLiteral(value) && !word.IsVariable(value) && !endsName(value) && !strings.Contains(value, " ")
}

// isKeyword reports whether the name that begins at i is a keyword of Lisp, after
// which a string is its value: :client-secret "x".
func isKeyword(s string, i int) bool {
	return i > 0 && s[i-1] == ':' && (i == 1 || strings.IndexByte(" {(\t\n", s[i-2]) >= 0)
}

// isGetter reports whether the name that begins at i ends the name of a function that
// gets something: getSecret, ReadPassword.
func isGetter(s string, i int) bool {
	first := i
	for first > 0 && i-first < maxName && (isWord(s[first-1]) || s[first-1] == '.' || s[first-1] == '-') {
		first--
	}
	call := s[first:i]
	for _, verb := range [...]string{"get", "read", "load", "find", "fetch", "import", "convert", "has", "is", "with"} {
		if anycase.HasPrefix(call, verb) {
			return true
		}
	}
	return strings.Contains(call, ".")
}

// wrapperLength returns the length of what s begins with of a value that is wrapped in
// another one: Secret(value=, Optional(, Some(. A function that computes the value
// begins with a small letter or has a dot.
func wrapperLength(s string) int {
	n := wordEnd(s, 0)
	if n == 0 || n == len(s) || s[n] != '(' || !isUpper(s[0]) || isGetter(s, n) {
		return 0
	}
	n++
	if m := n + wordEnd(s[n:], 0); m > n && m < len(s) && s[m] == '=' { // the name of the argument
		return m + 1
	}
	return n
}

// tagged finds the secret in the element after the one at s[i] that holds its name:
//
//	<dt>Client secret</dt><dd>x</dd>
//	<span class="k">client_secret</span>: <span class="s">x</span>
func (f *finder) tagged(i int) (start, end int) {
	s := f.text[:min(i+maxAhead, len(f.text))]
	opened := false
	for i < len(s) {
		switch {
		case strings.IndexByte(" \t\r\n:=", s[i]) >= 0:
			i++
		case strings.HasPrefix(s[i:], `\n`), strings.HasPrefix(s[i:], `\r`):
			i += 2
		case s[i] == '<':
			n := strings.IndexByte(s[i:], '>')
			f.read += max(n, 0)
			if n < 0 {
				return 0, 0
			}
			opened = opened || n > 1 && s[i+1] != '/'
			i += n + 1
		case !opened:
			return 0, 0
		default:
			return f.joined(i, false)
		}
	}
	return 0, 0
}

// braced finds the secret in braces at s[i], as ODBC quotes one: {x}}y}.
func (f *finder) braced(i int) (start, end int) {
	s := f.text[:min(i+maxJudged, len(f.text))]
	if i >= len(s) || s[i] != '{' {
		return 0, 0
	}
	for end = i + 1; end < len(s); end++ {
		if strings.IndexByte(" \t\r\n\"'{", s[end]) >= 0 {
			return 0, 0
		}
		if s[end] != '}' {
			continue
		}
		if !strings.HasPrefix(s[end:], "}}") {
			break
		}
		end++
	}
	value := s[i+1 : min(end, len(s))]
	if !word.LooksRandom(value) || endsName(value) {
		return 0, 0
	}
	if i+1+len(value) == i+maxJudged { // it goes on
		return i + 1, f.bareEnd(i+1, len(f.text))
	}
	return i + 1, i + 1 + len(value)
}

// changed notes the second secret of a sentence or a difference that tells two, after
// the first one, which ends before i: from "x" to "y", or "x" -> "y".
func (f *finder) changed(i int) {
	s := f.text
	at := skipBlanks(s, skipQuotes(s, i))
	for _, joint := range [...]string{"to ", "-> ", "=> ", "→ "} {
		if at == i || !anycase.HasPrefix(s[at:], joint) {
			continue
		}
		if start, end := f.joined(skipBlanks(s, at+len(joint)), false); end > start {
			f.due = append(f.due[:0], span{start, end})
		}
	}
}

// isAssigned reports whether a name that begins at i is one that a command or a
// file gives a value without a sign:
//
//	machine host login me password x
//	ENV CLIENT_SECRET x
//	setx CLIENT_SECRET "x"
func isAssigned(s string, i int) bool {
	for i > 0 && (isWord(s[i-1]) || s[i-1] == '-') {
		i--
	}
	if i == 0 || s[i-1] != ' ' {
		return false
	}
	rest := strings.TrimRight(s[max(i-maxName, 0):i], " ")
	n := strings.LastIndexAny(rest, " \t\r\n/?&=\"'\\")
	last := rest[n+1:]
	if n >= 0 && rest[n] == '\\' { // of an escaped line feed
		last = strings.TrimPrefix(last, "n")
	}
	for _, command := range [...]string{"env", "arg", "setx", "export", "define", "set"} {
		if strings.EqualFold(last, command) {
			return true
		}
	}
	rest = strings.TrimRight(rest[:max(n, 0)], " ")
	return form.EndsInAny(rest, " login", " account", " user")
}
