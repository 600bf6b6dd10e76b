package lexicon

import "strings"

// EndsInOAuthError reports whether a text ends with an error value of OAuth and what
// programs put between it and the message.
//
//	Could not get token: invalid_grant:
//	ServerError: invalid_client -
//	(unauthorized_client)
func EndsInOAuthError(before string) bool {
	const longest = 40
	said := strings.TrimRight(before[max(0, len(before)-longest):], " :-–()[]'\",;|")
	start := len(said)
	for start > 0 && (said[start-1] == '_' || 'a' <= said[start-1] && said[start-1] <= 'z') {
		start--
	}
	return len(said) < len(before) && IsOAuthError(said[start:])
}
