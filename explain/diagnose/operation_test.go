package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// answeredBare returns a case of an operation that was answered with a status alone.
func answeredBare(method, url string, status int) Case {
	c := Case{Service: fact.Defender}.with(method, url, "").status(status)
	c.Operation, _, _ = catalog.MatchOperation(method, url)
	return c
}

func TestOperationCauses(t *testing.T) {
	const api = "https://api.security.microsoft.com/api/"
	tests := []struct {
		name, method, path string
		status             int
		want               string // the first cause; empty for none
	}{
		{"no devices", "GET", "machines", 404, "no-recent-devices"},
		{"one device", "GET", "machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07", 404, ""},
		{"collection under way", "POST", "machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/collectInvestigationPackage", 400, "action-pending"},
		{"batch of other groups", "POST", "indicators/BatchDelete", 403, "indicator-out-of-reach"},
		{"batch with an unknown ID", "POST", "indicators/BatchDelete", 404, "indicator-unknown"},
		{"old time", "GET", "machines/findbyip(ip='10.1.2.3',timestamp=2019-09-22T08:44:05Z)", 400, "time-out-of-range"},
		{"no device with the address", "GET", "machines/find(timestamp=2019-09-22T08:44:05Z,key='10.1.2.3')", 404, "device-not-seen"},
		{"no event", "POST", "alerts/CreateAlertByReference", 404, "event-not-found"},
		{"unknown file", "GET", "files/6532ec91d513acc05f43ee0aa3002599729fd3e1", 404, "file-not-seen"},
		{"library", "POST", "libraryfiles", 400, "library-file-body"},
		{"another status", "GET", "machines", 500, ""},
		{"refused", "GET", "machines", 403, ""},
	}
	for _, tt := range tests {
		c := answeredBare(tt.method, api+tt.path, tt.status)
		got := ""
		if causes := operationCauses(&c); len(causes) > 0 {
			got = causes[0].ID
		}
		if got != tt.want {
			t.Errorf("%s (%s): got %q, want %q", tt.name, c.Operation.ID, got, tt.want)
		}
	}
}

// A message that says more than the page of the operation leaves it nothing to say.
func TestOperationCausesStandBack(t *testing.T) {
	c := failure("ResourceNotFound", "Machine 1e5bc9d7e413ddd7902c2932e418702b84d0cc07 was not found").status(404)
	c.Operation, _ = catalog.FindOperation("find-machine")
	if causes := operationCauses(&c); len(causes) > 0 {
		t.Errorf("got %s", causes[0].ID)
	}
}
