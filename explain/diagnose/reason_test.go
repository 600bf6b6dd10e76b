package diagnose

import (
	"slices"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	graphURL = "https://graph.microsoft.com/beta/"
	statuses = graphURL + "deviceAppManagement/mobileApps('xx')/deviceStatuses"
)

// refused returns a refusal of Graph whose text is all that the input holds.
func refused(status int, code, message, method, url, text string) Case {
	c := worded(fact.Graph, status, code, message).with(method, url, "")
	c.Exchange.Response.Body = []byte(text)
	return c
}

func TestReason(t *testing.T) {
	testFamily(t, reasonFamily(), []familyTest{
		{"words before the URL", refused(400, "", "", "", statuses, "WARNING: Error fetching data from "+statuses+" : BadRequest (Bad Request)."), []string{"graph-path possible"}, "", "what replaced it"},
		{"GET", refused(400, "", "", "GET", statuses, ""), []string{"graph-path possible"}, "", ""},
		{"option of a read", refused(400, "BadRequest", "", "", statuses+"?$top=5", ""), []string{"graph-path possible"}, "", ""},
		{"a list is missing", refused(404, "ResourceNotFound", "Resource not found.", "", graphURL+"auditLogs/directoryAudits", ""),
			[]string{"user-of-other-tenant possible", "licence-missing possible"}, "", "work account"},
		{"a list of the second version is missing", refused(404, "ResourceNotFound", "", "GET", graphURL+"security/alerts_v2", ""),
			[]string{"user-of-other-tenant possible", "licence-missing possible"}, "", ""},
		{"an error inside a record", refused(400, "BadRequest", "", "", "", `{"value":[{"id":"1"},{"id":"Sync_1"{ "error": {"code": "BadRequest"`), []string{"response-broken likely"}, "inside a record", "request ID"},
		{"the record alone", refused(200, "BadRequest", "", "", "", "page 7\n{\"id\":\"Sync_1\"{\n  \"error\": {"), []string{"response-broken likely"}, "", ""},

		{"a list of Threat Intelligence", refused(404, "UnknownError", "", "GET", graphURL+"security/threatIntelligence/hosts", ""), []string{"graph-container likely"}, "hosts", "passiveDns"},

		{"an entry of Threat Intelligence", refused(404, "UnknownError", "", "GET", graphURL+"security/threatIntelligence/hosts/contoso.com", ""), nil, "", ""},
		{"a write", refused(400, "", "", "POST", statuses, ""), nil, "", ""},
		{"nothing tells a read", refused(400, "", "", "", statuses, "Error for "+statuses), nil, "", ""},
		{"a message tells", refused(400, "BadRequest", "Widget seven is blue", "GET", statuses, ""), nil, "", ""},
		{"an object is missing", refused(404, "ResourceNotFound", "Resource not found.", "GET", graphURL+"security/alerts_v2/da637551227677560813_-961444813", ""), nil, "", ""},
		{"another code", refused(404, "itemNotFound", "", "GET", graphURL+"security/alerts_v2", ""), nil, "", ""},
		{"an answer in quotes", refused(400, "BadRequest", "", "", "", `{"id":"7","body":"{"error":{"code":"BadRequest"}}"}`), nil, "", ""},
		{"an item of a list", refused(206, "", "", "", "", `{"value":[{"id":"7","error":null}]}`), nil, "", ""},
	})
}

// TestReadsSendNoBody holds that nobody is told to fix a body that was not
// sent.
func TestReadsSendNoBody(t *testing.T) {
	wrapper := "An error has occurred - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: x - Url: https://fef.msub01.manage.microsoft.com/x"
	tests := []struct {
		name  string
		c     Case
		first string
	}{
		{"a read", refused(400, "", "", "", statuses, "Retrieving "+statuses), "graph-path"},
		{"an action of Intune", refused(400, "BadRequest", wrapper, "POST", "https://graph.microsoft.com/v1.0/users/{id}/managedDevices/{id}/remoteLock", ""), "platform-unsupported"},
		{"the same by its whole name", refused(400, "BadRequest", wrapper, "POST", graphURL+"deviceManagement/managedDevices/1/microsoft.graph.syncDevice", ""), "platform-unsupported"},
	}
	bodies := []string{"body-not-json", "graph-body", "parameter-typo", "intune-body", "body-empty"}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ranked := Causes(&tt.c)
			if len(ranked) == 0 || ranked[0].Cause().ID != tt.first {
				t.Fatalf("the first cause is not %s: %v", tt.first, ranked)
			}
			for _, r := range ranked {
				if id := r.Cause().ID; slices.Contains(bodies, id) {
					t.Errorf("%s is about a body", id)
				}
			}
		})
	}
}
