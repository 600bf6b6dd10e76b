package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/member"
)

func TestURL(t *testing.T) {
	const api = "https://api.security.microsoft.com/api/"
	expect(t, []row{
		{"GET " + api + "machines failed", api + "machines/2"},
		{"AADSTS50105: Application 'a' is not assigned to a role for the application 'https://contoso.example/b'.", "https://contoso.example/b/9"},
		{"AADSTS50011: The redirect URI 'https://app.contoso.example/c' specified in the request does not match", "https://app.contoso.example/c/9"},
		{"https://app.contoso.example/c#error=access_denied&error_description=AADSTS65004", ""},
		{"https://app.contoso.example/c\nstate=7\nerror=access_denied\nerror_description=AADSTS65004: No", ""},
		{"https://app.contoso.example/c?state=7&code=0.AX", ""},
		{"https://login.microsoftonline.com/common/oauth2/authorize?error=x&error_description=y", "https://login.microsoftonline.com/common/oauth2/authorize?error=x&error_description=y/2"},
		{"RequestUri: '" + api + "machines', Version", api + "machines/1"},
		{"url=" + api + "machines?$top=5", api + "machines?$top=5/1"},
		{"(" + api + "machines).", api + "machines/2"},
		{"called " + api + "machines, please", api + "machines/2"},
		{"see " + api + "machines, please", api + "machines/6"},
		{"for url: https://graph.microsoft.com/v1.0/users('anna@contoso.com')/x", "https://graph.microsoft.com/v1.0/users('anna@contoso.com')/x/1"},
		{"'https://graph.microsoft.com/v1.0/users'", "https://graph.microsoft.com/v1.0/users/2"},
		{"https://graph.microsoft.com/v1.0/groups(id)", "https://graph.microsoft.com/v1.0/groups(id)/2"},
		{`Get "https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn' and x ne 2": Forbidden`, "https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn' and x ne 2/2"},
		{"https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn'", "https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn'/2"},
		{"https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn' and a/b gt 2 and then it failed", "https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn' and a/b gt 2/2"},
		{"https://graph.microsoft.com/beta/users?$filter=errors/any(x: x/isResolved eq false)&$count=true", "https://graph.microsoft.com/beta/users?$filter=errors/any(x: x/isResolved eq false)&$count=true/2"},
		{"https://graph.microsoft.com/beta/users?$search=\"any(x: the rest", "https://graph.microsoft.com/beta/users?$search=/2"},
		{"https://graph.microsoft.com/v1.0/users?$top=5 and then it failed", "https://graph.microsoft.com/v1.0/users?$top=5/2"},
		{"Invoke-RestMethod \"https://graph.microsoft.com/v1.0/users?`$filter=city eq 'Bonn'&`$top=5\" -Headers $h", "https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn'&$top=5/2"},
		{`curl "https://graph.microsoft.com/v1.0/users?\$top=5" -i`, "https://graph.microsoft.com/v1.0/users?$top=5/2"},
		{`curl https://graph.microsoft.com/v1.0/users?\$top=5\&\$select=id -i`, "https://graph.microsoft.com/v1.0/users?$top=5&$select=id/2"},
		{`curl https://graph.microsoft.com/v1.0/users?$top=5^&$select=id -i`, "https://graph.microsoft.com/v1.0/users?$top=5&$select=id/2"},
		{"curl `https://graph.microsoft.com/v1.0/users?$top=5` -i", "https://graph.microsoft.com/v1.0/users?$top=5/2"},
		{"https://graph.microsoft.com/v1.0/users?$top=5 in 12 ms", "https://graph.microsoft.com/v1.0/users?$top=5/2"},
		{`"https://graph.microsoft.com/v1.0/users?$top=5 failed"`, "https://graph.microsoft.com/v1.0/users?$top=5/2"},
		{"https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token", "https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token/2"},
		{"<a>https://graph.microsoft.com/v1.0</a>", "https://graph.microsoft.com/v1.0/2"},
		{api + "machines\uFFFC", api + "machines/2"},
		{"“" + api + "machines”", api + "machines/2"},
		{api + "mach…", "https://api.security.microsoft.com/5"},
		{api + "mach...", "https://api.security.microsoft.com/5"},
		{api + "mach ... more", "https://api.security.microsoft.com/5"},
		{"https://contoso.com/x", "https://contoso.com/x/5"},
		{"scope: https://api.security.microsoft.com", "https://api.security.microsoft.com/6"},
		{"realm=\"https://api.security.microsoft.com\"", "https://api.security.microsoft.com/6"},
		{`https://graph.microsoft.com:443 "GET /v1.0/users HTTP/1.1" 403 None`, "https://graph.microsoft.com/v1.0/users/1"},
		{"https://graph.microsoft.com/.default", ""},
		{"https://learn.microsoft.com/x", ""},
		{"https://login.microsoftonline.com/error?code=7000215", ""},
		{`<script src="http://www.mailcontrol.com/http-resources/notification.js"></script>`, ""},
		{`<link rel=\"stylesheet\" href=\"http://www.mailcontrol.com/notif`, ""},
		{`<a href="https://graph.microsoft.com/v1.0/users">`, "https://graph.microsoft.com/v1.0/users/1"},
		{"http://", ""},
		{"http:// x", ""},
	}, clue.URL)
	n := &clue.Node{Shape: clue.Words}
	member.Read(n, "url", api+"machines", 0, member.Form{})
	if got := told(n, clue.URL); got != api+"machines/4" {
		t.Errorf("in a message: got %q", got)
	}
}

