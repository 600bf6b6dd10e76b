// Package reply decides, by the words around a number of three digits, whether it is
// the status of a response.
package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// StatusAt returns the status that the three digits at an offset may be; 0 if
// they are none.
func StatusAt(s string, i int) int {
	if i < 0 || i+3 > len(s) || !ascii.IsDigit(s[i]) || !ascii.IsDigit(s[i+1]) || !ascii.IsDigit(s[i+2]) || ascii.IsWord(ascii.ByteAt(s, i+3)) {
		return 0
	}
	status := 100*int(s[i]-'0') + 10*int(s[i+1]-'0') + int(s[i+2]-'0')
	if status < 100 || status > 599 {
		return 0
	}
	return status
}

// IsAlone reports whether the number of three digits at an offset isn't part of a
// longer number, a version, a name, or a path.
//
//	1,403  12.403  403.5  403:12  wks-403  /403  #403
func IsAlone(s string, i int) bool {
	if c := ascii.ByteAt(s, i+3); (c == '.' || c == ':') && ascii.IsDigit(ascii.ByteAt(s, i+4)) {
		return false
	}
	before := ascii.ByteAt(s, i-2)
	switch ascii.ByteAt(s, i-1) {
	case '/':
		return ascii.EndsFolded(s[:i], "http/")
	case '.', '#', '$', '+', '%', '@', '&':
		return false
	case '-':
		return !ascii.IsWord(before)
	case ',':
		return !ascii.IsDigit(before)
	}
	return true
}

// Other is the rank of a number that is something else than a status.
const Other = -1

// Rank returns how surely the words before and after a number say that it is a
// status: 1 for one in its own place, 2 and 3 for less sure ones, 0 if they don't
// say so, and Other if they say that it is something else.
func Rank(before, behind string, status int) int {
	switch {
	case isVersion(before), isOfRequests(behind):
		return 1
	case isPosition(before):
		return Other
	}
	announced := rankByWords(before, behind, status)
	switch {
	case announced == 1:
		return 1
	case announced == 2, isBesideReason(behind, status), isInParentheses(before, behind), isBehindDuration(before),
		ascii.EndsFolded(before, "response ["), isBeforeTypeOfError(before, behind):
		return 2
	case announced == 3, isBehindBody(before, behind), isBeforeBody(before, behind, status), isBesideError(before, behind, status),
		isSpoken(before, behind, status):
		return 3
	}
	return 0
}

// IsAnnounced reports whether text ends with words that make the reason phrase of a
// status after them that of a response.
//
//	Response status code does not indicate success: Forbidden
func IsAnnounced(before string, status int) bool { return rankByWords(before, "", status) == 1 }

// isVersion reports whether text ends with the version of HTTP.
//
//	HTTP/1.1
//	"GET /api/machines HTTP/1.1"
func isVersion(before string) bool {
	trimmed := strings.TrimRight(before, " ")
	if len(before)-len(trimmed) != 1 {
		return false
	}
	trimmed = strings.TrimSuffix(trimmed, ",")
	trimmed = strings.TrimSuffix(trimmed, `\"`)
	trimmed = strings.TrimSuffix(trimmed, `"`)
	for _, version := range [...]string{"http/1.1", "http/1.0", "http/2", "http/3", "http/2.0", "http/3.0"} {
		if ascii.EndsFolded(trimmed, version) {
			return true
		}
	}
	return false
}

// isOfRequests reports whether text continues as Python's client writes it, which
// others have adopted.
//
//	403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/users
//	Max retries exceeded with url: /v1.0/users (Caused by ResponseError('too many 503 error responses'))
func isOfRequests(behind string) bool {
	return strings.HasPrefix(behind, " Client Error") || strings.HasPrefix(behind, " Server Error") || strings.HasPrefix(behind, " error responses")
}

// isPosition reports whether text ends with a word whose number isn't a status.
//
//	At line:403 char: 12
//	[Errno 104]
//	exit code 100
func isPosition(before string) bool {
	trimmed := strings.TrimRight(before, " :(=[")
	if len(trimmed) == len(before) {
		return false
	}
	rest, word := ascii.LastWord(trimmed)
	switch {
	case ascii.IsOneOf(word, "line", "char", "port", "position", "pos", "column", "col", "row", "offset", "pid", "tid", "thread",
		"errno", "socketexception", "eventid", "size", "length", "count", "total", "build", "version"):
		return true
	case ascii.IsOneOf(word, "code", "status", "id"):
		_, word = ascii.LastWord(strings.TrimRight(rest, " "))
		return ascii.IsOneOf(word, "exit", "event", "process", "thread")
	}
	return false
}

