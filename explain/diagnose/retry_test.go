package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
)

// TestRetryAdvice holds that no new token is advised where it would be refused
// like the one before.
func TestRetryAdvice(t *testing.T) {
	const roles = "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All."
	tests := []struct {
		code, message string
		service       catalog.Service
		want          catalog.Advice
	}{
		{"Forbidden", roles, catalog.Defender, catalog.FixFirst},
		{"Forbidden", "", catalog.Defender, catalog.FixFirst},
		{"AccessDenied", "Access Denied", catalog.Graph, catalog.FixFirst},
		{"Authorization_RequestDenied", "Insufficient privileges to complete the operation.", catalog.Graph, catalog.FixFirst},
		{"Unauthorized", "Unauthorized request - reason of failure: Account mode is inactive (x)", catalog.Defender, catalog.NoRetry},
		{"AADSTS70000", "AADSTS70000: The provided value for the 'code' parameter is not valid.", catalog.Entra, catalog.FixFirst},
		{"Unauthorized_MissingMFA", "MFA is required for this request. The provided authentication token does not have MFA claims.", catalog.Graph, catalog.FixFirst},
		{"Unauthorized", "", catalog.Defender, catalog.NewToken},
		{"InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.", catalog.Graph, catalog.NewToken},
		{"InternalServerError", "", catalog.Defender, catalog.Backoff},
		{"NeverSeen", "", catalog.Defender, ""},
	}
	for _, tt := range tests {
		c := failure(tt.code, tt.message)
		c.Service = tt.service
		c.Code, _ = catalog.FindCode(tt.code, tt.service)
		c.Message, c.Values, _ = catalog.MatchMessage(tt.message, tt.code, tt.service)
		c.Status = c.Code.Status
		if got := RetryAdvice(&c, Causes(&c)); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.code, tt.message, got, tt.want)
		}
	}
}
