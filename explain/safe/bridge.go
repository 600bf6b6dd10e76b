package safe

import (
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/pair"
	"github.com/defender-err/defender-err/explain/safe/internal/quoted"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
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
	at := quoted.Skip(s, end)
	if strings.HasPrefix(s[at:], "</") {
		return f.tagged(at)
	}
	if strings.HasPrefix(s[at:], " [1] \"") || strings.HasPrefix(s[at:], "\n[1] \"") || strings.HasPrefix(s[at:], `\n[1] \"`) || strings.HasPrefix(s[at:], "\r\n[1] \"") { // $password of R
		return f.whole(at + strings.Index(s[at:], "] ") + len("] "))
	}
	bridge := at
	for at < len(s) && at-bridge < maxName && strings.IndexByte(" \t=:->(<,~[{", s[at]) >= 0 {
		at++
		if n := named.WrapperLength(s[at:]); n > 0 && named.Joins(s[bridge:at]) {
			at += n
		}
	}
	if joint := s[bridge:at]; !named.Joins(joint) && !(named.IsKeyword(s, begin) && strings.Trim(joint, " ") == "" && joint != "") {
		return 0, 0
	}
	at += typeLength(s[at:])
	if f.isNone(at, s[max(end-len("PASS"), 0):end]) {
		return 0, 0
	}
	if named.IsSetter(s, begin) || named.IsConstructor(s, begin, end) && pair.ClosesAt(s, at) {
		return f.whole(at)
	}
	return f.joined(at, named.IsGetter(s, begin))
}

// joined finds the secret at i, after what joins it to its name. After a
// function that gets one, a string is the name of it.
func (f *finder) joined(i int, got bool) (start, end int) {
	s := f.text
	if strings.HasPrefix(s[min(i, len(s)):], Mask) || i >= len(s) {
		return 0, 0
	}
	if q := quoted.At(s[i:]); q.Mark != "" {
		i += q.Length()
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

// tagged finds the secret in the element after the one at s[i] that holds its name:
//
//	<dt>Client secret</dt><dd>x</dd>
//	<span class="k">client_secret</span>: <span class="s">x</span>
func (f *finder) tagged(i int) (start, end int) {
	s := f.text[:min(i+maxAhead, len(f.text))]
	opened, held := false, false // by an element for values
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
			if n > 1 && s[i+1] != '/' {
				opened, held = true, held || pair.HoldsValue(s[i+1:wordEnd(s, i+1)]) || strings.HasPrefix(s[i+1:], "string")
			}
			i += n + 1
		case !opened:
			return 0, 0
		case held:
			return f.whole(i)
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
	at := skipBlanks(s, quoted.Skip(s, i))
	for _, joint := range [...]string{"to ", "-> ", "=> ", "→ "} {
		if at == i || !anycase.HasPrefix(s[at:], joint) {
			continue
		}
		if start, end := f.joined(skipBlanks(s, at+len(joint)), false); end > start {
			f.due = append(f.due[:0], span{start, end})
		}
	}
}
