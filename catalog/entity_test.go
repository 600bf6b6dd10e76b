package catalog

import (
	"slices"
	"strings"
	"testing"
)

func TestEntitiesAreComplete(t *testing.T) {
	types := []string{"string", "int", "double", "date", "bool", "enum", "guid", "object"}
	seen := map[string]bool{}
	for e := range Entities() {
		t.Run(e.Name, func(t *testing.T) {
			if seen[e.Name] {
				t.Error("listed twice")
			}
			seen[e.Name] = true
			checkLink(t, e.Doc)
			if _, ok := FindAPI(e.API); !ok {
				t.Errorf("API %q", e.API)
			}
			names := map[string]bool{}
			for _, p := range e.Properties {
				if names[p.Name] || p.Name == "" || strings.ContainsAny(p.Name, " \t|") {
					t.Errorf("property %q", p.Name)
				}
				names[p.Name] = true
				if !slices.Contains(types, strings.TrimPrefix(p.Type, "[]")) {
					t.Errorf("%s has the type %q", p.Name, p.Type)
				}
				if strings.TrimPrefix(p.Type, "[]") == "enum" && len(p.Values) == 0 {
					t.Errorf("%s is an enum without values", p.Name)
				}
			}
		})
	}
	if len(seen) == 0 {
		t.Error("no entities")
	}
}

func TestFindEntity(t *testing.T) {
	tests := []struct {
		entity, property string
		want             Property
	}{
		{"Machine", "healthstatus", Property{Name: "healthStatus", Type: "enum"}},
		{"alert", "Severity", Property{Name: "severity", Type: "enum"}},
		{"xdr.Incident", "lastUpdateTime", Property{Name: "lastUpdateTime", Type: "date"}},
		{"graph.incident", "id", Property{Name: "id", Type: "string"}},
		{"graph.ipEvidence", "verdict", Property{Name: "verdict", Type: "enum"}}, // of its base
		{"Machine", "rbacGroupIdentifier", Property{}},
	}
	for _, tt := range tests {
		e, ok := FindEntity(tt.entity)
		if !ok {
			t.Errorf("%s is not found", tt.entity)
		}
		got, _ := e.Property(tt.property)
		if got.Name != tt.want.Name || got.Type != tt.want.Type {
			t.Errorf("%s.%s is %+v", tt.entity, tt.property, got)
		}
	}
	if _, ok := FindEntity("Nothing"); ok {
		t.Error("Nothing is found")
	}
}

// TestOperationsReturnEntities holds that what an operation returns is in the
// table, and that it has the properties that one may filter by.
func TestOperationsReturnEntities(t *testing.T) {
	for o := range Operations() {
		if o.OData.Entity == "" {
			if len(o.OData.Filterable) > 0 && o.ID != "graph-list-legacy-alerts" {
				t.Errorf("%s can be filtered, but has no entity", o.ID)
			}
			continue
		}
		e, ok := FindEntity(o.OData.Entity)
		if !ok || e.Name != o.OData.Entity {
			t.Errorf("%s returns %s, which is %q", o.ID, o.OData.Entity, e.Name)
		}
		if e.API != o.PermissionAPI {
			t.Errorf("%s belongs to %s, %s to %s", o.ID, o.PermissionAPI, e.Name, e.API)
		}
		for _, name := range o.OData.Filterable {
			p, ok := e.Property(name)
			if (!ok || p.Name != name) && name != "createdByDisplayName" { // which the page lists as filter only
				t.Errorf("%s filters by %s, %s has %q", o.ID, name, e.Name, p.Name)
			}
		}
	}
}
