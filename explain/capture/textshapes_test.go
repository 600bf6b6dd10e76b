package capture_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

const (
	firstID  = "3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"
	secondID = "a4d0e9b7-16c3-4f58-8e2a-90b1d7c35f64"
	rolesFor = "Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All, application roles: User.Read.All."
)

// A wanted is what an exchange must say; what is empty must be empty.
type wanted struct {
	format            string
	line, status      int
	code, message, id string
	method, url       string
	service           string
}

// TestTextShapes reads what people copy from screens and logs.
func TestTextShapes(t *testing.T) {
	const (
		machines = "https://api.securitycenter.microsoft.com/api/machines/abc"
		alerts   = "https://graph.microsoft.com/v1.0/security/alerts_v2"
		hunting  = "https://graph.microsoft.com/v1.0/security/runHuntingQuery"
		graph    = "https://graph.microsoft.com" // what is left of a URL that was cut off
		notFound = "Machine 1e5bc9d7e413ddd7902c2932e418702b84d0cc07 was not found"
		noUser   = "AADSTS50034: The user account nobody@contoso.example does not exist in the directory."
	)
	for file, want := range map[string][]wanted{
		"powershell/51-hard-wrap-80.txt": {{format: "powershell", line: 1, code: "Forbidden", message: rolesFor, id: firstID, method: "GET", url: graph, service: "graph"}},
		"powershell/51-word-wrap-60.txt": {{format: "powershell", line: 1, code: "Forbidden", message: rolesFor, id: firstID, method: "GET", url: graph, service: "graph"}},
		"powershell/7-gutter-60.txt":     {{format: "powershell", line: 5, code: "Forbidden", message: rolesFor, id: firstID, service: "graph"}},
		"powershell/51-no-body.txt":      {{format: "powershell", line: 2, status: 403, method: "POST", url: machines + "/isolate"}},
		"powershell/51-throw.txt":        {{format: "powershell", line: 1, status: 401}},
		"powershell/51-two-records.txt": {
			{format: "powershell", line: 1, code: "ResourceNotFound", message: notFound, id: firstID, method: "GET", service: "defender"},
			{format: "powershell", line: 8, status: 429, method: "GET", url: graph},
		},
		"powershell/51-graph-sdk.txt": {{format: "powershell", line: 1, status: 403, code: "Forbidden",
			message: "Missing application roles. API required roles: SecurityAlert.Read.All, application roles: .", id: firstID, service: "graph"}},
		"powershell/7-not-found.txt":   {{format: "powershell", line: 5, status: 404, method: "GET", url: "https://api.security.microsoft.com/api/machines/xyz"}},
		"powershell/7-pretty-body.txt": {{format: "powershell", line: 5, code: "ResourceNotFound", message: notFound, id: firstID, url: "https://api.security.microsoft.com", service: "defender"}},
		"powershell/7-colour.txt":      {{format: "powershell", line: 1, code: "ResourceNotFound", message: notFound, id: firstID, service: "defender"}},
		"powershell/7-mggraphrequest.txt": {{format: "powershell", line: 5, status: 400, code: "BadRequest", id: firstID, method: "POST", url: hunting, service: "graph",
			message: "'project' operator: Failed to resolve scalar expression named 'Foo'. Fix semantic errors in your query."}},
		"powershell/connect-entra.txt": {{format: "powershell", line: 1, code: "AADSTS50034", message: noUser, service: "entra"}},
		"powershell/other-cmdlet.txt":  {{format: "text", line: 1}},

		"python/requests.txt":            {{format: "python", line: 6, status: 404, url: machines + "/isolate"}},
		"python/requests-then-bytes.txt": {{format: "python", line: 4, status: 403, code: "Forbidden", message: rolesFor, id: firstID, url: alerts, service: "graph"}},
		"python/bytes-then-requests.txt": {{format: "python", line: 1, status: 403, code: "Forbidden", message: rolesFor, id: firstID, url: alerts, service: "graph"}},
		"python/httpx.txt":               {{format: "python", line: 4, status: 429, url: "https://graph.microsoft.com/v1.0/security/incidents?$top=50"}},
		"python/urllib.txt":              {{format: "python", line: 4, status: 400}},
		"python/chained.txt":             {{format: "python", line: 4, status: 500, url: hunting}},
		"python/connectionpool.txt":      {{format: "python", line: 1, status: 403, method: "GET", url: alerts}},
		"python/dict.txt": {{format: "python", line: 1, code: "BadRequest", id: firstID, service: "defender",
			message: "It's \"odd\" – é\t\u2028 C:\\temp"}},

		"hpack/request-and-response.txt": {{format: "hpack", line: 7, status: 429, id: firstID, method: "GET", url: "https://graph.microsoft.com/v1.0/security/incidents"}},

		"logicapp/outputs.txt":     {{format: "logicapp", line: 1, status: 403, code: "Forbidden", message: rolesFor, id: firstID, service: "graph"}},
		"logicapp/run.txt":         {{format: "logicapp", line: 9, status: 404, code: "ResourceNotFound", message: notFound, id: firstID, method: "GET", url: machines, service: "defender"}},
		"logicapp/text-before.txt": {{format: "logicapp", line: 1, status: 400, code: "InvalidInput", message: "Comment is required", id: firstID, service: "defender"}},
		"logicapp/truncated.txt":   {{format: "logicapp", line: 1, status: 403, code: "Forbidden", message: rolesFor, id: firstID}},
		"logicapp/base64.txt":      {{format: "logicapp", line: 1, status: 502, message: "502 Bad Gateway", service: "gateway"}},

		"entra/labels-below.txt": {{format: "entra", line: 1, code: "AADSTS50034", message: noUser, id: secondID, service: "entra"}},
		"entra/sign-in-page.txt": {{format: "entra", line: 3, code: "AADSTS50034", message: noUser, id: secondID, service: "entra"}},
		"entra/printed-twice.txt": {{format: "entra", line: 2, code: "AADSTS7000215", id: secondID, service: "entra",
			message: "AADSTS7000215: Invalid client secret provided."}},
		"entra/two-errors.txt": {
			{format: "entra", line: 1, code: "AADSTS7000215", message: "AADSTS7000215: Invalid client secret provided.", id: secondID, service: "entra"},
			{format: "entra", line: 2, code: "AADSTS7000222", message: "AADSTS7000222: Invalid client secret provided.", id: secondID, service: "entra"},
		},
		"entra/masked.txt": {{format: "entra", line: 1, code: "AADSTS50034", message: noUser, service: "entra"}},

		"dotnet/headers.txt": {{format: "dotnet", line: 6, status: 429, code: "TooManyRequests", message: rolesFor, id: firstID, method: "POST", url: hunting, service: "graph"}},

		"html/nginx.txt":               {{format: "html", line: 1, status: 502, message: "502 Bad Gateway", service: "gateway"}},
		"html/application-gateway.txt": {{format: "html", line: 1, status: 403, message: "403 Forbidden", service: "gateway"}},
		"html/iis.txt":                 {{format: "html", line: 1, status: 503, message: "Service Unavailable", service: "gateway"}},
		"html/front-door.txt": {{format: "html", line: 1, status: 503, message: "Our services aren't available right now", service: "gateway",
			id: "20250304T091521Z-15c8d7f9b6c4qh2x0000000000000f00"}},
		"html/front-door-blocked.txt": {{format: "html", line: 2, status: 403, message: "The request is blocked.", service: "gateway",
			id: "0ZtDGZwAAAADa2bN0VfXmQ7H9lYJc3u0kQU1TMDRFREdFMTgxNgBjYmUw"}},

		"warning/header.txt": {{format: "curl-i", line: 1, status: 206, message: `199 - "Microsoft/WDATP/401/228"`, id: firstID, service: "graph"}},
		"warning/two.txt": {
			{format: "warning", line: 1, status: 206, message: `199 - "Microsoft/MCAS/403/1200"`, service: "graph"},
			{format: "warning", line: 1, status: 206, message: `199 - "Microsoft/ASC/504/9999"`, service: "graph"},
		},
		"indicator/lines.txt": {{format: "indicator", line: 1, status: 206, code: "ValidationFailed", service: "graph",
			message: "Target: body - ValidationFailed - Validation of indicator content failed.\nTarget: fileHashValue - ValidationFailed - The value abc is not a valid SHA256 hash."}},

		"fragment/no-braces.txt": {{format: "fragment", line: 1, code: "InvalidRequestBody", message: "Request body is incorrect", id: firstID, service: "defender"}},
		"fragment/code-cut.txt":  {{format: "fragment", line: 1, message: "Device name is required", id: firstID, service: "defender"}},

		"text/remote-server.txt": {{format: "text", line: 1, status: 403}},
		"text/terraform-box.txt": {{format: "text", line: 1, status: 403, code: "UnAuthorized", service: "graph",
			message: "User is not authorized to perform the operation. Reason: Unauthorized"}},
		"text/bracketed.txt":        {{format: "text", line: 1, status: 429}},
		"text/dotnet-exception.txt": {{format: "text", line: 1, status: 404}},
		"text/function-log.txt":     {{format: "text", line: 1, status: 429, method: "POST", url: machines + "/isolate"}},
		"text/call-failed.txt":      {{format: "text", line: 1, status: 401, method: "GET", url: "https://api.security.microsoft.com/api/incidents"}},
		"text/nothing.txt":          {{format: "text", line: 1}},
	} {
		t.Run(file, func(t *testing.T) {
			text, err := os.ReadFile("testdata/" + file)
			if err != nil {
				t.Fatal(err)
			}
			found := readAll(t, string(text))
			if len(found) != len(want) {
				t.Fatalf("found %d exchanges, want %d: %+v", len(found), len(want), found)
			}
			for i, x := range found {
				compareWanted(t, x, want[i])
			}
		})
	}
}

