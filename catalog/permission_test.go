package catalog

import (
	"regexp"
	"slices"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
)

func TestPermissionsAreComplete(t *testing.T) {
	guid := regexp.MustCompile(`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
	seen := map[string]bool{}
	for p := range Permissions() {
		if key := p.API + " " + p.Name; seen[key] {
			t.Errorf("%s is listed twice", key)
		} else {
			seen[key] = true
		}
		if _, ok := FindAPI(p.API); !ok || !p.Application && !p.Delegated {
			t.Errorf("%+v", p)
		}
		checkBothLanguages(t, p.Allows)
		for _, id := range []string{p.RoleID, p.ScopeID} {
			if id != "" && (!guid.MatchString(id) || seen[id]) {
				t.Errorf("%s has the ID %s", p.Name, id)
			}
			seen[id] = true
		}
		if p.RoleID != "" && !p.Application || p.ScopeID != "" && !p.Delegated {
			t.Errorf("%s has an ID of a kind that it is not", p.Name)
		}
	}
	if len(seen) == 0 {
		t.Error("no permission has an ID")
	}
}

// TestOperationsHavePermissions holds that each operation names permissions
// of its API that exist in that kind, or says why it names none.
func TestOperationsHavePermissions(t *testing.T) {
	for o := range Operations() {
		for _, name := range o.Application {
			if p, ok := FindPermission(name, o.PermissionAPI); !ok || p.Name != name || !p.Application {
				t.Errorf("%s: %s is no permission for applications", o.ID, name)
			}
		}
		for _, name := range o.Delegated {
			if p, ok := FindPermission(name, o.PermissionAPI); !ok || p.Name != name || !p.Delegated {
				t.Errorf("%s: %s is no permission for users", o.ID, name)
			}
		}
		if len(o.Application) == 0 && !hasNote(o, fact.NoteNoPermissionEn) && !hasNote(o, graph.NoteUserOnlyEn) {
			t.Errorf("%s has no permission for applications", o.ID)
		}
		if len(o.Delegated) == 0 && !hasNote(o, fact.NoteNoPermissionEn) && !hasNote(o, fact.NoteNoDelegatedEn) {
			t.Errorf("%s has no permission for users", o.ID)
		}
	}
}

func hasNote(o fact.Operation, en string) bool {
	return slices.ContainsFunc(o.Notes, func(n fact.Text) bool { return n.En == en })
}

func TestFindPermission(t *testing.T) {
	for _, api := range []string{fact.DefenderATP, fact.MicrosoftGraph} {
		if p, ok := FindPermission("user.read.all", api); !ok || p.API != api {
			t.Errorf("User.Read.All of %s is %+v", api, p)
		}
	}
	if _, ok := FindPermission("Incident.Read.All", fact.MicrosoftGraph); ok {
		t.Error("Microsoft Graph has Incident.Read.All")
	}
}

func TestLookalikes(t *testing.T) {
	for _, group := range lookalikes {
		for _, name := range group {
			if p, ok := FindPermission(name, ""); !ok || p.Name != name {
				t.Errorf("%s is no permission", name)
			}
		}
	}
	tests := []struct {
		a, b string
		want bool
	}{
		{"AdvancedQuery.Read.All", "advancedhunting.read.all", true},
		{"ThreatHunting.Read.All", "AdvancedQuery.Read.All", true},
		{"Incident.Read.All", "SecurityIncident.Read.All", true},
		{"Incident.Read.All", "Incident.Read.All", false},
		{"Incident.Read.All", "Alert.Read.All", false},
		{"Nothing.Read.All", "Alert.Read.All", false},
	}
	for _, tt := range tests {
		if got := Lookalike(tt.a, tt.b); got != tt.want {
			t.Errorf("%s and %s: %t", tt.a, tt.b, got)
		}
	}
}

func TestMeantPermission(t *testing.T) {
	tests := []struct{ name, want string }{
		{"Incidents.Read.All", "Incident.Read.All"},
		{"alerts.readwrite.all", "Alert.ReadWrite.All"},
		{"DeviceManagementServiceConfiguration.Read.All", "DeviceManagementServiceConfig.Read.All"},
		{"Incident.Read.All", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got, ok := MeantPermission(tt.name); got != tt.want || ok != (tt.want != "") {
			t.Errorf("%q means %q", tt.name, got)
		}
	}
}
