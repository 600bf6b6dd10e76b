package recognize

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestReadAuthorization holds that the integrations of Cortex XSOAR, which leave the number out,
// tell a token request that was refused.
func TestReadAuthorization(t *testing.T) {
	for _, tt := range []struct{ text, word, message, service string }{
		{"Error in Microsoft authorization. Status: 401, body: invalid_client. \nInvalid client secret provided.", "invalid_client", "Invalid client secret provided.", "entra"},
		{"Error in Microsoft authorization. Status: 400, body: invalid_grant. \nThe refresh token has expired due to inactivity.\nYou can run the ***!x-auth-reset*** command to reset it.", "invalid_grant", "The refresh token has expired due to inactivity.", "entra"},
		{"Error in Microsoft authorization. Status: 403, body: Forbidden Server message: Forbidden", "", "Error in Microsoft authorization. Status: 403, body: Forbidden Server message: Forbidden", ""},
	} {
		x := &exchange.Exchange{Response: exchange.Response{Body: []byte(tt.text)}, Source: exchange.Source{Format: capture.Text, Line: 1}}
		if !Exchange(x) {
			t.Errorf("%q: nothing found", tt.text)
		}
		if f := x.Response.Fault; f.OAuthError != tt.word || f.Message != tt.message || f.Service != tt.service {
			t.Errorf("%q: got %q, %q, %q", tt.text, f.OAuthError, f.Message, f.Service)
		}
	}
}