func TestPath(t *testing.T) {
	expect(t, []row{
		{"calling /api/alerts failed", "/api/alerts/3"},
		{`"GET /v1.0/users?$top=5 HTTP/1.1" 403`, "/v1.0/users?$top=5/2"},
		{"Max retries exceeded with url: /v1.0/users (Caused by x)", "/v1.0/users/1"},
		{"h2h3 [:path: /api/alerts?$filter=severity%20eq%20'High']", "/api/alerts?$filter=severity%20eq%20'High'/1"},
		{"path=/var/log/x", "/var/log/x/3"},
		{"+ ... (Invoke-DocGraph -Path \"/identity/continuousAccessEvaluati ...", "/identity/2"},
		{"Invoke-DocGraph -Path '/deviceManagement/applePushNotificationCertificate')", "/deviceManagement/applePushNotificationCertificate/2"},
		{"Get-Content -Path \"/var/log/x\"", ""},
		{"path: /api/machines", "/api/machines/1"},
		{"https://x.y/api/alerts", ""},
		{"C:/api/alerts", ""},
		{"and/or", ""},
	}, clue.Path)
}

func TestMethod(t *testing.T) {
	expect(t, []row{
		{"POST https://graph.microsoft.com/v1.0/x", "POST/2"},
		{`Patch "https://graph.microsoft.com/v1.0/x": EOF`, "PATCH/2"},
		{`"GET /api/machines HTTP/1.1" 403`, "GET/2"},
		{"> DELETE /api/indicators/12 HTTP/2", "DELETE/2"},
		{"curl -X POST https://x.y", "POST/2"},
		{"Invoke-RestMethod -Method Get -Uri $u", "GET/2"},
		{`Invoke-RestMethod "https://graph.microsoft.com/v1.0/me" -Headers $h`, "GET/3"},
		{`$r = iwr -Uri https://graph.microsoft.com/v1.0/me -Headers $h`, "GET/3"},
		{`az rest --url https://graph.microsoft.com/v1.0/me`, "GET/3"},
		{`Invoke-RestMethod "https://graph.microsoft.com/v1.0/me" -Headers $h -Body $b`, ""},
		{`Invoke-RestMethod "https://graph.microsoft.com/v1.0/me" @arguments`, ""},
		{"Invoke-RestMethod https://graph.microsoft.com/v1.0/me `\n -Method Post", "POST/2"},
		{"method: 'PUT'", "PUT/2"},
		{"Resource: (ResourceId \"/x\"): PUT\n│ https://management.azure.com/x", "PUT/2"},
		{"@method=:post", "POST/2"},
		{"URL called:[post] https://api.security.microsoft.com", "POST/2"},
		{"   at Microsoft.Graph.Security.IncidentsRequestBuilder.GetAsync(Action`1 c)", "GET/1"},
		{"CONNECT graph.microsoft.com:443 HTTP/1.1", ""},
		{"please get the file", ""},
		{"method: fast", ""},
	}, clue.Method)
}

func TestHost(t *testing.T) {
	expect(t, []row{
		{"HTTPSConnectionPool(host='api.security.microsoft.com', port=443)", "api.security.microsoft.com/1"},
		{"> Host: graph.microsoft.com", "graph.microsoft.com/1"},
		{"host=worker-1.internal", "worker-1.internal/3"},
		{"host: localhost", ""},
	}, clue.Host)
}
