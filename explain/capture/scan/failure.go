package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// detailLabel is what Azure CLI writes between what it thinks and what happened.
//
//	Certificate verification failed. This typically happens when … Error detail: HTTPSConnectionPool(…): …
const detailLabel = "Error detail: "

// maxWords is how many bytes of a line are kept of what a client said.
const maxWords = 500

// failure reads what a client says about a call without a response; the word at an
// offset is part of it.
//
//	curl: (6) Could not resolve host: api.security.microsoft.com
//	dial tcp: lookup graph.microsoft.com: no such host
//	requests.exceptions.ReadTimeout: HTTPSConnectionPool(…): Read timed out.
func (sc *scanner) failure(i int, word string) {
	if word == "curl" {
		sc.curl(i)
		return
	}
	p, start, end := lexicon.Failure(sc.s, i, word)
	if end == 0 || p.Means == lexicon.Answered || lexicon.IsLimit(sc.s, start, end) || strings.HasSuffix(strings.TrimSpace(sc.s[end:max(end, sc.line.end)]), "continuing anyway.") {
		return // curl --insecure
	}
	if isIncoming(sc.s[sc.line.start:max(end, sc.line.end)]) {
		return
	}
	sc.say(p, start, end)
}

// isIncoming reports whether a line is about a connection that others made to this
// program, rather than about a call of its own.
//
//	Socket error from 10.20.30.41:60464 while idling: error:1408F10B:SSL routines:SSL3_GET_RECORD:wrong version number
func isIncoming(line string) bool {
	_, rest, ok := strings.Cut(line, "Socket error from ")
	return ok && strings.Contains(rest, " while idling: ")
}

// foreign reads what a client says in a language without Latin letters.
//
//	Invoke-RestMethod : 无法连接到远程服务器
func (sc *scanner) foreign(i int) {
	if sc.s[i] < firstForeign || sc.line.frame {
		return
	}
	if p, end := lexicon.Foreign(sc.s, i); end > 0 {
		sc.say(p, i, end)
	}
}

// say adds the failure that a phrase between two offsets stands for.
func (sc *scanner) say(p lexicon.Phrase, start, end int) {
	c := sc.fail(p.Means, lexicon.RankOfFailure(p.Means), start, end)
	if c == nil {
		return
	}
	if lexicon.IsOutline(p.Words) {
		c.Number = 1 // others of the same exchange say more
	}
	switch {
	case lexicon.IsGeneral(p.Words):
		sc.awaitReason()
	case c.Rank == 1:
		sc.giveReason(p.Means)
	}
}

// awaitReason notes that the last failure has general words, so that the reason may
// follow on the line.
func (sc *scanner) awaitReason() {
	if sc.line.general == 0 {
		sc.line.general = len(sc.n.Clues)
	}
}

// giveReason takes a kind of failure as the reason of the general words before it on
// the line.
func (sc *scanner) giveReason(kind string) {
	if g := sc.line.general; g > 0 {
		sc.n.Clues[g-1].Value, sc.n.Clues[g-1].Number = kind, 0
		sc.line.general = 0
	}
}

// firstForeign is the first byte of letters that are not Latin.
const firstForeign = 0xD0

// fail adds the failure that the words between two offsets report. It returns nil if
// they don't report a new one.
func (sc *scanner) fail(kind string, rank, start, end int) *clue.Clue {
	if start < sc.failureEnd || start < sc.urlStop || sc.isQuotedCalmly(start) {
		return nil
	}
	sc.failureEnd = end
	sc.add(clue.Clue{Kind: clue.Failure, Value: kind, Name: sc.wordsAround(start, end), Rank: rank}, start)
	return &sc.n.Clues[len(sc.n.Clues)-1]
}

// failureConstant adds the failure of a constant between two offsets.
func (sc *scanner) failureConstant(kind string, i, end int) {
	if sc.fail(kind, 1, i, end) != nil {
		sc.giveReason(kind)
	}
}

// wordsAround returns the line with the text between two offsets, or as much of it
// as is kept; "" if that text is on a later line.
func (sc *scanner) wordsAround(start, end int) string {
	from, to := sc.line.start, sc.line.end
	if end > to {
		return ""
	}
	if at := strings.Index(sc.s[end:to], detailLabel); at >= 0 {
		from = end + at + len(detailLabel)
		return strings.TrimSpace(sc.s[from:sc.runeStart(min(to, from+maxWords))])
	}
	if to-from > maxWords {
		from = max(from, start-maxWords/3)
		to = min(to, from+maxWords)
	}
	for from < start && !utf8.RuneStart(sc.s[from]) {
		from++
	}
	for to > end && to < len(sc.s) && !utf8.RuneStart(sc.s[to]) {
		to--
	}
	return strings.TrimSpace(sc.s[from:to])
}

// runeStart returns where the character begins that holds an offset.
func (sc *scanner) runeStart(i int) int {
	for i < len(sc.s) && !utf8.RuneStart(sc.s[i]) {
		i--
	}
	return i
}

// curl reads the exit code of curl.
func (sc *scanner) curl(i int) {
	code, end := lexicon.CurlCode(sc.s, i)
	kind := lexicon.KindOfCurl(code)
	if kind != "" && sc.fail(kind, 1, i, end) != nil && lexicon.IsGeneralCurl(code) {
		sc.awaitReason()
	}
}
