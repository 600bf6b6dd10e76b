package capture

import (
	"bytes"
	"cmp"
	"net/textproto"
	"strings"
)

const formatPowerShell = "powershell"

// readPowerShell reads the error records of Invoke-RestMethod,
// Invoke-WebRequest and the Graph SDK, as PowerShell 5.1 and 7 show them.
func readPowerShell(d *document) []Exchange {
	if !looksPowerShell(d.text) {
		return nil
	}
	r := psReader{}
	for at := 0; at < len(d.text); {
		end := at + lineLength(d.text[at:])
		r.line(string(d.text[at:end]), at)
		at = end
	}
	if len(r.found) == 0 {
		r.found = stackTrace(d.text)
	}
	var found []Exchange
	for _, record := range r.found {
		found = append(found, record.exchanges(d)...)
	}
	return found
}

// stackTrace makes a record of a text with the stack trace of a script: "… at
// Invoke-Something, C:\\Module.psm1: line 24 at …".
func stackTrace(text []byte) []psRecord {
	const longest = 512 // bytes that one frame has at most
	all := string(text)
	for at := 0; ; at++ {
		i := strings.Index(all[at:], "at ")
		if i < 0 {
			return nil
		}
		at += i
		frame := all[at+len("at "):]
		cmdlet, place, _ := strings.Cut(frame[:min(len(frame), longest)], ", ")
		path, _, _ := strings.Cut(place, ".psm1: ")
		if len(path) == len(place) {
			path, _, _ = strings.Cut(place, ".ps1: ")
		}
		if _, _, named := psHeader(cmdlet + ":"); named && len(path) < len(place) {
			return []psRecord{{cmdlet: cmdlet, lines: strings.Split(all[:at], "\n")}}
		}
	}
}

// exchanges returns what a record tells; none if it is not about a response.
func (r psRecord) exchanges(d *document) []Exchange {
	text := withoutBold(strings.TrimSpace(unwrap(r.lines)[r.prefix:]))
	x := d.exchange(formatPowerShell, r.offset)
	r.readContext(&x, text)
	if bodies := embedded(text, x); len(bodies) > 0 {
		for i := range bodies {
			f := &bodies[i].Response.Fault
			f.Service = cmp.Or(f.Service, r.service())
		}
		return bodies
	}
	switch {
	case readEntra(&x, text):
	case readSDK(&x, text):
	case x.Response.Status != 0 && isClientSentence(text):
	case x.Response.Status != 0 || r.service() == "graph" || r.asksREST():
		x.Response.Fault.Message = text
	}
	if x.Response.Status == 0 && x.Response.Fault.IsZero() {
		return nil
	}
	x.Response.Fault.Service = cmp.Or(x.Response.Fault.Service, r.service())
	return []Exchange{x}
}

// embedded returns the errors in text, each completed by what x knows.
func embedded(text string, x Exchange) []Exchange {
	found := readEmbedded(&document{text: []byte(text), name: x.Source.Name, max: window, line: x.Source.Line})
	for i := range found {
		y := &found[i]
		y.Source = x.Source
		y.Response.Status = cmp.Or(x.Response.Status, y.Response.Status)
		y.Time = cmp.Or(y.Time, x.Time)
		if y.Response.Header == nil {
			y.Response.Header = x.Response.Header
		}
		if y.Request.URL == "" || x.Request.Method != "" {
			y.Request = x.Request
		}
	}
	return found
}

// readContext takes from the words of a record, and from the line of the
// script that it shows, what was asked and what came back.
func (r psRecord) readContext(x *Exchange, text string) {
	words, _, _ := strings.Cut(text, "{")
	x.Response.Status = cmp.Or(statusPhrase(words), statusPhrase(text))
	x.Request.Method, x.Request.URL = requestLine(words)
	x.Response.Header = namedHeaders(text)
	for _, line := range r.source {
		if x.Request.URL == "" {
			x.Request.URL = uncutURL(line)
		}
		if x.Request.Method == "" {
			method := strings.ToUpper(labelledWord(line, "-Method"))
			x.Request.Method = methodName(strings.Trim(method, "'"))
		}
	}
}

