package check

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
)

// indicators returns the body of an import with so many indicators.
func indicators(n int, each string) string {
	return `{"Indicators":[` + strings.TrimSuffix(strings.Repeat(each+",", n), ",") + "]}"
}

// TestManyFindings holds that of many findings all are counted, and corrected where
// that can be done, though not all are listed.
func TestManyFindings(t *testing.T) {
	op, ok := catalog.FindOperation("import-indicators")
	if !ok {
		t.Fatal("the operation is unknown")
	}
	const n = 200
	wrong := `{"indicatorvalue":"220e7d15b011d7fac48f2bd61114db1022197f7f","indicatorType":"FileSha1","title":"demo","expirationTime":"2099-12-12T00:00:00Z","action":"Audit","severity":"Informational","description":"demo"}`
	body := indicators(n, wrong)
	found := Check(op, Request{Method: op.Method, Body: []byte(body), HasBody: true, Now: testNow()})
	if len(found) != maxFindings+1 {
		t.Fatalf("%d findings, want %d and one for the others", len(found), maxFindings)
	}
	last := found[maxFindings]
	if last.ID != "more-findings" || last.Severity != Error || last.Count != n-maxFindings || !strings.Contains(last.Summary.En, "100 more") {
		t.Errorf("last is %s, %s, for %d: %q", last.ID, last.Severity, last.Count, last.Summary.En)
	}
	fixed, left := Fix([]byte(body), found)
	if want := indicators(n, strings.Replace(wrong, "indicatorvalue", "indicatorValue", 1)); string(fixed) != want || len(left) > 0 {
		t.Errorf("not all were corrected; left are %d", len(left))
	}
}

// TestErrorAmongOthers holds that an error counts wherever among warnings it comes.
func TestErrorAmongOthers(t *testing.T) {
	op, _ := catalog.FindOperation("list-machines")
	url := "https://api.security.microsoft.com/api/machines?"
	for i := range 2 * maxFindings {
		url += fmt.Sprintf("$search=%d&", i)
	}
	request := Request{Method: op.Method, URL: url + "$top=-1"}
	found := Check(op, request)
	if !HasErrors(found) || found[len(found)-1].Count != 1 {
		t.Errorf("the error is missing: %+v", found[len(found)-1])
	}
	request.URL = url
	if HasErrors(Check(op, request)) {
		t.Error("warnings alone are no error")
	}
}

// TestTooManyValues holds that a body with more values than are read is said to be
// one, and that what was not read isn't judged.
func TestTooManyValues(t *testing.T) {
	body := `{"x":[` + strings.Repeat("0,", maxValues) + `0],"Comment":"x","Comment":"y"}`
	var ids []string
	for _, f := range checkTest(body) {
		ids = append(ids, f.ID)
	}
	if got := strings.Join(ids, " "); got != "parameter-unknown body-too-large" {
		t.Errorf("found %s", got)
	}
}
