package safe

import "strings"

// signs are what stands between a name and its value, and blanks what may
// stand around them, as they are written and as they are escaped.
var (
	signs  = [...]string{"=", ":", ">", "：", "＝", "%3D", "%3d", "%3A", "%3a", `\u003d`, `\u003D`, `\u003e`, `\u003E`, `\uff1a`, `\uFF1A`, "&gt;"}
	blanks = [...]string{" ", "\t", "%20", "\u00a0", "\u202f", "\u3000"}
)

// joints are the first bytes of what may stand between a flag and its value:
// signs, blanks, quotes, line feeds and prompts.
var joints = byteSet{
	1<<'=' | 1<<':' | 1<<'>' | 1<<'%' | 1<<'&' | 1<<' ' | 1<<'\t' | 1<<'\r' | 1<<'\n' | 1<<'"' | 1<<'\'' | 1<<',' | 1<<'+',
	1<<('\\'-64) | 1<<('`'-64) | 1<<('^'-64) | 1<<(']'-64) | 1<<('|'-64),
	1<<64 - 1,
	1<<64 - 1,
}

// prefixLength returns the length of what s begins with of a list of joints.
func prefixLength(s string, list []string) int {
	if s == "" || !joints.has(s[0]) {
		return 0
	}
	for _, prefix := range list {
		if strings.HasPrefix(s, prefix) {
			return len(prefix)
		}
	}
	return 0
}

// skip returns where what comes behind those of a list that stand at s[i].
func skip(s string, i int, list []string) int {
	for {
		n := prefixLength(s[i:], list)
		if n == 0 {
			return i
		}
		i += n
	}
}

// value returns where the value stands that follows a name that ends before
// i, behind "=", ":" or "\":\"" and the like.
func (f *finder) value(i int, name string) (start, end int) {
	s := f.text
	i = skip(s, i, blanks[:])
	closed := skipQuotes(s, i)
	quoted := closed > i
	at := closed
	if at < len(s) && s[at] == ']' {
		at++
	}
	at = skip(s, at, blanks[:])
	signed := prefixLength(s[at:], signs[:])
	if signed == 0 {
		return f.memberValue(closed)
	}
	for n := signed; n > 0; n = prefixLength(s[at:], signs[:]) {
		at = skip(s, at+n, blanks[:])
	}
	if quoted && at < len(s) && (s[at] == '[' || s[at] == '{') {
		at = inList(s, at)
	}
	q := quoteAt(s[at:])
	switch {
	case strings.HasPrefix(s[at:], Mask), q.mark == "" && isLiteral(s[at:]):
		return 0, 0
	case q.mark == "" && wholeLine(name):
		return at, f.lineEnd(at)
	case q.mark == "":
		return at, f.bareEnd(at, len(s))
	}
	start = at + q.length()
	if !quoted && endsString(s[start:]) {
		return 0, 0
	}
	return f.content(q, start)
}

// memberValue returns where the value stands of a name that is itself the
// value of "name", as the parameters and headers of a HAR file are.
func (f *finder) memberValue(i int) (start, end int) {
	s := f.text
	rest := strings.TrimLeft(s[i:min(i+40, len(s))], ", \t\r\n\\\"'")
	if !strings.HasPrefix(rest, "value") || !strings.HasPrefix(s[i:], ",") {
		return 0, 0
	}
	at := min(i+40, len(s)) - len(rest) + len("value")
	at = skipQuotes(s, at)
	if at >= len(s) || s[at] != ':' {
		return 0, 0
	}
	at = skip(s, at+1, blanks[:])
	q := quoteAt(s[at:])
	if q.mark == "" {
		return 0, 0
	}
	return f.content(q, at+q.length())
}

// inList returns where the string stands that a list of one begins with, as
// headers have them in some dumps; the end of s for anything else, whose
// members are looked at one by one.
func inList(s string, i int) int {
	at := len(s) - len(strings.TrimLeft(s[i+1:], " \t\r\n"))
	if s[i] == '[' && quoteAt(s[at:]).mark != "" {
		return at
	}
	return len(s)
}

// endsString reports whether the quote before s ends a string such as
// "password=" instead of beginning one.
func endsString(s string) bool {
	return s == "" || strings.IndexByte(" \t\r\n),;+]}|", s[0]) >= 0
}

