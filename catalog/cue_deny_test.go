package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A message that denies a cue, or has its words in another sense, doesn't mean it.
func TestDeniedCues(t *testing.T) {
	for _, tt := range []struct {
		message string
		service fact.Service
		status  int
		want    string
	}{
		{"The request was not throttled", fact.Defender, 400, ""},
		{"The request isn't being throttled by this service", fact.Defender, 429, ""},
		{"The quota was never exceeded for this tenant", fact.Defender, 400, ""},
		{"The item does not already exist in the collection", fact.Graph, 400, ""},
		{"The sharing link has not expired", fact.Graph, 400, ""},
		{"No license is required for this operation", fact.Graph, 403, ""},
		{"Your tenant is licensed for this feature", fact.Graph, 403, ""},
		{"Conditional Access did not block the sign-in", fact.Graph, 403, ""},
		{"The token has sufficient privileges, and the evaluation failed", fact.Graph, 403, ""},
		{"Rate limiting is not the reason", fact.Defender, 400, ""},
		{"The unlicensed flag has the wrong type", fact.Defender, 400, ""},
		{"The field driverLicenseNumber is longer than 20 characters", fact.Defender, 400, ""},

		{"The request was not completed, because it was throttled", fact.Defender, 429, "call-rate"},
		{"The batch must not exceed the maximum of 20 requests", fact.Graph, 400, "batch-too-large"},
		{"The list must not exceed the limit of entries", fact.Defender, 400, "limit-reached"},
		{"The user does not have a license", fact.Graph, 403, "licence-missing"},
		{"A valid license is required", fact.Graph, 403, "licence-missing"},
		{"Your account does not have sufficient privileges", fact.Graph, 403, "permission-missing"},
		{"The user is unlicensed", fact.Graph, 403, "licence-missing"},
		{"Conditional Access policies do not allow this device", fact.Graph, 403, "conditional-access"},
		{"It is not known why, but the name already exists", fact.Graph, 400, "exists-already"},
		{"Not throttled here. The provider behind it was throttled", fact.Graph, 429, "call-rate"},
		{"Too many requests in batch, at most 20", fact.Graph, 400, "batch-too-large"},
		{"Batch contains too many requests: 45", fact.Graph, 400, "batch-too-large"},
		{"Too many requests, the batch was throttled", fact.Graph, 429, "call-rate"},
	} {
		if got := cued(tt.message, tt.service, tt.status); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.message, got, tt.want)
		}
	}
}
