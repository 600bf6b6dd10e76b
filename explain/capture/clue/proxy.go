package clue

import (
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

// refusedByProxy adds a status that a proxy gave instead of passing the call on.
func (sc *scanner) refusedByProxy(status, i int) {
	end := i + 3
	sc.add(Clue{Kind: Failure, Value: exchange.Proxy, Name: sc.wordsAround(i, end), Rank: 1}, i)
	sc.count(ProxyStatus, status, 1, i)
}

// isProxys reports whether the status at an offset is that of a proxy: words of
// proxies stand beside it, or the last request asked for a tunnel.
//
//	CONNECT tunnel failed, response 403
//	Proxy returned 503
//	CONNECT api.security.microsoft.com:443 HTTP/1.1
//	HTTP/1.1 407 Proxy Authentication Required
func (sc *scanner) isProxys(i int) bool {
	const ahead = 40
	s := sc.s
	if _, end := lastProxyWord(s[i:min(sc.line.end, i+ahead)]); end > 0 {
		return true
	}
	from := max(0, i-lookBack)
	before := s[from:i]
	if sc.line.start > i-60 {
		before = s[max(0, i-60):i]
	} else if sc.line.start > from {
		before = s[sc.line.start:i]
	}
	start, end := lastProxyWord(before)
	if end == 0 {
		return sc.tunneled
	}
	between := before[end:]
	if strings.IndexByte(between, '\n') < 0 {
		return true
	}
	line := before[strings.LastIndexByte(before[:start], '\n')+1 : start]
	return !holdsError(between) && !holdsError(line) && !strings.Contains(strings.ReplaceAll(between, " ", ""), "\n\n")
}

// lastProxyWord returns where the last word in s begins and ends that speaks of a
// proxy; end is 0 if there is none.
func lastProxyWord(s string) (start, end int) {
	for _, word := range [...]string{"tunnel", "Tunnel", "CONNECT", "proxy ", "Proxy "} {
		i := strings.LastIndex(s, word)
		if i < 0 || i+len(word) <= end || word == "CONNECT" && isWord(byteAt(s, i+len(word))) {
			continue
		}
		start, end = i, i+len(word)
	}
	return start, end
}

// holdsError reports whether a number stands in s that is the status of a
// failure.
func holdsError(s string) bool {
	for i := range len(s) {
		if (s[i] == '4' || s[i] == '5') && (i == 0 || !isWord(s[i-1])) && statusAt(s, i) > 0 {
			return true
		}
	}
	return false
}
