package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// number reads what begins with a digit between two offsets, and returns where to
// go on.
func (sc *scanner) number(i, end int) (next int) {
	s := sc.s
	switch n := end - i; n {
	case 3:
		if ascii.IsDigit(s[i+1]) && ascii.IsDigit(s[i+2]) {
			sc.numeral(i)
		}
	case 8:
		if ascii.ByteAt(s, end) == '-' {
			return sc.guid(i, end)
		}
	case len("0x80072EE7"):
		if kind := lexicon.KindOfNumber(s[i:end]); kind != "" {
			sc.failureConstant(kind, i, end)
		}
	case 1, 2, 4:
		if n == 4 && i >= max(sc.urlStop, sc.taken) && !sc.line.frame {
			if status := reply.PluralAt(sc.before(i), s, i); status > 0 && !sc.isQuotedCalmly(i) {
				sc.answered(status, 3, i, end)
			}
		}
		if !sc.mayBeTime(i, end) {
			break
		}
		if next := sc.time(i); next > 0 {
			return next
		}
	}
	return end
}

// numeral reads a number of three digits, which may be a status.
func (sc *scanner) numeral(i int) {
	status := reply.StatusAt(sc.s, i)
	if status == 0 || !reply.IsAlone(sc.s, i) {
		return
	}
	if i >= sc.urlStop {
		sc.enumerate(i, status)
	}
	if i < sc.taken || i < sc.urlStop || sc.line.frame {
		return
	}
	if rank := sc.rankOf(i, status); rank > 0 {
		sc.status(i, status, rank)
	}
}

// status adds the status at an offset, or what it says about a proxy.
func (sc *scanner) status(i, status, rank int) {
	before, behind := sc.before(i), sc.behind(i+3)
	switch {
	case reply.IsCompared(before), reply.IsRange(behind), rank > 1 && reply.IsListed(behind):
	case status == 407, sc.isProxys(i):
		if status >= 300 {
			sc.refusedByProxy(status, i)
		}
	case reply.IsClientsOwn(behind):
	default:
		sc.answered(status, rank, i, i+3)
	}
}

// answered adds the status of a response between two offsets, with what the client
// says around it.
func (sc *scanner) answered(status, rank, start, end int) {
	const before, within = "Original Error: adal: ", "Response body: adal: "
	if after := sc.onLine(end, 120); strings.HasPrefix(after, "'. "+within) || strings.HasPrefix(after, " -- "+before) && strings.Contains(after, within) {
		return // of the agent or the call around the token request whose answer follows
	}
	sc.add(clue.Clue{Kind: clue.Status, Number: status, Name: sc.wordsAround(start, end), Rank: rank}, start)
}

// before returns the text before an offset on its line, within the limit.
func (sc *scanner) before(i int) string {
	return sc.s[max(min(sc.line.start, i), i-lookBack):i]
}

// behind returns the text after an offset, within the limit; it may be more than the
// line.
func (sc *scanner) behind(i int) string {
	return sc.s[i:min(len(sc.s), i+lookBack)]
}

// onLine returns the text after an offset on its line, within the limit. A value may
// be on a different line than its name.
func (sc *scanner) onLine(i, most int) string {
	end := min(len(sc.s), i+most)
	if i <= sc.line.end {
		return sc.s[i:min(end, sc.line.end)]
	}
	line, _, _ := strings.Cut(sc.s[i:end], "\n")
	return line
}

// rankOf returns how sure it is that the number at an offset is a status: 1 for
// one in its own place, 0 if it is none.
func (sc *scanner) rankOf(i, status int) int {
	before, behind := sc.before(i), sc.behind(i+3)
	rank := reply.Rank(before, behind, status)
	switch {
	case rank == 1, status >= 400 && reply.IsPrinted(before) && reply.AsksForStatus(beside.LineBefore(sc.s, sc.line.start)):
		return 1
	case rank == reply.Other, !lexicon.IsKnown(status), sc.isQuotedCalmly(i):
		return 0
	case rank == 2, sc.isBehindCall(before):
		return 2
	case rank == 3, sc.isAloneOnLine(before, behind, status):
		return 3
	}
	return 0
}

// isBehindCall reports whether text ends with what was called, as logs of
// accesses write it.
//
//	GET /api/machines 403 12 ms
//	POST https://graph.microsoft.com/v1.0/security/runHuntingQuery -> 403
//	| `GET /api/alerts` | **403** |
func (sc *scanner) isBehindCall(before string) bool {
	before = strings.TrimRight(before, "*`")
	trimmed := strings.TrimRight(before, " ")
	if len(trimmed) == len(before) || !sc.line.called {
		return false
	}
	for _, arrow := range [...]string{"->", "=>", "→", ">>"} {
		if strings.HasSuffix(trimmed, arrow) {
			return true
		}
	}
	trimmed = strings.TrimRight(trimmed, "\"' -:|`*)")
	call := trimmed[strings.LastIndexAny(trimmed, " \t\"'|`*(")+1:]
	return strings.HasPrefix(call, "/") || strings.HasPrefix(call, "http")
}

// isAloneOnLine reports whether a number is all that a line holds, and the text is
// more than the value of a member.
func (sc *scanner) isAloneOnLine(before, behind string, status int) bool {
	if sc.n.Shape == clue.Value || sc.n.Shape == clue.Words || strings.TrimLeft(before, " \t") != "" {
		return false
	}
	if status < 400 && len(strings.TrimSpace(sc.s[:min(len(sc.s), 64)])) > 3 {
		return false
	}
	j := ascii.Skip(behind, 0, lookBack, " \t")
	return j == len(behind) || behind[j] == '\n' || ascii.HasPrefixAt(behind, j, clue.Hole)
}
