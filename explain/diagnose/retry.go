package diagnose

import "github.com/defender-err/defender-err/catalog"

// RetryAdvice returns what to do about a retry: what the first of the causes
// tells; where none tells it, what the status does; "" if there is none either.
func RetryAdvice(c *Case, causes []Ranked) catalog.Advice {
	var advice catalog.Advice
	if len(causes) > 0 {
		advice = catalog.RetryFor(causes[0].id())
	}
	if advice == "" && !c.IsUnanswered() {
		return catalog.RetryForStatus(c.Status)
	}
	if advice == catalog.Backoff && c.says("do not retry", "don't retry", "should not be retried", "must not be retried", "retrying won't help", "retrying will not help") {
		return catalog.NoRetry // the service knows better
	}
	if advice == catalog.NewToken && c.Service == catalog.Entra {
		return catalog.FixFirst // the token request itself was refused: no other token can take its place
	}
	return advice
}
