package explain

import "testing"

// TestQueryEngines holds that the words of the query engine are told to be of the API
// that ran the query, with the causes that fit there.
func TestQueryEngines(t *testing.T) {
	tests := []struct{ name, text, api, service, cause string }{
		{"a client of Azure Data Explorer",
			`KustoServiceError(KustoServiceError(...), [{'error': {'code': 'BadRequest_SyntaxError', 'message': 'Request is invalid and cannot be executed.', '@message': "Syntax error: Query could not be parsed: . Query: '.get ingestion resources'", '@context': {'activityId': 'cb9f34ae-d3ef-4f35-aa4e-f65d890ee732'}}}])`,
			"Azure Data Explorer", "unknown", "kusto-ingest-endpoint"},
		{"a query sent to where data goes",
			"requests.exceptions.HTTPError: 400 Client Error: BadRequest for url: https://ingest-help.westeurope.kusto.windows.net/v1/rest/mgmt\nazure.kusto.data.exceptions.KustoApiError: (BadRequest_SyntaxError) Request is invalid and cannot be executed.",
			"Azure Data Explorer", "unknown", "kusto-query-endpoint"},
		{"a table of a workspace in the query",
			"AzureDiagnostics\n| where ResultType == \"Failed\"\n\nError :\n'where' operator: Failed to resolve column or scalar expression named 'ResultType'",
			"Azure Monitor Log Analytics", "unknown", "column-absent"},
		{"a rule that Terraform creates",
			`Error: creating Monitor Scheduled Query Rules: insights.ScheduledQueryRulesClient#CreateOrUpdate: Failure responding to request: StatusCode=400 -- Original Error: autorest/azure: Service returned an error. Status=400 Code="BadRequest" Message="{\r\n  \"error\": {\r\n    \"message\": \"The request had some invalid properties\",\r\n    \"code\": \"BadArgumentError\",\r\n    \"innererror\": {\r\n      \"code\": \"SemanticError\",\r\n      \"innererror\": {\r\n        \"code\": \"SEM0100\",\r\n        \"message\": \"'where' operator: Failed to resolve table or column expression named 'AzureDiagnostics'\"\r\n      }\r\n    }\r\n  }\r\n}"`,
			"Azure Resource Manager", "unknown", "table-not-available"},
		{"nobody is named, and no schema has the name",
			"Semantic error: 'where' operator: Failed to resolve table or column expression named 'Costs_v1_2'",
			"Kusto query engine", "unknown", "table-not-available"},
		{"a table of Defender, which a workspace may have as well",
			"'where' operator: Failed to resolve table or column expression named 'DeviceInfo'",
			"Kusto query engine", "unknown", "table-not-available"},
		{"the same, as Defender says it",
			"'where' operator: Failed to resolve table or column expression named 'DeviceInfo'. Fix semantic errors in your query.",
			"", "defender", "table-not-available"},
		{"a query that reads tables of Defender",
			"DeviceEvents | where Timestamp > ago(1d) | where Foo == 1\n\n'where' operator: Failed to resolve scalar expression named 'Foo'",
			"", "defender", "column-misspelt"},
		{"the same tables, streamed to a workspace",
			"DeviceEvents | where TimeGenerated > ago(1d) | where Foo == 1\n\n'where' operator: Failed to resolve scalar expression named 'Foo'",
			"Azure Monitor Log Analytics", "unknown", "column-absent"},
		{"a page of Sentinel",
			"When I save the analytics rule I get: 'project' operator: Failed to resolve scalar expression named 'HostTags'",
			"Azure Monitor Log Analytics", "unknown", "column-absent"},
		{"a watchlist",
			"let vips = _GetWatchlist('VIPUsers');\n'where' operator: Failed to resolve scalar expression named 'Upn'",
			"Azure Monitor Log Analytics", "unknown", "watchlist-column"},
		{"a column of a watchlist template",
			"'distinct' operator: Failed to resolve scalar expression named '[\"User Principal Name\"]'.",
			"Kusto query engine", "unknown", "watchlist-column"},
		{"the time of the other product",
			"'where' operator: Failed to resolve scalar expression named 'Timestamp'\nSigninLogs | where Timestamp > ago(1d)",
			"Azure Monitor Log Analytics", "unknown", "column-renamed"},
		{"the time, and no product",
			"'where' operator: Failed to resolve scalar expression named 'TimeGenerated'",
			"Kusto query engine", "unknown", "column-renamed"},
		{"a column that the table calls something else",
			"SecurityEvent | where ComputerName == 'x'\n'where' operator: Failed to resolve scalar expression named 'ComputerName'",
			"Azure Monitor Log Analytics", "unknown", "column-renamed"},
		{"an attribute of XML",
			"'extend' operator: Failed to resolve scalar expression named '[\"#text\"]'.",
			"Kusto query engine", "unknown", "bag-column-absent"},
		{"a parser of the information model",
			"Unknown function: 'imAuthentication'.",
			"Azure Monitor Log Analytics", "unknown", "function-elsewhere"},
		{"a cluster, in a masked address",
			"HTTPError: 400 Client Error: BadRequest for url: https://****.kusto.windows.net/v2/rest/query\nRequest is invalid and cannot be processed: Syntax error: SYN0001",
			"Azure Data Explorer", "unknown", "query-syntax"},
		{"advanced hunting is named",
			"Advanced hunting says: 'where' operator: Failed to resolve table or column expression named 'Costs_v1_2'",
			"", "defender", "table-misspelt"},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		cause := ""
		if len(e.Causes) > 0 {
			cause = e.Causes[0].ID
		}
		if e.API != tt.api || string(e.Service) != tt.service || cause != tt.cause {
			t.Errorf("%s: got %q, service %s, cause %s; want %q, %s, %s", tt.name, e.API, e.Service, cause, tt.api, tt.service, tt.cause)
		}
	}
}

