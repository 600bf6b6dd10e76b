package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// TestUnknownErrorWith401 holds that nobody fetches a new token where Graph took
// the old one and the service behind it refuses the caller.
func TestUnknownErrorWith401(t *testing.T) {
	code, ok := FindCode("UnknownError", fact.Graph)
	if !ok {
		t.Fatal("UnknownError is not in the catalog")
	}
	tests := []struct {
		status int
		first  string
	}{
		{401, "permission-missing"},
		{403, "permission-missing"},
		{500, "transient-fault"},
		{0, "transient-fault"},
	}
	for _, tt := range tests {
		if got := AtStatus(code, tt.status).Causes[0].ID; got != tt.first {
			t.Errorf("the first cause with %d is %s, want %s", tt.status, got, tt.first)
		}
	}
	other, _ := FindCode("generalException", fact.Graph)
	if got := AtStatus(other, 401).Causes[0].ID; got != "token-expired" {
		t.Errorf("generalException with 401 begins with %s", got)
	}
}
