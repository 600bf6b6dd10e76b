package layer

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestPercent(t *testing.T) {
	check(t, undoPercent, []wrapped{
		{"a query", "see https://localhost/?state=a%20b&error=access_denied&error_description=AADSTS65004%3a+User+declined%0d%0ato+consent.&error_uri=x now", "see https://localhost/\nstate=a%20b\nerror=access_denied\nerror_description=AADSTS65004: User declined\nto consent.\nerror_uri=x now"},
		{"a fragment", "https://localhost/#error=invalid_scope&error_description=not+a+scope", "https://localhost/\nerror=invalid_scope\nerror_description=not a scope"},
		{"a form", `"error=invalid_client&error_description=AADSTS7000215%3A+Invalid+client+%22x%22"`, "\"error=invalid_client\nerror_description=AADSTS7000215: Invalid client \"x\"\""},
		{"JSON", "state=7&body=%7B%22a%22%3A%22b+c%22%7D end", "state=7\nbody={\"a\":\"b c\"} end"},
		{"JSON in an address", "https://localhost/?body=%7B%22a%22%3A%22b+c%22%7D end", `https://localhost/?body={"a":"b c"} end`},
		{"a text", "id=7&output=HTTP%2F1.1+403+Forbidden%0Arequest-id%3A+7d9c", "id=7\noutput=HTTP/1.1 403 Forbidden\nrequest-id: 7d9c"},
		{"a text without a name", "HTTP%2F1.1%20403%20Forbidden%0Arequest-id%3A%207d9c", "HTTP/1.1 403 Forbidden\nrequest-id: 7d9c"},
		{"a message with its lines", "{Key=AADSTS500011:+The+resource+principal+named+https://x+was+not+found.\nTrace+ID:+7d9c\nTimestamp:+2021-03-04+14:42:10Z, a+b", "{Key=AADSTS500011: The resource principal named https://x was not found.\nTrace ID: 7d9c\nTimestamp: 2021-03-04 14:42:10Z, a+b"},
		{"sums", "a:+b c:+d+e", ""},
		{"a token request", "client_id=7d9c&scope=openid+profile+https%3A%2F%2Fgraph.microsoft.com%2F.default", ""},
		{"an address", "https://graph.microsoft.com/v1.0/users?$filter=name%20eq%20%22x%22&error=1", ""},
	})
}

// TestPercentInURL holds that a query string stays as it was called after a quotation mark
// in it.
func TestPercentInURL(t *testing.T) {
	for _, url := range []string{
		"https://graph.microsoft.com/v1.0/users?$filter=userType%20eq%20'Member'%20and%20companyName%20ne%20null",
		"https://graph.microsoft.com/v1.0/users?$filter=a%20eq%20'b'%20and%20c%20eq%20'd'%20and%20e%20ne%20null",
	} {
		s := `endpoint: "` + url + `", 403`
		if inside, ok := undoPercent(text.New(s, 0), &clue.Node{}); ok {
			t.Errorf("%s: %s", url, inside.S)
		}
	}
}
