package capture

import (
	"strconv"
	"strings"
)

// statusNumber reads an HTTP status; 0 if text is none.
func statusNumber(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 100 || n > 599 {
		return 0
	}
	return n
}

// statusIn finds the HTTP status that a text tells: "Status code was '403'",
// "status=403", "HTTP 403", "HTTP/1.1 403", "status code: Forbidden". It
// takes the last one, which is the nearest to what follows the text.
func statusIn(text string) int {
	status := 0
	for rest := text; rest != ""; {
		i := strings.IndexAny(rest, "sShH")
		if i < 0 {
			break
		}
		rest = rest[i:]
		if behind, found := afterStatusWord(rest); found {
			if n := leadingStatus(behind); n != 0 {
				status = n
			}
		}
		rest = rest[1:]
	}
	return status
}

// afterStatusWord returns what follows a word that announces a status and the
// characters between them.
func afterStatusWord(text string) (string, bool) {
	for _, word := range []string{"status", "http/1.1", "http/1.0", "http/2", "http "} {
		if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) {
			continue
		}
		rest := text[len(word):]
		for {
			trimmed := strings.TrimLeft(rest, " \t_-:=\"'\\(&")
			for _, filler := range []string{"code", "was", "is", "of", "error"} {
				if len(trimmed) >= len(filler) && strings.EqualFold(trimmed[:len(filler)], filler) {
					trimmed = trimmed[len(filler):]
					break
				}
			}
			if trimmed == rest {
				return rest, true
			}
			rest = trimmed
		}
	}
	return "", false
}

// leadingStatus reads the status that text begins with, as a number or as
// its name.
func leadingStatus(text string) int {
	end := 0
	for end < len(text) && (text[end] >= '0' && text[end] <= '9' || text[end]|0x20 >= 'a' && text[end]|0x20 <= 'z') {
		end++
	}
	if n := statusNumber(text[:end]); n != 0 {
		return n
	}
	return statusNamed(text[:end])
}

// statusNamed returns the status with a name as .NET writes it.
func statusNamed(name string) int {
	switch name {
	case "BadRequest":
		return 400
	case "Unauthorized":
		return 401
	case "Forbidden":
		return 403
	case "NotFound":
		return 404
	case "MethodNotAllowed":
		return 405
	case "Conflict":
		return 409
	case "Gone":
		return 410
	case "PreconditionFailed":
		return 412
	case "UnsupportedMediaType":
		return 415
	case "TooManyRequests":
		return 429
	case "InternalServerError":
		return 500
	case "NotImplemented":
		return 501
	case "BadGateway":
		return 502
	case "ServiceUnavailable":
		return 503
	case "GatewayTimeout":
		return 504
	}
	return 0
}
