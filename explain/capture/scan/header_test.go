package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestHeader(t *testing.T) {
	expect(t, []row{
		{"HTTP/1.1 429 Too Many Requests\nContent-Type: application/json\nRetry-After: 30\n\nX: y", "Content-Type=application/json/1, Retry-After=30/1"},
		{"< HTTP/2 403\n< www-authenticate: Bearer realm=\"\"\n* a: b\n< date: x\n<\nServer: y", "www-authenticate=Bearer realm=\"\"/1, date=x/1"},
		{"< x-ms-ags-diagnostic: {\"ServerInfo\":{\"Slice\":\"E\"}}", "x-ms-ags-diagnostic={\"ServerInfo\":{\"Slice\":\"E\"}}/1"},
		{"Retry-After: 30", "Retry-After=30/1"},
		{"headers: {'Retry-After': '30', 'x': 'y'}", "Retry-After=30/1"},
		{"throttled, retry-after=12, attempt 2", "retry-after=12/1"},
		{"retry after 30 s", ""},
		{"HTTP/1.1 403 Forbidden\nthis is: no header\nServer: x", ""},
		{"Message: x", ""},
	}, clue.Header)
	expect(t, []row{
		{"> GET /api/machines HTTP/1.1\n> Host: api.security.microsoft.com\n> Authorization: Bearer made-up\n>\n< HTTP/1.1 403", "Host=api.security.microsoft.com/1, Authorization=Bearer made-up/1"},
		{"POST /api/x HTTP/1.1\nHost: x.y\nContent-Type: application/json\n\n{}", "Host=x.y/1, Content-Type=application/json/1"},
		{"> Authorization: Bearer made-up", "Authorization=Bearer made-up/1"},
		{"> Status: 403\n> from: a mail", ""},
	}, clue.RequestHeader)
}

func TestTime(t *testing.T) {
	expect(t, []row{
		{"2026-11-17T09:14:03Z ERROR x", "2026-11-17T09:14:03Z/3"},
		{"Timestamp: 2026-11-17 09:14:03Z", "2026-11-17 09:14:03Z/2"},
		{"Query is expired. Timestamp=2026-11-17T09:14:03.1Z", "2026-11-17T09:14:03.1Z/2"},
		{"Context=(ActivityType=GW.Http.CallContext, Timestamp=2026-11-17T09:10:00.3Z, Parent", "2026-11-17T09:10:00.3Z/4"},
		{"Date: Tue, 17 Nov 2026 09:14:03 GMT", "Tue, 17 Nov 2026 09:14:03 GMT/2"},
		{"Nov 17 09:14:03 soc01", "Nov 17 09:14:03/3"},
		{"[17/Nov/2026:09:14:03 +0000]", "17/Nov/2026:09:14:03 +0000/3"},
		{"11/17/2026 9:14:03 AM", "11/17/2026 9:14:03 AM/3"},
		{"[09:14:03 ERR] x", "09:14:03/3"},
		{`"time":1794906844871,`, "2026-11-17T09:14:04Z/3"},
		{"'timestamp': datetime.datetime(2026, 11, 17, 9, 14, 3)", "2026-11-17T09:14:03/2"},
		{"expires 2026-11-17T09:14:03Z, current time 2026-11-17T10:14:03Z", "2026-11-17T10:14:03Z/5"},
		{"Current time: 2026-11-17T10:14:03Z, assertion valid from 2026-11-17T08:14:03Z, expiry time of assertion 2026-11-17T09:14:03Z.", "2026-11-17T10:14:03Z/5"},
		{"assertion valid from\n1970-01-01T00:00:00Z, expiry time of assertion\n2026-11-17T09:14:03Z.", ""},
		{"Validity: valid from 2026-11-17T09:14:03 to 2026-11-17T10:14:03", ""},
		{"?$filter=x+gt+2026-11-07T03:55:00Z", "2026-11-07T03:55:00Z/3"},
		{"https://x.y/z?$filter=x+gt+2026-11-07T03:55:00Z", ""},
		{"version 1.2.3", ""},
	}, clue.Time)
}

func TestChallenge(t *testing.T) {
	expect(t, []row{
		{`WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common", error="invalid_token"`, "https://login.microsoftonline.com/common/6"},
		{`{'WWW-Authenticate': 'Bearer error="invalid_token"', 'Date': 'x'} {"error":"invalid_client"} https://graph.microsoft.com/v1.0/users`, "invalid_client/3, https://graph.microsoft.com/v1.0/users/2"},
		{"\tWWW-Authenticate: Bearer error=\"invalid_token\"\nerror=invalid_grant", "invalid_grant/3"},
	}, clue.OAuth, clue.URL)
}

// TestRequestAtBeginning holds that a request that the text begins with is read, whatever
// is between it and its version.
func TestRequestAtBeginning(t *testing.T) {
	for _, s := range []string{"GET [HTTP/2]", "GET /x[HTTP/1.1", "PUT  HTTP/2", "GET HTTP/1.1"} {
		Text(text.New(s, 0), &clue.Node{})
	}
	if method, at := requestBefore("POST /x HTTP/1.1", len("POST /x ")); method != "POST" || at != 0 {
		t.Errorf("%q at %d", method, at)
	}
	if method, at := requestBefore("GET [HTTP/2]", len("GET [")); method != "GET" || at != 0 {
		t.Errorf("%q at %d", method, at)
	}
}
