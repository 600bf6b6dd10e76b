package diagnose

import (
	"net/url"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"pgregory.net/rapid"
)

// alerts is the operation that the tests ask.
func alerts() fact.Operation {
	return fact.Operation{ID: "list-alerts", Method: "GET", Path: "/api/alerts", OData: fact.OData{
		Filterable: []string{"alertCreationTime", "lastUpdateTime", "incidentId", "severity", "status", "assignedTo", "category"},
		MaxTop:     10000,
	}}
}

// options makes the error of a query string that is sent unchanged.
func options(raw string) Case {
	c := failure("ODataError", "Invalid OData URI query.").with("GET", apiHost+"alerts?"+raw, "")
	c.Operation = alerts()
	return c
}

// filter makes the error of a $filter that is encoded as it should be.
func filter(text string) Case {
	return options("$filter=" + strings.ReplaceAll(url.QueryEscape(text), "+", "%20"))
}

func TestOData(t *testing.T) {
	const top = "The limit of '100' for Top query has been exceeded. The value from the incoming request is '500'."
	unknown := failure("ODataError", "Could not find a property named 'Severity' on type 'microsoft.windowsDefenderATP.api.Alert'.")
	misspelt := failure("ODataError", "Could not find a property named 'asssignedTo' on type 'microsoft.windowsDefenderATP.api.Alert'.")
	misspelt.Operation = alerts()
	topped := failure("ODataError", top)
	topped.Operation = alerts()
	known := unknown
	known.Operation = alerts()
	testFamily(t, odataFamily(), []familyTest{
		{"header of an advanced query", onGraph(failure("Request_UnsupportedQuery", "Anything new is not supported because the 'ConsistencyLevel:eventual' header is missing.")), []string{"advanced-query certain"}, "header is missing", "ConsistencyLevel: eventual"},
		{"header of an advanced query named only", onGraph(failure("Request_UnsupportedQuery", "The header ConsistencyLevel was ignored.")), nil, "", ""},
		{"top by the message", failure("ODataError", top), []string{"top-over-limit certain"}, "$top is 500, the limit is 100", "$top=100"},
		{"top without $skip", topped, []string{"top-over-limit certain"}, "", "Send $top=100 and follow @odata.nextLink"},
		{"property by the message", known, []string{"property-misspelt certain"}, "the operation has severity", "Write severity"},
		{"no quotes", filter("severity eq High"), []string{"odata-unquoted certain"}, "severity is compared with High", "'High'"},
		{"word with a dash", filter("assignedTo eq ann-marie@contoso.com"), []string{"odata-unquoted certain"}, "ann-marie@contoso.com", ""},
		{"second comparison", filter("incidentId gt 5 and status eq New"), []string{"odata-unquoted certain"}, "status is compared with New", ""},
		{"quote inside", filter("assignedTo eq 'O'Brien'"), []string{"odata-quote-open certain"}, "", "O''Brien"},
		{"quote open", filter("assignedTo eq 'ann"), []string{"odata-quote-open certain"}, "", ""},
		{"quoted date", filter("alertCreationTime gt '2026-01-31T00:00:00Z'"), []string{"odata-quoted-date certain"}, "", "Write 2026-01-31T00:00:00Z"},
		{"plus", options("$filter=alertCreationTime%20gt%202026-01-31T00:00:00+02:00"), []string{"odata-encoding certain"}, `"+"`, "%2B"},
		{"ampersand in a string", options("$filter=assignedTo%20eq%20'a&b'"), []string{"odata-encoding certain"}, `"&"`, "%26"},
		{"function", failure("ODataError", "An unknown function with name 'substringof' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed."),
			[]string{"odata-function certain"}, "substringof", "contains"},
		{"property misspelt, by the message", misspelt, []string{"property-misspelt likely"}, "asssignedTo", "Write assignedTo"},

		{"name that the body family judges", filter("Severity eq 'High'"), nil, "", ""},
		{"double quotes", filter(`severity eq "High"`), nil, "", ""},
		{"right", filter("severity eq 'High' and (status eq 'New' or incidentId gt 5)"), nil, "", ""},
		{"date", filter("alertCreationTime ge 2026-01-31T00:00:00.000Z"), nil, "", ""},
		{"doubled quote", filter("assignedTo eq 'O''Brien'"), nil, "", ""},
		{"function with strings", filter("startswith(assignedTo,'a') and status in ('New','Resolved')"), nil, "", ""},
		{"typed literal", filter("severity eq microsoft.graph.security.alertSeverity'high'"), nil, "", ""},
		{"small top", options("$top=100&$skip=5"), nil, "", ""},
		{"property, operation unknown", unknown, nil, "", ""},
		{"no URL", failure("ODataError", "Invalid OData URI query."), nil, "", ""},
		{"forbidden", failure("Forbidden", "").with("GET", apiHost+"alerts?$filter=severity eq High", ""), nil, "", ""},
		{"encoded plus", options("$filter=alertCreationTime%20gt%202026-01-31T00:00:00%2B02:00"), nil, "", ""},
		{"spaces as plus", options("$filter=severity+eq+'High'"), nil, "", ""},
	})
}

func TestRightFiltersAreRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(alerts().OData.Filterable).Draw(t, "name")
		value := "'" + strings.ReplaceAll(rapid.StringMatching(`[a-zA-Z0-9 '&+#=.-]{0,12}`).Draw(t, "value"), "'", "''") + "'"
		switch {
		case strings.HasSuffix(name, "Time"):
			value = rapid.StringMatching(`20[0-2][0-9]-0[1-9]-1[0-9]T0[0-9]:[0-5][0-9]:[0-5][0-9]Z`).Draw(t, "time")
		case name == "incidentId":
			value = rapid.StringMatching(`[0-9]{1,9}`).Draw(t, "number")
		}
		text := name + " " + rapid.SampledFrom([]string{"eq", "ne", "gt", "le"}).Draw(t, "operator") + " " + value
		if causes := find(t, odataFamily(), filter(text)); len(causes) > 0 {
			t.Fatalf("%s: %s: %s", text, causes[0].ID, causes[0].Evidence.English())
		}
	})
}
