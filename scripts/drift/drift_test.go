package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// TestDifferences holds that each kind of difference is found in small copies of the
// sources, and that what agrees is not.
func TestDifferences(t *testing.T) {
	tests := []struct {
		file    string
		compare func(string) ([]string, error)
		want    []string // lines that are there
		absent  []string // lines that aren't
	}{
		{"testdata/permissions.json", comparePermissions,
			[]string{
				"missing operation GET /security/madeupfindings/{id}",
				"missing application permission GET /security/alerts_v2: SecurityMadeUp.Read.All",
				"extra application permission GET /security/alerts_v2: SecurityAlert.ReadWrite.All",
				"extra operation GET /security/incidents",
				"extra permission SecurityIncident.Read.All",
			},
			[]string{
				"missing operation GET /users",
				"missing application permission GET /users: SecurityMadeUp.Read.All",
				"missing application permission GET /security/alerts_v2: SecurityAlert.Read.All",
				"extra permission SecurityAlert.Read.All",
			}},
		{"testdata/permissions.json", comparePaths,
			[]string{"missing path security/madeupfindings/{}", "different path users: G -,SecurityMadeUp.Read.All", "extra path domains"},
			[]string{"missing path users"}},
		{"testdata/hunting.json", compareHunting,
			[]string{
				"missing table MadeUpTable",
				"missing column AlertInfo.MadeUpColumn",
				"different column AlertInfo.AlertId: alertid",
				"different type AlertInfo.Timestamp: string, not datetime",
				"extra column AlertInfo.Title",
				"extra table EmailEvents",
			},
			[]string{
				"extra table GraphAPIAuditEvents", "missing table GraphApiAuditEvents",
				"extra column GraphAPIAuditEvents.IpAddress", "extra column AlertInfo.AlertId",
			}},
		{"testdata/reference.md", compareSignIn, []string{"missing code AADSTS99999999"}, []string{"missing code AADSTS50011"}},
		{"testdata/pages", comparePages,
			[]string{"missing page get-machine: https://learn.microsoft.com/defender-endpoint/api/get-machine-by-id"},
			[]string{"missing page list-machines: https://learn.microsoft.com/defender-endpoint/api/get-machines"}},
	}
	for _, tt := range tests {
		found, err := tt.compare(tt.file)
		if err != nil {
			t.Errorf("%s: %v", tt.file, err)
			continue
		}
		for _, line := range tt.want {
			if !slices.Contains(found, line) {
				t.Errorf("%s: %q isn't among the %d differences", tt.file, line, len(found))
			}
		}
		for _, line := range tt.absent {
			if slices.Contains(found, line) {
				t.Errorf("%s: %q is among the differences", tt.file, line)
			}
		}
	}
}

func TestReport(t *testing.T) {
	known, err := readKnown("known.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	left := report(&out, []string{"missing table MadeUp", "extra column EmailEvents.Cc", "missing operation GET /security/labels/x"}, known)
	if left != 1 || !strings.HasPrefix(out.String(), "missing table MadeUp\n") {
		t.Errorf("%d left:\n%s", left, &out)
	}
}

// A source that can't be read is an error, not an agreement.
func TestUnreadable(t *testing.T) {
	for _, compare := range []func(string) ([]string, error){comparePermissions, compareHunting, comparePages, compareSignIn} {
		if _, err := compare("testdata/no-such-file"); err == nil {
			t.Error("a file that isn't there agrees")
		}
	}
	if _, err := compareHunting("testdata/permissions.json"); err == nil {
		t.Error("a file without tables agrees")
	}
}
