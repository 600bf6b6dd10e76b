package check

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check/internal/odata"
)

func odataOperation() fact.Operation {
	return fact.Operation{
		ID: "test", Method: "GET", Path: "/api/tests",
		Query: []fact.Parameter{
			{Name: "tag", Type: "string", Required: true},
			{Name: "hours", Type: "int", Min: 1, Max: 720},
		},
		OData: fact.OData{
			Options:    []string{"$filter", "$top", "$skip", "$expand"},
			Filterable: []string{"id", "status", "lastSeen", "aadDeviceId", "machineTags", "evidence"},
			Expandable: []string{"evidence"},
			MaxTop:     10000,
		},
	}
}

// TestPaging holds that $skip is advised where the operation is documented with
// it.
func TestPaging(t *testing.T) {
	for _, options := range [][]string{{"$top", "$skip"}, {"$top"}} {
		op := odataOperation()
		op.OData.Options = options
		found := Check(op, Request{Method: "GET", URL: "https://api.security.microsoft.com/api/tests?tag=a&$top=10001"})
		if len(found) != 1 || found[0].ID != "odata-top" {
			t.Fatalf("%v: found %+v", options, found)
		}
		for _, fix := range []string{found[0].Fix.En, found[0].Fix.Ru} {
			if strings.Contains(fix, "$skip") != slices.Contains(options, "$skip") || !strings.Contains(fix, "@odata.nextLink") {
				t.Errorf("%v: %s", options, fix)
			}
		}
	}
}

func TestQuery(t *testing.T) {
	tests := []struct {
		name, query string
		want        []string // "ID spot severity"
	}{
		{"clean", "tag=a&$filter=status%20eq%20'New'%20and%20lastSeen+gt+2026-01-01T00:00:00Z&$top=10000&$expand=evidence", nil},
		{"functions and variables", "tag=a&$filter=startswith(id,'x') and machineTags/any(tag: tag eq 'a') and not (evidence/type eq 'Status')", nil},
		{"literals", "tag=a&$filter=aadDeviceId eq 3cf3bf52-0b1d-4f9b-8f04-0bf7d9a6e9a5 or aadDeviceId eq null or id in ('Status','b''c')", nil},
		{"case of a name", "tag=a&$filter=Status%20eq%20'New'", []string{"odata-name-case Status error"}},
		{"mistyped name", "tag=a&$filter=statu eq 'New'", []string{"odata-name-unknown statu error"}},
		{"unknown name", "tag=a&$filter=something eq 'New'", []string{"odata-name-unknown something error"}},
		{"operators", `tag=a&$filter=status=="New" AND id ne '=='`, []string{`odata-operator == error`, `odata-operator "New" error`, `odata-operator AND error`}},
		{"too much", "tag=a&$top=10001", []string{"odata-top 10001 error"}},
		{"no number", "tag=a&$skip=ten", []string{"odata-number ten error"}},
		{"not documented", "tag=a&$select=id", []string{"odata-option $select warning"}},
		{"no option", "tag=a&$filtr=Status eq 'New'", []string{"odata-option $filtr error", "odata-name-case Status error"}},
		{"case of an option", "tag=a&$Top=5", []string{"odata-option $Top warning"}},
		{"without the dollar", "tag=a&top=5", []string{"odata-option top warning"}},
		{"expand", "tag=a&$expand=Evidence", []string{"odata-name-case Evidence error"}},
		{"placeholder", "tag=a&$filter={filter}&$top={n}", nil},
		{"missing", "hours=5", []string{"parameter-missing  error"}},
		{"case of a parameter", "Tag=a", []string{"parameter-case Tag warning"}},
		{"unknown parameter", "tag=a&colour=red", []string{"parameter-unknown colour warning"}},
		{"range", "tag=a&hours=721", []string{"value-out-of-range 721 error"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			url := "https://api.security.microsoft.com/api/tests?" + tt.query
			var got []string
			for _, f := range Check(odataOperation(), Request{Method: "GET", URL: url}) {
				got = append(got, strings.Join([]string{f.ID, url[f.Offset : f.Offset+f.Length], string(f.Severity)}, " "))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\ngot %q, want %q", tt.query, got, tt.want)
			}
		})
	}
}

