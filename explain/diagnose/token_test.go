package diagnose

import (
	"encoding/base64"
	"net/textproto"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"pgregory.net/rapid"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	tenantA = "11111111-2222-3333-4444-555555555555"
	tenantB = "99999999-8888-7777-6666-555555555555"

	incidents  = "https://api.security.microsoft.com/api/incidents"
	machines   = "https://api.security.microsoft.com/api/machines"
	huntingRun = "https://api.security.microsoft.com/api/advancedhunting/run"
	alertsV2   = "https://graph.microsoft.com/v1.0/security/alerts_v2"
	audXDR     = "https://api.security.microsoft.com"
	audMDE     = "https://api.securitycenter.microsoft.com"
	audGraph   = "https://graph.microsoft.com"
	appIDMDE   = "fc780465-2017-40d4-a0c5-307022471b92"
	appIDGraph = "00000003-0000-0000-c000-000000000000"
)

// called is when the calls of these tests took place.
var called = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// appToken returns the claims of an application's token that is good at the
// time of the call.
func appToken(aud string, roles ...string) jwt.MapClaims {
	c := jwt.MapClaims{
		"aud": aud, "iss": "https://sts.windows.net/" + tenantA + "/", "tid": tenantA, "ver": "1.0",
		"appid": "aaaaaaaa-0000-0000-0000-000000000001", "oid": "bbbbbbbb-0000-0000-0000-000000000001", "idtyp": "app",
		"iat": called.Add(-time.Minute).Unix(), "nbf": called.Add(-time.Minute).Unix(), "exp": called.Add(time.Hour).Unix(),
	}
	if len(roles) > 0 {
		c["roles"] = roles
	}
	return c
}

// userToken returns the claims of a user's token.
func userToken(aud string, scopes ...string) jwt.MapClaims {
	c := appToken(aud)
	delete(c, "idtyp")
	c["upn"], c["scp"] = "ann@contoso.com", strings.Join(scopes, " ")
	return c
}

// but changes a claim.
func but(c jwt.MapClaims, name string, value any) jwt.MapClaims {
	c[name] = value
	if value == nil {
		delete(c, name)
	}
	return c
}

// encode signs claims with a throw-away key.
func encode(c jwt.MapClaims) string {
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString([]byte("throw-away"))
	if err != nil {
		panic(err)
	}
	return text
}

// refusal is a refused call as curl -v shows it.
func refusal(status int, url, authorization string) Case {
	c := failure("", "").status(status).with("GET", url, "")
	if strings.HasSuffix(url, "/run") {
		c = c.with("POST", url, "")
	}
	c.Service = fact.Defender
	if strings.Contains(url, "graph") {
		c.Service = fact.Graph
	}
	c.Operation, _, _ = catalog.MatchOperation(c.Exchange.Request.Method, url)
	c.Exchange.Source.Format = "curl-v"
	c.Exchange.Request.Header = textproto.MIMEHeader{"Host": {"h"}, "User-Agent": {"curl/8"}}
	if authorization != "" {
		c.Exchange.Request.Header.Set("Authorization", authorization)
	}
	c.Exchange.Response.Header = textproto.MIMEHeader{"Date": {called.Format(time.RFC1123)}}
	c.Now = called.Add(240 * time.Hour)
	return c
}

func bearer(status int, url string, claims jwt.MapClaims) Case {
	return refusal(status, url, "Bearer "+encode(claims))
}

// saying gives the refusal a message.
func (c Case) saying(code, message string) Case {
	c.Exchange.Response.Fault.Code, c.Exchange.Response.Fault.Message = code, message
	c.Code, _ = catalog.FindCode(code, c.Service)
	c.Message, c.Values, _ = catalog.MatchMessage(message, code, c.Service)
	return c
}

// undated takes the time of the call away, so that the clock counts.
func (c Case) undated(now time.Time) Case {
	delete(c.Exchange.Response.Header, "Date")
	c.Now = now
	return c
}

// challenging adds a WWW-Authenticate header.
func (c Case) challenging(header string) Case {
	c.Exchange.Response.Header.Set("WWW-Authenticate", header)
	return c
}

