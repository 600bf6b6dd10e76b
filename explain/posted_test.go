package explain

import (
	"strings"
	"testing"
)

const (
	refusedUser  = `{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`
	missesScopes = `{"error":{"code":"AccessDenied","message":"You cannot perform the requested operation, required scopes are missing in the token."}}`
	signedLink   = "https://wdatpprdeus.blob.core.windows.net/vulns/part-0001.json.gz?sv=2021-08-06&se=2026-03-01T07%3A00%3A00Z&sr=b&sp=r&sig=Zk3oAbcDEF12345678901234567890abcd%3D"
)

// TestWordsAround holds what the text around a failure says about its cause: the client, what
// was tried, what the caller has.
func TestWordsAround(t *testing.T) {
	tests := []struct{ name, text, cause, fix, not string }{
		{"the token of the Azure CLI", "az rest --method get --url https://graph.microsoft.com/beta/policies/identitySecurityDefaultsEnforcementPolicy\n\nForbidden(" + missesScopes + ")",
			"permission-missing likely", "Connect-MgGraph -Scopes Policy.Read.All", ""},
		{"the token of Azure PowerShell", "$t = (Get-AzAccessToken -ResourceUrl https://graph.microsoft.com).Token\nInvoke-RestMethod -Uri https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies\n" + missesScopes,
			"permission-missing likely", "A user's token from Azure PowerShell can't carry Policy.Read.", ""},
		{"a service principal of the Azure CLI", "az login --service-principal -u x -p y --tenant z\naz rest --method get --url https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies\nForbidden(" + missesScopes + ")",
			"permission-missing likely", "Grant Policy.Read.", "can't carry"},
		{"what the user's role decides", "az rest --method get --url https://graph.microsoft.com/v1.0/applications\nForbidden(" + refusedUser + ")",
			"permission-missing likely", "Grant", "can't carry"},

		{"a resource of Terraform", "with azuread_conditional_access_policy.block,\n\nunexpected status 403 (403 Forbidden) with error: AccessDenied: You cannot perform the requested operation, required scopes are missing in the token.",
			"permission-missing likely", "Policy.ReadWrite.ConditionalAccess", ""},
		{"a collection in words", "Invoke-WebRequest : The remote server returned an error: (403) Forbidden.\nMicrosoft Graph for Azure AD Identity Protection, identityRiskEvents",
			"permission-missing possible", "IdentityRiskEvent.Read.All", ""},
		{"a write by the words of a script", "WARNING: Request to https://graph.microsoft.com/Beta/deviceAppManagement/mobileApps failed with HTTP Status Forbidden and description: Forbidden\nWARNING: Failed to create Win32 app using constructed body.",
			"permission-missing possible", "DeviceManagementApps.ReadWrite.All", ""},
		{"an app-only call, and permissions of another session", "Application is not authorized to perform this operation as called in app only context but does not have application permissions configured. - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000\ncalling deviceEnrollmentConfigurations\n\nPS> Get-MgContext | Select -ExpandProperty Scopes\nDeviceManagementServiceConfig.Read.All\n",
			"token-without-roles likely", "Decode the token of the failing call", ""},
		{"a password", "Password reset with an app-only token\nPATCH https://graph.microsoft.com/v1.0/users/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0001\n\n" + refusedUser,
			"permission-missing likely", "User Administrator", ""},
		{"an administrator who is deleted", "DELETE https://graph.microsoft.com/v1.0/users/admin.old@contoso.com\n403 Forbidden\n" + refusedUser + "\n\nThe app has User.ReadWrite.All (Application, granted for Contoso).",
			"directory-role likely", "Privileged Authentication Administrator", ""},
		{"no premium license", "GET https://graph.microsoft.com/v1.0/auditLogs/signIns\nHTTP/1.1 403 Forbidden\n\nOur Entra license is free, not P1.",
			"licence-missing likely", "Entra ID P1", ""},

		{"an outage", "Since this morning, almost all APIs answer like this:\n\nHTTP/1.1 504 Gateway Timeout\n\n" + `{"error":{"code":"UnknownError","message":""}}`,
			"transient-fault likely", "Service health", "request less"},
		{"one call that takes too long", "GET https://graph.microsoft.com/v1.0/users?$top=999\nHTTP/1.1 504 Gateway Timeout\n\n" + `{"error":{"code":"UnknownError","message":""}}`,
			"gateway-timeout likely", "request less at once", "hunting"},
		{"throttling in the directory", "GET https://graph.microsoft.com/v1.0/users\nHTTP/1.1 429 Too Many Requests\n\n" + `{"error":{"code":"TooManyRequests","message":"Too many requests"}}`,
			"call-rate likely", "", "hunting"},
		{"the header of advanced queries is there", "Invoke-MgGraphRequest -Uri \"https://graph.microsoft.com/v1.0/users?`$filter=x eq 1&`$count=true\" -Headers @{ConsistencyLevel='eventual'}\n" + `{"error":{"code":"Request_UnsupportedQuery","message":"Unsupported Query."}}`,
			"filter-unsupported possible", "Filter by a property", "ConsistencyLevel"},
		{"an issuer that is no domain", "client.api('/users').filter('identities/any(c:c/issuerAssignedId eq \\'j.smith@mail.example\\' and c/issuer eq \\'My tenant\\')').get();\n\nGraphError: Invalid filter clause\n    at new GraphError (GraphError.js:34:28)",
			"filter-unsupported likely", "TENANT.onmicrosoft.com", ""},
		{"a path that beta doesn't have", "GET https://graph.microsoft.com/beta/security/savedQueries\n" + `{"error":{"code":"BadRequest","message":"Resource not found for the segment 'savedQueries'."}}`,
			"graph-path likely", "may not have an API for savedQueries", ""},
		{"a path that a national cloud doesn't have", "Connect-MgGraph -Environment China\nGet-MgAuditLogSignIn : Resource not found for the segment 'signIns'.",
			"path-not-offered likely", "offered in china", "misspelled"},
		{"a token of a national cloud", "token from https://login.microsoftonline.us/contoso.onmicrosoft.us/oauth2/v2.0/token\nGET https://graph.microsoft.com/v1.0/security/incidents\nHTTP/1.1 401 Unauthorized\n\n" + `{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}`,
			"token-audience certain", "call https://graph.microsoft.us", ""},
		{"a slash at the end", "POST https://graph.microsoft.com/v1.0/applications/9a8b7c6d-0000-4000-8000-5e4f3a2b1c0d/addPassword/\nHTTP/1.1 405 Method Not Allowed\n",
			"wrong-path likely", "Remove the slash", "different HTTP method"},
		{"the link of a delta query", "GET /beta/groups/delta?$skiptoken=a_very_long_token\nHost: graph.microsoft.com\n\nHTTP/1.1 404 Not Found\n\n" + `{"error":{"code":"UnknownError","message":""}}`,
			"delta-token likely", "again, without a token", "This ID"},
		{"a path that lacks its beginning", "GET https://api.securitycenter.microsoft.com/machines\nHTTP/1.1 404 Not Found\n",
			"wrong-path likely", "https://api.securitycenter.microsoft.com/api/machines", "This ID"},
		{"a set that programs know, misspelled", "GET https://graph.microsoft.com/v1.0/oauth2PermissionGrant/x\nHTTP/1.1 404 Not Found",
			"wrong-path likely", "/v1.0/oauth2PermissionGrants", ""},
		{"a beginning of a path that is misspelled", "Request to https://graph.microsoft.com/Beta/deviceAppManagemetn/iosManagedAppProtections('T_1f2e3d4c')/apps failed with HTTP Status BadRequest",
			"wrong-path likely", "/beta/deviceAppManagement", ""},
		{"a version with something stuck to it", "400 Client Error: Bad Request for url: https://graph.microsoft.com/v1.0None?%24top=1\n" + `{"error":{"code":"BadRequest","message":"Invalid version."}}`,
			"graph-version likely", "/v1.0/", "misspelled"},
		{"a permission under a code of faults", "GET https://graph.microsoft.com/v1.0/security/alerts_v2\n" + `{"error":{"code":"UnknownError","message":"{\"Message\":\"Missing required delegated permissions\"}"}}`,
			"permission-missing likely", "Grant", "temporary"},
		{"a command of the Azure CLI", "$ az ad sp create-for-rbac --name gh-deploy\nERROR: Insufficient privileges to complete the operation.",
			"directory-role likely", "Application Developer", ""},
		{"a command of the Azure CLI in a pipeline", "service connection, AzureCLI@2: az ad user list\nERROR: (Authorization_RequestDenied) Insufficient privileges to complete the operation.",
			"permission-missing likely", "as an Application permission", "Directory Readers"},
		{"a role that was granted to a managed identity", `{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: Vulnerability.Read.All, application roles: .","target":"|1a2b."}}` + "\nI added Vulnerability.Read.All under Permissions, Granted for Contoso.",
			"token-without-roles certain", "up to 24 hours", ""},
		{"what a line of source calls", "var mails = await graphClient.Me.MailFolders.Inbox.Messages.Request().GetAsync();\n\nServiceException: Code: ErrorAccessDenied\nMessage: Access is denied. Check credentials and try again.",
			"permission-missing likely", "Mail.Read", ""},
		{"a link of an export", "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: " + signedLink,
			"link-expired likely", "Call the API that issued the link again", "permission"},
		{"another verb than the service has", "No OData route exists that match template ~/singleton/navigation/key with http verb PATCH for request /DeviceEnrollmentFE/StatelessDeviceEnrollmentFEService/deviceManagement/importedWindowsAutopilotDeviceIdentities('1')",
			"wrong-method possible", "actions are POST", "misspelled"},
		{"a value that Intune refuses", "Update-IntuneManagedDevice : 400 Bad Request\n" + `{"error":{"code":"InternalError","message":"{\r\n  \"_version\": 3,\r\n  \"Message\": \"An error has occurred - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 1f2e3d4c-0000-4000-8000-00000000000a - Url: https://fef.msub05.manage.microsoft.com/DeviceFE/StatelessDeviceFEService/deviceManagement/managedDevices?api-version=2021-03-03\"\r\n}"}}`,
			"intune-body possible", "", "license"},
		{"a failure of Intune without a word of what was to be done", `{"error":{"code":"InternalError","message":"{\"Message\": \"An error has occurred - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 1f2e3d4c-0000-4000-8000-00000000000a - Url: https://fef.msub05.manage.microsoft.com/DeviceFE/StatelessDeviceFEService/deviceManagement/managedDevices?api-version=2021-03-03\"}"}}`,
			"transient-fault possible", "support", "license"},
		{"an Allow header", "POST /api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate HTTP/1.1\nHost: api.security.microsoft.com\n\nHTTP/1.1 405 Method Not Allowed\nAllow: POST\nContent-Length: 0\n",
			"wrong-method likely", "Send POST", "was empty"},
		{"what a connector passed on", "HTTP/1.1 401 Unauthorized\nx-ms-apihub-obo: false\n\n" + `{"Message":"Authorization has been denied for this request."}`,
			"api-connection-login likely", "manage.office.com", "security.microsoft.com"},
		{"alert details of a rule", "Failed to save analytics rule 'Mail access'. BadRequest:Error in AlertDetailsOverride: The given column 'number_of_files' does not exist.",
			"alert-details-column likely", "number_of_files", "entity"},
		{"a name that PHP's curl didn't resolve in time", "cURL error 28: Resolving timed out after 10000 milliseconds for https://graph.microsoft.com/v1.0/me/sendMail",
			"name-not-resolved certain", "nslookup graph.microsoft.com", "throttl"},
		{"a connection that curl gave up", "curl: (28) Failed to connect to graph.microsoft.com port 443 after 21044 ms: Couldn't connect to server",
			"call-timed-out certain", "", "couldn't be resolved"},
		{"roots of PHP", "GuzzleHttp\\Exception\\RequestException: cURL error 60: SSL certificate problem: unable to get local issuer certificate",
			"certificate-untrusted certain", "curl.cainfo", "CURL_CA_BUNDLE"},
	}
	for _, tt := range tests {
		e := answered(t, tt.text)
		first, all := "-", ""
		if len(e.Causes) > 0 {
			first = e.Causes[0].ID + " " + string(e.Causes[0].Certainty)
		}
		for _, c := range e.Causes {
			all += c.Summary + " " + c.Fix + "\n"
		}
		if first != tt.cause || !strings.Contains(e.Causes[0].Fix, tt.fix) || tt.not != "" && strings.Contains(all, tt.not) {
			t.Errorf("%s: got %s\n%s", tt.name, first, all)
		}
	}
}

