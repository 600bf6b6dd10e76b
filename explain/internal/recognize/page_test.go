package recognize

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestPage reads an entry of the sign-in log with colons, with tabs, and with each value
// below its label.
func TestPage(t *testing.T) {
	rows := [][2]string{
		{"Sign-in error code", "53003"},
		{"Failure reason", "Access has been blocked: see the policy."},
		{"Request Id", "6a1e3f0c-2a57-4f0e-9d5c-3b7a11c90d00"},
		{"Timestamp", "2025-11-13T08:20:29.147Z"},
	}
	for _, between := range []string{": ", "\t", ":\t", ":\n"} {
		var b strings.Builder
		for _, row := range rows {
			b.WriteString(row[0] + between + row[1] + "\n")
		}
		x := &exchange.Exchange{Response: exchange.Response{Body: []byte(b.String())}}
		f := &x.Response.Fault
		if !readPage(x) || f.Code != "AADSTS53003" || f.Message != rows[1][1] || x.Time != rows[3][1] || len(f.TrackingIDs) != 1 {
			t.Errorf("%q: %+v at %s", between, *f, x.Time)
		}
	}
}
