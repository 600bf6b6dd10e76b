package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

const missing = `{"error":{"code":"Forbidden","message":"A permission is missing.","target":"` + secondID + `"}}`

// TestListedCalls holds that what was called, listed before the answers, belongs to them
// in the same order.
func TestListedCalls(t *testing.T) {
	const machine, alert = "https://api.security.microsoft.com/api/machines/1", "https://api.security.microsoft.com/api/alerts/2"
	for name, text := range map[string]string{
		"URLs":             machine + "\n" + alert + "\n\n" + notFound + "\n" + missing + "\n",
		"methods and URLs": "GET " + machine + "\nPATCH " + alert + "\n\n" + notFound + "\n\n" + missing + "\n",
	} {
		found := factsIn(t, text)
		if len(found) != 2 || found[0].url != machine || found[1].url != alert {
			t.Errorf("%s: got %+v", name, found)
		}
	}
}

// TestCallThatWentWell holds that a call whose success was logged isn't the one that
// failed, though no other is named.
func TestCallThatWentWell(t *testing.T) {
	const call = "INFO GET https://api.security.microsoft.com/api/machines returned 200 OK\n"
	found := factsIn(t, call+"ERROR request failed with 403: "+missing+"\n")
	if len(found) != 1 || found[0].url != "" || found[0].status != 403 {
		t.Errorf("got %+v", found)
	}
}

// TestLastCall holds that of several calls the last one before the report is what failed,
// unless somebody says that it worked.
func TestLastCall(t *testing.T) {
	const machines, flaws = "https://api.securitycenter.microsoft.com/api/machines", "https://api.securitycenter.microsoft.com/api/vulnerabilities/machinesVulnerabilities"
	const refused = "Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\n"
	for name, text := range map[string]string{
		"verbose": "VERBOSE: GET " + machines + " with 0-byte payload\nVERBOSE: received 51234-byte response of content type application/json\nVERBOSE: GET " + flaws + " with 0-byte payload\n" + refused,
		"methods": "POST " + machines + "\nGET " + flaws + "\n" + refused,
		"tried":   "GET " + flaws + "\nand I tried " + machines + " which works\n" + refused,
		"alike":   "GET " + flaws + "\nThis call works: " + machines + "\n" + refused,
	} {
		if found := factsIn(t, text); len(found) != 1 || found[0].url != flaws || found[0].method != "GET" {
			t.Errorf("%s: got %+v", name, found)
		}
	}
	found := factsIn(t, "GET "+machines+"\nPOST "+flaws+" no longer works\n"+refused)
	if len(found) != 1 || found[0].url != flaws {
		t.Errorf("got %+v", found)
	}
}

// TestPlaceholderInPath holds that a placeholder at the end of a path stays whole.
func TestPlaceholderInPath(t *testing.T) {
	for _, path := range []string{"/api/machineactions/{{id}}", "/api/alerts/{id}", "/v1.0/users(userPrincipalName='{upn}')", "/api/machines"} {
		for _, text := range []string{"- **URL:** `" + path + "`\n- **Method:** `GET`\n\n" + missing, "GET " + path + ", which says\n" + missing, "(GET " + path + ")\n" + missing} {
			if found := factsIn(t, text); len(found) != 1 || found[0].url != path {
				t.Errorf("%q: got %+v", text, found)
			}
		}
	}
}

// TestBeginningOfID holds that the beginning of a tracking ID isn't taken for another one.
func TestBeginningOfID(t *testing.T) {
	for _, text := range []string{
		missing + "\nrequest id: " + secondID[:13] + "\n",
		"request id: " + secondID[:13] + "\n" + missing + "\n",
	} {
		found, _ := collect(strings.NewReader(text), capture.Options{})
		if len(found) != 1 || len(found[0].Response.Fault.TrackingIDs) != 1 || found[0].Response.Fault.TrackingIDs[0].Value != secondID {
			t.Errorf("%q: got %+v", text, found)
		}
	}
}