// TestOwnerOfGeneralCodes holds that a code that is the name of a status names nobody.
func TestOwnerOfGeneralCodes(t *testing.T) {
	for text, want := range map[string]string{
		`{"error":{"code":"BadRequest","message":"The frobnication period is too short"}}`:                                                              "unknown",
		`{"error":{"code":"Conflict","message":"Another frobnication is running"}}`:                                                                     "unknown",
		`{"error":{"code":"BadRequest","message":"The frobnication period is too short","target":"|e85a4d1c0b2f4e6d9a7c3b5f1d8e6a90.4c2e1f7b_"}}`:       "defender",
		`{"error":{"code":"BadRequest","message":"x","innerError":{"date":"2026-03-01T12:00:00","request-id":"1f2e3d4c-0000-4000-8000-00000000000a"}}}`: "graph",
		`{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect"}}`:                                                                 "defender",
	} {
		if e := answered(t, text); string(e.Service) != want {
			t.Errorf("%s\n got %s, want %s", text, e.Service, want)
		}
	}
}

// TestStrangerNamed holds that an API of another company is believed to have answered
// where the program says that it called it.
func TestStrangerNamed(t *testing.T) {
	for text, want := range map[string]string{
		"Exception: Error while calling Cisco API. Response code: 401":           "Cisco API",
		"Exception: Error while calling Microsoft Graph API. Response code: 401": "",
		"Exception: Error while calling the REST API. Response code: 401":        "",
		"Exception: Error while calling Log Analytics API. Response code: 403":   "",
	} {
		if e := answered(t, text); e.API != want {
			t.Errorf("%s\n got %q, want %q", text, e.API, want)
		}
	}
}

// TestFiltersThatCanBeRead holds that a filter is not called malformed where it can be
// read, and that the date in it is compared with what the log keeps.
func TestFiltersThatCanBeRead(t *testing.T) {
	const body = "\n" + `{"error":{"code":"BadRequest","message":"Invalid filter clause","innerError":{"request-id":"1f2e3d4c-0000-4000-8000-00000000000a","date":"2019-09-12T08:26:31"}}}`
	for called, want := range map[string]string{
		"GET https://graph.microsoft.com/v1.0/auditLogs/signIns?$filter=createdDateTime ge 2018-01-24":           "filter-too-old",
		"I call `/auditLogs/signIns?&$filter=createdDateTime ge 2018-01-24` and get":                             "filter-too-old",
		"GET https://graph.microsoft.com/v1.0/auditLogs/signIns?$filter=createdDateTime ge 2019-09-01":           "filter-unsupported",
		"GET https://graph.microsoft.com/v1.0/security/alerts_v2?$filter=serviceSource eq 'x' and status ne 'c'": "filter-unsupported",
		"GET https://graph.microsoft.com/v1.0/auditLogs/signIns?$filter=createdDateTime ge '2019-09-01'":         "odata-quoted-date",
		"GET https://graph.microsoft.com/v1.0/auditLogs/signIns":                                                 "filter-syntax",
	} {
		if e := answered(t, called+body); len(e.Causes) == 0 || e.Causes[0].ID != want {
			t.Errorf("%s\n got %+v, want %s", called, e.Causes, want)
		}
	}
}

// TestMemberOfGroup holds that the member is suspected, and not the group that the message
// names, where a member is taken out.
func TestMemberOfGroup(t *testing.T) {
	const body = "\n" + `{"error":{"code":"Request_ResourceNotFound","message":"Resource '11111111-2222-4333-8444-555555555555' does not exist or one of its queried reference-property objects are not present."}}`
	for call, want := range map[string]string{
		"DELETE https://graph.microsoft.com/v1.0/groups/11111111-2222-4333-8444-555555555555/members/66666666-7777-4888-8999-aaaaaaaaaaaa/$ref": "not-a-member",
		"GET https://graph.microsoft.com/v1.0/groups/11111111-2222-4333-8444-555555555555":                                                      "wrong-id",
	} {
		if e := answered(t, call+body); len(e.Causes) == 0 || e.Causes[0].ID != want {
			t.Errorf("%s\n got %+v, want %s", call, e.Causes, want)
		}
	}
}
