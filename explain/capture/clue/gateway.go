package clue

// gateway reads words of a page of a gateway or a proxy that have a word at an
// offset in them.
//
//	<hr><center>nginx</center>
//	Reference #18.2d3e1702.1731834843.1a2b3c4d
//	The service is unavailable.
func (sc *scanner) gateway(i int, word string) {
	if _, start, end := longestPhrase(gateways[:], sc.s, i, word); end > 0 {
		sc.tell(Gateway, sc.s[start:end], 1, start)
	}
}

// gatewayPage notes that a tag between two offsets is one of a page, which no API
// answers.
func (sc *scanner) gatewayPage(i, end int) {
	const onePage = 2000
	if sc.page > 0 && i-sc.page < onePage {
		return
	}
	sc.page = end
	sc.tell(Gateway, sc.s[i:end], 1, i)
}

// IsRefusal reports whether words of a page of a gateway say that it refused the
// call, and not only who it is.
func IsRefusal(words string) bool {
	for _, part := range [...]string{"service is unavailable", "permission to access", "access denied", "subscription key", "reference #", "reference#"} {
		if containsFolded(words, part) {
			return true
		}
	}
	return false
}

// gateways are words of pages of gateways and proxies, sorted by the words that
// they are looked up by.
var gateways = [...]phrase{
	{"access is denied due to invalid credentials", Between},
	{"akamaighost", Between},
	{"azure front door", Between},
	{"azure-application-gateway", Between},
	{"azureapimanagementkey", Between},
	{"cloudflare", Between},
	{"edge: ", Between},
	{"edgesuite.net", Between},
	{"mailcontrol.com", Between},
	{"nginx", Between},
	{"noresponse\"", Between},
	{"you don't have |permission to access \"http", Between},
	{"responsetimeout\"", Between},
	{"the |service is unavailable.", Between},
	{"invalid |subscription key", Between},
	{"missing |subscription key", Between},
	{"upstream connection", Between},
	{"upstream server", Between},
	{"502 - |web server received", Between},
}
