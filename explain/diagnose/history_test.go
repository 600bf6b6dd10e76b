package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// TestHistory holds what a remark about earlier calls changes: what is said first.
func TestHistory(t *testing.T) {
	absent := "AADSTS700016: Application with identifier '3fd6f554-b218-402f-8c51-10ef2c39876d' was not found in the directory 'fabrikam.example'."
	premium := "Neither tenant is B2C or tenant doesn't have premium license"
	for _, tt := range []struct {
		name, code, message, around string
		service                     fact.Service
		first                       string
		certainty                   fact.Certainty
	}{
		{"nothing said", "AADSTS700016", absent, "error below\n" + absent, fact.Entra, "app-id-wrong", fact.Likely},
		{"worked before", "AADSTS700016", absent, "until last week the program logged in as normal\n" + absent, fact.Entra, "app-not-in-tenant", fact.Likely},
		{"at times", "Forbidden", "", "error 403 in some of the runs", fact.Graph, "fails-at-times", fact.Likely},
		{"at times, which a license isn't", "Authentication_RequestFromNonPremiumTenantOrB2CTenant", premium, "error 403 in some of the runs\n" + premium, fact.Graph, "fails-at-times", fact.Likely},
		{"at times, but the reason is known", "TooManyRequests", "Too many requests", "error 429 in some of the runs\nToo many requests", fact.Graph, "call-rate", fact.Likely},
		{"denied", "AADSTS700016", absent, "it never worked before\n" + absent, fact.Entra, "app-id-wrong", fact.Likely},
		{"a record of a log", "AADSTS700016", absent, "INFO worked until the cache expired\n" + absent, fact.Entra, "app-id-wrong", fact.Likely},
		{"said by the service", "AADSTS700016", absent + " This can happen intermittently", absent + " This can happen intermittently", fact.Entra, "app-id-wrong", fact.Likely},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := worded(tt.service, 400, tt.code, tt.message)
			c.Exchange.Around = tt.around
			c.Code, _ = catalog.FindCode(tt.code, tt.service)
			c.Message, _, _ = catalog.MatchMessage(tt.message, tt.code, tt.service)
			causes := Causes(&c)
			if len(causes) == 0 {
				t.Fatal("no causes")
			}
			if first := causes[0].Cause(); first.ID != tt.first || first.Certainty != tt.certainty {
				t.Errorf("got %s %v of %v, want %s %v", first.ID, first.Certainty, ids(causes), tt.first, tt.certainty)
			}
		})
	}
}
