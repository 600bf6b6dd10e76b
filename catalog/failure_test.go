package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
)

func TestFailuresAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for f := range client.Failures() {
		t.Run(f.Kind, func(t *testing.T) {
			if seen[f.Kind] {
				t.Error("listed twice")
			}
			seen[f.Kind] = true
			checkID(t, f.Kind)
			checkSentences(t, "meaning", f.Meaning)
			checkLength(t, "meaning", f.Meaning, 120)
			checkCauses(t, f.Causes)
			for _, doc := range f.Docs {
				checkLink(t, doc)
			}
			if got, ok := client.FindFailure(f.Kind); !ok || got.Kind != f.Kind {
				t.Errorf("FindFailure gives %q, %t", got.Kind, ok)
			}
			for _, c := range f.Causes {
				if c.Basis == fact.Documented && c.Source == "" && len(f.Docs) == 0 {
					t.Errorf("%s is documented nowhere", c.ID)
				}
				if got, ok := f.Cause(c.ID); !ok || got.ID != c.ID {
					t.Errorf("Cause(%q) gives %q, %t", c.ID, got.ID, ok)
				}
			}
		})
	}
	if _, ok := client.FindFailure("weather"); ok {
		t.Error("an unknown kind was found")
	}
	if _, ok := client.FailureDNS.Cause("weather"); ok {
		t.Error("an unknown cause was found")
	}
}

func TestNearHost(t *testing.T) {
	tests := []struct{ name, want string }{
		{"api.securty.microsoft.com", "api.security.microsoft.com"},
		{"API.Security.Microsoft.Con", "api.security.microsoft.com"},
		{"api.security.microsoft", "api.security.microsoft.com"},
		{"grahp.microsoft.com", "graph.microsoft.com"},
		{"login.microsoftonline.co", "login.microsoftonline.com"},
		{"loginmicrosoftonline.com", "login.microsoftonline.com"},
		{"api.security.microsoft.com", ""}, // right
		{"graph.microsoft.com.", ""},
		{"api-eu.security.microsoft.com", ""}, // of a region
		{"graph.contoso.com", ""},
		{"microsoft", ""},
		{"", ""},
		{"api.security.microsoft.co…", ""}, // cut by a console
		{"proxy.contoso.local", ""},
		{"management.azure.com", ""},
	}
	for _, tt := range tests {
		h, ok := NearHost(tt.name)
		if h.Name != tt.want || ok != (tt.want != "") {
			t.Errorf("NearHost(%q) = %q, %t, want %q", tt.name, h.Name, ok, tt.want)
		}
	}
}
