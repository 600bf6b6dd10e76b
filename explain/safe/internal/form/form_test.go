package form

import "testing"

// TestBareUserInfo holds that a password before a host without a scheme is found, and
// that an address for mail isn't taken for one.
func TestBareUserInfo(t *testing.T) {
	for text, want := range map[string]string{
		"bob:Sw0rdfish9@192.0.2.254:3128":  "bob:Sw0rdfish9",
		"bob:Sw0rdfish9@192.0.2.254":       "bob:Sw0rdfish9",
		"bob:Sw0rdfish9@proxy.corp:3128 x": "bob:Sw0rdfish9",
		"smtp:anna@contoso.com":            "",
		"user:anna@contoso.com failed":     "",
		"host:8080 and a@b:1":              "",
		"bob:":                             "",
	} {
		end := 0
		for end < len(text) && text[end] != ':' {
			end++
		}
		start, stop := BareUserInfo(text, 0, end)
		if got := text[start:stop]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