func TestTokenFamily(t *testing.T) {
	expired := func() jwt.MapClaims {
		return but(appToken(audXDR, "Incident.Read.All"), "exp", called.Add(-3*time.Hour).Unix())
	}
	foreign := refusal(403, incidents, "").saying("Forbidden", "Missing application roles. API required roles: Incident.Read.All, application roles: Alert.Read.All.")
	foreign.Token = []byte(encode(appToken(audGraph, "User.Read.All")))
	given := refusal(401, incidents, "")
	given.Token = []byte(encode(expired()))
	inFile := refusal(403, incidents, "")
	inFile.Token = []byte(encode(expired()))
	const isExpired, isAudience, isCloud = "token-expired certain", "token-audience certain", "token-cloud certain"
	testFamily(t, tokenFamily(), []familyTest{
		{"expired by Date", bearer(401, incidents, expired()), []string{isExpired}, "3 h before the call according to the response's Date", "new token"},
		{"expired by the clock", bearer(401, incidents, appToken(audXDR, "Incident.Read.All")).undated(called.Add(48 * time.Hour)),
			[]string{"token-expired likely"}, "has expired by now", ""},
		{"expired by now, and for another API", bearer(401, incidents, appToken(audGraph)).undated(called.Add(48 * time.Hour)), []string{isAudience}, "", ""},
		{"expired, in a file", given, []string{isExpired}, "3 h", ""},
		{"expired a moment ago", bearer(401, incidents, but(appToken(audXDR), "exp", called.Add(-time.Minute).Unix())), []string{"token-expired likely"}, "60 s", ""},
		{"not yet valid", bearer(401, incidents, but(appToken(audXDR), "nbf", called.Add(time.Hour).Unix())), []string{"clock-skew certain"}, "60 min after the call", "clocks"},
		{"audience of Graph", bearer(401, incidents, appToken(audGraph, "SecurityIncident.Read.All")), []string{isAudience}, "Microsoft Graph", "https://api.security.microsoft.com/.default"},
		{"audience as application ID", bearer(401, incidents, appToken(appIDGraph)), []string{isAudience}, appIDGraph, ""},
		{"audience of Azure", bearer(401, alertsV2, appToken("https://management.azure.com/")), []string{isAudience}, "management.azure.com", "https://graph.microsoft.com/.default"},
		{"audience of the old API for incidents", bearer(403, incidents, appToken(audMDE, "Machine.Read.All")), []string{isAudience}, "WindowsDefenderATP", "api.security.microsoft.com"},
		{"audience of the new API for machines", bearer(403, machines, appToken(audXDR, "Incident.Read.All")), []string{isAudience}, "Microsoft Threat Protection", "api.securitycenter.microsoft.com"},
		{"regional host", bearer(401, "https://eu.api.security.microsoft.com/api/incidents", appToken(audGraph)), []string{isAudience}, "Graph", ""},
		{"GCC token, commercial host", bearer(401, incidents, appToken("https://api-gcc.security.microsoft.us")), []string{isCloud}, "commercial", "login.microsoftonline.com"},
		{"commercial token, GCC High host", bearer(401, "https://api-gov.security.microsoft.us/api/incidents",
			but(appToken(audXDR), "iss", "https://login.microsoftonline.com/"+tenantA+"/v2.0")), []string{isCloud}, "gcc-high", "login.microsoftonline.us"},
		{"commercial token, GCC High host, issuer unclear", bearer(401, "https://api-gov.security.microsoft.us/api/incidents", appToken(audXDR)), []string{"token-cloud likely"}, "", ""},
		{"Graph token of another cloud by its issuer", bearer(401, "https://dod-graph.microsoft.us/v1.0/security/incidents",
			but(appToken(appIDGraph), "iss", "https://login.microsoftonline.com/"+tenantA+"/v2.0")), []string{isCloud}, "iss", ""},
		{"expired and for another API", bearer(401, incidents, but(expired(), "aud", audGraph)), []string{isAudience, isExpired}, "", ""},
		{"another tenant", bearer(401, incidents, appToken(audXDR)).challenging(`Bearer authorization_uri="https://login.windows.net/` + tenantB + `/oauth2/authorize", error="invalid_token"`),
			[]string{"token-tenant certain", "token-refused likely"}, tenantB, ""},
		{"expired, says the challenge", refusal(401, incidents, "").challenging(`Bearer error="invalid_token", error_description="The token expired at '03/01/2026 09:00:00'"`),
			[]string{isExpired}, "09:00:00", ""},
		{"audience, says the challenge", refusal(401, incidents, "").challenging(`Bearer error="invalid_token", error_description="The audience 'x' is invalid"`), []string{isAudience}, "The audience", ""},
		{"revoked", refusal(401, alertsV2, "").challenging(`Bearer realm="", error="insufficient_claims", claims="` + base64.StdEncoding.EncodeToString([]byte(`{"access_token":{"nbf":{"essential":true,"value":"1635527790"}}}`)) + `"`),
			[]string{"session-revoked certain"}, "nbf 1635527790", "claims"},
		{"address", refusal(401, alertsV2, "").challenging(`Bearer error="invalid_token", error_description="Tenant IP Policy validate failed.", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjEwNTYzMDA2In0sInhtc19ycF9pcGFkZHIiOnsidmFsdWUiOiIxLjIuMy40In19fQ"`),
			[]string{"ip-changed certain"}, "1.2.3.4", ""},
		{"step-up", refusal(401, alertsV2, "").challenging(`Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ=="`),
			[]string{"claims-challenge certain"}, "acrs cp1", ""},
		{"audience, says the message", failure("InvalidAuthenticationToken", "Access token validation failure. Invalid audience.").status(401), []string{isAudience}, "", ""},
		{"expired, says the library", failure("", "IDX10223: Lifetime validation failed. The token is expired. ValidTo: '1/1/2026', Current time: '2/1/2026'.").status(401), []string{isExpired}, "1/1/2026", ""},
		{"issuer of the other version", failure("", "IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/"+tenantA+"/'. Did not match: validationParameters.ValidIssuer: 'https://login.microsoftonline.com/"+tenantA+"/v2.0' or validationParameters.ValidIssuers: 'null'.").status(401),
			[]string{"token-version certain"}, "sts.windows.net", ""},
		{"audience of Azure AD Graph, called nobody knows where", unaddressed(appToken("00000002-0000-0000-c000-000000000000")), []string{"token-audience likely"}, "Azure AD Graph", "https://api.securitycenter.microsoft.com"},
		{"audience of Azure AD Graph, says the message", payload("00000002-0000-0000-c000-000000000000", called.Add(time.Hour)), []string{isAudience}, "Azure AD Graph", "https://api.securitycenter.microsoft.com/.default"},
		{"audience of Graph, says the message", payload(appIDGraph, called.Add(time.Hour)), []string{isAudience}, "Microsoft Graph", ""},
		{"audience of Azure, says the message", payload("https://management.azure.com/", called.Add(time.Hour)), []string{isAudience}, "Azure Resource Manager", ""},
		{"expired, says the message", payload(audXDR, called.Add(-3*time.Hour)), []string{isExpired}, "3 h before the call", "new token"},
		{"expired by now, says the message", payload(audXDR, called).undated(called.Add(48 * time.Hour)), []string{"token-expired likely"}, "this machine's clock", ""},
		{"audience of Graph, and expired by now", payload(appIDGraph, called).undated(called.Add(48 * time.Hour)), []string{isAudience}, "", ""},

		{"good, says the message", payload(audXDR, called.Add(time.Hour)), nil, "", ""},
		{"an audience that nobody knows, says the message", payload("api://contoso", called.Add(time.Hour)), nil, "", ""},
		{"good", bearer(401, incidents, appToken(audXDR, "Incident.Read.All")), nil, "", ""},
		{"good, with a slash", bearer(401, incidents, appToken(audXDR+"/", "Incident.Read.All")), nil, "", ""},
		{"good, by application ID", bearer(401, machines, appToken(appIDMDE, "Machine.Read.All")), nil, "", ""},
		{"good at the regional host", bearer(401, "https://api-eu.security.microsoft.com/api/incidents", appToken(audXDR, "Incident.Read.All")), nil, "", ""},
		{"good at the oldest host", bearer(403, "https://api.securitycenter.windows.com/api/machines", appToken(audMDE, "Machine.Read.All")), nil, "", ""},
		{"good at Graph of GCC", bearer(403, alertsV2, but(appToken(audGraph), "iss", "https://login.microsoftonline.com/"+tenantA+"/v2.0")), nil, "", ""},
		{"an unknown host", bearer(401, "https://proxy.contoso.com/api/incidents", appToken("api://proxy")), nil, "", ""},
		{"the gateway of a connector", bearer(401, "https://europe-001.azure-apim.net/apim/wdatp/x/api/machines", appToken("https://apihub.azure.com")), nil, "", ""},
		{"expired by now, refused for its permissions", bearer(403, incidents, appToken(audXDR)).undated(called.Add(48 * time.Hour)), nil, "", ""},
		{"expired by now, in a file, refused for its permissions", inFile.undated(called.Add(48 * time.Hour)), nil, "", ""},
		{"tenant without Defender", bearer(401, machines, but(appToken(audMDE), "exp", called.Add(-3*time.Hour).Unix())).saying("Unauthorized", "Unauthorized request - reason of failure: Account mode is inactive"), nil, "", ""},
		{"another token than the one refused", foreign, nil, "", ""},
		{"another fault", bearer(400, incidents, expired()), nil, "", ""},
		{"a sign-in error", func() Case { c := bearer(401, incidents, expired()); c.Service = fact.Entra; return c }(), nil, "", ""},
		{"no token", refusal(401, incidents, ""), nil, "", ""},
		{"a masked token", refusal(401, incidents, "Bearer ***"), nil, "", ""},
		{"a challenge that names no error", refusal(401, alertsV2, "").challenging(`Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"`), nil, "", ""},
		{"a challenge of another scheme", refusal(401, alertsV2, "").challenging(`Negotiate, Basic error="invalid_token", error_description="expired"`), nil, "", ""},
		{"an issuer of another tenant", failure("", "IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/"+tenantA+"/'. Did not match: validationParameters.ValidIssuer: 'https://login.microsoftonline.com/"+tenantB+"/v2.0' or validationParameters.ValidIssuers: 'null'.").status(401), nil, "", ""},
		{"a message that leaves it open", failure("InvalidAuthenticationToken", "Access token has expired or is not yet valid.").status(401), nil, "", ""},
	})
}

