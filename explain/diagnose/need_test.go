package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/token"
)

// TestNeedOfType holds that an action which exists for each type of object is said to
// need the permission of the type that was asked for, not the least of the whole list.
func TestNeedOfType(t *testing.T) {
	for path, want := range map[string][2]string{
		"/me/getMemberObjects":                     {"accepts GroupMember.Read.All for POST /me/getMemberObjects", "Grant GroupMember.Read.All as a Delegated"},
		"/me/getMemberGroups":                      {"accepts GroupMember.Read.All for", "Directory.Read.All works for every type"},
		"/users/ann@contoso.com/getMemberObjects":  {"accepts Directory.Read.All for", "Grant Directory.Read.All as a Delegated"},
		"/users/ann@contoso.com/checkMemberGroups": {"accepts Directory.Read.All for", "Grant Directory.Read.All as a Delegated"},
		"/groups/1/getMemberGroups":                {"as least privileged for", "GroupMember.ReadBasic.All"},
	} {
		n, ok := needOfCall("POST", "https://graph.microsoft.com/v1.0"+path)
		evidence, fix := n.evidence(token.User).English(), n.fix(token.User).En
		if !ok || !strings.Contains(evidence, want[0]) || !strings.Contains(fix, want[1]) || strings.Contains(fix, "Application.Read") {
			t.Errorf("%s: %s; %s", path, evidence, fix)
		}
	}
}

// TestAPICall holds that the method comes from the call itself, and not from another one
// below it.
func TestAPICall(t *testing.T) {
	for text, want := range map[string][2]string{
		"const r = await client.api('/users/desk@contoso.com/events').get();":               {"GET", "/users/desk@contoso.com/events"},
		"await client.api(`/me/sendMail`).post(mail);\nawait client.api('/me').get();":      {"POST", "/me/sendMail"},
		"await client.api(\"/me\")\n\t.version('beta')\n\t.patch({mail: map.get('mail')});": {"PATCH", "/me"},
		"client.api('/me')":         {"", "/me"},
		"client.api(path).get()":    {"", ""},
		"client.api('users').get()": {"", ""},
		"no call":                   {"", ""},
	} {
		if method, path := apiCall(text); method != want[0] || path != want[1] {
			t.Errorf("%s: %s %s, want %q", text, method, path, want)
		}
	}
}
