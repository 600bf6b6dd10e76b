package word

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Holds reports whether s holds what looks like a key or a token. It looks at
// one byte of many: a run of so many characters cannot lie between two of them.
func Holds(s string) bool {
	done := 0
	for i := MinToken - 1; i < len(s); i += MinToken {
		if !InRun(s, i) {
			continue
		}
		start := i
		for start > done && InRun(s, start-1) {
			start--
		}
		if i = RunEnd(s, i); i-start < MinToken {
			continue
		}
		if first, last := Token(s[start:i]); last > first {
			return true
		}
		done = i
	}
	return false
}

// InRun reports whether s[i] may belong to a key or a token.
func InRun(s string, i int) bool {
	return inRuns[s[i]] || s[i] == '%' && isEscapedPieceEnd(s[i:]) || s[i] == '\\' && strings.HasPrefix(s[i:], `\/`)
}

// inRuns tells which bytes keys and tokens are made of.
var inRuns = runBytes()

func runBytes() (in [256]bool) {
	for c := range in {
		in[c] = ascii.IsWord(byte(c)) || strings.IndexByte(pieceEnds, byte(c)) >= 0
	}
	return in
}

// isEscapedPieceEnd reports whether s begins with a sign of base64 that is
// percent-encoded.
func isEscapedPieceEnd(s string) bool {
	return len(s) > 2 && (s[1] == '2' && (s[2]|0x20 == 'b' || s[2]|0x20 == 'f'))
}

// RunEnd returns the end of the run of token characters at s[i].
func RunEnd(s string, i int) int {
	for i < len(s) && InRun(s, i) {
		i++
	}
	return i
}
