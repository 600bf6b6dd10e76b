package safe

import "strings"

// isNone reports whether the word without quotes at i is no secret behind a
// name as it is written: a variable, or the working directory of a shell. A
// password may begin with "$" as well, but is no word of capitals then.
func (f *finder) isNone(i int, name string) bool {
	word := f.wordStart(i)
	if isVariable(word) {
		if word == "$true" || word == "$false" {
			return true
		}
		plain := word[0] == '$' && word[1] != '{' && !strings.HasPrefix(word, "$env:")
		return !strings.ContainsAny(word, "0123456789") && !(plain && strings.ContainsAny(word, "abcdefghijklmnopqrstuvwxyz"))
	}
	return name == "PWD" && strings.HasPrefix(word, "/") && strings.Count(word, "/") > 1 && !strings.ContainsAny(word, "+=;")
}

// notSecrets are words that come behind the name of a secret in prose, and
// what a program writes for a value that is not there.
var notSecrets = [...]string{
	"a", "an", "and", "are", "as", "at", "be", "been", "before", "but", "by", "can", "cannot", "could", "did", "do", "does",
	"doesn't", "empty", "expired", "for", "from", "has", "have", "if", "in", "instead", "into", "invalid", "is", "isn't", "it",
	"missing", "may", "must", "no", "not", "of", "on", "only", "option", "options", "or", "parameter", "argument", "flag", "value",
	"provided", "required", "header", "headers", "should", "so", "than", "that", "the", "then", "this", "to", "too", "unless", "until", "was", "were",
	"when", "where", "which", "will", "with", "without", "would", "you", "your",
	"ist", "est", "es", "não", "не", "или",
	"true", "false", "null", "none", "nil", "undefined",
}

// commandlets are how PowerShell and other languages go on where a value is
// computed.
var commandlets = [...]string{"convertto-", "convertfrom-", "get-", "read-host", "new-object", "import-",
	"os.getenv", "os.environ", "process.env.", "system.getenv", "environment.get", "environment]::"}

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

// isVariable reports whether a word is that of a shell for what is kept
// elsewhere: $secret, ${SECRET}, $env:SECRET, %SECRET%, {{secret}}, <secret>.
func isVariable(word string) bool {
	if len(word) < 2 || len(word) >= maxJudged {
		return false
	}
	switch first, last := word[0], word[len(word)-1]; first {
	case '$':
		return strings.Trim(strings.ToLower(word[1:]), "abcdefghijklmnopqrstuvwxyz0123456789_:.(){}") == ""
	case '%', '{', '<':
		return last == '%' || last == '}' || last == '>'
	case '@':
		return word[1] == '{' || word[1] == '('
	}
	return false
}

// looksRandom reports whether a word is more likely a secret than prose.
func looksRandom(word string) bool {
	if len(word) < 8 || strings.Contains(word, "://") || isDigit(word[0]) && isDigit(word[1]) && isDigit(word[2]) && isDigit(word[3]) {
		return false
	}
	digit, letter := false, false
	for i := range len(word) {
		digit = digit || isDigit(word[i])
		letter = letter || isLetter(word[i])
	}
	return digit && letter
}
