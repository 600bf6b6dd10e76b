package body

import (
	"cmp"
	"html"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

// longestPage is how much of a page is read, in bytes.
const longestPage = 64 << 10

// A Page is an HTML page that a gateway, a proxy, or a front door answers instead
// of the service:
//
//	<html><head><title>502 Bad Gateway</title></head> …
type Page struct {
	Fault      exchange.Fault
	Status     int  // from its heading; 0 if that has none
	Failed     bool // its heading says that the server failed
	Refused    bool // its heading says that something on the way refused the call
	Start, End int  // offsets in the text that was read
}

// NextPage returns the first page in a text from an offset on. It returns false if
// there is none.
func NextPage(s string, from int) (Page, bool) {
	start := pageStart(s, from)
	if start < 0 {
		return Page{}, false
	}
	text := s[start:min(len(s), start+longestPage)]
	text = text[:pageEnd(text)]
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		lower = text
	}
	p := Page{Start: start, End: start + len(text), Fault: exchange.Fault{Service: "gateway"}}
	for _, tag := range [...]string{"title", "h1", "h2", "h3"} {
		heading := element(text, lower, tag)
		p.Status = cmp.Or(p.Status, headingStatus(heading))
		if p.Fault.Message == "" || isBareTitle(p.Fault.Message) {
			p.Fault.Message = cmp.Or(heading, p.Fault.Message)
		}
	}
	if heading := element(text, lower, "h1"); strings.HasPrefix(heading, applicationError) {
		p.Failed, p.Fault.Message = true, strings.TrimSpace(heading+" "+element(text, lower, "h2"))
		p.Status = cmp.Or(p.Status, describedStatus(text))
	}
	p.Refused = isRefusal(p.Fault.Message)
	addPageIDs(&p.Fault, shown(text))
	return p, true
}

// isRefusal reports whether the heading of a page is that of a web filter or a firewall
// which refused a call; most of them name no status.
//
//	<title>Netskope - Blocked</title>
//	<title>Access to this site is blocked</title>
//	<h2>The request is blocked.</h2>
func isRefusal(heading string) bool {
	lower := strings.ToLower(heading)
	for _, words := range [...]string{"blocked", "access denied", "request rejected", "url rejected", "zugriff verweigert", "gesperrt",
		"zscaler", "netskope", "forcepoint", "websense", "cloudsoc", "cisco umbrella", "usercheck", "web filter violation", "web gateway", "globalprotect", "captive portal"} {
		if strings.Contains(lower, words) {
			return true
		}
	}
	return false
}

// applicationError begins the heading of the pages of ASP.NET, whose title may have been
// cut off:
//
//	<H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>
//	<h2> <i>The resource cannot be found.</i> </h2>
//	<b> Description: </b>HTTP 404. The resource you are looking for …
const applicationError = "Server Error in '"

// describedStatus returns the status in the description of a page of ASP.NET; 0 if it has
// none.
func describedStatus(page string) int {
	_, described, _ := strings.Cut(page, "Description: </b>HTTP ")
	if n := reply.StatusAt(described, 0); n >= 400 {
		return n
	}
	return 0
}

// pageStart returns where a page begins at or after an offset; -1 if none does.
func pageStart(s string, from int) int {
	for at := from; ; at++ {
		i := strings.IndexByte(s[at:], '<')
		if i < 0 {
			return -1
		}
		at += i
		for _, tag := range [...]string{"<!doctype html", "<html", "<head>", "<title>", "<h1>", "<h2>"} {
			if len(s)-at >= len(tag) && strings.EqualFold(s[at:at+len(tag)], tag) {
				return at
			}
		}
	}
}

// pageEnd returns where a page ends.
func pageEnd(page string) int {
	const closing = "</html>"
	for at := 0; ; at++ {
		i := strings.Index(page[at:], "</")
		if i < 0 {
			return len(page)
		}
		at += i
		if end := at + len(closing); end <= len(page) && strings.EqualFold(page[at:end], closing) {
			return end
		}
	}
}

// isBareTitle reports whether a title says no more than that it is a title.
func isBareTitle(title string) bool {
	switch strings.ToLower(title) {
	case "error", "bad request", "azure", "microsoft", "microsoft azure", "document", "server error", "onedrive", "sharepoint", "outlook", "microsoft 365", "office 365":
		return true
	}
	return false
}

// headingStatus reads the status in the heading of a page: "403 Forbidden", "HTTP
// Error 503. The service is unavailable.", "Service Unavailable".
func headingStatus(heading string) int {
	const first = 3 // words
	for i, word := range strings.Fields(heading) {
		if n := reply.StatusAt(strings.TrimRight(word, ".:-,"), 0); i < first && n >= 400 && word != heading {
			return n
		}
	}
	if strings.Contains(heading, "Service Unavailable") || strings.Contains(heading, "services aren't available") {
		return 503
	}
	return 0
}

// element returns the text of the first element with a name; lower is the page in
// lower case.
func element(page, lower, name string) string {
	_, open, found := cutAfter(lower, 0, "<"+name)
	if !found {
		return ""
	}
	_, start, opened := cutAfter(lower, open, ">")
	end, _, closed := cutAfter(lower, start, "</"+name)
	if !opened || !closed {
		return ""
	}
	return strings.Join(strings.Fields(shown(page[start:end])), " ")
}

// cutAfter returns where a part begins in s, at or after an offset, and where it
// ends.
func cutAfter(s string, from int, part string) (start, end int, found bool) {
	i := strings.Index(s[from:], part)
	if i < 0 {
		return 0, 0, false
	}
	return from + i, from + i + len(part), true
}

// shown returns what a page shows: without tags, and with characters instead of
// their names.
func shown(page string) string {
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

// addPageIDs adds what to quote to the support of the gateway: the references of
// Azure Front Door, alone or after their labels, or that of another edge.
//
//	Request unsuccessful. Incapsula incident ID: 456000123-98765432109876543
//	Ref A: 7DF50CEFF7D94A2B858069FC1393CD11 Ref B: HKBEDGE0211 Ref C: 2017-09-07T02:11:38Z
func addPageIDs(f *exchange.Fault, text string) {
	for _, label := range [...]string{"Ref A:", "Ref B:", "Cloudflare Ray ID:", "Ray ID:", "Incapsula incident ID:", "Your support ID is:",
		"NS Transaction ID:", "Transaction ID:", "Transaction Id:", "Message ID:", "Event ID:", "Incident ID:", "Incident Id:", "Reference ID:", "Reference:"} {
		_, rest, found := strings.Cut(text, label)
		if !found {
			continue
		}
		word, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		AddID(f, strings.TrimSuffix(label, ":"), strings.TrimRight(word, ".,;"))
		if label != "Ref A:" && len(f.TrackingIDs) > 0 {
			return
		}
	}
	for word := range strings.FieldsSeq(text) {
		if word = strings.Trim(word, "`"); isFrontDoorRef(word) {
			AddID(f, "X-Azure-Ref", word)
			return
		}
	}
}

// isFrontDoorRef reports whether a word is a reference of Azure Front Door:
// "0Zt3WYwAAAAB…" or "20240101T101010Z-15c8…".
func isFrontDoorRef(word string) bool {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
	const dated, encoded = 30, 40
	switch {
	case len(word) > dated && word[8] == 'T' && word[15:17] == "Z-":
		return ascii.IsNumber(word[:8]) && ascii.IsNumber(word[9:15])
	case len(word) >= encoded && word[0] == '0': // and the time in eight bytes that end in zeros
		return strings.Contains(word[:encoded/2], "AAAA") && strings.Trim(word, letters) == ""
	}
	return false
}
