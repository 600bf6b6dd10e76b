package catalog

import (
	"strings"
	"testing"
)

func TestGraphLimit(t *testing.T) {
	tests := []struct{ url, says string }{
		{"https://graph.microsoft.com/v1.0/auditLogs/signIns?$top=5", "5 requests"},
		{"https://graph.microsoft.us/beta/identityProtection/riskyUsers", "1 request"},
		{"https://graph.microsoft.com/v1.0/users/a@contoso.com/messages/1", "10,000"},
		{"https://graph.microsoft.com/v1.0/me/sendMail", "30 messages"},
		{"https://graph.microsoft.com/v1.0/subscriptions", "500"},
		{"https://graph.microsoft.com/v1.0/users", ""},
		{"https://api.security.microsoft.com/api/messages", ""},
		{"", ""},
	}
	for _, tt := range tests {
		got, ok := GraphLimit(tt.url)
		if ok != (tt.says != "") || !strings.Contains(got.En, tt.says) {
			t.Errorf("%s: %q", tt.url, got.En)
		}
	}
	for _, l := range graphLimits {
		checkBothLanguages(t, l.says)
	}
}
