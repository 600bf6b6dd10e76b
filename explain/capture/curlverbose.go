package capture

import (
	"bytes"
	"strings"
)

// readCurlVerbose reads what "curl -v" reports, with the body among it: lines
// that begin with > of the request, < of the response, * of curl itself, {
// and } for bytes that it does not show. Everything else is body.
func readCurlVerbose(d *document) []Exchange {
	if !isCurlVerbose(d.text) {
		return nil
	}
	v := verbose{conversation: conversation{d: d, format: "curl-v"}}
	v.plain = !bytes.Contains(d.text, []byte("TLS")) && !bytes.Contains(d.text, []byte(":scheme: https"))
	v.before = typedRequest(d.text[:bytes.Index(d.text, []byte("HTTP/"))])
	for at := 0; at < len(d.text); {
		line, rest, _ := bytes.Cut(d.text[at:], []byte{'\n'})
		v.line(line, at)
		at = len(d.text) - len(rest)
	}
	v.endHead('<') // the text may break off inside a head
	return v.exchanges()
}

// isCurlVerbose reports whether a line of text is the first one of a request
// or a response as "curl -v" shows it.
func isCurlVerbose(text []byte) bool {
	for line := range bytes.Lines(text) {
		head, found := bytes.CutPrefix(verboseLine(line), []byte("< "))
		if found && statusOfLine(bytes.TrimRight(head, " \r\n")) != 0 {
			return true
		}
	}
	return false
}

// A verbose reads the report of "curl -v" line by line.
type verbose struct {
	conversation
	before Request // what the typed command says
	head   []byte  // the head that is being read
	at     int     // where it begins
}

func (v *verbose) line(raw []byte, at int) {
	line := verboseLine(raw)
	switch {
	case len(line) > 0 && (line[0] == '>' || line[0] == '<') && (len(line) == 1 || line[1] == ' '):
		v.headLine(line, at)
	case bytes.HasPrefix(line, []byte("* ")), isDataLine(line), isProgress(line):
	default:
		if v.inResponse {
			v.responseBody(append(withoutRemark(raw), '\n'))
		}
	}
}

// headLine adds a line to the head that is being read, and hands the head on
// at its empty last line, which curl leaves out behind 100 Continue.
func (v *verbose) headLine(line []byte, at int) {
	text := bytes.TrimSpace(line[1:])
	if len(text) == 0 || statusOfLine(text) != 0 {
		v.endHead(line[0])
	}
	if len(text) == 0 {
		return
	}
	if len(v.head) == 0 {
		v.at = at
	}
	v.head = append(append(v.head, text...), "\r\n"...)
}

func (v *verbose) endHead(kind byte) {
	switch {
	case len(v.head) == 0:
	case kind == '>':
		v.startRequest(v.head)
		v.request.Body = v.before.Body
	default:
		v.startResponse(v.head, v.at)
	}
	v.head = nil
}

// verboseLine returns a line without its end, without the number of the
// transfer that newer versions of curl put before it, and without the
// progress that was there before curl went back to the start of the line.
func verboseLine(line []byte) []byte {
	line = bytes.TrimRight(line, "\r\n")
	if i := bytes.LastIndexByte(line, '\r'); i >= 0 {
		line = line[i+1:]
	}
	if len(line) > 0 && line[0] == '[' {
		id, rest, found := bytes.Cut(line[1:], []byte("] "))
		if found && len(id) < 16 && len(bytes.Trim(id, "0123456789-x")) == 0 {
			return rest
		}
	}
	return line
}

// isDataLine reports whether a line stands for bytes: "{ [120 bytes data]".
func isDataLine(line []byte) bool {
	return (bytes.HasPrefix(line, []byte("{ [")) || bytes.HasPrefix(line, []byte("} ["))) &&
		bytes.HasSuffix(line, []byte(" bytes data]"))
}

// isProgress reports whether a line is of the progress meter.
func isProgress(line []byte) bool {
	text := string(line)
	return strings.Contains(text, "--:--:--") || strings.Contains(text, "% Total    % Received") ||
		strings.Contains(text, "Dload  Upload   Total")
}

// withoutRemark cuts off what curl says behind a body that does not end with
// a line end.
func withoutRemark(line []byte) []byte {
	line = bytes.TrimRight(line, "\r\n")
	for _, remark := range []string{"* Connection #", "* Closing connection", "* Curl_", "* Added ", "* Hostname "} {
		if i := bytes.LastIndex(line, []byte(remark)); i >= 0 {
			line = line[:i]
		}
	}
	return bytes.Clone(line)
}
