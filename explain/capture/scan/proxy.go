package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
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

// proxyWord notes a word between two offsets that may speak of a proxy.
func (sc *scanner) proxyWord(i, end int) {
	if isProxyWord(sc.s, i, end) {
		sc.proxy = span{i, end}
	}
}

// isProxyWord reports whether the word between two offsets speaks of a proxy.
func isProxyWord(s string, i, end int) bool {
	switch word := s[i:end]; word {
	case "proxy", "Proxy":
		return ascii.ByteAt(s, end) == ' '
	case "CONNECT":
		return true
	default:
		return strings.HasPrefix(word[1:], "unnel")
	}
}

// isProxys reports whether the status at an offset is that of a proxy: words of
// proxies stand beside it, or the last request asked for a tunnel.
//
//	CONNECT tunnel failed, response 403
//	Proxy returned 503
//	CONNECT api.security.microsoft.com:443 HTTP/1.1
//	HTTP/1.1 407 Proxy Authentication Required
func (sc *scanner) isProxys(i int) bool {
	const (
		behind = 40 // bytes that are looked at behind the number
		above  = 60 // and on the lines above
	)
	s := sc.s
	if speaksOfProxy(sc.onLine(i, behind)) {
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
	return !holdsError(between) && !holdsError(line) && !strings.Contains(strings.ReplaceAll(between, " ", ""), "\n\n")
}

// speaksOfProxy reports whether a word in s speaks of a proxy.
func speaksOfProxy(s string) bool {
	for i := 0; i < len(s); {
		end := ascii.SkipWord(s, i)
		if c := ascii.Fold(s[i]); (c == 'p' || c == 't' || c == 'c') && isProxyWord(s, i, end) {
			return true
		}
		i = max(end, i+1)
	}
	return false
}

// holdsError reports whether a number stands in s that is the status of a
// failure.
func holdsError(s string) bool {
	for i := range len(s) {
		if (s[i] == '4' || s[i] == '5') && (i == 0 || !ascii.IsWord(s[i-1])) && reply.StatusAt(s, i) > 0 {
			return true
		}
	}
	return false
}
