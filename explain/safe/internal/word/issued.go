package word

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// An issuer marks the secrets that it makes by how they begin.
type issuer struct {
	prefix string
	least  int // characters after it
}

// issuers are those whose secrets are pasted among errors of our services. Some draw
// them from hexadecimal digits only, which nothing else tells from a hash.
// https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
var issuers = [...]issuer{
	{"AGE-SECRET-KEY-1", 40}, {"AIza", 30}, {"AKIA", 16}, {"ASIA", 16}, {"ATATT3", 40}, {"ATCTT3", 40}, {"NRAK-", 20}, {"NRJS-", 15}, {"SG.", 20},
	{"dapi", 32}, {"dckr_pat_", 20}, {"doo_v1_", 40}, {"dop_v1_", 40}, {"dor_v1_", 40}, {"figd_", 30},
	{"ghp_", 30}, {"gho_", 30}, {"ghu_", 30}, {"ghs_", 30}, {"ghr_", 30}, {"github_pat_", 20}, {"glpat-", 16}, {"gldt-", 16}, {"glptt-", 30}, {"glrt-", 16}, {"glsa_", 30},
	{"hf_", 30}, {"hvb.", 60}, {"hvr.", 60}, {"hvs.", 20}, {"lin_api_", 30}, {"npm_", 30}, {"pat-eu1-", 30}, {"pat-na1-", 30}, {"pypi-", 40},
	{"rk_live_", 16}, {"rk_test_", 16}, {"shpat_", 32}, {"shpca_", 32}, {"shppa_", 32}, {"shpss_", 32}, {"sk-", 20}, {"sk_live_", 16}, {"sk_test_", 16}, {"sntrys_", 40}, {"sq0atp-", 20}, {"sq0csp-", 30},
	{"tskey-", 20}, {"whsec_", 24}, {"xapp-", 20}, {"xoxa-", 10}, {"xoxb-", 10}, {"xoxe-", 10}, {"xoxp-", 10}, {"xoxr-", 10}, {"xoxs-", 10},
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
	case "AG", "AI", "AK", "AS", "AT", "NR", "SG", "da", "dc", "do", "fi", "gh", "gi", "gl", "hf", "hv", "li", "np", "pa", "py", "rk", "sh", "sk", "sn", "sq", "ts", "wh", "xa", "xo":
	default:
		return 0
	}
	for _, from := range issuers {
		rest, ok := strings.CutPrefix(s, from.prefix)
		if !ok {
			continue
		}
		if n := issuedEnd(rest[:min(len(rest), longest)]); n >= from.least && (strings.ContainsAny(rest[:n], "0123456789") || IsDrawn(rest[:n])) {
			return len(from.prefix) + len(strings.TrimRight(rest[:issuedEnd(rest)], ".-"))
		}
	}
	return 0
}

// BeginsIssued reports whether the letters and digits at the end of s are what the
// secrets of an issuer begin with, in front of "_", "-" or ".".
func BeginsIssued(s string) bool {
	first := len(s)
	for first > 0 && len(s)-first < 8 && isAlphanumeric(s[first-1]) {
		first--
	}
	switch s[first:] {
	case "AGE", "NRAK", "NRJS", "SG", "dckr", "doo", "dop", "dor", "figd", "ghp", "gho", "ghu", "ghs", "ghr", "github", "glpat", "gldt", "glptt", "glrt", "glsa", "hf", "hvb", "hvr", "hvs",
		"lin", "npm", "pat", "pypi", "rk", "shpat", "shpca", "shppa", "shpss", "sk", "sntrys", "sq0atp", "sq0csp", "tskey", "whsec", "xapp", "xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs":
		return true
	}
	return false
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
