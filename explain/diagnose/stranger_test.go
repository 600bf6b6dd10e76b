package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

func TestStranger(t *testing.T) {
	answered := func(s fact.Service, code, message, url string) *Case {
		c := &Case{Service: s, Exchange: exchange.Exchange{Request: exchange.Request{URL: url}}}
		c.Code, _ = catalog.FindCode(code, s)
		c.Message, _, _ = catalog.MatchMessage(message, code, s)
		return c
	}
	tests := []struct {
		name string
		c    *Case
		want bool
	}{
		{"nothing known", answered(fact.Unknown, "", "", ""), true},
		{"a status only", &Case{Service: fact.Unknown, Status: 401}, true},
		{"another program's words", answered(fact.Unknown, "", "the appliance rejects this login", ""), true},
		{"another program's code", answered(fact.Unknown, "SessionKeyInvalid", "", ""), true},
		{"another cloud's code", answered(fact.Unknown, "NoSuchBucket", "The specified bucket does not exist", ""), true},
		{"a database's error", answered(fact.Unknown, "ORA-00942", "table or view does not exist", ""), true},
		{"Defender", answered(fact.Defender, "", "", ""), false},
		{"Graph", answered(fact.Graph, "", "", ""), false},
		{"a gateway", answered(fact.Gateway, "", "", ""), false},
		{"a known code", answered(fact.Unknown, "NotFound", "", ""), false},
		{"a known message", answered(fact.Unknown, "", "Machine 123123123 was not found", ""), false},
		{"a URL", answered(fact.Unknown, "", "", "https://example.com/api"), false},
		{"a name in the text", &Case{Service: fact.Unknown, Named: true}, false},
	}
	for _, tt := range tests {
		if got := len(strangerCauses(tt.c)) > 0; got != tt.want {
			t.Errorf("%s: %t, want %t", tt.name, got, tt.want)
		}
	}
}
