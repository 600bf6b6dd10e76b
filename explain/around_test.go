package explain

import "testing"

// TestAround holds what is said of answers that come from around Defender, Graph
// and Entra ID: from proxies, gateways and web servers, from neighbors in Azure,
// from connectors, and from products behind Graph. Who answered is told, nothing
// of Defender is borrowed, and what to do fits the service that answered.
func TestAround(t *testing.T) {
	for _, tt := range aroundTests {
		if got := brief(answered(t, tt.text)); got != tt.want {
			t.Errorf("%s:\n%s\n got %s\nwant %s", tt.name, tt.text, got, tt.want)
		}
	}
}

// TestBlockPages holds that nobody is told to grant a permission or to get a
// token because of a page that something on the way wrote.
func TestBlockPages(t *testing.T) {
	for _, tt := range aroundTests {
		e := answered(t, tt.text)
		if e.Service != "gateway" || e.Status == 401 {
			continue
		}
		for _, c := range e.Causes {
			switch c.ID {
			case "permission-missing", "permission-type", "user-role", "licence-missing", "token-audience", "token-expired":
				t.Errorf("%s: %s", tt.name, c.ID)
			}
		}
	}
}

// TestNotAround holds that a code which a neighbor uses as well says nothing of
// that neighbor where Graph or Defender answered, or where nothing names one.
func TestNotAround(t *testing.T) {
	for _, text := range []string{
		`{"error":{"code":"AuthenticationFailed","message":"no","innerError":{"date":"2026-03-01T12:00:00","request-id":"1f2e3d4c-0000-4000-8000-00000000000a"}}}`,
		"GET https://graph.microsoft.com/v1.0/users\n" + `{"error":{"code":"BlobNotFound","message":"no"}}`,
		"GET https://api.security.microsoft.com/api/machines\n" + `{"error":{"code":"SecretNotFound","message":"no","target":"|7b6d0f3a-4f0f9f0c1d2e3f40."}}`,
		`{"error":{"code":"AuthenticationFailed","message":"the appliance rejects this login"}}`,
	} {
		for _, c := range answered(t, text).Causes {
			switch c.ID {
			case "link-expired", "file-gone", "vault-secret":
				t.Errorf("%s: %s", text, c.ID)
			}
		}
	}
}

