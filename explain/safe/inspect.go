package safe

import (
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/form"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/shell"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
	"github.com/defender-err/defender-err/explain/safe/internal/written"
	"github.com/defender-err/defender-err/internal/anycase"
	"github.com/defender-err/defender-err/internal/hex"
)

// A byteSet is a set of bytes, one bit for each.
type byteSet [4]uint64

func (set *byteSet) has(c byte) bool { return set[c>>6]>>(c&63)&1 != 0 }

// inspect looks at each byte of s once, and reports whether s may hold a
// secret, which nearly no text does, and whether s is printable ASCII, as
// nearly every text is.
//
// A secret follows a name and a sign, in the cell or the quotes after a
// name, after a scheme and a blank, or has a form of its own.
func inspect(s string) (suspicious, plain bool) {
	plain = true
	for i := range len(s) {
		c := s[i]
		if !special.has(c) {
			continue
		}
		if c < ' ' || c > '~' {
			plain = false
		}
		if !suspicious && (c >= ' ' || c == '\t' || c == '\n') && (c < 0x7f || c >= firstWideSign) {
			suspicious = isSign(s, i)
		}
	}
	return suspicious || word.Holds(s) || !plain && written.HasUnseen(s), plain
}

// special has a bit for each byte that inspect has to look at twice: control
// characters and what is not ASCII, and what isSign knows.
var special = byteSet{
	1<<' ' - 1 | 1<<' ' | 1<<'(' | 1<<'%' | 1<<'-' | 1<<':' | 1<<';' | 1<<'=' | 1<<'>' | 1<<',' | 1<<'\'' | 1<<'"',
	1<<('@'-64) | 1<<('G'-64) | 1<<('I'-64) | 1<<('J'-64) | 1<<('Y'-64) | 1<<('\\'-64) | 1<<('_'-64) | 1<<('|'-64) | 1<<('~'-64) | 1<<(0x7f-64),
	1<<64 - 1,
	1<<64 - 1,
}

// isSign reports whether the character at i is one by which a secret shows.
func isSign(s string, i int) bool {
	behind := s[:i+1]
	switch s[i] {
	case '=', ':', '>':
		return true
	case '%': // an encoded sign or letter
		return len(s) > i+2 && hex.Is(s[i+1:i+3])
	case '\\':
		return strings.HasPrefix(s[i:], `\u00`) || endsName(s[:i])
	case '-':
		return shell.OpensFlag(s, i) || anycase.HasPrefix(s[i+1:], "securestring") || word.BeginsIssued(s[:i])
	case '_':
		return word.BeginsIssued(s[:i])
	case 'G':
		return strings.HasSuffix(behind, "SG") && strings.HasPrefix(s[i+1:], ".")
	case 'I':
		return strings.HasSuffix(behind, "AI") || form.EndsInAny(behind, "AKI", "ASI")
	case ';':
		return strings.HasSuffix(behind, "&gt;")
	case '@':
		return true // after the user name and the password of a URL
	case 'J':
		return strings.HasSuffix(behind, "eyJ") // a JWT
	case '(':
		return endsName(s[:i])
	case '~':
		return strings.HasSuffix(behind, "Q~") // a client secret
	case 'Y':
		return form.EndsInAny(behind, "PRIVATE KEY", "PRIVATE+KEY")
	case ' ', '\t', '\n', ',', '|':
		return s[i] == '|' && i > 2 && s[i-1] == ' ' && s[i-2] == ' ' || endsName(s[:i]) || hasSuffixFold(behind, "basic ") || form.EndsInAny(behind, "PASS ", "LOGIN ", "/rp ", "/RP ") || hasSuffixFold(behind, "net use ") || hasSuffixFold(behind, "net user ")
	case '\'', '"':
		return i > 0 && s[i-1] == '(' || endsName(s[:i]) || hasSuffixFold(s[:i], "identified by ") // the arguments of a call, and SQL
	}
	return strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "：") || strings.HasPrefix(s[i:], "＝")
}

// endsName reports whether s ends with the name of a secret.
func endsName(s string) bool {
	if !named.MayEnd(s) {
		return false
	}
	k, _ := named.Before(s, named.WordStart(s, len(s)), len(s))
	return k != named.None && k != named.Public
}

// firstWideSign is the least byte that one of the signs begins with that are
// not ASCII; the letters of most alphabets begin with lesser ones.
const firstWideSign = 0xe2

// hasSuffixFold is strings.HasSuffix in any letter case. It compares one
// letter by itself, since most words fail there.
func hasSuffixFold(s, suffix string) bool {
	n, m := len(s), len(suffix)
	return n >= m && s[n-2]|0x20 == suffix[m-2] && strings.EqualFold(s[n-m:], suffix)
}
