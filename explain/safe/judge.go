package safe

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How long a value has to be at least to look like a secret: the less its place
// says that it is one, the longer.
const (
	minBeside = 8  // behind the name of one, without a sign
	minQuoted = 8  // behind a vague name
	minBare   = 8  // so, without quotes
	minTold   = 12 // in a sentence
	minOpaque = 16 // behind a name that mostly has no secret
)

// isSecretOf reports whether a value is a secret behind a name of a kind that has
// others as well.
func isSecretOf(k kind, value string, least int) bool {
	switch k {
	case opaque:
		return isRandom(value, minOpaque)
	case oneTime:
		return isCode(value) || isMixed(value, least)
	}
	return isMixed(value, least)
}

// isCode reports whether a word is a code that is good for one use: 4 to 10
// digits.
func isCode(word string) bool {
	return len(word) >= 4 && len(word) <= 10 && strings.Trim(word, "0123456789- ") == ""
}

// isRandom reports whether a word of at least so many bytes looks like one that
// a machine made: letters and digits take turns more often than in any name.
func isRandom(word string, least int) bool {
	return len(word) >= least && turnsOfRandom(word)*5 >= len(word)
}

// isMixed is isRandom for a word that a person may have made.
func isMixed(word string, least int) bool {
	return len(word) >= least && turnsOfRandom(word)*8 >= len(word)
}

// turnsOfRandom counts where capitals, small letters, digits and signs take turns
// in a word that may be a secret; none in one that is a GUID, a time, an address,
// a path or a version, or that has no digits.
func turnsOfRandom(word string) int {
	if len(word) < minBeside || isVariable(word) || isGUID(word) || isAddress(word) {
		return 0
	}
	if n := strings.IndexFunc(word, func(r rune) bool { return r >= 0x7f }); n >= minBeside {
		word = word[:n] // a quote that closes what it stands in
	}
	var digit, letter, sign bool
	turns := 0
	for i := range len(word) {
		c := word[i]
		switch {
		case isDigit(c):
			digit = true
		case isLetter(c):
			letter = true
		case c <= ' ' || c >= 0x7f || strings.IndexByte("()<>{}[]", c) >= 0:
			return 0
		default:
			sign = true
		}
		if i > 0 && classOf(c) != classOf(word[i-1]) && !(isUpper(word[i-1]) && isLetter(c)) {
			turns++
		}
	}
	switch {
	case !letter || !digit && !(sign && len(word) >= minOpaque):
		return 0
	case len(word) >= 32 && isHex(word):
		return len(word) // of few letters
	}
	return turns
}

// classOf tells letters of both cases, digits and signs apart.
func classOf(c byte) int {
	switch {
	case isDigit(c):
		return 1
	case isUpper(c):
		return 2
	case isLetter(c):
		return 3
	}
	return 4
}

// isGUID reports whether a word is a GUID, which is the name of something.
func isGUID(word string) bool {
	word = strings.Trim(word, "{}.,")
	if len(word) != len("00000000-0000-0000-0000-000000000000") {
		return false
	}
	return word[8] == '-' && word[13] == '-' && word[18] == '-' && word[23] == '-' && isHex(strings.ReplaceAll(word, "-", ""))
}

