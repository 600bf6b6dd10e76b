package safe

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/form"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/pair"
	"github.com/defender-err/defender-err/explain/safe/internal/quoted"
	"github.com/defender-err/defender-err/explain/safe/internal/visible"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
	"github.com/defender-err/defender-err/internal/anycase"
)

// signs are what is between a name and its value, and blanks what may
// be around them, as they are written and as they are escaped.
var (
	signs = [...]string{"=", ":", ">", "^=", "：", "＝", "%3D", "%3d", "%3A", "%3a", "%253D", "%253d", "%253A", "%253a", "%25253D", "%25253d",
		`\u003d`, `\u003D`, `\u003e`, `\u003E`, `\uff1a`, `\uFF1A`, `\x3a`, `\x3d`, "&gt;"}
	blanks = [...]string{" ", "\t", "%20", "\u00a0", "\u202f", "\u3000", "\u200b", `\u0020`}
	// markups are what a page or a note puts around a name.
	markups = [...]string{"**", "`", "</b>", "</strong>", "</code>", "</th>", "</td>", "</label>", "</span>"}
)

// joints are the first bytes of what may be between a flag and its value:
// signs, blanks, quotes, line feeds, prompts, markup and colors.
var joints = byteSet{
	1<<'=' | 1<<':' | 1<<'>' | 1<<'%' | 1<<'&' | 1<<' ' | 1<<'\t' | 1<<'\r' | 1<<'\n' | 1<<'"' | 1<<'\'' | 1<<',' | 1<<'+' | 1<<'*' | 1<<'<' | 1<<0x1b,
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

// skip returns the offset after the texts of a list at s[i].
func skip(s string, i int, list []string) int {
	for {
		n := prefixLength(s[i:], list)
		if n == 0 {
			return i
		}
		i += n
	}
}

// skipBlanks returns the offset after the blanks at s[i], among which are the
// escape sequences that color a terminal.
func skipBlanks(s string, i int) int {
	for {
		i = skip(s, i, blanks[:])
		n := visible.ColorLength(s[i:])
		if n == 0 {
			return i
		}
		i += n
	}
}

// skipClosers returns the offset after the quotes and the markup at s[i] that end a name.
func skipClosers(s string, i int) int {
	for {
		at := skip(s, quoted.Skip(s, i), markups[:])
		at += visible.ColorLength(s[at:])
		if at == i {
			return i
		}
		i = at
	}
}

// value finds the value that follows a name that ends before
// i, after "=", ":" or "\":\"" and the like.
func (f *finder) value(i int, k named.Kind) (start, end int) {
	s := f.text
	name := i
	i = skipBlanks(s, i)
	at := skipClosers(s, i)
	isQuoted := quoted.Skip(s, i) > i
	if at < len(s) && s[at] == ']' {
		at++
	}
	at = skipBlanks(s, at)
	signed := prefixLength(s[at:], signs[:])
	if signed == 0 && at > name { // adminPassword string = 'x'
		at += declaredLength(s[at:])
		signed = prefixLength(s[at:], signs[:])
	}
	if signed == 0 && isQuoted && at < len(s) && s[at] == '{' { // variable "x" { default = "y" }
		return f.valueAhead(at+1, k)
	}
	if signed == 0 {
		return f.element(name, k)
	}
	colon := false // the last sign
	for n := signed; n > 0; n = prefixLength(s[at:], signs[:]) {
		colon = s[at] == ':' || s[at] >= 0x80
		at = skipBlanks(s, skip(s, skipBlanks(s, at+n), markups[1:]))
		if strings.HasPrefix(s[at:], "** ") { // of Markdown, after "**Password:"
			at = skipBlanks(s, at+2)
		}
	}
	at = f.nextLine(at, isQuoted)
	if colon {
		at += typedLength(s[at:])
	}
	at += typeLength(s[at:])
	if n := named.WrapperLength(s[at:]); n > 0 && k == named.Secret && quoted.At(s[at+n:]).Mark != "" {
		at += n
	}
	if strings.HasPrefix(s[at:], Mask) {
		return 0, 0
	}
	if at < len(s) && (s[at] == '[' || s[at] == '{') {
		return f.inside(at, k)
	}
	if q := quoted.At(s[at:]); q.Mark != "" {
		start = at + q.Length()
		if !isQuoted && endsString(s[start:]) && !word.IsRandom(f.wordStart(start), minOpaque) || !f.isString(q, start, k) || colon && !isQuoted && f.quotesOther(q, start) {
			return 0, 0
		}
		start, end = f.content(q, start)
		f.changed(end)
		return start, end
	}
	if s[max(at-1, 0)] == '`' && at < len(s) && s[at] != '\r' && s[at] != '\n' { // `password`: `x`
		if q := (quoted.Quote{Mark: "`", Closing: "`"}); f.isString(q, at, k) {
			return f.content(q, at)
		}
		return 0, 0
	}
	return f.bare(at, name, k, colon && !isQuoted)
}

// isString reports whether the string that q has opened before i is a secret
// after a name of kind k.
func (f *finder) isString(q quoted.Quote, i int, k named.Kind) bool {
	if word.IsReference(f.text[i:]) {
		return false
	}
	switch k {
	case named.Secret, named.Header:
		return true
	}
	return isSecretOf(k, f.text[i:f.stringEnd(q, i, i+maxJudged)], minQuoted)
}

// quotesOther reports whether the string that q has opened before i is quoted in
// a sentence about a secret: the name of one, a body, or another sentence.
func (f *finder) quotesOther(q quoted.Quote, i int) bool {
	value := f.text[i:f.stringEnd(q, i, i+maxJudged)]
	return strings.HasPrefix(value, "{") || endsName(value) || strings.Count(value, " ") > 1 && word.IsProse(strings.TrimLeft(value, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ: "))
}

// bare finds the value without quotes at i of a name that ends
// before name, if it is a secret. After a colon it may be prose.
func (f *finder) bare(i, name int, k named.Kind, colon bool) (start, end int) {
	s := f.text
	switch {
	case word.IsLiteral(s[i:]), word.IsReference(s[i:]), f.isNone(i, s[max(name-len("PASS"), 0):name]):
		return 0, 0
	case colon && (word.IsProse(s[i:]) || word.IsErrorLabel(s[i:])) && !(k == named.Header && f.hasCredentials(i)):
		return 0, 0
	case k == named.Header:
		if word.IsResource(f.wordStart(i)) || f.hasPlaceholder(i) {
			return 0, 0
		}
		return i, f.lineEnd(i)
	case k == named.OneTime && word.CodeLength(s[i:]) > 0:
		return i, i + word.CodeLength(s[i:])
	case k == named.Secret, isSecretOf(k, f.wordStart(i)[:wordLength(f.wordStart(i))], minBare):
		end = f.bareEnd(i, len(s))
		if k != named.Secret && end-i < maxJudged {
			end = i + wordLength(s[i:end])
		}
		return i, end
	}
	return 0, 0
}

// wordLength returns the length of a word without the signs that close what it is in.
func wordLength(value string) int {
	n := len(strings.TrimRight(value, ".:)]}`”’»"))
	if n == 0 {
		return len(value)
	}
	return n
}

// typeLength returns the length of what gives the type of the string or word
// that follows: b” of Python, N” of SQL, string(32) of PHP, !!str and &anchor of YAML,
// CDATA of XML, and the at sign of a PowerShell here-string.
func typeLength(s string) int {
	switch {
	case len(s) < 3:
		return 0
	case strings.IndexByte("bBfFrRuULN@$", s[0]) >= 0 && quoted.At(s[1:]).Mark != "" && !isLetterOrDigit(s[1]):
		if n, _ := lineFeed(s[2:]); s[0] == '@' && n > 0 {
			return 2 + n
		}
		return 1
	case strings.HasPrefix(s, "<![CDATA["):
		return len("<![CDATA[")
	case strings.HasPrefix(s, "string("):
		if n := strings.IndexByte(s[:min(len(s), 24)], ')'); n > 0 {
			return n + 1 + len(s[n+1:]) - len(strings.TrimLeft(s[n+1:], " "))
		}
	case strings.HasPrefix(s, "!!str "):
		return len("!!str ")
	case s[0] == '&' && isLetterOrDigit(s[1]) && s[1] != 'q':
		if n := strings.IndexByte(s[:min(len(s), maxName)], ' '); n > 0 && !strings.ContainsAny(s[1:n], "=&;") {
			return n + 1
		}
	}
	return 0
}

// typedLength returns the length of a type and the sign after it
// between the name of a variable and its value: secret: string = "x".
func typedLength(s string) int {
	rest := s[:min(len(s), maxName)]
	name := strings.TrimLeft(rest, "&")
	n := wordEnd(name, 0)
	if n == 0 {
		return 0
	}
	value, ok := strings.CutPrefix(strings.TrimLeft(name[n:], " "), "=")
	if !ok || !slices.ContainsFunc(stringTypes[:], func(known string) bool { return strings.EqualFold(name[:n], known) }) {
		return 0
	}
	return len(rest) - len(strings.TrimLeft(value, " "))
}

// declaredLength returns the length of a type that is before the sign: Dim password
// As String = "x".
func declaredLength(s string) int {
	rest := s[:min(len(s), maxName)]
	n := 0
	if anycase.HasPrefix(rest, "as ") {
		n = len("as ")
	}
	m := typedLength(rest[n:])
	if m == 0 {
		return 0
	}
	return strings.LastIndexByte(rest[:n+m], '=')
}

// stringTypes are what languages call strings, and secrets that are some.
var stringTypes = [...]string{"string", "str", "any", "securestring", "secretstr"}

// nextLine returns the start of a value in the line after its
// name: a string after a name in quotes, or a block or a word of YAML. A block
// begins with "|" or ">"; the latter is read as a sign.
func (f *finder) nextLine(i int, isQuoted bool) int {
	s := f.text
	before, folded := strings.CutSuffix(s[:i], ">")
	rest, literal := strings.CutPrefix(s[i:], "|")
	block := (folded || literal) && strings.HasSuffix(strings.TrimRight(before, " "), ":")
	if block {
		rest = strings.TrimLeft(rest, "+-0123456789")
		if comment := strings.TrimLeft(rest, " "); strings.HasPrefix(comment, "#") {
			rest = comment[len(form.LineOf(comment[:min(len(comment), maxAhead)])):]
		}
	}
	n, _ := lineFeed(rest)
	if n == 0 && block && strings.HasPrefix(rest, " ") {
		return skip(s, len(s)-len(rest), blanks[:]) // somebody has made one line of them
	}
	if n == 0 {
		return i
	}
	at := skip(s, len(s)-len(rest)+n, blanks[:])
	if block || isQuoted && (quoted.At(s[at:]).Mark != "" || typeLength(s[at:]) > 1) {
		return at
	}
	if !isQuoted && at > len(s)-len(rest)+n && strings.HasSuffix(s[:i], ":") && word.IsRandom(f.wordStart(at), minBeside) {
		return at // of YAML, indented
	}
	return i
}

// inside finds the value in the list or object at s[i]: all the strings of a list, and
// the member "value" of an object. Other members are looked at one by one.
func (f *finder) inside(i int, k named.Kind) (start, end int) {
	s := f.text
	if s[i] == '{' {
		if start, end = f.braced(i); end > start && k == named.Secret {
			return start, end
		}
		return f.valueAhead(i+1, k)
	}
	at := len(s) - len(strings.TrimLeft(s[i+1:], " \t\r\n"))
	q := quoted.At(s[at:])
	if q.Mark == "" {
		if strings.HasPrefix(s[at:], Mask) || at >= len(s) || strings.IndexByte("[{]}", s[at]) >= 0 {
			return 0, 0
		}
		start, end = f.bare(at, i, k, false)
		if n := strings.IndexByte(s[start:end], ']'); n > 0 { // map[token:[x] a:[b]]
			end = start + n
		}
		return start, end
	}
	start = at + q.Length()
	if strings.HasPrefix(s[start:], Mask) || !f.isString(q, start, k) {
		return 0, 0
	}
	start, end = f.content(q, start)
	for {
		next := strings.TrimLeft(s[quoted.Skip(s, end):], ", \t\r\n")
		at = len(s) - len(next)
		if q = quoted.At(next); q.Mark == "" {
			return start, end
		}
		end = f.stringEnd(q, at+q.Length(), len(s))
	}
}

// element finds the value of an element of XML or HTML with
// attributes, whose name ends before i.
func (f *finder) element(i int, k named.Kind) (start, end int) {
	s := f.text
	if i >= len(s) || s[i] != ' ' {
		return 0, 0
	}
	first := i
	for first > 0 && i-first < maxName && (isWord(s[first-1]) || s[first-1] == ':') {
		first--
	}
	if first == 0 || s[first-1] != '<' {
		return 0, 0
	}
	n := strings.IndexAny(s[i:min(i+maxAhead, len(s))], "<>")
	f.read += max(n, 0)
	if n < 1 || s[i+n] != '>' || s[i+n-1] == '/' {
		return 0, 0
	}
	at := i + n + 1
	at += typeLength(s[at:])
	if strings.HasPrefix(s[at:], Mask) {
		return 0, 0
	}
	return f.bare(at, i, k, false)
}

// member finds the value of a name s[begin:end] that is itself
// the value of "name" or "key": in the parameters and headers of a HAR file, the
// settings of an application, the parts of a form.
func (f *finder) member(begin, end int, k named.Kind) (start, stop int) {
	s := f.text
	closed := quoted.Skip(s, end)
	near := closed > end && strings.HasPrefix(s[closed:], ",")
	if !near && !pair.IsName(s, begin) {
		return 0, 0
	}
	if rest := s[closed:]; closed > end && !near {
		for _, gap := range [...]string{"\r\n\r\n", "\n\n", `\r\n\r\n`, `\n\n`} {
			if strings.HasPrefix(rest, gap) { // a part of a form
				return f.bare(closed+len(gap), end, k, false)
			}
		}
	}
	return f.valueAhead(end, k)
}

// valueAhead finds the value of the next member or attribute "value" in the
// same object or element as i.
func (f *finder) valueAhead(i int, k named.Kind) (start, end int) {
	for range maxMembers {
		next := pair.ValueAhead(f.text, i)
		f.read += max(next-i, 0)
		if next == 0 {
			return 0, 0
		}
		start, end = f.value(next, k)
		isValue := next > len("value") && anycase.HasPrefix(f.text[next-len("value"):], "value")
		if end > start && (isValue || isPlainSecret(f.text[start:min(end, start+maxJudged)])) { // a text may be one for people
			return start, end
		}
		i = next
	}
	return 0, 0
}

// maxMembers is how many members may be looked at for the value of a name.
const maxMembers = 4

// valueFirst finds the value of the member or attribute "value"
// that ends before i, if the name of a secret follows as another one.
func (f *finder) valueFirst(i int) (start, end int) {
	s := f.text
	at := quoted.Skip(s, i)
	n := prefixLength(s[at:], signs[:])
	if n == 0 {
		return 0, 0
	}
	at = skip(s, at+n, blanks[:])
	q := quoted.At(s[at:])
	if q.Mark == "" {
		return 0, 0
	}
	start = at + q.Length()
	end = f.stringEnd(q, start, start+maxToken)
	first, last := pair.NameAhead(s, quoted.Skip(s, end))
	f.read += max(last-end, 0)
	if last <= first {
		return 0, 0
	}
	k, _ := named.Before(s, named.WordStart(s, last), last)
	if strings.HasPrefix(s[start:], Mask) || !f.isString(q, start, k) {
		return 0, 0
	}
	return start, end
}

// maxToken is how long a token may be whose name is looked for after it.
const maxToken = 4096

// endsString reports whether the quote before s ends a string such as
// "password=" instead of beginning one.
func endsString(s string) bool {
	return s == "" || strings.IndexByte(" \t\r\n),;+]}|", s[0]) >= 0
}

// lineEnd returns where the line or the string ends that i is part of. A
// quote after "=" is part of it with what it closes: the value of a cookie.
func (f *finder) lineEnd(i int) int {
	s := f.text
	for end := i; ; {
		n := strings.IndexAny(s[end:], "\"'\r\n\\")
		if n < 0 {
			n = len(s) - end
		}
		f.read += n
		end += n
		q := quoted.At(s[end:])
		if q.Mark == "" || end == i || s[end-1] != '=' || endsString(s[end+q.Length():]) {
			return end
		}
		end = f.stringEnd(q, end+q.Length(), len(s))
		end += quoted.At(s[end:]).Length()
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
const maxName = named.Max

// goesOn reports whether a value goes on after a sign that may be part of it or may be
// between it and what follows: password=a&b is one value, password=a&b=c is two.
func goesOn(sign byte, rest string) bool {
	switch sign {
	case '\\': // a letter after it may be an escape
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

// content finds the string that q has opened before i, unless it is removed already.
func (f *finder) content(q quoted.Quote, i int) (start, end int) {
	if strings.HasPrefix(f.text[i:], Mask) {
		return 0, 0
	}
	return i, f.stringEnd(q, i, len(f.text))
}

// stringEnd returns where the string ends that q has opened before i, or
// limit if it goes on there.
func (f *finder) stringEnd(q quoted.Quote, i, limit int) int {
	end := q.End(f.text[:min(limit, len(f.text))], i)
	f.read += end - i
	return end
}
