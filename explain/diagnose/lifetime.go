package diagnose

import (
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// skew is what services allow clocks to differ.
const skew = 5 * time.Minute

// lifetimeCauses compares exp and nbf with the time of the call. Where the input
// doesn't show when that was, this machine's clock only tells that the token has expired by
// now: that is a likely reason for a 401 that nothing else explains, but not for a 403, which
// services don't answer to an expired token.
func lifetimeCauses(c *Case, cr *credential, unexplained bool) []Cause {
	at, byClock := c.when()
	t := cr.token
	if at.IsZero() || byClock && (c.Status == 403 || !unexplained) {
		return nil
	}
	certainty := fact.Certain
	if c.Status == 403 || byClock {
		certainty = fact.Likely
	}
	by := Text{en: "the response's Date header", ru: "по Date ответа"}
	if byClock {
		by = Text{en: "this machine's clock", ru: "по часам этой машины"}
	}
	switch {
	case !t.Expires.IsZero() && byClock && !at.Before(t.Expires):
		return []Cause{expiredByNow(t, at)}
	case !t.Expires.IsZero() && at.Sub(t.Expires) >= skew:
		return []Cause{expired(t, at, by, certainty)}
	case !t.Expires.IsZero() && at.Sub(t.Expires) >= 0:
		return []Cause{expired(t, at, by, fact.Likely)}
	case t.NotBefore.Sub(at) > skew:
		return []Cause{notYetValid(t, at, by, certainty)}
	}
	return nil
}

func expired(t token.Token, at time.Time, by Text, certainty fact.Certainty) Cause {
	evidence := textf("exp is %s, %s before the call according to %s (%s)", "exp — %s, за %s до вызова %s (%s)",
		moment(t.Expires), span(at.Sub(t.Expires)), by, moment(at))
	cause := tokenFault("token-expired", evidence)
	cause.Certainty = certainty
	return cause
}

// expiredByNow is the cause where the input doesn't tell when the token was used.
func expiredByNow(t token.Token, now time.Time) Cause {
	cause := tokenFault("token-expired", textf("exp is %s: the token has expired by now (%s, this machine's clock); the input has no time of the call",
		"exp — %s: сейчас (%s, часы этой машины) срок токена уже истёк; времени вызова во вводе нет", moment(t.Expires), moment(now)))
	cause.Certainty = fact.Likely
	return cause
}

func notYetValid(t token.Token, at time.Time, by Text, certainty fact.Certainty) Cause {
	evidence := textf("nbf is %s, %s after the call according to %s (%s)", "nbf — %s, через %s после вызова %s (%s)",
		moment(t.NotBefore), span(t.NotBefore.Sub(at)), by, moment(at))
	cause := tokenFault("clock-skew", evidence)
	cause.Certainty = certainty
	return cause
}
