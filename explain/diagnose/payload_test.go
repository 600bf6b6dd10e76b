package diagnose

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// unaddressed is a call with the token to a host that the input does not name.
func unaddressed(claims jwt.MapClaims) Case {
	c := bearer(401, incidents, claims)
	c.Exchange.Request.URL = ""
	c.Operation = fact.Operation{}
	return c
}

// payload is an answer that tells what the service read in the token.
func payload(audience string, expires time.Time) Case {
	c := refusal(401, "", "")
	c.Exchange.Request = exchange.Request{}
	return c.saying("Unauthorized", "Invalid Authorization payload. AppId: aaaaaaaa-0000-0000-0000-000000000001, Audience: "+audience+
		", Issuer: https://sts.windows.net/"+tenantA+"/, Validity: valid from "+expires.Add(-time.Hour).Format(time.RFC3339)+" to "+expires.Format(time.RFC3339))
}
