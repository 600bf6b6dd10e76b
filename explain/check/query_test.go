package check

import (
	"slices"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// TestQueryPlaces holds that the faults of a hunting query are shown where they are,
// whatever the query says in strings and comments and however JSON escapes it.
func TestQueryPlaces(t *testing.T) {
	op := fact.Operation{ID: "run-hunting-query", Method: "POST", Path: "/v1.0/security/runHuntingQuery", ContentType: "application/json",
		Body: []fact.Parameter{{Name: "Query", Type: "string", Required: true}}}
	for body, want := range map[string][]string{
		`{"Query": "DeviceInfo | where Timestamp > ago(40d) or Timestamp < ago(40d)"}`:      {"1:47 query-too-far-back Query (warning)", "1:71 query-too-far-back Query (warning)"},
		`{"Query": "print 'deviceinfo' | union deviceinfo"}`:                                {"1:39 query-table-misspelt Query"},
		`{"Query": "DeviceInfo | where Note == \"\u00e9 devicename\" and devicename == 1"}`: {"1:65 query-column-misspelt Query"},
		`{"Query": "DeviceInfo // devicename\n| where \u0064evicename == 1"}`:               {"1:46 query-column-misspelt Query"},
		`{"Query": "// x\nDeviceInf | take 1"}`:                                             {"1:18 query-table-unknown Query (warning)"},
		`{"Query": "DeviceInfo | evaluate bag_unpack(Bag) | where devicename == 1"}`:        {"1:58 query-column-misspelt Query (warning)"},
	} {
		var got []string
		for _, f := range Check(op, Request{Body: []byte(body), HasBody: true, Now: testNow()}) {
			got = append(got, brief(f))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", body, got, want)
		}
	}
}
