package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

func TestStatus(t *testing.T) {
	expect(t, []row{
		// In its own place.
		{"HTTP/1.1 403 Forbidden", "403/1"},
		{"HTTP/2 429", "429/1"},
		{`10.0.0.7 - - "GET /api/alerts HTTP/1.1" 503 12`, "503/1"},
		{"Status: 400 (Bad Request)", "400/1"},
		{"status=403", "403/1"},
		{`"statusCode": 403, "x": 1`, "403/1"},
		{`"status_code":403`, "403/1"},
		{`\"status\":403`, "403/1"},
		{":status=>403", "403/1"},
		{"'status' => 403,", "403/1"},
		{"[\"status\"]=>\n  int(403)", "403/1"},
		{"<status>403</status>", "403/1"},
		{"StatusCode        : 403", "403/1"},
		{"http.response.status_code=403", "403/1"},
		{"sc-status: 403", "403/1"},
		{"http_code=403", "403/1"},
		{"Response code [403] Response message: x", "403/2"},
		{"Response status code was '403'", "403/1"},
		{"Request failed with status code 404", "404/1"},
		{"status code does not indicate success: 404 (Not Found)", "404/1"},
		{"The server responded with a status of 403 ()", "403/1"},
		{"403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/users", "403/1"},
		{"503 Server Error: Service Unavailable for url: x", "503/1"},
		{"Result: '500', Handled: 'True'", "500/1"},

		// Beside the word for an error.
		{"it gives me a 404 error code", "404/3"},
		{"返回 429 错误", "429/3"},
		{"Fehlercode 503 vom Server", "503/3"},
		{"Error fetching machines: 403", "403/3"},
		{"Error Session: 429", "429/3"},
		{"403 Authorization_RequestDenied: Insufficient privileges", "403/2"},

		// As words.
		{"StatusCode: 'Forbidden'", "403/2"},
		{"StatusCode=Unauthorized", "401/2"},
		{"Response status code does not indicate success: Forbidden", "403/3"},
		{"failed with status code GatewayTimeout", "504/3"},

		// Beside what says so.
		{"403 Forbidden", "403/2"},
		{"404: Not Found", "404/2"},
		{"502 – Bad Gateway", "502/2"},
		{"(403) Forbidden", "403/2"},
		{"(403) Запрещено.", "403/2"},
		{"Der Remoteserver hat einen Fehler zurückgegeben: (429) Zu viele Anforderungen.", "429/2"},
		{"HTTP 503", "503/2"},
		{"HTTP Error 400: Bad Request", "400/2"},
		{"ERROR 429: Too Many Requests.", "429/2"},
		{"The requested URL returned error: 403", "403/2"},
		{"call failed with 401: token", "401/2"},
		{"server answered 503 for url", "503/2"},
		{"responded with 403", "403/2"},
		{"Received HTTP response headers after 38.6067ms - 401", "401/2"},
		{"<Response [403]>", "403/2"},
		{"`403 ODataError: {", "403/2"},
		{"GET /api/machines 403 12.3 ms - 45", "403/2"},
		{"POST https://graph.microsoft.com/v1.0/security/runHuntingQuery -> 429", "429/2"},
		{"<title>403 Forbidden</title>", "403/2"},
		{"<title>401 - Unauthorized: Access is denied</title>", "401/2"},

		// Alone.
		{"403", "403/3"},
		{"401\n\uFFFC", "401/3"},
		{"sync of alerts: 403 \uFFFC", "403/3"},
		{"we got a 403 from the API", "403/3"},
		{"error code 403", "403/3"},
		{"(code: 429)", "429/3"},
		{"[error] \uFFFC\n200\n", ""},
	}, clue.Status)
}