// uncutURL returns the URL in a line of a script; of one that the console has
// cut off, or that a variable ends, only the scheme and the host.
func uncutURL(line string) string {
	_, url := requestIn(line)
	_, rest, _ := strings.Cut(line, url)
	rest = strings.TrimLeft(rest, " ")
	if !strings.HasPrefix(rest, "…") && !strings.HasPrefix(rest, "...") && !strings.ContainsAny(url, "…$") {
		return url
	}
	scheme, behind, _ := strings.Cut(url, "://")
	host, _, whole := strings.Cut(behind, "/")
	if !whole || strings.ContainsAny(host, "…$") {
		return ""
	}
	return scheme + "://" + host
}

// service tells by the name of the command whom it asks.
func (r psRecord) service() string {
	_, noun, _ := strings.Cut(r.cmdlet, "-")
	switch {
	case strings.HasPrefix(noun, "Mg"):
		return "graph"
	case strings.Contains(noun, "Defender"):
		return "defender"
	}
	return ""
}

func (r psRecord) asksREST() bool {
	return r.cmdlet == "Invoke-RestMethod" || r.cmdlet == "Invoke-WebRequest"
}

// readSDK reads an error as the Graph SDK puts it into words: the message,
// "Status: 400 (BadRequest) ErrorCode: BadRequest Date: …" and the headers.
func readSDK(x *Exchange, text string) bool {
	at := strings.Index(text, "ErrorCode:")
	if at < 0 {
		return false
	}
	message, _, found := strings.Cut(text[:at], "Status:")
	if !found {
		return false
	}
	f := &x.Response.Fault
	f.Code = firstWord(text[at+len("ErrorCode:"):])
	f.Message = strings.TrimRight(message, " \r\n")
	_, rest, _ := strings.Cut(text[at:], "Date:")
	x.Time = firstWord(rest)
	return true
}

// readEntra reads an Entra error that a command for signing in has got.
func readEntra(x *Exchange, text string) bool {
	at := nextEntra([]byte(text), 0)
	if at < 0 {
		return false
	}
	var ok bool
	x.Response.Fault, x.Time, ok = entraFault(text[at:])
	return ok
}

func firstWord(text string) string {
	text = strings.TrimLeft(text, " \t\r\n")
	if end := strings.IndexAny(text, " \t\r\n"); end >= 0 {
		return text[:end]
	}
	return text
}

// isClientSentence reports whether a message is what .NET says about a status
// by itself, and nothing that a service has sent.
func isClientSentence(text string) bool {
	return strings.Contains(text, "The remote server returned an error") ||
		strings.Contains(text, "Response status code does not indicate success")
}

// namedHeaders finds the headers that matter in a text in which they stand
// one after the other.
func namedHeaders(text string) textproto.MIMEHeader {
	h := textproto.MIMEHeader{}
	lower := strings.ToLower(text)
	for _, name := range []string{"request-id", "client-request-id", "x-ms-request-id", "retry-after"} {
		if value := headerWord(text, lower, name); value != "" {
			h.Set(name, value)
		}
	}
	return keepResponse(h)
}

// headerWord returns the first word behind "name :" in text; lower is text in
// small letters.
func headerWord(text, lower, name string) string {
	if len(text) != len(lower) {
		return ""
	}
	for at := 0; ; at += len(name) {
		i := strings.Index(lower[at:], name)
		if i < 0 {
			return ""
		}
		at += i
		if at > 0 && (isWordByte(text[at-1]) || text[at-1] == '-') {
			continue
		}
		rest := strings.TrimLeft(text[at+len(name):], " ")
		if rest, found := strings.CutPrefix(rest, ":"); found {
			fields := strings.Fields(rest[:min(len(rest), 128)])
			if len(fields) > 0 && strings.Trim(fields[0], `"',;{}[]`) == fields[0] {
				return fields[0]
			}
		}
	}
}

// withoutBold takes out the asterisks with which people mark what matters to
// them in a post: **word**. What stands for something masked stays.
func withoutBold(text string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "**")
		word, after, closed := strings.Cut(rest, "**")
		if !found || !closed || word == "" || strings.Contains(word, "*") || strings.Contains(word, "\n") || strings.HasPrefix(after, "*") {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(before)
		b.WriteString(word)
		text = after
	}
}

// looksPowerShell reports whether a text can hold an error record. It is a
// cheap test before the lines are looked at.
func looksPowerShell(text []byte) bool {
	for _, mark := range []string{"Line |", "FullyQualifiedErrorId", "CategoryInfo", "Invoke-", "-Mg", ".psm1: ", ".ps1: "} {
		if bytes.Contains(text, []byte(mark)) {
			return true
		}
	}
	return false
}
