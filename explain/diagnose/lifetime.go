package diagnose

import (
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// skew is what services allow clocks to differ.
const skew = 5 * time.Minute

// lifetimeCauses compares exp and nbf with the time of the call. By the clock
// alone a token that has expired by now proves something only if nothing else
// is wrong with it: the input may be old.
func lifetimeCauses(c *Case, cr *credential, unexplained bool) []Cause {
	at, byClock := c.when()
	t := cr.token
	if at.IsZero() {
		return nil
	}
	certainty := fact.Certain
	if c.Status == 403 || byClock && (cr.told || !unexplained) {
		certainty = fact.Likely // services answer 401 to an expired token
	}
	by := Text{en: "the response's Date header", ru: "по Date ответа"}
	if byClock {
		by = Text{en: "this machine's clock", ru: "по часам этой машины"}
	}
	switch {
	case byClock && cr.told && !unexplained: // any answer looks late when it is read again
		return nil
	case c.Status == 403 && byClock && cr.shown:
		return nil
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

func notYetValid(t token.Token, at time.Time, by Text, certainty fact.Certainty) Cause {
	evidence := textf("nbf is %s, %s after the call according to %s (%s)", "nbf — %s, через %s после вызова %s (%s)",
		moment(t.NotBefore), span(t.NotBefore.Sub(at)), by, moment(at))
	cause := tokenFault("clock-skew", evidence)
	cause.Certainty = certainty
	return cause
}
