package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// takes reports whether a host takes tokens with this audience.
func takes(h catalog.Host, t token.Token) bool {
	return slices.ContainsFunc(t.Audience, func(aud string) bool {
		return slices.ContainsFunc(h.Audiences, func(own string) bool { return catalog.SameAudience(own, aud) })
	})
}

// api returns the API that owns the permissions of the operation.
func (c *Case) api() (catalog.API, bool) {
	if c.Operation.PermissionAPI == "" {
		return catalog.API{}, false
	}
	return catalog.FindAPI(c.Operation.PermissionAPI)
}

// apiOf returns the API that a token is for, if it is known.
func apiOf(t token.Token) (catalog.API, bool) {
	for _, aud := range t.Audience {
		if a, ok := catalog.FindAPI(aud); ok {
			return a, true
		}
	}
	return catalog.API{}, false
}

// otherAPIOf names the API that a token is for, if it is a known one that is
// neither Defender's nor Graph.
func otherAPIOf(t token.Token) string {
	for _, aud := range t.Audience {
		if a, ok := catalog.FindOtherAPI(aud); ok {
			return a.Name
		}
	}
	return ""
}

// audienceCauses compares the audience with the host and the operation.
func audienceCauses(c *Case, t token.Token) []Cause {
	if len(t.Audience) == 0 {
		return nil
	}
	owner, hasOwner := c.api()
	host, known := c.host()
	switch {
	case known && !takes(host, t):
		if a, ok := apiOf(t); ok && slices.ContainsFunc(host.Audiences, a.Takes) {
			return []Cause{otherCloudOf(c, host, t)}
		}
		return []Cause{otherAudience(t, host.Name, wantedScope(c, host), certaintyOf(host, t))}
	case known || c.hostGiven() && !hasOwner:
		if a, ok := apiOf(t); known && hasOwner && ok && a.Name != owner.Name && !mayDo(c, t) {
			return []Cause{otherAudience(t, c.Operation.ID, wantedScope(c, host), fact.Certain)}
		}
		return nil
	case hasOwner && !c.hostGiven():
		if a, ok := apiOf(t); ok && a.Name != owner.Name && !mayDo(c, t) {
			return []Cause{otherAudience(t, c.Operation.ID, owner.Scope, fact.Certain)}
		}
		return nil
	}
	return audienceOfService(c, t)
}

// audienceOfService judges by the service that answered, where nothing is
// known of the request.
func audienceOfService(c *Case, t token.Token) []Cause {
	if c.hostGiven() || c.Service != fact.Graph && c.Service != fact.Defender {
		return nil
	}
	a, ok := apiOf(t)
	if isGraph := a.Scope == graphScope; !ok && otherAPIOf(t) == "" || ok && isGraph == (c.Service == fact.Graph) {
		return nil
	}
	name, scope := "Microsoft Graph", graphScope
	if c.Service == fact.Defender {
		name, scope = "Defender", endpointScope
	}
	certainty := fact.Likely
	if c.says("invalid audience", "audience validation", "invalid authorization payload") {
		certainty = fact.Certain
	}
	return []Cause{otherAudience(t, name, scope, certainty)}
}

const (
	graphScope    = "https://graph.microsoft.com/.default"
	endpointScope = "https://api.securitycenter.microsoft.com/.default" // of Defender for Endpoint, whose operations are the most
)

// certaintyOf says how sure it is that a host refuses an audience. What the
// hosts of the government clouds take is not documented in every detail; a
// token for quite another service they refuse all the same.
func certaintyOf(h catalog.Host, t token.Token) fact.Certainty {
	a, known := apiOf(t)
	if slices.Contains(h.Clouds, catalog.Commercial) || h.Service == fact.Graph {
		return fact.Certain
	}
	if known && (a.Scope == graphScope) != (h.Service == fact.Graph) {
		return fact.Certain
	}
	return fact.Likely
}

// wantedScope returns what to ask for to call the operation at the host.
func wantedScope(c *Case, h catalog.Host) string {
	if owner, ok := c.api(); ok && h.Service == fact.Defender && slices.Contains(h.Clouds, catalog.Commercial) &&
		slices.ContainsFunc(h.Audiences, owner.Takes) {
		return owner.Scope
	}
	return h.Scope
}

