package lexicon

import "testing"

func TestEndsInOAuthError(t *testing.T) {
	tests := []struct {
		before string
		want   bool
	}{
		{"Could not get token: invalid_grant:", true},
		{"ServerError: invalid_client - ", true},
		{"error (unauthorized_client) ", true},
		{"invalid_grant", false},
		{"it is a valid_grant: ", false},
		{"AADSTS65001: ", false},
	}
	for _, tt := range tests {
		if got := EndsInOAuthError(tt.before); got != tt.want {
			t.Errorf("%q: %t", tt.before, got)
		}
	}
}
