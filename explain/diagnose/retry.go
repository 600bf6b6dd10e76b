package diagnose

import (
	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// RetryAdvice returns what to do about a retry: what the first of the causes
// tells; where none tells it, what the status does; "" if there is none either.
func RetryAdvice(c *Case, causes []Ranked) fact.Advice {
	var advice fact.Advice
	if len(causes) > 0 {
		advice = catalog.RetryFor(causes[0].id())
	}
	if advice == "" && !c.IsUnanswered() {
		return catalog.RetryForStatus(c.Status)
	}
	if advice == fact.Backoff && c.says("do not retry", "don't retry", "should not be retried", "must not be retried", "retrying won't help", "retrying will not help") {
		return fact.NoRetry // the service knows better
	}
	if advice == fact.NewToken && c.Service == fact.Entra {
		return fact.FixFirst // the token request itself was refused: no other token can take its place
	}
	return advice
}

// RetryOtherwise returns what applies instead where the failure has one of the other
// causes, and a reader would take the advice for the first cause as a contradiction: one
// of them passes by itself, or waiting or a new token doesn't help with it.
func RetryOtherwise(causes []Ranked, advice fact.Advice) fact.Advice {
	for _, other := range causes[min(1, len(causes)):] {
		switch instead := catalog.RetryFor(other.id()); {
		case other.certainty() == fact.Certain, causes[0].certainty() == fact.Certain && other.certainty() == fact.Possible:
		case advice == fact.FixFirst && instead == fact.Backoff:
			return instead
		case instead != fact.FixFirst || causes[0].certainty() != fact.Possible:
		case advice == fact.Backoff, advice == fact.NewToken:
			return instead
		}
	}
	return ""
}
