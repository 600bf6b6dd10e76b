package diagnose

import (
	"cmp"

	"github.com/defender-err/defender-err/catalog"
)

// RetryAdvice returns what to do about a retry: what the first of the causes
// tells, if it is proved, else the general advice, unless that is a new token
// which would be refused as well.
func RetryAdvice(c *Case, causes []Ranked, general catalog.Advice) catalog.Advice {
	if len(causes) == 0 {
		return general
	}
	first := causes[0].Cause()
	if c.IsUnanswered() {
		return cmp.Or(unansweredAdvice(first.ID), general)
	}
	if first.Certainty == catalog.Certain {
		if advice := provedAdvice(first.ID); advice != "" {
			return advice
		}
	}
	// Of Entra the token request itself was refused: there is no token yet that
	// another could take the place of.
	if general == catalog.NewToken && (c.Service == catalog.Entra || outlastsToken(first.ID)) {
		return catalog.FixFirst
	}
	return general
}

// provedAdvice is what a proved cause tells about a retry; "" if it tells
// nothing.
func provedAdvice(id string) catalog.Advice {
	switch id {
	case "token-audience", "token-cloud", "token-expired", "clock-skew", "token-tenant", "claims-challenge", "session-revoked",
		"not-an-access-token":
		return catalog.NewToken
	case "authorization-missing", "authorization-scheme", "bearer-doubled", "token-empty", "token-mangled":
		return catalog.FixFirst
	case "tenant-not-active", "tvm-not-licensed", "tenant-not-provisioned", "product-not-onboarded":
		return catalog.NoRetry
	}
	if outlastsToken(id) {
		return catalog.FixFirst
	}
	return ""
}

// unansweredAdvice is what a cause tells about sending a call again that got no
// response, where that is another advice than for the other causes of its kind;
// else "".
func unansweredAdvice(id string) catalog.Advice {
	switch id {
	case "host-wrong", "tls-version":
		return catalog.FixFirst
	case "proxy-fault":
		return catalog.Backoff
	}
	return ""
}

// outlastsToken reports whether a new token is refused like the one before,
// until somebody grants what is missing or sets up the tenant.
func outlastsToken(id string) bool {
	switch id {
	case "token-without-roles", "role-missing", "role-of-another-api", "role-not-granted", "scope-missing", "scope-not-granted",
		"permission-missing", "permission-type", "permission-misnamed", "user-role", "security-role", "device-group",
		"consent-missing", "app-not-in-tenant", "licence-missing", "tenant-state", "tenant-not-active", "tvm-not-licensed",
		"tenant-not-provisioned", "product-not-onboarded", "feature-off", "automation-level", "mfa-claim-missing":
		return true
	}
	return false
}
