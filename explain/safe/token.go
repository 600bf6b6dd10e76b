package safe

import "strings"

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
	if n < minToken || isProse(s[i:i+n]) {
		return 0, 0
	}
	if strings.HasPrefix(s[i:], "eyJ") {
		n += continuation(s[i+n:])
	}
	return i, i + n
}

// isProse reports whether a word is made of words, such as
// authentication_required: a credential as long has digits or capitals.
func isProse(word string) bool {
	return strings.ContainsAny(word, "_-") && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz_-.") == ""
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
