package measured

import (
	"slices"
	"testing"
)

const (
	someID = "3adf9c6b-b1da-451e-838f-da0f7eeb9cb8"
	target = "|e85a4d1c0b2f4e6d9a7c3b5f1d8e6a90.4c2e1f7b_"
)

// unseen are inputs as other clients print them, other languages put them, and
// people ask about them, with everything that should be found in each.
var unseen = []struct {
	name, input string
	want        []Facts
}{
	// A status in the words of other languages.
	{"German, short", "Fehler: (403) Verboten", []Facts{{Status: 403}}},
	{
		"German, Windows PowerShell",
		"Invoke-RestMethod : Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.\nIn C:\\jobs\\pull.ps1:12 Zeichen:5\n+     Invoke-RestMethod -Method Get -Uri $url\n",
		[]Facts{{Status: 403, Method: "GET"}},
	},
	{"French", "Le serveur distant a retourné une erreur : (401) Non autorisé.", []Facts{{Status: 401}}},
	{"Spanish", "Error en el servidor remoto: (404) No se encontró.", []Facts{{Status: 404}}},
	{"Italian", "Errore del server remoto: (503) Server non disponibile.", []Facts{{Status: 503}}},
	{"Japanese", "リモート サーバーがエラーを返しました: (403) 使用不可能", []Facts{{Status: 403}}},
	{"Russian", "Удаленный сервер возвратил ошибку: (500) Внутренняя ошибка сервера.", []Facts{{Status: 500}}},
	{"Polish", "Serwer zdalny zwrócił błąd: (400) Nieprawidłowe żądanie.", []Facts{{Status: 400}}},
	{"Chinese", "HTTP 429 - 请求过多", []Facts{{Status: 429}}},
	{"Korean", "원격 서버에서 (429) 너무 많은 요청 오류를 반환했습니다.", []Facts{{Status: 429}}},

	// Other clients.
	{
		"httpx",
		"httpx.HTTPStatusError: Client error '429 Too Many Requests' for url 'https://graph.microsoft.com/v1.0/users'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/429",
		[]Facts{{Status: 429, Service: "graph", URL: "https://graph.microsoft.com/v1.0/users"}},
	},
	{
		"aiohttp",
		"aiohttp.client_exceptions.ClientResponseError: 403, message='Forbidden', url='https://api.security.microsoft.com/api/machines'",
		[]Facts{{Status: 403, Service: "defender", URL: "https://api.security.microsoft.com/api/machines"}},
	},
	{
		"Go with the body",
		`2026/11/17 09:14:03 unexpected status: 403 Forbidden, body: {"error":{"code":"Forbidden","message":"No role","target":"` + target + `"}}`,
		[]Facts{{Code: "Forbidden", Status: 403, Service: "defender", IDs: []string{target}}},
	},
	{
		"Rust, reqwest",
		"Error: HTTP status client error (404 Not Found) for url (https://graph.microsoft.com/v1.0/security/alerts_v2/1)",
		[]Facts{{Status: 404, Service: "graph", URL: "https://graph.microsoft.com/v1.0/security/alerts_v2/1"}},
	},
	{
		"Kotlin, Ktor",
		`io.ktor.client.plugins.ClientRequestException: Client request(GET https://api.security.microsoft.com/api/machines) invalid: 403 Forbidden. Text: "{"error":{"code":"Forbidden","message":"No role","target":"` + target + `"}}"`,
		[]Facts{{Code: "Forbidden", Status: 403, Service: "defender", Method: "GET", URL: "https://api.security.microsoft.com/api/machines", IDs: []string{target}}},
	},
	{
		"Java, Spring",
		`org.springframework.web.client.HttpClientErrorException$Forbidden: 403 Forbidden on GET request for "https://graph.microsoft.com/v1.0/security/alerts_v2": [no body]`,
		[]Facts{{Status: 403, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/security/alerts_v2"}},
	},
	{
		"Swift, URLSession",
		`Error Domain=NSURLErrorDomain Code=-1003 "A server with the specified hostname could not be found." UserInfo={NSErrorFailingURLStringKey=https://graph.microsoft.com/v1.0/me, NSLocalizedDescription=A server with the specified hostname could not be found.}`,
		[]Facts{{Kind: NoResponse, Service: "graph", URL: "https://graph.microsoft.com/v1.0/me"}},
	},
	{
		"Chrome",
		"GET https://graph.microsoft.com/v1.0/me net::ERR_NAME_NOT_RESOLVED",
		[]Facts{{Kind: NoResponse, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/me"}},
	},
	{"Elixir, no host", "** (HTTPoison.Error) :nxdomain", []Facts{{Kind: NoResponse}}},
	{"Elixir, refused", "** (Mint.TransportError) connection refused", []Facts{{Kind: NoResponse}}},
	{
		"Rust, no host",
		"error sending request for url (https://graph.microsoft.com/v1.0/me): client error (Connect): dns error: failed to lookup address information: Name or service not known",
		[]Facts{{Kind: NoResponse, Service: "graph", URL: "https://graph.microsoft.com/v1.0/me"}},
	},
	{"errno of Linux", "OSError: [Errno 101] Network is unreachable", []Facts{{Kind: NoResponse}}},
	{
		"Ansible",
		`fatal: [localhost]: FAILED! => {"changed": false, "msg": "Status code was 401 and not [200]: HTTP Error 401: Unauthorized", "status": 401, "url": "https://api.security.microsoft.com/api/alerts"}`,
		[]Facts{{Status: 401, Service: "defender", URL: "https://api.security.microsoft.com/api/alerts"}},
	},
	{
		"Splunk",
		`11-17-2026 09:14:03.123 +0000 ERROR ExecProcessor - message from "python defender.py" HTTPError: 429 Client Error: Too Many Requests for url: https://api.security.microsoft.com/api/incidents`,
		[]Facts{{Status: 429, Service: "defender", URL: "https://api.security.microsoft.com/api/incidents"}},
	},
	{"Power Automate", "Action 'Get_alert' failed: The HTTP request failed with status code 'Forbidden'", []Facts{{Status: 403}}},
	{
		"Terraform",
		"Error: unexpected status 403 (403 Forbidden) with error: Authorization_RequestDenied: Insufficient privileges to complete the operation.",
		[]Facts{{Code: "Authorization_RequestDenied", Status: 403}},
	},
	{
		"az rest",
		`ERROR: Forbidden({"error":{"code":"Forbidden","message":"No role","innerError":{"date":"2026-11-17T09:14:03","request-id":"` + someID + `","client-request-id":"` + someID + `"}}})`,
		[]Facts{{Code: "Forbidden", Status: 403, Service: "graph", IDs: []string{someID}}},
	},
	{
		"curl -w",
		`{"error":{"code":"Unauthorized","message":"No token","target":"` + target + `"}}401`,
		[]Facts{{Code: "Unauthorized", Status: 401, Service: "defender", IDs: []string{target}}},
	},
	{"wget", "2026-11-17 09:14:03 ERROR 403: Forbidden.", []Facts{{Status: 403}}},
	{
		"Graph PowerShell",
		"Get-MgSecurityIncident_List: Insufficient privileges to complete the operation.\n\nStatus: 403 (Forbidden)\nErrorCode: Authorization_RequestDenied\nDate: 2026-11-17T09:14:03\n\nHeaders:\nrequest-id                    : " + someID + "\n",
		[]Facts{{Code: "Authorization_RequestDenied", Status: 403, Service: "graph", IDs: []string{someID}}},
	},

	// Forms of bodies.
	{
		"a blank code",
		`{"error":{"code":"","message":"The request is not valid.","innerError":{"date":"2026-11-17T09:14:03","request-id":"` + someID + `"}}}`,
		[]Facts{{Service: "graph", IDs: []string{someID}}},
	},
	{
		"details with codes of their own",
		`{"error":{"code":"BadRequest","message":"Validation failed","target":"` + target + `","details":[{"code":"InvalidValue","message":"x","target":"severity"},{"code":"MissingField","message":"y","target":"title"}]}}`,
		[]Facts{{Code: "BadRequest", Service: "defender", IDs: []string{target}}},
	},
	{
		"a masked ID",
		"HTTP/1.1 403 Forbidden\nrequest-id: 3adf9c6b-xxxx-xxxx-xxxx-xxxxxxxxxxxx\n\n{\"error\":{\"code\":\"Forbidden\",\"message\":\"No role\"}}",
		[]Facts{{Code: "Forbidden", Status: 403}},
	},
	{
		"numbers of lines",
		"12 | HTTP/1.1 403 Forbidden\n13 | request-id: " + someID + "\n14 | \n15 | {\"error\":{\"code\":\"Forbidden\",\"message\":\"No role\"}}",
		[]Facts{{Code: "Forbidden", Status: 403, IDs: []string{someID}}},
	},

	// Several.
	{
		"two calls in prose",
		"First, GET https://api.security.microsoft.com/api/machines returned 403 Forbidden.\nThen, POST https://graph.microsoft.com/v1.0/security/runHuntingQuery returned 429 Too Many Requests.",
		[]Facts{
			{Status: 403, Service: "defender", Method: "GET", URL: "https://api.security.microsoft.com/api/machines"},
			{Status: 429, Service: "graph", Method: "POST", URL: "https://graph.microsoft.com/v1.0/security/runHuntingQuery"},
		},
	},
	{
		"two codes of Entra",
		"AADSTS700016: Application with identifier 'a' was not found.\nCorrelation ID: " + someID + "\n\nAADSTS7000215: Invalid client secret provided.\nCorrelation ID: 6c5f5ba2-1176-4848-b4f8-0cc63e0e4600",
		[]Facts{
			{Code: "AADSTS700016", Service: "entra", IDs: []string{someID}},
			{Code: "AADSTS7000215", Service: "entra", IDs: []string{"6c5f5ba2-1176-4848-b4f8-0cc63e0e4600"}},
		},
	},

	// A status or a code in the words of a sentence.
	{"a 404 error code", "Calling https://api.security.microsoft.com/api/machines/abc gives me a 404 error code.", []Facts{{Status: 404, Service: "defender", URL: "https://api.security.microsoft.com/api/machines/abc"}}},
	{"a 500 error", "We keep getting a 500 error from https://graph.microsoft.com/v1.0/security/incidents since Monday.", []Facts{{Status: 500, Service: "graph", URL: "https://graph.microsoft.com/v1.0/security/incidents"}}},
	{"500 error, no article", "Sync job stopped: 500 error from Microsoft Graph", []Facts{{Status: 500, Service: "graph"}}},
	{"an error and a number", "Error fetching machines: 403", []Facts{{Status: 403}}},
	{"an error of a session", "Error Session: 429\nUpload fail: /tmp/a.zip", []Facts{{Status: 429}}},
	{"a number before its word, Chinese", "上传失败，返回 429 错误", []Facts{{Status: 429}}},
	{"a number before its word, Japanese", "Microsoft Graph の呼び出しで 403 エラーが発生しました", []Facts{{Status: 403, Service: "graph"}}},
	{"a number before its word, German", "Beim Aufruf von Microsoft Graph kommt ein 401-Fehler zurück.", []Facts{{Status: 401, Service: "graph"}}},
	{"a number behind its word, German", "Fehlercode 503 vom Server erhalten", []Facts{{Status: 503}}},
	{"a number behind its word, French", "L'appel a échoué avec le code d'erreur 403.", []Facts{{Status: 403}}},
	{"a number behind its word, Russian", "Запрос завершился с ошибкой 401", []Facts{{Status: 401}}},
	{"fails with HTTP", "GET /v1.0/security/incidents fails with HTTP 504 every time on the big tenant.", []Facts{{Status: 504, Service: "graph", Method: "GET", URL: "/v1.0/security/incidents"}}},
	{"status and code of a formatter", "403 Authorization_RequestDenied: Insufficient privileges to complete the operation.", []Facts{{Code: "Authorization_RequestDenied", Status: 403}}},
	{"status, then code in parentheses", "Graph returned 404: ResourceNotFound (Resource could not be discovered.)", []Facts{{Code: "ResourceNotFound", Status: 404, Service: "graph"}}},
	{"a code in quotes", "HTTP 400, code 'InvalidRequestBody'", []Facts{{Code: "InvalidRequestBody", Status: 400}}},
	{"with error and a code", "unexpected status 401 with error: InvalidAuthenticationToken: Access token has expired or is not yet valid.", []Facts{{Code: "InvalidAuthenticationToken", Status: 401}}},
	{"a code of OneDrive", "Failed to copy: activityLimitReached: The request has been throttled", []Facts{{Code: "activityLimitReached"}}},
	{"rejected with", "The upload was rejected with 413 by the server", []Facts{{Status: 413}}},
	{"came back as", "The call to api.security.microsoft.com came back as 400 Bad Request", []Facts{{Status: 400, Service: "defender"}}},
	{"code and status as fields", "graph error: code=Request_ResourceNotFound http_status=404 message=\"Resource 'x' does not exist\"", []Facts{{Code: "Request_ResourceNotFound", Status: 404, Service: "graph"}}},

	// No connection, as other languages and clients say it.
	{"German .NET, no connection", "Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte. (api.security.microsoft.com:443)", []Facts{{Kind: NoResponse, Service: "defender"}}},
	{"German .NET, name", "Invoke-RestMethod : Der Remotename konnte nicht aufgelöst werden: 'graph.microsoft.com'", []Facts{{Kind: NoResponse, Service: "graph"}}},
	{"German .NET, TLS", "Die zugrunde liegende Verbindung wurde geschlossen: Für den geschützten SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden.", []Facts{{Kind: NoResponse}}},
	{"German .NET, sending", "HttpRequestException: Fehler beim Senden der Anforderung.", []Facts{{Kind: NoResponse}}},
	{"French .NET, name", "Invoke-WebRequest : Le nom distant n'a pas pu être résolu : 'api.securitycenter.microsoft.com'", []Facts{{Kind: NoResponse, Service: "defender"}}},
	{"French .NET, connection", "Impossible de se connecter au serveur distant", []Facts{{Kind: NoResponse}}},
	{"Spanish .NET, connection", "Invoke-RestMethod : No es posible conectar con el servidor remoto", []Facts{{Kind: NoResponse}}},
	{"Spanish .NET, name", "No se puede resolver el nombre remoto: 'graph.microsoft.com'", []Facts{{Kind: NoResponse, Service: "graph"}}},
	{"Italian .NET, connection", "Impossibile effettuare la connessione al server remoto", []Facts{{Kind: NoResponse}}},
	{"Russian .NET, connection", "Невозможно соединиться с удаленным сервером", []Facts{{Kind: NoResponse}}},
	{"Chinese .NET, connection", "Invoke-RestMethod : 无法连接到远程服务器", []Facts{{Kind: NoResponse}}},
	{"Japanese .NET, connection", "リモート サーバーに接続できません。", []Facts{{Kind: NoResponse}}},
	{"Portuguese .NET, connection", "Impossível conectar-se ao servidor remoto", []Facts{{Kind: NoResponse}}},
	{"Python, EOF of TLS", "urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='graph.microsoft.com', port=443): Max retries exceeded with url: /v1.0/users (Caused by SSLError(SSLEOFError(8, '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1007)')))", []Facts{{Kind: NoResponse, Service: "graph", URL: "https://graph.microsoft.com/v1.0/users"}}},
	{"Azure SDK for Python", "azure.core.exceptions.ServiceRequestError: <urllib3.connection.HTTPSConnection object at 0x7f1c>: Failed to resolve 'login.microsoftonline.com' ([Errno -2] Name or service not known)", []Facts{{Kind: NoResponse, Service: "entra"}}},
	{"OneDrive client", "ERROR: OneDrive returned an error with the following message:\n  Error Message: Failed sending data to the peer on handle 55E16BA4C820", []Facts{{Kind: NoResponse}}},
	{"PowerShell 7, host", "Invoke-RestMethod: No such host is known. (api.security.microsoft.com:443)", []Facts{{Kind: NoResponse, Service: "defender"}}},
	{"PowerShell 7, time-out", "Invoke-RestMethod: The request was canceled due to the configured HttpClient.Timeout of 30 seconds elapsing.", []Facts{{Kind: NoResponse}}},
	{"Dart", "SocketException: Failed host lookup: 'graph.microsoft.com' (OS Error: nodename nor servname provided, or not known, errno = 8)", []Facts{{Kind: NoResponse, Service: "graph"}}},
	{"libcurl, time-out in words", "* Failed to connect to api.security.microsoft.com port 443 after 21043 ms: Timeout was reached", []Facts{{Kind: NoResponse, Service: "defender"}}},

	// Failures next to successes, and next to each other.
	{
		"a success before it", "GET https://graph.microsoft.com/v1.0/me -> 200\nGET https://graph.microsoft.com/v1.0/security/alerts_v2 -> 403",
		[]Facts{{Status: 403, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/security/alerts_v2"}},
	},
	{
		"a success before one without an answer", "2026-11-17 09:14:03 INFO GET https://graph.microsoft.com/v1.0/me 200\n2026-11-17 09:14:04 ERROR https://api.security.microsoft.com/api/alerts: connection reset by peer",
		[]Facts{{Kind: NoResponse, Service: "defender", URL: "https://api.security.microsoft.com/api/alerts"}},
	},
	{
		"a token before it", "Getting token from https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token\nToken received.\nError: {\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"Alert x not found\",\"target\":\"" + target + "\"}}",
		[]Facts{{Code: "ResourceNotFound", Service: "defender", IDs: []string{target}}},
	},
	{
		"a word in prose behind it", "{\"error\":{\"code\":\"Request_ResourceNotFound\",\"message\":\"Resource x does not exist\",\"innerError\":{\"request-id\":\"" + someID + "\"}}}\n\nThe app has all rights, but the portal says Unauthorized.",
		[]Facts{{Code: "Request_ResourceNotFound", Service: "graph", IDs: []string{someID}}},
	},
	{
		"two commands without a connection", "PS C:\\> Get-MgUser\nGet-MgUser : An error occurred while sending the request.\n\nPS C:\\> Invoke-MgGraphRequest -Uri https://graph.microsoft.com/v1.0/users\nInvoke-MgGraphRequest : Unable to connect to the remote server",
		[]Facts{{Kind: NoResponse, Service: "graph"}, {Kind: NoResponse, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/users"}},
	},
	{
		"an answer, then none", "ERROR: HTTP request returned status code 503\nERROR: Failed sending data to the peer",
		[]Facts{{Status: 503}, {Kind: NoResponse}},
	},
	{
		"two queries of one path", "> Web.Contents failed to get contents from 'https://api.security.microsoft.com/api/alerts?$top=1' (400): Bad Request\n>\n> Web.Contents failed to get contents from 'https://api.security.microsoft.com/api/alerts?$skip=9' (400): Bad Request",
		[]Facts{
			{Status: 400, Service: "defender", URL: "https://api.security.microsoft.com/api/alerts?$top=1"},
			{Status: 400, Service: "defender", URL: "https://api.security.microsoft.com/api/alerts?$skip=9"},
		},
	},
	{
		"a status against the code of the body", "Failed to query: HTTP error 503 (503 Service Unavailable) returned body: {\"error\":{\"code\":\"BadRequest\",\"message\":\"Unable to retrieve the URL.\",\"innerError\":{\"request-id\":\"" + someID + "\"}}}",
		[]Facts{{Code: "BadRequest", Status: 503, Service: "graph", IDs: []string{someID}}},
	},
	{
		"the client's telling of a body", "ErrorCode=RestCallFailedWithServerError,'Message=Rest call failed with server error, status code 500 InternalServerError.\nResponse: {\"error\":{\"code\":\"InternalServerError\",\"message\":\"Oops\",\"target\":\"" + target + "\"}}",
		[]Facts{{Code: "InternalServerError", Status: 500, Service: "defender", IDs: []string{target}}},
	},
	{
		"a query of a visitor", "Error: [SocketException] Connection timed out\nRequest URL: /users/login?code=REMOVED&state=REMOVED\n#0 /srv/www/CakeSocket.php(400): CakeSocket->connect()",
		[]Facts{{Kind: NoResponse}},
	},
	{
		"a test run with a failed call", "→ List\n  GET https://api.security.microsoft.com/api/alerts?$top=5 [429 Too Many Requests, 433B, 89ms]\n  1. Status code is 200",
		[]Facts{{Status: 429, Service: "defender", Method: "GET", URL: "https://api.security.microsoft.com/api/alerts?$top=5"}},
	},
	{
		"a test run without a connection", "→ List\n  POST https://graph.microsoft.com/v1.0/security/runHuntingQuery [errored]\n     getaddrinfo ENOTFOUND graph.microsoft.com\n  1. Status code is 200\n  2. Body has rows",
		[]Facts{{Kind: NoResponse, Service: "graph", Method: "POST", URL: "https://graph.microsoft.com/v1.0/security/runHuntingQuery"}},
	},
	{
		"a masked ID", "the script sometimes gets a 404, by hand it works\n\nError code: 404. Message: {\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"Machine xxx was not found\",\"target\":\"|3xxxxx\"}}",
		[]Facts{{Code: "ResourceNotFound", Status: 404, Service: "defender"}},
	},
	{
		"two lines of one loop", "machines: 403 Forbidden https://api.security.microsoft.com/api/machines\nusers: ok\nalerts: 429 Too Many Requests https://api.security.microsoft.com/api/alerts",
		[]Facts{
			{Status: 403, Service: "defender", URL: "https://api.security.microsoft.com/api/machines"},
			{Status: 429, Service: "defender", URL: "https://api.security.microsoft.com/api/alerts"},
		},
	},
	{
		"a retry that went well", "GET https://graph.microsoft.com/v1.0/users 503, retrying in 5 s\nGET https://graph.microsoft.com/v1.0/users 200\nGET https://graph.microsoft.com/v1.0/groups 403 Forbidden",
		[]Facts{
			{Status: 503, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/users"},
			{Status: 403, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/groups"},
		},
	},
	{
		"a sign-in, then two refusals", "AADSTS65001: The user or administrator has not consented to use the application.\nTrace ID: " + someID + "\n\nInvoke-MgGraphRequest: GET https://graph.microsoft.com/v1.0/me\nHTTP/1.1 401 Unauthorized\n\n{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"Access token is empty.\"}}",
		[]Facts{
			{Code: "AADSTS65001", Service: "entra", IDs: []string{someID}},
			{Code: "InvalidAuthenticationToken", Status: 401, Service: "graph", Method: "GET", URL: "https://graph.microsoft.com/v1.0/me"},
		},
	},
	{
		"a proxy's URL", "aiohttp.client_exceptions.ClientHttpProxyError: 407, message='Proxy Authentication Required', url='http://proxy.contoso.local:8080'",
		[]Facts{{Kind: NoResponse, Status: 407, Service: "gateway"}},
	},
	{
		"glued labels", "code: Forbiddenmsg: Missing application roles. API required roles: SecurityIncident.Read.All",
		[]Facts{{Code: "Forbidden", Service: "graph"}},
	},
	{
		"a library of MSAL without a connection", "ClientAuthError: network_error: Network request failed: fetch failed {\n  errorCode: 'network_error',\n  errorMessage: 'Network request failed: fetch failed',\n  correlationId: '" + someID + "'\n}",
		[]Facts{{Kind: NoResponse, Service: "entra", IDs: []string{someID}}},
	},
	{
		"a connector of Logic Apps", "{\"status\":400,\"message\":\"Action is already in progress\",\"source\":\"wdatp-weu.azconn-weu-001.p.azurewebsites.net\"}",
		[]Facts{{Status: 400, Service: "defender"}},
	},

	// Numbers and words of failures in texts without one.
	{"counts of errors", "Tests: 1822\nPassed: 1410\nFailed tests total: 412\nError budget: 500\nSkipped: 0\nDuration: 81 s\n", nil},
	{"a count in a log", "2026-11-17 09:14:03 INFO rows read: 512\n2026-11-17 09:14:03 INFO Error log entries rotated: 404\n2026-11-17 09:14:04 INFO call to graph.microsoft.com done\n", nil},
	{"a test that wants a refusal", "newman\n\nDefender smoke test\n\n→ List\n  GET https://api.security.microsoft.com/api/machines [200 OK, 433B, 89ms]\n  ✓  Status code is 200\n\n→ Denied\n  GET https://api.security.microsoft.com/api/alerts [403 Forbidden, 433B, 89ms]\n  ✓  Status code is 403\n  ✓  Body names the role\n\n│ total run duration: 186ms │\n", nil},
	{"advice in Chinese", "## 常见问题\n\n如果返回 429 错误，请等待。\n如果返回 403 错误，请检查权限。\n如果返回 401 错误，请重新获取令牌。\n", nil},
	{"advice in German", "## Fehler\n\nTritt ein 401-Fehler auf, erneuern Sie das Token.\nBei einem 429-Fehler warten Sie.\nEin 403-Fehler bedeutet, dass eine Rolle fehlt.\n\nFehlercode 503 heißt: der Dienst ist nicht da.\n", nil},
	{"messages in a source", "export const messages = {\n  itemNotFound: \"Das Element gibt es nicht\",\n  activityLimitReached: \"Zu viele Aufrufe\",\n  senden: \"Fehler beim Senden der Anforderung\",\n};\nexport default messages;\n", nil},

	// Words alone.
	{"permission", "You do not have permission to perform this action in Microsoft Defender for Endpoint.", []Facts{{Service: "defender"}}},
	{"privileges", "Connect-MgGraph worked, but Get-MgUser says: Insufficient privileges to complete the operation.", []Facts{{Service: "graph"}}},
	{"sign-in", "Unable to authenticate to login.microsoftonline.com: the credentials are invalid", []Facts{{Service: "entra"}}},
	{"a word for a status", "upload to Microsoft Graph: Service Unavailable", []Facts{{Status: 503, Service: "graph"}}},
	{"a name of a file", "bash: ./run.sh: Permission denied", nil},
	{"a package", "Unable to find package foo in the channel. The build failed.", nil},
	{"a title", "INFO synced alert \"Access denied for user\" of wks-7", nil},
}

func TestUnseen(t *testing.T) {
	for _, tt := range unseen {
		t.Run(tt.name, func(t *testing.T) {
			got := Capture([]byte(tt.input))
			if len(got) != len(tt.want) {
				t.Fatalf("got %+v", got)
			}
			for i, want := range tt.want {
				g := got[i]
				g.Time = ""
				first := func(ids []string) string { return append(slices.Clone(ids), "")[0] }
				if g.Code != want.Code || g.Status != want.Status || g.Service != want.Service || g.Method != want.Method ||
					!(want.URL == g.URL || want.URL != "" && isSameURL(want.URL, g.URL)) || g.Kind != want.Kind || first(g.IDs) != first(want.IDs) {
					t.Errorf("got  %+v\nwant %+v", g, want)
				}
			}
		})
	}
}
