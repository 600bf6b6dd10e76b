package explain

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// TestRetryOtherwise holds that the advice on a retry tells where it differs for another cause.
func TestRetryOtherwise(t *testing.T) {
	for _, tt := range []struct {
		name, text        string
		advice, otherwise fact.Advice
	}{
		{"the token isn't the only candidate", "urllib.error.HTTPError: HTTP Error 401: Unauthorized", fact.NewToken, fact.FixFirst},
		{"a name that fails for now", "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded (Caused by NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution'))", fact.FixFirst, fact.Backoff},
		{"a proof", `{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: SecurityAlert.Read.All, application roles: ."}}`, fact.FixFirst, ""},
		{"a limit", `{"error":{"code":"TooManyRequests","message":"Too many requests"}}`, fact.Backoff, ""},
	} {
		e := answered(t, tt.text)
		if e.Retry.Advice != tt.advice || e.Retry.Otherwise != tt.otherwise {
			t.Errorf("%s: %+v, causes %+v", tt.name, e.Retry, e.Causes)
		}
	}
}

// TestPagesOfSignIn holds that a refused sign-in doesn't lead to the page of the call that the
// token was for.
func TestPagesOfSignIn(t *testing.T) {
	e := answered(t, `Get "https://api.securitycenter.microsoft.com/api/alerts": oauth2: cannot fetch token: 400 Bad Request Response: {"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier 'e2f1a0b9-8c7d-4e6f-95a4-b3c2d1e0f9a8' was not found in the directory 'Litware'."}`)
	for _, page := range e.Docs {
		if page != "https://learn.microsoft.com/entra/identity-platform/reference-error-codes" && page != "https://learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals" {
			t.Error(page)
		}
	}
	if len(e.Docs) == 0 {
		t.Error("no page")
	}
}

// TestScopeInAdvice holds that a scope is named in the advice only if somebody can copy it.
func TestScopeInAdvice(t *testing.T) {
	const refused = "AuthorizationFailed: The client 'a' with object id 'b' does not have authorization to perform action 'microsoft.network/applicationgateways/read' over scope 'SCOPE' or the scope is invalid."
	for scope, named := range map[string]bool{
		"/subscriptions/6f9f1c2e-7a41-4a52-8c31-5d2f0c9b7e10/resourcegroups/rg-netsec": true,
		"/subscriptions/{SubscriptionId}/resourcegroups/rg-netsec":                     false,
		"/subscriptions/XXXXXXXXXXXXXXXXXXXX/resourcegroups/rg-netsec":                 false,
	} {
		e := answered(t, strings.Replace(refused, "SCOPE", scope, 1))
		if len(e.Causes) == 0 || e.Causes[0].ID != "azure-role" || strings.Contains(e.Causes[0].Fix, "rg-netsec") != named {
			t.Errorf("%s: %+v", scope, e.Causes)
		}
	}
}
