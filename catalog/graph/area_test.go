package graph

import (
	"strings"
	"testing"
)

// TestAreas holds that every area is written the way paths are folded, names something,
// and is found by paths at it and below it only.
func TestAreas(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range areas {
		if FoldPath(a.Path) != a.Path || seen[a.Path] {
			t.Errorf("%s isn't folded, or is there twice", a.Path)
		}
		seen[a.Path] = true
		if a.License+a.Reader+a.Writer == "" || !strings.HasPrefix(a.Source, "https://learn.microsoft.com/") {
			t.Errorf("%s says nothing, or has no source", a.Path)
		}
		if found, ok := FindArea(strings.ReplaceAll(a.Path, "{}", "22222222-1111-4111-8111-222222222222") + "/x"); !ok || !strings.HasPrefix(found.Path, a.Path) {
			t.Errorf("%s: found %q", a.Path, found.Path)
		}
	}
	for path, want := range map[string]string{
		"/identityProtection/riskyUsers('x')":            "identityprotection",
		"/identityProtection/riskyServicePrincipals":     "identityprotection/riskyserviceprincipals",
		"/me/authentication/methods":                     "users/{}/authentication",
		"/securityx":                                     "",
		"/planner/tasks":                                 "",
		"/deviceManagement/deviceHealthScripts/x/assign": "devicemanagement/devicehealthscripts",
	} {
		if found, _ := FindArea(path); found.Path != want {
			t.Errorf("%s: found %q, want %q", path, found.Path, want)
		}
	}
}

// TestRoleOfArea takes the role that reads for GET, and none where it isn't known whether
// the call reads.
func TestRoleOfArea(t *testing.T) {
	a := Area{Reader: "Global Reader", Writer: "Security Administrator"}
	for method, want := range map[string]string{"GET": a.Reader, "PATCH": a.Writer, "": ""} {
		if got := a.Role(method); got != want {
			t.Errorf("%q: %q, want %q", method, got, want)
		}
	}
	only := Area{Reader: "Reports Reader"}
	if got := only.Role(""); got != "Reports Reader" {
		t.Errorf("got %q", got)
	}
}
