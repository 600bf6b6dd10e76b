package explain

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestContract pins the names of the JSON form: scripts rely on them.
// Adding a name here is fine; changing or removing one breaks users.
func TestContract(t *testing.T) {
	want := []string{
		"kind", "failure", "code", "catalogued", "service", "api", "status", "statusFrom", "message", "innerMessage", "meaning", "unknownNote",
		"trackingIds", "trackingNote", "item", "time", "truncated", "values", "causes",
		"hiddenBody", "retry", "example", "permissions", "correctedRequest", "docs", "operation",
		"method", "url", "tenantId", "applicationId", "client", "source",
	}
	if diff := cmp.Diff(want, names(reflect.TypeFor[Explanation]())); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"id", "certainty", "basis", "summary", "evidence", "fix"}, names(reflect.TypeFor[Cause]())); diff != "" {
		t.Error(diff)
	}
}

func names(t reflect.Type) []string {
	var all []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name != "-" {
			all = append(all, name)
		}
	}
	return all
}

// TestAbsent holds that what is unknown is absent, never null or empty.
func TestAbsent(t *testing.T) {
	b, err := json.Marshal(Explanation{Service: "unknown"})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(b); got != `{"catalogued":false,"service":"unknown"}` {
		t.Error(got)
	}
}

func TestValuesKeepTheirOrder(t *testing.T) {
	b, err := json.Marshal(Values{{Name: "received", Value: "600"}, {Name: "allowed", Value: `"5"`}})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(b); got != `{"received":"600","allowed":"\"5\""}` {
		t.Error(got)
	}
}
