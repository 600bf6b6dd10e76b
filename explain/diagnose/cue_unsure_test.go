package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// The words of a cue occur in messages about something else, too. Its cause isn't
// likely then: the status contradicts it, or the wording is one that means both.
func TestCuesOfAnotherMeaning(t *testing.T) {
	for _, tt := range []struct {
		service fact.Service
		status  int
		message string
		not     string // the cause that the words have elsewhere
	}{
		{fact.Graph, 403, "You need the permission to assign licenses to users.", "licence-missing"},
		{fact.Graph, 400, "Usage location is required before a license can be assigned to the user.", "licence-missing"},
		{fact.Graph, 404, "The conditional access policy that excludes this group was not found.", "conditional-access"},
		{fact.Graph, 400, "Conditional access needs a grant control.", "conditional-access"},
		{fact.Graph, 429, "Too many requests to conditional access, retry after 20 seconds.", "conditional-access"},
		{fact.Graph, 409, "The directory role is already activated.", "directory-role"},
		{fact.Graph, 400, "Cannot remove the last global administrator of the tenant.", "directory-role"},
		{fact.Graph, 500, "Access denied while the backend read its own cache.", "permission-missing"},
		{fact.Graph, 404, "No permission grant with that ID exists.", "permission-missing"},
		{fact.Defender, 400, "Live response failed: access denied when opening the file on the machine.", "permission-missing"},
		{fact.Graph, 403, "The client IP address is not authorized by the network policy.", "permission-missing"},
		{fact.Graph, 400, "The temporary access token expired and can't be redeemed.", "token-expired"},
		{fact.Graph, 403, "Rate limit policies can only be changed by an administrator.", "call-rate"},
		{fact.Graph, 400, "A rule may not run with more than 24 requests per day.", "call-rate"},
		{fact.Defender, 400, "The number of days is too large, use at most 30.", "body-too-large"},
		{fact.Graph, 400, "Authentication method not allowed for this user.", "wrong-method"},
		{fact.Graph, 404, "List content type with that ID was not found.", "content-type"},
		{fact.Defender, 403, "Read-only users cannot isolate machines.", "property-fixed"},
		{fact.Graph, 503, "The service is in read-only mode for maintenance.", "property-fixed"},
		{fact.Graph, 403, "You cannot use $search without Mail.Read.", "graph-option"},
		{fact.Graph, 403, "The account is locked out.", "object-locked"},
		{fact.Defender, 404, "The live response script has been removed from the library.", "api-retired"},
		{fact.Graph, 404, "The alert is no longer available; its retention ended.", "api-retired"},
		{fact.Graph, 403, "Unsupported user role for this operation.", "not-supported"},
		{fact.Graph, 401, "Authentication is required to access this resource.", "parameter-absent"},
	} {
		c := worded(tt.service, tt.status, "", tt.message)
		for _, cause := range cueCauses(&c) {
			if cause.ID == tt.not && cause.Certainty != fact.Possible {
				t.Errorf("%d %s: %s is %s by %s", tt.status, tt.message, cause.ID, cause.Certainty, cause.Evidence.en)
			}
		}
	}
}

// Where two cues are found and neither is sure, the choice is the reader's.
func TestUnsureCuesAreAList(t *testing.T) {
	c := worded(fact.Graph, 400, "", "The number of requests per minute must be set.")
	found := cueCauses(&c)
	if len(found) < 2 {
		t.Fatalf("%d causes", len(found))
	}
	for _, cause := range found {
		if cause.Certainty != fact.Possible {
			t.Errorf("%s is %s", cause.ID, cause.Certainty)
		}
	}
}
