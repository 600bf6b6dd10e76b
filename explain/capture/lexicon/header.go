package lexicon

import "strings"

// IsStrangersHeader reports whether only a service of another company sends a
// header, whose name is in lower case: it says who answered.
//
//	x-okta-request-id: aBcD
func IsStrangersHeader(name string) bool {
	for _, start := range strangersHeaders {
		if strings.HasPrefix(name, start) {
			return true
		}
	}
	return false
}

// strangersHeaders are beginnings of such names.
var strangersHeaders = [...]string{"x-amz-", "x-amzn-", "x-auth0-", "x-github-", "x-okta-", "x-slack-"}
