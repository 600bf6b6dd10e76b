package catalog

import (
	"slices"
	"strings"
	"testing"
)

func TestStrangersAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range slices.Concat(strangers, securityStrangers[:]) {
		if s.Doc != "" {
			checkLink(t, s.Doc)
		}
		if s.Name == "" || seen[s.Name] || len(s.Hosts)+len(s.Marks) == 0 {
			t.Errorf("%q is listed twice, or can't be recognized", s.Name)
		}
		seen[s.Name] = true
		for _, mark := range s.Marks {
			if bare([]byte(mark)) != mark || len(mark) < 8 {
				t.Errorf("%s: the mark %q is never found, or too short", s.Name, mark)
			}
		}
		for i, host := range s.Hosts {
			for _, other := range slices.Delete(slices.Clone(s.Hosts), i, i+1) {
				if isHost(strings.TrimPrefix(host, "*"), other) || host == other {
					t.Errorf("%s: %s covers %s", s.Name, other, host)
				}
			}
			host = strings.TrimPrefix(host, "*.")
			if _, known := FindHost(host); known || IsVendorHost(host) {
				t.Errorf("%s: %s is a host of Microsoft", s.Name, host)
			}
		}
	}
}

func TestStrangerIn(t *testing.T) {
	for text, want := range map[string]string{
		`{ "ok" : false, "error": "missing_scope" }`:                                            "Slack",
		`{'ok': False, 'error': 'not_in_channel'}`:                                              "Slack",
		"<Error><Code>AccessDenied</Code><RequestId>1</RequestId><HostId>a=</HostId></Error>":   "Amazon Web Services",
		"An error occurred (AccessDenied) when calling the PutObject operation: Access Denied":  "Amazon Web Services",
		`{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}`:                    "Google",
		`{"error":{"code":"Forbidden","message":"no","target":"|7b6d0f3a-4f0f9f0c1d2e3f40."}}`:  "",
		`{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret"}`: "",
		`{"statusCode":403,"message":"Forbidden"}`:                                              "",
	} {
		got := ""
		if s, _ := StrangerIn([]byte(text)); s != nil {
			got = s.Name
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestStrangerAt(t *testing.T) {
	for host, want := range map[string]bool{
		"s3.eu-west-1.amazonaws.com": true, "slack.com": true, "hooks.slack.com": true, "notslack.com": false, "slack.com.example.org": false, "graph.microsoft.com": false,
	} {
		if _, got := StrangerAt(host); got != want {
			t.Errorf("%s: %t", host, got)
		}
	}
	header := map[string][]string{"X-Slack-Req-Id": {"1"}, "X-Okta-Request-Id": {"2"}, "X-Github-Request-Id": {"3"}, "Date": {"4"}}
	for range 20 { // the order of the header doesn't matter
		if s, name := StrangerWithHeader(header); s == nil || s.Name != "Okta" || name != "X-Okta-Request-Id" {
			t.Fatalf("got %+v by %q", s, name)
		}
	}
	if s, name := StrangerWithHeader(map[string][]string{"X-Ms-Request-Id": {"1"}}); s != nil {
		t.Errorf("got %s by %s", s.Name, name)
	}
}

// Who says a message is told by the name that its errors are explained under.
func TestSpeakersAreStrangers(t *testing.T) {
	spoken := 0
	for m := range Messages() {
		if m.Speaker == "" {
			continue
		}
		spoken++
		if !slices.ContainsFunc(strangers[:], func(s Stranger) bool { return s.Name == m.Speaker }) {
			t.Errorf("%s is said by %s, which isn't a stranger", m.ID, m.Speaker)
		}
	}
	if spoken == 0 {
		t.Error("no message has a speaker")
	}
}
