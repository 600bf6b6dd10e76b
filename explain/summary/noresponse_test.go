package summary

import (
	"testing"

	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestNoResponse holds that calls without a response are counted by why none
// came; a proxy's status is a status.
func TestNoResponse(t *testing.T) {
	call := func(kind, words string, status int) explain.Explanation {
		return explain.Explain(exchange.Exchange{
			Response: exchange.Response{Status: status},
			Failure:  exchange.Failure{Kind: kind, Words: words},
		}, explain.Options{})
	}
	calls := []explain.Explanation{
		call("dns", "<HTTPSConnection object at 0x7f3a1c0b2d40>: Name or service not known", 0),
		call("dns", "<HTTPSConnection object at 0x7f5db4319210>: Name or service not known", 0),
		call("proxy", "Tunnel connection failed: 403 Forbidden", 403),
	}
	for by, want := range map[Key][]string{
		ByCode:    {"no response: dns", "no response: proxy"},
		ByStatus:  {"no response: dns", "403"},
		ByService: {"unknown", "gateway"},
		ByMessage: {"<HTTPSConnection object at {value}>: Name or service not known", "Tunnel connection failed: {value} Forbidden"},
	} {
		groups := count(by, calls...).Groups
		if len(groups) != 2 || groups[0].Value != want[0] || groups[1].Value != want[1] || groups[0].Count != 2 {
			t.Errorf("by %s: %+v, want %q", by, groups, want)
		}
	}
	if g := count(ByCode, calls...).Groups[0]; g.Causes[0].ID != "name-not-resolved" || g.Retry != "fix-first" {
		t.Errorf("%+v", g)
	}
}
