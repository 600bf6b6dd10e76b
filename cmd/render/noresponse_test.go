package render

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/exchange"
)

func unanswered(kind, words string, status int) explain.Explanation {
	return explain.Explain(exchange.Exchange{
		Request:  exchange.Request{Method: "GET", URL: "https://api.security.microsoft.com/api/machines"},
		Response: exchange.Response{Status: status},
		Failure:  exchange.Failure{Kind: kind, Words: words},
		Time:     "2026-11-29T13:57:38Z",
	}, explain.Options{})
}

// TestNoResponseText pins what a person sees of a call without a response.
func TestNoResponseText(t *testing.T) {
	const want = `no response: stopped by a proxy - 403 Forbidden from the proxy
GET https://api.security.microsoft.com/api/machines
  Tunnel connection failed: 403 Forbidden

Do this   Ask the proxy's administrators to allow CONNECT to api.security.microsoft.com:443. If no proxy is needed, correct HTTPS_PROXY and NO_PROXY of the process.
Cause     Certain: A proxy in your network refused to pass the call on to api.security.microsoft.com. Microsoft never saw it.
Evidence  the proxy returned status 403; the client said: "Tunnel connection failed: 403 Forbidden"
Meaning   No response from the service: your own network's proxy didn't pass the call on.

Retry     no: fix the cause first, or the call will fail again
Time      2026-11-29T13:57:38Z
Note      There is no tracking ID because no response arrived. If you need support, give the time (UTC) and the host.
Docs      https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
          https://learn.microsoft.com/dotnet/azure/sdk/configure-proxy
`
	e := unanswered("proxy", "Tunnel connection failed: 403 Forbidden", 403)
	if diff := cmp.Diff(want, string(Text(NewStyle(false, 0, explain.English())).Append(nil, e))); diff != "" {
		t.Error(diff)
	}
}

// TestNoResponseForms holds that every form says that no response came and why,
// for each kind, and whether a retry helps.
func TestNoResponseForms(t *testing.T) {
	for _, kind := range []string{
		exchange.DNS, exchange.Refused, exchange.Reset, exchange.Timeout, exchange.TLS,
		exchange.Proxy, exchange.Cut, exchange.NoToken, exchange.Unsent,
	} {
		name := failureName(kind).En
		if name == kind {
			t.Errorf("%s has no name", kind)
		}
		e := unanswered(kind, "something", 0)
		text := string(Text(NewStyle(false, 0, explain.English())).Append(nil, e))
		if !strings.HasPrefix(text, "no response: "+name+" - Microsoft 365 Defender\n") || !strings.Contains(text, "\nRetry") {
			t.Errorf("text of %s:\n%s", kind, text)
		}
		if known := kind != exchange.Unsent; strings.Contains(text, "not known") == known {
			t.Errorf("retry of %s:\n%s", kind, text)
		}
		if md := string(Markdown(explain.English()).Append(nil, e)); !strings.HasPrefix(md, "### no response: "+name) || !strings.Contains(md, "\nRetry: ") {
			t.Errorf("Markdown of %s:\n%s", kind, md)
		}
		if ticket := ticketOf(e, "test"); !strings.Contains(ticket, "\nNo response: "+name+"\n") {
			t.Errorf("support of %s:\n%s", kind, ticket)
		}
	}
}
