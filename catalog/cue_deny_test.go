package catalog

import "testing"

// A message that denies a cue, or has its words in another sense, doesn't mean it.
func TestDeniedCues(t *testing.T) {
	for _, tt := range []struct {
		message string
		service Service
		status  int
		want    string
	}{
		{"The request was not throttled", Defender, 400, ""},
		{"The request isn't being throttled by this service", Defender, 429, ""},
		{"The quota was never exceeded for this tenant", Defender, 400, ""},
		{"The item does not already exist in the collection", Graph, 400, ""},
		{"The sharing link has not expired", Graph, 400, ""},
		{"No license is required for this operation", Graph, 403, ""},
		{"Your tenant is licensed for this feature", Graph, 403, ""},
		{"Conditional Access did not block the sign-in", Graph, 403, ""},
		{"The token has sufficient privileges, and the evaluation failed", Graph, 403, ""},
		{"Rate limiting is not the reason", Defender, 400, ""},
		{"The unlicensed flag has the wrong type", Defender, 400, ""},
		{"The field driverLicenseNumber is longer than 20 characters", Defender, 400, ""},

		{"The request was not completed, because it was throttled", Defender, 429, "call-rate"},
		{"The batch must not exceed the maximum of 20 requests", Graph, 400, "batch-too-large"},
		{"The list must not exceed the limit of entries", Defender, 400, "limit-reached"},
		{"The user does not have a license", Graph, 403, "licence-missing"},
		{"A valid license is required", Graph, 403, "licence-missing"},
		{"Your account does not have sufficient privileges", Graph, 403, "permission-missing"},
		{"The user is unlicensed", Graph, 403, "licence-missing"},
		{"Conditional Access policies do not allow this device", Graph, 403, "conditional-access"},
		{"It is not known why, but the name already exists", Graph, 400, "exists-already"},
		{"Not throttled here. The provider behind it was throttled", Graph, 429, "call-rate"},
		{"Too many requests in batch, at most 20", Graph, 400, "batch-too-large"},
		{"Batch contains too many requests: 45", Graph, 400, "batch-too-large"},
		{"Too many requests, the batch was throttled", Graph, 429, "call-rate"},
	} {
		if got := cued(tt.message, tt.service, tt.status); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.message, got, tt.want)
		}
	}
}
