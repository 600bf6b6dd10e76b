package capture

import (
	"net/textproto"
	"strings"
)

// readDotNet reads what HttpResponseMessage.ToString prints in .NET:
// "StatusCode: 404, ReasonPhrase: 'Not Found', …, Headers: {…}".
func readDotNet(d *document) []Exchange {
	text := string(d.text)
	var found []Exchange
	for at := nextMessage(text, 0); at >= 0; {
		next := nextMessage(text, at+1)
		end := next
		if next < 0 {
			end = len(text)
		}
		x := d.exchange("dotnet", at)
		part := text[at:end]
		x.Response.Status = leadingStatus(strings.TrimPrefix(part, "StatusCode: "))
		x.Response.Header = keepResponse(messageHeaders(part))
		x.Request.Method, x.Request.URL = messageRequest(part)
		if x.Request.URL == "" {
			before := text[max(0, at-maxLookBack):at]
			x.Request.Method, x.Request.URL = messageRequest(before)
		}
		if bodies := embedded(part, x); len(bodies) > 0 {
			x = bodies[0]
		}
		found = append(found, x)
		at = next
	}
	return found
}

// nextMessage returns the offset of the next response at or after from; -1 if
// there is none.
func nextMessage(text string, from int) int {
	const start = "StatusCode: "
	for {
		i := strings.Index(text[from:], start)
		if i < 0 {
			return -1
		}
		from += i
		rest := text[from+len(start):]
		if leadingStatus(rest) != 0 && strings.HasPrefix(strings.TrimLeft(rest, "0123456789"), ", ReasonPhrase: ") {
			return from
		}
		from += len(start)
	}
}

// messageHeaders reads the headers, each on a line between braces.
func messageHeaders(text string) textproto.MIMEHeader {
	h := textproto.MIMEHeader{}
	_, text, _ = strings.Cut(text, "Headers:")
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "}" {
			break
		}
		if name, value, found := strings.Cut(line, ": "); found {
			h.Add(name, value)
		}
	}
	return h
}

// messageRequest reads the request as HttpRequestMessage.ToString prints it:
// "Method: GET, RequestUri: 'https://…'".
func messageRequest(text string) (method, url string) {
	before, rest, found := strings.Cut(text, ", RequestUri: '")
	if !found {
		return "", ""
	}
	if i := strings.LastIndex(before, "Method: "); i >= 0 {
		method = methodName(before[i+len("Method: "):])
	}
	url, _, _ = strings.Cut(rest, "'")
	return method, url
}
