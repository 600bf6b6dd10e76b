package diagnose

import (
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/token"
)

// skew is what services allow clocks to differ.
const skew = 5 * time.Minute

// lifetimeCauses compares exp and nbf with the time of the call. By the clock
// alone a token that has expired by now proves something only if nothing else
// is wrong with it: the input may be old.
func lifetimeCauses(c *Case, cr credential, unexplained bool) []Cause {
	at, byClock := c.when()
	t := cr.token
	if at.IsZero() {
		return nil
	}
	certainty := catalog.Certain
	if c.Status == 403 || byClock && !unexplained {
		certainty = catalog.Likely // services answer 401 to an expired token
	}
	by := catalog.Text{En: "the Date of the response", Ru: "по Date ответа"}
	if byClock {
		by = catalog.Text{En: "this machine's clock", Ru: "по часам этой машины"}
	}
	switch {
	case c.Status == 403 && byClock && cr.shown:
		return nil
	case !t.Expires.IsZero() && at.Sub(t.Expires) >= skew:
		return []Cause{expired(t, at, by, certainty)}
	case !t.Expires.IsZero() && at.Sub(t.Expires) >= 0:
		return []Cause{expired(t, at, by, catalog.Likely)}
	case t.NotBefore.Sub(at) > skew:
		return []Cause{notYetValid(t, at, by, certainty)}
	}
	return nil
}

func expired(t token.Token, at time.Time, by catalog.Text, certainty catalog.Certainty) Cause {
	ago := span(at.Sub(t.Expires))
	evidence := catalog.Text{
		En: "exp is " + moment(t.Expires) + ", " + ago.En + " before the call by " + by.En + " (" + moment(at) + ")",
		Ru: "exp — " + moment(t.Expires) + ", за " + ago.Ru + " до вызова " + by.Ru + " (" + moment(at) + ")",
	}
	cause := tokenFault("token-expired", evidence)
	cause.Certainty = certainty
	return cause
}

func notYetValid(t token.Token, at time.Time, by catalog.Text, certainty catalog.Certainty) Cause {
	early := span(t.NotBefore.Sub(at))
	evidence := catalog.Text{
		En: "nbf is " + moment(t.NotBefore) + ", " + early.En + " after the call by " + by.En + " (" + moment(at) + ")",
		Ru: "nbf — " + moment(t.NotBefore) + ", через " + early.Ru + " после вызова " + by.Ru + " (" + moment(at) + ")",
	}
	cause := tokenFault("clock-skew", evidence)
	cause.Certainty = certainty
	return cause
}
