package scan

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// reason reads a reason phrase that begins at an offset.
//
//	StatusCode: 'Forbidden'
//	The request failed: Too Many Requests
//	NotFound: The machine does not exist.
func (sc *scanner) reason(i int) {
	s := sc.s
	status, end := lexicon.ReasonAt(s, i)
	if status == 0 {
		sc.codeLikeReason(i)
		return
	}
	if status < 400 || sc.isQuotedCalmly(i) {
		return
	}
	switch {
	case i < sc.taken: // a name before it has claimed it
	case status == 407:
		sc.refusedByProxy(status, i)
		return
	case lexicon.IsWrittenAsReason(s[i:end]) && (reply.IsAnnounced(sc.before(i), status) || ascii.HasPrefixAt(s, end, "("+clue.Hole)):
		sc.answered(status, 3, i, end)
	case lexicon.IsWrittenAsReason(s[i:end]):
		sc.count(clue.StatusWord, status, 5, i)
	}
	if isBeforeMessage(s, i, end) && (hasCapitalInside(s[i:end]) || !strings.HasSuffix(s[:i], strconv.Itoa(status)+" ")) {
		sc.tell(clue.CodeWord, s[i:end], 6, i)
	}
}

// codeLikeReason reads a code that begins at an offset, is no reason phrase, and
// always comes with the same status.
//
//	ResourceNotFound: Machine 4f2d1c0b was not found
func (sc *scanner) codeLikeReason(i int) {
	s := sc.s
	end := ascii.SkipWord(s[:min(len(s), i+longestWord)], i)
	if lexicon.StatusOf(s[i:end]) >= 400 && isBeforeMessage(s, i, end) {
		sc.tell(clue.CodeWord, s[i:end], 6, i)
	}
}

// hasCapitalInside reports whether a word is written as codes are, and reason
// phrases are not: BadRequest.
func hasCapitalInside(word string) bool {
	return strings.IndexFunc(word[1:], unicode.IsUpper) >= 0
}

// isBeforeMessage reports whether the word between two offsets stands before a
// message or a body, as a code does.
//
//	NotFound: The machine does not exist.
//	[Forbidden] : Insufficient privileges
//	BadRequest: 1007: Incoming ConditionalAccessPolicy object is null
//	BadRequest (Resource not found for the segment 'secureScore'.)
//	BadRequest(
func isBeforeMessage(s string, i, end int) bool {
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
		if ascii.ByteAt(s, j) != ' ' {
			return false
		}
		j++
	}
	if number := ascii.SkipDigits(s, j); number > j && ascii.HasPrefixAt(s, number, ": ") {
		j = number + len(": ")
	}
	c := ascii.ByteAt(s, j)
	return ascii.IsUpper(c) || c == '\'' || c == '"' || c == '{' || ascii.HasPrefixAt(s, j, clue.Hole)
}
