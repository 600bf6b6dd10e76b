package explain

import (
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestBehindManager holds that faults behind Azure Resource Manager, refusals of the
// collector of Log Analytics, and queries of a workspace aren't explained as Defender.
func TestBehindManager(t *testing.T) {
	tests := []struct {
		status              int
		code, message, body string
		cause, service      string
	}{
		{502, "Forbidden", "Client authentication with certificate has failed", "", "resource-provider-fault", "unknown"},
		{403, "", "The remote server returned an error: (403) Forbidden.", "_SendToLogAnalytics -CustomerId $id", "shared-key", "unknown"},
		{400, "", "properties.search.query is not a valid log or metric query.An error occurred while sending the request.", "", "provider-check-failed", "unknown"},
		{0, "", "The name 'clientIP_s' does not refer to any known column, table, variable or function.(KS142)", "", "column-of-workspace", "unknown"},
		{403, "Forbidden", "Client authentication with certificate has failed", "", "permission-missing", "unknown"},
	}
	for _, tt := range tests {
		x := exchange.Exchange{Response: exchange.Response{Status: tt.status, Body: []byte(tt.body), Fault: exchange.Fault{Code: tt.code, Message: tt.message}}}
		e := Explain(x, Options{})
		if len(e.Causes) == 0 || e.Causes[0].ID != tt.cause || string(e.Service) != tt.service {
			t.Errorf("%d %s %q: service %s, causes %v, want %s first", tt.status, tt.code, tt.message, e.Service, e.Causes, tt.cause)
		}
	}
}
