package explain

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestManagedIdentity holds that the endpoint of managed identities, which
// names its errors as OAuth does, is not explained as Entra ID.
func TestManagedIdentity(t *testing.T) {
	tests := []struct{ message, cause string }{
		{"Identity not found", "identity-not-assigned"},
		{"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request", "identity-not-named"},
		{"AADSTS900144: The request body must contain the following parameter: 'grant_type'.", "token-body-form"},
	}
	for _, tt := range tests {
		x := capture.Exchange{Response: capture.Response{Status: 400, Fault: capture.Fault{
			OAuthError: "invalid_request", Message: tt.message, Service: "entra"}}}
		e := Explain(x, Options{})
		if len(e.Causes) == 0 || e.Causes[0].ID != tt.cause {
			t.Errorf("%q: causes %v, want %s first", tt.message, e.Causes, tt.cause)
		}
	}
}
