package capture

import (
	"bufio"
	"bytes"
	"io"
	"net/textproto"
	"strings"
)

// formatHTTP is a response with its head, as "curl -i" and "curl -D -" print
// it.
const formatHTTP = "curl-i"

// readHTTP reads responses with their heads, one after the other. What stands
// before a head may be the request, as HTTPie and editors write it, or the
// command that was typed.
func readHTTP(d *document) []Exchange {
	at := nextHead(d.text, 0)
	if at < 0 {
		return nil
	}
	request := typedRequest(d.text[:at])
	var found []Exchange
	for before := d.text[:at]; at >= 0; {
		if written, ok := writtenRequest(before); ok {
			request = written
		}
		x := d.exchange(formatHTTP, at)
		x.Request = request
		header, body := readHead(&x, d.text[at:])
		from := at + body
		length := contentLength(header, len(d.text)-from)
		at = nextHead(d.text, from+length)
		end := at
		if at < 0 {
			end = len(d.text)
		}
		x.Response.Body = bytes.TrimSpace(d.text[from:end])
		if before = d.text[from+length : end]; length == 0 {
			before = behindBody(before)
		}
		if at < 0 || !isInterim(x.Response) {
			found = append(found, x)
		}
	}
	return found
}

// writtenRequest returns the last request in a text: its first line, "POST
// /api/alerts HTTP/1.1" or "POST https://…", with the head and the body behind
// it.
func writtenRequest(text []byte) (r Request, ok bool) {
	var behind []byte
	for rest := text; len(rest) > 0; {
		var line []byte
		line, rest, _ = cutLine(rest)
		if words := strings.Fields(string(line[:min(len(line), maxLookBack)])); isRequestLine(words) {
			r, behind, ok = Request{Method: words[0], URL: words[1]}, rest, true
		}
	}
	if !ok {
		return r, false
	}
	header := parseHeader(behind)
	r.Header = keepRequest(header)
	if host := header.Get("Host"); host != "" && !strings.Contains(r.URL, "://") {
		r.URL = "https://" + host + r.URL
	}
	_, body, _ := bytes.Cut(bytes.ReplaceAll(behind, []byte("\r\n"), []byte("\n")), []byte("\n\n"))
	r.Body = bytes.TrimSpace(body)
	return r, true
}

// behindBody returns what follows the body that text begins with, if that shows
// where it ends.
func behindBody(text []byte) []byte {
	if at := skipBlanks(text, 0); at < len(text) && text[at] == '{' {
		if end := valueEnd(text, at); end > 0 {
			return text[end:]
		}
	}
	return nil
}

// isRequestLine reports whether words are those of the first line of a request.
func isRequestLine(words []string) bool {
	switch {
	case len(words) < 2 || methodName(words[0]) == "":
		return false
	case strings.Contains(words[1], "://"):
		return true
	}
	return len(words) == 3 && strings.HasPrefix(words[2], "HTTP/")
}

// isInterim reports whether a response only leads to the next one: 100
// Continue, a redirect, or the answer of a proxy to CONNECT.
func isInterim(r Response) bool {
	return r.Status < 200 || r.Status < 400 && len(r.Body) == 0
}

// readHead reads the head of a response into x, and says where the body
// begins. header is the whole head; x keeps what matters of it.
func readHead(x *Exchange, text []byte) (header textproto.MIMEHeader, body int) {
	line, rest, _ := cutLine(text)
	x.Response.Status = statusOfLine(line)
	body = len(text) - len(rest)
	for len(rest) > 0 {
		line, rest, _ = cutLine(rest)
		if len(line) == 0 {
			break
		}
	}
	end := len(text) - len(rest)
	header = parseHeader(text[body:end])
	x.Response.Header = keepResponse(header)
	return header, end
}

// parseHeader reads header lines. Of damaged ones it keeps what comes before
// the damage.
func parseHeader(lines []byte) textproto.MIMEHeader {
	text := io.MultiReader(bytes.NewReader(bytes.TrimSpace(lines)), strings.NewReader("\r\n\r\n"))
	header, _ := textproto.NewReader(bufio.NewReader(text)).ReadMIMEHeader()
	return header
}

// contentLength returns how many of the size bytes behind a head are surely
// its body.
func contentLength(h textproto.MIMEHeader, size int) int {
	n, err := atoi(h.Get("Content-Length"))
	if err != nil || n > size {
		return 0
	}
	return n
}

// nextHead returns the offset of the next status line at or after from; -1 if
// there is none. A body without a line end at its end has the next status
// line directly behind it.
func nextHead(text []byte, from int) int {
	for from < len(text) {
		i := bytes.Index(text[from:], []byte("HTTP/"))
		if i < 0 {
			return -1
		}
		i += from
		line, _, _ := cutLine(text[i:min(len(text), i+64)])
		if statusOfLine(line) != 0 && startsLine(text, i) {
			return i
		}
		from = i + 1
	}
	return -1
}

func startsLine(text []byte, at int) bool {
	return at == 0 || bytes.IndexByte([]byte("\n}]>\""), text[at-1]) >= 0
}

// statusOfLine reads a status line: "HTTP/1.1 404 Not Found" or "HTTP/2 404".
func statusOfLine(line []byte) int {
	version, rest, _ := strings.Cut(string(line), " ")
	switch version {
	case "HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0", "HTTP/3":
	default:
		return 0
	}
	status, _, _ := strings.Cut(rest, " ")
	if len(status) != 3 {
		return 0
	}
	return statusNumber(status)
}
