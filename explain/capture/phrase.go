package capture

import (
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"
)

// statusPhrase finds the status of a failed request that a text tells in
// words: "(403) Forbidden", "403 Client Error", "404 (Not Found)", "HTTP
// Error 400", "status code: 429", "<Response [429]>". It returns 0 if there is
// none.
func statusPhrase[T string | []byte](text T) int {
	for at := 0; at+3 <= len(text); at++ {
		if c := text[at]; c != '4' && c != '5' || !isNumber(text, at, at+3) {
			continue
		}
		n := statusNumber(string(text[at : at+3]))
		if saysStatus(text[at+3:], n) || isAnnounced(text[:at]) && !countsThings(text[at+3:]) {
			return n
		}
	}
	if n := statusIn(text); n >= 400 {
		return n
	}
	return 0
}

// isNumber reports whether text[from:to] is a number that stands alone.
func isNumber[T string | []byte](text T, from, to int) bool {
	for i := from; i < to; i++ {
		if c := text[i]; c < '0' || c > '9' {
			return false
		}
	}
	return (from == 0 || !isWordByte(text[from-1])) && (to == len(text) || !isWordByte(text[to]))
}

func isWordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// saysStatus reports whether text, which follows the number n, shows that n
// is a status.
func saysStatus[T string | []byte](text T, n int) bool {
	at := 0
	for at < len(text) && (strings.IndexByte(" )](:'\"-", text[at]) >= 0 || text[at] >= 0x80) { // or a dash
		at++
	}
	name := statusName(n)
	return name != "" && beginsWithWords(text[at:], name) || beginsWithWords(text[at:], "ClientError") ||
		beginsWithWords(text[at:], "ServerError") || beginsWithWords(text[at:], "ODataError")
}

// isAnnounced reports whether text, which a number follows, shows that the
// number is a status.
func isAnnounced[T string | []byte](text T) bool {
	end := len(text)
	for end > 0 && strings.IndexByte(" :`'\"([", text[end-1]) >= 0 {
		end--
	}
	for _, words := range [...]string{
		"<response", "response code", "returned error", "resulted in a", "failed with", "failed with error", "failed with code",
	} {
		if start := end - len(words); start >= 0 && anycase.HasPrefix(text[start:], words) {
			return true
		}
	}
	return false
}

// countsThings reports whether text, which follows a number, names what the number
// is of: " records were skipped".
func countsThings[T string | []byte](text T) bool {
	return len(text) > 1 && text[0] == ' ' && 'a' <= text[1] && text[1] <= 'z' &&
		!beginsWithWords(text, "for") && !beginsWithWords(text, "from") && !beginsWithWords(text, "on") && !beginsWithWords(text, "response")
}

// beginsWithWords reports whether text begins with the words that name is
// written together from, in any letter case, with or without blanks.
func beginsWithWords[T string | []byte](text T, name string) bool {
	for len(text) > 0 && name != "" {
		switch c := text[0]; {
		case c|0x20 == name[0]|0x20:
			text, name = text[1:], name[1:]
		case c == ' ' || c == '-':
			text = text[1:]
		default:
			return false
		}
	}
	return name == "" && (len(text) == 0 || !isWordByte(text[0]))
}

// requestLine finds the first "POST https://…" in a text; failing that, the
// last URL that is no link to documentation.
func requestLine(text string) (method, url string) {
	for rest := text; ; {
		before, after, found := strings.Cut(rest, "http")
		if !found {
			return quotedRequest(text)
		}
		rest = after
		word := before[strings.LastIndexAny(strings.TrimRight(before, " "), " \t\r\n\"'([,:=>")+1:]
		method = methodName(strings.TrimRight(word, " "))
		if method != "" && (strings.HasPrefix(rest, "s://") || strings.HasPrefix(rest, "://")) {
			return method, urlAt("http" + rest)
		}
	}
}

// quotedRequest finds the request as access logs and the debug log of urllib3
// write it, host and path apart: https://graph.microsoft.com:443 "GET /v1.0/me
// HTTP/1.1". Otherwise it takes the last URL.
func quotedRequest(text string) (method, url string) {
	method, url = requestIn(text)
	_, rest, found := strings.Cut(text, url+` "`)
	words := strings.Fields(rest[:min(len(rest), maxLookBack)])
	if url == "" || !found || len(words) < 3 || methodName(words[0]) == "" || !strings.HasPrefix(words[2], "HTTP/") {
		return method, url
	}
	return words[0], strings.TrimSuffix(url, ":443") + words[1]
}

// urlAt returns the URL that text begins with.
func urlAt(text string) string {
	const longest = 8 << 10
	text = text[:min(len(text), longest)]
	if end := strings.IndexAny(text, " \t\r\n\"'<>\\`|"); end >= 0 {
		text = text[:end]
	}
	return strings.TrimRight(text, ".,;:)]}*")
}

// isDocumentation reports whether a URL is a link for the reader, or a picture,
// and not one that was called.
func isDocumentation(url string) bool {
	_, rest, _ := strings.Cut(url, "://")
	host, _, _ := strings.Cut(rest, "/")
	switch strings.ToLower(host) {
	case "aka.ms", "go.microsoft.com", "docs.microsoft.com", "learn.microsoft.com",
		"developer.microsoft.com", "techcommunity.microsoft.com", "stackoverflow.com",
		"developer.mozilla.org", "httpstatuses.com", "portal.azure.com", "github.com":
		return true
	}
	for _, picture := range []string{".png", ".jpg", ".jpeg", ".gif", ".svg"} {
		if strings.HasSuffix(rest, picture) {
			return true
		}
	}
	return strings.HasPrefix(rest, host+"/error?code=") // where Entra ID explains its codes
}

// readWords fills in what the words around an error tell of the request and
// the status, where x does not know it already.
func readWords(x *Exchange, text string) {
	if x.Response.Status == 0 {
		x.Response.Status = statusPhrase(text)
	}
	if x.Request.URL == "" {
		x.Request.Method, x.Request.URL = requestLine(text)
	}
}