// TestClientsOwnWords holds that what a client prints around any status isn't a reason to
// take the failure for another one that has the same words.
func TestClientsOwnWords(t *testing.T) {
	for _, text := range []string{
		"[ERROR] Failed to acquire logs after 5 attempts. Error: Response status code does not indicate success: Forbidden (Forbidden).\nInvoke-MgGraphRequest : GET https://graph.microsoft.com/beta/auditLogs/signIns\nHTTP/1.1 403 Forbidden\n",
		"Failed to invoke MS Graph with URL https://graph.microsoft.com/beta/groups/2c8949a5-0000-4000-8000-60c842863b38 (Request ID: 1f2e3d4c-0000-4000-8000-00000000000a). Status code: NotFound",
	} {
		for _, c := range answered(t, text).Causes {
			if strings.Contains(c.Evidence, "resembles") {
				t.Errorf("%q: got %s, since %s", text, c.ID, c.Evidence)
			}
		}
	}
}

// TestCalledURL holds what is read of a call.
func TestCalledURL(t *testing.T) {
	const graph = "https://graph.microsoft.com/v1.0/"
	tests := []struct{ text, method, url string }{
		{"503 Server Error: Service Temporarily Unavailable for url: https://api.security.microsoft.com/api/machines?$filter=computerDnsName eq '<host>'&$select=id", "", "https://api.security.microsoft.com/api/machines?$filter=computerDnsName eq '<host>'&$select=id"},
		{graph + "users?$filter=id eq \n'6fe82bd1-1eb7-4e2d-b44f-ff0fe56a2562'&$select=id\n\nHTTP/1.1 400 Bad Request\n", "", graph + "users?$filter=id eq '6fe82bd1-1eb7-4e2d-b44f-ff0fe56a2562'&$select=id"},
		{"GET " + graph + "users?$select=id&$expand=manager($select=displayName,id)&$top=2\n\nHTTP/1.1 400 Bad Request\n", "GET", graph + "users?$select=id&$expand=manager($select=displayName,id)&$top=2"},
		{"GET " + graph + "users?$search=\"displayName:anna\"&$top=2\n\nHTTP/1.1 400 Bad Request\n", "GET", graph + "users?$search=\"displayName:anna\"&$top=2"},
		{"Got the token from https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token\n\nPATCH : " + graph + "users/1\n\n" + refusedUser, "PATCH", graph + "users/1"},
		{"Get-AzAccessToken -ResourceUrl https://api.securitycenter.microsoft.com\nInvoke-RestMethod -Method Post -Uri https://api.security.microsoft.com/api/advancedhunting/run\n" + `{"error":{"code":"Forbidden","message":"A permission is missing.","target":"|1a2b."}}`, "POST", "https://api.security.microsoft.com/api/advancedhunting/run"},
		{"az rest -m POST -u " + graph + "servicePrincipals/1/appRoleAssignments ...\nBad Request(" + `{"error":{"code":"Request_BadRequest","message":"x"}})`, "POST", graph + "servicePrincipals/1/appRoleAssignments"},
		{"Used application does not have sufficiant permission to access: https://graph.microsoft.com/beta/identity/conditionalAccess/policies", "", "https://graph.microsoft.com/beta/identity/conditionalAccess/policies"},
	}
	for _, tt := range tests {
		if e := answered(t, tt.text); e.URL != tt.url || e.Method != tt.method {
			t.Errorf("%q\n got %s %s\nwant %s %s", tt.text, e.Method, e.URL, tt.method, tt.url)
		}
	}
}

// TestSentEntity holds that an object of Graph that a script prints is nobody's failure.
func TestSentEntity(t *testing.T) {
	e := answered(t, "WARNING: Request to https://graph.microsoft.com/Beta/deviceAppManagement/mobileApps failed with HTTP Status Forbidden and description: Forbidden\nWARNING: {\n    \"@odata.type\":  \"#microsoft.graph.win32LobApp\",\n    \"description\":  \"7zip\"\n}")
	if e.Message == "7zip" || e.Status != 403 {
		t.Errorf("got %d %q", e.Status, e.Message)
	}
}
