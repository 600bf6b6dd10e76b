package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

func TestAsksForToken(t *testing.T) {
	tests := []struct {
		url, text string
		status    int
		want      bool
	}{
		{"", "Connect-graphAPI : Could not log into the Graph API for tenant contoso: The remote server returned an error: (400) Bad Request", 400, true},
		{"", "Unable to obtain access token. The remote server returned an error: (401) Unauthorized.", 401, true},
		{"", "Error getting token: Response status code does not indicate success: 400 (Bad Request).", 400, true},
		{"", "Token request failed: HTTP 400", 400, true},
		{"https://api.securitycenter.microsoft.com", "failed to acquire an access token for https://api.securitycenter.microsoft.com: 400 Bad Request", 400, true},
		{"", "Failed to refresh the token of the connection: 401", 401, true},
		{"https://api.securitycenter.microsoft.com/api/machines", "failed to get a token claim: 401", 401, false},
		{"", "Could not get token: 403 Forbidden", 403, false},
		{"", "Failed to get alerts. The access token has expired. 401", 401, false},
		{"", "The token was not accepted: 401 Unauthorized", 401, false},
		{"", "Invoke-RestMethod : The remote server returned an error: (400) Bad Request.\n+ $authResponse = Invoke-RestMethod -Method Post -Uri $oAuthUri -Body $authBody", 400, true},
		{"", "Invoke-RestMethod : The remote server returned an error: (400) Bad Request.\n+ $r = Invoke-RestMethod -Uri $url -Headers $headers", 400, false},
		{"", "Failed to list the logins of the device: 400 Bad Request", 400, false},
	}
	for _, tt := range tests {
		x := exchange.Exchange{Request: exchange.Request{URL: tt.url}}
		x.Response.Status, x.Response.Body = tt.status, []byte(tt.text)
		if got := AsksForToken(&x); got != tt.want {
			t.Errorf("%q: %t", tt.text, got)
		}
	}
}
