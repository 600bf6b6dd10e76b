package safe

import (
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/pair"
	"github.com/defender-err/defender-err/explain/safe/internal/quoted"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
	"github.com/defender-err/defender-err/internal/anycase"
)

// beside finds the secret that follows a name without a sign: in
// the next cell of a row or the next element of a list, or in a sentence. Only
// what looks like one is.
func (f *finder) beside(begin, i int, k named.Kind) (start, end int) {
	s := f.text
	closed := quoted.Skip(s, i)
	at := skipBlanks(s, closed)
	if k == named.Secret {
		if start, end = f.paired(begin, i, at); end > start {
			return start, end
		}
	}
	switch rest := s[at:]; {
	case strings.HasPrefix(rest, ","), strings.HasPrefix(rest, "|"), strings.Contains(s[closed:at], "\t"):
		return f.cell(skipBlanks(s, at+len(rest)-len(strings.TrimLeft(rest, ",|"))), k)
	case strings.HasPrefix(rest, "</t"):
		if n := strings.Index(rest[:min(len(rest), maxName)], "<td"); n > 0 {
			if m := strings.IndexByte(rest[n:min(len(rest), maxName)], '>'); m > 0 {
				return f.cell(at+n+m+1, k)
			}
		}
	case k == named.Header, k == named.Opaque, k == named.OneTime, at == closed && closed == i:
		return 0, 0
	}
	return f.told(at, k)
}

// wideGap is how many blanks are between the columns of a table, if it isn't narrow.
const wideGap = 8

// paired finds the secret at i that can only be the value of the name s[begin:end],
// whatever it looks like:
//
//	[["user","anna"],["password","x"]]
//	[UserName, anna], [Password, x]
//	define('DB_PASSWORD', 'x')
//	ALTER ROLE anna PASSWORD 'x'
//	<tr><td>Password</td><td>x</td></tr>
//	Password                       x
func (f *finder) paired(begin, end, i int) (start, stop int) {
	s := f.text
	for n := 0; begin > 0 && n < maxName && (isWord(s[begin-1]) || s[begin-1] == '-' || s[begin-1] == '.'); n++ {
		begin--
	}
	gap := s[quoted.Skip(s, end):i]
	switch rest := s[i:]; {
	case strings.HasPrefix(rest, ","):
		start, stop = f.whole(skipBlanks(s, i+1))
		if stop > start && !pair.IsElement(s, begin, stop) {
			return 0, 0
		}
	case strings.HasPrefix(rest, "</t"):
		n := strings.Index(rest[:min(len(rest), maxName)], "<td")
		m := strings.IndexByte(rest[:min(len(rest), maxName)], '>')
		if n < 0 || m < 0 {
			return 0, 0
		}
		at := i + n + strings.IndexByte(rest[n:]+">", '>') + 1
		start, stop = f.whole(min(at, len(s)))
		if stop > start && !pair.IsLastCell(s, begin, stop) {
			return 0, 0
		}
	case strings.HasPrefix(rest, "'") && strings.ToUpper(s[begin:end]) == s[begin:end]:
		start, stop = f.whole(i)
	case len(gap) > 1 && strings.Trim(gap, " ") == "":
		start, stop = f.whole(i)
		isRow := pair.BeginsLine(s, begin) && pair.EndsLine(s, stop)
		if stop > start && !isRow && (len(gap) < wideGap || !isToldSecret(s[start:min(stop, start+maxJudged)])) {
			return 0, 0
		}
	}
	return start, stop
}

// owned finds the secret after a name, which ends before i, and whose it is:
//
//	Password for the account anna: x
//	Пароль от учётной записи anna: x
func (f *finder) owned(i int, k named.Kind) (start, end int) {
	s := f.text
	at := named.OwnerEnd(s, i)
	if k != named.Secret || at == 0 {
		return 0, 0
	}
	f.read += at - i
	if start, end = f.whole(skipBlanks(s, at)); end > start && (pair.EndsLine(s, end) || s[start-1] == '\'') {
		return start, end
	}
	return f.joined(skipBlanks(s, at), false)
}

// whole returns the string or the word at i if it may be a secret.
func (f *finder) whole(i int) (start, end int) {
	s := f.text
	i += typeLength(s[min(i, len(s)):])
	if i >= len(s) || strings.HasPrefix(s[i:], Mask) {
		return 0, 0
	}
	if q := quoted.At(s[i:]); q.Mark != "" {
		i += q.Length()
		if !isPlainSecret(s[i:f.stringEnd(q, i, i+maxJudged)]) {
			return 0, 0
		}
		return f.content(q, i)
	}
	value := f.wordStart(i)
	n := strings.IndexAny(value+")", ")]},")
	if !isPlainSecret(value[:min(n, len(value))]) {
		return 0, 0
	}
	if n < len(value) {
		return i, i + n
	}
	return i, f.bareEnd(i, len(s))
}

