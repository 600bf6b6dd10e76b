package lexicon

import (
	"strings"
	"testing"
)

func TestIsInName(t *testing.T) {
	for text, want := range map[string]bool{
		`Alert 'Multiple AADSTS50126 failures for one user' was not found`: true,
		`the rule "Spike of AADSTS50126 sign-ins" is off`:                  true,
		`Failed to resolve column named 'AADSTS50126'`:                     true,
		`{"title":"Spike of AADSTS50126 sign-ins"}`:                        true,
		`The portal displayed "AADSTS50126 user is not assigned"`:          false,
		`Browser shows "Error AADSTS50126"`:                                false,
		`Сервер ответил "Ошибка AADSTS50126 при входе"`:                    false,
		`login failure "Code AADSTS50126 was given"`:                       false,
		`{"error_description":"AADSTS50126: Error validating"}`:            false,
		`{"detail":"Code AADSTS50126 was given"}`:                          false,
	} {
		i := strings.Index(text, "AADSTS")
		if got := IsInName(text, i, i+len("AADSTS50126")); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}
