package capture

import "testing"

// TestLiveEnd tells what of a log that is waited for is handed on.
func TestLiveEnd(t *testing.T) {
	const body = `{"error":{"code":"NotFound","message":"m"}}`
	for name, test := range map[string]struct {
		before, behind string // of where it is cut; before is empty where it is not cut yet
		late           string // before, where nothing has come for long
	}{
		"a record with its body":       {"2026-11-17T09:14:03Z ERROR " + body + "\n", "", ""},
		"a record that may go on":      {"", "2026-11-17T09:14:03Z ERROR HTTP 403\n", ""},
		"behind it another one":        {"2026-11-17T09:14:03Z ERROR HTTP 403\n", "2026-11-17T09:14:09Z INFO next\n", ""},
		"in the same second":           {"", "2026-11-17T09:14:03Z ERROR HTTP 403\n2026-11-17T09:14:03Z INFO next\n", "2026-11-17T09:14:03Z ERROR HTTP 403\n"},
		"what was called":              {"", "VERBOSE: GET https://graph.microsoft.com/v1.0/users\nInvoke-RestMethod: 403 Forbidden\n", ""},
		"what came back, calmly":       {"", "info: A[1]\n      Received HTTP response 403 Forbidden\nfail: B[0]\n", "info: A[1]\n      Received HTTP response 403 Forbidden\n"},
		"the call, and what came":      {"VERBOSE: GET https://graph.microsoft.com/v1.0/users\nInvoke-RestMethod: 403 Forbidden\n", "VERBOSE: GET https://x.example\n", ""},
		"an object that is open":       {"", "2026-11-17T09:14:03Z ERROR HTTP 403 {\n2026-11-17T09:14:04Z   \"error\": \"x\",\n2026-11-17T09:14:05Z a\n", "2026-11-17T09:14:03Z ERROR HTTP 403 {\n"},
		"a line of a container":        {"", `{"log":"HTTP/1.1 403 Forbidden\n","time":"2026-11-17T09:14:03Z"}` + "\n", `{"log":"HTTP/1.1 403 Forbidden\n","time":"2026-11-17T09:14:03Z"}` + "\n"},
		"a log in which nothing fails": {"", "2026-11-17T09:14:03Z INFO a\n2026-11-17T09:14:09Z INFO b\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			rest := []byte(test.before + test.behind)
			if got := liveEnd(rest, false); got != len(test.before) {
				t.Errorf("cut behind %q, want %q", rest[:got], test.before)
			}
			late := max(len(test.before), len(test.late))
			if got := liveEnd(rest, true); got != late {
				t.Errorf("after long, cut behind %q, want %q", rest[:got], rest[:late])
			}
		})
	}
}
