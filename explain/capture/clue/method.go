package clue

import (
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

// isMethod reports whether a word is a method of HTTP, in capital letters.
func isMethod(word string) bool {
	switch word {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT":
		return true
	}
	return false
}

// method reads the method between two offsets, and what was called with it.
//
//	POST https://graph.microsoft.com/v1.0/security/runHuntingQuery
//	"GET /api/machines HTTP/1.1" 403
//	Get "https://api.security.microsoft.com/api/alerts": dial tcp: no such host
//	curl -X POST
//	MachinesRequestBuilder.GetAsync(
func (sc *scanner) method(i, end int) {
	s := sc.s
	word := s[i:end]
	if hasPrefixAt(s, i-len("RequestBuilder."), "RequestBuilder.") {
		sc.tellMethod(strings.TrimSuffix(word, "Async"), i)
		return
	}
	if !isMethod(strings.ToUpper(word)) {
		return
	}
	if isWord(byteAt(s, i-1)) || byteAt(s, i-1) == '-' {
		return
	}
	if sc.line.frame {
		return
	}
	if isGoError(s, i, end) {
		sc.goError(i, end)
	}
	switch {
	case isBeforeCall(s, end, word):
		sc.line.called = true
		sc.tellMethod(word, i)
	case isOptionForMethod(s[max(0, i-20):i]):
		sc.tellMethod(word, i)
	}
	sc.calledPath(i, end)
}

// tellMethod adds a method.
func (sc *scanner) tellMethod(word string, i int) {
	if method := strings.ToUpper(word); method != "CONNECT" {
		sc.tell(Method, method, 2, i)
	}
}

// isBeforeCall reports whether what was called follows the method that ends at an
// offset.
func isBeforeCall(s string, end int, word string) bool {
	j := skip(s, end, 1, "]")
	j = skip(s, j, 1, " ")
	if foldsAt(s, j, "http/") && !foldsAt(s, j, "http://") || foldsAt(s, j, "http ") && isMethod(word) {
		return true
	}
	quoted := skip(s, j, 2, "\\\"'(")
	if foldsAt(s, quoted, "https://") || foldsAt(s, quoted, "http://") {
		return true
	}
	if !isMethod(word) {
		return byteAt(s, j) == '/' && isVersionedPath(s, j)
	}
	return byteAt(s, j) == '/' && byteAt(s, j+1) != ' ' && j > end || isRequestLine(s, j)
}

// isRequestLine reports whether a target at an offset is followed by the version
// of HTTP.
func isRequestLine(s string, i int) bool {
	const longest = 2000
	target := s[min(i, len(s)):min(len(s), i+longest)]
	end := strings.IndexAny(target, " \t\n")
	return end > 0 && hasPrefixAt(target, end, " HTTP")
}

// isOptionForMethod reports whether text ends with an option of a command that
// takes a method.
func isOptionForMethod(before string) bool {
	trimmed := strings.TrimRight(before, `"'`)
	for _, option := range [...]string{"-method ", "--request ", "-x ", "--method ", "while doing an ", "while doing a ", "while doing "} {
		if endsFolded(trimmed, option) {
			return true
		}
	}
	return false
}

// calledPath reads the path behind the method between two offsets.
//
//	"GET /api/machines HTTP/1.1" 403
func (sc *scanner) calledPath(i, end int) {
	s := sc.s
	if c := byteAt(s, i-1); i > sc.line.start && strings.IndexByte(" \t\"'>", c) < 0 || !isMethod(s[i:end]) {
		return
	}
	if !hasPrefixAt(s, end, " /") || byteAt(s, end+2) <= ' ' {
		return
	}
	stop := pathEnd(s, end+1)
	path := strings.TrimRight(s[end+1:stop], ",;:)}")
	sc.namedEnd = stop
	if s[i:end] != "CONNECT" {
		sc.line.called = true
		sc.tell(Path, path, 2, end+1)
	}
}

// namedMethod reads a method beside its name.
//
//	method: GET
//	method=:post
func (sc *scanner) namedMethod(l label) {
	s := sc.s
	v := skip(s, l.value, 1, ":")
	v = skip(s, v, 1, "\"'")
	word := s[v:skipWord(s[:min(len(s), v+longestWord)], v)]
	if method := strings.ToUpper(word); isMethod(method) && method != "CONNECT" {
		sc.tell(Method, method, 2, v)
	}
}

// isGoError reports whether the method between two offsets begins an error of Go.
//
//	Get "https://graph.microsoft.com/v1.0/users":
func isGoError(s string, i, end int) bool {
	return isUpper(s[i]) && isLower(s[i+1]) && foldsAt(s, skip(s, end+1, 3, `\"`), "http") && byteAt(s, skip(s, end, 1, " ")) != 'h'
}

// goError reads an error of Go, which says what was called and, behind it, why no
// answer came. Where only a reason phrase stands there, a proxy said it.
//
//	Get "https://graph.microsoft.com/v1.0/users": Forbidden
//	Get "https://graph.microsoft.com/v1.0/users": dial tcp: i/o timeout
func (sc *scanner) goError(i, end int) {
	s := sc.s
	start := skip(s, end+1, 3, `\"`)
	stop := urlEnd(s, start)
	stop = skip(s, stop, 3, `\"`)
	if byteAt(s, stop-1) != '"' || !hasPrefixAt(s, stop, ": ") {
		return
	}
	stop += len(": ")
	status, reasonEnd := reasonAt(s, stop)
	last := sc.onLine(reasonEnd, longestWord)
	switch {
	case status == 407, (status == 403 || status == 502 || status == 503) && strings.Trim(last, "\"'\\ \t\r.") == "":
		sc.fail(exchange.Proxy, 1, i, i+1)
		sc.count(ProxyStatus, status, 1, stop)
		sc.taken = reasonEnd
	default:
		sc.fail(exchange.Unsent, 2, i, i+1)
	}
}
