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
// people ask about them, with all that is to be found in each.
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
