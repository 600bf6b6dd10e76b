package lexicon

import "strings"

// IsStrangersHeader reports whether the name of a header, in lower case, is one that
// only a service of another company sends: it tells who answered.
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
