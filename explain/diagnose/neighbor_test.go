package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// TestProviders holds that the status which a product behind Graph gave decides.
func TestProviders(t *testing.T) {
	for _, tt := range []struct {
		status string
		first  string
		retry  fact.Advice
	}{
		{"400", "provider-request", fact.FixFirst},
		{"404", "provider-request", fact.FixFirst},
		{"401", "provider-not-licensed", fact.NoRetry},
		{"403", "provider-not-licensed", fact.NoRetry},
		{"429", "call-rate", fact.Backoff},
		{"500", "transient-fault", fact.Backoff},
		{"503", "transient-fault", fact.Backoff},
		{"504", "gateway-timeout", fact.Backoff},
	} {
		c := failure("", `199 - "Microsoft/Microsoft Defender ATP/`+tt.status+`/10021"`)
		c.Service = fact.Graph
		causes := Causes(&c)
		if len(causes) == 0 || causes[0].Cause().ID != tt.first || RetryAdvice(&c, causes) != tt.retry {
			t.Errorf("%s: got %v, want %s and %s", tt.status, causes, tt.first, tt.retry)
		}
		for _, r := range causes {
			if id := r.Cause().ID; id == "provider-not-licensed" && tt.first != id {
				t.Errorf("%s: a licence is suspected", tt.status)
			}
		}
	}
}

// TestNeighborValues holds that advice names the values of the message.
func TestNeighborValues(t *testing.T) {
	for _, tt := range []struct{ code, message, id, holds string }{
		{"InvalidAuthenticationTokenAudience",
			"The access token has been obtained for wrong audience or resource 'https://api.securitycenter.microsoft.com'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.azure.com/'.",
			"token-audience", "https://management.azure.com/.default"},
		{"InvalidAuthenticationTokenAudience",
			"The access token has been obtained for wrong audience or resource 'https://graph.microsoft.com'. It should exactly match with one of the allowed audiences 'https://management.core.usgovcloudapi.net/'.",
			"token-audience", "https://management.core.usgovcloudapi.net/.default"},
		{"ExpiredAuthenticationToken", "The access token expiry UTC time '4/2/2026 9:14:07 AM' is earlier than current UTC time '4/2/2026 9:21:40 AM'.",
			"token-expired", "4/2/2026 9:14:07 AM"},
		{"AuthorizationFailed",
			"The client 'a' with object id 'b' does not have authorization to perform action 'Microsoft.SecurityInsights/dataConnectors/write' over scope '/subscriptions/c/resourceGroups/rg-soc' or the scope is invalid.",
			"azure-role", "Microsoft Sentinel Contributor"},
		{"AuthorizationFailed",
			"The client 'a' with object id 'b' does not have authorization to perform action 'Microsoft.OperationalInsights/workspaces/read' over scope '/subscriptions/c' or the scope is invalid.",
			"azure-role", "Log Analytics Reader"},
		{"AuthenticationFailed",
			"Signature not valid in the specified time frame: Start [Mon, 11 May 2026 16:58:10 GMT] - Expiry [Mon, 11 May 2026 17:58:10 GMT] - Current [Mon, 11 May 2026 18:07:45 GMT]",
			"link-expired", "17:58:10"},
		{"AuthenticationFailed",
			"Signature not valid in the specified time frame: Start [Mon, 11 May 2026 18:58:10 GMT] - Expiry [Mon, 11 May 2026 19:58:10 GMT] - Current [Mon, 11 May 2026 18:07:45 GMT]",
			"link-too-early", "18:58:10"},
		{"BadRequest", "The API connection 'wdatp-2' is not authorized. Sign in to the connection again.", "api-connection-login", "wdatp-2"},
	} {
		c := failure(tt.code, tt.message)
		c.Service = fact.Unknown
		c.Code, _ = catalog.FindCode(tt.code, c.Service)
		causes := Causes(&c)
		if len(causes) == 0 {
			t.Errorf("%s: no cause", tt.message)
			continue
		}
		first := causes[0].Cause()
		if all := first.Summary.English() + first.Evidence.English() + first.Fix.English(); first.ID != tt.id || !strings.Contains(all, tt.holds) {
			t.Errorf("%s: %s, %q; want %s with %q", tt.message, first.ID, all, tt.id, tt.holds)
		}
	}
}
