package safe

import (
	"iter"
	"strings"
)

// Mask stands where a secret stood.
const Mask = "[secret removed]"

// secretNames are the names whose values are secrets, in lower case: form
// fields, headers, query parameters and JSON members alike.
//
// Sources: RFC 6749 and RFC 7521 (token requests), the Azure Storage SAS
// parameters, the Azure Functions and API Management key headers.
var secretNames = [...]string{
	"access_token", "refresh_token", "id_token", "client_secret", "clientsecret",
	"client_assertion", "assertion", "password", "passwd", "pwd", "device_code",
	"authorization", "proxy-authorization", "cookie", "set-cookie", "sig",
	"ocp-apim-subscription-key", "subscription-key", "x-functions-key",
	"x-api-key", "api-key", "apikey", "accountkey", "sharedaccesskey",
	"sharedaccesssignature", "secret", "secrettext",
}

// Redact returns s with the values of secrets replaced by Mask: access
// tokens and other JWTs, bearer and basic credentials, client secrets, SAS
// signatures, cookies, keys and passwords, wherever in s they stand.
func Redact(s string) string {
	if !suspicious(s) {
		return s
	}
	var b strings.Builder
	done := 0 // s[:done] is written
	for start, end := range secrets(s) {
		b.WriteString(s[done:start])
		b.WriteString(Mask)
		done = end
	}
	b.WriteString(s[done:])
	return b.String()
}

// Blot is Redact that keeps every other byte at its offset: a secret becomes
// the start of Mask, filled up with asterisks.
func Blot(b []byte) []byte {
	s := string(b)
	if !suspicious(s) {
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
		for i := 0; i < len(s); {
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

// suspicious is a cheap test that nearly every harmless string fails: a
// secret stands behind a name and a sign, or behind a scheme and a blank.
func suspicious(s string) bool {
	return strings.IndexByte(s, '=') >= 0 || strings.IndexByte(s, ':') >= 0 ||
		strings.Contains(s, "eyJ") ||
		containsFold(s, "bearer ") || containsFold(s, "basic ")
}

// secretAt returns where the secret stands that begins at s[i], or whose
// name begins there; end <= start if there is none.
func secretAt(s string, i int) (start, end int) {
	first := s[i] | 0x20 // in lower case, if it is a letter
	if first < 'a' || first > 'z' || i > 0 && isWord(s[i-1]) {
		return 0, 0
	}
	rest := s[i:]
	if strings.HasPrefix(rest, "eyJ") {
		if n := tokenLength(rest); n >= minToken {
			return i, i + n
		}
	}
	if first == 'h' && (strings.HasPrefix(rest, "https://") || strings.HasPrefix(rest, "http://")) {
		return password(s, i+strings.Index(rest, "//")+2)
	}
	for _, scheme := range [...]string{"bearer ", "basic "} {
		if scheme[0] == first && hasPrefixFold(rest, scheme) {
			return credential(s, i+len(scheme))
		}
	}
	for _, name := range secretNames {
		if name[0] == first && hasPrefixFold(rest, name) {
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

// password returns where the password of https://user:password@host stands,
// if the authority at s[i:] has one.
func password(s string, i int) (start, end int) {
	const longest = 512
	authority := s[i:min(len(s), i+longest)]
	if n := strings.IndexAny(authority, "/?# \"'\r\n\t\\"); n >= 0 {
		authority = authority[:n]
	}
	at := strings.LastIndexByte(authority, '@')
	colon := strings.IndexByte(authority, ':')
	if colon < 0 || colon+1 >= at || strings.HasPrefix(authority[colon+1:], Mask[:8]) {
		return 0, 0
	}
	return i + colon + 1, i + at
}

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

// value returns where the value stands that follows a name at s[i:], behind
// "=", ":" or "\":\"" and the like.
func value(s string, i int, name string) (start, end int) {
	separated := false
	for i < len(s) && strings.IndexByte(`=: "'\`, s[i]) >= 0 {
		separated = separated || s[i] == '=' || s[i] == ':'
		i++
	}
	if !separated {
		return 0, 0
	}
	stop := `"'&;,<> ` + "\r\n\t\\"
	switch name {
	case "authorization", "proxy-authorization":
		stop = "\"'\r\n\\" // the scheme and its blank belong to it
	case "cookie", "set-cookie":
		stop = "\"'\r\n\\"
	}
	end = len(s)
	if n := strings.IndexAny(s[i:], stop); n >= 0 {
		end = i + n
	}
	if strings.HasPrefix(s[i:], Mask) {
		return 0, 0
	}
	return i, end
}

func isWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// containsFold reports whether sub, in lower case and ending in a blank, is
// in s in any letter case. It looks at the words before blanks only.
func containsFold(s, sub string) bool {
	for end := 0; ; end++ {
		n := strings.IndexByte(s[end:], ' ')
		if n < 0 {
			return false
		}
		end += n
		if start := end + 1 - len(sub); start >= 0 && strings.EqualFold(s[start:end+1], sub) {
			return true
		}
	}
}
