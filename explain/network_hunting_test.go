package explain

import (
	"strings"
	"testing"
)

// TestPlaceOfQuery holds that a query is judged by where it ran: in a workspace, its tables
// have sources of their own, and columns of advanced hunting say nothing.
func TestPlaceOfQuery(t *testing.T) {
	logs := func(message string) string {
		return `{"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":{"code":"SemanticError","message":"A semantic error occurred.","innererror":{"code":"SEM0100","message":"` + message + `"}}}}`
	}
	table := func(name string) string {
		return logs("'where' operator: Failed to resolve table or column expression named '" + name + "'")
	}
	for _, tt := range []struct{ name, text, cause, fix, not string }{
		{"a table of another solution", table("KubeNodeInventory"), "table-not-available", "Container insights", "Did you mean"},
		{"another word is no slip", table("StorageQueueLogs"), "table-not-available", "diagnostic setting", "StorageFileLogs"},
		{"a slip", table("KubePodInventori"), "table-misspelt", "KubePodInventory", ""},
		{"a name of Application Insights", table("requests"), "table-not-available", "AppRequests", ""},
		{"a table of Defender", table("EmailEvents"), "table-not-available", "Microsoft Defender XDR connector", ""},
		{"cut before the last bracket", strings.TrimSuffix(logs("'where' operator: Failed to resolve column or scalar expression named 'Foo'"), "}"), "column-absent", "getschema", "AdditionalFields"},
		{
			"through a connector",
			`{"error":{"code":400,"source":"logic-apis-westeurope.azure-apim.net","message":"Failed to get HTTP response because of invalid input (QueryServiceClient, queryData). Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)","innerError":"` +
				strings.ReplaceAll(logs("'where' operator: Failed to resolve column or scalar expression named 'AccountUPN'"), `"`, `\"`) + `"}}`,
			"column-absent", "getschema", "AccountUpn",
		},
		{
			"quotes that a shell took", "az monitor scheduled-query create -n r --condition \"count 'Event | where EventLevelName==\"Error\"' > 360\"\nBadRequest: " +
				logs("'where' operator: Failed to resolve column or scalar expression named 'Error'"), "quotes-lost", "'Error'", "getschema",
		},
	} {
		e := answered(t, tt.text)
		if len(e.Causes) == 0 || e.Causes[0].ID != tt.cause || !strings.Contains(e.Causes[0].Fix, tt.fix) {
			t.Errorf("%s: %+v", tt.name, e.Causes)
			continue
		}
		if tt.not != "" && (strings.Contains(e.Causes[0].Fix, tt.not) || strings.Contains(e.Causes[0].Summary, tt.not)) {
			t.Errorf("%s: %q says %q", tt.name, e.Causes[0].Fix, tt.not)
		}
	}
}

// TestHostAsSaid holds that the host that a client names is the one in the advice, also
// where it is one of another API.
func TestHostAsSaid(t *testing.T) {
	for text, want := range map[string]string{
		"One or more errors occurred. (No such host is known. (adxsoc.kusto.windows.net:443))":                            "nslookup adxsoc.kusto.windows.net",
		"curl: (6) Could not resolve host: dce-x1y2.westeurope-1.ingest.monitor.azure.com":                                "nslookup dce-x1y2.westeurope-1.ingest.monitor.azure.com",
		"Error: getaddrinfo ENOTFOUND contoso.ods.opinsights.azure.com":                                                   "nslookup contoso.ods.opinsights.azure.com",
		"java.net.UnknownHostException: contoso.ods.opinsights.azure.com":                                                 "nslookup contoso.ods.opinsights.azure.com",
		"java.net.UnknownHostException":                                                                                   "nslookup HOST",
		"* Establish HTTP proxy tunnel to api.security.microsoft.com:443\ncurl: (56) CONNECT tunnel failed, response 403": "CONNECT to api.security.microsoft.com:443",
		"curl: (7) Failed to connect to adxsoc.kusto.windows.net port 443 after 12 ms: Connection refused":                "https://adxsoc.kusto.windows.net",
	} {
		if e := answered(t, text); len(e.Causes) == 0 || !strings.Contains(e.Causes[0].Fix, want) {
			t.Errorf("%s\n got %+v", text, e.Causes)
		}
	}
	if e := answered(t, "No such host is known. (adxsoc.kusto.windows.net:443)"); e.API != "Azure Data Explorer" {
		t.Errorf("got %q", e.API)
	}
}