// isAddress reports whether a word is an address, a path, a name with dots, a
// time or a version rather than a secret.
func isAddress(word string) bool {
	switch {
	case strings.Contains(word, "://"), strings.Contains(word, `:\`), word[0] == '.':
		return true
	case len(word) >= 10 && isDigit(word[0]) && isDigit(word[3]) && word[4] == '-' && word[7] == '-': // 2026-11-23T08:00:00Z
		return true
	case strings.Contains(word, "@") && strings.Contains(word[strings.IndexByte(word, '@'):], "."):
		return true
	case isAssignment(word):
		return true
	case strings.HasPrefix(word, "AADSTS"), strings.HasPrefix(word, "0x") && isHex(word[2:]):
		return true
	}
	return isDotted(word)
}

// isAssignment reports whether a word is a name and a value, which are looked at
// by themselves: expires_in=3599.
func isAssignment(word string) bool {
	name, value, _ := strings.Cut(word, "=")
	return strings.Trim(value, "=") != "" && isPhrase(name)
}

// isDotted reports whether a word is made of words and numbers with signs between
// them: api.security.microsoft.com, Microsoft.Security/alerts/read, 10.0.1.2,
// ERR_BAD_RESPONSE.
func isDotted(word string) bool {
	if !strings.ContainsAny(word, "./-_") {
		return false
	}
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return strings.ContainsRune("./-_:,#", r) }) {
		n := 0
		for i := 1; i < len(part); i++ {
			if classOf(part[i]) != classOf(part[i-1]) && !(isUpper(part[i-1]) && isLetter(part[i])) {
				n++
			}
		}
		if n > max(2, len(part)/5) || strings.ContainsAny(part, "+=~!%$") || len(part)-len(strings.Trim(part, "0123456789")) > 6 {
			return false
		}
	}
	return true
}

// turns counts where small letters become capitals.
func turns(letters string) int {
	n := 0
	for i := 1; i < len(letters); i++ {
		if isUpper(letters[i]) && !isUpper(letters[i-1]) {
			n++
		}
	}
	return n
}

// isResource reports whether a word behind "authorization" is an operation of
// Azure, such as Microsoft.Authorization/roleAssignments/write.
func isResource(word string) bool {
	return strings.Contains(word, "/") && strings.Contains(word, ".") && strings.Trim(strings.ToLower(word), "abcdefghijklmnopqrstuvwxyz./*") == ""
}

// hasCredentials reports whether an authorization scheme stands at i, and
// credentials behind it.
func (f *finder) hasCredentials(i int) bool {
	at := wordEnd(f.text, i)
	next := skipBlanks(f.text, at)
	word := f.wordStart(next)
	return next > at && (isRandom(word, minBeside) || len(word) >= minToken && !isPhrase(word))
}

// hasPlaceholder reports whether something that is to be replaced by credentials
// stands behind an authorization scheme at i.
func (f *finder) hasPlaceholder(i int) bool {
	rest := f.text[i:min(i+maxName, len(f.text))]
	_, word, ok := strings.Cut(rest, " ")
	return ok && word != "" && (word[0] == '<' || word[0] == '{' || word[0] == '$')
}

// isCredentials reports whether a string has an authorization scheme and
// something behind it.
func isCredentials(s string) bool {
	scheme, rest, ok := strings.Cut(s, " ")
	return ok && len(scheme) > 2 && len(rest) >= minBeside && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz0123456789-") == "" && !strings.Contains(rest, " ")
}

// states are what is said of a secret instead of telling it, in the languages of
// the names.
var states = [...]string{
	"abgelaufen", "caducada", "denied", "errata", "errato", "expected", "expiré", "falsch", "fehlt", "hidden", "incorrect", "incorrecta", "incorrecto", "incorreta",
	"invalide", "malformed", "mismatch", "omitted", "optional", "polling", "provided", "redacted", "rejected", "removed", "reset", "revoked", "rotated",
	"scaduta", "set", "ungültig", "unknown", "unset", "wrong", "present", "changed", "disabled", "enabled", "accepted",
}

// isProse reports whether a sentence begins with s, behind the name of a secret
// and a colon: a word that another one follows, a word in letters that are not
// ASCII, a call, or what is said of a secret.
func isProse(s string) bool {
	n := 0
	ascii := true
	for n < min(len(s), maxName) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.IsLetter(r) && !(n > 0 && (r == '\'' || r == '-')) {
			break
		}
		ascii = ascii && r < 0x80
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
		if !ascii {
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
	next := rest[1:min(len(rest), maxName)]
	m := 0
	for m < len(next) && (isWord(next[m]) || next[m] >= 0x80 || next[m] == '\'') {
		m++
	}
	return m > 0 && (m == len(next) || strings.IndexByte(" .,;\r\n!?)\"'", next[m]) >= 0)
}

// isWords reports whether a word is written like one of prose: no capital but the
// first letter.
func isWords(word string) bool { return strings.ToLower(word[1:]) == word[1:] }

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
	if name == "PASS" {
		return strings.HasPrefix(word, "Test") // the outcome of a test in Go
	}
	if len(word) < 2 || len(name) < 3 || !strings.EqualFold(name[len(name)-3:], "PWD") || strings.ContainsAny(word, "+=;") {
		return false
	}
	return isLetter(word[0]) && word[1] == ':' || strings.HasSuffix(name, "PWD") && word[0] == '/' && strings.Count(word, "/") > 1
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
	"true", "false", "null", "none", "nil", "undefined", "read", "write", "array", "object",
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
	if len(s) > 1 && s[0] == '%' && strings.IndexByte("dqsvw", s[1]) >= 0 && (len(s) == 2 || !isLetterOrDigit(s[2])) {
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

// isVariable reports whether a word is that of a shell for what is kept
// elsewhere: $secret, ${SECRET}, $env:SECRET, %SECRET%, {{secret}}, <secret>.
func isVariable(word string) bool {
	if len(word) < 2 || len(word) >= maxJudged {
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
