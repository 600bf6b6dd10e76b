package scan

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// maxWords is how many bytes of a line are kept of what a client said.
const maxWords = 300

// failure reads what a client says where no answer came, which has the word at
// an offset in it.
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
	if end == 0 || strings.HasSuffix(strings.TrimSpace(sc.s[end:max(end, sc.line.end)]), "continuing anyway.") {
		return // curl --insecure
	}
	told := len(sc.n.Clues)
	sc.fail(p.Means, lexicon.RankOfFailure(p.Means), start, end)
	if len(sc.n.Clues) > told && lexicon.IsGeneral(p.Words) {
		sc.line.general = len(sc.n.Clues)
	}
}

// foreign reads what a client says in a language without Latin letters.
//
//	Invoke-RestMethod : 无法连接到远程服务器
func (sc *scanner) foreign(i int) {
	if sc.s[i] < firstForeign || sc.line.frame {
		return
	}
	if p, end := lexicon.Foreign(sc.s, i); end > 0 {
		sc.fail(p.Means, lexicon.RankOfFailure(p.Means), i, end)
	}
}

// firstForeign is the first byte of letters that are not Latin.
const firstForeign = 0xD0

// fail adds a failure that the words between two offsets tell.
func (sc *scanner) fail(kind string, rank, start, end int) {
	if start < sc.failureEnd || start < sc.urlStop || sc.isQuotedCalmly(start) {
		return
	}
	sc.failureEnd = end
	if g := sc.line.general; g > 0 && rank == 1 { // this is the reason
		sc.n.Clues[g-1].Value = kind
		sc.line.general = 0
	}
	sc.add(clue.Clue{Kind: clue.Failure, Value: kind, Name: sc.wordsAround(start, end), Rank: rank}, start)
}

// wordsAround returns the line that holds what stands between two offsets, or as
// much of it as is kept.
func (sc *scanner) wordsAround(start, end int) string {
	from, to := sc.line.start, sc.line.end
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

// curl reads the exit code of curl.
//
//	curl: (28) Operation timed out after 30001 milliseconds
//	cURL error 6: Could not resolve host
func (sc *scanner) curl(i int) {
	s := sc.s
	start := i + len("curl")
	switch {
	case ascii.HasPrefixAt(s, start, ": ("):
		start += len(": (")
	case ascii.FoldsAt(s, start, " error "):
		start += len(" error ")
	default:
		return
	}
	end := ascii.SkipDigits(s[:min(len(s), start+3)], start)
	code, err := strconv.Atoi(s[start:end])
	if err != nil {
		return
	}
	if kind := lexicon.KindOfCurl(code); kind != "" {
		sc.fail(kind, 1, i, end)
	}
}
