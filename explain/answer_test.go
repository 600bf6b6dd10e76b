package explain

import (
	"fmt"
	"strings"
	"testing"
)

// answered explains the only error in a text, as the program does.
func answered(t *testing.T, text string) Explanation {
	t.Helper()
	var all []Explanation
	for e, err := range Stream(strings.NewReader(text), Options{}) {
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		all = append(all, e)
	}
	if len(all) != 1 {
		t.Fatalf("%q: %d explanations, want one", text, len(all))
	}
	return all[0]
}

// brief writes an answer in short: code, status, service, retry and the first cause.
func brief(e Explanation) string {
	first := "-"
	if len(e.Causes) > 0 {
		first = e.Causes[0].ID + " " + string(e.Causes[0].Certainty)
	}
	return fmt.Sprintf("%s %d %s %s %s", e.Code, e.Status, e.Service, e.Retry.Advice, first)
}

// TestDefaultStatus holds that the status which the catalog gives to a code isn't
// evidence, and that a code inside one that says nothing decides.
func TestDefaultStatus(t *testing.T) {
	const inner = `"innerError":{"date":"2026-03-01T12:00:00","request-id":"1f2e3d4c-0000-4000-8000-00000000000a"}`
	tests := []struct{ text, want, evidence string }{
		{`{"error":{"code":"UnknownError","message":"",` + inner + `}}`, "UnknownError 500 graph backoff transient-fault possible", ""},
		{"HTTP/1.1 502 Bad Gateway\n\n" + `{"error":{"code":"UnknownError","message":"",` + inner + `}}`,
			"UnknownError 502 graph backoff transient-fault likely", "status 502"},
		{`{"error":{"code":"UnknownError","message":"{\"ErrorCode\":\"Forbidden\",\"Message\":\"x\"}"}}`,
			"UnknownError 403 graph fix-first permission-missing possible", ""},
		{"HTTP/1.1 500 Internal Server Error\n\n" + `{"error":{"code":"UnknownError","message":"{\"ErrorCode\":\"Forbidden\",\"Message\":\"x\"}"}}`,
			"UnknownError 500 graph fix-first permission-missing possible", ""},
		{`{"error":{"code":"InternalServerError","message":"Error"}}`, "InternalServerError 500 unknown backoff transient-fault possible", ""}, // any API has this code
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		if got := brief(e); got != tt.want || e.Causes[0].Evidence != tt.evidence {
			t.Errorf("%s\n got %s, %q\nwant %s, %q", tt.text, got, e.Causes[0].Evidence, tt.want, tt.evidence)
		}
	}
}

// TestSaid holds that a message is known after a status, the words of a
// program and in quotes, and that no more than it is quoted.
func TestSaid(t *testing.T) {
	const pending, roles = "Action is already in progress", "Missing application roles. API required roles: Machine.Read.All, application roles: ."
	pendingBrief, spokenOf, rolesBrief := " 400 defender backoff action-pending certain", " 400 defender backoff action-pending likely", " 403 defender fix-first token-without-roles certain"
	tests := []struct{ text, said, want string }{
		{pending, pending, pendingBrief},
		{"HTTP 400: " + pending, pending, pendingBrief},
		{"status 400: " + pending, pending, pendingBrief},
		{"400 Bad Request: " + pending, pending, pendingBrief},
		{"Error: 400 - " + pending, pending, pendingBrief},
		{"Server error: " + pending, pending, spokenOf},
		{"Error message: " + pending, pending, spokenOf},
		{"isolation failed (400): \u201c" + pending + "\u201d", pending, pendingBrief},
		{`Error: "` + pending + `"`, pending, spokenOf},
		{`level=error msg="` + pending + `" device=3`, pending, spokenOf},
		{`level=error msg="scan failed: \"` + pending + `\"" device=3`, pending, spokenOf},
		{"It answers 400 Bad Request with the message '" + pending + "', whatever I do.", pending, pendingBrief},
		{`level=error msg="Defender: ` + pending + `" device=3`, pending, pendingBrief},
		{`{"level":"error","message":"job 7: ` + pending + `"}`, pending, spokenOf},
		{`{"message":"job 7: ` + pending + `","level":"warning"}`, pending, spokenOf},
		{"connector settings: Application must have one of the following scopes: DeviceManagementServiceConfiguration.Read.All",
			"Application must have one of the following scopes: DeviceManagementServiceConfiguration.Read.All", " 403 graph fix-first permission-misnamed certain"},
		{"SignInLogsClient.BaseClient.Get(): unexpected status 400 with OData error: UnknownError: Unsupported Query.", "Unsupported Query.", "UnknownError 400 graph backoff transient-fault likely"},
		{"InvalidAuthenticationToken: CompactToken parsing failed", "CompactToken parsing failed", " 401 graph fix-first token-mangled likely"},
		{"HTTP 403 Forbidden - " + roles, roles, rolesBrief},
		{"time=x status=403 err=\"" + roles + `"`, roles, rolesBrief},
		{`"message":"` + roles + `"`, roles, rolesBrief},
		{`{"level":"error","message":"` + roles + `"}`, roles, rolesBrief},
		{`{"level":"error","msg":"query failed: 403 \"` + roles + `\""}`, roles, rolesBrief},
		{"it says 'Resource not found for the segment 'saved''.", "Resource not found for the segment 'saved'", " 400 graph fix-first graph-path likely"},
		{"Error: Machine 1f2e3d was not found", "Machine 1f2e3d was not found", " 404 defender fix-first machine-name likely"},
		{"failed with status 404: Machine web-1 was not found.", "Machine web-1 was not found.", " 404 defender fix-first machine-name likely"},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		if got := brief(e); got != tt.want || e.Message != tt.said {
			t.Errorf("%s\n got %s, %q\nwant %s, %q", tt.text, got, e.Message, tt.want, tt.said)
		}
	}
}

