package explain

import (
	"slices"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// TestFindCause holds that every cause can be looked up by its ID.
func TestFindCause(t *testing.T) {
	for _, f := range diagnose.Families() {
		for _, name := range f.Codes {
			if _, ok := catalog.FindCode(name, fact.Unknown); !ok {
				t.Errorf("%s names %s, which is no code", f.Name, name)
			}
		}
		for _, entry := range f.Causes {
			if !slices.Contains(causeIDs(), entry.ID) {
				t.Errorf("%s is not listed", entry.ID)
			}
			if n, ok := FindCause(entry.ID, English()); !ok || n.Summary == "" {
				t.Errorf("%s is not found", entry.ID)
			}
		}
	}
	for id, unwanted := range map[string]string{
		"graph-namespace": "NotFound", "odata-top": "InvalidRequestBody", "tenant-not-active": "DisabledFeature", "parameter-type": "MissingRequiredParameter",
		"other-token-sent": "Forbidden",
	} {
		if n, ok := FindCause(id, English()); !ok || slices.Contains(n.Codes, unwanted) {
			t.Errorf("%s: comes with %v", id, n.Codes)
		}
	}
	tests := []struct {
		id, code string
		status   int
		hasFix   bool
	}{
		{"hash-length", "InvalidHashValue", 0, false},
		{"Hash-Malformed", "InvalidHashValue", 0, true},
		{"permission-missing", "AccessDenied", 403, true},
		{"role-not-granted", "Forbidden", 0, true}, // of a message
		{"other-program", "", 0, false},
	}
	for _, tt := range tests {
		n, ok := FindCause(tt.id, Russian())
		if !ok || (n.Fix != "") != tt.hasFix || tt.code != "" && !slices.Contains(n.Codes, tt.code) || tt.status != 0 && !slices.Contains(n.Statuses, tt.status) {
			t.Errorf("%s: %+v", tt.id, n)
		}
	}
	for l, want := range map[Language]string{English(): "the length doesn't match any kind of hash", Russian(): "такой длины нет ни у одного вида хешей"} {
		if n, ok := FindCause("hash-length", l); !ok || n.Summary != want { // of a family
			t.Errorf("%v: %+v", l, n)
		}
	}
	if n, _ := FindCause("connection-broken", English()); !slices.Equal(n.Failures, []string{"reset", "cut", "unread"}) || n.Fix == "" {
		t.Errorf("%+v", n)
	}
	if near := NearCauses("Permision-missing"); len(near) == 0 || near[0] != "permission-missing" {
		t.Errorf("near: %v", near)
	}
	for _, id := range causeIDs() {
		if _, ok := FindCause(id, English()); !ok {
			t.Errorf("%s is listed and not found", id)
		}
	}
	if n, ok := FindCause("no-such-cause", English()); ok {
		t.Errorf("found %+v", n)
	}
}
