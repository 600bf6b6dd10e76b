package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
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
	if ascii.HasPrefixAt(sc.s, end, " (E_") { // the engine of queries: Request execution timed out (E_TIMEOUT, …
		return
	}
	if end == 0 || p.Means == lexicon.Answered || lexicon.IsLimit(sc.s, start, end) || strings.HasSuffix(strings.TrimSpace(sc.s[end:max(end, sc.line.end)]), "continuing anyway.") {
		return // curl --insecure
	}
	if reply.IsIncoming(sc.s[sc.line.start:max(end, sc.line.end)]) || reply.IsPolicy(sc.s[min(sc.line.start, start):start]) {
		return
	}
	sc.say(p, start, end)
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
	if lexicon.IsOutline(p.Words) || reply.IsRaised(sc.s[sc.line.start:max(sc.line.start, start)]) {
		c.Number = 1 // others of the same exchange say more
	}
	if strings.HasSuffix(p.Words, "proxyconnectexception") {
		sc.proxy = span{start, end} // whose status follows
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
	if at := sc.detailAfter(end); at < to {
		from = at + len(detailLabel)
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

// detailAfter returns where the next detailLabel on the line begins, or the end of the
// line. A line may report any number of failures, so it isn't searched for each of them.
func (sc *scanner) detailAfter(i int) int {
	known := &sc.line.detail
	if i < known.start || i > known.end {
		*known = span{i, sc.line.end}
		if at := strings.Index(sc.s[i:sc.line.end], detailLabel); at >= 0 {
			known.end = i + at
		}
	}
	return known.end
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
	if kind == exchange.Timeout && isResolving(sc.s[min(end, len(sc.s)):]) {
		kind = exchange.DNS
	}
	if kind != "" && sc.fail(kind, 1, i, end) != nil && lexicon.IsGeneralCurl(code) {
		sc.awaitReason()
	}
}

// isResolving reports whether what follows the exit code for a time-out is that the name
// of the host wasn't resolved in time.
//
//	cURL error 28: Resolving timed out after 10000 milliseconds
//	curl: (28) name lookup timed out
func isResolving(s string) bool {
	s = strings.TrimLeft(s, "):, \"'")
	return ascii.FoldsAt(s, 0, "resolving timed out") || ascii.FoldsAt(s, 0, "name lookup timed out")
}
