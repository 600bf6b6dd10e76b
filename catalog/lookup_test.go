package catalog

import "testing"

func TestFindCode(t *testing.T) {
	tests := []struct {
		name    string
		service Service
		want    string
		of      Service
	}{
		{"Forbidden", Defender, "Forbidden", Defender},
		{"Forbidden", Graph, "Forbidden", Graph},
		{"Forbidden", Unknown, "Forbidden", Defender},
		{"badrequest", Graph, "BadRequest", Graph},
		{"accessDenied", Graph, "AccessDenied", Graph},
		{"unknownerror", Unknown, "UnknownError", Graph},
		{"ResourceNotFound", Graph, "ResourceNotFound", Defender},
		{"invalid_client", Entra, "invalid_client", Entra},
		{"insufficient_claims", Graph, "insufficient_claims", Unknown},
		{"BadArgumentError", Gateway, "BadArgumentError", Unknown},
		{"7000215", Unknown, "AADSTS7000215", Entra},
		{"429", Defender, "TooManyRequests", Defender},
	}
	for _, tt := range tests {
		c, ok := FindCode(tt.name, tt.service)
		if !ok || c.Name != tt.want || c.Service != tt.of {
			t.Errorf("FindCode(%q, %s) = %s of %s, %t; want %s of %s", tt.name, tt.service, c.Name, c.Service, ok, tt.want, tt.of)
		}
	}
	for _, name := range []string{"", "InvalidResourceType", "40", "invalid client"} {
		if c, ok := FindCode(name, Unknown); ok {
			t.Errorf("FindCode(%q) = %s, want none", name, c.Name)
		}
	}
}

// The same code means different things with different statuses, where the
// service uses it for whatever it cannot name.
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
		c, _ := FindCode(tt.code, Unknown)
		got := AtStatus(c, tt.status)
		if got.Name != tt.code || got.Causes[0].ID != tt.first {
			t.Errorf("%s at %d: %s, cause %s; want %s", tt.code, tt.status, got.Name, got.Causes[0].ID, tt.first)
		}
	}
}
