package diagnose

import "testing"

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
