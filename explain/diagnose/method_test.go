package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestWrittenMethod holds that the method comes from what is said of the failure itself,
// and not from what else somebody did.
func TestWrittenMethod(t *testing.T) {
	const url = "https://graph.microsoft.com/v1.0/users"
	for around, want := range map[string]string{
		"Failed to create the user: GET " + url + " 403":                                       "POST",
		"WARNING: Request to " + url + " failed with\nForbidden\nWARNING: Failed to update it": "PATCH",
		"Remove-Thing : Request to " + url + " failed":                                         "DELETE",
		"After creating the app registration and updating the secret I call " + url + ": 403":  "",
		"I read about deleting the user. " + url + " says 403":                                 "",
		"Unable to create a team yesterday.\n\nToday:\n\n" + url + "\n403 Forbidden":           "",
		"Failed to create or failed to update the user, " + url + ": 403":                      "",
		"failed to create": "",
		"":                 "",
	} {
		x := exchange.Exchange{Around: around, Request: exchange.Request{URL: url}, Response: exchange.Response{Status: 403}}
		if got := WrittenMethod(&x); got != want {
			t.Errorf("%s: %q, want %q", around, got, want)
		}
	}
}
