package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// worded makes a failure of a service with words that no template knows.
func worded(s fact.Service, status int, code, message string) Case {
	c := failure(code, message)
	c.Service, c.Status, c.Stated = s, status, status
	c.Code, _ = catalog.FindCode(code, s)
	return c
}

func TestCueCauses(t *testing.T) {
	foreign := worded(fact.Unknown, 403, "Forbidden", "You are not permitted to list widgets")
	foreign.Foreign = Foreign{Name: "Another API"}
	paragraph := worded(fact.Graph, 403, "", "Unauthorized request")
	paragraph.Exchange.Source.Format = "text"
	paragraph.Exchange.Response.Body = []byte("It says \"Unauthorized request\nThe account isn't provisioned\" and stops.\n\nMy license is fine.")
	alone := paragraph
	alone.Exchange.Response.Body = []byte("It says \"Unauthorized request\".\n\nThe account isn't provisioned, I guess.")
	lists := worded(fact.Defender, 403, "Forbidden", "You are not permitted to list devices").with("GET", apiHost+"machines", "")
	lists.Operation, _ = catalog.FindOperation("list-machines")
	family := cueFamily()
	for cue := range catalog.Cues() { // which are listed with the catalog's own
		family.Causes = append(family.Causes, Entry{cue.Cause.ID, cue.Cause.Summary})
	}
	testFamily(t, family, []familyTest{
		{"quotes its sentence", worded(fact.Defender, 400, "BadRequest", "Entry 7 was skipped. Its expiry lies in the past. Next entry."),
			[]string{"date-in-past likely"}, "“Its expiry lies in the past.”", "future time"},
		{"permission of the operation", lists, []string{"permission-missing likely"}, "not permitted", "Machine.Read.All"},
		{"licence before permission", worded(fact.Graph, 403, "", "Access denied: the tenant's license ended"),
			[]string{"licence-missing likely", "permission-missing possible"}, "license", ""},
		{"the same words once", worded(fact.Defender, 400, "BadRequest", "The machine is not onboarded"),
			[]string{"device-not-onboarded likely"}, "", "onboardingStatus"},
		{"general where nothing else is said", worded(fact.Graph, 400, "BadRequest", "Moving rules is not supported"),
			[]string{"not-supported likely"}, "", ""},
		{"general gives way", worded(fact.Graph, 400, "BadRequest", "$search is not supported without ConsistencyLevel"),
			[]string{"advanced-query likely", "graph-option likely"}, "", "$count=true"},
		{"goes on below the message", paragraph, []string{"tenant-not-provisioned likely"}, "the text continues with", ""},

		{"what somebody writes below", alone, nil, "", ""},
		{"no more than the status", worded(fact.Graph, 500, "", "Internal Server Error"), nil, "", ""},
		{"another API", foreign, nil, "", ""},
		{"a message that is catalogued", failure("ResourceNotFound", "Machine abc was not found"), nil, "", ""},
		{"no hunting", worded(fact.Defender, 400, "BadRequest", "The query is invalid").with("GET", apiHost+"machines", ""), nil, "", ""},
		{"nothing known", worded(fact.Graph, 400, "BadRequest", "Widget seven is blue"), nil, "", ""},
		{"no message", worded(fact.Graph, 400, "", ""), nil, "", ""},
	})
}

// The first cause says what the message says, and not what its code is most
// often about.
func TestCuesStandAboveGeneralCodes(t *testing.T) {
	for _, tt := range []struct {
		c    Case
		want string
	}{
		{worded(fact.Defender, 403, "Forbidden", "Unauthorized request. The account mode isn't active"), "tenant-not-active"},
		{worded(fact.Graph, 401, "Unauthorized", "The tenant hasn't been provisioned"), "tenant-not-provisioned"},
		{worded(fact.Graph, 403, "AccessDenied", "No license for this report"), "licence-missing"},
		{worded(fact.Graph, 400, "BadRequest", "This endpoint is deprecated"), "api-retired"},
	} {
		ranked := Causes(&tt.c)
		if len(ranked) == 0 || ranked[0].Cause().ID != tt.want {
			t.Errorf("%q: %v, want %s first", tt.c.Exchange.Response.Fault.Message, ids(ranked), tt.want)
		}
		for _, r := range ranked {
			if id := r.Cause().ID; id == "token-expired" || id == "permission-missing" || strings.HasPrefix(id, "token-") {
				t.Errorf("%q: %s is suspected, too", tt.c.Exchange.Response.Fault.Message, id)
			}
		}
	}
}

