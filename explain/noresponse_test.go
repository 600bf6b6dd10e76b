package explain

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// unanswered returns a call that got no response.
func unanswered(kind, words, method, url string, status int) exchange.Exchange {
	return exchange.Exchange{
		Request:  exchange.Request{Method: method, URL: url},
		Response: exchange.Response{Status: status},
		Failure:  exchange.Failure{Kind: kind, Words: words},
		Time:     "2026-11-29T13:57:38Z",
		Source:   exchange.Source{Format: "curl-v", Line: 3},
	}
}

func TestNoResponse(t *testing.T) {
	const url = "https://api.security.microsoft.com/api/machines"
	tests := []struct {
		x       exchange.Exchange
		service fact.Service
		status  int
		cause   string
		retry   fact.Advice
	}{
		{unanswered("dns", "getaddrinfo ENOTFOUND api.security.microsoft.com", "GET", url, 0), "defender", 0, "name-not-resolved", "fix-first"},
		{unanswered("dns", "curl: (6) Could not resolve host: login.microsoftonline.com", "", "", 0), "entra", 0, "name-not-resolved", "fix-first"},
		{unanswered("dns", "getaddrinfo ENOTFOUND api.fabrikam.com", "GET", "https://api.fabrikam.com/x", 0), "unknown", 0, "name-not-resolved", "fix-first"},
		{unanswered("refused", "Connection refused (graph.microsoft.com:443)", "", "", 0), "graph", 0, "call-refused", "backoff"},
		{unanswered("reset", "socket hang up", "GET", url, 0), "defender", 0, "connection-broken", "backoff"},
		{unanswered("timeout", "Read timed out.", "GET", url, 0), "defender", 0, "call-timed-out", "backoff"},
		{unanswered("tls", "certificate has expired", "GET", url, 0), "defender", 0, "certificate-expired", "fix-first"},
		{unanswered("proxy", "Tunnel connection failed: 403 Forbidden", "GET", url, 403), "gateway", 403, "proxy-blocks", "fix-first"},
		{unanswered("proxy", "Proxy tunneling failed: Proxy Authentication Required", "GET", url, 0), "defender", 0, "proxy-login", "fix-first"},
		{unanswered("cut", "IncompleteRead(120 bytes read, 280 more expected)", "GET", url, 200), "defender", 0, "connection-broken", "backoff"},
		{unanswered("unread", "JSON is invalid: Expecting value: line 1 column 1 (char 0)", "", "", 0), "unknown", 0, "answer-not-json", "fix-first"},
		{unanswered("unread", "Retrieving Managed Service Identity (MSI) token failed with 'Unexpected end of JSON input'.", "", "", 0), "unknown", 0, "metadata-busy", "backoff"},
		{unanswered("no-token", "KeyError: 'access_token'", "", "", 0), "unknown", 0, "token-answer-lost", "fix-first"},
		{unanswered("no-token", "ClientAuthError: endpoints_resolution_error", "", "", 0), "entra", 0, "authority-unreachable", "fix-first"},
		{unanswered("unsent", "fetch failed", "GET", url, 0), "defender", 0, "call-failed", ""},
	}
	for _, tt := range tests {
		t.Run(tt.x.Failure.Words, func(t *testing.T) {
			e := Explain(tt.x, Options{})
			got := []any{e.Kind, e.Failure, e.Code, e.Catalogued, e.Service, e.Status, e.Message, e.Method, e.URL, e.Time, e.Source.Line, e.Retry.Advice}
			want := []any{KindNoResponse, tt.x.Failure.Kind, "", true, tt.service, tt.status, tt.x.Failure.Words, tt.x.Request.Method, tt.x.Request.URL, tt.x.Time, 3, tt.retry}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
			sure := fact.Certain
			if tt.cause == "call-failed" { // which says that the reason isn't known
				sure = fact.Possible
			}
			if tt.x.Failure.Kind == "unread" { // nothing shows the body
				sure = fact.Likely
			}
			if len(e.Causes) == 0 || e.Causes[0].ID != tt.cause || e.Causes[0].Certainty != sure {
				t.Errorf("causes %+v", e.Causes)
			}
			if e.TrackingIDs != nil || e.TrackingNote == "" || e.Meaning == "" {
				t.Errorf("tracking %v %q, meaning %q", e.TrackingIDs, e.TrackingNote, e.Meaning)
			}
			if diff := cmp.Diff(standard(t, e), string(e.AppendJSON(nil))); diff != "" {
				t.Error(diff)
			}
			inRussian(t, tt.x, e)
		})
	}
}

// inRussian holds that the explanation says the same in Russian.
func inRussian(t *testing.T, x exchange.Exchange, english Explanation) {
	t.Helper()
	e := Explain(x, Options{Language: Russian()})
	if len(e.Causes) != len(english.Causes) {
		t.Fatalf("%d causes in Russian, %d in English", len(e.Causes), len(english.Causes))
	}
	texts := []string{e.Meaning, e.TrackingNote}
	for i, c := range e.Causes {
		if c.ID != english.Causes[i].ID {
			t.Errorf("cause %s in Russian, %s in English", c.ID, english.Causes[i].ID)
		}
		texts = append(texts, c.Summary, c.Fix)
	}
	for _, text := range texts {
		if !strings.ContainsAny(text, "абвгдежзиклмнопрстуя") {
			t.Errorf("not Russian: %q", text)
		}
	}
}

// TestNoResponseService holds that the reader may know better than the host who
// was called.
func TestNoResponseService(t *testing.T) {
	x := unanswered("reset", "An existing connection was forcibly closed by the remote host.", "", "", 0)
	x.Response.Fault.Service = "entra"
	if e := Explain(x, Options{}); e.Service != fact.Entra {
		t.Errorf("service %s", e.Service)
	}
	x.Response.Fault.Service = ""
	if e := Explain(x, Options{Operation: "isolate-machine"}); e.Service != fact.Defender || e.Operation != "isolate-machine" {
		t.Errorf("service %s, operation %s", e.Service, e.Operation)
	}
}

// TestNoResponseSafe holds that what a client said goes out without secrets and
// control characters.
func TestNoResponseSafe(t *testing.T) {
	const secret = "Qx8~made.up.secret-0123456789abcdefABCDEF"
	x := unanswered("dns", "POST failed: client_secret="+secret+"\x1b[31m no such host", "GET", "https://api.securty.microsoft.com/\x1b]0;x", 0)
	e := Explain(x, Options{})
	if text := string(e.AppendJSON(nil)); strings.Contains(text, secret) || strings.ContainsAny(text, "\x1b\a") {
		t.Error(text)
	}
}

// TestNoResponseIsAFailure holds that no explanation of an error is reused
// for a call without a response.
func TestNoResponseIsAFailure(t *testing.T) {
	seen := newExplainer(Options{}, new(explanations))
	for range 3 {
		x := unanswered("dns", "no such host", "", "", 0)
		x.Response.Fault.Message = "Forbidden"
		x.Response.Fault.TrackingIDs = []TrackingID{{Name: "client-request-id", Value: "6f2d5e0a-1111-4222-8333-944455556666"}}
		r := seen.explain(&x)
		if e := r.Explanation(); e.Kind != KindNoResponse || r.IsUnknown() {
			t.Errorf("kind %q, unknown %t", e.Kind, r.IsUnknown())
		}
	}
	for kind, want := range map[Kind]bool{KindError: true, KindNoResponse: true, KindSuccess: false, KindNoError: false} {
		if kind.IsFailure() != want {
			t.Errorf("IsFailure of %q is %t", kind, !want)
		}
	}
}
