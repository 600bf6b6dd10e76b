package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"pgregory.net/rapid"
)

const (
	someMachine = "7b1f4967d9728e5aa3c06a9e617a22a4a5a17378"
	someGUID    = "5382f7ea-7557-4ab7-9782-d50480024a4e"
	someAlert   = "da637551227677560813_-961444813"
	apiHost     = "https://api.security.microsoft.com/api/"
)

func noMachine(id string) Case {
	return failure("ResourceNotFound", "Machine "+id+" was not found")
}

// notFound is an error about a path.
func notFound(method, path string) Case {
	return failure("ResourceNotFound", "").status(404).with(method, apiHost+path, "")
}

func noKey(value, kind string) Case {
	return failure("BadRequest", "The key value ("+value+") from request is not valid. The key value should be format of type '"+kind+"'.")
}

func TestID(t *testing.T) {
	testFamily(t, idFamily(), []familyTest{
		{"name", noMachine("desktop-7.contoso.com"), []string{"machine-name likely", "device-not-in-tenant possible"}, "desktop-7.contoso.com isn't a device ID",
			"GET /api/machines?$filter=computerDnsName eq 'desktop-7.contoso.com'"},
		{"name of an action", noMachine("desktop-7").with("POST", apiHost+"machines/desktop-7/isolate", ""), []string{"machine-name certain"}, "40 hexadecimal digits", "'desktop-7'"},
		{"name without code", failure("", "Machine not_exist not found"), []string{"machine-name likely", "device-not-in-tenant possible"}, "not_exist", ""},
		{"GUID for a machine", noMachine(someGUID), []string{"wrong-kind-of-id certain"}, "a GUID, but this operation expects a device ID", "GET /api/machines"},
		{"alert for a machine", noMachine(someAlert), []string{"wrong-kind-of-id certain"}, "an alert ID", ""},
		{"one digit short", noMachine(someMachine[1:]), []string{"id-malformed certain"}, "39 hexadecimal digits", ""},
		{"machine for an action", noKey(someMachine, "Edm.Guid"), []string{"wrong-kind-of-id certain"}, "a device ID (40 hexadecimal digits), but this operation expects a GUID", "machineactions"},
		{"GUID for a number", noKey(someGUID, "Edm.Int64"), []string{"wrong-kind-of-id certain"}, "expects a number", ""},
		{"machine for an alert", notFound("GET", "alerts/"+someMachine), []string{"wrong-kind-of-id certain"}, "expects an alert ID", ""},
		{"alert for an incident", notFound("GET", "incidents/"+someAlert), []string{"wrong-kind-of-id certain"}, "expects a number", ""},
		{"UPN", notFound("GET", "users/ann@contoso.com/alerts"), []string{"wrong-kind-of-id certain"}, "user principal name", "user1"},
		{"white space", notFound("POST", "machines/%20"+someMachine+"/isolate"), []string{"id-whitespace certain"}, "", someMachine},
		{"quotes", notFound("POST", "machines/'"+someMachine+"'/isolate"), []string{"id-quoted certain"}, "", someMachine},
		{"empty", notFound("POST", "machines//isolate"), []string{"id-empty likely"}, "", ""},

		{"machine", noMachine(someMachine), nil, "", ""},
		{"alert", notFound("GET", "alerts/"+someAlert), nil, "", ""},
		{"alert of another product", notFound("GET", "alerts/"+someGUID), nil, "", ""},
		{"incident", notFound("GET", "incidents/4711"), nil, "", ""},
		{"machine action", notFound("GET", "machineactions/"+someGUID), nil, "", ""},
		{"path that is no ID", notFound("GET", "machines/SoftwareInventoryExport"), nil, "", ""},
		{"list of indicators", notFound("POST", "indicators/import"), nil, "", ""},
		{"no ID in the path", notFound("GET", "machines"), nil, "", ""},
		{"placeholder", noMachine("{id}"), nil, "", ""},
		{"unknown collection", notFound("GET", "wombats/"+someGUID), nil, "", ""},
		{"other error", failure("Forbidden", "Forbidden").with("POST", apiHost+"machines/desktop-7/isolate", ""), nil, "", ""},
		{"user", notFound("GET", "users/ann/alerts"), nil, "", ""},
	})
}

func TestValidIDsAreRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, c := range []Case{
			noMachine(rapid.StringMatching(`[0-9a-f]{40}`).Draw(t, "machine")),
			noKey(rapid.StringMatching(`[0-9a-fA-F]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`).Draw(t, "guid"), "Edm.Guid"),
			notFound("GET", "alerts/"+rapid.StringMatching(`(da|ar|ca|)[1-9][0-9]{17}_-?[0-9]{1,10}`).Draw(t, "alert")),
			notFound("GET", "incidents/"+rapid.StringMatching(`[1-9][0-9]{0,8}`).Draw(t, "incident")),
		} {
			for _, cause := range find(t, idFamily(), c) {
				if cause.Certainty == fact.Certain {
					t.Fatalf("%s: %s", cause.ID, cause.Evidence.English())
				}
			}
		}
	})
}

func TestPath(t *testing.T) {
	lost := func(status int, path string) Case {
		return failure("", "").status(status).with("POST", apiHost+path, "")
	}
	testFamily(t, pathFamily(), []familyTest{
		{"IDs joined by commas", onGraph(failure("Request_BadRequest", "Invalid value").status(400).with("GET", "https://graph.microsoft.com/v1.0/groups/"+someGUID+",%20"+someGUID, "")),
			[]string{"ids-joined certain"}, someGUID, "getByIds"},
		{"IDs joined in a call to Defender", failure("ResourceNotFound", "x").status(404).with("GET", apiHost+"machineactions/"+someGUID+";"+someGUID, ""), []string{"ids-joined certain"}, "", "once"},
		{"one ID and a word", onGraph(failure("Request_BadRequest", "x").status(400).with("GET", "https://graph.microsoft.com/v1.0/groups/"+someGUID+",members", "")), nil, "", ""},
		{"the tenant in a Graph path", onGraph(failure("ResourceNotFound", "").status(404).with("GET", "https://graph.microsoft.com/v1.0/"+someGUID+"/users", "")), []string{"tenant-in-path likely"}, someGUID, "v1.0/users:"},
		{"the tenant in a path that Graph took", onGraph(failure("Authorization_RequestDenied", "").status(403).with("GET", "https://graph.microsoft.com/v1.0/"+someGUID+"/users", "")), nil, "", ""},
		{"singular", lost(404, "machine"), []string{"wrong-path certain"}, "/api/machine does not exist", "/api/machines"},
		{"singular with ID", lost(404, "alert/"+someAlert), []string{"wrong-path certain"}, "", "/api/alerts"},
		{"version", lost(404, "v1.0/incident"), []string{"wrong-path certain"}, "", "/api/incidents"},
		{"letter missing", lost(404, "machinactions"), []string{"wrong-path likely"}, "", "/api/machineactions"},
		{"two slashes", lost(404, "machines//isolate"), []string{"empty-path-id certain"}, "/api/machines//isolate", ""},
		{"no ID", lost(405, "machines/tags"), []string{"empty-path-id certain"}, "/api/machines/tags", ""},
		{"two slashes, 405", lost(405, "machines//tags"), []string{"empty-path-id certain"}, "", ""},
		{"cancel without ID", lost(404, "machineactions/cancel"), []string{"empty-path-id certain"}, "", ""},
		{"half a namespace", failure("BadRequest", "Resource not found for segment 'security.runHuntingQuery'."), []string{"graph-namespace likely"}, "security.runHuntingQuery", "Call runHuntingQuery or microsoft.graph.security.runHuntingQuery"},

		{"less of the namespace", failure("BadRequest", "Resource not found for the segment 'graph.security.runHuntingQuery'."), []string{"graph-namespace likely"}, "graph.security.runHuntingQuery", "or microsoft.graph.security.runHuntingQuery;"},

		{"an address", failure("BadRequest", "Resource not found for the segment 'john.smith@contoso.com'."), nil, "", ""},
		{"a file", failure("BadRequest", "Resource not found for the segment 'report.csv'."), nil, "", ""},
		{"no action", failure("BadRequest", "Resource not found for the segment 'security.alerts_v2'."), nil, "", ""},
		{"another namespace", failure("BadRequest", "Resource not found for the segment 'contoso.runHuntingQuery'."), nil, "", ""},
		{"a whole namespace", failure("BadRequest", "Resource not found for the segment 'microsoft.graph.security.runHuntingQuery'."), nil, "", ""},
		{"an unknown segment", failure("BadRequest", "Resource not found for the segment 'savedQueries'."), nil, "", ""},
		{"right path", lost(404, "machines/"+someMachine), nil, "", ""},
		{"letter case", lost(404, "MACHINES"), nil, "", ""},
		{"list", lost(404, "machines"), nil, "", ""},
		{"unknown", lost(404, "zzzzzzzz"), nil, "", ""},
		{"another status", lost(403, "machine"), nil, "", ""},
		{"no URL", failure("NotFound", "").status(404), nil, "", ""},
	})
}