func TestNoStatus(t *testing.T) {
	for _, in := range []string{
		"At line:403 char:12",
		"At C:\\x.ps1:27 char:403",
		"  File \"x.py\", line 403, in get",
		"   at A.B.C() in /src/x.cs:line 404",
		"main.go:403",
		"connect to 10.0.0.1 port 443 failed",
		"dial tcp 10.0.0.1:443: connect: x",
		"OSError: [Errno 104] Connection reset by peer",
		"exit code 100",
		"Failed tests total: 412",
		"Error log entries rotated: 404",
		"Error budget: 500",
		"exit status 255",
		"process exited with status 101",
		"SendRequest[100]",
		"info: System.Net.Http.HttpClient[404]",
		"took 404 ms",
		"returned 403 rows",
		"returned 500 records",
		"answered 404 bytes",
		"Event ID 403",
		"EventID: 403",
		"version 4.403",
		"wks-403 was isolated",
		"1,403 devices",
		"item #403",
		"if response.status_code == 403:",
		"if ($status -eq 403) {",
		"status in [403, 404]",
		"if (code >= 500)",
		"on HTTP 429 wait",
		"unless status 404",
		"You may get 403 Forbidden",
		"If you get HTTP 403, ask",
		"answer with 429 or 503",
		"gives 401, 403, or 404 back",
		"retry on 429, 500, 502, 503, 504",
		"on_status: [429, 500, 502, 503, 504]",
		"--retry-on-http-error 429,503",
		"--fail-on 403,404",
		"'400': 'Bad Request',\n'401': 'Unauthorized',\n'403': 'Forbidden',\n'404': 'Not Found',\n'511': 'x'",
		"https://contoso.com/403/Forbidden?status=403",
		"INFO synced alert \"403 Forbidden on page\"",
		"Account status: Locked",
		"we have 403 new alerts since Friday",
		"foo(403)",
		"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdGF0dXMiOjQwM30.HTTP-403",
		"500 Can't connect to api.security.microsoft.com:443 (Connection refused)",
		"500 read timeout",
	} {
		if got := told(scan(in), clue.Status); got != "" {
			t.Errorf("%q: got %s", in, got)
		}
	}
}

func TestStatusWord(t *testing.T) {
	expect(t, []row{
		{"Forbidden", "403/5"},
		{"the answer was Too Many Requests", "429/5"},
		{"NotFound", "404/5"},
		{"the file was not found", ""},
		{"Conflict", ""},
		{"https://contoso.com/Forbidden", ""},
		{"ResourceNotFound: x", ""},
	}, clue.StatusWord)
}

func TestCodeWord(t *testing.T) {
	expect(t, []row{
		{"NotFound: The machine does not exist.", "NotFound/6"},
		{"Forbidden(\uFFFC)", "Forbidden/6"},
		{"ResourceNotFound: Machine x", "ResourceNotFound/6"},
		{"Get-MgUser : [Request_ResourceNotFound] : Resource 'x' does not exist", "Request_ResourceNotFound/5"},
		{"Authorization_RequestDenied: Insufficient privileges", "Authorization_RequestDenied/5"},
		{"ValueError: X", ""},
		{"404 Not Found: X", ""},
		{"400 BadRequest: Query could not be parsed", "BadRequest/6"},
		{"403 Forbidden: Access is denied", ""},
		{"Graph returned 400: BadRequest (Resource not found for the segment 'x'.)", "BadRequest/6"},
		{"403 Forbidden (Forbidden)", ""},
		{"unexpected status 401 with error: InvalidAuthenticationToken: Access token has expired", "InvalidAuthenticationToken/6"},
	}, clue.CodeWord)
}

func TestProxy(t *testing.T) {
	expect(t, []row{
		{"CONNECT tunnel failed, response 403", "proxy/1, proxy/1, 403/1"},
		{"HTTP/1.1 407 Proxy Authentication Required", "proxy/1, 407/1, proxy/1, 407/1"},
		{"Tunnel connection failed: 503 Service Unavailable", "proxy/1, proxy/1, 503/1"},
		{"> CONNECT api.security.microsoft.com:443 HTTP/1.1\n> Host: x\n\n< HTTP/1.1 403 Forbidden", "proxy/1, 403/1"},
		{"< HTTP/1.1 200 Connection established\nCONNECT", ""},
		{`Get "https://graph.microsoft.com/v1.0/users": Forbidden`, "proxy/1, 403/1"},
		{`err="Get \"https://api.security.microsoft.com/api/machines\": Forbidden"`, "proxy/1, 403/1"},
		{"HTTP/1.1 403 Forbidden", ""},
	}, clue.Failure, clue.ProxyStatus)
	if got := told(scan("proxy said 407\nHTTP/1.1 403 Forbidden"), clue.Status); got != "403/1" {
		t.Errorf("a status of the service behind one of a proxy: got %q", got)
	}
}
