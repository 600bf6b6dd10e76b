package complaint

import "testing"

// TestIn holds which sentence of a text is the complaint.
func TestIn(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a title", "Cannot enable Microsoft XDR connector either by ARM/CLI - License is invalid\n\nNew-AzSentinelDataConnector -Kind MicrosoftThreatProtection", "Cannot enable Microsoft XDR connector either by ARM/CLI - License is invalid"},
		{"a label with a dash", `Error - "New version of resource 'x' exists. Data was not saved" while updating`, "New version of resource 'x' exists. Data was not saved"},
		{"a quotation after a sentence", `Under incidents i get the following error message alot.  "API calls quota exxceeded".  Any tips?`, "API calls quota exxceeded"},
		{"a label with one word", "Action: azure-account.loginToCloud\nError type: AzureLoginError\nError Message: Offline", "Offline"},
		{"a level after a time", "2023/12/29 11:43:36 wazuh-modulesd:azure-logs: ERROR: azure-activity: Returned error code: '1'.", "Returned error code: '1'."},
		{"a level in brackets", "[2026-11-24 09:00:00] [error] could not refresh the incidents", "could not refresh the incidents"},
		{"a warning in the middle", "Connecting to Graph...WARNING: Unable to retrieve AccessToken.", "Unable to retrieve AccessToken."},
		{"fields of a record", `2026-11-23 10:22:31,101 level=ERROR pid=4121 _Splunk_ message="Error while getting incidents" exception="'NoneType' object is not subscriptable"`, "Error while getting incidents: 'NoneType' object is not subscriptable"},
		{"a dialog", "Live response: \"Connection to device lost. The session was disconnected.\"", "Connection to device lost. The session was disconnected."},
		{"the reason in the next sentence", "Couldn't add your device. There's a problem with the certificate.", "Couldn't add your device. There's a problem with the certificate."},
		{"a name in the documentation of fields", "- `errors`: number of failures in the input", ""},
		{"a cmdlet", "New-AzSentinelDataConnector : License is invalid", "License is invalid"},
		{"a cmdlet over two lines", "Exit-Install : [srv:10 install.ps1:468] Invalid onboarding script:\n.\\x.cmd might wait for user input\nAt C:\\temp\\install.ps1:468 char:13", `Invalid onboarding script: .\x.cmd might wait for user input`},
		{"PowerShell 7", "MetadataError: C:\\m\\PSMDATP.psm1:3225\nLine |\n3225 |   $x = $x.ToLower()\n     |   ~~~~~\n     | The variable cannot be validated.", "The variable cannot be validated."},
		{"an exception", "TypeError: string indices must be integers", "TypeError: string indices must be integers"},
		{"a broken line", "Internet connectivity to the service of the tenant has been interrupted and the\nretry failed as well.", "Internet connectivity to the service of the tenant has been interrupted and the retry failed as well."},
		{"a member of an object", "```\n{\n  \"message\": \"vm-042 is missing. It was not isolated.\",\n```", "vm-042 is missing. It was not isolated."},
		{"German", "Die Verbindung zum Mandanten ist fehlgeschlagen.", "Die Verbindung zum Mandanten ist fehlgeschlagen."},
		{"Russian", "При открытии портала: не удалось загрузить инциденты", "При открытии портала: не удалось загрузить инциденты"},
		{"Japanese", "テナントへの接続に失敗しました", "テナントへの接続に失敗しました"},
		{"below a label", "Error:\nstaticConnectorModel for x was not found in the list", "staticConnectorModel for x was not found in the list"},
		{"somebody's question", `Why do I get "The tenant isn't onboarded yet" in the portal?`, "The tenant isn't onboarded yet"},
		{"the time-out of a library", "A libcurl timeout has been triggered - data transfer too slow", "A libcurl timeout has been triggered - data transfer too slow"},

		{"a question", "How should the client handle failed calls?", ""},
		{"a question about words", `What does "Access denied" usually mean?`, ""},
		{"a condition", "If the token is invalid, the service returns an error.", ""},
		{"a rule", "You can't isolate a device that isn't onboarded.", ""},
		{"a count of none", "Processed: 120\nFailed: 0\nErrors: none", ""},
		{"a calm level", "2026-11-24T09:00:00Z INFO no errors found, retry policy: on failure wait 5s", ""},
		{"a commit", "Fix error handling when the API call failed", ""},
		{"a change", `- Paging no longer fails with "403 Forbidden: Missing application roles" (#500).`, ""},
		{"code", `logger.error(f"Failed to isolate {machine}: {e}")`, ""},
		{"a constant", `ERR_LICENSE_INVALID = "License is invalid"`, ""},
		{"a setting", "error.license=License is invalid", ""},
		{"an explanation", `"Error 503: Service Temporarily Unavailable" means that the limit is hit.`, ""},
		{"a glossary", "Event 5: failed to connect\nEvent 6: could not persist data\nEvent 7: cannot start", ""},
		{"it is solved", "It said access was denied, but it works now, thanks!", ""},
		{"a table", `datetime(2026-05-03), "root@contoso.com", "198.51.100.52", "50053", "Account is locked"`, ""},
		{"an access log", `10.0.4.3 - - [09/Nov/2026:04:03:02 +0000] "GET /errors/500.html HTTP/1.1" 200 500`, ""},
		{"German condition", "Wenn ein Aufruf fehlgeschlagen ist, wird er wiederholt.", ""},
	} {
		got := ""
		if found := In(tt.text).Found; len(found) > 0 {
			got = found[0].Words
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestPlace holds that a complaint is where it says.
func TestPlace(t *testing.T) {
	text := "first\n2026-11-24 09:00:00 ERROR sync: data was not saved\n"
	found := In(text).Found
	if len(found) != 1 || found[0].Line != 1 || text[found[0].At:found[0].At+len("data")] != "data" || !found[0].Loud {
		t.Errorf("%+v", found)
	}
}

// TestIsMention holds that a line which asks about a message, or says when it comes, only
// mentions it.
func TestIsMention(t *testing.T) {
	const words = "Access denied"
	for before, want := range map[string]bool{"What does \"": true, "If you see \"": true, "I get \"": false, "the call says \"": false, "": false, "When opening the page: \"": false} {
		line := before + words + "\" in the portal?"
		if got := IsMention(line, len(before), len(before)+len(words)); got != want {
			t.Errorf("%q: %t", line, got)
		}
	}
}

func FuzzIn(f *testing.F) {
	f.Add("Error - \"x exists. Data was not saved\" while")
	f.Add("MetadataError: C:\\a:1\nLine |\n 3 | x\n   | ~\n   | y")
	f.Add("\xd0не удалось: «")
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range In(s).Found {
			if c.At < 0 || c.At > len(s) || c.Words == "" {
				t.Errorf("%+v", c)
			}
		}
	})
}

func BenchmarkIn(b *testing.B) {
	line := "2026-11-24T09:00:00Z INFO worker heartbeat ok, queue 12, lag 31 ms\n"
	text := ""
	for range 1000 {
		text += line
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		In(text)
	}
}
