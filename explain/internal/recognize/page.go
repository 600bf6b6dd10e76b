package recognize

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/hex"
)

// readPage takes the number of a sign-in error from what Entra ID shows a person: the
// page on which a sign-in ended, or an entry of the sign-in log. Neither writes AADSTS
// before it. It reports whether the text is one.
//
//	Error Code: 53003
//	Request Id: 6a1e3f0c-2a57-4f0e-9d5c-3b7a11c90d00
//	Correlation Id: 0f6e2b9d-4c83-4a8b-8d1e-52e0b79f6c11
//	Timestamp: 2025-11-13T08:20:29.147Z
//	App name: Microsoft Azure CLI
func readPage(x *exchange.Exchange) bool {
	const most = 40 // lines
	text := string(x.Response.Body)
	f := &x.Response.Fault
	if f.Code != "" || !strings.Contains(text, "rror code") && !strings.Contains(text, "rror Code") {
		return false
	}
	var p page
	n := 0
	for line := range strings.Lines(text) {
		if n++; n > most {
			return false
		}
		p.read(strings.TrimSpace(line))
	}
	if p.number == "" || p.marks < 2 {
		return false
	}
	f.Code, f.Service = p.number, string(fact.Entra)
	if f.Message == "" {
		f.Message = p.reason
	}
	if len(f.TrackingIDs) < len(p.ids) {
		f.TrackingIDs = p.ids
	}
	if x.Time == "" {
		x.Time = p.time
	}
	return true
}

// A page is what the lines of a page or an entry tell.
type page struct {
	number string // with AADSTS before it
	reason string
	time   string
	ids    []exchange.TrackingID
	label  string // on a line of its own, whose value is on the next
	marks  int    // names that only such a page has
}

// read reads one line: a label with its value, or one of the two.
func (p *page) read(line string) {
	label, value := p.label, line
	p.label = ""
	if name, rest, found := cutLabel(line); found && (label == "" || isLabel(name)) {
		label, value = name, rest
	}
	label = strings.ToLower(label)
	if value == "" {
		p.label = label
		return
	}
	switch label {
	case "error code", "sign-in error code", "sign in error code":
		if _, known := catalog.FindCode("AADSTS"+value, fact.Entra); known {
			p.number = "AADSTS" + value
			p.marks += strings.Count(label, "sign") + 1
		}
	case "request id":
		p.id("trace_id", value) // as Entra ID calls it elsewhere
	case "correlation id":
		p.id("correlation_id", value)
	case "timestamp":
		p.time = value
	case "failure reason":
		p.marks++
		p.reason = value
	case "app name", "app id", "device state", "device platform", "device identifier":
		p.marks++
	}
}

// id takes a tracking ID; that of the whole sign-in comes first.
func (p *page) id(name, value string) {
	if len(value) != hex.GUIDLength || strings.Count(value, "-") != 4 {
		return
	}
	id := exchange.TrackingID{Name: name, Value: value}
	if name == "correlation_id" {
		p.ids = append([]exchange.TrackingID{id}, p.ids...)
		p.marks++
		return
	}
	p.ids = append(p.ids, id)
}

// cutLabel cuts a line into a label and its value, with a colon or a tab between them; a
// label may have a line of its own.
func cutLabel(line string) (label, value string, found bool) {
	const longest = 24
	if i := strings.IndexAny(line, ":\t"); i >= 0 && i < longest {
		return strings.TrimSpace(line[:i]), strings.TrimSpace(line[i+1:]), true
	}
	return line, "", isLabel(line)
}

// isLabel reports whether a text is a label of such a page.
func isLabel(text string) bool {
	switch strings.ToLower(text) {
	case "error code", "sign-in error code", "sign in error code", "failure reason", "request id", "correlation id", "timestamp",
		"app name", "app id", "device state", "device platform", "device identifier":
		return true
	}
	return false
}
