package told

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// isEdge reports whether a line after a blank one begins something new.
//
//	HTTP/1.1 403 Forbidden
//	< HTTP/2 403
//	{"error": …
//	Traceback (most recent call last):
//	2026-11-17 09:14:03 ERROR …
//	PS C:\> Invoke-RestMethod …
//	Invoke-RestMethod : …
//	System.Net.WebException: …
//	## Retries
//	-----
//	GET /api/alerts HTTP/1.1
func isEdge(line string) bool {
	switch c := line[0]; c {
	case '{', '=':
		return true
	case '*', '<', '>', '$':
		return ascii.ByteAt(line, 1) == ' '
	case '-':
		return strings.HasPrefix(line, "---")
	case '#':
		n := len(line) - len(strings.TrimLeft(line, "#"))
		return n <= 6 && ascii.ByteAt(line, n) == ' '
	}
	for _, start := range [...]string{"HTTP/", "Traceback", "PS ", "Unhandled", "curl: ", "fail: "} {
		if strings.HasPrefix(line, start) {
			return start != "PS " || strings.IndexByte(line, '>') > 0
		}
	}
	return isDated(line) || isStatusTitle(line) || isRequestLine(line) || isType(line) || isCommandName(line)
}

// isRuler reports whether a line separates two things.
func isRuler(line string) bool {
	const shortest, longest = 3, 40
	line = strings.TrimRight(line, " \t")
	return shortest <= len(line) && len(line) <= longest && strings.IndexByte("-=*_~#", line[0]) >= 0 && strings.Trim(line, line[:1]) == ""
}

// isDated reports whether a line begins with a date.
func isDated(line string) bool {
	line = strings.TrimPrefix(line, "[")
	if len(line) >= 10 && line[4] == '-' && line[7] == '-' && ascii.IsDigit(line[0]) && ascii.IsDigit(line[3]) && ascii.IsDigit(line[5]) && ascii.IsDigit(line[8]) {
		return true
	}
	_, ok := stamp.At(line, 0)
	return ok && ascii.IsUpper(line[0])
}

// isStatusTitle reports whether a line begins with a status and its words: "403
// Forbidden".
func isStatusTitle(line string) bool {
	return len(line) > 4 && skipBytes(line, 0, ascii.IsDigit) == 3 && line[3] == ' ' && ascii.IsUpper(line[4])
}

// isRequestLine reports whether a line is the first one of a request.
func isRequestLine(line string) bool {
	method, rest, found := strings.Cut(line, " ")
	target, protocol, more := strings.Cut(rest, " ")
	return found && more && method != "" && target != "" && strings.HasPrefix(protocol, "HTTP/") && firstWord(method) == method
}

// isType reports whether a line begins with the type of an exception.
func isType(line string) bool {
	name := line[:skipBytes(line, 0, func(c byte) bool { return isWordByte(c) || c == '.' })]
	for rest := name; rest != ""; { // System.Net.WebException.Status begins with one as well
		for _, ending := range [...]string{"Error", "Exception"} {
			if len(rest) > len(ending) && strings.HasSuffix(rest, ending) {
				return true
			}
		}
		rest = rest[:max(0, strings.LastIndexByte(rest, '.'))]
	}
	return false
}

// isCommandName reports whether a line begins with the command that speaks:
// "Invoke-RestMethod : ".
func isCommandName(line string) bool {
	verb := firstWord(line)
	rest, dashed := strings.CutPrefix(line[len(verb):], "-")
	noun := firstWord(rest)
	return dashed && verb != "" && noun != "" && strings.HasPrefix(strings.TrimPrefix(rest[len(noun):], " "), ": ")
}
