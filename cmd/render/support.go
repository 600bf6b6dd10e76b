package render

import (
	"fmt"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/summary"
)

// A Ticket is failures that are alike, as one block to paste into a support
// ticket: what support needs to find the call, and nothing that is secret. It is
// in English, as Microsoft's support reads it.
type Ticket struct {
	e      explain.Explanation // the last one that has a tracking ID, which is the one to quote
	count  int
	seen   summary.Span
	others []string // tracking IDs of the failures before that, the latest first
}

// maxOthers is how many more tracking IDs a ticket has.
const maxOthers = 4

// Add adds a failure.
func (t *Ticket) Add(e explain.Explanation) {
	t.count++
	if at, ok := summary.ParseTime(e.Time); ok {
		if t.seen.First.IsZero() || at.Before(t.seen.First) {
			t.seen.First = at
		}
		if at.After(t.seen.Last) {
			t.seen.Last = at
		}
	}
	if t.count == 1 {
		t.e = e
		return
	}
	if len(e.TrackingIDs) == 0 {
		return
	}
	if len(t.e.TrackingIDs) > 0 {
		t.others = append([]string{t.e.TrackingIDs[0].Value}, t.others[:min(len(t.others), maxOthers-1)]...)
	}
	t.e = e
}

// Append appends the block. Tool names the program and its version.
func (t *Ticket) Append(b []byte, tool string) []byte {
	row := func(name, value string) {
		if value = onLine(value); value != "" {
			b = fmt.Appendf(b, "%s: %s\n", name, value)
		}
	}
	e := t.e
	for _, id := range e.TrackingIDs {
		row("Tracking ID ("+id.Name+")", id.Value)
	}
	row("Note", e.TrackingNote)
	timeName, at := when(e.Time)
	row(timeName.En, at)
	if t.count > 1 {
		row("Failures", fmt.Sprint(t.count))
		row("First (UTC)", stamp(t.seen.First))
		row("Last (UTC)", stamp(t.seen.Last))
		row("Earlier tracking IDs", strings.Join(t.others, ", "))
	}
	row("Request", e.Method+" "+withoutQueryValues(e.URL))
	row("Operation", e.Operation)
	row("Item", e.Item)
	row("Service", answeredBy(e).En)
	if e.Status != 0 && e.StatusFrom == "" {
		row("Status", statusText(e.Status))
	}
	row("Code", e.Code)
	row("No response", failureName(e.Failure).En)
	row("Message", e.Message)
	row("Inner message", e.InnerMessage)
	row("Tenant ID", e.Tenant)
	row("Application ID", e.Application)
	row("Client", e.Client)
	row("Reported with", tool)
	return b
}

// when writes a time in UTC. A time whose zone isn't known is left unchanged.
func when(text string) (name fact.Text, value string) {
	t, ok := summary.ParseTime(text)
	if !ok || !hasZone(text) {
		return fact.Text{En: "Time (as found)", Ru: "Время (как найдено)"}, text
	}
	return fact.Text{En: "Time (UTC)", Ru: "Время (UTC)"}, t.Format(time.RFC3339)
}

// hasZone reports whether a time that could be read tells its zone.
func hasZone(text string) bool {
	text = strings.TrimSpace(text)
	for _, zone := range []string{"Z", "GMT", "UTC"} {
		if strings.HasSuffix(text, zone) {
			return true
		}
	}
	if strings.Trim(text, "0123456789.") == "" {
		return true // seconds since 1970
	}
	_, zone, signed := strings.Cut(text, "+")
	if !signed && strings.Contains(text, ":") {
		zone = text[strings.LastIndexByte(text, '-')+1:]
		signed = strings.LastIndexByte(text, '-') > strings.IndexByte(text, ':')
	}
	return signed && (len(zone) == 4 || len(zone) == 5)
}

// withoutQueryValues keeps the names of the parameters of a URL only, since
// values can name people and devices.
func withoutQueryValues(address string) string {
	address, _, _ = strings.Cut(address, "#")
	path, query, ok := strings.Cut(address, "?")
	if !ok {
		return address
	}
	var names []string
	for pair := range strings.SplitSeq(query, "&") {
		name, _, assigned := strings.Cut(pair, "=")
		if assigned {
			name += "="
		}
		names = append(names, name)
	}
	return path + "?" + strings.Join(names, "&")
}