// TestNotSaid holds that what people wrote into an object isn't an error.
func TestNotSaid(t *testing.T) {
	for _, text := range []string{
		"Graph proxy: error code 2061: backend down",
		"graph code 206 rows inserted successfully",
		"Microsoft Graph import: code 206 rows inserted",
		"Microsoft Graph proxy: error code 2061: backend down",
	} {
		for e := range Stream(strings.NewReader(text), Options{}) {
			if e.Status == 206 {
				t.Errorf("%s: taken for a partial failure: %s", text, brief(e))
			}
		}
	}
	for _, text := range []string{
		`{"id":"1","requestorComment":"Action is already in progress"}`,
		`{"value":[{"message":"Action is already in progress"}]}`,
		`{"level":"info","message":"3 machines isolated"}`,
		`{"level":"info","message":"nightly backup: Action is already in progress"}`,
		`{"msg":"user typed: Tenant feature is not enabled.","level":"DEBUG"}`,
		`{"severity":"Informational","log":"Action is already in progress"}`,
	} {
		if e := answered(t, text); e.Kind == KindError {
			t.Errorf("%s: taken for an error: %s", text, brief(e))
		}
	}
}

// TestCalmRecord holds that a record in logfmt of what went well isn't an error.
func TestCalmRecord(t *testing.T) {
	const text = `time=10:00 level=info msg="nightly backup: Action is already in progress"`
	for e := range Stream(strings.NewReader(text), Options{}) {
		if e.Kind == KindError && e.Code+e.Message != "" {
			t.Errorf("taken for an error: %s", brief(e))
		}
	}
}

