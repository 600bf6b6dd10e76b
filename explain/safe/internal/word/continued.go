package word

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// TokenLength counts the characters of base64, base64url and JWT at the
// start of s. Percent signs are of a URL-encoded one.
func TokenLength(s string) int {
	for n := range len(s) {
		if c := s[n]; !ascii.IsWord(c) && !strings.ContainsRune("-._~+/=%", rune(c)) {
			return n
		}
	}
	return len(s)
}

// The lengths by which the rest of a token that was wrapped is known, in characters.
const (
	maxNumber    = 8  // at most, of the number of a line, with the sign after it
	minContinued = 20 // at least, of a line in the middle
	minTail      = 12 // at least, of the last line, if it looks like the rest of a token
)

// Continuation counts what follows a token that goes on after a break: in the
// next lines, of nothing but characters of tokens, or after a dot or a line feed
// that is escaped.
func Continuation(s string) int {
	total := 0
	for {
		n, line := breakLength(s[total:])
		if n == 0 {
			return total
		}
		rest := s[total+n:]
		m := TokenLength(rest)
		tail := line && IsRandom(rest[:m], minTail)
		if m < minContinued && !tail || line && m < len(rest) && !strings.ContainsRune("\r\n\"'\\", rune(rest[m])) && !(tail && rest[m] == ' ') {
			return total
		}
		total += n + m
	}
}

// breakLength returns the length of the break in a token that s begins with, and
// whether it is the end of a line.
func breakLength(s string) (n int, line bool) {
	rest := strings.TrimLeft(s, " \t\r")
	if strings.HasPrefix(rest, "\n") {
		return len(s) - len(behindNumber(strings.TrimLeft(rest, " \t\r\n"))), true
	}
	for _, joint := range tokenJoints {
		rest, ok := strings.CutPrefix(s, joint)
		switch {
		case !ok:
		case joint[len(joint)-1] == 'n':
			return len(s) - len(behindNumber(strings.TrimLeft(rest, " "))), true
		default:
			return len(joint), false
		}
	}
	return 0, false
}

// behindNumber returns s without the number of a line that it begins with: 11: x.
func behindNumber(s string) string {
	near := s[:min(len(s), maxNumber)]
	sign := strings.TrimLeft(near, "0123456789")
	if sign == "" || len(sign) == len(near) || sign[0] != ':' && sign[0] != '|' {
		return s
	}
	return strings.TrimLeft(s[len(near)-len(sign)+1:], " ")
}

// tokenJoints are how the dots of a token are escaped, and its line feeds.
var tokenJoints = [...]string{`\u002e`, `\u002E`, `\x2e`, "&#46;", " . ", `\r\n`, `\n`, "\u200b"}
