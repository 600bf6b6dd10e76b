package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// SignInPrefix is the length of what numbers of sign-in errors begin with.
const SignInPrefix = len("AADSTS")

// BeginsSignIn reports whether a text begins like the number of a sign-in error: one
// of Entra ID, or of Azure AD B2C.
//
//	AADSTS7000215: Invalid client secret provided.
//	AADB2C90118: The user has forgotten their password.
func BeginsSignIn(s string) bool {
	return strings.HasPrefix(s, "AADSTS") || strings.HasPrefix(s, "AADB2C")
}

// IndexSignIn returns where the first number of a sign-in error begins in a text; -1
// if it has none.
func IndexSignIn(s string) int {
	const first = "AAD"
	for at := 0; ; at += len(first) {
		i := strings.Index(s[at:], first)
		if i < 0 {
			return -1
		}
		if at += i; BeginsSignIn(s[at:]) {
			return at
		}
	}
}

// IsListedSignIn reports whether the code between two offsets is in a list of codes.
//
//	"AADSTS7000215", "AADSTS700016"
func IsListedSignIn(s string, i, end int) bool {
	const quotes = "\"'`"
	before := strings.TrimRight(s[max(0, i-24):i], " "+quotes)
	if rest, found := strings.CutSuffix(before, ","); found {
		if _, word := ascii.LastWord(strings.TrimRight(rest, quotes)); BeginsSignIn(word) {
			return true
		}
	}
	j := ascii.Skip(s, end, 1, quotes)
	if ascii.ByteAt(s, j) != ',' {
		return false
	}
	j = ascii.Skip(s, j+1, 2, " "+quotes)
	return BeginsSignIn(s[j:])
}