// TestRecordInWords holds that the message of a service is found in the members
// of a log record that say what happened, without the words of the program that
// logged it, and neither in other members nor in a record about a success.
func TestRecordInWords(t *testing.T) {
	const capacity = "Max capacity exceeded. Current Total: 15000, Limit: 15000"
	for text, want := range map[string]string{
		`{"level":"error","message":"` + capacity + `"}`:                          capacity,
		`{"msg":"Machine abc was not found"}`:                                     "Machine abc was not found",
		`{"msg":"x","detail":"Machine abc was not found"}`:                        "Machine abc was not found",
		`{"level":"error","msg":"isolate failed: Action is already in progress"}`: "Action is already in progress",
		`{"level":"info","message":"` + capacity + `"}`:                           "",
		`{"title":"Machine abc was not found"}`:                                   "",
	} {
		if got := answered(t, text).Message; got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// TestWhoAnswered holds that an API which isn't one of the catalog's is called
// one, that a name in the text tells who answered, and that only a text which
// tells nothing is doubted.
func TestWhoAnswered(t *testing.T) {
	const arm = `{"error":{"code":"ResourceNotFound","message":"The Resource 'Microsoft.OperationalInsights/workspaces/a' under resource group 'b' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix"}}`
	tests := []struct{ text, want string }{
		{"403 Client Error: Forbidden for url: https://api.github.com/repos/x/y", " 403 unknown fix-first other-api likely"},
		{"> GET /api/v3/files/a HTTP/1.1\n> Host: www.virustotal.com\n>\n< HTTP/1.1 403 Forbidden\n<\n" + `{"error":{"code":"Forbidden","message":"no"}}`,
			"Forbidden 403 unknown fix-first other-api likely"},
		{"> GET /security/v2/incidents HTTP/1.1\n> Host: defender-gw.contoso.com\n>\n< HTTP/1.1 403 Forbidden\n<\n" + `{"error":{"code":"Forbidden","message":"no"}}`,
			"Forbidden 403 unknown fix-first other-api likely"},
		{"We moved from management.azure.com (https://management.azure.com/x) to Defender and now get 403 Forbidden", " 403 defender fix-first permission-missing possible"},
		{"We moved from https://api.loganalytics.io/v1 and now get 403 Forbidden", " 403 unknown fix-first other-api likely"},
		{"403 Client Error: Forbidden for url: https://management.azure.com/subscriptions", " 403 unknown fix-first other-api likely"},
		{"GET https://contoso.eu2.portal.cloudappsecurity.com/api/alerts\n403 Forbidden", " 403 unknown fix-first cloud-apps-permission possible"},
		{arm, "ResourceNotFound 404 unknown fix-first azure-scope likely"},
		{`{"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":{"code":"SyntaxError","message":"Syntax Error"}}}`,
			"BadArgumentError 400 unknown fix-first query-semantics likely"},
		{`{"errorCode":"invalid_grant","errorMessage":"AADSTS50126: Error validating credentials due to invalid username or password."}`,
			"AADSTS50126 400 entra fix-first password-wrong likely"},
		{`{"errorCode":"network_error","errorMessage":"Attempted to reach: https://login.microsoftonline.com/common/oauth2/v2.0/token"}`,
			" 0 entra  call-failed possible"},
		{`{"errorCode":"network_error","errorMessage":"Network request failed"}`, " 0 unknown  call-failed possible"},
		{"ODataError: 403 Forbidden", " 403 graph fix-first permission-missing possible"},
		{"Microsoft Graph request failed with status 403", " 403 graph fix-first permission-missing possible"},
		{"MDATP: 403 Forbidden", " 403 defender fix-first permission-missing possible"},
		{"Defender asks Microsoft Graph: 403 Forbidden", " 403 graph fix-first permission-missing possible"},
		{`{"error":{"code":"TooManyRequests","message":"x"},"url":"https://api.github.com/x"}`, "TooManyRequests 429 unknown backoff other-api likely"},
		{"see https://stackoverflow.com/q/1: I get 403 Forbidden", " 403 unknown fix-first permission-missing possible"},
		{"the appliance says 403 Forbidden", " 403 unknown fix-first permission-missing possible"},
		{"403 Client Error: Forbidden for url: https://proxy.corp.example/api/machines", " 403 defender fix-first permission-missing possible"},
		{"403 Client Error: Forbidden for url: http://10.0.0.5/x", " 403 unknown fix-first permission-missing possible"},
	}
	for _, tt := range tests {
		if got := brief(answered(t, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
	for _, cause := range answered(t, "429 Client Error: Too Many Requests for url: https://www.virustotal.com/api/v3/files/a").Causes {
		if cause.ID == "cpu-quota" || cause.ID == "quota-shared" {
			t.Errorf("%s, of another API", cause.ID)
		}
	}
}

// TestAdviceFits holds that no advice is about a body where none is sent, or
// names the scope or the parameters of another API.
func TestAdviceFits(t *testing.T) {
	const graph401 = `{"error":{"code":"InvalidAuthenticationToken","message":"Signature is invalid.","innerError":{"date":"2026-03-01T12:00:00","request-id":"1f2e3d4c-0000-4000-8000-00000000000a"}}}`
	tests := []struct{ text, want, unwanted string }{
		{"GET https://api.security.microsoft.com/api/machines\n400 Bad Request", "value-form", "parameter-typo body-not-json"},
		{"GET https://graph.microsoft.com/v1.0/security/incidents\n400 Bad Request", "value-form", "parameter-typo body-not-json"},
		{"POST https://graph.microsoft.com/v1.0/security/runHuntingQuery\n400 Bad Request", "parameter-typo", "Comment"},
		{"POST https://api.security.microsoft.com/api/machines/1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c/isolate\n400 Bad Request", "Comment", ""},
		{"504 Gateway Timeout for url: https://graph.microsoft.com/v1.0/security/incidents", "transient-fault", "query-too-heavy search-everywhere"},
		{"POST https://graph.microsoft.com/v1.0/security/runHuntingQuery\n504 Gateway Timeout", "query-too-heavy", ""},
		{"400 Client Error: Bad Request for url: https://login.microsoftonline.us/x/oauth2/v2.0/token", "grant_type", "Comment body-not-json"},
		{"403 Client Error: Forbidden for url: https://login.microsoftonline.com/x/oauth2/v2.0/token", "proxy-blocks", "portal permission-missing licence-missing"},
		{"401 Client Error: Unauthorized for url: https://login.microsoftonline.com/x/oauth2/v2.0/token", "", "token-audience token-expired"},
		{"404 Client Error: Not Found for url: https://login.microsoftonline.com/x/oauth2/v2.0/tokn", "login.microsoftonline.com/TENANT", "/api/machines"},
		{"401 Client Error: Unauthorized for url: https://graph.microsoft.com/v1.0/security/incidents", "https://graph.microsoft.com/.default", "https://api.security.microsoft.com"},
		{"401 Client Error: Unauthorized for url: https://graph.microsoft.us/v1.0/security/incidents", "https://graph.microsoft.us/.default", "https://api.security.microsoft.com"},
		{"401 Client Error: Unauthorized for url: https://api.securitycenter.microsoft.com/api/machines", "https://api.securitycenter.microsoft.com/.default", ""},
		{graph401, "https://graph.microsoft.com/.default", "https://api.security.microsoft.com"},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		advice := ""
		for _, c := range e.Causes {
			advice += c.ID + " " + c.Fix + "\n"
		}
		if !strings.Contains(advice, tt.want) {
			t.Errorf("%s: no %s in the advice:\n%s", tt.text, tt.want, advice)
		}
		for _, unwanted := range strings.Fields(tt.unwanted) {
			if strings.Contains(advice, unwanted) {
				t.Errorf("%s: %s in the advice:\n%s", tt.text, unwanted, advice)
			}
		}
	}
}

// TestOpenList holds that a list of permissions which may go on, or which was
// put together from a broken text, proves nothing.
func TestOpenList(t *testing.T) {
	const start = "Missing application roles. API required roles: Machine.Read.All, application roles: "
	body := func(rest string) string { return `{"error":{"code":"Forbidden","message":"` + start + rest }
	tests := []struct{ text, want, evidence string }{
		{start + ".", "token-without-roles certain", "lists nothing"},
		{start + "Alert.Read.All.", "role-missing certain", "has Alert.Read.All, but"},
		{start + "Alert.Read.Al", "role-missing likely", "has - (the list is cut off at Alert.Read.Al), but"},
		{start + "Alert.Read.All", "role-missing likely", "has Alert.Read.All (the list may continue), but"},
		{start + "Alert.Read.All...", "role-missing likely", "has Alert.Read.All (the list may continue), but"},
		{start + "Alert.Read.All,Mach", "role-missing likely", "has Alert.Read.All (the list is cut off at Mach), but"},
		{body(`Alert.Read.All"}}`), "role-missing certain", "has Alert.Read.All, but"},
		{body(`."}}`), "token-without-roles certain", "lists nothing"},
		{`fails with "message": "` + start + `Alert.Read.All."**`, "role-missing certain", "has Alert.Read.All, but"},
		{body(`.","target":"1f2e3d`), "token-without-roles certain", "lists nothing"},
		{body(``), "token-without-roles likely", "lists nothing"},
		{body(`Alert.Read.All,AdvancedQuery.Read.All`), "role-missing likely", "AdvancedQuery.Read.All (the list may continue), but"},
		{body(`.", "target"…`), "token-without-roles certain", "lists nothing"},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		first := e.Causes[0]
		if got := first.ID + " " + string(first.Certainty); got != tt.want || !strings.Contains(first.Evidence, tt.evidence) {
			t.Errorf("%s\n got %s, %q\nwant %s, %q", tt.text, got, first.Evidence, tt.want, tt.evidence)
		}
		if e.Retry.Advice != "fix-first" {
			t.Errorf("%s: retry %s", tt.text, e.Retry.Advice)
		}
	}
}

// TestPartial holds that the answer of a provider is known in each way that
// people post it.
func TestPartial(t *testing.T) {
	tests := []struct{ text, want, provider string }{
		{"empty array, header set to 199 -> Microsoft/WDATP/401/228.", " 206 graph no provider-not-licensed likely", "WDATP"},
		{"199 -&gt; Microsoft/WDATP/401/228", " 206 graph no provider-not-licensed likely", "WDATP"},
		{"WARNING: 199 - 'Microsoft/WDATP/401/228'", " 206 graph no provider-not-licensed likely", "WDATP"},
		{"'Error received from Microsoft Graph Security API HTTP status Not OK. Status code is 206.'", " 206 graph fix-first partial-failure likely", ""},
		{"GET https://graph.microsoft.com/v1.0/security/alerts ended with HTTP 206 Partial Content", " 206 graph fix-first partial-failure likely", ""},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		provider := ""
		for _, v := range e.Values {
			if v.Name == "provider" {
				provider = v.Value
			}
		}
		if got := brief(e); got != tt.want || provider != tt.provider {
			t.Errorf("%s\n got %s, provider %q\nwant %s, provider %q", tt.text, got, provider, tt.want, tt.provider)
		}
	}
}