// lineEnd returns where the line or the string ends that i is part of. A
// quote behind "=" is part of it with what it closes: the value of a cookie.
func (f *finder) lineEnd(i int) int {
	s := f.text
	for end := i; ; {
		n := strings.IndexAny(s[end:], "\"'\r\n\\")
		if n < 0 {
			n = len(s) - end
		}
		f.read += n
		end += n
		q := quoteAt(s[end:])
		if q.mark == "" || end == i || s[end-1] != '=' || endsString(s[end+q.length():]) {
			return end
		}
		end = f.stringEnd(q, end+q.length(), len(s))
		end += quoteAt(s[end:]).length()
	}
}

// wordStart returns the word without quotes that begins at i, as much of it
// as is needed to judge it.
func (f *finder) wordStart(i int) string { return f.text[i:f.bareEnd(i, i+maxJudged)] }

// bareEnd returns where a value without quotes ends that begins at i, or
// limit if it goes on there.
func (f *finder) bareEnd(i, limit int) int {
	s := f.text[:min(limit, len(f.text))]
	end := i
	for end < len(s) && (!wordEnds.has(s[end]) || goesOn(s[end], f.text[end+1:])) {
		end++
	}
	f.read += end - i
	return end
}

// wordEnds are the bytes that a value without quotes may end at.
var wordEnds = byteSet{
	1<<'"' | 1<<'\'' | 1<<'&' | 1<<';' | 1<<',' | 1<<'<' | 1<<'>' | 1<<' ' | 1<<'%' | 1<<'\r' | 1<<'\n' | 1<<'\t',
	1 << ('\\' - 64),
}

// maxName bounds how far is looked for the end of a name.
const maxName = 64

// goesOn reports whether a value goes on behind a sign that may be part of it
// or may stand between it and what follows: password=a&b is one value,
// password=a&b=c is two.
func goesOn(sign byte, rest string) bool {
	switch sign {
	case '\\': // a letter behind it may be an escape
		return rest != "" && strings.IndexByte("\"'nrtu\\ ", rest[0]) < 0
	case '%':
		return !strings.HasPrefix(rest, "26") && !strings.HasPrefix(rest, "2526") // an encoded ampersand
	case '&', ';', ',':
	default:
		return false
	}
	n := 0
	for n < min(len(rest), maxName) && (isWord(rest[n]) || rest[n] == '-' || rest[n] == '.' || rest[n] == '$') {
		n++
	}
	switch {
	case n == len(rest):
		return n > 0
	case n == 0:
		return strings.IndexByte("\"'<>{}[]()\\ \t\r\n", rest[0]) < 0
	}
	next := rest[n]
	return next != '=' && next != ':' && !strings.HasPrefix(rest[n:], "%3") && !(sign == '&' && next == ';')
}

// notSecrets are words that come behind the name of a secret in prose, and
// what a program writes for a value that is not there.
var notSecrets = [...]string{
	"a", "an", "and", "are", "as", "at", "be", "been", "before", "but", "by", "can", "cannot", "could", "did", "do", "does",
	"doesn't", "empty", "expired", "for", "from", "has", "have", "if", "in", "instead", "into", "invalid", "is", "isn't", "it",
	"missing", "may", "must", "no", "not", "of", "on", "only", "option", "options", "or", "parameter", "argument", "flag", "value",
	"provided", "required", "should", "so", "than", "that", "the", "then", "this", "to", "too", "unless", "until", "was", "were",
	"when", "where", "which", "will", "with", "without", "would", "you", "your",
	"ist", "est", "es", "não", "не", "или",
	"true", "false", "null", "none", "nil", "undefined",
}

// commandlets are how PowerShell goes on where a value is computed.
var commandlets = [...]string{"convertto-", "convertfrom-", "get-", "read-host", "new-object", "import-"}

// isLiteral reports whether the value that s begins with, without quotes, can
// be read by anybody: a word of prose, a literal of a language, or the
// beginning of an expression that computes it.
func isLiteral(s string) bool {
	s = strings.TrimLeft(s[:min(len(s), maxName)], "([")
	for _, name := range commandlets {
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return true
		}
	}
	n := strings.IndexAny(s, " \t\r\n,;:.)}]!?\"&")
	if n < 0 {
		n = len(s)
	}
	for _, word := range notSecrets {
		if strings.EqualFold(s[:n], word) {
			return true
		}
	}
	return false
}
