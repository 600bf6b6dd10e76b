package render

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/summary"
)

// Support returns the form to paste into a ticket: what support needs to find
// the call, and nothing that is secret. Tool names the program and its
// version. It is in English, as Microsoft's support reads it.
func Support(tool string) Form {
	return Form{
		Between: "\n",
		Append: func(b []byte, e explain.Explanation) []byte {
			var out bytes.Buffer
			support(&out, e, tool)
			return append(b, out.Bytes()...)
		},
	}
}

func support(b *bytes.Buffer, e explain.Explanation, tool string) {
	row := func(name, value string) {
		if value = strings.Join(strings.Fields(value), " "); value != "" {
			fmt.Fprintf(b, "%s: %s\n", name, value)
		}
	}
	for _, id := range e.TrackingIDs {
		row("Tracking ID ("+id.Name+")", id.Value)
	}
	row("Note", e.TrackingNote)
	timeName, at := when(e.Time)
	row(timeName.En, at)
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
