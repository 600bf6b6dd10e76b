package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

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
	if reply.IsBehindClient(s, i) {
		sc.tell(clue.Method, strings.ToUpper(strings.TrimSuffix(word, "Async")), 1, i)
		return
	}
	if !clue.IsMethod(strings.ToUpper(word)) {
		return
	}
	if ascii.IsWord(ascii.ByteAt(s, i-1)) || ascii.ByteAt(s, i-1) == '-' {
		return
	}
	if sc.line.frame {
		return
	}
	if address.IsGoError(s, i, end) && sc.goError(i, end) {
		return
	}
	switch {
	case address.IsBeforeCall(s, end, word):
		sc.line.called = true
		sc.tellMethod(word, i)
	case address.IsOptionForMethod(s[max(0, i-20):i]), sc.isBehindURL(i, end):
		sc.tellMethod(word, i)
	}
	sc.calledPath(i, end)
}

// tellMethod adds a method.
func (sc *scanner) tellMethod(word string, i int) {
	if method := strings.ToUpper(word); method != "CONNECT" {
		sc.tell(clue.Method, method, 2, i)
	}
}

// isBehindURL reports whether the method between two offsets comes after what was
// called, in parentheses or at the prompt of a client.
//
//	http call(https://login.microsoftonline.com/common/oauth2/v2.0/token)(POST) error
//	https://contoso.azure-api.net/echo/resource/> get
func (sc *scanner) isBehindURL(i, end int) bool {
	if i-sc.urlStop > 2 || sc.urlStop < sc.line.start {
		return false
	}
	switch sc.s[sc.urlStop:i] {
	case ")(":
		return ascii.ByteAt(sc.s, end) == ')'
	case "> ":
		return strings.TrimRight(sc.s[end:sc.line.end], " \r") == ""
	}
	return false
}

// calledPath reads the path after the method between two offsets.
//
//	"GET /api/machines HTTP/1.1" 403
func (sc *scanner) calledPath(i, end int) {
	s := sc.s
	if c := ascii.ByteAt(s, i-1); i > sc.line.start && strings.IndexByte(" \t\"'>(", c) < 0 || !clue.IsMethod(s[i:end]) {
		return
	}
	if !ascii.HasPrefixAt(s, end, " /") || ascii.ByteAt(s, end+2) <= ' ' {
		return
	}
	stop := address.PathEnd(s, end+1)
	path := address.Trim(address.Balanced(s[end+1 : stop]))
	if ascii.ByteAt(s, stop) == '>' { // GET /api/alerts->503 Service Unavailable
		path = strings.TrimSuffix(path, "-")
	}
	sc.namedEnd = stop
	if s[i:end] != "CONNECT" {
		sc.line.called = true
		sc.tell(clue.Path, path, 2, end+1)
	}
}

// namedMethod reads a method after its name.
//
//	method: GET
//	method=:post
func (sc *scanner) namedMethod(l label) {
	s := sc.s
	v := ascii.Skip(s, l.value, 1, ":")
	v = ascii.Skip(s, v, 1, "\"'")
	word := s[v:ascii.SkipWord(s[:min(len(s), v+longestWord)], v)]
	if method := strings.ToUpper(word); clue.IsMethod(method) && method != "CONNECT" {
		sc.tell(clue.Method, method, 2, v)
	}
}

// goError reads an error of Go, which has what was called and then why no response
// came. If only a reason phrase follows, a proxy said it. It returns true if the
// client only asked for a token and called nothing.
//
//	Get "https://graph.microsoft.com/v1.0/users": Forbidden
//	Get "https://graph.microsoft.com/v1.0/users": dial tcp: i/o timeout
//	Get "https://graph.microsoft.com/v1.0/users": EOF
//	Get "https://graph.microsoft.com/v1.0/users": oauth2: "invalid_grant"
func (sc *scanner) goError(i, end int) (uncalled bool) {
	s := sc.s
	start := ascii.Skip(s, end+1, 3, `\"`)
	stop := address.End(s, start)
	stop = ascii.Skip(s, stop, 3, `\"`)
	if ascii.ByteAt(s, stop-1) != '"' || !ascii.HasPrefixAt(s, stop, ": ") {
		return false
	}
	stop += len(": ")
	if ascii.HasPrefixAt(s, stop, "oauth2: ") {
		sc.urlStop = stop
		return true
	}
	status, reasonEnd := lexicon.ReasonAt(s, stop)
	last := sc.onLine(reasonEnd, longestWord)
	switch {
	case status == 407, (status == 403 || status == 502 || status == 503) && strings.Trim(last, "\"'\\ \t\r.") == "":
		sc.fail(exchange.Proxy, 1, i, i+1)
		sc.count(clue.ProxyStatus, status, 1, stop)
		sc.taken = reasonEnd
	case ascii.HasPrefixAt(s, stop, "EOF") && !ascii.IsWord(ascii.ByteAt(s, stop+len("EOF"))):
		sc.fail(exchange.Reset, 1, i, i+1)
	default:
		sc.fail(exchange.Unsent, 2, i, i+1)
	}
	return false
}
