package word

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// An issuer marks the secrets that it makes by how they begin.
type issuer struct {
	prefix string
	least  int // characters behind it
}

// issuers are those whose secrets are pasted among errors of our services.
// https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
var issuers = [...]issuer{
	{"AIza", 30}, {"AKIA", 16}, {"ASIA", 16}, {"SG.", 20},
	{"ghp_", 30}, {"gho_", 30}, {"ghu_", 30}, {"ghs_", 30}, {"ghr_", 30}, {"github_pat_", 20}, {"glpat-", 16},
	{"npm_", 30}, {"rk_live_", 16}, {"sk-", 20}, {"sk_live_", 16}, {"sk_test_", 16},
	{"xoxa-", 10}, {"xoxb-", 10}, {"xoxp-", 10}, {"xoxr-", 10}, {"xoxs-", 10},
}

// issuedEnd returns where the characters end that secrets of issuers are made of.
func issuedEnd(s string) int {
	n := 0
	for n < len(s) && (ascii.IsWord(s[n]) || s[n] == '-' || s[n] == '.') {
		n++
	}
	return n
}

// IssuedLength returns the length of the secret that s begins with, if it is of
// one of issuers.
func IssuedLength(s string) int {
	if len(s) < long {
		return 0
	}
	switch s[:2] {
	case "AI", "AK", "AS", "SG", "gh", "gi", "gl", "np", "rk", "sk", "xo":
	default:
		return 0
	}
	for _, from := range issuers {
		rest, ok := strings.CutPrefix(s, from.prefix)
		if !ok {
			continue
		}
		if n := issuedEnd(rest[:min(len(rest), longest)]); n >= from.least && strings.ContainsAny(rest[:n], "0123456789") {
			return len(from.prefix) + len(strings.TrimRight(rest[:issuedEnd(rest)], ".-"))
		}
	}
	return 0
}

// ClientSecretLength returns the length of the client secret that s begins with,
// as Entra ID makes them: three characters, a digit, Q~ and 31 to 34 others.
func ClientSecretLength(s string) int {
	if !ascii.IsDigit(s[3]) || s[5] != '~' {
		return 0
	}
	n := tildeLength(s)
	if n < 37 || n > maxClientSecret {
		return 0
	}
	return n
}

const maxClientSecret = 44

// tildeLength counts the characters of a client secret at the start of s, as
// far as to tell that there are too many.
func tildeLength(s string) int {
	s = s[:min(len(s), maxClientSecret+1)]
	for n := range len(s) {
		if c := s[n]; !ascii.IsWord(c) && c != '-' && c != '.' && c != '~' {
			return n
		}
	}
	return len(s)
}
