package safe

import (
	"iter"
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"
)

// Mask stands where a secret stood.
const Mask = "[secret removed]"

// secretNames are the names whose values are secrets, in lower case: form
// fields, headers, query parameters and JSON members alike. They are listed
// by their first letter, so that a word is compared with a few only.
//
// Sources: RFC 6749, 7521, 7522 and 7636 (token requests), the Azure Storage
// SAS parameters, the Azure Functions and API Management key headers.
var secretNames = [26][]string{
	0:         {"access_token", "accesstoken", "assertion", "authorization", "api-key", "api_key", "apikey", "accountkey"},
	'c' - 'a': {"client_secret", "clientsecret", "client-secret", "client_assertion", "code_verifier", "cookie"},
	'd' - 'a': {"device_code"},
	'i' - 'a': {"id_token", "idtoken"},
	'o' - 'a': {"ocp-apim-subscription-key"},
	'p' - 'a': {"password", "passwd", "passphrase", "pwd", "proxy-authorization", "private_key"},
	'r' - 'a': {"refresh_token", "refreshtoken"},
	's' - 'a': {"samlresponse", "set-cookie", "sig", "subscription-key", "sharedaccesskey", "sharedaccesssignature",
		"secret", "secrettext", "secretvalue"},
	'x' - 'a': {"x-auth-token", "x-functions-key", "x-api-key"},
}

// Redact returns s with the values of secrets replaced by Mask: access
// tokens and other JWTs, bearer and basic credentials, client secrets, SAS
// signatures, cookies, keys and passwords, wherever in s they stand. Escaped
// as in JSON inside of JSON, percent-encoded or in HTML they are found too.
func Redact(s string) string {
	if suspicious, _ := inspect(s); !suspicious {
		return s
	}
	return redact(s)
}

func redact(s string) string {
	var b strings.Builder
	done := 0 // s[:done] is written
	for start, end := range secrets(s) {
		b.WriteString(s[done:start])
		b.WriteString(Mask)
		done = end
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// Blot is Redact that keeps every other byte at its offset: a secret becomes
// the start of Mask, filled up with asterisks.
func Blot(b []byte) []byte {
	s := string(b)
	if suspicious, _ := inspect(s); !suspicious {
		return b
	}
	b = []byte(s)
	for start, end := range secrets(s) {
		for i := start + copy(b[start:end], Mask); i < end; i++ {
			b[i] = '*'
		}
	}
	return b
}

// secrets finds where secrets begin and end.
func secrets(s string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := nextWord(s, 0); i < len(s); i = nextWord(s, i) {
			start, end := secretAt(s, i)
			if end <= start {
				i++
				continue
			}
			if !yield(start, end) {
				return
			}
			i = end
		}
	}
}

// nextWord returns the first place from i on at which secretAt may find
// something: most of a text is passed over here.
func nextWord(s string, i int) int {
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case i+5 < len(s) && s[i+4] == 'Q', c == '-', c == '/':
			return i
		case beginners.has(c) && wordBegins(s, i):
			return i
		}
	}
	return i
}

// beginners are the first letters of secretNames, of the schemes and of JWTs.
// Letters of both cases differ in one bit: upper case is the lower 32.
var beginners = byteSet{1: beginnersMask | beginnersMask<<32}

const beginnersMask = 1<<('a'-'`') | 1<<('b'-'`') | 1<<('c'-'`') | 1<<('d'-'`') | 1<<('e'-'`') | 1<<('i'-'`') |
	1<<('o'-'`') | 1<<('p'-'`') | 1<<('r'-'`') | 1<<('s'-'`') | 1<<('x'-'`')

// secretAt returns where the secret stands that begins at s[i], or whose
// name begins there; end <= start if there is none.
func secretAt(s string, i int) (start, end int) {
	first := s[i] | 0x20 // in lower case, if it is a letter
	rest := s[i:]
	switch {
	case s[i] == '-' && strings.HasPrefix(rest, "-----BEGIN "):
		return privateKey(s, i)
	case s[i] == '/' && strings.HasPrefix(rest, "//"):
		return userInfo(s, i+2)
	case i+5 < len(s) && rest[4] == 'Q' && isClientSecret(rest):
		return i, i + tildeLength(rest)
	case first < 'a' || first > 'z' || !wordBegins(s, i):
		return 0, 0
	case strings.HasPrefix(rest, "eyJ"):
		if n := tokenLength(rest); n >= minToken {
			return i, i + n + continuation(s[i+n:])
		}
	}
	for _, scheme := range [...]string{"bearer ", "basic "} {
		if scheme[0] == first && anycase.HasPrefix(rest, scheme) {
			return credential(s, i+len(scheme))
		}
	}
	for _, name := range secretNames[first-'a'] {
		if anycase.HasPrefix(rest, name) {
			if start, end = value(s, i+len(name), name); end > start {
				return start, end
			}
		}
	}
	return 0, 0
}

