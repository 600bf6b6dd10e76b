package check

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/check/finding"
)

// FuzzCheck holds for any body: no panic, places inside of the body, an
// excerpt of two lines, and a Fix that keeps JSON what it is.
func FuzzCheck(f *testing.F) {
	for _, seed := range []string{
		"", "{", `{"Comment":"x",}`, `{"comment":"x","Comment":"y","Coment":1}`,
		"{\"Comment\":\"a\r\nb\",\"Commands\":[{\"Type\":\"getfile\"}]}", `{'a':“b”,//`, "\xff\xfe{\x00",
		`{"status":"new","\ud800":[[[null]]],"expirationTime":"1"}`, `{"a":True,"b":None}`,
		`"{\"a\":1}"`, `{"Comment":"eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		found := checkTest(string(body))
		for _, x := range found {
			if x.Offset < 0 || x.Length < 0 || x.Offset+x.Length > len(body) {
				t.Fatalf("%s at %d+%d of %d bytes", x.ID, x.Offset, x.Length, len(body))
			}
			if !slices.ContainsFunc(finding.Kinds(), func(k finding.Kind) bool { return k.ID == x.ID }) {
				t.Fatalf("%s is not among the kinds", x.ID)
			}
			if x.Summary.En == "" || x.Summary.Ru == "" || x.Fix.En == "" || x.Fix.Ru == "" {
				t.Fatalf("%s lacks a text", x.ID)
			}
			if x.Excerpt == "" {
				if x.ID != "body-empty" {
					t.Fatalf("%s has no excerpt", x.ID)
				}
				continue
			}
			if strings.Count(x.Excerpt, "\n") != 1 || !utf8.ValidString(x.Excerpt) || !strings.HasSuffix(x.Excerpt, "^") {
				t.Fatalf("%s has the excerpt %q", x.ID, x.Excerpt)
			}
			if x.Line < 1 || x.Column < 1 {
				t.Fatalf("%s is at %d:%d", x.ID, x.Line, x.Column)
			}
		}
		fixed, _ := Fix(body, found)
		if json.Valid(body) && !json.Valid(fixed) {
			t.Fatalf("%q was fixed to %q", body, fixed)
		}
		if again, _ := Fix(fixed, checkTest(string(fixed))); json.Valid(body) && string(again) != string(fixed) {
			t.Fatalf("%q was fixed to %q, then to %q", body, fixed, again)
		}
	})
}

// FuzzURL holds for any URL: no panic, and places inside of the URL.
func FuzzURL(f *testing.F) {
	for _, seed := range []string{
		"", "https://api.security.microsoft.com/api/tests/1?$filter=x eq 'y'&$top=5", "?$filter=%2", "?%24Filter=a%20EQ%20\"b\"",
		"?$filter=a/any(x:x/b eq 'c') and not startswith(d,'e')&$orderby=f desc,g&top=1#?",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, url string) {
		for _, x := range Check(odataOperation(), Request{Method: "GET", URL: url}) {
			if x.Offset < 0 || x.Length < 0 || x.Offset+x.Length > len(url) {
				t.Fatalf("%s at %d+%d of %d bytes", x.ID, x.Offset, x.Length, len(url))
			}
			if !slices.ContainsFunc(finding.Kinds(), func(k finding.Kind) bool { return k.ID == x.ID }) {
				t.Fatalf("%s is not among the kinds", x.ID)
			}
		}
	})
}
