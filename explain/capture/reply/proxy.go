package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsProxyWord reports whether the word between two offsets means a proxy.
func IsProxyWord(s string, i, end int) bool {
	switch word := s[i:end]; word {
	case "proxy", "Proxy":
		return ascii.ByteAt(s, end) == ' '
	case "CONNECT":
		return true
	default:
		return strings.HasPrefix(word[1:], "unnel")
	}
}

// SpeaksOfProxy reports whether a word in s means a proxy.
func SpeaksOfProxy(s string) bool {
	for i := 0; i < len(s); {
		end := ascii.SkipWord(s, i)
		if c := ascii.Fold(s[i]); (c == 'p' || c == 't' || c == 'c') && IsProxyWord(s, i, end) {
			return true
		}
		i = max(end, i+1)
	}
	return false
}

// HoldsError reports whether s has a number that is the status of a failure.
func HoldsError(s string) bool {
	for i := range len(s) {
		if (s[i] == '4' || s[i] == '5') && (i == 0 || !ascii.IsWord(s[i-1])) && StatusAt(s, i) > 0 {
			return true
		}
	}
	return false
}
