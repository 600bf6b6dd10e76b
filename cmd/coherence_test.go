package cmd

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// TestPartsAgree holds that the parts of an answer don't contradict each other: what to do
// first, whether a retry helps, which service answered, and what to read.
func TestPartsAgree(t *testing.T) {
	for name, input := range testInputs(t) {
		for line := range strings.Lines(inJSON(t, input)) {
			var e parts
			if err := json.Unmarshal([]byte(line), &e); err != nil {
				t.Fatal(err)
			}
			for _, said := range e.contradictions() {
				t.Errorf("%s: %s", name, said)
			}
		}
	}
}

type parts struct {
	Service, Message, InnerMessage string

	Causes []struct{ ID, Certainty, Fix string }
	Retry  struct{ Advice, Otherwise fact.Advice }
	Docs   []string
}

func (e *parts) contradictions() []string {
	var all []string
	for _, page := range e.Docs {
		if e.Service == string(fact.Entra) && (strings.Contains(page, "/defender-") || strings.Contains(page, "/graph/api/")) {
			all = append(all, "the sign-in failed, but the page is "+page)
		}
	}
	for _, c := range e.Causes {
		if strings.HasPrefix(c.Fix, "Needs ") {
			all = append(all, "not an instruction: "+c.Fix)
		}
		if e.Message+e.InnerMessage == "" && strings.HasPrefix(c.Fix, "Go by the message and that") {
			all = append(all, "the message that is to be followed is missing")
		}
	}
	if len(e.Causes) == 0 {
		return all
	}
	first := e.Causes[0]
	isRefused := e.Retry.Advice == fact.FixFirst || e.Retry.Advice == fact.NoRetry
	if isRefused && slices.ContainsFunc([]string{"Retry", "Wait ", "Send the request again", "Try again"}, func(w string) bool { return strings.HasPrefix(first.Fix, w) }) {
		all = append(all, "a retry doesn't help, but the first advice is: "+first.Fix)
	}
	for _, c := range e.Causes[1:] {
		passes := first.Certainty != string(fact.Certain) && c.Certainty != string(fact.Certain) && catalog.RetryFor(c.ID) == fact.Backoff
		if passes && e.Retry.Advice == fact.FixFirst && e.Retry.Otherwise != fact.Backoff {
			all = append(all, "nothing says that waiting helps with "+c.ID)
		}
	}
	return all
}
