package capture

import (
	"bytes"
	"strings"
)

// A surrounding is the text around an error that was found in a document.
type surrounding struct {
	before, behind []byte // up to the errors next to it
}

// Lines that tell of an error stand near it, and are no prose.
const (
	linesBefore = 6
	linesBehind = 10
	longestWord = 1 << 10 // bytes of a line that are looked at
)

// read takes what the lines before an error tell of the call, the nearest first,
// and failing that the lines behind it.
func (s surrounding) read(x *Exchange) {
	lines := bytes.Split(bytes.TrimRight(s.before, " \t\r\n"), []byte{'\n'})
	for i := len(lines) - 1; i >= max(0, len(lines)-linesBefore); i-- {
		readLine(x, lines[i])
	}
	lines = bytes.SplitN(bytes.TrimLeft(s.behind, " \t\r\n"), []byte{'\n'}, linesBehind+1)
	var o object
	for _, line := range lines[:min(len(lines), linesBehind)] {
		if isLabelled(line) {
			readLine(x, line)
		}
		o.labelledID(line)
	}
	if f := &x.Response.Fault; len(f.TrackingIDs) == 0 && !f.MaskedID {
		setIDs(f, o.ids)
	}
}

// isLabelled reports whether a line says what it tells, "Request URL: …", or
// begins like a request or a response. Other lines behind an error are what
// somebody has to say about it.
func isLabelled(line []byte) bool {
	line = bytes.TrimSpace(line)
	word, _, _ := bytes.Cut(line, []byte{' '})
	if methodName(string(word)) != "" || bytes.HasPrefix(word, []byte("HTTP/")) {
		return true
	}
	const longest = len("WWW-Authenticate header")
	label, _, found := bytes.Cut(line, []byte{':'})
	return found && len(label) <= longest && bytes.Count(label, []byte{' '}) <= 2
}

// readLine takes what a line tells of the call where nothing nearer did.
func readLine(x *Exchange, line []byte) {
	line = line[:min(len(line), longestWord)]
	if x.Response.Status == 0 {
		x.Response.Status = statusPhrase(line)
	}
	if x.Request.URL == "" {
		x.Request.Method, x.Request.URL = calledURL(string(line))
	}
	if x.Time == "" {
		x.Time = string(timeIn(line))
	}
}

// calledURL returns the URL that a line says was called: one behind a method, or
// a word such as "URL" or "for".
func calledURL(line string) (method, url string) {
	method, url = requestLine(line)
	if strings.Contains(url, "%s") { // a template in the source code
		return "", ""
	}
	if method != "" || url == "" {
		return method, url
	}
	before, _, _ := strings.Cut(line, url)
	before, method = bracketed(before)
	before = strings.ToLower(strings.TrimRight(before, " :=\"'`<("))
	for _, word := range []string{"url", "uri", "request", "called", "endpoint", "calling"} {
		if rest, found := strings.CutSuffix(before, word); found && (rest == "" || !isWordByte(rest[len(rest)-1])) {
			return method, url
		}
	}
	if statusPhrase(line) != 0 && (strings.HasSuffix(before, " for") || strings.HasSuffix(before, " to")) {
		return method, url
	}
	return "", ""
}

// bracketed cuts off a method in brackets at the end of text, as connectors write
// it: "URL called:[post] ".
func bracketed(text string) (before, method string) {
	trimmed := strings.TrimRight(text, " ")
	open := strings.LastIndexByte(trimmed, '[')
	if open < 0 || !strings.HasSuffix(trimmed, "]") {
		return strings.TrimRight(text, "["), ""
	}
	return trimmed[:open], methodName(strings.ToUpper(trimmed[open+1 : len(trimmed)-1]))
}

// labelledID adds the tracking ID that a line is: "Request ID: …",
// "request-id: …".
func (o *object) labelledID(line []byte) {
	label, value, found := bytes.Cut(bytes.TrimSpace(line), []byte{':'})
	if !found {
		return
	}
	label = bytes.ReplaceAll(bytes.TrimSpace(label), []byte{' '}, []byte{'-'})
	id := strings.Trim(string(bytes.TrimSpace(value)), "\"',")
	if plausible, _ := inspectID(id); plausible && isIDLabel(label) {
		o.addID(strings.ToLower(string(label)), id)
	}
}
