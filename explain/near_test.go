package explain

import (
	"strings"
	"testing"
)

// TestPrintedToken holds that a token that somebody decoded next to the failure counts: one
// for another API is the cause, and a permission in it isn't missing.
func TestPrintedToken(t *testing.T) {
	const machines = "GET https://api.securitycenter.microsoft.com/api/machines -> 403 Forbidden\n"
	for _, tt := range []struct{ text, want string }{
		{machines + `{"aud": "https://graph.microsoft.com", "roles": ["Machine.Read.All"]}`, " 403 defender new-token token-audience certain"},
		{machines + "aud   : https://graph.microsoft.com\nroles : {Machine.Read.All, Alert.Read.All}", " 403 defender new-token token-audience certain"},
		{machines + "{'aud': 'https://api.securitycenter.microsoft.com', 'roles': ['Machine.Read.All']}", " 403 defender fix-first permission-held likely"},
		{machines + "My token has aud: https://api.securitycenter.microsoft.com and roles: Machine.Read.All", " 403 defender fix-first permission-held likely"},
		{machines + `{"aud": "https://api.securitycenter.microsoft.com", "roles": ["Alert.Read.All"]}`, " 403 defender fix-first role-missing likely"},
		{"GET https://graph.microsoft.com/v1.0/deviceManagement/managedDevices\n403 Forbidden\n\"scp\": \"User.Read openid\"\n\"aud\": \"https://graph.microsoft.com\"", " 403 graph fix-first scope-missing likely"},

		{machines + "working token: aud: https://api.securitycenter.microsoft.com\nfailing token: aud: https://graph.microsoft.com", " 403 defender fix-first permission-missing possible"},
		{machines + "the aud should be https://graph.microsoft.com", " 403 defender fix-first permission-missing possible"},
		{machines + `{"aud": "<redacted>"}`, " 403 defender fix-first permission-missing possible"},
	} {
		if got := brief(answered(t, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// TestPrintedExpiry holds that exp counts only against a time in the input.
func TestPrintedExpiry(t *testing.T) {
	const call, claims = "\n\nGET https://api.securitycenter.microsoft.com/api/machines\n", `{"aud": "https://api.securitycenter.microsoft.com", "exp": 1675245600, "roles": ["Machine.Read.All"]}`
	if got := brief(answered(t, "HTTP/1.1 401 Unauthorized\nDate: Wed, 01 Feb 2023 12:00:00 GMT"+call+claims)); got != " 401 defender new-token token-expired certain" {
		t.Error(got)
	}
	if got := brief(answered(t, "HTTP/1.1 401 Unauthorized"+call+claims)); strings.HasSuffix(got, "certain") {
		t.Error(got)
	}
}

// TestTwoPermissions holds that two refusals of one call that ask for different permissions
// say that it needs both, and that those of different calls don't.
func TestTwoPermissions(t *testing.T) {
	const refused = "{\"error\":{\"code\":\"Forbidden\",\"message\":\"The application does not have any of the required application permissions (%) to access the resource.\"}}\n"
	one, other := strings.Replace(refused, "%", "Machine.Isolate", 1), strings.Replace(refused, "%", "Machine.Read.All, Machine.ReadWrite.All", 1)
	for _, tt := range []struct{ text, want string }{
		{one + "I added Machine.Isolate and now it says\n" + other, "role-missing likely"},
		{"isolate: " + one + "list: " + other, "role-not-granted likely"},
		{"I called https://api.security.microsoft.com/api/machines/1/isolate\n" + one + "and now https://api.security.microsoft.com/api/alerts\n" + other, "role-not-granted likely"},
	} {
		n := 0
		for e, err := range Stream(strings.NewReader(tt.text), Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			n++
			if got := brief(e); got != "Forbidden 403 defender fix-first "+tt.want {
				t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
			}
		}
		if n != 2 {
			t.Errorf("%s\n%d explanations, want two", tt.text, n)
		}
	}
}

// TestCustomerCode holds that an answer of Graph with a code of Azure AD B2C is one of
// Graph, by its form or by the host, and that a sign-in to B2C isn't.
func TestCustomerCode(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{`{"error":{"code":"AADB2C90063","message":"There is a problem with the service.","innerError":{"date":"2021-04-16T18:14:39","request-id":"24d609f5-61e6-4bed-b541-0eb63c8bfbd6"}}}`,
			"AADB2C90063 500 graph backoff transient-fault likely"},
		{"PATCH https://graph.microsoft.com/beta/policies/authenticationFlowsPolicy\n" + `{"error":{"code":"AADB2C","message":"The application does not have any of the required application permissions (Policy.ReadWrite.AuthenticationFlows) to access the resource."}}`,
			"AADB2C 403 graph fix-first role-not-granted likely"},
		{`{"error":"server_error","error_description":"AADB2C90063: There is a problem with the service. Correlation ID: 24d609f5-61e6-4bed-b541-0eb63c8bfbd6"}`,
			"AADB2C90063 500 entra backoff transient-fault likely"},
	} {
		if got := brief(answered(t, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// TestServerTrace holds that the stack trace of the service itself isn't taken for one of
// the caller's program or connector.
func TestServerTrace(t *testing.T) {
	const trace = "[NullReferenceException]: Object reference not set to an instance of an object.\n   at "
	if got := brief(answered(t, trace+`Microsoft.Online.AggregatorService.Common.Gateway.GlobalContext.GetAgsRootConfig() in e:\bt\1\repo\src\GlobalContext.cs:line 276`)); got != " 0 graph backoff transient-fault likely" {
		t.Error(got)
	}
	if got := brief(answered(t, trace+"Contoso.Export.Program.Main(String[] args)")); strings.Contains(got, "transient-fault") {
		t.Error(got)
	}
}

// TestUnfilled holds that a value which a template should have filled in, or an ending that
// is mistyped, comes before what Entra ID and Azure suspect.
func TestUnfilled(t *testing.T) {
	const noApp, noAPI = "AADSTS700016: Application with identifier '%' was not found in the directory 'Default Directory'.",
		"AADSTS500011: The resource principal named % was not found in the tenant named contoso."
	for _, tt := range []struct{ text, value, want string }{
		{noApp, "__CHANGE_ME__", "AADSTS700016 400 entra fix-first placeholder-sent certain"},
		{noApp, "$(clientId)", "AADSTS700016 400 entra fix-first placeholder-sent certain"},
		{noApp, "%CLIENT_ID%", "AADSTS700016 400 entra fix-first placeholder-sent certain"},
		{noAPI, "api://${API_CLIENT_ID}", "AADSTS500011 400 entra fix-first placeholder-sent certain"},
		{noAPI, "api://AzureADTokenExchange./default", "AADSTS500011 400 entra fix-first resource-mistyped certain"},
		{noAPI, "https://graph.microsoft.com.default", "AADSTS500011 400 entra fix-first resource-mistyped certain"},
		{noAPI, "https://api.securitycenter.microsoft.com/default", "AADSTS500011 400 entra fix-first resource-mistyped certain"},
		{`{"error":{"code":"SubscriptionNotFound","message":"The subscription '%' could not be found."}}`, "__SUBSCRIPTION_ID__", "SubscriptionNotFound 404 unknown fix-first placeholder-sent certain"},

		{noAPI, "api://contoso-default", "AADSTS500011 400 entra fix-first resource-not-in-tenant likely"},
		{noApp, "5d0c7f4e-2a3b-4c1d-9e8f-0a1b2c3d4e5f", "AADSTS700016 400 entra fix-first app-id-wrong likely"},
	} {
		text := strings.Replace(tt.text, "%", tt.value, 1)
		if got := brief(answered(t, text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", text, got, tt.want)
		}
	}
}

// TestLinkDetail holds that the times of a signed link are found in a body that a workflow
// shows as text, and in what Python prints.
func TestLinkDetail(t *testing.T) {
	const detail = "Signature not valid in the specified time frame: Start [Tue, 14 May 2024 08:12:10 GMT] - Expiry [Tue, 14 May 2024 08:17:10 GMT] - Current [Tue, 14 May 2024 08:19:55 GMT]"
	const said = "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature."
	for _, text := range []string{
		`{"statusCode": 403, "headers": {"x-ms-error-code": "AuthenticationFailed"}, "body": "<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>` + said + `</Message><AuthenticationErrorDetail>` + detail + `</AuthenticationErrorDetail></Error>"}`,
		"azure.core.exceptions.ClientAuthenticationError: " + said + "\nRequestId:59baa631-811a-42ea-bc0e-356d6dc6bec9\nTime:2024-05-14T08:19:55.2210374Z\nErrorCode:AuthenticationFailed\nauthenticationerrordetail:" + detail,
	} {
		if got := brief(answered(t, text)); got != "AuthenticationFailed 403 unknown fix-first link-expired certain" {
			t.Errorf("%s\n%s", text, got)
		}
	}
}

// TestWordsBesideFailure holds that what somebody writes around a failure counts where the answer
// itself gives no reason.
func TestWordsBesideFailure(t *testing.T) {
	const unknown = `{"error":{"code":"UnknownError","message":"","innerError":{"date":"2026-03-01T12:00:00","request-id":"1f2e3d4c-0000-4000-8000-00000000000a"}}}`
	for _, tt := range []struct{ text, want, fix string }{
		{unknown + "\nSometimes the same APIs ran without any issue.", "UnknownError 500 graph backoff fails-at-times likely", "Retry"},
		{"I get intermittent errors on code that has been working fine for months:\n" + unknown, "UnknownError 500 graph backoff fails-at-times likely", "Retry"},
		{unknown, "UnknownError 500 graph backoff transient-fault possible", ""},
		{"The policy's remediation task failed:\nThe client '3d2c1b4a-5e6f-4708-9a1b-2c3d4e5f6071' with object id '3d2c1b4a-5e6f-4708-9a1b-2c3d4e5f6071' does not have authorization to perform action 'Microsoft.Security/pricings/read' over scope '/subscriptions/***'",
			" 403 unknown fix-first azure-role likely", "on the subscription"},
		{"Web.Contents failed to get contents from 'https://manage.office.com/api/v1.0/contoso.onmicrosoft.com/ServiceComms/CurrentStatus' (401): Unauthorized",
			" 401 unknown fix-first service-communications likely", "serviceAnnouncement"},
		{"GET https://management.azure.com/subscriptions/%3Csubscription-id%3E/providers/Microsoft.Security/pricings?api-version=2023-01-01\n" + `{"error":{"code":"InvalidSubscriptionId","message":"The provided subscription identifier '<subscription-id>' is malformed or invalid."}}`,
			"InvalidSubscriptionId 400 unknown fix-first placeholder-sent certain", "Replace the placeholder"},
		{"Sentinel rule wizard: 'where' operator: Failed to resolve column or scalar expression named 'targetName'.", " 400 unknown fix-first column-absent likely", "column_ifexists('targetName', '')"},
	} {
		e := answered(t, tt.text)
		if got := brief(e); got != tt.want || !strings.Contains(e.Causes[0].Fix, tt.fix) {
			t.Errorf("%s\n got %s: %s\nwant %s: %s", tt.text, got, e.Causes[0].Fix, tt.want, tt.fix)
		}
	}
}
