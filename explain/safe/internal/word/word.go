// Package word tells by a word alone whether it may be a secret: what a machine
// made at random, or what people and programs write in its place.
package word

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/hex"
)

const (
	shortest = 8  // characters of a secret
	long     = 16 // of one without a digit
	longest  = 96 // of what is looked at
)

// IsCode reports whether a word is a code that is good for one use: 4 to 10
// digits.
func IsCode(word string) bool {
	return len(word) >= 4 && len(word) <= 10 && strings.Trim(word, "0123456789- ") == ""
}

// CodeLength returns the length of such a code of digits that s begins with, if its word
// ends there.
func CodeLength(s string) int {
	n := ascii.SkipDigits(s, 0)
	if n < len(s) && (ascii.IsWord(s[n]) || strings.IndexByte("-.:", s[n]) >= 0) || !IsCode(s[:n]) {
		return 0
	}
	return n
}

// IsRandom reports whether a word of at least so many bytes looks like one that
// a machine made: letters and digits take turns more often than in any name.
func IsRandom(word string, least int) bool {
	return len(word) >= least && Turns(word)*5 >= len(word)
}

// IsMixed is IsRandom for a word that a person may have made.
func IsMixed(word string, least int) bool {
	return len(word) >= least && Turns(word)*8 >= len(word)
}

// Turns counts where capitals, small letters, digits and signs take turns
// in a word that may be a secret; none in one that is a GUID, a time, an address,
// a path or a version, or that has no digits.
func Turns(word string) int {
	if len(word) < shortest || IsVariable(word) || hex.IsGUID(strings.Trim(word, "{}.,")) || isAddress(word) {
		return 0
	}
	if n := strings.IndexFunc(word, func(r rune) bool { return r >= 0x7f }); n >= shortest {
		word = word[:n] // a quote that closes what it is in
	}
	var digit, letter, sign bool
	turns := 0
	for i := range len(word) {
		c := word[i]
		switch {
		case ascii.IsDigit(c):
			digit = true
		case ascii.IsAlpha(c):
			letter = true
		case c <= ' ' || c >= 0x7f || strings.IndexByte("()<>{}[]", c) >= 0:
			return 0
		default:
			sign = true
		}
		if i > 0 && classOf(c) != classOf(word[i-1]) && !(ascii.IsUpper(word[i-1]) && ascii.IsAlpha(c)) {
			turns++
		}
	}
	switch {
	case !letter || !digit && !(sign && len(word) >= long):
		return 0
	case len(word) >= 32 && hex.Is(word):
		return len(word) // of few letters
	}
	return turns
}

// classOf tells letters of both cases, digits and signs apart.
func classOf(c byte) int {
	switch {
	case ascii.IsDigit(c):
		return 1
	case ascii.IsUpper(c):
		return 2
	case ascii.IsAlpha(c):
		return 3
	}
	return 4
}

// isAddress reports whether a word is an address, a path, a name with dots, a
// time or a version rather than a secret.
func isAddress(word string) bool { return IsPlace(word) || IsDotted(word) }

// IsPlace reports whether a word is an address, a path, a time, an assignment or the
// number of an error.
func IsPlace(word string) bool {
	switch {
	case word == "":
		return false
	case strings.Contains(word, "://"), strings.Contains(word, `:\`), word[0] == '.':
		return true
	case len(word) >= 10 && ascii.IsDigit(word[0]) && ascii.IsDigit(word[3]) && word[4] == '-' && word[7] == '-': // 2026-11-23T08:00:00Z
		return true
	case len(word) >= 5 && word[2] == ':' && strings.Trim(strings.TrimRight(word, "Z"), "0123456789:.,") == "": // 08:00:00.123Z
		return true
	case strings.Contains(word, "@") && strings.Contains(word[strings.IndexByte(word, '@'):], "."):
		return true
	case isAssignment(word):
		return true
	case strings.HasPrefix(word, "AADSTS"), strings.HasPrefix(word, "AADB2C"), strings.HasPrefix(word, "0x") && hex.Is(word[2:]):
		return true
	}
	return false
}

// isAssignment reports whether a word is a name and a value, which are looked at
// by themselves: expires_in=3599.
func isAssignment(word string) bool {
	name, value, _ := strings.Cut(word, "=")
	return strings.Trim(value, "=") != "" && IsPhrase(name)
}

// IsDotted reports whether a word is made of words and numbers with signs between
// them: api.security.microsoft.com, Microsoft.Security/alerts/read, 10.0.1.2,
// ERR_BAD_RESPONSE.
func IsDotted(word string) bool {
	if !strings.ContainsAny(word, "./-_") {
		return false
	}
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return strings.ContainsRune("./-_:,#", r) }) {
		if len(part) >= 32 && hex.Is(part) {
			continue // a hash, whatever its digits are
		}
		n := 0
		for i := 1; i < len(part); i++ {
			if classOf(part[i]) != classOf(part[i-1]) && !(ascii.IsUpper(part[i-1]) && ascii.IsAlpha(part[i])) {
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
		if ascii.IsUpper(letters[i]) && !ascii.IsUpper(letters[i-1]) {
			n++
		}
	}
	return n
}

// IsResource reports whether a word after "authorization" is an operation of
// Azure, such as Microsoft.Authorization/roleAssignments/write.
func IsResource(word string) bool {
	return strings.Contains(word, "/") && strings.Contains(word, ".") && strings.Trim(strings.ToLower(word), "abcdefghijklmnopqrstuvwxyz./*") == ""
}

// IsCredentials reports whether a string has an authorization scheme and
// something after it.
func IsCredentials(s string) bool {
	scheme, rest, ok := strings.Cut(s, " ")
	return ok && len(scheme) > 2 && len(rest) >= shortest && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz0123456789-") == "" && !strings.Contains(rest, " ")
}

// LooksRandom reports whether a word is more likely a secret than prose.
func LooksRandom(word string) bool {
	if len(word) < 8 || strings.Contains(word, "://") || ascii.IsDigit(word[0]) && ascii.IsDigit(word[1]) && ascii.IsDigit(word[2]) && ascii.IsDigit(word[3]) {
		return false
	}
	digit, letter := false, false
	for i := range len(word) {
		digit = digit || ascii.IsDigit(word[i])
		letter = letter || ascii.IsAlpha(word[i])
	}
	return digit && letter
}

// IsPhrase reports whether a word is made of words, such as
// authentication_required, AuthenticationRequired or authorization_uri=, which
// has its value after it: a credential as long has digits or more capitals.
func IsPhrase(word string) bool {
	if len(word) > longest {
		return false
	}
	words, _, _ := strings.Cut(word, "=")
	if strings.Trim(strings.ToLower(words), "abcdefghijklmnopqrstuvwxyz_-.") != "" {
		return false
	}
	return strings.ToUpper(words) != words && turns(words)*5 <= len(words)
}
