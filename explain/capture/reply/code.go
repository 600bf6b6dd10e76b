package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// IsBeforeMessage reports whether the word between two offsets comes before a
// message or a body, as a code does.
//
//	NotFound: The machine does not exist.
//	[Forbidden] : Insufficient privileges
//	BadRequest: 1007: Incoming ConditionalAccessPolicy object is null
//	BadRequest (Resource not found for the segment 'secureScore'.)
//	BadRequest(
func IsBeforeMessage(s string, i, end int) bool {
	if !ascii.IsUpper(s[i]) || strings.IndexByte(s[i:end], ' ') >= 0 || i > 0 && strings.IndexByte(" \t\n:'\"`([>-", s[i-1]) < 0 {
		return false
	}
	j := end
	switch {
	case ascii.ByteAt(s, j) == '(':
		j++
	case ascii.HasPrefixAt(s, j, " ("):
		j += len(" (")
		if status, _ := lexicon.ReasonAt(s, j); status > 0 {
			return false
		}
	default:
		j = ascii.Skip(s, j, 1, "]")
		j = ascii.Skip(s, j, 1, " ")
		switch {
		case ascii.HasPrefixAt(s, j, "–"), ascii.HasPrefixAt(s, j, "—"):
			j += len("–")
		case ascii.ByteAt(s, j) == ':', ascii.ByteAt(s, j) == '-':
			j++
		default:
			return false
		}
		if next := ascii.ByteAt(s, j); next != ' ' && !(next == '\n' && strings.IndexByte(s[i:end], '_') > 0) {
			return false // a console may have broken the line after a code: Request_ResourceNotFound:
		}
		j++
	}
	if number := ascii.SkipDigits(s, j); number > j && ascii.HasPrefixAt(s, number, ": ") {
		j = number + len(": ")
	}
	c := ascii.ByteAt(s, j)
	return ascii.IsUpper(c) || c == '\'' || c == '"' || c == '{' || ascii.HasPrefixAt(s, j, clue.Hole)
}
