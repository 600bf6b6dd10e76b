package diagnose

import (
	"fmt"
	"net/textproto"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check"
)

// of returns the case with the operation that was called.
func (c Case) of(id string) Case {
	op, ok := catalog.FindOperation(id)
	if !ok {
		panic("no operation " + id)
	}
	c.Operation = op
	c.Now = time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)
	return c
}

// header returns the case with the headers of the request.
func (c Case) header(names ...string) Case {
	h := textproto.MIMEHeader{}
	for i := 0; i+1 < len(names); i += 2 {
		h.Set(names[i], names[i+1])
	}
	c.Exchange.Request.Header = h
	return c
}

const (
	isolateURL = "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate"
	queryURL   = "https://api.security.microsoft.com/api/advancedqueries/run"
	alertsURL  = "https://api.security.microsoft.com/api/alerts"
)

func TestBody(t *testing.T) {
	invalid := failure("InvalidRequestBody", "Invalid request body.")
	testFamily(t, bodyFamily(), []familyTest{
		{
			name: "letter case", c: invalid.with("POST", isolateURL, "{\n  \"comment\": \"x\"\n}").of("isolate-machine"),
			want:     []string{"parameter-case certain"},
			evidence: "line 2, column 3:\n  \"comment\": \"x\"\n  ^^^^^^^^^", fix: `Write "Comment"`,
		},
		{
			name: "several of a kind are one cause", c: invalid.with("POST", isolateURL, `{"comment": "x", "isolationType": "Full"}`).of("isolate-machine"),
			want: []string{"parameter-case certain"}, evidence: "column 18", fix: `Write "Comment" and "IsolationType".`,
		},
		{
			name: "line breaks in a query", c: failure("InvalidRequestBody", "Missing query.").with("POST", queryURL, "{\"Query\": \"DeviceInfo\n| limit 1\"}").of("run-advanced-query"),
			want: []string{"json-syntax certain"}, evidence: "DeviceInfo", fix: `\n`,
		},
		{
			name: "broken JSON comes first", c: invalid.with("POST", isolateURL, `{"comment": "x",}`).of("isolate-machine"),
			want: []string{"json-syntax certain", "parameter-case certain"}, evidence: "column 16",
		},
		{
			name: "no body", c: invalid.with("POST", isolateURL, "").of("isolate-machine").header("Content-Length", "0"),
			want: []string{"body-empty certain"}, evidence: "empty body",
		},
		{
			name: "no Content-Type", c: invalid.with("POST", isolateURL, `{"Comment": "x"}`).of("isolate-machine").header("Accept", "*/*"),
			want: []string{"content-type certain"}, evidence: "have no Content-Type",
		},
		{
			name: "body not known", c: invalid.with("POST", isolateURL, "").of("isolate-machine"),
			want: []string{"parameter-required possible"}, fix: `{"Comment":`,
		},
		{
			name: "empty tags", c: invalid.with("PATCH", "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07", `{"machineTags": []}`).of("update-machine"),
			want: []string{"list-empty likely"}, evidence: "[]",
		},
		{
			name: "operation not known", c: failure("MissingRequiredParameter", "Parameter comment is missing."),
			want: []string{"parameter-of-operation likely"},
		},
		{
			name: "name of a property", c: failure("ODataError", "Invalid OData URI query.").with("GET", alertsURL+"?$filter=Severity+eq+'High'", "").of("list-alerts"),
			want: []string{"odata-name-case certain"}, evidence: "Severity", fix: "severity",
		},
		{
			name: "expired", c: failure("InvalidInput", "").with("POST", "https://api.security.microsoft.com/api/indicators",
				`{"indicatorValue":"1.1.1.1","indicatorType":"IpAddress","action":"Block","title":"a","description":"b","expirationTime":"2020-01-01T00:00:00Z"}`).of("submit-indicator"),
			want: []string{"date-in-past likely"}, evidence: "2020-01-01",
		},
		{name: "right body", c: invalid.with("POST", isolateURL, `{"Comment": "x"}`).of("isolate-machine")},
		{name: "nothing known", c: invalid},
		{name: "a parameter of nothing", c: failure("MissingRequiredParameter", "Parameter flavour is missing.")},
		{name: "not about the request", c: failure("Forbidden", "").with("POST", isolateURL, `{"comment": "x"}`).of("isolate-machine")},
		{name: "too many calls", c: failure("TooManyRequests", "").with("POST", isolateURL, `{`).of("isolate-machine")},
		{name: "not found", c: failure("ResourceNotFound", "").with("POST", isolateURL, ``).of("isolate-machine")},
	})
}

func TestSpellings(t *testing.T) {
	told := strings.Join(spellingsOf("COMMENT"), "; ")
	for _, want := range []string{"Comment in ", "comment in ", "isolate-machine", "(+"} {
		if !strings.Contains(told, want) {
			t.Errorf("%q does not hold %q", told, want)
		}
	}
}

func TestCorrectedRequest(t *testing.T) {
	c := failure("InvalidRequestBody", "").with("POST", isolateURL, `{ "comment" : "x" }`).of("isolate-machine")
	if got, want := CorrectedRequest(&c), `{ "Comment" : "x" }`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, same := range []Case{
		c.with("POST", isolateURL, `{"Comment": "x"}`),
		c.with("POST", isolateURL, ""),
		failure("Forbidden", "").with("POST", isolateURL, `{"comment": "x"}`).of("isolate-machine"),
	} {
		if got := CorrectedRequest(&same); got != "" {
			t.Errorf("%s was corrected to %s", same.Exchange.Request.Body, got)
		}
	}
}

func TestFixOf(t *testing.T) {
	write := func(word string) check.Finding {
		return check.Finding{Want: word, Fix: fact.Text{En: fmt.Sprintf("Write %q.", word), Ru: fmt.Sprintf("Напишите %q.", word)}}
	}
	longer := check.Finding{Want: "b", Fix: fact.Text{En: "Remove it.", Ru: "Удалите его."}}
	tests := []struct {
		found  []check.Finding
		en, ru string
	}{
		{[]check.Finding{write("a")}, `Write "a".`, `Напишите "a".`},
		{[]check.Finding{write("a"), write("a")}, `Write "a".`, `Напишите "a".`},
		{[]check.Finding{write("a"), write("b")}, `Write "a" and "b".`, `Напишите "a" и "b".`},
		{[]check.Finding{write("a"), write("b"), write("c")}, `Write "a", "b" and "c".`, `Напишите "a", "b" и "c".`},
		{[]check.Finding{write("a"), longer}, `Write "a". Remove it.`, `Напишите "a". Удалите его.`},
	}
	for _, tt := range tests {
		if got := fixOf(tt.found); got.En != tt.en || got.Ru != tt.ru {
			t.Errorf("got %q, %q; want %q, %q", got.En, got.Ru, tt.en, tt.ru)
		}
	}
}
