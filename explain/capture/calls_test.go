package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

const missing = `{"error":{"code":"Forbidden","message":"A permission is missing.","target":"` + secondID + `"}}`

// TestListedCalls holds that what was called, listed before the answers, belongs to them
// in the same order.
func TestListedCalls(t *testing.T) {
	const machine, alert = "https://api.security.microsoft.com/api/machines/1", "https://api.security.microsoft.com/api/alerts/2"
	for name, text := range map[string]string{
		"URLs":             machine + "\n" + alert + "\n\n" + notFound + "\n" + missing + "\n",
		"methods and URLs": "GET " + machine + "\nPATCH " + alert + "\n\n" + notFound + "\n\n" + missing + "\n",
	} {
		found := factsIn(t, text)
		if len(found) != 2 || found[0].url != machine || found[1].url != alert {
			t.Errorf("%s: got %+v", name, found)
		}
	}
}

// TestCallThatWentWell holds that a call whose success was logged isn't the one that
// failed, though no other is named.
func TestCallThatWentWell(t *testing.T) {
	const call = "INFO GET https://api.security.microsoft.com/api/machines returned 200 OK\n"
	found := factsIn(t, call+"ERROR request failed with 403: "+missing+"\n")
	if len(found) != 1 || found[0].url != "" || found[0].status != 403 {
		t.Errorf("got %+v", found)
	}
}

// TestBeginningOfID holds that the beginning of a tracking ID isn't taken for another one.
func TestBeginningOfID(t *testing.T) {
	for _, text := range []string{
		missing + "\nrequest id: " + secondID[:13] + "\n",
		"request id: " + secondID[:13] + "\n" + missing + "\n",
	} {
		found, _ := collect(strings.NewReader(text), capture.Options{})
		if len(found) != 1 || len(found[0].Response.Fault.TrackingIDs) != 1 || found[0].Response.Fault.TrackingIDs[0].Value != secondID {
			t.Errorf("%q: got %+v", text, found)
		}
	}
}
