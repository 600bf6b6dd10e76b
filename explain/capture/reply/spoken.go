package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// isSpoken reports whether people say with a number what came back, in words that no
// program uses.
//
//	the API returned HTTP/401
//	It fails w/ 403
//	got back: 401
//	The call is answered by a 403
//	bad request 400 in Postman
//	API call → 401
//	503 "SystemMemoryProtectionUtilizationMonitor is unhealthy"
func isSpoken(before, behind string, status int) bool {
	if status < 400 || countsThings(behind) {
		return false
	}
	return ascii.EndsFolded(before, "http/") || endsInWith(before) || endsInBack(before) || endsInArticle(before) || endsInReason(before, status) ||
		endsInArrow(before) || isQuotedResponse(before, behind) || isBeforeQuotation(before, behind)
}

// endsInWith reports whether text ends with what failed, and an abbreviated "with".
func endsInWith(before string) bool {
	rest, found := strings.CutSuffix(before, "w/ ")
	_, word := ascii.LastWord(strings.TrimRight(rest, " "))
	return found && ascii.IsOneOf(word, "fails", "failed", "failing", "fail", "responds", "responded", "ends", "ended", "returns", "comes", "error", "errors")
}

// endsInBack reports whether text ends with words for what came back.
func endsInBack(before string) bool {
	rest := strings.TrimRight(before, " :")
	if len(rest) == len(before) {
		return false
	}
	rest, word := ascii.LastWord(rest)
	_, previous := ascii.LastWord(strings.TrimRight(rest, " "))
	switch {
	case ascii.IsOneOf(word, "back"):
		return ascii.IsOneOf(previous, "got", "get", "getting", "comes", "came", "gives", "gave", "it")
	case ascii.IsOneOf(word, "prints", "printed"):
		return ascii.IsOneOf(previous, "curl", "it", "script", "client")
	}
	return false
}

// endsInArticle reports whether text ends with who answered, or what it is, and an
// article.
func endsInArticle(before string) bool {
	rest, word := ascii.LastWord(strings.TrimSuffix(before, " "))
	if len(rest)+len(word) == len(before) || !ascii.IsOneOf(word, "a", "an") {
		return false
	}
	rest, word = ascii.LastWord(strings.TrimRight(rest, " "))
	switch {
	case ascii.IsOneOf(word, "by"):
		_, word = ascii.LastWord(strings.TrimRight(rest, " "))
		return ascii.IsOneOf(word, "answered", "rejected", "refused", "denied")
	case ascii.IsOneOf(word, "is", "was", "always", "just", "only"):
		_, word = ascii.LastWord(strings.TrimRight(rest, " "))
		return ascii.IsOneOf(word, "it", "answer", "response", "result", "is", "get", "getting", "returns")
	}
	return false
}

// endsInReason reports whether text ends with the words for a status.
func endsInReason(before string, status int) bool {
	const longest = 40
	t := strings.TrimRight(before, " ")
	if len(t) == len(before) {
		return false
	}
	for i := len(t) - 1; i >= max(0, len(t)-longest); i-- {
		if i > 0 && ascii.IsWord(t[i-1]) || !ascii.IsAlpha(t[i]) {
			continue
		}
		if named, end := lexicon.ReasonAt(t, i); named == status && end == len(t) {
			return true
		}
	}
	return false
}

// endsInArrow reports whether text ends with a word for a call, and an arrow.
func endsInArrow(before string) bool {
	t := strings.TrimRight(before, " ")
	for _, arrow := range [...]string{"→", "->", "=>"} {
		if rest, found := strings.CutSuffix(t, arrow); found {
			_, word := ascii.LastWord(strings.TrimRight(rest, " "))
			return ascii.IsOneOf(word, "call", "request", "query", "graph", "defender", "api", "hunting")
		}
	}
	return false
}

// isQuotedResponse reports whether a number is in quotation marks after a word for what
// came back.
//
//	I am getting a response "403"
func isQuotedResponse(before, behind string) bool {
	rest, quoted := strings.CutSuffix(before, ` "`)
	_, word := ascii.LastWord(rest)
	return quoted && strings.HasPrefix(behind, `"`) && ascii.IsOneOf(word, "response", "error", "status", "code", "answer")
}

// isBeforeQuotation reports whether a number begins a line, and what was said follows
// in quotation marks.
func isBeforeQuotation(before, behind string) bool {
	said, quoted := strings.CutPrefix(behind, ` "`)
	return quoted && strings.TrimLeft(before, " \t>") == "" && ascii.IsUpper(ascii.ByteAt(said, 0)) && strings.IndexByte(said, ' ') > 0
}

// PluralAt returns the status that people write in the plural at an offset; 0 if there
// is none, or if it may be a number of something else.
//
//	I keep hitting 403s on /api/alerts
//	GET /machines/{id} always 404s for me
func PluralAt(before, s string, i int) int {
	if ascii.ByteAt(s, i+3) != 's' || ascii.IsWord(ascii.ByteAt(s, i+4)) || !IsAlone(s, i) || !strings.HasSuffix(before, " ") {
		return 0
	}
	status := StatusAt(s[:i+3], i)
	if status < 400 || !lexicon.IsKnown(status) || IsCompared(before) {
		return 0
	}
	rest, word := ascii.LastWord(strings.TrimRight(before, " "))
	if ascii.IsOneOf(word, "with", "in") {
		_, word = ascii.LastWord(strings.TrimRight(rest, " "))
		if ascii.IsOneOf(word, "fails", "failing", "dies", "dying", "ends", "stops", "back", "died", "failed", "flooded", "results", "resulting") {
			return status
		}
		return 0
	}
	if !ascii.IsOneOf(word, "hit", "hits", "hitting", "get", "gets", "getting", "got", "see", "seeing", "saw", "throws", "throwing", "returns", "returning", "always", "constantly", "just", "only",
		"intermittent", "random", "many", "frequent", "sporadic", "com") {
		return 0
	}
	return status
}