func TestAuthorizationFamily(t *testing.T) {
	whole := encode(appToken(audXDR, "Incident.Read.All"))
	typed := refusal(401, incidents, "Bearer $TOKEN")
	typed.Exchange.Source.Format = "http"
	har := refusal(401, incidents, "")
	har.Exchange.Source.Format = "har"
	bare := failure("", "").status(401)
	file := failure("Unauthorized", "").status(401)
	file.Token = []byte("\"Bearer " + whole + "\"\n")
	cut := failure("Unauthorized", "").status(401)
	cut.Token = []byte(whole[:60])
	id := refusal(401, incidents, "Bearer "+encode(jwt.MapClaims{"aud": "a", "preferred_username": "ann@contoso.com", "nonce": "n"}))
	testFamily(t, authorizationFamily(), []familyTest{
		{"no header", refusal(401, incidents, ""), []string{"authorization-missing certain"}, "other headers: 2", "redirect"},
		{"no header in what a browser saved", har, []string{"authorization-missing likely"}, "", ""},
		{"no scheme", refusal(401, incidents, whole), []string{"authorization-scheme certain"}, "token itself", "Bearer"},
		{"Basic", refusal(401, incidents, "Basic YTpi"), []string{"authorization-scheme certain"}, "Basic", ""},
		{"twice", refusal(401, incidents, "Bearer Bearer "+whole), []string{"bearer-doubled certain"}, "", "once"},
		{"valid JSON value", refusal(401, incidents, "Bearer "), []string{"token-empty certain"}, "Bearer", ""},
		{"null", refusal(401, incidents, "Bearer null"), []string{"token-empty certain"}, "Bearer null", ""},
		{"variable", refusal(401, incidents, "Bearer ${ACCESS_TOKEN}"), []string{"token-empty certain"}, "ACCESS_TOKEN", "single quotes"},
		{"quotes", refusal(401, incidents, `Bearer "`+whole+`"`), []string{"token-mangled certain"}, "", "just the token"},
		{"cut off", refusal(401, incidents, "Bearer "+whole[:80]), []string{"token-mangled likely"}, "", ""},
		{"cut off, and the service says so", refusal(401, alertsV2, "Bearer "+whole[:80]).saying("InvalidAuthenticationToken", "CompactToken parsing failed with error code: 80049217"),
			[]string{"token-mangled certain"}, "", ""},
		{"a few letters that were left of it", refusal(401, incidents, "Bearer eyJ0eXAi"), nil, "", ""},
		{"cut off, in a file", cut, []string{"token-mangled likely"}, "", ""},
		{"ID token", id, []string{"not-an-access-token certain"}, "signed-in user", "access_token"},
		{"opaque", refusal(401, incidents, "Bearer EwB4A8l6BAAUkj1NuJYtTVha+Mogk+HEiPbQo04AAZ"), []string{"not-an-access-token likely"}, "", ""},

		{"good", refusal(401, incidents, "Bearer "+whole), nil, "", ""},
		{"good, in small letters", refusal(401, incidents, "bearer "+whole), nil, "", ""},
		{"proof of possession", refusal(401, incidents, "PoP "+whole), nil, "", ""},
		{"masked", refusal(401, incidents, "Bearer ***"), nil, "", ""},
		{"masked by a word", refusal(401, incidents, "Bearer [REDACTED]"), nil, "", ""},
		{"masked by its name", refusal(401, incidents, "Bearer <token>"), nil, "", ""},
		{"variable in a typed command", typed, nil, "", ""},
		{"no header, refused for permissions", refusal(403, incidents, ""), nil, "", ""},
		{"no request", bare, nil, "", ""},
		{"wrapped in a file", file, nil, "", ""},
		{"another fault", refusal(404, incidents, ""), nil, "", ""},
	})
}

