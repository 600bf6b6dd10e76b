package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// host reads the name of a host that has the word between two offsets in it.
//
//	lookup graph.microsoft.com on 10.0.0.1:53
func (sc *scanner) host(i, end int) {
	const longest = 100
	s := sc.s
	if c := ascii.ByteAt(s, end); c != '.' && !(c == '-' && ascii.FoldsAt(s, i, "azure-api.")) && !ascii.IsOneOf(s[i:end], "wdatp", "winatp") {
		return
	}
	start := i
	for start > 0 && i-start < longest && lexicon.IsHostByte(s[start-1]) {
		start--
	}
	for end < len(s) && end-i < longest && lexicon.IsHostByte(s[end]) {
		end++
	}
	if service := lexicon.ServiceOfHost(strings.Trim(s[start:end], ".-")); service != "" {
		sc.tellService(clue.HostOf, service, 3, start)
	}
}

// namedHost reads a host after its name.
//
//	HTTPSConnectionPool(host='api.security.microsoft.com', port=443)
func (sc *scanner) namedHost(l label) {
	const longest = 120
	s := sc.s
	end := l.value
	for end < len(s) && end-l.value < longest && lexicon.IsHostByte(s[end]) {
		end++
	}
	host := strings.Trim(s[l.value:end], ".-")
	if strings.IndexByte(host, '.') < 0 {
		return
	}
	rank := 3
	if lexicon.ServiceOfHost(host) != "" {
		rank = 1
	}
	sc.tell(clue.Host, host, rank, l.value)
}
