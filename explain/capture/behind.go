package capture

import (
	"bytes"
	"strings"
)

// behind returns what stands behind a body on its line and belongs to the same
// record: the members that follow it, and those that follow the objects around
// it. It is empty where the line is longer than a chunk, since how much of it
// is there depends on how the input arrives.
func (s *scanner) behind(f *finding) []byte {
	const enough = 4 << 10 // bytes
	rest := s.buf[f.end:min(len(s.buf), f.end+enough)]
	i := bytes.IndexByte(rest, '\n')
	switch {
	case i >= 0:
		rest = rest[:i]
	case !s.eof || len(rest) == enough:
		return nil
	}
	cut := s.begin == 0 && s.passed > 0 // the line began before what is in the buffer
	if len(rest) < shortestBehind || cut || f.end+len(rest)-s.begin > chunk {
		return nil
	}
	return recordMembers(rest, f.escaped)
}

// shortestBehind is the length of the shortest text behind a body that tells
// anything, in bytes.
const shortestBehind = len(`,"ts":1795393801`)

// recordMembers returns the members of the record that text is the rest of: up to
// the element that comes next in an array, or the end of the array, and without
// objects that are not the request. text begins inside a string if inString is
// set.
func recordMembers(text []byte, inString bool) (kept []byte) {
	depth, lowest := 0, 0 // brackets that are open, less those that were before text
	from, skipping := 0, false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			before := bytes.TrimRight(text[:i], " ")
			if depth == lowest && bytes.HasSuffix(before, []byte{','}) {
				return append(kept, text[from:i]...)
			}
			if depth == lowest && !isRequestName(before) {
				kept, skipping = append(kept, text[from:i]...), true
			}
			depth++
		case c == ']' && depth == lowest:
			return append(kept, text[from:i]...)
		case c == '}' || c == ']':
			depth--
			if depth == lowest && skipping {
				from, skipping = i, false
			}
			lowest = min(lowest, depth)
		}
	}
	if skipping {
		return kept
	}
	return append(kept, text[from:]...)
}

// isRequestName reports whether text ends with the name of a member that holds
// the request.
func isRequestName(text []byte) bool {
	name := bytes.TrimRight(bytes.TrimSuffix(text, []byte{':'}), " \\\"")
	return bytes.HasSuffix(name, []byte(`"request`)) || bytes.HasSuffix(name, []byte(`"config`)) || bytes.HasSuffix(name, []byte(`"req`))
}

// readBehind takes what a record says behind the body of an error, where
// nothing before it did: loggers that sort their members write the time and the
// URL there, and Docker the time.
func readBehind(x *Exchange, text []byte) {
	if len(text) == 0 {
		return
	}
	if x.Time == "" {
		x.Time = string(jsonTime(text))
	}
	if k := nextKey(text, 0); k.found() {
		text = text[:k.at] // of the error that comes next
	}
	if x.Response.Status == 0 {
		status := leadingStatus(memberText(text, "status", "statusCode", "status_code", "httpStatus", "http_status", "responseCode"))
		if status >= 400 {
			x.Response.Status = status
		}
	}
	if x.Request.URL != "" {
		return
	}
	url := urlAt(string(memberText(text, "url", "uri", "requestUrl", "request_url", "requestUri")))
	if strings.HasPrefix(url, "http") && !isDocumentation(url) {
		method := labelledWord(string(text), "ethod") // also httpMethod
		x.Request.URL, x.Request.Method = url, methodName(strings.ToUpper(method))
	}
}

// memberText returns what follows the first of names that is the name of a
// member of text, as JSON, JSON in a string and logfmt write it: "status":403,
// \"status\":403, status=403; nil if none is.
func memberText(text []byte, names ...string) []byte {
	for _, name := range names {
		for at := 0; ; {
			i := bytes.Index(text[at:], []byte(name))
			if i < 0 {
				break
			}
			at += i + len(name)
			if start := at - len(name); start > 0 && isNameByte(text[start-1]) {
				continue
			}
			rest := bytes.TrimLeft(text[at:], "\\\"")
			quoted := len(rest) < len(text[at:]) // prose has colons as well
			if rest = bytes.TrimLeft(rest, " "); len(rest) == 0 || rest[0] != '=' && !(quoted && rest[0] == ':') {
				continue
			}
			return bytes.TrimLeft(rest[1:], " \\\"'")
		}
	}
	return nil
}
