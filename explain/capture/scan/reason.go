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
	if status < 400 || sc.isQuotedCalmly(i) || reply.IsReasonOfNone(sc.before(i), s[end:], status) {
		return
	}
	switch {
	case i < sc.taken: // a name before it has claimed it
	case status == 407:
		sc.refusedByProxy(status, i)
		return
	case reply.IsQuotedWord(s, i, end) && reply.IsAnnounced(sc.before(i), status):
		sc.answered(status, 3, i, end)
	case lexicon.IsWrittenAsReason(s[i:end]) && (reply.IsAnnounced(sc.before(i), status) || ascii.HasPrefixAt(s, end, "("+clue.Hole) || sc.isBehindCall(sc.before(i))):
		sc.answered(status, 3, i, end)
	case lexicon.IsWrittenAsReason(s[i:end]):
		sc.count(clue.StatusWord, status, 5, i)
	}
	if reply.IsBeforeMessage(s, i, end) && (hasCapitalInside(s[i:end]) || !strings.HasSuffix(s[:i], strconv.Itoa(status)+" ")) {
		sc.tell(clue.CodeWord, s[i:end], 6, i)
	}
}

// codeLikeReason reads a code at an offset that isn't a reason phrase and always
// comes with the same status.
//
//	ResourceNotFound: Machine 4f2d1c0b was not found
func (sc *scanner) codeLikeReason(i int) {
	s := sc.s
	end := ascii.SkipWord(s[:min(len(s), i+longestWord)], i)
	if lexicon.StatusOf(s[i:end]) >= 400 && reply.IsBeforeMessage(s, i, end) {
		sc.tell(clue.CodeWord, s[i:end], 6, i)
	}
}

// hasCapitalInside reports whether a word is written as codes are, and reason
// phrases are not: BadRequest.
func hasCapitalInside(word string) bool {
	return strings.IndexFunc(word[1:], unicode.IsUpper) >= 0
}