// minToken is the least number of characters of what is taken for a JWT or
// a credential: shorter words behind "bearer" are prose.
const minToken = 16

// credential returns where the credential behind an authorization scheme
// stands.
func credential(s string, i int) (start, end int) {
	for i < len(s) && (s[i] == ' ' || s[i] == '"' || s[i] == '\'') {
		i++
	}
	n := tokenLength(s[i:])
	if n < minToken {
		return 0, 0
	}
	if strings.HasPrefix(s[i:], "eyJ") {
		n += continuation(s[i+n:])
	}
	return i, i + n
}

// tokenLength counts the characters of base64, base64url and JWT at the
// start of s. Percent signs are of a URL-encoded one.
func tokenLength(s string) int {
	for n := range len(s) {
		if c := s[n]; !isWord(c) && !strings.ContainsRune("-._~+/=%", rune(c)) {
			return n
		}
	}
	return len(s)
}

// separators are what stands between a name and its value, besides blanks:
// signs, quotes, and both of them escaped.
var separators = [...]string{"=", ":", ">", `"`, "'", `\u0022`, `\u0027`, `\`, "%3D", "%3d", "%3A", "%3a", "%22", "%20", "&quot;", "&#34;", "&#39;", " "}

// value returns where the value stands that follows a name at s[i:], behind
// "=", ":" or "\":\"" and the like.
func value(s string, i int, name string) (start, end int) {
	separated := false
	for {
		n := separator(s[i:])
		if n == 0 {
			break
		}
		switch s[i] {
		case '=', ':', '>':
			separated = true
		case '%':
			separated = separated || s[i+1] == '3'
		}
		i += n
	}
	if !separated || strings.HasPrefix(s[i:], Mask) {
		return 0, 0
	}
	stop := `"'&;,<> ` + "\r\n\t\\"
	switch name {
	case "authorization", "proxy-authorization": // the scheme and its blank belong to it
		stop = "\"'\r\n\\"
	case "cookie", "set-cookie":
		stop = "\"'\r\n\\"
	}
	end = len(s)
	if n := strings.IndexAny(s[i:], stop); n >= 0 {
		end = i + n
	}
	if n := strings.Index(s[i:end], "%26"); n >= 0 {
		end = i + n
	}
	return i, end
}

// separator returns the length of the separator at the start of s.
func separator(s string) int {
	for _, sep := range separators {
		if strings.HasPrefix(s, sep) {
			return len(sep)
		}
	}
	return 0
}

// wordBegins reports whether a word begins at s[i]. Behind an underscore one
// does as well, as in AZURE_CLIENT_SECRET; an escaped character before it is
// no part of it.
func wordBegins(s string, i int) bool {
	return i == 0 || !isWord(s[i-1]) || s[i-1] == '_' || isEscaped(s, i)
}

// isEscaped reports whether an escaped character ends before s[i].
func isEscaped(s string, i int) bool {
	return i >= 3 && s[i-3] == '%' || i >= 6 && s[i-6] == '\\' && s[i-5] == 'u' || i >= 2 && s[i-2] == '\\' && s[i-1] == 'n'
}

// minContinued is the least number of characters of a line that is taken for
// the rest of a token that was wrapped.
const minContinued = 20

// continuation counts what follows a token that goes on in the next lines:
// lines of nothing but characters of tokens.
func continuation(s string) int {
	total := 0
	for {
		line := strings.TrimLeft(s[total:], " \t\r")
		if line == "" || line[0] != '\n' {
			return total
		}
		line = strings.TrimLeft(line, " \t\r\n")
		n := tokenLength(line)
		if n < minContinued || n < len(line) && !strings.ContainsRune("\r\n\"'", rune(line[n])) {
			return total
		}
		total = len(s) - len(line) + n
	}
}

func isWord(c byte) bool { return wordBytes.has(c) }

var wordBytes = byteSet{
	(1<<10 - 1) << '0',
	lettersMask | lettersMask<<32 | 1<<('_'-64),
}

const lettersMask = (1<<26 - 1) << 1 // A to Z, counted from 64
