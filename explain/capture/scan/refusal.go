package scan

import (
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// refusal reads words of refusal that have a word at an offset in them.
//
//	We couldn't authenticate with the credentials provided.
//	ERROR upload refused: You do not have permission to view this directory.
//	com.microsoft.graph.models.odataerrors.ODataError: Empty Payload.
//	    + CategoryInfo          : AuthenticationError: (:) [Connect-MgGraph], AggregateException (which is none)
func (sc *scanner) refusal(i, end int, word string) {
	if sc.n.Shape == clue.Words || sc.line.calm || sc.line.header || sc.isQuotedCalmly(i) {
		return
	}
	if lexicon.IsTypeOfError([]byte(word)) {
		if before := sc.before(i); lexicon.IsClassOfStatus(before) || strings.Contains(before, "CategoryInfo ") {
			return
		}
		if ascii.HasPrefixAt(sc.s, end, ": ") && ascii.ByteAt(sc.s, end+2) > ' ' && strings.ContainsFunc(sc.onLine(end+2, maxWords), unicode.IsLetter) && !lexicon.IsTypeAlone(sc.onLine(end+2, maxWords)) {
			sc.refused(lexicon.Broken, i, end+len(": "), end+len(": "))
		}
		return
	}
	if p, start, end := lexicon.Refusal(sc.s, i, word); end > 0 && p.Means != lexicon.Answered && start >= sc.urlStop {
		sc.refused(p.Means, start, sc.sentenceStart(start), end)
	}
}

// refused adds words of refusal, of each kind once a line. The words are at an
// offset, in a sentence that begins at another one and continues after end.
func (sc *scanner) refused(kind string, at, sentence, end int) {
	rank := 2
	if kind == lexicon.Refused {
		rank = 1
	}
	if sc.line.refused > 0 && sc.line.refused <= rank {
		return
	}
	sc.line.refused = rank
	words := strings.TrimSpace(sc.s[sentence:end] + sc.quotedRest(sentence, end))
	sc.add(clue.Clue{Kind: clue.Refusal, Value: strings.TrimLeft(strings.TrimRight(words, "\"'\\"), `"`), Name: kind, Rank: rank}, at)
}

// quotedRest returns what follows the words of a sentence on their line: all of it,
// or up to the mark that closes the quotation around the sentence.
//
//	I get the error "Access to the resource is forbidden". Could you add a pointer?
func (sc *scanner) quotedRest(sentence, end int) string {
	rest := sc.onLine(end, maxWords)
	if sentence == 0 || sc.s[sentence-1] != '"' || strings.IndexByte(sc.s[sentence:end], '"') >= 0 {
		return rest
	}
	words, behind, found := strings.Cut(rest, `"`)
	if found && (behind == "" || strings.IndexByte(" .,;)", behind[0]) >= 0) {
		return words
	}
	return rest
}

// sentenceStart returns where the sentence around an offset begins: after the last
// label before it on its line.
//
//	DataSource.Error: Access to the resource is forbidden.
func (sc *scanner) sentenceStart(i int) int {
	before := sc.before(i)
	start := len(before)
	for start > 0 && !reply.EndsLabel(before[:start]) {
		start--
	}
	return i - len(before) + start
}
