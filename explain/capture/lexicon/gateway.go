package lexicon

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsRefusal reports whether words of a page of a gateway say that it refused the
// call, and not only who it is.
func IsRefusal(words string) bool {
	for _, part := range [...]string{"service is unavailable", "permission to access", "access denied", "subscription key", "reference #", "reference#",
		"blocked", "policy_denied", "blockpage", "internet security by"} {
		if ascii.ContainsFolded(words, part) {
			return true
		}
	}
	return false
}

// Gateway returns the words of a page of a gateway that stand around the word at an
// offset, and where they begin and end; end is 0 if none do.
func Gateway(s string, at int, word string) (p Phrase, start, end int) {
	return longest(gateways[:], s, at, word)
}

// gateways are words of pages of gateways and proxies, sorted by the words that
// they are looked up by.
var gateways = [...]Phrase{
	{"access is denied due to invalid credentials", Between},
	{"akamaighost", Between},
	{"azure front door", Between},
	{"azure-application-gateway", Between},
	{"azureapimanagementkey", Between},
	{"the request is |blocked", Between},
	{"url |blocked", Between},
	{"web page |blocked", Between},
	{"web site |blocked", Between},
	{"blockpage.cgi", Between},
	{"cloudflare", Between},
	{"edge: ", Between},
	{"edgesuite.net", Between},
	{"forcepoint", Between},
	{"fortiguard", Between},
	{"mailcontrol.com", Between},
	{"netskope", Between},
	{"nginx", Between},
	{"noresponse\"", Between},
	{"you don't have |permission to access \"http", Between},
	{"policy_denied)", Between},
	{"responsetimeout\"", Between},
	{"the |service is unavailable.", Between},
	{"invalid |subscription key", Between},
	{"missing |subscription key", Between},
	{"upstream connection", Between},
	{"upstream server", Between},
	{"502 - |web server received", Between},
	{"zscaler", Between},
	{"internet security by |zscaler", Between},
}
