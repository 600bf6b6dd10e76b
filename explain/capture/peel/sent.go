package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// isRequestBody reports whether the object at an offset is the body of a request: it
// stands below the head of one, or below what curl says of it.
//
//	POST /api/machines/x/isolate HTTP/1.1
//	Content-Type: application/json
//
//	{"Comment":"test"}
//
//	=> Send data, 18 bytes (0x12)
//	{"Comment":"test"}
func isRequestBody(s string, at int) bool {
	const longestHead = 16 << 10
	before := s[max(0, at-longestHead):at]
	head := strings.TrimRight(before, " \t\r\n")
	gap := strings.Count(before[len(head):], "\n")
	if gap == 0 {
		return false
	}
	line := head[strings.LastIndexByte(head, '\n')+1:]
	if strings.Contains(line, "=> Send data") {
		return true
	}
	for gap > 1 && isHeadLine(strings.TrimRight(line, "\r")) {
		head = strings.TrimSuffix(head[:len(head)-len(line)], "\n")
		line = head[strings.LastIndexByte(head, '\n')+1:]
	}
	method, target, found := strings.Cut(strings.TrimPrefix(line, "> "), " ")
	return found && clue.IsMethod(method) && strings.Contains(target, " HTTP/") && !strings.Contains(target, "->")
}
