package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/beside"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// header reads the line between two offsets as one of the head of an HTTP
// message, where it is one.
//
//	< HTTP/1.1 429 Too Many Requests
//	< Retry-After: 30
//	> Authorization: Bearer eyJ0eXAi
func (sc *scanner) header(i, end int) {
	line := sc.s[i:end]
	if sc.head == clue.None && !strings.HasPrefix(line, "< ") && !strings.HasPrefix(line, "> ") {
		return
	}
	if strings.HasPrefix(line, "* ") { // curl talks in between
		return
	}
	kind := sc.head
	switch {
	case strings.HasPrefix(line, "< "):
		kind = clue.Header
	case strings.HasPrefix(line, "> ") && kind == clue.None:
		kind = quotedHeader(line)
	}
	head := strings.TrimLeft(line, "<> \t")
	name, value, found := strings.Cut(head, ":")
	if kind == clue.None || !found || !isToken(name) {
		sc.head = clue.None
		return
	}
	sc.line.header = true
	sc.add(clue.Clue{Kind: kind, Name: name, Value: strings.TrimSpace(value), Rank: 1}, end-len(head))
}

// quotedHeader returns what a line after "> " is if nothing before it says that it
// is a header: quotations in a mail begin the same way.
func quotedHeader(line string) clue.Kind {
	name, _, _ := strings.Cut(line[len("> "):], ":")
	if ascii.IsOneOf(name, "host", "authorization", "user-agent", "accept", "content-type", "content-length", "client-request-id") {
		return clue.RequestHeader
	}
	return clue.None
}

// isToken reports whether a name can be that of a header.
func isToken(name string) bool {
	if name == "" || len(name) > 2*beside.LongestName || !ascii.IsAlpha(name[0]) {
		return false
	}
	for i := range len(name) {
		if !ascii.IsWord(name[i]) && name[i] != '-' {
			return false
		}
	}
	return true
}

// startLine reads the line that the head of an HTTP message begins with, which has
// the word HTTP between two offsets.
//
//	HTTP/1.1 403 Forbidden
//	GET /api/machines HTTP/1.1
func (sc *scanner) startLine(i, end int) {
	s := sc.s
	if ascii.ByteAt(s, end) != '/' || !ascii.IsDigit(ascii.ByteAt(s, end+1)) || i-sc.line.start > 4096 {
		return
	}
	before := strings.TrimLeft(s[sc.line.start:i], "<>* \t")
	version := ascii.Skip(s, end, 5, "/.0123456789")
	if before == "" {
		if ascii.ByteAt(s, version) == ' ' && reply.StatusAt(s, version+1) > 0 {
			sc.head = clue.Header
		}
		return
	}
	method, at := requestBefore(s, i)
	if method == "" {
		return
	}
	sc.tunneled = method == "CONNECT"
	if before == s[at:i] && strings.TrimSpace(s[version:sc.line.end]) == "" {
		sc.head = clue.RequestHeader
	}
}

// requestBefore returns the method before the URL or path that ends at an offset,
// and its place; "" if there is none.
func requestBefore(s string, i int) (method string, at int) {
	const longestTarget = 4096
	from := max(0, i-longestTarget)
	target := strings.TrimSuffix(s[from:i], " ")
	blank := strings.LastIndexByte(target, ' ')
	if blank < 0 {
		return "", 0
	}
	_, method = ascii.LastWord(target[:blank])
	if !clue.IsMethod(method) {
		return "", 0
	}
	return method, from + blank - len(method)
}

// lonelyHeader reads a header at an offset that only responses have and that says a
// lot anywhere.
//
//	Retry-After: 30
//	'WWW-Authenticate': 'Bearer error="invalid_token"'
func (sc *scanner) lonelyHeader(i int) {
	s := sc.s
	for _, name := range [...]string{"retry-after", challenge, "x-ms-ags-diagnostic"} {
		if !ascii.FoldsAt(s, i, name) {
			continue
		}
		end := i + len(name)
		behind := ascii.Skip(s, end, 4, "\"'\\ ]")
		v := ascii.Skip(s, behind, 2, ":=>")
		if v == behind || sc.line.frame || i < sc.urlStop {
			return
		}
		v = beside.ValueBehind(s, v)
		value := sc.headerValue(i, v, name)
		if name == challenge {
			sc.challengeEnd = v + len(value)
		}
		if value = strings.TrimSpace(value); value != "" && !sc.line.header && !strings.HasPrefix(value, clue.Hole) {
			sc.add(clue.Clue{Kind: clue.Header, Name: s[i:end], Value: value, Rank: 1}, i)
		}
		return
	}
}

// challenge is the header that says how to get a token. Its errors and URLs don't
// belong to the call.
const challenge = "www-authenticate"

// headerValue returns the value of a header whose name begins at an offset and the
// value at another one. Where it is not the whole line, it ends with the quote or
// at what parts members.
func (sc *scanner) headerValue(i, v int, name string) string {
	s := sc.s
	value := sc.onLine(v, beside.MaxMessage)
	quote := ascii.ByteAt(s, v-1)
	switch {
	case quote == '"', quote == '\'':
		return value[:beside.QuoteEnd(value, quote)]
	case name == challenge, strings.HasPrefix(value, "{"), strings.TrimSpace(sc.before(i)) == "":
		return value
	}
	if end := strings.IndexAny(value, ",;}])\""); end >= 0 {
		value = value[:end]
	}
	return value
}
