package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestFindCode(t *testing.T) {
	tests := []struct {
		name    string
		service fact.Service
		want    string
		of      fact.Service
	}{
		{"Forbidden", fact.Defender, "Forbidden", fact.Defender},
		{"Forbidden", fact.Graph, "Forbidden", fact.Graph},
		{"Forbidden", fact.Unknown, "Forbidden", fact.Defender},
		{"badrequest", fact.Graph, "BadRequest", fact.Graph},
		{"accessDenied", fact.Graph, "AccessDenied", fact.Graph},
		{"unknownerror", fact.Unknown, "UnknownError", fact.Graph},
		{"ResourceNotFound", fact.Graph, "ResourceNotFound", fact.Graph},
		{"ResourceNotFound", fact.Unknown, "ResourceNotFound", fact.Defender},
		{"invalid_client", fact.Entra, "invalid_client", fact.Entra},
		{"insufficient_claims", fact.Graph, "insufficient_claims", fact.Unknown},
		{"BadArgumentError", fact.Gateway, "BadArgumentError", fact.Unknown},
		{"7000215", fact.Unknown, "AADSTS7000215", fact.Entra},
		{"429", fact.Defender, "TooManyRequests", fact.Defender},
	}
	for _, tt := range tests {
		c, ok := FindCode(tt.name, tt.service)
		if !ok || c.Name != tt.want || c.Service != tt.of {
			t.Errorf("FindCode(%q, %s) = %s of %s, %t; want %s of %s", tt.name, tt.service, c.Name, c.Service, ok, tt.want, tt.of)
		}
	}
	for _, name := range []string{"", "InvalidResourceType", "40", "invalid client"} {
		if c, ok := FindCode(name, fact.Unknown); ok {
			t.Errorf("FindCode(%q) = %s, want none", name, c.Name)
		}
	}
}

// The same code means different things with different statuses, where the
// service uses it for everything that it has no code for.
func TestCodeAtStatus(t *testing.T) {
	tests := []struct {
		code   string
		status int
		first  string
	}{
		{"UnknownError", 403, "permission-missing"},
		{"UnknownError", 500, "transient-fault"},
		{"UnknownError", 504, "query-too-heavy"},
		{"UnknownError", 0, "transient-fault"},
		{"UnknownError", 418, "transient-fault"},
		{"InvalidHashValue", 500, "hash-malformed"},
	}
	for _, tt := range tests {
		c, _ := FindCode(tt.code, fact.Unknown)
		got := AtStatus(c, tt.status)
		if got.Name != tt.code || got.Causes[0].ID != tt.first {
			t.Errorf("%s at %d: %s, cause %s; want %s", tt.code, tt.status, got.Name, got.Causes[0].ID, tt.first)
		}
	}
}
