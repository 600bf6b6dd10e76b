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
	if cut || f.end+len(rest)-s.begin > chunk {
		return nil
	}
	return rest[:recordEnd(rest, f.escaped)]
}

// recordEnd returns where the record that text is the rest of ends: before the
// element that comes next in an array, or where the array ends. text begins
// inside a string if inString is set.
func recordEnd(text []byte, inString bool) int {
	depth, lowest := 0, 0 // brackets that are open, less those that were before text
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
				return i
			}
			depth++
		case c == ']' && depth == lowest:
			return i
		case c == '}' || c == ']':
			depth--
			lowest = min(lowest, depth)
		}
	}
	return len(text)
}

// readBehind takes what a record says behind the body of an error, where
// nothing before it did: loggers that sort their members write the time and the
// URL there, and Docker the time.
func (x *Exchange) readBehind(text []byte) {
	const shortest = len(`,"ts":1795393801`)
	if len(text) < shortest {
		return
	}
	if x.Time == "" {
		x.Time = string(jsonTime(text))
	}
	if k := nextKey(text, 0); k.found() {
		text = text[:k.at] // of the error that comes next
	}
	if x.Response.Status == 0 {
		x.Response.Status = leadingStatus(memberText(text, "status", "statusCode", "status_code", "httpStatus", "http_status", "responseCode"))
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
			if rest = bytes.TrimLeft(rest, " "); len(rest) == 0 || rest[0] != ':' && rest[0] != '=' {
				continue
			}
			return bytes.TrimLeft(rest[1:], " \\\"'")
		}
	}
	return nil
}
