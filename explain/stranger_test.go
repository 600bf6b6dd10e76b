package explain

import (
	"strings"
	"testing"
)

// TestStrangers holds that the errors of other companies' services get none of the
// causes of Defender, Graph, and Entra ID, though they use the same words.
func TestStrangers(t *testing.T) {
	for _, text := range []string{
		"HTTP/1.1 403 Forbidden\nx-amz-request-id: 4442587FB7D0A2F9\nContent-Type: application/xml\n\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>abc+def==</HostId></Error>",
		"<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>656c76</RequestId><HostId>Uuag1LuBy=</HostId></Error>",
		"botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
		`{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"a1","errorCauses":[]}`,
		`{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}`,
		`{"error":{"code":"QuotaExceededError","message":"Quota exceeded"}}`,
		"GET https://www.virustotal.com/api/v3/files/a 403 " + `{"error":{"code":"ForbiddenError","message":"You are not authorized to perform the requested operation"}}`,
		"HTTP/1.1 403 Forbidden\n\n" + `{"meta":{"powered_by":"crowdstrike-api-gateway"},"errors":[{"code":403,"message":"access denied, authorization failed"}]}`,
		`{"ok":false,"error":"missing_scope","needed":"channels:read","provided":"chat:write"}`,
		`{"statusCode":403,"error":"Forbidden","message":"Insufficient scope, expected any of: read:users","errorCode":"insufficient_scope"}`,
		"POST https://contoso.eu.auth0.com/oauth/token\nHTTP/1.1 401 Unauthorized\n\n" + `{"error":"access_denied","error_description":"Unauthorized"}`,
		`{"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest/issues","status":"403"}`,
		"HTTP/1.1 403 Forbidden\n\n" + `{"error":{"message":"Operation Failed","detail":"ACL Exception Insert Failed due to security constraints"},"status":"failure"}`,
		`{"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED"}}`,
		`{"error":{"code":429,"message":"Quota exceeded for quota metric 'Queries'.","status":"RESOURCE_EXHAUSTED"}}`,
		"GET https://api.example-siem.com/v1/alerts\nHTTP/1.1 403 Forbidden\n\n" + `{"error":{"code":"Forbidden","message":"Your license does not include this endpoint."}}`,
		"POST https://sso.corp.example/oauth/token\nHTTP/1.1 401 Unauthorized\n\n" + `{"error":"invalid_client","error_description":"Bad client credentials"}`,
	} {
		e := answered(t, text)
		if e.Service != "unknown" || len(e.Causes) != 1 || e.Causes[0].ID != "other-api" {
			t.Errorf("%s\n%s %+v", text, e.Service, e.Causes)
		}
	}
}

// TestNotStrangers holds that Microsoft's own errors are told as before where another
// company's service is only mentioned.
func TestNotStrangers(t *testing.T) {
	for text, service := range map[string]string{
		"POST https://login.contoso.com/adfs/oauth2/token\nHTTP/1.1 400 Bad Request\n\n" + `{"error":"invalid_client","error_description":"MSIS9607: The client is not registered."}`:                      "entra",
		"GET https://graph.microsoft.com/v1.0/users\nHTTP/1.1 403 Forbidden\n\n" + `{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`:       "graph",
		"playbook for Slack and https://github.com/contoso/app failed: " + `{"error":{"code":"Forbidden","message":"Access denied","target":"|7b6d0f3a-4f0f9f0c1d2e3f40."}}`:                               "defender",
		`{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Trace ID: 1f2e3d4c-0000-4000-8000-00000000000a","trace_id":"1f2e3d4c-0000-4000-8000-00000000000a"}`: "entra",
		"AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/app:ref:refs/heads/main'. https://token.actions.githubusercontent.com":                    "entra",
	} {
		if e := answered(t, text); string(e.Service) != service {
			t.Errorf("%s\n got %s, want %s", text, e.Service, service)
		}
	}
}

// TestHeaderOfGateway holds that what Microsoft's API says outranks the header that a
// gateway on the way has added.
func TestHeaderOfGateway(t *testing.T) {
	for body, service := range map[string]string{
		`{"error":{"code":"Forbidden","message":"The application does not have any of the required application permissions (Machine.Read.All) to access the resource."}}`: "defender",
		`{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}`:                                                                 "entra",
	} {
		text := "HTTP/1.1 403 Forbidden\r\nx-amzn-requestid: a1\r\nContent-Type: application/json\r\n\r\n" + body
		if e := answered(t, text); string(e.Service) != service {
			t.Errorf("%s\n got %s, want %s", body, e.Service, service)
		}
	}
}

// TestLookalikeHosts holds that hosts are compared by whole labels.
func TestLookalikeHosts(t *testing.T) {
	for _, address := range []string{
		"https://api.security.microsoft.com.evil.example/api/machines",
		"https://graph.microsoft.com.attacker.test/v1.0/security/alerts_v2",
		"https://evilapi.security.microsoft.com.contoso.io/api/alerts",
		"https://proxy.example/https://graph.microsoft.com/v1.0/users",
		"https://cors.example.net/https://api.securitycenter.microsoft.com/api/machines",
		"https://graph.microsoft.com@evil.example/v1.0/me",
	} {
		for _, text := range []string{
			"requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: " + address,
			"GET " + address + "\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n" + `{"error":{"code":"Forbidden","message":"Access denied"}}`,
		} {
			e := answered(t, text)
			if e.Service != "unknown" || len(e.Causes) == 0 || e.Causes[0].ID != "other-api" || !strings.Contains(address, strings.TrimPrefix(e.Causes[0].Evidence, "the host in the input is ")) {
				t.Errorf("%s\n%s %+v", text, e.Service, e.Causes)
			}
		}
	}
}

