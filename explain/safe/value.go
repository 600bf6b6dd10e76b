package safe

import "strings"

// signs are what stands between a name and its value, and blanks what may
// stand around them, as they are written and as they are escaped.
var (
	signs  = [...]string{"=", ":", ">", "：", "＝", "%3D", "%3d", "%3A", "%3a", "%253D", "%253d", "%253A", "%253a", `\u003d`, `\u003D`, `\u003e`, `\u003E`, `\uff1a`, `\uFF1A`, "&gt;"}
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
	written := s[i-len(name) : i]
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
		if start, end = f.memberValue(closed); end > start || !quoted {
			return start, end
		}
		return f.attribute(closed)
	}
	for n := signed; n > 0; n = prefixLength(s[at:], signs[:]) {
		at = skip(s, at+n, blanks[:])
	}
	at = nextLine(s, at, quoted)
	list := quoted && at < len(s) && (s[at] == '[' || s[at] == '{')
	if list {
		at = inList(s, at)
	}
	q := quoteAt(s[at:])
	switch {
	case strings.HasPrefix(s[at:], Mask), q.mark == "" && isLiteral(s[at:]):
		return 0, 0
	case q.mark == "" && f.isNone(at, written):
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
	start, end = f.content(q, start)
	for list && end > start {
		next := strings.TrimLeft(s[skipQuotes(s, end):], ", \t\r\n")
		at = len(s) - len(next)
		if q = quoteAt(next); q.mark == "" {
			break
		}
		end = f.stringEnd(q, at+q.length(), len(s))
	}
	return start, end
}

// nextLine returns where a value begins that stands in the line behind its
// name: a string behind a name in quotes, or a block of YAML behind "|" or
// ">", the latter of which is read as a sign.
func nextLine(s string, i int, quoted bool) int {
	before, folded := strings.CutSuffix(s[:i], ">")
	rest, literal := strings.CutPrefix(s[i:], "|")
	block := (folded || literal) && strings.HasSuffix(strings.TrimRight(before, " "), ":")
	if block && rest != "" && (rest[0] == '-' || rest[0] == '+') {
		rest = rest[1:]
	}
	n, _ := lineFeed(rest)
	if n == 0 {
		return i
	}
	at := skip(s, len(s)-len(rest)+n, blanks[:])
	if block || quoted && quoteAt(s[at:]).mark != "" {
		return at
	}
	return i
}

// attribute returns where the value stands of a name that is itself the value
// of an attribute, with the attribute value="" behind it.
func (f *finder) attribute(i int) (start, end int) {
	s := f.text
	at := skip(s, i, blanks[:])
	if at == i || !strings.HasPrefix(s[at:], "value=") {
		return 0, 0
	}
	at += len("value=")
	q := quoteAt(s[at:])
	if q.mark == "" || endsString(s[at+q.length():]) {
		return 0, 0
	}
	return f.content(q, at+q.length())
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
