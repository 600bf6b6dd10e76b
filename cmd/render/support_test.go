package render

import (
	"testing"

	"github.com/defender-err/defender-err/explain"
)

func TestSupport(t *testing.T) {
	e := explain.Explanation{
		Code: "Forbidden", Service: "graph", Status: 403, Message: "two\nlines", InnerMessage: "two\nmore", Time: "Tue, 24 Nov 2026 05:55:00 +0200",
		Method: "GET", URL: "https://graph.microsoft.com/v1.0/security/alerts_v2?$top=5&flag#part",
		TrackingIDs: []explain.TrackingID{{Name: "request-id", Value: "a"}, {Name: "client-request-id", Value: "b"}},
		Client:      "curl/8",
	}
	const want = `Tracking ID (request-id): a
Tracking ID (client-request-id): b
Time (UTC): 2026-11-24T03:55:00Z
Request: GET https://graph.microsoft.com/v1.0/security/alerts_v2?$top=&flag
Service: Microsoft Graph
Status: 403 Forbidden
Code: Forbidden
Message: two lines
Inner message: two more
Client: curl/8
Reported with: defender-err v1
`
	if got := ticketOf(e, "defender-err v1"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWhen(t *testing.T) {
	tests := []struct{ text, name, value string }{
		{"2026-03-01T12:00:00Z", "Time (UTC)", "2026-03-01T12:00:00Z"},
		{"2026-03-01T12:00:00.5+02:00", "Time (UTC)", "2026-03-01T10:00:00Z"},
		{"2026-03-01T12:00:00-05:00", "Time (UTC)", "2026-03-01T17:00:00Z"},
		{"Sun, 01 Mar 2026 12:00:00 GMT", "Time (UTC)", "2026-03-01T12:00:00Z"},
		{"1760000000", "Time (UTC)", "2025-10-09T08:53:20Z"},
		{"2026-03-01 12:00:00", "Time (as found)", "2026-03-01 12:00:00"},
		{"2026/03/01 12:00:00", "Time (as found)", "2026/03/01 12:00:00"},
		{"yesterday", "Time (as found)", "yesterday"},
	}
	for _, tt := range tests {
		if name, value := when(tt.text); name.En != tt.name || value != tt.value {
			t.Errorf("%s: %s: %s, want %s: %s", tt.text, name.En, value, tt.name, tt.value)
		}
	}
}

func ticketOf(e explain.Explanation, tool string) string {
	var t Ticket
	t.Add(e)
	return string(t.Append(nil, tool))
}

// TestSupportGroup holds that failures that are alike make one block, which has the
// last tracking ID to quote, and the ones before it.
func TestSupportGroup(t *testing.T) {
	var ticket Ticket
	for _, at := range []string{"1", "2", "3", "4", "5", "6", "7"} {
		ticket.Add(explain.Explanation{
			Code: "TooManyRequests", Service: "graph", Status: 429, Time: "2026-11-24T05:5" + at + ":00Z",
			TrackingIDs: []explain.TrackingID{{Name: "request-id", Value: "id-" + at}},
		})
	}
	ticket.Add(explain.Explanation{Code: "TooManyRequests", Service: "graph", Status: 429, Time: "2026-11-24T05:58:00Z"})
	const want = `Tracking ID (request-id): id-7
Time (UTC): 2026-11-24T05:57:00Z
Failures: 8
First (UTC): 2026-11-24T05:51:00Z
Last (UTC): 2026-11-24T05:58:00Z
Earlier tracking IDs: id-6, id-5, id-4, id-3
Service: Microsoft Graph
Status: 429 Too Many Requests
Code: TooManyRequests
Reported with: v1
`
	if got := string(ticket.Append(nil, "v1")); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
