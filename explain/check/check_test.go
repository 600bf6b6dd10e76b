package check

import (
	"fmt"
	"net/textproto"
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
)

// testNow is the present of the tests.
func testNow() time.Time { return time.Date(2026, 1, 15, 12, 0, 0, 0, time.UTC) }

// testOperation has parameters of every kind.
func testOperation() fact.Operation {
	return fact.Operation{
		ID: "test", Method: "POST", Path: "/api/tests/{id}",
		ContentType: "application/json",
		Body: []fact.Parameter{
			{Name: "Comment", Type: "string", Required: true, MaxLength: 20},
			{Name: "ScanType", Type: "enum", Values: []string{"Quick", "Full"}, OtherValues: []string{"Custom"}},
			{Name: "status", Type: "enum", Values: []string{"New", "InProgress", "Resolved"}},
			{Name: "classification", Type: "string", Spellings: []string{"Classification"}},
			{Name: "expirationTime", Type: "date"},
			{Name: "generateAlert", Type: "bool"},
			{Name: "hours", Type: "int", Min: 1, Max: 24},
			{Name: "machineTags", Type: "[]string", MaxItems: 2},
			{Name: "alertId", Type: "string", Form: fact.FormAlert},
			{Name: "sessionId", Type: "guid"},
			{Name: "@odata.type", Type: "string", Values: []string{"#test"}},
			{Name: "Commands", Type: "[]object", Members: []fact.Parameter{
				{Name: "type", Type: "enum", Required: true, Values: []string{"GetFile", "PutFile"}},
				{Name: "params", Type: "[]object", Members: []fact.Parameter{
					{Name: "key", Type: "string", Required: true, Spellings: []string{"Key"}},
					{Name: "value", Type: "string", Required: true},
				}},
			}},
			{Name: "agent", Type: "object", Members: []fact.Parameter{{Name: "machineId", Type: "string", Form: fact.FormMachine}}},
		},
		Sample: `{"Comment":"test"}`,
	}
}

func checkTest(body string) []Finding {
	return Check(testOperation(), Request{Method: "POST", Body: []byte(body), HasBody: true, Now: testNow()})
}

// brief writes a finding on one line: where, what, and of what parameter.
func brief(f Finding) string {
	s := fmt.Sprintf("%d:%d %s %s", f.Line, f.Column, f.ID, f.Path)
	if f.Severity == Warning {
		s += " (warning)"
	}
	if f.Fixable() {
		s += " (fixable)"
	}
	return s
}

