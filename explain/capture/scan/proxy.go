package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

// refusedByProxy adds a status that a proxy gave instead of passing the call on.
func (sc *scanner) refusedByProxy(status, i int) {
	end := i + 3
	sc.add(clue.Clue{Kind: clue.Failure, Value: exchange.Proxy, Name: sc.wordsAround(i, end), Rank: 1}, i)
	sc.count(clue.ProxyStatus, status, 1, i)
}

// proxyWord notes a word between two offsets that may mean a proxy.
func (sc *scanner) proxyWord(i, end int) {
	if reply.IsProxyWord(sc.s, i, end) {
		sc.proxy = span{i, end}
	}
}

// isProxys reports whether the status at an offset is that of a proxy: words for
// proxies are next to it, or the last request asked for a tunnel.
//
//	CONNECT tunnel failed, response 403
//	Proxy returned 503
//	CONNECT api.security.microsoft.com:443 HTTP/1.1
//	HTTP/1.1 407 Proxy Authentication Required
func (sc *scanner) isProxys(i int) bool {
	const (
		behind = 40 // bytes that are examined after the number
		above  = 60 // and on the lines above
	)
	s := sc.s
	if reply.SpeaksOfProxy(sc.onLine(i, behind)) {
		return true
	}
	p := sc.proxy
	switch {
	case p.end == 0, i-p.start > lookBack, p.end < sc.line.start && i-p.start > above:
		return sc.tunneled
	case p.end >= sc.line.start:
		return true
	}
	between := s[p.end:i]
	line := s[max(0, p.start-lookBack):p.start]
	line = line[strings.LastIndexByte(line, '\n')+1:]
	return !reply.HoldsError(between) && !reply.HoldsError(line) && !strings.Contains(strings.ReplaceAll(between, " ", ""), "\n\n")
}
