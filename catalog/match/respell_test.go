package match

import "testing"

func TestRespelled(t *testing.T) {
	for text, want := range map[string]string{
		"API calls quota exxceeded":  "API calls quota exceeded",
		"too many reqeusts":          "too many requests",
		"the licence is invald":      "the licence is invalid",
		"the access tokn is invalid": "the access tokn is invalid", // too short
		"access denied":              "access denied",
		"":                           "",
	} {
		if got, ok := Respelled(text); got != want || ok != (got != text) {
			t.Errorf("%q: %q, %t, want %q", text, got, ok, want)
		}
	}
}