// isBesideReason reports whether text continues with the reason phrase of a status,
// or of one in the same class that is written as a phrase.
//
//	403 Forbidden
//	404: (Not Found
//	502 - Bad Gateway
//	Machine 403 not found
func isBesideReason(behind string, status int) bool {
	j := skipGap(behind)
	if j == 0 {
		return false
	}
	j = ascii.Skip(behind, j, 1, "(")
	named, _ := lexicon.ReasonAt(behind, j)
	return named == status || named/100 == status/100 && !ascii.IsLower(behind[j])
}

// skipGap returns the offset after what may be between a status and its reason
// phrase.
func skipGap(s string) int {
	j := 0
	for n := 0; n < 4; n++ {
		switch {
		case ascii.HasPrefixAt(s, j, "–"), ascii.HasPrefixAt(s, j, "—"):
			j += len("–")
		case strings.IndexByte(` :-"'`, ascii.ByteAt(s, j)) >= 0 && j < len(s):
			j++
		default:
			return j
		}
	}
	return j
}

// isInParentheses reports whether a number is alone in parentheses that aren't those
// of a function call.
//
//	The remote server returned an error: (403) Запрещено.
func isInParentheses(before, behind string) bool {
	rest, found := strings.CutSuffix(before, "(")
	if !found || !strings.HasPrefix(behind, ")") {
		return false
	}
	c := ascii.ByteAt(rest, len(rest)-1)
	return !ascii.IsWord(c) && c != ')' && c != ']'
}

// isBehindDuration reports whether text ends with how long a call took.
//
//	Received HTTP response headers after 123.4567ms - 403
func isBehindDuration(before string) bool {
	rest, found := strings.CutSuffix(before, "ms - ")
	rest = strings.TrimSuffix(rest, " ")
	return found && ascii.IsDigit(ascii.ByteAt(rest, len(rest)-1))
}

// isBeforeTypeOfError reports whether a number begins a line on which a type of
// error follows, or a code with a lowline in it.
//
//	[403 ODataError
//	403 Authorization_RequestDenied: Insufficient privileges
func isBeforeTypeOfError(before, behind string) bool {
	if len(before) > 3 || strings.ContainsFunc(before, func(r rune) bool { return r < 0x80 && ascii.IsWord(byte(r)) }) {
		return false
	}
	if ascii.ByteAt(behind, 0) != ' ' || !ascii.IsUpper(ascii.ByteAt(behind, 1)) {
		return false
	}
	word := behind[1:ascii.SkipWord(behind, 1)]
	return strings.HasSuffix(word, "Error") || strings.HasSuffix(word, "Exception") || strings.IndexByte(word, '_') > 0
}

// isBeforeBody reports whether the body of a failure follows a number.
//
//	Request failed: 403 ￼
func isBeforeBody(before, behind string, status int) bool {
	if status < 400 {
		return false
	}
	c := ascii.ByteAt(before, len(before)-1)
	if before != "" && c != ' ' && c != '\t' && c != '(' && c != '[' {
		return false
	}
	j := ascii.Skip(behind, 0, 4, " \t:)]-")
	j = ascii.Skip(behind, j, 1, "\n")
	j = ascii.Skip(behind, j, 8, " \t")
	return ascii.HasPrefixAt(behind, j, clue.Hole)
}

// isBehindBody reports whether a number comes right after a body, at the end of the
// line, as curl writes it.
//
//	￼403
func isBehindBody(before, behind string) bool {
	return strings.HasSuffix(before, clue.Hole) && strings.TrimRight(behind[:ascii.IndexFrom(behind, 0, '\n')], " \r") == ""
}

// IsClientsOwn reports whether text continues as in clients of Perl that make up a
// status if no response came.
//
//	500 Can't connect to api.security.microsoft.com:443
func IsClientsOwn(behind string) bool {
	j := 0
	for j < 3 && j < len(behind) && !ascii.IsWord(behind[j]) && behind[j] < 0x80 {
		j++
	}
	if j == 0 {
		return false
	}
	for _, words := range [...]string{
		"Can't connect", "read timeout", "Status read failed", "Server closed", "SSL", "Connect failed",
		"Connection failed", "Internal Exception",
	} {
		if ascii.HasPrefixAt(behind, j, words) {
			return true
		}
	}
	return false
}