// cell finds the secret at i, in quotes or without, if there is
// one.
func (f *finder) cell(i int, k named.Kind) (start, end int) {
	s := f.text
	i += typeLength(s[min(i, len(s)):])
	if i >= len(s) || strings.HasPrefix(s[i:], Mask) {
		return 0, 0
	}
	q := quoted.At(s[i:])
	if q.Mark == "" {
		if k == named.Header && f.hasCredentials(i) { // [Authorization, Bearer x]
			i = skipBlanks(s, wordEnd(s, i))
		}
		value, _, _ := strings.Cut(f.wordStart(i), ",")
		if !word.IsRandom(value, minBeside) && !(k == named.Secret && isToldSecret(value) && isCell(s, i, i+len(value))) || k == named.Opaque || k == named.OneTime {
			return 0, 0
		}
		end = f.bareEnd(i, len(s))
		if n := strings.IndexByte(s[i:end], ','); n >= 0 {
			end = i + n
		}
		return i, end
	}
	i += q.Length()
	value := s[i:f.stringEnd(q, i, i+maxJudged)]
	if k == named.Header && word.IsCredentials(value) || k != named.Opaque && word.IsRandom(value, minBeside) || k != named.Secret && isSecretOf(k, value, minBeside) || k == named.Secret && isToldSecret(value) {
		return f.content(q, i)
	}
	return 0, 0
}

// isCell reports whether s[start:end] is a cell of a table rather than a word in the
// list of a sentence.
func isCell(s string, start, end int) bool {
	rest := strings.TrimLeft(s[min(end, len(s)):min(end+maxName, len(s))], " ")
	return rest == "" || strings.IndexByte("|\t\r\n\\<", rest[0]) >= 0 || rest[0] == s[start-1] || s[start-1] == '\t'
}

// told returns where a sentence names the secret whose name ends before i: "the
// client secret provided is 'x'".
func (f *finder) told(i int, k named.Kind) (start, end int) {
	s := f.text
	least := minTold
	for range maxTold {
		n := connective(s[i:min(i+maxName, len(s))])
		if n == 0 {
			break
		}
		if k == named.Secret {
			least = minBeside
		}
		i += n
	}
	if i >= len(s) || strings.HasPrefix(s[i:], Mask) {
		return 0, 0
	}
	if s[i] == '(' && least == minTold && i+1 < len(s) { // the client secret (x) was
		i++
	}
	if q := quoted.At(s[i:]); q.Mark != "" {
		i += q.Length()
		value := s[i:f.stringEnd(q, i, i+maxJudged)]
		if !word.IsRandom(value, least) && !(k == named.Secret && isToldSecret(value)) {
			return 0, 0
		}
		start, end = f.content(q, i)
		f.changed(end)
		return start, end
	}
	value := f.wordStart(i)
	if !word.IsRandom(strings.TrimRight(value, ".)`!?"), least) {
		return 0, 0
	}
	end = f.bareEnd(i, len(s))
	return i, i + len(strings.TrimRight(s[i:end], ".)`!?"))
}

// maxTold is how many words may be between a name and its value.
const maxTold = 4

// connectives are the words that may come between a name and its value.
var connectives = [...]string{"is", "was", "value", "provided", "supplied", "given", "used", "sent", "set", "changed", "reset", "to", "from", "as", "string", "being", "of"}

// connective returns the length of such a word at the beginning of s, with the
// sign and the blanks after it.
func connective(s string) int {
	n := wordEnd(s, 0)
	for _, word := range connectives {
		if n != len(word) || !anycase.HasPrefix(s, word) {
			continue
		}
		if n < len(s) && (s[n] == ':' || s[n] == '=') {
			n++
		}
		at := skipBlanks(s, n)
		if at == n {
			return 0
		}
		return at
	}
	return 0
}

// call finds the password in the arguments of the function that
// the word s[i:end] names: it is the last one.
func (f *finder) call(i, end int) (start, stop int) {
	switch n := end - i; {
	case n == len("networkcredential") && isWordAt(f.text, i, end, "networkcredential"),
		n == len("httpbasicauth") && isWordAt(f.text, i, end, "httpbasicauth"),
		n == len("pscredential") && isWordAt(f.text, i, end, "pscredential"),
		n == len("clientsecretcredential") && isWordAt(f.text, i, end, "clientsecretcredential"),
		n == len("usernamepasswordcredential") && isWordAt(f.text, i, end, "usernamepasswordcredential"),
		n == len("basic") && isWordAt(f.text, i, end, "basic") && hasSuffixFold(f.text[:i], "credentials."),
		named.OpensConnection(f.text, i, end):
	default:
		return 0, 0
	}
	s := f.text[:min(end+maxAhead, len(f.text))]
	at := end
	for _, before := range [...]string{"]::new", "("} {
		if strings.HasPrefix(s[at:], before) {
			at += len(before)
		}
	}
	if s[at-1] != '(' {
		return 0, 0
	}
	for n := 0; ; n++ {
		at += len(s[at:]) - len(strings.TrimLeft(s[at:], ", \t\r\n"))
		for w := at; w < len(s) && (isWord(s[w]) || s[w] == '='); w++ { // password='x'
			if s[w] == '=' {
				at = w + 1
				break
			}
		}
		if n > 0 && strings.HasPrefix(s[at:], "(") { // ('x' | ConvertTo-SecureString -AsPlainText)
			at++
		}
		q := quoted.At(s[at:])
		if q.Mark == "" || strings.HasPrefix(s[at+q.Length():], Mask) {
			return 0, 0
		}
		start = at + q.Length()
		stop = f.stringEnd(q, start, len(s))
		at = min(stop+q.Length(), len(s))
		if rest := strings.TrimLeft(s[at:], " \t\r\n"); !strings.HasPrefix(rest, ",") {
			if n == 0 {
				return 0, 0
			}
			return start, stop
		}
	}
}
