package catalog

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestNearOperations(t *testing.T) {
	tests := []struct{ word, first string }{
		{"isolate-machin", "isolate-machine"},
		{"isolatemachine", "isolate-machine"},
		{"IsolateMachine", "isolate-machine"},
		{"unisolate", "unisolate-machine"},
		{"machine-isolate", "isolate-machine"},
		{"quarantine-file", "stop-and-quarantine-file"},
		{"alert-list", "list-alerts"},
		{"hunting", "run-hunting-query"},
	}
	for _, tt := range tests {
		got := NearOperations(tt.word)
		if len(got) == 0 || got[0] != tt.first || len(got) > maxNear {
			t.Errorf("%s: %q, want %s first", tt.word, got, tt.first)
		}
	}
	for _, word := range []string{"", "xyzzy", "42"} {
		if got := NearOperations(word); len(got) > 0 {
			t.Errorf("%q: %q", word, got)
		}
	}
}

func TestFindOperation(t *testing.T) {
	if o, ok := FindOperation("Isolate-MACHINE"); !ok || o.ID != "isolate-machine" {
		t.Errorf("found %q", o.ID)
	}
	if o, ok := FindOperation("isolate"); ok {
		t.Errorf("found %q", o.ID)
	}
}

func TestFindGraphAction(t *testing.T) {
	for name, want := range map[string]string{
		"runHuntingQuery": "runHuntingQuery", "RUNHUNTINGQUERY": "runHuntingQuery", "updateAlerts": "updateAlerts",
		"alerts_v2": "", "tiIndicators": "", "isolate": "", "com": "", "": "",
	} {
		if got, ok := FindGraphAction(name); got != want || ok != (want != "") {
			t.Errorf("%q: got %q", name, got)
		}
	}
}

func TestOperationsWith(t *testing.T) {
	tests := []struct {
		parameter string
		want      []string
	}{
		{"isolationtype", []string{"isolate-machine"}},
		{"SHA1", []string{"stop-and-quarantine-file"}},
		{"indicatorValue", []string{"submit-indicator", "import-indicators"}},
		{"params", []string{"run-live-response"}},
		{"$filter", nil},
		{"", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, o := range OperationsWith(tt.parameter) {
			got = append(got, o.ID)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.parameter, got, tt.want)
		}
	}
}

func TestNearPath(t *testing.T) {
	const machine = "1e5bc9d7e413ddd7902c2932e418702b84d0cc07"
	tests := []struct {
		method, url     string
		kind, got, want string
		operation       string
	}{
		{"GET", "https://api.securitycenter.windows.com/api/machine", WrongSegment, "machine", "machines", "list-machines"},
		{"POST", "https://api.security.microsoft.com/api/machine/" + machine + "/isolate", WrongSegment, "machine", "machines", "isolate-machine"},
		{"POST", "https://api.security.microsoft.com/api/machines/" + machine + "/islate", WrongSegment, "islate", "isolate", "isolate-machine"},
		{"GET", "https://graph.microsoft.com/v1.0/security/alert_v2", WrongSegment, "alert_v2", "alerts_v2", "graph-list-alerts"},
		{"POST", "https://api.security.microsoft.com/api/machines//isolate", EmptyID, "", "id", "isolate-machine"},
		{"POST", "https://api.security.microsoft.com/api/machines/isolate", EmptyID, "", "id", "isolate-machine"},
		{"GET", "https://api.security.microsoft.com/api/machines/" + machine + "/isolate", WrongMethod, "GET", "POST", "isolate-machine"},
		{"put", "https://api.security.microsoft.com/api/incidents/29", WrongMethod, "PUT", "GET, PATCH", "get-incident"},
		{"GET", "https://api.security.microsoft.com/machines", MissingPrefix, "", "/api", "list-machines"},
		{"GET", "https://graph.microsoft.com/api/machines", ForeignPath, "graph.microsoft.com", "api.security.microsoft.com", "list-machines"},
		{"GET", "https://api.security.microsoft.com/v1.0/security/incidents", ForeignPath, "api.security.microsoft.com", "graph.microsoft.com", "graph-list-incidents"},

		{"GET", "https://api.security.microsoft.com/api/machines", "", "", "", ""},
		{"GET", "https://api.security.microsoft.com/api/nothing", "", "", "", ""},
		{"GET", "https://api.security.microsoft.com/api/machine/a/b/c", "", "", "", ""},
		{"GET", "https://graph.microsoft.com/v1.0/users", "", "", "", ""},
		{"GET", "https://example.org/machines", "", "", "", ""},
		{"GET", "", "", "", "", ""},
	}
	for _, tt := range tests {
		p, ok := NearPath(tt.method, tt.url)
		if ok != (tt.kind != "") || p.Kind != tt.kind && ok {
			t.Errorf("%s %s: %s %t, want %q", tt.method, tt.url, p.Kind, ok, tt.kind)
			continue
		}
		if ok && (p.Got != tt.got || p.Want != tt.want || p.Operations[0].ID != tt.operation) {
			t.Errorf("%s %s: %q for %q of %s", tt.method, tt.url, p.Got, p.Want, p.Operations[0].ID)
		}
	}
}

// TestNearPathIsSilent holds that nothing is found wrong with a path that
// reaches an operation, and that no input makes the look-ups panic.
func TestNearPathIsSilent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		method := rapid.SampledFrom([]string{"GET", "POST", ""}).Draw(t, "method")
		address := rapid.StringMatching(`(https?://)?(api\.security\.microsoft\.com|graph\.microsoft\.com|x)?(/(api|v1\.0|security|machines|alerts\('?|find\(.*\)|[^/]{0,8})){0,6}`).Draw(t, "url")
		_, _, matched := MatchOperation(method, address)
		if p, wrong := NearPath(method, address); matched && wrong {
			t.Fatalf("%s %s matches, and yet %+v", method, address, p)
		}
	})
}

func BenchmarkMatchOperation(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		MatchOperation("POST", "https://graph.microsoft.com/v1.0/security/identities/sensorMigration/migrate")
	}
}
