package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// TestRetryAdvice holds that no new token is advised where it would be refused
// like the one before.
func TestRetryAdvice(t *testing.T) {
	const roles = "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All."
	tests := []struct {
		code, message string
		service       fact.Service
		want          fact.Advice
	}{
		{"Forbidden", roles, fact.Defender, fact.FixFirst},
		{"Forbidden", "", fact.Defender, fact.FixFirst},
		{"AccessDenied", "Access Denied", fact.Graph, fact.FixFirst},
		{"Authorization_RequestDenied", "Insufficient privileges to complete the operation.", fact.Graph, fact.FixFirst},
		{"Unauthorized", "Unauthorized request - reason of failure: Account mode is inactive (x)", fact.Defender, fact.NoRetry},
		{"AADSTS70000", "AADSTS70000: The provided value for the 'code' parameter is not valid.", fact.Entra, fact.FixFirst},
		{"Unauthorized_MissingMFA", "MFA is required for this request. The provided authentication token does not have MFA claims.", fact.Graph, fact.FixFirst},
		{"Unauthorized", "", fact.Defender, fact.NewToken},
		{"InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.", fact.Graph, fact.NewToken},
		{"InternalServerError", "", fact.Defender, fact.Backoff},
		{"NeverSeen", "", fact.Defender, ""},
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