// compareWanted compares x with want. Of the message of an Entra error only
// the beginning counts: labels and IDs follow.
func compareWanted(t *testing.T, x exchange.Exchange, want wanted) {
	t.Helper()
	f := x.Response.Fault
	got := wanted{
		format: x.Source.Format, line: x.Source.Line, status: x.Response.Status,
		code: f.Code, message: f.Message, service: f.Service,
		method: x.Request.Method, url: x.Request.URL,
	}
	if len(f.TrackingIDs) > 0 {
		got.id = f.TrackingIDs[0].Value
	}
	if f.Service == "entra" && strings.HasPrefix(f.Message, want.message) {
		got.message = want.message
	}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestMaskedIDsAreNone(t *testing.T) {
	text, err := os.ReadFile("testdata/entra/masked.txt")
	if err != nil {
		t.Fatal(err)
	}
	x := readAll(t, string(text))[0]
	if f := x.Response.Fault; !f.MaskedID || len(f.TrackingIDs) > 0 {
		t.Errorf("masked %v, IDs %v", f.MaskedID, f.TrackingIDs)
	}
}

// fuzzShape promises that a shape reads any text without panic, and that what
// it finds lies inside the text.
func fuzzShape(f *testing.F, format string) {
	for _, name := range fixtures(f) {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(text) < 16<<10 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		lines := bytes.Count(text, []byte{'\n'}) + 1
		for x, err := range capture.Read(bytes.NewReader(text), capture.Options{Format: format}) {
			if err == nil && (x.Source.Line < 1 || x.Source.Line > lines) {
				t.Errorf("line %d of %d", x.Source.Line, lines)
			}
		}
	})
}

func FuzzPowerShell(f *testing.F) { fuzzShape(f, "powershell") }
func FuzzPython(f *testing.F)     { fuzzShape(f, "python") }
func FuzzHPACK(f *testing.F)      { fuzzShape(f, "hpack") }
func FuzzLogicApp(f *testing.F)   { fuzzShape(f, "logicapp") }
func FuzzEntra(f *testing.F)      { fuzzShape(f, "entra") }
func FuzzDotNet(f *testing.F)     { fuzzShape(f, "dotnet") }
func FuzzHTML(f *testing.F)       { fuzzShape(f, "html") }
func FuzzWarning(f *testing.F)    { fuzzShape(f, "warning") }
func FuzzIndicator(f *testing.F)  { fuzzShape(f, "indicator") }
func FuzzFragment(f *testing.F)   { fuzzShape(f, "fragment") }
func FuzzText(f *testing.F)       { fuzzShape(f, "text") }