// TestPagesOfFilters holds that a page of a web filter or a front door is told by its own words,
// with its product and its reference, also where it names no status.
func TestPagesOfFilters(t *testing.T) {
	for _, tt := range []struct{ name, page, product, id, fix string }{
		{"Netskope", "<html><head><title>Netskope - Blocked</title></head><body><p>Transaction ID: 1234567890123456789</p></body></html>", "Netskope", "1234567890123456789", "Skope IT"},
		{"Umbrella", "<html><head><title>Cisco Umbrella</title></head><body><h1>This site is blocked.</h1></body></html>", "Cisco Umbrella", "", "destination list"},
		{"Forcepoint", "<html><head><title>Access to this site is blocked</title></head><body>Reason: This Websense category is filtered</body></html>", "Forcepoint", "", "Forcepoint"},
		{
			"Front Door", "<html><head><title>Microsoft</title></head><body><h2>The request is blocked.</h2><span>Ref A: 0C4D7E18A2B94F7C9E5A61D3F8B20E47 Ref B: PNQ241100406036 Ref C: 2026-07-17T04:54:25Z</span></body></html>",
			"Azure Front Door", "0C4D7E18A2B94F7C9E5A61D3F8B20E47", "another network",
		},
		{"Imperva", "HTTP/1.1 503 Service Unavailable\nContent-Type: text/html\n\n<html><body>Request unsuccessful. Incapsula incident ID: 1234000560123456789-987654321012345678</body></html>", "Imperva", "1234000560123456789-987654321012345678", "outbound address"},
	} {
		e := answered(t, tt.page)
		if len(e.Causes) == 0 || e.Causes[0].ID != "proxy-blocks" || !strings.Contains(e.Causes[0].Summary, tt.product) || !strings.Contains(e.Causes[0].Fix, tt.fix) {
			t.Errorf("%s: %+v", tt.name, e.Causes)
		}
		if tt.id != "" && (len(e.TrackingIDs) == 0 || e.TrackingIDs[0].Value != tt.id) {
			t.Errorf("%s: IDs %+v", tt.name, e.TrackingIDs)
		}
	}
	down := answered(t, "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center></body></html>")
	if len(down.Causes) == 0 || down.Causes[0].ID != "transient-fault" || !strings.Contains(down.Causes[0].Summary, "nginx") {
		t.Errorf("%+v", down.Causes)
	}
}

// TestWordsOfQueriesAndClients holds what an expert reads from the word at which the engine
// stopped, from a name that is nearly another, and from what a client says.
func TestWordsOfQueriesAndClients(t *testing.T) {
	stopped := func(token string) string { return "Query could not be parsed at '" + token + "' on line [4,2]" }
	for _, tt := range []struct{ text, cause, fix string }{
		{stopped("="), "query-syntax", "=="},
		{stopped("let"), "query-syntax", "semicolon"},
		{stopped("and"), "query-syntax", "line above"},
		{stopped("where"), "pipe-misplaced", "| where"},
		{stopped(")"), "query-unbalanced", "comma"},
		{stopped("is"), "query-sql", "isnull"},
		{`{"error":{"code":"BadRequest","message":"'where' operator: Failed to resolve column or scalar expression named 'Timestmp'","target":"|6d1f0c2b-41a8e5d3b7c90f6e.1."}}`, "column-misspelt", "Timestamp"},
		{"'where' operator: Failed to resolve column or scalar expression named 'SrcIpAddr'", "column-absent", "_Im_"},
		{"'union' operator: Failed to resolve table expression named 'workspace(\"law-emea\").SecurityEvent'", "cross-workspace", "workspace()"},
		{"WARNING: TCP connect to (203.0.113.4 : 443) failed\nWARNING: Ping to 203.0.113.4 failed with status: TimedOut\nComputerName : api-eu.securitycenter.microsoft.com", "call-timed-out", "port 443"},
		{"curl: (58) could not load PEM client certificate from /opt/app/cert.pem, OpenSSL error error:02001002:system library:fopen:No such file or directory", "tls-failed", "PEM"},
		{"requests.exceptions.SSLError: HTTPSConnectionPool(host='graph.microsoft.com', port=443): Max retries exceeded with url: /v1.0/users (Caused by SSLError(\"Can't connect to HTTPS URL because the SSL module is not available.\"))", "tls-failed", "import ssl"},
		{"System.Net.Http.HttpRequestException: Only one usage of each socket address (protocol/network address/port) is normally permitted. (login.microsoftonline.com:443)", "ports-exhausted", ""},
		{"curl: (56) OpenSSL SSL_read: error:0A000126:SSL routines::unexpected eof while reading, errno 0", "connection-broken", ""},
		{"Error [ERR_HTTP2_STREAM_ERROR]: Stream closed with error code NGHTTP2_INTERNAL_ERROR", "connection-broken", ""},
		{
			"Azure.RequestFailedException: The request had some invalid properties\nStatus: 400 (Bad Request)\nErrorCode: BadArgumentError\n\nContent:\n" +
				`{"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":{"code":"SyntaxError","message":"A recognition error occurred in the query.","innererror":{"code":"SYN0002","message":"Query could not be parsed at 'let' on line [3,0]"}}}}`,
			"query-syntax", "semicolon",
		},
	} {
		if e := answered(t, tt.text); len(e.Causes) == 0 || e.Causes[0].ID != tt.cause || !strings.Contains(e.Causes[0].Fix, tt.fix) {
			t.Errorf("%s\n got %+v", tt.text, e.Causes)
		}
	}
}