func TestRolesByToken(t *testing.T) {
	forUser := func(url string, scopes ...string) Case { return bearer(403, url, userToken(audXDR, scopes...)) }
	atGraph := bearer(403, alertsV2, but(userToken(audGraph, "SecurityAlert.Read.All"), "wids", []string{"b79fbf4d-3ef9-4689-8143-76b194e85509"}))
	noToken := refusal(403, machines, "")
	const missingRoles = "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All."
	told := refusal(403, machines, "").saying("Forbidden", missingRoles)
	told.Token = []byte(encode(appToken(audMDE, "Machine.Read.All")))
	same := refusal(403, machines, "").saying("Forbidden", missingRoles)
	same.Token = []byte(encode(appToken(audMDE, "Alert.Read.All")))
	asked := bearer(403, alertsV2, appToken(audGraph, "User.Read.All")).saying("Forbidden",
		"Application is not authorized to perform this operation. Application must have one of the following scopes: SecurityAlert.Read.All")
	testFamily(t, roleFamily(), []familyTest{
		{"no roles", bearer(403, incidents, appToken(audXDR)), []string{"token-without-roles certain"}, "no roles claim", "Incident.Read.All (Microsoft Threat Protection)"},
		{"no roles, but a 401", bearer(401, incidents, appToken(audXDR)), []string{"token-without-roles likely"}, "", ""},
		{"other roles", bearer(403, machines, appToken(audMDE, "Alert.Read.All")), []string{"role-missing certain"}, "accepts only Machine.Read.All, Machine.ReadWrite.All", "Add Machine.Read.All (WindowsDefenderATP)"},
		{"role of the old hunting API", bearer(403, huntingRun, appToken(audMDE, "AdvancedQuery.Read.All")), []string{"role-of-another-api certain"}, "requires AdvancedHunting.Read.All", ""},
		{"role of Graph", bearer(403, huntingRun, appToken(audXDR, "ThreatHunting.Read.All")), []string{"role-of-another-api certain"}, "ThreatHunting.Read.All", ""},
		{"no scope", forUser(incidents, "openid"), []string{"scope-missing certain"}, "scp is openid", "Incident.Read (Microsoft Threat Protection)"},
		{"user with the scope", forUser(incidents, "Incident.Read"), []string{"user-role likely"}, "has Incident.Read", "device group"},
		{"user of Graph without role", atGraph, []string{"security-role likely"}, "wids", "Security Reader"},
		{"user where applications only are taken", bearer(403, "https://api.security.microsoft.com/api/machines/abc/getmissingkbs", userToken(audMDE, "Software.Read")), []string{"permission-type likely"}, "no delegated", ""},
		{"another token than the one refused", told, []string{"role-missing certain", "other-token-sent likely"}, "", ""},
		{"the very token", same, []string{"role-missing certain"}, "Alert.Read.All", ""},
		{"asked for by the message", asked, []string{"role-missing certain"}, "User.Read.All", "SecurityAlert.Read.All"},
		{"asked for by the challenge", refusal(403, incidents, "Bearer "+encode(userToken(audXDR, "openid"))).challenging(`Bearer error="insufficient_scope", scope="Incident.Read"`), []string{"scope-missing certain"}, "openid", "Incident.Read"},
		{"no token at hand", noToken, []string{"permission-missing possible"}, "list-machines accepts only Machine.Read.All", "Grant Machine.Read.All"},

		{"the right role", bearer(403, incidents, appToken(audXDR, "Incident.Read.All")), nil, "", ""},
		{"the stronger role", bearer(403, "https://api.security.microsoft.com/api/vulnerabilities", appToken(audMDE, "Vulnerability.ReadWrite.All")), nil, "", ""},
		{"the right role, and a 401", bearer(401, incidents, appToken(audXDR, "Incident.ReadWrite.All")), nil, "", ""},
		{"no operation known", bearer(403, "https://api.security.microsoft.com/api/unheardof", appToken(audXDR)), nil, "", ""},
		{"another API altogether", bearer(403, machines, appToken(audXDR, "Incident.Read.All")), nil, "", ""},
		{"no token, and a 401", refusal(401, machines, ""), nil, "", ""},
		{"another fault", bearer(404, machines, appToken(audMDE)), nil, "", ""},
		{"an ID token", bearer(401, machines, jwt.MapClaims{"aud": "a", "name": "Ann", "nonce": "n"}), nil, "", ""},
	})
}

