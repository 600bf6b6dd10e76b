package word

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/anycase"
)

// nearby bounds how far is looked for the end of a word.
const nearby = 64

// states are what is said of a secret instead of telling it, in the languages of
// the names.
var states = [...]string{
	"abgelaufen", "caducada", "denied", "errata", "errato", "expected", "expiré", "falsch", "fehlt", "hidden", "incorrect", "incorrecta", "incorrecto", "incorreta",
	"invalide", "malformed", "mismatch", "omitted", "optional", "polling", "provided", "redacted", "rejected", "removed", "reset", "revoked", "rotated",
	"scaduta", "set", "ungültig", "unknown", "unset", "wrong", "present", "changed", "disabled", "enabled", "accepted",
}

// IsProse reports whether a sentence begins with s, after the name of a secret
// and a colon: a word that another one follows, a word in letters that are not
// ASCII, a call, or what is said of a secret.
func IsProse(s string) bool {
	n := 0
	plain := true
	for n < min(len(s), nearby) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.IsLetter(r) && !(n > 0 && (r == '\'' || r == '-')) {
			break
		}
		plain = plain && r < 0x80
		n += size
	}
	if n < 2 {
		return false
	}
	word, rest := s[:n], s[n:]
	switch {
	case rest != "" && rest[0] == '(':
		return true
	case rest == "" || strings.IndexByte(" \t\r\n.,;:)]}!?\"'", rest[0]) >= 0:
		if !plain {
			return true
		}
		for _, state := range states {
			if strings.EqualFold(word, state) {
				return true
			}
		}
	}
	rest = strings.TrimPrefix(rest, ",")
	if len(rest) < 2 || rest[0] != ' ' || !isWords(word) {
		return false
	}
	next := rest[1:min(len(rest), nearby)]
	m := 0
	for m < len(next) && (ascii.IsWord(next[m]) || next[m] >= 0x80 || next[m] == '\'') {
		m++
	}
	return m > 0 && (m == len(next) || strings.IndexByte(" .,;\r\n!?)\"'", next[m]) >= 0)
}

// IsErrorLabel reports whether s begins with what a library puts before the error that it
// passes on, and prose follows.
//
//	unable to obtain access token: githubAssertion: cannot request token: …
func IsErrorLabel(s string) bool {
	label, rest, found := strings.Cut(s[:min(len(s), nearby)], ": ")
	if !found || !IsProse(s[len(label)+len(": "):]) || len(rest) == 0 {
		return false
	}
	for i := range len(label) {
		if c := label[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	for _, last := range [...]string{"Assertion", "Credential", "CredentialsToken", "AccessToken", "Authorizer", "Provider", "Error", "Exception"} {
		if strings.HasSuffix(label, last) {
			return true
		}
	}
	return false
}

// IsReference reports whether s begins with where a secret is, or with other parts of a
// connection string than its secret, which has a name of its own.
//
// https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
func IsReference(s string) bool {
	for _, begin := range [...]string{"microsoft.keyvault(", "server=", "data source=", "driver="} {
		if anycase.HasPrefix(strings.TrimPrefix(s, "@"), begin) {
			return true
		}
	}
	return false
}

// isWords reports whether a word is written like one of prose: no capital but the
// first letter.
func isWords(word string) bool { return strings.ToLower(word[1:]) == word[1:] }

// notSecrets are words that come after the name of a secret in prose, and
// what a program writes for a value that is not there.
var notSecrets = [...]string{
	"a", "an", "and", "are", "as", "at", "be", "been", "before", "but", "by", "can", "cannot", "could", "did", "do", "does",
	"doesn't", "empty", "expired", "for", "from", "has", "have", "if", "in", "instead", "into", "invalid", "is", "isn't", "it",
	"missing", "may", "must", "no", "not", "of", "on", "only", "option", "options", "or", "parameter", "argument", "flag", "value",
	"provided", "required", "header", "headers", "should", "so", "than", "that", "the", "then", "this", "to", "too", "unless", "until", "was", "were",
	"when", "where", "which", "will", "with", "without", "would", "you", "your",
	"ist", "est", "es", "não", "не", "или",
	"true", "false", "expr", "null", "none", "nil", "undefined", "read", "write", "array", "object",
}

// types are what a description has where an example has a secret.
var types = [...]string{"any", "bool", "boolean", "expr", "expression", "input", "int", "integer", "password", "securestring", "secretstr", "str", "string", "text", "user", "username", "yes"}

// IsType reports whether a word says what a value has to be.
func IsType(word string) bool {
	return slices.ContainsFunc(types[:], func(known string) bool { return strings.EqualFold(known, word) })
}

// commandlets are how PowerShell and other languages go on where a value is
// computed.
var commandlets = [...]string{"convertto-", "convertfrom-", "get-", "read-host", "new-object", "import-",
	"os.getenv", "os.environ", "process.env.", "system.getenv", "environment.get", "environment]::"}

// IsLiteral reports whether the value that s begins with, without quotes, can
// be read by anybody: a word of prose, a literal of a language, or the
// beginning of an expression that computes it.
func IsLiteral(s string) bool {
	s = strings.TrimLeft(s[:min(len(s), nearby)], "([")
	for _, name := range commandlets {
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return true
		}
	}
	if len(s) > 1 && s[0] == '%' && strings.IndexByte("dqsvw", s[1]) >= 0 && (len(s) == 2 || !isAlphanumeric(s[2])) {
		return true // of a format
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

// IsVariable reports whether a word is that of a shell for what is kept
// elsewhere: $secret, ${SECRET}, $env:SECRET, %SECRET%, {{secret}}, <secret>.
func IsVariable(word string) bool {
	if len(word) < 2 || len(word) >= longest {
		return false
	}
	if strings.Trim(word, "*") == "" || strings.Trim(word, "xX") == "" || strings.EqualFold(word, "redacted") {
		return true // somebody has removed it
	}
	switch first, last := word[0], word[len(word)-1]; first {
	case '$':
		return strings.Trim(strings.ToLower(word[1:]), "abcdefghijklmnopqrstuvwxyz0123456789_:.(){}") == ""
	case '%', '{', '<':
		return last == '%' || last == '}' || last == '>'
	case '!': // a tag of YAML
		switch strings.ToLower(word) {
		case "!vault", "!secret", "!env_var", "!ref", "!getatt", "!reference":
			return true
		}
	case '@':
		return word[1] == '{' || word[1] == '('
	}
	return false
}

func isAlphanumeric(c byte) bool { return c != '_' && ascii.IsWord(c) }