func TestBody(t *testing.T) {
	tests := []struct {
		name, body string
		want       []string // as brief writes them
		fixed      string   // the body after Fix; empty if it stays the same
	}{
		{name: "clean", body: `{"Comment": "x", "ScanType": "Full"}`},
		{
			name: "letter case", body: `{"comment": "x"}`,
			want: []string{"1:2 parameter-case comment (fixable)"}, fixed: `{"Comment": "x"}`,
		},
		{
			name: "letter case beside the right name", body: `{"Comment": "x", "comment": "y"}`,
			want: []string{"1:18 parameter-case comment"},
		},
		{
			name: "mistyped", body: `{"Coment": "x"}`,
			want: []string{"1:2 parameter-unknown Coment (fixable)"}, fixed: `{"Comment": "x"}`,
		},
		{
			name: "unknown", body: `{"Comment": "x", "Priority": 1}`,
			want: []string{"1:18 parameter-unknown Priority"},
		},
		{name: "annotation", body: `{"Comment": "x", "@odata.context": "y"}`},
		{
			name: "mistyped annotation", body: `{"Comment": "x", "@odata.typ": "#test"}`,
			want: []string{`1:18 parameter-unknown ["@odata.typ"] (fixable)`}, fixed: `{"Comment": "x", "@odata.type": "#test"}`,
		},
		{
			name: "the documentation contradicts itself", body: `{"Comment": "x", "Classification": "y"}`,
			want: []string{"1:18 parameter-spelling Classification (warning)"},
		},
		{name: "missing", body: `{"ScanType": "Full"}`, want: []string{"1:1 parameter-missing Comment"}},
		{name: "null", body: `{"Comment": null, "status": null}`, want: []string{"1:13 parameter-missing Comment"}},
		{name: "empty value", body: `{"Comment": ""}`, want: []string{"1:13 value-empty Comment"}},
		{name: "type", body: `{"Comment": 5}`, want: []string{"1:13 parameter-type Comment"}},
		{
			name: "types", body: `{"Comment": "x", "generateAlert": "true", "hours": 1.5, "machineTags": "a"}`,
			want: []string{"1:35 parameter-type generateAlert", "1:52 parameter-type hours", "1:72 parameter-type machineTags"},
		},
		{
			name: "case of a value", body: `{"Comment": "x", "status": "inprogress"}`,
			want: []string{"1:28 value-case status (fixable)"}, fixed: `{"Comment": "x", "status": "InProgress"}`,
		},
		{
			name: "mistyped value", body: `{"Comment": "x", "status": "In Progress"}`,
			want: []string{"1:28 value-not-allowed status (fixable)"}, fixed: `{"Comment": "x", "status": "InProgress"}`,
		},
		{name: "value of nothing", body: `{"Comment": "x", "status": "Sleeping"}`, want: []string{"1:28 value-not-allowed status"}},
		{name: "value of another page", body: `{"Comment": "x", "ScanType": "Custom"}`, want: []string{"1:30 value-unlisted ScanType (warning)"}},
		{name: "too long", body: `{"Comment": "ааааааааааааааааааааа"}`, want: []string{"1:13 value-too-long Comment"}},
		{name: "just short enough", body: `{"Comment": "аааааааааааааааааааа"}`},
		{name: "out of range", body: `{"Comment": "x", "hours": 25}`, want: []string{"1:27 value-out-of-range hours"}},
		{name: "too many", body: `{"Comment": "x", "machineTags": ["a", "b", "c"]}`, want: []string{"1:44 too-many-items machineTags"}},
		{name: "empty list", body: `{"Comment": "x", "machineTags": []}`, want: []string{"1:33 list-empty machineTags (warning)"}},
		{name: "entry of another type", body: `{"Comment": "x", "machineTags": ["a", 2]}`, want: []string{"1:39 parameter-type machineTags[1]"}},
		{name: "in the past", body: `{"Comment": "x", "expirationTime": "2020-12-12T00:00:00Z"}`, want: []string{"1:36 date-in-past expirationTime"}},
		{name: "in the future", body: `{"Comment": "x", "expirationTime": "2030-12-12T00:00:00Z"}`},
		{name: "no date", body: `{"Comment": "x", "expirationTime": "12/31/2030"}`, want: []string{"1:36 date-form expirationTime"}},
		{name: "form", body: `{"Comment": "x", "alertId": "1e5bc9d7e413ddd7902c2932e418702b84d0cc07"}`, want: []string{"1:29 value-form alertId"}},
		{name: "guid", body: `{"Comment": "x", "sessionId": "5"}`, want: []string{"1:31 value-form sessionId"}},
		{name: "twice", body: `{"Comment": "x", "Comment": "y"}`, want: []string{"1:18 duplicate-key Comment"}},
		{
			name: "nested", body: "{\n  \"Comment\": \"x\",\n  \"Commands\": [\n    {\"Type\": \"getfile\", \"params\": [{\"Key\": \"Path\"}]}\n  ]\n}",
			want: []string{
				"4:6 parameter-case Commands[0].Type (fixable)", "4:14 value-case Commands[0].Type (fixable)",
				"4:36 parameter-missing Commands[0].params[0].value", "4:37 parameter-spelling Commands[0].params[0].Key (warning)",
			},
			fixed: "{\n  \"Comment\": \"x\",\n  \"Commands\": [\n    {\"type\": \"GetFile\", \"params\": [{\"Key\": \"Path\"}]}\n  ]\n}",
		},
		{name: "object", body: `{"Comment": "x", "agent": {"machineid": "5"}}`, want: []string{"1:28 parameter-case agent.machineid (fixable)", "1:41 value-form agent.machineid"}, fixed: `{"Comment": "x", "agent": {"machineId": "5"}}`},
		{name: "list for an object", body: `[{"Comment": "x"}]`, want: []string{"1:1 parameter-type "}},
		{name: "encoded twice", body: `"{\"Comment\": \"x\"}"`, want: []string{"1:1 json-in-string "}},
		{name: "empty", body: " \n", want: []string{"0:0 body-empty "}},
		{name: "columns are characters", body: `{"ё": 1, "comment": "x"}`, want: []string{"1:2 parameter-unknown [\"ё\"]", "1:10 parameter-case comment (fixable)"}, fixed: `{"ё": 1, "Comment": "x"}`},
		{name: "line ends stay", body: "{\r\n\t\"comment\" : \"x\"\r\n}\r\n", want: []string{"2:2 parameter-case comment (fixable)"}, fixed: "{\r\n\t\"Comment\" : \"x\"\r\n}\r\n"},
		{name: "escaped name", body: `{"\u0063omment": "x"}`, want: []string{"1:2 parameter-case comment (fixable)"}, fixed: `{"Comment": "x"}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := checkTest(tt.body)
			var got []string
			for _, f := range found {
				got = append(got, brief(f))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(tt.want, "\n"); g != w {
				t.Fatalf("%s\ngot:\n%s\nwant:\n%s", tt.body, g, w)
			}
			want := tt.fixed
			if want == "" {
				want = tt.body
			}
			fixed, left := Fix([]byte(tt.body), found)
			if string(fixed) != want {
				t.Errorf("fixed to %q, want %q", fixed, want)
			}
			for _, f := range left {
				if f.Fixable() {
					t.Errorf("%s is left and fixable", f.ID)
				}
			}
		})
	}
}

func TestContentType(t *testing.T) {
	tests := []struct {
		name   string
		header textproto.MIMEHeader
		want   string // what the summary must hold; empty if there is nothing to find
	}{
		{"unknown", nil, ""},
		{"right", textproto.MIMEHeader{"Content-Type": {"Application/JSON; charset=utf-8"}}, ""},
		{"missing", textproto.MIMEHeader{}, "no Content-Type"},
		{"form", textproto.MIMEHeader{"Content-Type": {"application/x-www-form-urlencoded"}}, "x-www-form-urlencoded"},
		{"text", textproto.MIMEHeader{"Content-Type": {"text/plain"}}, "text/plain"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := Check(testOperation(), Request{Header: tt.header, Body: []byte(`{"Comment":"x"}`), HasBody: true})
			if tt.want == "" {
				if len(found) > 0 {
					t.Fatalf("got %s", found[0].Summary.En)
				}
				return
			}
			if len(found) != 1 || found[0].ID != "content-type" || !strings.Contains(found[0].Summary.En, tt.want) {
				t.Fatalf("got %v, want one content-type with %q", found, tt.want)
			}
		})
	}
}