// TestGoodTokensAreRight holds that no token is accused which fits in every
// respect, whatever the operation.
func TestGoodTokensAreRight(t *testing.T) {
	var ops []fact.Operation
	for op := range catalog.Operations() {
		if len(op.Application) > 0 && len(op.Delegated) > 0 && op.PermissionAPI != "" {
			ops = append(ops, op)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		op := rapid.SampledFrom(ops).Draw(t, "operation")
		api, _ := catalog.FindAPI(op.PermissionAPI)
		aud := rapid.SampledFrom([]string{strings.TrimSuffix(api.Scope, "/.default"), api.AppID, strings.TrimSuffix(api.Scope, ".default")}).Draw(t, "aud")
		claims := appToken(aud, rapid.SampledFrom(op.Application).Draw(t, "role"))
		if rapid.Bool().Draw(t, "user") {
			claims = userToken(aud, rapid.SampledFrom(op.Delegated).Draw(t, "scope"))
		}
		c := bearer(rapid.SampledFrom([]int{401, 403}).Draw(t, "status"), op.URL(), claims)
		c.Operation, c.Service = op, op.Service
		for _, r := range Causes(&c) {
			cause := r.Cause()
			if cause.Certainty == fact.Certain {
				t.Fatalf("%s: %s: %s", op.ID, cause.ID, cause.Evidence.English())
			}
			switch cause.ID {
			case "token-expired", "token-audience", "permission-missing", "token-header":
				t.Fatalf("%s: %s is listed though the token disproves it", op.ID, cause.ID)
			}
		}
	})
}
