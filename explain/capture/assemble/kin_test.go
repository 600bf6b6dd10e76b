package assemble

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/exchange"
)

func made(clues ...clue.Clue) *draft {
	d := newDraft(clues[0])
	for _, c := range clues[1:] {
		d.put(c)
	}
	return d
}

func status(n int) clue.Clue     { return clue.Clue{Kind: clue.Status, Number: n, Rank: 1} }
func code(s string) clue.Clue    { return clue.Clue{Kind: clue.Code, Value: s, Rank: 1} }
func message(s string) clue.Clue { return clue.Clue{Kind: clue.Message, Value: s, Rank: 1} }
func url(s string) clue.Clue     { return clue.Clue{Kind: clue.URL, Value: s, Rank: 1} }
func requestID(s string) clue.Clue {
	return clue.Clue{Kind: clue.RequestID, Name: "request-id", Value: s, Rank: 1}
}
func shape(s string) clue.Clue   { return clue.Clue{Kind: clue.Shape, Value: s, Rank: 3} }
func failure(s string) clue.Clue { return clue.Clue{Kind: clue.Failure, Value: s, Rank: 1} }

// answerAt returns a body and the time that it tells.
func answerAt(when string) []clue.Clue {
	return []clue.Clue{
		{Kind: clue.Answer, Rank: 1, Fault: &exchange.Fault{Code: "UnknownError"}},
		{Kind: clue.Time, Value: when, Rank: 2},
	}
}

const (
	alerts   = "https://api.security.microsoft.com/api/alerts"
	machines = "https://api.security.microsoft.com/api/machines"
)

// TestKinship gives each row of the table a pair that it decides about: with
// the row the sum is another than it would be without.
func TestKinship(t *testing.T) {
	tests := map[string]struct {
		pair *pair
		one  bool
	}{
		"a contradiction":                  {newPair(made(code("Forbidden")), made(code("NotFound")), clue.Entry, true), false},
		"the same ID":                      {newPair(made(status(403), requestID("a1")), made(code("Forbidden"), requestID("a1")), clue.Section, false), true},
		"a code, and another one in words": {newPair(made(code("UnauthorizedAccess")), made(status(401), clue.Clue{Kind: clue.CodeWord, Value: "InvalidAuthenticationToken", Rank: 6}), clue.Entry, true), false},
		"another path":                     {newPair(made(status(403), url(alerts)), made(status(403), url(machines)), clue.Entry, true), false},
		"another query":                    {newPair(made(status(400), url(alerts+"?$top=1")), made(status(400), url(alerts+"?$skip=9")), clue.Entry, true), false},
		"the same code with other words":   {newPair(made(code("BadRequest"), message("The name is missing in it")), made(code("BadRequest"), message("The date lies in the past")), clue.Entry, true), false},
		"the same status with other words": {newPair(made(status(400), message("The name is missing in it")), made(status(400), message("The date lies in the past")), clue.Entry, true), false},
		"another time in the body":         {newPair(made(answerAt("2026-11-17T09:14:03")...), made(answerAt("2026-11-17T09:15:03")...), clue.Entry, true), false},
		"each an event of its own": {func() *pair {
			p := newPair(made(code("Forbidden")), made(code("Forbidden")), clue.Entry, true)
			p.a.alone, p.b.alone = true, true
			return p
		}(), false},
		"logged at another time": {func() *pair {
			p := newPair(made(code("Forbidden")), made(code("Forbidden")), clue.Entry, true)
			p.a.logged, p.b.logged = []int64{0}, []int64{60}
			return p
		}(), false},
		"another service":                           {newPair(made(code("Forbidden"), shape("graph")), made(code("Forbidden"), shape("defender")), clue.Entry, true), false},
		"the same code":                             {newPair(made(code("Forbidden")), made(code("Forbidden")), clue.Entry, false), true},
		"the same path":                             {newPair(made(status(403), url(alerts)), made(status(403), url(alerts)), clue.Section, false), true},
		"the same status":                           {newPair(made(status(403)), made(status(403)), clue.Entry, true), true},
		"the same words":                            {newPair(made(status(403), message("Access is denied to this tenant")), made(status(403), message("Access is denied to this tenant")), clue.Entry, false), true},
		"both without an answer":                    {newPair(made(failure("dns")), made(failure("reset")), clue.Entry, true), true},
		"without one for the same reason":           {newPair(made(failure("dns")), made(failure("dns")), clue.Entry, false), true},
		"no token, and why":                         {newPair(made(failure("no-token")), made(code("AADSTS7000215")), clue.Entry, false), true},
		"a call for a token, and the answer to one": {newPair(made(status(400), url("https://login.microsoftonline.com/common/oauth2/v2.0/token")), made(code("AADSTS54005")), clue.Section, true), true},
		"halves of one":                             {newPair(made(status(403)), made(code("Forbidden")), clue.Entry, true), true},
		"other words":                               {newPair(made(status(403), message("The name is missing in it")), made(code("Forbidden"), message("The date lies in the past")), clue.Entry, true), false},
		"next to each other":                        {newPair(made(status(403)), made(code("Forbidden")), clue.Entry, false), false},
		"a request between them": {func() *pair {
			p := newPair(made(status(403)), made(status(403)), clue.Entry, true)
			p.asked = true
			return p
		}(), false},
		"a section between them": {newPair(made(status(403)), made(status(403)), clue.Section, true), false},
	}
	for i := range kinship {
		name := kinship[i].name
		t.Run(name, func(t *testing.T) {
			test, found := tests[name]
			if !found {
				t.Fatal("the row has no test")
			}
			if !kinship[i].holds(test.pair) && name != "next to each other" {
				t.Errorf("the row does not hold for its own pair")
			}
			if got := kin(test.pair) >= enough; got != test.one {
				t.Errorf("one exchange: %v, want %v (sum %d)", got, test.one, kin(test.pair))
			}
		})
	}
	if len(tests) != len(kinship) {
		t.Errorf("%d tests for %d rows", len(tests), len(kinship))
	}
}
