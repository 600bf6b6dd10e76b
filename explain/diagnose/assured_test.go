package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// TestAssured holds that nothing is advised first that the person says is done, unless the
// words don't say so.
func TestAssured(t *testing.T) {
	const refused = "Insufficient privileges to complete the operation."
	const secret = "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID."
	for _, tt := range []struct {
		around, code, message string
		service               fact.Service
		status                int
		first                 string
	}{
		{"", "Authorization_RequestDenied", refused, fact.Graph, 403, "permission-missing"},
		{"I have granted all the permissions with admin consent.", "Authorization_RequestDenied", refused, fact.Graph, 403, "token-before-consent"},
		{"We already granted everything and requested a new token.", "Authorization_RequestDenied", refused, fact.Graph, 403, "directory-role"},
		{"It fails for one user only, other admins can run it.", "Authorization_RequestDenied", refused, fact.Graph, 403, "directory-role"},
		{"Do I need to do more once I have granted the permissions?", "Authorization_RequestDenied", refused, fact.Graph, 403, "permission-missing"},
		{"I don't think I have granted the right permission.", "Authorization_RequestDenied", refused, fact.Graph, 403, "permission-missing"},
		{"Make sure that admin consent was given.", "Authorization_RequestDenied", refused, fact.Graph, 403, "permission-missing"},
		{"I requested a new token, same result.", "", "", fact.Defender, 401, "token-audience"},
		{"How do I get a token? Not with a new token either?", "", "", fact.Defender, 401, "token-expired"},
		{"", "AADSTS7000215", secret, fact.Entra, 401, "client-secret-wrong"},
		{"I created a new secret and copied the value.", "AADSTS7000215", secret, fact.Entra, 401, "client-secret-mangled"},
		{"I double checked that it is the secret value and not the ID.", "AADSTS7000215", secret, fact.Entra, 401, "client-secret-expired"},
	} {
		c := worded(tt.service, tt.status, tt.code, tt.message)
		c.Message, _, _ = catalog.MatchMessage(tt.message, tt.code, tt.service)
		c.Exchange.Around = tt.around + "\n" + tt.message
		causes := Causes(&c)
		if len(causes) == 0 || causes[0].Cause().ID != tt.first {
			t.Errorf("%s %s: %v, want %s first", tt.around, tt.code, ids(causes), tt.first)
		}
	}
}

// TestGlobalAdministrator holds that a role which the caller has isn't suspected before
// anything else.
func TestGlobalAdministrator(t *testing.T) {
	c := worded(fact.Graph, 403, "", "")
	c.Exchange.Around = "I am Global Administrator and get a 403."
	if all := ids(Causes(&c)); len(all) < 2 || strings.HasSuffix(all[0], "role") || !strings.HasSuffix(all[len(all)-1], "role") {
		t.Errorf("got %v", all)
	}
}

// TestTells holds that nobody's setup is what they say it isn't.
func TestTells(t *testing.T) {
	for text, want := range map[string]token.Kind{
		"we use a managed identity":                     token.App,
		"we don't use a managed identity":               "",
		"connect-mggraph -identity":                     token.App,
		"get-mailbox -identity ann@contoso.com":         "",
		"connect-mggraph -usedeviceauthentication":      token.User,
		"az login --identity --allow-no-subscriptions":  token.App,
		"it works in graph explorer, but not in my app": "",
		"i sent it with graph explorer":                 token.User,
		"no device code here, client_credentials":       token.App,
	} {
		if got := kindIn(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestPermissionOfItsAPI holds that a permission which several APIs have under one name
// is that of the API which asks for it.
func TestPermissionOfItsAPI(t *testing.T) {
	for service, want := range map[fact.Service]string{
		fact.Graph:    "User.Read.All (Microsoft Graph)",
		fact.Defender: "User.Read.All (WindowsDefenderATP)",
	} {
		c := worded(service, 403, "Forbidden", "Missing application roles. API required roles: User.Read.All, application roles: .")
		c.Message, c.Values, _ = catalog.MatchMessage(c.Exchange.Response.Fault.Message, "Forbidden", service)
		causes := Causes(&c)
		if len(causes) == 0 || !strings.Contains(causes[0].Cause().Fix.English(), want) {
			t.Errorf("%s: %v, want %s", service, ids(causes), want)
		}
	}
}