func TestStringWithoutQuotes(t *testing.T) {
	found := Check(odataOperation(), Request{Method: "GET", URL: "/api/tests?tag=a&$filter=status eq Dormant"})
	if len(found) != 1 || found[0].ID != "odata-name-unknown" || !strings.Contains(found[0].Fix.En, "'Dormant'") {
		t.Errorf("got %v", found)
	}
}

func TestPropertyNames(t *testing.T) {
	tests := []struct {
		names func(string) []odata.Property
		text  string
		want  string
	}{
		{odata.FilterNames, "a eq 'b' and c/d ne 1", "a c"},
		{odata.FilterNames, "contains(tolower(a), 'b') or length(c) gt 19", "a c"},
		{odata.FilterNames, "a/all(x:x/y eq z) and time gt duration'PT1H'", "a z time"},
		{odata.FilterNames, "(a eq true) and b in ('x', 'y')", "a b"},
		{odata.FilterNames, "", ""},
		{odata.ListNames, "a desc, b/c asc,d", "a b d"},
		{odata.ListNames, "a($select=b,c;$top=1),d", "a d"},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range tt.names(tt.text) {
			if tt.text[p.Offset:p.Offset+len(p.Name)] != p.Name {
				t.Errorf("%q: %q is not at %d", tt.text, p.Name, p.Offset)
			}
			got = append(got, p.Name)
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, g, tt.want)
		}
	}
}

func TestPathIDs(t *testing.T) {
	const machine, action, alert = "1e5bc9d7e413ddd7902c2932e418702b84d0cc07", "7c56ba53-dd43-4f43-8d2c-5e7a1cb4a4a2", "da637472900382838869_1364969609"
	tests := []struct {
		method, path string
		wrong        string // the ID that is of another kind; empty if none is
	}{
		{"POST", "/api/machines/" + machine + "/isolate", ""},
		{"POST", "/api/machines/" + action + "/isolate", action},
		{"POST", "/api/machines/" + alert + "/isolate", alert},
		{"POST", "/api/machines/{id}/isolate", ""},
		{"GET", "/api/machines/" + machine, ""},
		{"GET", "/api/machines/desktop-1.contoso.com", ""},
		{"GET", "/api/machines/" + action, action},
		{"GET", "/api/machineactions/" + action, ""},
		{"GET", "/api/machineactions/" + machine, machine},
		{"GET", "/api/alerts/" + alert, ""},
		{"GET", "/api/alerts/" + strings.Replace(alert, "_", "_-", 1), ""},
		{"GET", "/api/alerts/" + machine, machine},
		{"GET", "/api/incidents/924565", ""},
		{"PATCH", "/api/incidents/" + alert, alert},
		{"DELETE", "/api/indicators/995", ""},
		{"DELETE", "/api/indicators/" + machine, machine},
		{"GET", "/api/files/" + machine + "/alerts", ""},
		{"GET", "/api/ips/10.1.1.1/stats", ""},
		{"GET", "/api/ips/10.1.1.0%2F24/stats", "10.1.1.0%2F24"},
	}
	for _, tt := range tests {
		t.Run(tt.method+" "+tt.path, func(t *testing.T) {
			url := "https://api.security.microsoft.com" + tt.path
			op, _, ok := catalog.MatchOperation(tt.method, url)
			if !ok {
				t.Fatal("no operation")
			}
			wrong := ""
			for _, f := range Check(op, Request{Method: tt.method, URL: url}) {
				if f.ID != "path-id-form" {
					t.Errorf("%s: %s", f.ID, f.Summary.En)
				}
				wrong = url[f.Offset : f.Offset+f.Length]
			}
			if wrong != tt.wrong {
				t.Errorf("got %q, want %q", wrong, tt.wrong)
			}
		})
	}
}
