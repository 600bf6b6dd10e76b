package assemble

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/exchange"
)

func oauth(s string) clue.Clue   { return clue.Clue{Kind: clue.OAuth, Value: s, Rank: 3} }
func traceID(s string) clue.Clue { return clue.Clue{Kind: clue.TraceID, Value: s, Rank: 1} }
func partial() clue.Clue {
	return clue.Clue{Kind: clue.Answer, Number: partialContent, Fault: &exchange.Fault{Message: "199 - a"}}
}
func refusal() clue.Clue {
	return clue.Clue{Kind: clue.Refusal, Value: "Missing application roles.", Name: "refused", Rank: 1}
}

func word(status, at int) clue.Clue {
	return clue.Clue{Kind: clue.StatusWord, Number: status, At: at, Rank: 5}
}
func answer(text string) clue.Clue {
	return clue.Clue{Kind: clue.Answer, Value: text, Fault: &exchange.Fault{Message: text}}
}

// TestBetween tells pairs of drafts that can't be one exchange from pairs that can.
func TestBetween(t *testing.T) {
	for name, test := range map[string]struct {
		a, b *draft
		want conflict
	}{
		"a code and a status of another":    {made(code("InvalidRequestBody")), made(status(403)), ofCodeStatus},
		"a code and its status":             {made(code("InvalidRequestBody")), made(status(400)), none},
		"a sign-in and a status of an API":  {made(code("AADSTS7000222"), oauth("invalid_client")), made(status(503)), ofCodeStatus},
		"a sign-in and a status of Entra":   {made(code("AADSTS7000222"), oauth("invalid_client")), made(status(401)), none},
		"a sign-in that tells its status":   {made(code("AADSTS7000222"), oauth("invalid_client"), status(500)), made(status(500)), none},
		"a sign-in and a request of an API": {made(code("AADSTS700016"), traceID("t1")), made(status(400), requestID("r1")), ofID},
		"a sign-in and its request":         {made(code("AADSTS700016"), traceID("t1")), made(status(400), requestID("t1")), none},
		"a part of a response and a status": {made(partial()), made(status(401)), ofStatus},
		"no answer, and words of one":       {made(failure("dns")), made(refusal()), ofFailure},
		"no answer, told in words as well":  {made(failure("dns")), made(refusal(), failure("dns")), none},
		"two statuses":                      {made(status(401)), made(status(403)), ofStatus},
		"a status and words of another":     {made(status(400)), made(word(403, 0)), ofStatus},
		"a status and words in a body":      {made(status(400)), made(answer(`{"message":"… 'Forbidden' …"}`), word(403, 14)), none},
		"a status and words behind a body":  {made(status(400)), made(answer(`{"message":"…"}`), word(403, 30)), ofStatus},
	} {
		t.Run(name, func(t *testing.T) {
			if got := between(test.a, test.b); got != test.want {
				t.Errorf("conflict %d, want %d", got, test.want)
			}
			if got := between(test.b, test.a); got != test.want {
				t.Errorf("the other way round: conflict %d, want %d", got, test.want)
			}
		})
	}
}

// TestShown holds that nobody sees the sign that stands for an object.
func TestShown(t *testing.T) {
	for words, want := range map[string]string{
		"Max retries exceeded":                    "Max retries exceeded",
		clue.Hole + ": Max retries exceeded":      "Max retries exceeded",
		"the answer was " + clue.Hole + ", sorry": "the answer was …, sorry",
		"The user does not exist.`":               "The user does not exist.",
		"The `scope` is `wrong`":                  "The `scope` is `wrong`",
		clue.Hole:                                 "",
		" " + clue.Hole + " ":                     "",
	} {
		if got := shown(words); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}
