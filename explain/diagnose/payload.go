package diagnose

import (
	"time"

	"github.com/defender-err/defender-err/explain/token"
)

// judged returns the credential whose claims are judged: what the
// service says that it has read, else what the request shows or the user has
// given or printed.
func (c *Case) judged() *credential {
	if t, ok := c.payload(); ok {
		return &credential{token: t, shown: true, told: true}
	}
	cr := c.credential()
	if cr.shown || len(c.Token) > 0 || c.asSent() {
		return cr
	}
	if t, ok := c.printed(); ok {
		return &credential{token: t, shown: true, told: true, printed: true}
	}
	return cr
}

// payload returns the token that was refused as far as the message tells it.
func (c *Case) payload() (token.Token, bool) {
	audience, ok := c.given("audience")
	if !ok || c.Message.ID != "authorization-payload" {
		return token.Token{}, false
	}
	t := token.Token{Audience: []string{audience}}
	t.Issuer, _ = c.given("issuer")
	t.NotBefore, t.Expires = c.timeGiven("validFrom"), c.timeGiven("validTo")
	return t, true
}

// MindsTime reports whether the causes of c hang on when the call took place,
// although the input shows no token.
func MindsTime(c *Case) bool {
	_, told := c.payload()
	return told
}

// timeGiven returns a time that the message names; the zero time if it names
// none, or only a part of one, or writes day and month in an order that
// nothing tells.
func (c *Case) timeGiven(name string) time.Time {
	value, _ := c.given(name)
	at, _ := time.Parse(time.RFC3339, value)
	return at
}
