package capture

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/internal/anycase"
)

// statusNumber reads an HTTP status; 0 if text is none.
func statusNumber(text string) int {
	if len(text) != len("404") {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 100 || n > 599 {
		return 0
	}
	return n
}

// statusIn finds the HTTP status that a text tells: "Status code was '403'",
// "status=403", "HTTP 403", "HTTP/1.1 403", "status code: Forbidden". It
// takes the last one, which is the nearest to what follows the text.
func statusIn[T string | []byte](text T) int {
	for i := len(text) - 2; i >= 0; i-- {
		if text[i+1]|0x20 != 't' || text[i]|0x20 != 's' && text[i]|0x20 != 'h' { // of "status" and "HTTP"
			continue
		}
		if behind, found := afterStatusWord(text[i:]); found {
			if n := leadingStatus(behind); n != 0 {
				return n
			}
		}
	}
	return 0
}

// statusAtEnd returns the status of a failure that stands alone at the end of a
// line, right before the body: "failed: 404 ", "(404) "; 0 if none does.
func statusAtEnd(line []byte) int {
	line = bytes.TrimRight(line, " :)]-")
	start := max(0, len(line)-len("404"))
	if start > 0 && strings.IndexByte(" ([:", line[start-1]) < 0 {
		return 0
	}
	if n := statusNumber(string(line[start:])); statusName(n) != "" {
		return n
	}
	return 0
}

// afterStatusWord returns what follows a word that announces a status and the
// characters between them.
func afterStatusWord[T string | []byte](text T) (behind T, found bool) {
	rest, found := cutStatusWord(text)
	if !found {
		return text, false
	}
	for {
		at := 0
		for at < len(rest) && isStatusGap(rest[at]) {
			at++
		}
		trimmed := rest[at:]
		for _, filler := range [...]string{"code", "was", "is", "of", "error"} {
			if anycase.HasPrefix(trimmed, filler) {
				trimmed = trimmed[len(filler):]
				break
			}
		}
		if len(trimmed) == len(rest) {
			return rest, true
		}
		rest = trimmed
	}
}

// cutStatusWord cuts off the word that announces a status.
func cutStatusWord[T string | []byte](text T) (rest T, found bool) {
	for _, word := range [...]string{"status", "http/1.1", "http/1.0", "http/2", "http "} {
		if anycase.HasPrefix(text, word) {
			return text[len(word):], true
		}
	}
	return text, false
}

// isStatusGap reports whether c may stand between a status and the word
// before it.
func isStatusGap(c byte) bool {
	switch c {
	case ' ', '\t', '_', '-', ':', '=', '"', '\'', '\\', '(', '&':
		return true
	}
	return false
}

// leadingStatus reads the status that text begins with, as a number or as
// its name.
func leadingStatus[T string | []byte](text T) int {
	end := 0
	for end < len(text) && (text[end] >= '0' && text[end] <= '9' || text[end]|0x20 >= 'a' && text[end]|0x20 <= 'z') {
		end++
	}
	word := string(text[:end])
	if n := statusNumber(word); n != 0 {
		return n
	}
	return statusNamed(word)
}

// statusNamed returns the status with a name as .NET writes it.
func statusNamed(name string) int {
	if name == "" {
		return 0
	}
	for status := 400; status < 600; status++ {
		if statusName(status) == name {
			return status
		}
	}
	return 0
}

// statusName returns the name of a status that tells of a failure, written
// together as .NET does; empty if it has none.
func statusName(status int) string {
	switch status {
	case 400:
		return "BadRequest"
	case 401:
		return "Unauthorized"
	case 402:
		return "PaymentRequired"
	case 403:
		return "Forbidden"
	case 404:
		return "NotFound"
	case 405:
		return "MethodNotAllowed"
	case 406:
		return "NotAcceptable"
	case 407:
		return "ProxyAuthenticationRequired"
	case 408:
		return "RequestTimeout"
	case 409:
		return "Conflict"
	case 410:
		return "Gone"
	case 411:
		return "LengthRequired"
	case 412:
		return "PreconditionFailed"
	case 413:
		return "RequestEntityTooLarge"
	case 414:
		return "RequestUriTooLong"
	case 415:
		return "UnsupportedMediaType"
	case 422:
		return "UnprocessableEntity"
	case 423:
		return "Locked"
	case 424:
		return "FailedDependency"
	case 429:
		return "TooManyRequests"
	case 500:
		return "InternalServerError"
	case 501:
		return "NotImplemented"
	case 502:
		return "BadGateway"
	case 503:
		return "ServiceUnavailable"
	case 504:
		return "GatewayTimeout"
	case 507:
		return "InsufficientStorage"
	}
	return ""
}
