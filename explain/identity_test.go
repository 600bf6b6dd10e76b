package explain

import (
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
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
		x := exchange.Exchange{Response: exchange.Response{Status: 400, Fault: exchange.Fault{
			OAuthError: "invalid_request", Message: tt.message, Service: "entra"}}}
		e := Explain(x, Options{})
		if len(e.Causes) == 0 || e.Causes[0].ID != tt.cause {
			t.Errorf("%q: causes %v, want %s first", tt.message, e.Causes, tt.cause)
		}
	}
}

// TestIntune holds that an answer of Intune, a service behind Graph, isn't
// taken for one of Defender because of its code.
func TestIntune(t *testing.T) {
	x := exchange.Exchange{Response: exchange.Response{Status: 429, Fault: exchange.Fault{Code: "TooManyRequests",
		Message: "An error has occurred - Activity ID: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10 - Url: https://fef.amsua0202.manage.microsoft.com/x/deviceManagement/auditEvents"}}}
	if e := Explain(x, Options{}); e.Service != "graph" || len(e.Causes) == 0 || e.Causes[0].ID != "call-rate" {
		t.Errorf("service %s, causes %v", e.Service, e.Causes)
	}
}