// TestSeveralCalls holds that each of several calls that failed is told, with what was
// called, in the forms in which people and programs list them.
func TestSeveralCalls(t *testing.T) {
	const machines, score, alerts = "https://api.security.microsoft.com/api/machines", "https://api.security.microsoft.com/api/exposureScore", "https://api.security.microsoft.com/api/alerts"
	const segment = `{"error":{"code":"BadRequest","message":"Resource not found for the segment 'policy'."}}`
	for name, c := range map[string]struct {
		text string
		want []facts
	}{
		"a prompt of Python": {
			">>> requests.get(\"" + machines + "\").status_code\n200\n>>> requests.get(\"" + score + "\").status_code\n403\n>>> requests.get(\"" + alerts + "\").status_code\n401\n",
			[]facts{{status: 403, url: score}, {status: 401, url: alerts}},
		},
		"a table in Markdown": {
			"| endpoint | result |\n|---|---|\n| `GET /api/machines` | 200 |\n| `GET /api/alerts` | **403** |\n| `POST /api/advancedqueries/run` | 429 |\n",
			[]facts{{status: 403, url: "/api/alerts"}, {status: 429, url: "/api/advancedqueries/run"}},
		},
		"columns": {
			"Endpoint                  Status\n--------                  ------\n/v1.0/security/incidents     403\n/v1.0/users                  200\n/v1.0/auditLogs/signIns      403\n",
			[]facts{{status: 403, url: "/v1.0/security/incidents"}, {status: 403, url: "/v1.0/auditLogs/signIns"}},
		},
		"arrows": {
			machines + " -> OK\n" + score + " -> Forbidden\n" + alerts + " -> Forbidden\n",
			[]facts{{status: 403, url: score}, {status: 403, url: alerts}},
		},
		"points until the result": {
			"Calling " + machines + " ... ok (1244)\nCalling " + score + " ... Forbidden\n",
			[]facts{{status: 403, url: score}},
		},
		"warnings, and an answer of another call": {
			"WARNING: Forbidden: Used application does not have sufficiant permission to access. FullUrl: '" + machines + "'\n\nPart two\n" +
				"WARNING: Forbidden: Used application does not have sufficiant permission to access. FullUrl: '" + alerts + "'\n" +
				"Invoke-RestMethod: C:\\Modules\\Invoke-DocGraph.ps1:61\nLine |\n  61 |  $value = Invoke-RestMethod -Uri $FullUrl\n     | " + segment + "\n",
			[]facts{{status: 403, url: machines}, {status: 403, url: alerts}, {code: "BadRequest"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			found := factsIn(t, c.text)
			if len(found) != len(c.want) {
				t.Fatalf("got %+v", found)
			}
			for i, want := range c.want {
				if found[i].status != want.status || found[i].url != want.url || want.code != "" && found[i].code != want.code {
					t.Errorf("got %+v, want %+v", found[i], want)
				}
			}
		})
	}
}

// TestURLOfCode holds that the URL in the code that somebody pasted with the failure is told
// with its variables, unless another one was called.
func TestURLOfCode(t *testing.T) {
	const code = "https://graph.microsoft.com/v1.0/users/${userId}/messages?$top=10"
	const called = "https://graph.microsoft.com/v1.0/users/4711/messages"
	const failed = "AxiosError: Request failed with status code 404\n"
	for text, url := range map[string]string{
		"const r = await axios.get(`" + code + "`)\n" + failed:                               code,
		"const r = await axios.get(`" + code + "`)\n" + failed + "  url: '" + called + "'\n": called,
	} {
		if found := factsIn(t, text); len(found) != 1 || found[0].url != url {
			t.Errorf("%q: got %+v", text, found)
		}
	}
}

// TestEndpointsOfEntra holds that the metadata that a library logs isn't what was called.
func TestEndpointsOfEntra(t *testing.T) {
	const text = "GET https://graph.microsoft.com/v1.0/users\n" +
		"openid_config = {'token_endpoint': 'https://login.microsoftonline.com/common/oauth2/v2.0/token', 'jwks_uri': 'https://login.microsoftonline.com/common/discovery/v2.0/keys'}\n" +
		"HTTP/1.1 403 Forbidden\n"
	if found := factsIn(t, text); len(found) != 1 || found[0].url != "https://graph.microsoft.com/v1.0/users" {
		t.Errorf("got %+v", found)
	}
}