// All of it is made up after the forms of the products.
var aroundTests = []struct{ name, text, want string }{
	{"Zscaler", `HTTP/1.1 403 Forbidden
Server: Zscaler/6.2
Content-Type: text/html

<html><head><title>Internet Security by Zscaler</title></head><body>Sorry, you don't have permission to visit this site. Your organization has selected Zscaler to protect you from internet threats.</body></html>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Zscaler", "Invoke-RestMethod : <html><head><title>Internet Security by Zscaler</title></head><body><h1>Zugriff verweigert</h1>Diese Seite wurde blockiert. login.zscloud.net</body></html>",
		" 0 gateway fix-first proxy-blocks likely"},
	{"Netskope", `requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/machines
<!DOCTYPE html><html><head><title>Netskope</title></head><body><h2>Website Blocked</h2><p>You are not allowed to access this site (goskope.com)</p></body></html>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Palo Alto", `< HTTP/1.1 503 Service Unavailable
< Content-Type: text/html; charset=UTF-8
<
<html><head><title>Web Page Blocked</title></head><body bgcolor="#e7e8e9"><h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator.</p><p>URL: api.securitycenter.microsoft.com/api/alerts</p></body></html>`,
		" 503 gateway fix-first proxy-blocks likely"},
	{"FortiGuard", "<!DOCTYPE html><html><head><title>FortiGuard Intrusion Prevention - Access Blocked</title></head><body><h1>FortiGuard Intrusion Prevention</h1><p>Web Page Blocked!</p></body></html>",
		" 0 gateway fix-first proxy-blocks likely"},
	{"Blue Coat", "Get token failed: 403 Access Denied (policy_denied) Your system policy has denied access to the requested URL. url https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token",
		" 403 gateway fix-first proxy-blocks likely"},
	{"McAfee", `HTTP/1.1 403 URLBlocked
Via: 1.1 10.1.2.3 (McAfee Web Gateway 10.2.5)
Content-Type: text/html

<html><head><title>McAfee Web Gateway - Notification</title></head><body><h1>URL Blocked</h1>The requested URL has been blocked by the URL Filter database module.</body></html>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Squid", `HTTP/1.1 403 Forbidden
Server: squid/5.7
Content-Type: text/html

<html><head><title>ОШИБКА: Запрошенный URL не может быть получен</title></head><body><h1>ОШИБКА</h1><p>Доступ запрещён.</p><p>Система контроля доступа не позволяет выполнить ваш запрос сейчас.</p></body></html>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Cloudflare", `HTTP/1.1 403 Forbidden
Server: cloudflare
CF-RAY: 8a1b2c3d4e5f6789-FRA
Content-Type: text/html

<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1></body></html>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Cloudflare", `HTTP/1.1 524 A Timeout Occurred
Server: cloudflare
Content-Type: text/html

<html><head><title>soc.contoso.com | 524: A timeout occurred</title></head><body><h1>A timeout occurred</h1></body></html>`,
		" 524 gateway backoff gateway-timeout likely"},
	{"Front Door", "<html><head><title>Azure Front Door</title></head><body><h2>The request is blocked.</h2><p>0Zt3WYwAAAAB9qfYl2B4mS5nYkq0zVn8wRlJBMjMxMDUwNDE3MDIx</p></body></html>",
		" 0 gateway fix-first proxy-blocks likely"},
	{"Front Door", `HTTP/1.1 503 Service Unavailable
Content-Type: text/html
X-Azure-Ref: 20261129T100000Z-15c8d9f7abcxyz0000000000000000

<html><head><title>Service unavailable</title></head><body><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p></body></html>`,
		" 503 gateway backoff transient-fault likely"},
	{"Application Gateway", `<html>
<head><title>403 Forbidden</title></head>
<body><center><h1>403 Forbidden</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center></body>
</html>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Application Gateway", `<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center></body>
</html>`,
		" 502 gateway backoff transient-fault likely"},
	{"Akamai", `HTTP/1.1 403 Forbidden
Server: AkamaiGHost
Content-Type: text/html

<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access "http&#58;&#47;&#47;api&#46;security&#46;microsoft&#46;com&#47;" on this server.<P>Reference&#32;&#35;18&#46;3faf3554&#46;1617634432&#46;da3d018</BODY></HTML>`,
		" 403 gateway fix-first proxy-blocks likely"},
	{"Akamai", `<HTML><HEAD><TITLE>Error</TITLE></HEAD><BODY>
An error occurred while processing your request.<p>
Reference&#32;&#35;97&#46;3faf3554&#46;1617634432&#46;da3d018
</BODY></HTML>`,
		" 0 gateway backoff edge-fault likely"},
	{"nginx", `POST https://graph.microsoft.com/v1.0/security/runHuntingQuery
<html>
<head><title>504 Gateway Time-out</title></head>
<body><center><h1>504 Gateway Time-out</h1></center><hr><center>nginx</center></body>
</html>`,
		" 504 gateway backoff gateway-timeout likely"},
	{"nginx", `<html>
<head><title>403 Forbidden</title></head>
<body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.24.0</center></body>
</html>`,
		" 403 gateway fix-first proxy-blocks possible"},
	{"nginx", "<html><head><title>413 Request Entity Too Large</title></head><body><center><h1>413 Request Entity Too Large</h1></center><hr><center>nginx</center></body></html>",
		" 413 gateway split body-too-large likely"},
	{"nginx", "<html><head><title>414 Request-URI Too Large</title></head><body><center><h1>414 Request-URI Too Large</h1></center><hr><center>nginx</center></body></html>",
		" 414 gateway split request-line-too-long likely"},
	{"IIS and HTTP.sys", `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">
<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>`,
		" 503 gateway backoff transient-fault likely"},
	{"IIS and HTTP.sys", "<html><head><title>403 - Forbidden: Access is denied.</title></head><body><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></body></html>",
		" 403 gateway fix-first appservice-auth likely"},
	{"IIS and HTTP.sys", "<html><head><title>502 - Web server received an invalid response while acting as a gateway or proxy server.</title></head><body><h2>502 - Web server received an invalid response while acting as a gateway or proxy server.</h2></body></html>",
		" 502 gateway backoff transient-fault likely"},
	{"App Service", "<html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests.</p></body></html>",
		" 403 gateway fix-first app-stopped likely"},
	{"App Service", `GET https://soc-func.azurewebsites.net/api/getalerts
503 Function host is not running.`,
		" 503 gateway backoff transient-fault likely"},
	{"App Service", `{"statusCode":400,"message":"Unable to load the proper Managed Identity.","correlationId":"c5f6e1b2-7a34-4c11-9d7e-0a1b2c3d4e5f"}`,
		" 400 gateway fix-first identity-not-assigned likely"},
	{"Envoy", "upstream connect error or disconnect/reset before headers. reset reason: connection failure",
		" 503 gateway backoff transient-fault likely"},
	{"API Management", `{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }`,
		" 401 gateway fix-first subscription-key likely"},
	{"API Management", `{ "statusCode": 404, "message": "Unable to match incoming request to an operation." }`,
		" 404 gateway fix-first apim-operation likely"},
	{"API Management", `{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 27 seconds." }`,
		" 429 gateway wait call-rate likely"},
	{"API Management", `{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:42:11." }`,
		" 403 gateway wait gateway-quota likely"},
	{"Azure Storage", `<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.
RequestId:7c1a2b3c-401e-0042-11aa-8f0d5b000000
Time:2026-06-02T08:10:11.1234567Z</Message><AuthenticationErrorDetail>Signature did not match. String to sign used was r</AuthenticationErrorDetail></Error>`,
		"AuthenticationFailed 403 unknown fix-first link-changed likely"},
	{"Azure Storage", `<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.
RequestId:7c1a2b3c-401e-0042-11aa-8f0d5b000000
Time:2026-06-02T08:10:11.1234567Z</Message><AuthenticationErrorDetail>Signed expiry time [Tue, 02 Jun 2026 07:00:00 GMT] must be after signed start time [Tue, 02 Jun 2026 08:10:11 GMT]</AuthenticationErrorDetail></Error>`,
		"AuthenticationFailed 403 unknown fix-first link-expired certain"},
	{"Azure Storage", `HTTP/1.1 404 The specified blob does not exist.
x-ms-error-code: BlobNotFound
Content-Type: application/xml

<?xml version="1.0" encoding="utf-8"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.
RequestId:7c1a2b3c-401e-0042-11aa-8f0d5b000000
Time:2026-06-02T08:10:11.1234567Z</Message></Error>`,
		"BlobNotFound 404 unknown fix-first file-gone likely"},
	{"Azure Storage", `azure.core.exceptions.HttpResponseError: This request is not authorized to perform this operation using this permission.
RequestId:7c1a2b3c-401e-0042-11aa-8f0d5b000000
Time:2026-06-02T08:10:11.1234567Z
ErrorCode:AuthorizationPermissionMismatch`,
		"AuthorizationPermissionMismatch 403 unknown fix-first storage-role likely"},
	{"Azure Storage", "403 Client Error: Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature. for url: https://tvmexportexternalprdeus.blob.core.windows.net/temp-1/part-0.json?sv=2022&sig=REDACTED",
		" 403 unknown fix-first link-expired likely"},
	{"Resource Manager", `{"error":{"code":"AuthenticationFailed","message":"Authentication failed. The 'Authorization' header is missing."}}`,
		"AuthenticationFailed 401 unknown fix-first token-header likely"},
	{"Resource Manager", "403 Client Error: Forbidden for url: https://management.azure.com/subscriptions/0b1c/providers/Microsoft.Security/alerts?api-version=2022-01-01",
		" 403 unknown fix-first other-api likely"},
	{"Resource Manager", `{"error":{"code":"MissingApiVersionParameter","message":"The api-version query parameter (?api-version=) is required for all requests."}}`,
		"MissingApiVersionParameter 400 unknown fix-first api-version-missing likely"},
	{"Resource Manager", `{"error":{"code":"LinkedAuthorizationFailed","message":"The client 'kim@contoso.com' with object id '0c7f1a2b-3344-4d55-8e66-77f8a9b0c1d2' has permission to perform action 'Microsoft.Logic/workflows/write' on scope '/subscriptions/aaaabbbb-cccc-4ddd-8eee-ffff00001111/resourceGroups/rg-soc/providers/Microsoft.Logic/workflows/isolate'; however, it does not have permission to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' on the linked scope(s) '/subscriptions/aaaabbbb-cccc-4ddd-8eee-ffff00001111/resourceGroups/rg-id/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1' or the linked scope(s) are invalid."}}`,
		"LinkedAuthorizationFailed 403 unknown fix-first azure-role likely"},
	{"Resource Manager", `ERROR: (AuthorizationFailed) The client 'kim@contoso.com' with object id '0c7f1a2b-3344-4d55-8e66-77f8a9b0c1d2' does not have authorization to perform action 'Microsoft.SecurityInsights/incidents/read' over scope '/subscriptions/aaaabbbb-cccc-4ddd-8eee-ffff00001111/resourceGroups/rg-soc/providers/Microsoft.OperationalInsights/workspaces/law' or the scope is invalid. If access was recently granted, please refresh your credentials.
Code: AuthorizationFailed`,
		"AuthorizationFailed 403 unknown fix-first azure-role likely"},
	{"Resource Manager", `Defender connector deployment to https://api.securitycenter.microsoft.com failed: {"error":{"code":"InvalidLicense","message":"License is invalid"}}`,
		"InvalidLicense 401 unknown fix-first licence-missing likely"},
	{"activity feed", `2026-06-02 08:10:11: [ERROR] Error while retrieving logs: ('Request ', 'GET', ' ', 'https://manage.office.com/api/v1.0/11112222-3333-4444-8555-666677778888/activity/feed/subscriptions/content?contentType=Audit.General', ' failed with ', 400, ' - ', '{"error":{"code":"AF20022","message":"No subscription found for the specified content type."}}').`,
		"AF20022 400 unknown fix-first feed-not-started likely"},
	{"activity feed", "Internal Server Error, 500, {'error':{'code':'AF50000','message':'An internal error occurred.  Retry the request.'}}",
		"AF50000 500 unknown backoff transient-fault likely"},
	{"activity feed", `{"error":{"code":"StartSubscription [TenantId=11112222-3333-4444-8555-666677778888,ContentType=Audit.Exchange] failed. Exception","message":"Microsoft.Office.Compliance.Audit.DataServiceException: Tenant 11112222-3333-4444-8555-666677778888 does not exist.\r\n   at Microsoft.Office.Compliance.Audit.API.StartController"}}`,
		"StartSubscription [TenantId=11112222-3333-4444-8555-666677778888,ContentType=Audit.Exchange] failed. Exception 400 unknown fix-first audit-off likely"},
	{"Exchange", `REST request returned 400; url: https://outlook.office.com/api/v2.0/Me/Messages body: {"error":{"code":"ErrorMissingEmailAddress","message":"When making a request as an account that does not have a mailbox, you must specify the mailbox primary SMTP address for any distinguished folder Ids."}}`,
		"ErrorMissingEmailAddress 400 unknown fix-first mailbox-missing likely"},
	{"deployment", `{"status":"Failed","error":{"code":"DeploymentFailed","message":"At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/DeployOperations for usage details.","details":[{"code":"BadRequest","message":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"Subscription: '0b1c' under the tenant: '2d3e' is not registered to 'Microsoft.SecurityInsights' RP.\"}}"}]}}`,
		"DeploymentFailed 0 unknown fix-first provider-not-registered likely"},
	{"deployment", "\"Deployment template validation failed: 'The template resource 'rule1' at line '40' and column '9' is not valid: The language expression property array index '8' is out of bounds.. Please see https://aka.ms/arm-functions for usage details.'. (Code: InvalidTemplate)\"",
		"InvalidTemplate 400 unknown fix-first template-parameter likely"},
	{"deployment", "The resource write operation failed to complete successfully, because it reached terminal provisioning state 'failed'. (Code: ResourceDeploymentFailure)\nThe provided script failed with the following error:\nMicrosoft.PowerShell.Commands.HttpResponseException: Response status code does not indicate success: 403 (Forbidden). (Code: DeploymentScriptError)",
		"ResourceDeploymentFailure 403 unknown fix-first deployment-script likely"},
	{"Power BI", "Loading failed for some of the queries:\n\n_Web.Contents failed to get contents from 'https://api.loganalytics.io/v1/workspaces/0b1c/query?query=SecurityIncident%20%7C%20where%20TimeGenerated%20%3E%20ago%287d%29' (400): Bad Request_",
		" 400 unknown fix-first query-rejected likely"},
	{"Azure Monitor Logs", "Failed to get HTTP response because of invalid input (DRAFT, queryData). Bad request input. Please Check user input parameters (query syntax, chart type or other resource input)",
		" 400 gateway fix-first query-action-input likely"},
	{"Log Analytics", `{"error":{"message":"The provided credentials have insufficient access to perform the requested operation","code":"InsufficientAccessError","correlationId":"c5f6e1b2-7a34-4c11-9d7e-0a1b2c3d4e5f"}}`,
		"InsufficientAccessError 403 unknown fix-first workspace-role likely"},
	{"Log Analytics", `{"error":{"message":"The requested path does not exist","code":"PathNotFoundError","correlationId":"c5f6e1b2-7a34-4c11-9d7e-0a1b2c3d4e5f"}}`,
		"PathNotFoundError 404 unknown fix-first workspace-id likely"},
	{"Log Analytics", `{"error":{"code":"OperationFailed","message":"The authentication token provided does not have access to ingest data for the data collection rule with immutable Id 'dcr-0123456789abcdef0123456789abcdef'."}}`,
		"OperationFailed 403 unknown fix-first rule-role likely"},
	{"Sentinel", `ERROR - Error when submitting indicators. {"error":{"code":"UnauthorizedAccess","message":"The Object ID [0c7f1a2b-3344-4d55-8e66-77f8a9b0c1d2] does not have required permission to perform this action on the workspace [11112222-3333-4444-8555-666677778888]."}}`,
		"UnauthorizedAccess 403 unknown fix-first workspace-role likely"},
	{"Key Vault", `{"error":{"code":"Unauthorized","message":"AKV10032: Invalid issuer. Expected one of https://sts.windows.net/11112222-3333-4444-8555-666677778888/, found https://sts.windows.net/99998888-7777-4666-8555-444433332222/."}}`,
		"Unauthorized 401 unknown new-token token-issuer likely"},
	{"Key Vault", `{"error":{"code":"Forbidden","message":"Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: appid=0c7f1a2b-3344-4d55-8e66-77f8a9b0c1d2\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'","innererror":{"code":"ForbiddenByRbac"}}}`,
		"Forbidden 403 unknown fix-first vault-access likely"},
	{"Logic Apps", `{"status":400,"message":"The response is not in a JSON format.\r\nclientRequestId: 1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b","error":{"message":"The response is not in a JSON format.","innerError":"Incident Arm id missing"},"source":"azuresentinel-we.azconn-we-002.p.azurewebsites.net"}`,
		" 400 gateway fix-first incident-id likely"},
	{"Logic Apps", `{"code":"ActionFailed","message":"An action failed. No dependent actions succeeded."}`,
		"ActionFailed 0 gateway fix-first workflow-step likely"},
	{"Logic Apps", `{"error":{"code":401,"source":"europe-002.azure-apim.net","clientRequestId":"1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b","message":"BadGateway","innerError":{"error":{"code":"Unauthenticated","message":"Failed to refresh access token for service: wdatp. Correlation Id=x, UTC TimeStamp=1/1/2026 10:00:00 AM, Error: Error from token exchange: Bad Key"}}}}`,
		"401 401 gateway fix-first api-connection-login likely"},
	{"Power BI", "We were unable to connect because this credential type isn't supported for this resource. Please choose another credential type.",
		" 0 unknown fix-first source-credential-type likely"},
	{"Power BI", "This dataset includes a dynamic data source. Since dynamic data sources aren't refreshed in the Power BI service, this dataset won't be refreshed.",
		" 0 unknown fix-first source-dynamic likely"},
	{"Power BI", "Formula.Firewall: Query 'Alerts' (step 'Source') references other queries or steps, so it may not directly access a data source. Please rebuild this data combination.",
		" 0 unknown fix-first source-firewall likely"},
	{"Log Analytics", `{"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":{"code":"SyntaxError","message":"Syntax Error","information":{"details":"{\"error\":{\"code\":\"Bad request\",\"innererror\":{\"code\":\"SEM0100\",\"message\":\"'where' operator: Failed to resolve table or column expression named 'Inventory_CL'\",\"@context\":{\"activityId\":\"518665cc-0de1-4bc5-be08-fac9e80ab618\"}}}}"}}}}`,
		"BadArgumentError 400 unknown fix-first table-not-available likely"},
	{"Log Analytics", "Query could not be parsed at 'DeviceInfo' on line [1,14]\n\nToken: DeviceInfo\nLine: 1\nPosition: 14\nRequest id: 96611cfb-9e1e-4e69-8fc1-656bab7b6053",
		" 400 unknown fix-first query-syntax likely"},
	{"Splunk", "Modular input Error 401 in the password waterfall: {1}\nSocket error from 10.20.30.41:60464 while idling: error:1408F10B:SSL routines:SSL3_GET_RECORD:wrong version number",
		" 401 unknown fix-first splunk-storage likely"},
	{"managed identity", `{"error":"invalid_request","error_description":"Identity not found"}`,
		"invalid_request 400 unknown fix-first identity-not-assigned likely"},
	{"behind Graph", `WARNING: 199 - "Microsoft/Microsoft Defender ATP/500/1031"`,
		" 206 graph backoff transient-fault likely"},
	{"behind Graph", `HTTP/1.1 206 Partial Content
Warning: 199 - "Microsoft/Microsoft Defender ATP/401/31"

{"value":[]}`,
		" 206 graph no provider-not-licensed likely"},
	{"behind Graph", `{"error":{"code":"TooManyRequests","message":"{\r\n  \"_version\": 3,\r\n  \"Message\": \"An error has occurred - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 6f4b0d2e-91c7-4a3d-b85e-2d7c1f0a9b64 - Url: https://proxy.amsub0202.manage.microsoft.com/X/deviceManagement/managedDevices\"\r\n}","innerError":{"date":"2025-02-11T10:01:02"}}}`,
		"TooManyRequests 429 graph backoff call-rate likely"},
	{"behind Graph", `{"error":{"code":"Forbidden","message":"Tenant does not have a valid license for Microsoft Defender Threat Intelligence.","innerError":{"date":"2026-02-11T10:01:02","request-id":"5e8c1d3b-27f4-4b0a-8d96-1c2b3a4d5e70"}}}`,
		"Forbidden 403 graph fix-first licence-missing likely"},
	{"another program", `{"code":"SessionKeyInvalid","message":"the appliance rejects this login"}`,
		"SessionKeyInvalid 0 unknown  other-program possible"},
}