// TestNumbersInNames holds that a number of Entra ID in what somebody named so isn't
// the error.
func TestNumbersInNames(t *testing.T) {
	for text, want := range map[string]string{
		`{"error":{"code":"ResourceNotFound","message":"Alert 'Multiple AADSTS50126 failures for one user' was not found."}}`:             "ResourceNotFound",
		`{"error":{"code":"BadRequest","message":"The title \"AADSTS50053 brute force\" of the incident is too long."}}`:                  "BadRequest",
		`{"error":{"code":"BadRequest","message":"'where' operator: Failed to resolve column or scalar expression named 'AADSTS50126'"}}`: "BadRequest",
		`{"error":{"code":"BadRequest","message":"Http request failed: 'AADSTS700016: Application was not found in the directory'."}}`:    "AADSTS700016",
		"Sign-in failed with error code 'AADSTS50126'": "AADSTS50126",
	} {
		if e := answered(t, text); e.Code != want {
			t.Errorf("%s\n got %s, want %s", text, e.Code, want)
		}
	}
}

// TestLogAnalytics holds that the query API of Log Analytics is named, and the query
// explained as in advanced hunting.
func TestLogAnalytics(t *testing.T) {
	const form = `{"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":{"code":"SemanticError","message":"A semantic error occurred.","innererror":{"code":"SEM0100","message":%s}}}}`
	text := strings.Replace(form, "%s", `"'where' operator: Failed to resolve column or scalar expression named 'AzureVMInventory'"`, 1)
	e := answered(t, text)
	if e.Service != "unknown" || e.API != "Azure Monitor Log Analytics" || e.Causes[0].ID != "column-absent" || !strings.Contains(e.InnerMessage, "AzureVMInventory") {
		t.Errorf("%s %s %+v", e.Service, e.API, e.Causes)
	}
}

// TestRetryTime holds which of the times that an answer names counts, and that a time
// is useless if the request is wrong.
func TestRetryTime(t *testing.T) {
	const throttled = `{"error":{"code":"TooManyRequests","message":"Too many requests. Please try again in 300 seconds."}}`
	for _, tt := range []struct {
		text    string
		advice  string
		seconds int
	}{
		{"HTTP/1.1 429 Too Many Requests\nRetry-After: 5\n\n" + throttled, "wait", 300},
		{"HTTP/1.1 429 Too Many Requests\nRetry-After: 600\n\n" + throttled, "wait", 600},
		{"HTTP/1.1 429 Too Many Requests\nDate: Mon, 30 Nov 2026 08:00:00 GMT\nRetry-After: Mon, 30 Nov 2026 07:00:00 GMT\n\n" + `{"error":{"code":"TooManyRequests","message":"Too many requests."}}`, "backoff", 0},
		{"HTTP/1.1 400 Bad Request\nRetry-After: 30\n\n" + `{"error":{"code":"InvalidHashValue","message":"Hash value 5 is invalid."}}`, "fix-first", 0},
		{"HTTP/1.1 503 Service Unavailable\nRetry-After: 30\n\n" + `{"error":{"code":"ServiceUnavailable","message":"no"}}`, "wait", 30},
	} {
		if r := answered(t, tt.text).Retry; string(r.Advice) != tt.advice || r.AfterSeconds != tt.seconds {
			t.Errorf("%s\n got %s %d, want %s %d", tt.text, r.Advice, r.AfterSeconds, tt.advice, tt.seconds)
		}
	}
}

// TestStrangersHeaders holds that a header of another company's service tells that it
// answered, where the body says nothing of its own.
func TestStrangersHeaders(t *testing.T) {
	for header, name := range map[string]string{
		"X-Okta-Request-Id: a1":                           "Okta",
		"x-slack-req-id: a1":                              "Slack",
		"X-GitHub-Request-Id: C0DE:1":                     "GitHub",
		"x-amzn-requestid: a1":                            "Amazon Web Services",
		"X-Auth0-RequestId: a1":                           "Auth0",
		"x-slack-req-id: a1\r\nx-okta-request-id: b2":     "Okta", // in the order of the catalog
		"x-ms-request-id: 1f2e3d4c-0000-4000-8000-00000a": "",
	} {
		text := "HTTP/1.1 403 Forbidden\r\n" + header + "\r\nContent-Type: application/json\r\n\r\n{\"message\":\"Forbidden\"}\n"
		e := answered(t, text)
		isForeign := len(e.Causes) == 1 && e.Causes[0].ID == "other-api"
		if isForeign != (name != "") || isForeign && !strings.Contains(e.Causes[0].Summary+e.Causes[0].Evidence, name) {
			t.Errorf("%s\n%s %+v", header, e.Service, e.Causes)
		}
	}
}
