package clue

import "strings"

// A reason is a reason phrase, in lower case, with the status that it stands
// for.
type reason struct {
	words  string
	status int
}

// reasons are the reason phrases that HTTP and its programs know.
var reasons = [...]reason{
	{"accepted", 202},
	{"bad gateway", 502},
	{"bad request", 400},
	{"conflict", 409},
	{"created", 201},
	{"failed dependency", 424},
	{"forbidden", 403},
	{"found", 302},
	{"gateway timeout", 504},
	{"gateway time out", 504},
	{"gone", 410},
	{"http version not supported", 505},
	{"insufficient storage", 507},
	{"internal server error", 500},
	{"length required", 411},
	{"locked", 423},
	{"method not allowed", 405},
	{"moved permanently", 301},
	{"no content", 204},
	{"not acceptable", 406},
	{"not found", 404},
	{"not implemented", 501},
	{"ok", 200},
	{"partial content", 206},
	{"payload too large", 413},
	{"payment required", 402},
	{"precondition failed", 412},
	{"proxy authentication required", 407},
	{"range not satisfiable", 416},
	{"request entity too large", 413},
	{"request header fields too large", 431},
	{"request timed out", 408},
	{"request timeout", 408},
	{"request uri too long", 414},
	{"service unavailable", 503},
	{"too many requests", 429},
	{"unauthorized", 401},
	{"unprocessable content", 422},
	{"unprocessable entity", 422},
	{"unsupported media type", 415},
	{"uri too long", 414},
}

// StatusOf returns the status that a code comes with where the code is a reason
// phrase, however it is written, or one of the few that always have the same;
// 0 if it is none.
func StatusOf(code string) int {
	var buf [40]byte
	folded := string(Fold(buf[:0], code))
	switch folded {
	case "resourcenotfound":
		return 404
	case "internalerror":
		return 500
	case "unauthorizedmissingmfa":
		return 403
	case "requestbodytoolarge":
		return 413
	}
	status, end := reasonAt(folded, 0)
	if end < len(folded) {
		return 0
	}
	return status
}

// isKnown reports whether HTTP knows a status.
func isKnown(status int) bool {
	switch status {
	case 200, 201, 202, 204, 206, 301, 302, 304, 307, 308,
		400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 422, 423, 424, 429, 431,
		500, 501, 502, 503, 504, 505, 507:
		return true
	}
	return false
}

// reasonAt reads the reason phrase that begins at an offset, in any letter case,
// with blanks, hyphens or nothing between its words. It returns the status, 0 if
// there is none, and the end.
//
//	Not Found
//	Request-Timeout
//	TooManyRequests
func reasonAt(s string, i int) (status, end int) {
	if i >= len(s) {
		return 0, i
	}
	first := fold(s[i])
	for _, r := range reasons {
		if r.words[0] != first {
			continue
		}
		if e := phraseEnd(s, i, r.words); e > end {
			status, end = r.status, e
		}
	}
	return status, end
}

// phraseEnd returns where the words of a reason phrase end that begins at i; 0 if
// it does not.
func phraseEnd(s string, i int, words string) int {
	for j := range len(words) {
		c := byteAt(s, i)
		switch {
		case words[j] != ' ':
			if fold(c) != words[j] {
				return 0
			}
			i++
		case c == ' ' || c == '-':
			i++
		}
	}
	if isWord(byteAt(s, i)) {
		return 0
	}
	return i
}

// reason reads a reason phrase that begins at an offset.
//
//	StatusCode: 'Forbidden'
//	The request failed: Too Many Requests
//	NotFound: The machine does not exist.
func (sc *scanner) reason(i int) {
	s := sc.s
	status, end := reasonAt(s, i)
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
	case isWrittenAsReason(s[i:end]) && rankByWords(sc.before(i), "", status) == 1:
		sc.add(Clue{Kind: Status, Number: status, Rank: 3, Alarm: true}, i)
	case isWrittenAsReason(s[i:end]):
		sc.count(StatusWord, status, 5, i)
	}
	if isBeforeMessage(s, i, end) {
		sc.tell(CodeWord, s[i:end], 6, i)
	}
}

// codeLikeReason reads a code that begins at an offset, is no reason phrase, and
// always comes with the same status.
//
//	ResourceNotFound: Machine 4f2d1c0b was not found
func (sc *scanner) codeLikeReason(i int) {
	s := sc.s
	end := skipWord(s[:min(len(s), i+longestWord)], i)
	if StatusOf(s[i:end]) >= 400 && isBeforeMessage(s, i, end) {
		sc.tell(CodeWord, s[i:end], 6, i)
	}
}

// isWrittenAsReason reports whether the words of a phrase are written as HTTP
// does, with capital letters, and are not common words that mean something else
// as well.
func isWrittenAsReason(phrase string) bool {
	switch phrase {
	case "Gone", "Conflict", "Locked":
		return false
	}
	if !isUpper(phrase[0]) {
		return false
	}
	for i := 1; i < len(phrase); i++ {
		if (phrase[i-1] == ' ' || phrase[i-1] == '-') && isLower(phrase[i]) {
			return false
		}
	}
	return true
}

// isBeforeMessage reports whether the word between two offsets stands before a
// message or a body, as a code does.
//
//	NotFound: The machine does not exist.
//	[Forbidden] : Insufficient privileges
//	BadRequest(
func isBeforeMessage(s string, i, end int) bool {
	if !isUpper(s[i]) || strings.IndexByte(s[i:end], ' ') >= 0 || i > 0 && strings.IndexByte(" \t\n:'\"`([>-", s[i-1]) < 0 {
		return false
	}
	j := end
	switch {
	case byteAt(s, j) == '(':
		j++
	default:
		j = skip(s, j, 1, "]")
		j = skip(s, j, 1, " ")
		switch {
		case hasPrefixAt(s, j, "–"), hasPrefixAt(s, j, "—"):
			j += len("–")
		case byteAt(s, j) == ':', byteAt(s, j) == '-':
			j++
		default:
			return false
		}
		if byteAt(s, j) != ' ' {
			return false
		}
		j++
	}
	c := byteAt(s, j)
	return isUpper(c) || c == '\'' || c == '"' || c == '{' || hasPrefixAt(s, j, hole)
}
