package explain

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// tokenAnswer is what Entra ID answers to a token request that it refuses.
func tokenAnswer(word, description string) []byte {
	return fmt.Appendf(nil, `{"error":%q,"error_description":%q}`, word, description)
}

func explained(body []byte) Explanation { return Response(0, nil, body, Options{}) }

// TestTwoNumbers holds that of two numbers the one that says more explains, in
// whatever order they come and whatever the OAuth word is.
func TestTwoNumbers(t *testing.T) {
	const (
		general  = "AADSTS70002: Error validating credentials. "
		specific = "AADSTS50012: Client assertion audience claim does not match Realm issuer. "
		unknown  = "AADSTS7009999: Something that nobody has said before. "
	)
	for _, tt := range []struct{ description, code, cause string }{
		{general + specific, "AADSTS50012", "assertion-malformed"},
		{specific + general, "AADSTS50012", "assertion-malformed"},
		{general + "AADSTS135011: Device used during the authentication is disabled.", "AADSTS135011", "device-unknown"},
		{general + unknown, "AADSTS70002", ""},
		{unknown + general, "AADSTS7009999", ""},
	} {
		e := explained(tokenAnswer("invalid_client", tt.description))
		if first := firstCause(e); first != tt.cause || e.Code != tt.code {
			t.Errorf("%q: %s, the first cause is %q, want %s, %q", tt.description, e.Code, first, tt.code, tt.cause)
		}
		if said := fmt.Sprint(e.Causes, e.Meaning); strings.Contains(said, "client secret") {
			t.Errorf("%q is told of a client secret: %s", tt.description, said)
		}
	}
}

func firstCause(e Explanation) string {
	if len(e.Causes) == 0 {
		return ""
	}
	return e.Causes[0].ID
}

// TestUnknownNumber holds that a number which the catalog doesn't have is
// explained by what its message says and by nothing else: the OAuth word next to
// it names its class.
func TestUnknownNumber(t *testing.T) {
	words := []string{"invalid_client", "invalid_grant", "invalid_request", "unauthorized_client", "interaction_required", "access_denied", "server_error", "no_such_word"}
	for _, tt := range []struct{ message, cause string }{
		{"Something that nobody has said before.", ""},
		{"The certificate is not within its validity period.", "client-certificate-expired"},
		{"The device code has expired.", "device-code"},
		{"This grant belongs to a different tenant.", "grant-other-tenant"},
		{"The permission Machine.Read does not exist on the resource.", "permission-unknown"},
		{"Admin consent is needed for this application.", "admin-consent"},
	} {
		var before Explanation
		for i, word := range words {
			e := explained(tokenAnswer(word, "AADSTS7009999: "+tt.message))
			if first := firstCause(e); first != tt.cause {
				t.Errorf("%s beside %q: the first cause is %q, want %q", word, tt.message, first, tt.cause)
			}
			if e.Catalogued || e.Code != "AADSTS7009999" || e.Status != 0 {
				t.Errorf("%s: code %s, status %d, catalogued %t", word, e.Code, e.Status, e.Catalogued)
			}
			if !strings.HasSuffix(e.Docs[0], "/error?code=7009999") {
				t.Errorf("%s: the first page is %s", word, e.Docs[0])
			}
			_, known := catalog.FindCode(word, fact.Entra)
			if strings.Contains(e.Meaning, word) != known {
				t.Errorf("the meaning beside %s is %q", word, e.Meaning)
			}
			e.Meaning = ""
			if i > 0 {
				if diff := cmp.Diff(before, e); diff != "" {
					t.Errorf("%s changes the answer to %q (-before +after):\n%s", word, tt.message, diff)
				}
			}
			before = e
		}
	}
}

// TestPassedOnNumber holds that a number in the message of another service's
// error explains it.
func TestPassedOnNumber(t *testing.T) {
	for _, tt := range []struct{ message, cause string }{
		{"AADSTS500014: The service principal for resource '16b39ceb-d142-4acb-8a21-d8df08df1230' is disabled.", "resource-disabled"},
		{"AADSTS7000222: The provided client secret keys for app 'ccc25fb8-d83b-4225-b4b7-5f31bfb007be' are expired.", "client-secret-expired"},
		{"AADSTS53002: A message that no template knows.", "app-not-approved"},
		{"AADSTS7009999: The device code has expired.", "device-code"},
	} {
		e := explained(fmt.Appendf(nil, `{"error":{"code":"AuthenticationError","message":%q,"innerError":{"date":"2026-04-22T09:41:16","request-id":"4375871c-802a-4680-9782-b012464bcc56","client-request-id":"4375871c-802a-4680-9782-b012464bcc56"}}}`, tt.message))
		if e.Service != fact.Graph || e.Code != "AuthenticationError" {
			t.Errorf("%q: %s of %s", tt.message, e.Code, e.Service)
		}
		if first := firstCause(e); first != tt.cause {
			t.Errorf("%q: the first cause is %q, want %q", tt.message, first, tt.cause)
		}
	}
}

func TestSignInNumberByName(t *testing.T) {
	e, ok := SignInNumber("aadsts5000816", English())
	if !ok || e.Code != "AADSTS5000816" || e.Catalogued || len(e.Causes) > 0 || e.Docs[0] != "https://login.microsoftonline.com/error?code=5000816" {
		t.Errorf("%+v (%t)", e, ok)
	}
	if !strings.Contains(e.Meaning, "InvalidSamlToken") {
		t.Errorf("the class is not told: %q", e.Meaning)
	}
	for _, word := range []string{"AADSTS", "5000816", "AADSTSx", ""} {
		if _, ok := SignInNumber(word, English()); ok {
			t.Errorf("%q passes for a number", word)
		}
	}
}
