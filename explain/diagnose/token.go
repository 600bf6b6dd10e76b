package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// tokenFamily holds the claims of the token against what was called, and
// when, and hears what the service itself says of the token. What the token
// may do is the business of another family.
func tokenFamily() Family {
	return Family{
		Name: "token",
		Causes: []Entry{
			{"token-audience", fact.Text{En: "the token was issued for a different API",
				Ru: "токен выдан для другого API"}},
			{"token-cloud", fact.Text{En: "the token was issued in a different cloud than the called host's",
				Ru: "токен выдан не в том облаке, к которому относится вызванный хост"}},
			{"token-expired", fact.Text{En: "the token had expired when it was used",
				Ru: "к моменту использования срок действия токена истёк"}},
			{"clock-skew", fact.Text{En: "the token was used before it became valid",
				Ru: "токен использован до начала срока его действия"}},
			{"token-tenant", fact.Text{En: "the token was issued in a different tenant than the one that holds the data",
				Ru: "токен выдан не в том тенанте, где находятся данные"}},
			{"token-version", fact.Text{En: "the token comes from a different endpoint version than the API accepts",
				Ru: "токен получен от конечной точки другой версии, чем принимает API"}},
			{"claims-challenge", fact.Text{En: "the API requires a new token with certain claims",
				Ru: "API требует нового токена с определёнными утверждениями"}},
			{"session-revoked", fact.Text{En: "the session was revoked after the token was issued",
				Ru: "сеанс отозван после выдачи токена"}},
			{"ip-changed", fact.Text{En: "a location policy blocks the IP address that the API saw",
				Ru: "политика расположений блокирует IP-адрес, который видит API"}},
			{"token-refused", fact.Text{En: "the WWW-Authenticate header says what is wrong with the token",
				Ru: "что не так с токеном, говорит заголовок WWW-Authenticate"}},
		},
		Find:     tokenCauses,
		RulesOut: tokenRulesOut,
	}
}

func tokenCauses(c *Case) []Cause {
	found := append(claimCauses(c), challengeCauses(c)...)
	if len(found) == 0 {
		found = sessionElsewhere(c)
	}
	if len(found) == 0 {
		return nil
	}
	return instead(found, append(tokenDisproved(), "clock-skew", "token-issuer", "token-mangled",
		"token-before-consent", "role-not-granted")...)
}

// claimCauses judges the claims of the token.
func claimCauses(c *Case) []Cause {
	cr := c.judged()
	if !cr.readable() || cr.token.Kind == token.ID || !c.refused() || c.isForeign() {
		return nil
	}
	found := audienceCauses(c, cr.token)
	if len(found) == 0 {
		found = cloudCauses(c, cr.token)
	}
	found = append(found, tenantOfToken(c, cr.token)...)
	return append(found, lifetimeCauses(c, cr, len(found) == 0)...)
}

// instead lets the certain ones among the causes disprove what the catalog
// suspects, besides one another.
func instead(causes []Cause, suspicions ...string) []Cause {
	for _, cause := range causes {
		suspicions = slices.DeleteFunc(suspicions, func(id string) bool { return id == cause.ID })
	}
	for i := range causes {
		if causes[i].Certainty == fact.Certain {
			causes[i].Disproves = suspicions
		}
	}
	return causes
}

// tokenRulesOut drops the suspicions that the claims disprove.
func tokenRulesOut(c *Case) []string {
	cr := c.judged()
	if !cr.shown || !c.refused() || cr.token.Kind == token.ID {
		return nil
	}
	var out []string
	at, byClock := c.when()
	if t := cr.token; t.Expires.After(at) {
		out = append(out, "token-expired")
		if !byClock && t.NotBefore.Before(at) {
			out = append(out, "clock-skew")
		}
	}
	if h, ok := c.host(); ok && takes(h, cr.token) && len(audienceCauses(c, cr.token)) == 0 {
		out = append(out, "token-audience")
	}
	if cr.token.Kind == token.App {
		out = append(out, "user-role", "security-role")
	}
	return out
}

// tenantOfToken compares the tenant of the token with the one that the
// service names in its challenge.
func tenantOfToken(c *Case, t token.Token) []Cause {
	if !catalog.IsGUID(t.Tenant) {
		return nil
	}
	for _, ch := range c.challenges() {
		wanted := tenantIn(ch.Get("authorization_uri") + "/" + ch.Get("authorization"))
		if wanted == "" || strings.EqualFold(wanted, t.Tenant) {
			continue
		}
		return []Cause{certain("token-tenant",
			Text{en: "The token was issued in a different tenant than the one that holds the data.",
				ru: "Токен выпущен в другом тенанте, не в том, где находятся данные."},
			textf("tid is %s; the service sends callers to %s", "tid — %s, а служба направляет в %s", t.Tenant, wanted),
			textf("Request the token from the endpoint of tenant %s; the application also needs consent there.",
				"Запросите токен у эндпоинта тенанта %s; приложению нужно согласие и там.", wanted))}
	}
	return nil
}

// tenantIn returns the GUID among the segments of a URL; "" if there is none.
func tenantIn(address string) string {
	for segment := range strings.SplitSeq(address, "/") {
		if catalog.IsGUID(segment) {
			return strings.ToLower(segment)
		}
	}
	return ""
}
