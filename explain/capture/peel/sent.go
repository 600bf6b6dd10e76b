package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/notation"
)

// isRequestBody reports whether the object at an offset is the body of a request: it
// comes after the head of one, after the method and the URL alone, after a label, or
// after curl's note about it. An object that names an error is always a response.
//
//	POST /api/machines/x/isolate HTTP/1.1
//	Content-Type: application/json
//
//	{"Comment":"test"}
//
//	PATCH https://graph.microsoft.com/v1.0/security/alerts_v2/x
//	{"classification":"truePositive"}
//
//	payload: {"Comment":"test"}
//	-d '{"Comment":"test"}'
//
//	=> Send data, 18 bytes (0x12)
//	{"Comment":"test"}
func isRequestBody(s string, v *notation.Value) bool {
	const longestHead = 16 << 10
	at := v.Start
	before := s[max(0, at-longestHead):at]
	head := strings.TrimRight(before, " \t\r\n")
	gap := strings.Count(before[len(head):], "\n")
	if gap == 0 {
		return (isSentLabel(head) || isBelowCall(head)) && !namesError(v) && !isRequest(v)
	}
	line := head[strings.LastIndexByte(head, '\n')+1:]
	if strings.Contains(line, "=> Send data") {
		return true
	}
	if gap == 1 && isCall(line) && !namesError(v) {
		return true
	}
	for gap > 1 && isHeadLine(strings.TrimRight(line, "\r")) {
		head = strings.TrimSuffix(head[:len(head)-len(line)], "\n")
		line = head[strings.LastIndexByte(head, '\n')+1:]
	}
	method, target, found := strings.Cut(strings.TrimPrefix(line, "> "), " ")
	return found && clue.IsMethod(method) && strings.Contains(target, " HTTP/") && !strings.Contains(target, "->")
}

// isSentLabel reports whether a text ends with what people and programs write before
// the body that they send: a label, or the option of a command.
func isSentLabel(head string) bool {
	head = strings.TrimRight(head[max(0, len(head)-len("request payload is = '")):], " \t'\"`@")
	option := strings.TrimRight(head, "=")
	for _, name := range [...]string{" -d", " --data", " --data-raw", " --data-binary", " --json", " -Body", " --body"} {
		if strings.HasSuffix(" "+option, name) {
			return true
		}
	}
	label, labeled := strings.CutSuffix(head, ":")
	if !labeled {
		label, labeled = strings.CutSuffix(head, "=")
	}
	if !labeled {
		return false
	}
	label = strings.ToLower(strings.TrimRight(label, " \t"))
	label = label[strings.LastIndexByte(label, '\n')+1:]
	switch {
	case strings.Contains(label, "response"), strings.Contains(label, "error"), strings.Contains(label, "answer"):
		return false
	}
	for _, name := range [...]string{"payload", "request body", "request", "body sent", "sent body", "sending", "we send", "i send"} {
		if rest, found := strings.CutSuffix(label, name); found && (rest == "" || strings.IndexByte(" \t[(>", rest[len(rest)-1]) >= 0) {
			return true
		}
	}
	return false
}

// isBelowCall reports whether a text ends with a label for any body, below the line of a
// call that has one.
//
//	POST https://api.securitycenter.microsoft.com/api/machines/1e5b…/tags
//	body: {"Value":"IR-2026-17","action":"Add"}
func isBelowCall(head string) bool {
	const longest = 8 // of the label
	at := strings.LastIndexByte(head, '\n') + 1
	if at == 0 || len(head)-at > longest {
		return false
	}
	switch strings.ToLower(strings.Trim(head[at:], " \t\"':=")) {
	case "body", "data", "json", "content":
	default:
		return false
	}
	above := head[:at-1]
	return isCall(above[strings.LastIndexByte(above, '\n')+1:])
}

// isCall reports whether a line is the method and the URL of a call, and nothing else.
func isCall(line string) bool {
	method, target, found := strings.Cut(strings.TrimSpace(line), " ")
	if !found || method == "GET" || !clue.IsMethod(method) {
		return false
	}
	return (strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "/")) && !strings.Contains(target, " ")
}

// isRequest reports whether an object is a request as a whole, which says what was
// called:
//
//	info Request: {"url": "https://graph.microsoft.com/v1.0/users", "method": "GET", "headers": {…}}
func isRequest(v *notation.Value) bool { return v.Find("url") != nil && v.Find("method") != nil }

// namesError reports whether an object has one of the members by which an answer
// names its error.
func namesError(v *notation.Value) bool {
	for _, name := range [...]string{"error", "errors", "errorCode", "error_description", "code", "message", "statusCode", "odata.error"} {
		if v.Find(name) != nil {
			return true
		}
	}
	return v.Kind != notation.Object
}
