package safe

import (
	"strings"

	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/explain/safe/internal/word"
)

// How long a value has to be at least to look like a secret: the less its place
// says that it is one, the longer.
const (
	minBeside = 8  // after the name of one, without a sign
	minQuoted = 8  // after a vague name
	minBare   = 8  // so, without quotes
	minTold   = 12 // in a sentence
	minOpaque = 16 // after a name that mostly has no secret
	minPlain  = 4  // in a place where nothing else can be
)

// isSecretOf reports whether a value is a secret after a name of a kind that has
// others as well.
func isSecretOf(k named.Kind, value string, least int) bool {
	switch k {
	case named.Opaque:
		return word.IsRandom(value, minOpaque)
	case named.OneTime:
		return word.IsCode(value) || word.IsMixed(value, least)
	}
	return word.IsMixed(value, least)
}

// hasCredentials reports whether an authorization scheme is at i, and
// credentials after it.
func (f *finder) hasCredentials(i int) bool {
	at := wordEnd(f.text, i)
	next := skipBlanks(f.text, at)
	value := f.wordStart(next)
	return next > at && (word.IsRandom(value, minBeside) || len(value) >= minToken && !word.IsPhrase(value))
}

// hasPlaceholder reports whether something that should be replaced by credentials
// follows an authorization scheme at i.
func (f *finder) hasPlaceholder(i int) bool {
	rest := f.text[i:min(i+maxName, len(f.text))]
	_, value, ok := strings.Cut(rest, " ")
	return ok && value != "" && (value[0] == '<' || value[0] == '{' || value[0] == '$')
}

// isNone reports whether the word without quotes at i isn't a secret after a
// name as it is written: a variable, or the working directory of a shell. A
// password may begin with "$" as well, but isn't a word of capitals then.
func (f *finder) isNone(i int, name string) bool {
	value := f.wordStart(i)
	if word.IsVariable(value) {
		if value == "$true" || value == "$false" {
			return true
		}
		plain := value[0] == '$' && value[1] != '{' && !strings.HasPrefix(value, "$env:")
		return !strings.ContainsAny(value, "0123456789") && !(plain && strings.ContainsAny(value, "abcdefghijklmnopqrstuvwxyz"))
	}
	if name == "PASS" {
		return strings.HasPrefix(value, "Test") // the outcome of a test in Go
	}
	if len(value) < 2 || len(name) < 3 || !strings.EqualFold(name[len(name)-3:], "PWD") || strings.ContainsAny(value, "+=;") {
		return false
	}
	return isLetter(value[0]) && value[1] == ':' || strings.HasSuffix(name, "PWD") && value[0] == '/' && strings.Count(value, "/") > 1
}

// isPlainSecret reports whether a word may be a secret in a place where nothing else can
// be: it isn't what people write there instead of one.
func isPlainSecret(value string) bool {
	return len(value) >= minPlain && !strings.ContainsAny(value, " \t") && strings.Trim(value, "-=*._|") != "" && !word.IsLiteral(value) &&
		!word.IsVariable(value) && !word.IsProse(value) && !word.IsType(value) && !endsName(value)
}
