package capture

import (
	"bytes"
	"cmp"
	"html"
	"strings"
)

// readPage reads an HTML page, or a text that holds one: what a gateway, a
// proxy or a front door answers instead of the service.
func readPage(d *document) []Exchange {
	at := pageStart(d.text)
	if at < 0 {
		return nil
	}
	x := d.exchange("html", at)
	readWords(&x, string(d.text[:at]))
	x.Response.Body = d.text[at:]
	f, status := pageFault(x.Response.Body)
	if x.Response.Status = cmp.Or(x.Response.Status, status); x.Response.Status < 400 {
		return nil
	}
	x.Response.Fault = f
	return []Exchange{x}
}

// pageStart returns where an HTML page begins in text; -1 if none does.
func pageStart(text []byte) int {
	for at := 0; ; at++ {
		i := bytes.IndexByte(text[at:], '<')
		if i < 0 {
			return -1
		}
		at += i
		lower := bytes.ToLower(text[at:min(len(text), at+len("<!doctype html"))])
		for _, tag := range []string{"<!doctype html", "<html", "<head>", "<title>", "<h1>", "<h2>"} {
			if bytes.HasPrefix(lower, []byte(tag)) {
				return at
			}
		}
	}
}

// pageFault returns what an error page says: its heading, and the reference
// to quote. status is 0 if the page does not tell it.
func pageFault(page []byte) (f Fault, status int) {
	const enough = 64 << 10
	text := string(page[:min(len(page), enough)])
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		lower = text
	}
	f.Service = "gateway"
	for _, tag := range []string{"title", "h1", "h2", "h3"} {
		words := elementText(text, lower, tag)
		status = cmp.Or(status, headingStatus(words))
		if f.Message == "" || isBareTitle(f.Message) {
			f.Message = cmp.Or(words, f.Message)
		}
	}
	setIDs(&f, pageIDs(plainText(text)))
	return f, status
}

// isBareTitle reports whether a title says no more than that it is a title.
func isBareTitle(title string) bool {
	switch strings.ToLower(title) {
	case "error", "azure", "microsoft azure", "document", "server error":
		return true
	}
	return false
}

// headingStatus reads the status in the heading of a page: "403 Forbidden",
// "HTTP Error 503. …", "404 - File or directory not found."
func headingStatus(heading string) int {
	if n := statusPhrase(heading); n != 0 {
		return n
	}
	number, rest, _ := strings.Cut(strings.TrimPrefix(heading, "Error "), " ")
	n := statusNumber(strings.TrimRight(number, ".:-"))
	if n >= 400 && rest != "" {
		return n
	}
	if strings.Contains(heading, "Service Unavailable") || strings.Contains(heading, "services aren't available") {
		return 503
	}
	return 0
}

// elementText returns the text of the first element with a name; lower is
// page in small letters.
func elementText(page, lower, name string) string {
	start := strings.Index(lower, "<"+name)
	if start < 0 {
		return ""
	}
	open := strings.IndexByte(lower[start:], '>')
	if open < 0 {
		return ""
	}
	start += open + 1
	end := strings.Index(lower[start:], "</"+name)
	if end < 0 {
		return ""
	}
	return strings.Join(strings.Fields(plainText(page[start:start+end])), " ")
}

// plainText returns what a page shows: without tags, with characters instead
// of their names.
func plainText(page string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(page, "<")
		b.WriteString(before)
		if !found {
			return html.UnescapeString(b.String())
		}
		b.WriteByte(' ')
		_, page, _ = strings.Cut(rest, ">")
	}
}

// pageIDs returns what to quote to the support of the gateway.
func pageIDs(text string) []TrackingID {
	var o object
	for _, name := range []string{"X-Azure-Ref", "Azure Front Door Reference", "Ref A", "Request ID", "Reference"} {
		if value := labelled(text, name+":"); len(value) >= 16 {
			o.addID(name, value)
			break
		}
	}
	if len(o.ids) == 0 {
		o.addID("X-Azure-Ref", frontDoorRef(text))
	}
	return o.ids
}

// frontDoorRef finds the reference of Azure Front Door, which stands alone or
// at the end of its page: "0Zt3WYwAAAAB…", or
// "20240101T101010Z-15c8…".
func frontDoorRef(text string) string {
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, "`")
		switch {
		case fits(word, "00000000T000000Z-") && len(word) > 30:
			return word
		case len(word) >= 40 && word[0] == '0' && strings.Trim(word, base64Letters) == "":
			return word
		}
	}
	return ""
}

const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
