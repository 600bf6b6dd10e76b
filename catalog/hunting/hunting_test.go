package hunting

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestTables(t *testing.T) {
	columns := 0
	seen := map[string]bool{}
	for _, table := range Tables() {
		if name := strings.ToLower(table.Name); seen[name] {
			t.Errorf("%s is there twice", table.Name)
		} else {
			seen[name] = true
		}
		if len(table.Columns) < 3 {
			t.Errorf("%s has only %d columns", table.Name, len(table.Columns))
		}
		names := map[string]bool{}
		for _, c := range table.Columns {
			columns++
			if names[c.Name] {
				t.Errorf("%s has %s twice", table.Name, c.Name)
			}
			names[c.Name] = true
			switch c.Type {
			case "string", "dynamic", "datetime", "long", "int", "bool", "guid", "real":
			default:
				t.Errorf("%s.%s is of type %q", table.Name, c.Name, c.Type)
			}
		}
		if _, ok := RenamedTable(table.Name); table.Retired && !ok {
			t.Errorf("%s is retired; nothing takes its place", table.Name)
		}
	}
	if len(seen) == 0 || columns < len(seen) {
		t.Errorf("got %d tables with %d columns", len(seen), columns)
	}
}

func TestFindTable(t *testing.T) {
	got, ok := FindTable("deviceprocessevents")
	if !ok || got.Name != "DeviceProcessEvents" {
		t.Errorf("got %q, %t", got.Name, ok)
	}
	if c, ok := got.Column("filename"); !ok || c != (Column{"FileName", "string", ""}) {
		t.Errorf("got %v, %t", c, ok)
	}
	if _, ok := FindTable("SecurityEvent"); ok {
		t.Error("a table of another product was found")
	}
	if got := FindColumn("isinternetfacing"); !slices.Equal(got, []string{"DeviceInfo"}) {
		t.Errorf("got %q", got)
	}
}

func TestNearTablesAndColumns(t *testing.T) {
	tests := []struct {
		name   string
		got    []string
		want   string // the first; empty if none is near
		amount int    // at most
	}{
		{"table in another case", NearTables("emailevents"), "EmailEvents", 1},
		{"table with a letter missing", NearTables("DeviceProcesEvents"), "DeviceProcessEvents", 5},
		{"no table", NearTables("Heartbeat"), "", 0},
		{"column in another case", NearColumns("deviceid", "DeviceInfo"), "DeviceId", 1},
		{"case differs between tables", NearColumns("ipaddress", "CloudStorageAggregatedEvents"), "IpAddress", 1},
		{"letters lost", NearColumns("IsInteetFacing"), "IsInternetFacing", 5},
		{"longer name", NearColumns("CountryCode", "EntraIdSignInEvents"), "Country", 5},
		{"no column", NearColumns("zzzzzz"), "", 0},
		{"empty", NearColumns(""), "", 0},
	}
	for _, tt := range tests {
		first := ""
		if len(tt.got) > 0 {
			first = tt.got[0]
		}
		if first != tt.want || len(tt.got) > tt.amount {
			t.Errorf("%s: got %q, want %q first of at most %d", tt.name, tt.got, tt.want, tt.amount)
		}
	}
}

// TestRenames holds that every rename leads to names which exist.
func TestRenames(t *testing.T) {
	for _, r := range tableRenames {
		for _, name := range r.New {
			if table, ok := FindTable(name); ok && table.Name == name {
				continue
			}
			if _, ok := RenamedTable(name); !ok {
				t.Errorf("%s became %s, which does not exist", r.Old, name)
			}
		}
	}
	for _, r := range columnRenames {
		for _, name := range r.New {
			if len(FindColumn(name)) == 0 {
				t.Errorf("%s became %s, which no table has", r.Old, name)
			}
		}
		if r.Basis == fact.Documented && !strings.HasPrefix(r.Source, "https://") {
			t.Errorf("%s lacks its source", r.Old)
		}
	}
}

func TestRenamedColumn(t *testing.T) {
	tests := []struct {
		name   string
		tables []string
		want   string // empty if it was not renamed
	}{
		{"TimeGenerated", nil, "Timestamp"},
		{"machineid", []string{"DeviceInfo"}, "DeviceId"},
		{"FinalEmailAction", nil, "EmailAction"},
		{"FinalEmailAction", []string{"EmailEvents"}, "EmailAction"},
		{"FinalEmailAction", []string{"DeviceInfo"}, ""},
		{"AadDeviceId", nil, ""},
		{"AadDeviceId", []string{"EntraIdSignInEvents"}, "EntraIdDeviceId"},
		{"DeviceId", nil, ""},
	}
	for _, tt := range tests {
		r, ok := RenamedColumn(tt.name, tt.tables...)
		if got := strings.Join(r.New, " "); got != tt.want || ok != (tt.want != "") {
			t.Errorf("RenamedColumn(%q, %q) = %q", tt.name, tt.tables, got)
		}
	}
}

func TestHuntingLimits(t *testing.T) {
	tests := []struct{ url, surface string }{
		{"https://graph.microsoft.com/v1.0/security/runHuntingQuery", "graph"},
		{"https://api.security.microsoft.com/api/advancedhunting/run", "xdr"},
		{"https://api.securitycenter.windows.com/api/v1.0/advancedqueries/run", "endpoint"},
		{"https://api.security.microsoft.com/api/incidents", ""},
	}
	for _, tt := range tests {
		if got, _ := LimitsOf(tt.url); got.Surface != tt.surface {
			t.Errorf("%s: got %q, want %q", tt.url, got.Surface, tt.surface)
		}
	}
	if l, ok := Limits("endpoint"); !ok || l.Rows != 100_000 || l.Seconds != 200 {
		t.Errorf("got %+v", l)
	}
	if _, ok := Limits("fax"); ok {
		t.Error("a surface was found that does not exist")
	}
}

// Every product belongs to a table that there is.
func TestProductOfTable(t *testing.T) {
	for _, f := range tableProducts {
		if !slices.ContainsFunc(Tables(), func(table Table) bool {
			return ProductOfTable(table.Name) == f.product && strings.HasPrefix(table.Name, f.prefix)
		}) {
			t.Errorf("no table begins with %s", f.prefix)
		}
	}
	if got := ProductOfTable("AlertInfo"); got != "" {
		t.Errorf("AlertInfo is filled by %s alone", got)
	}
}