func otherAudience(t token.Token, called, scope string, certainty fact.Certainty) Cause {
	aud := shown(strings.Join(t.Audience, ", "))
	if a, ok := apiOf(t); ok {
		aud += " (" + a.Name + ")"
	} else if name := otherAPIOf(t); name != "" {
		aud += " (" + name + ")"
	}
	resource := strings.TrimSuffix(scope, "/.default")
	return found("token-audience", certainty,
		Text{en: "The token was issued for a different API.",
			ru: "Токен выпущен не для того API, который вызван."},
		textf("aud is %s; %s requires a token for %s", "aud — %s; для %s нужен токен для %s", aud, called, resource),
		textf("Request the token with the scope %s (on the version 1 endpoint: resource %s), and grant that API's permissions.",
			"Запросите токен с областью %s (для эндпоинта v1: resource %s) и выдайте разрешения этого API.", scope, resource))
}

// sessionElsewhere finds the cmdlet that sends the token of its own session, which is one
// for Microsoft Graph, to another API:
//
//	Invoke-MgGraphRequest -Uri "https://api.securitycenter.microsoft.com/api/alerts" -Method Get
func sessionElsewhere(c *Case) []Cause {
	host, known := c.host()
	if !known || !c.refused() || host.Service == fact.Graph || c.isForeign() || c.judged().shown {
		return nil
	}
	if _, called := c.writes("invoke-mggraphrequest", "invoke-graphrequest", "invoke-mgrestmethod"); !called {
		return nil
	}
	scope := wantedScope(c, host)
	return []Cause{likely("token-audience",
		Text{en: "The cmdlet sends the token of the Connect-MgGraph session, which is for Microsoft Graph; this API is a different one.",
			ru: "Командлет шлёт токен сеанса Connect-MgGraph, а он для Microsoft Graph; этот API — другой."},
		textf("Invoke-MgGraphRequest was called for %s", "Invoke-MgGraphRequest вызван для %s", shown(host.Name)),
		textf("Get a token for %s and call the API with Invoke-RestMethod, or call its counterpart in Graph, such as /security/alerts_v2.",
			"Получите токен для %s и вызовите API через Invoke-RestMethod либо вызовите его аналог в Graph, например /security/alerts_v2.", scope),
		"token-expired", "token-header", "permission-missing")}
}

// cloudCauses compares the cloud of the issuer with that of the host. The
// issuer of version 1 is the same in several clouds and tells nothing.
func cloudCauses(c *Case, t token.Token) []Cause {
	host, known := c.host()
	_, rest, _ := strings.Cut(t.Issuer, "://")
	name, _, _ := strings.Cut(rest, "/")
	issuer, ok := catalog.FindHost(name)
	if !known || !ok || issuer.Service != fact.Entra || issuer.Name == "sts.windows.net" || shareCloud(issuer, host) {
		return nil
	}
	return []Cause{otherCloud(host, textf("iss is for %s; %s belongs to %s", "iss — %s, а %s относится к %s",
		issuer.Name, host.Name, strings.Join(host.Clouds, ", ")), fact.Certain)}
}

func shareCloud(a, b catalog.Host) bool {
	return slices.ContainsFunc(a.Clouds, func(cloud string) bool { return slices.Contains(b.Clouds, cloud) })
}

// otherCloudOf names a token for the same API in another cloud.
func otherCloudOf(c *Case, h catalog.Host, t token.Token) Cause {
	certainty := certaintyOf(h, t)
	if len(cloudCauses(c, t)) > 0 {
		certainty = fact.Certain
	}
	return otherCloud(h, textf("aud is %s; %s belongs to %s", "aud — %s, а %s относится к %s",
		shown(strings.Join(t.Audience, ", ")), h.Name, strings.Join(h.Clouds, ", ")), certainty)
}

func otherCloud(h catalog.Host, evidence Text, certainty fact.Certainty) Cause {
	return found("token-cloud", certainty,
		Text{en: "The token was issued for a different cloud than the called host's.",
			ru: "Токен выпущен не для того облака, к которому относится вызванный хост."},
		evidence,
		textf("Request the token at %s with the scope %s, or call the host of the tenant's own cloud.",
			"Запросите токен у %s с областью %s или обращайтесь к хосту облака, в котором находится тенант.", h.Authority, h.Scope))
}
