package body_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/exchange"
)

func TestBatch(t *testing.T) {
	text := `{"responses":[{"id":"1","status":200,"headers":{},"body":{"@odata.context":"x","value":[]}},` +
		`{"id":"2","status":429,"headers":{"Retry-After":"10","client-request-id":"` + secondID + `","Date":"Tue, 17 Nov 2026 09:23:24 GMT"},"body":{"error":{"code":"TooManyRequests","message":"Too many requests","innerError":{"request-id":"` + firstID + `"}}}},` +
		`{"id":"3","status":503,"body":"not JSON"}]}`
	v := parse(t, text)
	want := []body.Item{
		{
			Answer: body.Answer{Status: 429, Item: "2", Fault: exchange.Fault{
				Code: "TooManyRequests", Message: "Too many requests", TrackingIDs: ids("request-id", firstID), Service: "graph",
			}},
		},
		{Answer: body.Answer{Status: 503, Item: "3"}},
	}
	got := items(&v)
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(body.Item{}, "Value", "Body")); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	if b := got[0].Body; !strings.HasPrefix(text[b.Start:b.End], `{"error":{"code":"TooMany`) {
		t.Errorf("body is %s", text[b.Start:b.End])
	}
	if v := got[1].Value; text[v.Start:v.End] != `{"id":"3","status":503,"body":"not JSON"}` {
		t.Errorf("entry is %s", text[v.Start:v.End])
	}
	if v.Success() {
		t.Error("a batch is taken for data")
	}
}

func items(v *notation.Value) []body.Item {
	var all []body.Item
	for item := range body.Items(v) {
		all = append(all, *item)
	}
	return all
}

func TestImport(t *testing.T) {
	text := `{"@odata.context":"https://api.securitycenter.microsoft.com/api/$metadata#Collection(ImportIndicatorResult)","value":[` +
		`{"id":"2841","indicator":"220e7d15","isFailed":false,"failureReason":null},` +
		`{"id":null,"indicator":"10.0.0.300","isFailed":true,"failureReason":"Invalid IP address."}]}`
	v := parse(t, text)
	want := []body.Item{{Answer: body.Answer{Item: "10.0.0.300", Fault: exchange.Fault{Message: "Invalid IP address.", Service: "defender"}}}}
	got := items(&v)
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(body.Item{}, "Value", "Body")); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	if v.Success() {
		t.Error("an import with failures is taken for data")
	}
	text = strings.Replace(text, `"isFailed":true`, `"isFailed":false`, 1)
	if v := parse(t, text); !v.Success() || body.HasItems(&v) {
		t.Error("an import without failures is not taken for data")
	}
}

func TestContent(t *testing.T) {
	v := parse(t, `{"$content-type":"text/html","$content":"PGh0bWw+"}`)
	if got, ok := body.Content(&v); !ok || got != "<html>" {
		t.Errorf("got %q, %v", got, ok)
	}
	v = parse(t, `{"content":"x"}`)
	if _, ok := body.Content(&v); ok {
		t.Error("found content")
	}
}

func TestFields(t *testing.T) {
	for text, want := range map[string][]body.Field{
		`{"retry-after":["10"],"Via":["a","b"],"n":null}`:              {{"retry-after", "10"}, {"Via", "a"}, {"Via", "b"}, {"n", ""}},
		`map[Retry-After:[10] Date:[x] N:[]]`:                          {{"Retry-After", "10"}, {"Date", "x"}},
		`Headers([('retry-after', '10'), ('date', 'x'), ('n', '')])`:   {{"retry-after", "10"}, {"date", "x"}, {"n", ""}},
		`[{"name":"Retry-After","value":"10"},{"name":"no value"},{}]`: {{"Retry-After", "10"}},
	} {
		v := parse(t, text)
		if diff := cmp.Diff(want, body.Fields(&v)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

func TestRefusal(t *testing.T) {
	text := "Target: body - ValidationFailed - Validation of indicator content failed.\nTarget: fileHashValue - ValidationFailed - The value abc is not a valid SHA256 hash."
	want := exchange.Fault{Code: "ValidationFailed", Message: text, Service: "graph"}
	if got, ok := body.Refusal(text); !ok || !cmp.Equal(got, want) {
		t.Errorf("got %+v, %v", got, ok)
	}
	for _, text := range []string{"Target: x", "target: a - B - c", "Target: a - not a code - c"} {
		if f, ok := body.Refusal(text); ok {
			t.Errorf("%q: got %+v", text, f)
		}
	}
}

func TestWarnings(t *testing.T) {
	for text, want := range map[string][]string{
		`Warning: 199 - "Microsoft/MCAS/403/1200", 199 - "Microsoft/ASC/504/9999"`: {`199 - "Microsoft/MCAS/403/1200"`, `199 - "Microsoft/ASC/504/9999"`},
		`WARNING: 199 - 'Microsoft/Office 365 Security and Compliance/403/602'`:    {`199 - 'Microsoft/Office 365 Security and Compliance/403/602'`},
		`199 -> Microsoft/WDATP/401/228 and more`:                                  {`199 - Microsoft/WDATP/401/228`},
		`199 - "Microsoft/WDATP/ok/228"`:                                           nil,
		`at 199 ms - a/b/403/1`:                                                    nil,
		`GET /api/199 - x/y`:                                                       nil,
		strings.Repeat("199 ", 100) + `- "Microsoft/WDATP/401/228"`:                {`199 - "Microsoft/WDATP/401/228"`},
		"199 - \"Microsoft/WDATP\n/401/228\"":                                      nil,
		`199 - "Microsoft/WDATP/401/228`:                                           {`199 - "Microsoft/WDATP/401/228`},
	} {
		var got []string
		for _, w := range body.Warnings(text) {
			got = append(got, w.Text)
			if len(w.Text) > w.End-w.Start || w.Fault().Service != "graph" {
				t.Errorf("%q: %+v", text, w)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