func ids(ranked []Ranked) []string {
	var all []string
	for _, r := range ranked {
		all = append(all, r.Cause().ID)
	}
	return all
}

// Directory roles count for Graph, those of the portal for Defender.
func TestRolesOfTheirOwnAPI(t *testing.T) {
	for _, tt := range []struct {
		service       fact.Service
		role, foreign string
	}{
		{fact.Graph, "directory-role", "user-role"},
		{fact.Defender, "user-role", "directory-role"},
	} {
		c := Case{Service: tt.service, Status: 403, Stated: 403}
		found := strings.Join(ids(Causes(&c)), " ")
		if !strings.Contains(found, tt.role) || strings.Contains(found, tt.foreign) {
			t.Errorf("%s: %s, want %s and not %s", tt.service, found, tt.role, tt.foreign)
		}
	}
}

// What somebody has hidden tells nothing of what was sent.
func TestMaskedIDs(t *testing.T) {
	for _, id := range []string{"MASKED", "XXXX-XXXX", "***", "<redacted>", "<machine-id>", "[hidden]"} {
		c := failure("ResourceNotFound", "Machine "+id+" was not found")
		c.Exchange.Response.Fault.MaskedID = true
		found := ids(Causes(&c))
		if len(found) == 0 || found[0] != "wrong-id" {
			t.Errorf("%s: %v, want wrong-id first", id, found)
		}
		if all := strings.Join(found, " "); strings.Contains(all, "machine-name") || strings.Contains(all, "placeholder") {
			t.Errorf("%s: %s: a hidden ID is reasoned about", id, all)
		}
	}
	c := failure("ResourceNotFound", "Machine {id} was not found")
	if found := ids(Causes(&c)); found[0] != "placeholder-sent" {
		t.Errorf("{id}: %v, want placeholder-sent first", found)
	}
}

// A body next to the response is checked, whatever the path.
func TestBodyWithoutPath(t *testing.T) {
	for _, tt := range []struct {
		service    fact.Service
		body, want string
	}{
		{fact.Defender, `{"isolationtype": "Full", "comment": "x"}`, "parameter-case likely"},
		{fact.Graph, `{"classification": "TruePositive", "determination": "phishing"}`, "value-case likely"},
		{fact.Graph, `{"widget": "blue"}`, "parameter-typo likely"},
	} {
		c := worded(tt.service, 400, "InvalidRequestBody", "Request body is incorrect")
		c.Exchange.Request = exchange.Request{Body: []byte(tt.body)}
		c.Message, _, _ = catalog.MatchMessage("Request body is incorrect", "InvalidRequestBody", tt.service)
		first := Causes(&c)[0].Cause()
		if got := first.ID + " " + string(first.Certainty); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.body, got, tt.want)
		}
	}
}

func TestRetiredPaths(t *testing.T) {
	for _, tt := range []struct {
		status    int
		url, want string
	}{
		{404, "https://graph.microsoft.com/beta/security/tiIndicators?$top=1", "api-retired likely"},
		{410, "https://graph.microsoft.com/v1.0/security/alerts/abc", "api-retired likely"},
		{404, "https://graph.microsoft.com/v1.0/identityRiskEvents", "api-retired likely"},
		{400, "https://graph.microsoft.com/v1.0/security/alerts?$filter=severity%20eq%20'high'", "api-retired possible"},
		{404, "https://graph.microsoft.com/v1.0/security/alerts_v2/abc", ""},
		{403, "https://graph.microsoft.com/v1.0/security/alerts", ""},
	} {
		c := Case{Service: fact.Graph, Status: tt.status, Stated: tt.status}
		c.Exchange.Request = exchange.Request{URL: tt.url}
		got := ""
		for _, r := range Causes(&c) {
			if cause := r.Cause(); cause.ID == "api-retired" {
				got = cause.ID + " " + string(cause.Certainty)
			}
		}
		if got != tt.want {
			t.Errorf("%d %s: %q, want %q", tt.status, tt.url, got, tt.want)
		}
	}
}
