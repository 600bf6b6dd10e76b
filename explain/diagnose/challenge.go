package diagnose

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// challenges reads the WWW-Authenticate headers of the response.
func (c *Case) challenges() []token.Challenge {
	if len(c.Exchange.Response.Header) == 0 {
		return nil
	}
	var all []token.Challenge
	for _, header := range c.Exchange.Response.Header.Values("WWW-Authenticate") {
		all = append(all, token.Challenges(header)...)
	}
	return all
}

// challengeCauses takes the service at its word: what it says of the token in
// its WWW-Authenticate header, and in the messages of the libraries that
// check tokens.
func challengeCauses(c *Case) []Cause {
	found := append(issuerVersion(c), toldByMessage(c)...)
	all := c.challenges()
	if len(all) == 0 && diagnosed(c) != "" {
		all = []token.Challenge{{Scheme: "Bearer"}}
	}
	for _, ch := range all {
		if !strings.EqualFold(ch.Scheme, "Bearer") && !strings.EqualFold(ch.Scheme, "PoP") {
			continue
		}
		if demands := token.Demands(ch.Get("claims")); len(demands) > 0 {
			found = append(found, demanded(demands))
			continue
		}
		found = append(found, toldBy(c, ch)...)
	}
	// A sign-in error carries claims for the next request, too; its number says
	// what is wrong, and the policy can be one that no claim fulfills.
	numbered := c.Code.Name != "" && !c.codeGround().isGeneral()
	if claims := c.Exchange.Response.Fault.Claims; len(found) == 0 && claims != "" && !numbered {
		if demands := token.Demands(claims); len(demands) > 0 {
			found = append(found, demanded(demands))
		}
	}
	return found
}

// demanded explains a claims challenge by the claims that it asks for.
func demanded(demands []token.Demand) Cause {
	asked := make([]string, len(demands))
	for i, d := range demands {
		asked[i] = strings.TrimSpace(d.Claim + " " + strings.Join(d.Values, ", "))
	}
	evidence := textf("the challenge requests %s", "запрошено: %s", shown(strings.Join(asked, "; ")))
	id, summary := "claims-challenge", meaningOf(demands)
	switch i := slices.IndexFunc(demands, func(d token.Demand) bool { return d.Claim == "xms_rp_ipaddr" }); {
	case i >= 0:
		id = "ip-changed"
	case demands[0].Claim == "nbf":
		id = "session-revoked"
	}
	return certain(id, summary, evidence,
		Text{en: "Drop the cached token and get a new one with these claims: MSAL takes them as its claims parameter. If a user signs in, the sign-in must be interactive; declare the capability cp1.",
			ru: "Сбросьте токен в кэше и получите новый с этими claims: в MSAL для них есть параметр claims. Если входит пользователь, вход должен быть интерактивным; объявите возможность cp1."})
}

// meaningOf says in words what a challenge requires.
func meaningOf(demands []token.Demand) Text {
	for _, d := range demands {
		value := strings.Join(d.Values, ", ")
		switch d.Claim {
		case "xms_rp_ipaddr":
			return textf("A location policy refused the call: the API saw the IP address %s, not the one used at sign-in.",
				"Вызов отклонён политикой расположения: API видел IP-адрес %s, а не тот, что был при входе.", shown(value))
		case "acrs":
			return textf("The operation requires a stronger sign-in: the Conditional Access authentication context %s.",
				"Операция требует более строгого входа: контекст проверки подлинности %s условного доступа.", shown(value))
		case "capolids":
			return Text{en: "A Conditional Access policy must be satisfied first, for example with a second factor.",
				ru: "Сначала нужно выполнить политику условного доступа, например второй фактор."}
		case "deviceid":
			return Text{en: "The sign-in must come from a registered device.", ru: "Вход должен выполняться с зарегистрированного устройства."}
		}
	}
	if d := demands[0]; d.Claim == "nbf" && len(d.Values) > 0 {
		if seconds, err := strconv.ParseInt(d.Values[0], 10, 40); err == nil && seconds > 0 {
			since := moment(time.Unix(seconds, 0))
			return textf("The session was revoked: tokens issued before %s are refused.",
				"Сеанс отозван: токены, выпущенные до %s, отклоняются.", since)
		}
	}
	return Text{en: "The API requires a new token that meets further conditions.", ru: "API требует нового токена, который выполняет дополнительные условия."}
}

// toldBy reads error and error_description of a challenge (RFC 6750).
func toldBy(c *Case, ch token.Challenge) []Cause {
	kind, told := ch.Get("error"), ch.Get("error_description")
	evidence := textf("WWW-Authenticate says: %s", "в WWW-Authenticate: %s", shown(strings.TrimSpace(kind+" "+told)))
	if reason := diagnosed(c); kind == "" && told == "" && reason != "" {
		told, evidence = reason, textf("x-ms-diagnostics says: %s", "в x-ms-diagnostics: %s", shown(reason))
	}
	lower := strings.ToLower(told)
	has := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(lower, w) })
	}
	newToken := Text{en: "Get a new token and send the request again.", ru: "Получите новый токен и повторите запрос."}
	switch {
	case strings.EqualFold(kind, "insufficient_scope") && c.Message.ID == "" && ch.Get("scope") != "":
		return []Cause{scopeDemanded(c, ch.Get("scope"))}
	case kind == "" && told == "", strings.EqualFold(kind, "insufficient_scope"): // which another family explains
		return nil
	case has("revoked", "revocation"):
		return []Cause{certain("session-revoked",
			Text{en: "The session was revoked after the token was issued.", ru: "Сеанс отозван после выпуска токена."},
			evidence, Text{en: "Sign in again; an application gets a new token with its secret or certificate.",
				ru: "Войдите заново; приложение получает новый токен по секрету или сертификату."})}
	case has("tenant ip policy", "location"):
		return []Cause{certain("ip-changed",
			Text{en: "A location policy blocks the caller's IP address.", ru: "Политика расположения не принимает IP-адрес вызывающего."},
			evidence, Text{en: "Call from an allowed network, with the same outbound address as at sign-in.",
				ru: "Вызывайте из разрешённой сети, с тем же исходящим адресом, что и при входе."})}
	case has("not yet valid", "notbefore"):
		return []Cause{tokenFault("clock-skew", evidence)}
	case has("expired"):
		return []Cause{tokenFault("token-expired", evidence)}
	case has("audience"):
		if resource := strings.TrimSuffix(c.scope(), "/.default"); resource != "" && strings.Contains(lower, resource) {
			return []Cause{tokenFault("token-audience", evidence)} // that one isn't it
		}
		return []Cause{c.scoped(tokenFault("token-audience", evidence))}
	case has("issuer", "tenant"):
		return []Cause{certain("token-tenant", Text{en: "The token comes from a tenant or issuer that the API doesn't accept here.",
			ru: "Токен выдан тенантом или издателем, которого API здесь не принимает."},
			evidence, Text{en: "Request the token from the endpoint of the tenant that holds the data.", ru: "Запросите токен у эндпоинта тенанта, в котором находятся данные."})}
	case c.refused():
		return []Cause{likely("token-refused", Text{en: "The service's WWW-Authenticate header says what is wrong with the token.",
			ru: "В заголовке WWW-Authenticate служба сообщает, что не так с токеном."}, evidence, newToken)}
	}
	return nil
}

// diagnosed returns the reason that Exchange and SharePoint give in a header of their own.
//
//	x-ms-diagnostics: 2000003;reason="The audience claim value is invalid 'https://graph.microsoft.com'.";error_category="invalid_resource"
func diagnosed(c *Case) string {
	_, rest, _ := strings.Cut(c.Exchange.Response.Header.Get("X-Ms-Diagnostics"), `reason="`)
	reason, _, _ := strings.Cut(rest, `"`)
	return reason
}

// scopeDemanded explains a challenge that names the permissions that the token lacks.
//
//	WWW-Authenticate: Bearer error="insufficient_scope", scope="User.Read.All"
func scopeDemanded(c *Case, scope string) Cause {
	want := shown(scope)
	if p := c.permissionsInMessage(); len(p.Required) > 0 {
		want = p.ofAPI(p.Required[0])
	}
	return likely(permissionMissing,
		Text{en: "The token lacks the permission that this operation requires.", ru: "В токене нет разрешения, которого требует операция."},
		textf("WWW-Authenticate says: %s", "в WWW-Authenticate: %s", "insufficient_scope "+shown(scope)),
		textf("Grant %s as the kind that the token has (Delegated with a signed-in user, Application without one), have an administrator consent to it, then get a new token.",
			"Выдайте %s того вида, что у токена (с входом пользователя — делегированное, без него — разрешение приложения), получите согласие администратора, затем новый токен.", want),
		"licence-missing", "proxy-blocks")
}

// toldByMessage takes messages at their word that name the fault themselves.
func toldByMessage(c *Case) []Cause {
	switch id := c.Message.ID; {
	case id == "idx-expired", id == "token-lifetime" && c.says("token is expired"):
		return []Cause{tokenFault("token-expired", reasonBy(c, "validTo", "now"))}
	case id == "idx-not-yet-valid":
		return []Cause{tokenFault("clock-skew", reasonBy(c, "validFrom", "now"))}
	case id == "idx-audience" && c.Service == fact.Unknown:
		return []Cause{ownAudience(c)}
	case id == "idx-audience", id == "token-wrong-audience":
		return []Cause{c.scoped(tokenFault("token-audience", reasonBy(c, "audience", "expected")))}
	}
	return nil
}

// scoped returns the cause of a wrong audience with advice that names the scope for the
// host that was called, or the host for the cloud that the token is from.
//
//	token from https://login.microsoftonline.us/contoso.onmicrosoft.us/oauth2/v2.0/token
//	GET https://graph.microsoft.com/v1.0/security/incidents
func (c *Case) scoped(cause Cause) Cause {
	h, known := c.host()
	if host := hostOf(c.Exchange.Request.URL); !known && host != "" {
		cause.Fix = textf("Request the token for the API you called: the scope is https://%s/.default, unless its documentation names another.",
			"Запросите токен для вызванного API: область — https://%s/.default, если его документация не называет другой.", shown(host))
		return cause
	}
	if !known || h.Scope == "" {
		return cause
	}
	around := strings.ToLower(c.Exchange.Around)
	isGovernment := containsAny(around, "login.microsoftonline.us", "https://graph.microsoft.us")
	if slices.Contains(h.Clouds, catalog.Commercial) && h.Service == fact.Graph && isGovernment {
		cause.Fix = textf("The token is from the US Government cloud: call https://graph.microsoft.us (GCC High) or https://dod-graph.microsoft.us (DoD) instead of %s, with a token for it.",
			"Токен из облака правительства США: вызывайте https://graph.microsoft.us (GCC High) или https://dod-graph.microsoft.us (DoD) вместо %s, с токеном для него.", h.Name)
		return cause
	}
	if scope := c.scope(); scope != "" {
		cause.Fix = textf("Request the token for the API you called: the scope is %s (on the version 1 endpoint, the resource without /.default).",
			"Запросите токен для вызванного API: область — %s (для конечной точки версии 1 — resource без /.default).", scope)
	}
	return cause
}

// ownAudience explains the audience that a program refused that isn't known to be one of
// Microsoft's APIs: it's mostly an API of one's own, whose settings say what it takes.
//
//	IDX10214: Audience validation failed. Audiences: 'api://5d0c7f4e-…'. Did not match: validationParameters.ValidAudience: '5d0c7f4e-…'
func ownAudience(c *Case) Cause {
	audience, _ := c.given("audience")
	expected, _ := c.given("expected")
	if bare := strings.TrimPrefix(audience, "api://"); catalog.IsGUID(bare) && strings.EqualFold(bare, strings.TrimPrefix(expected, "api://")) {
		return certain("token-audience",
			Text{en: "The token is for this API, but the API accepts only one of the two forms of its name.", ru: "Токен выпущен для этого API, но API принимает только одну из двух форм своего имени."},
			reasonBy(c, "audience", "expected"),
			textf("In the API's settings, list both as valid audiences: %s and api://%s. The version of the token (requestedAccessTokenVersion in the registration) decides which one it has.",
				"В настройках API укажите допустимыми обе: %s и api://%s. Какая из них в токене, решает его версия (requestedAccessTokenVersion в регистрации).", shown(bare), bare))
	}
	if expected == "" || strings.EqualFold(expected, "null") || c.isMasked(expected) {
		return tokenFault("token-audience", reasonBy(c, "audience", "expected"))
	}
	return certain("token-audience",
		Text{en: "The token was issued for a different API.", ru: "Токен выпущен не для того API, который вызван."},
		reasonBy(c, "audience", "expected"),
		textf("Request the token with the scope %s/.default; if the API is your own and should take this token, add its audience to the API's valid audiences.",
			"Запросите токен со scope %s/.default; если API ваш и должен принимать этот токен, добавьте его audience в допустимые для API.", shown(strings.TrimSuffix(expected, "/"))))
}

// reasonBy quotes the values by which the service judged.
func reasonBy(c *Case, names ...string) Text {
	var told []string
	for _, name := range names {
		if value, ok := c.given(name); ok && value != "" {
			told = append(told, name+" "+shown(value))
		}
	}
	if len(told) == 0 {
		return Text{en: "the service's message says so", ru: "об этом говорит сообщение службы"}
	}
	return textf("the message names %s", "в сообщении указано: %s", strings.Join(told, ", "))
}

// tokenFault is one of the faults that a service can see by itself.
func tokenFault(id string, evidence Text) Cause {
	switch id {
	case "token-expired":
		return certain(id, Text{en: "The token had expired when it was used.", ru: "Срок действия токена истёк до вызова."}, evidence,
			Text{en: "Get a new token and send the request again; in a program, renew it before expires_in runs out. One that signs users in needs the scope offline_access to get a refresh token.",
				ru: "Получите новый токен и повторите запрос; в программе обновляйте его до истечения expires_in. Программе, в которую входят пользователи, для refresh-токена нужна область offline_access."})
	case "clock-skew":
		return certain(id, Text{en: "The token was used before it became valid. One of the clocks is probably wrong.", ru: "Токен использован до начала срока действия. Вероятно, на одной из машин неверно выставлены часы."}, evidence,
			Text{en: "Synchronize the clocks of the machine that gets tokens and the machine that sends them, then get a new token.",
				ru: "Синхронизируйте часы машин, которые получают и отправляют токены, затем получите новый токен."})
	}
	return certain(id, Text{en: "The token was issued for a different API.", ru: "Токен выпущен не для того API, который вызван."}, evidence,
		Text{en: "Request the token for the API you call, such as https://api.securitycenter.microsoft.com/.default or https://graph.microsoft.com/.default.",
			ru: "Запросите токен для вызываемого API, например https://api.securitycenter.microsoft.com/.default или https://graph.microsoft.com/.default."})
}

// issuerVersion compares the issuer that a library refused with the ones that
// it would take: the same tenant in the form of the other version.
func issuerVersion(c *Case) []Cause {
	issuer := c.Values.Get("issuer")
	if issuer == "" {
		return nil
	}
	expected := c.Values.Get("expected") + " " + c.Values.Get("others")
	tenant := tenantIn(issuer)
	if tenant == "" || !strings.Contains(strings.ToLower(expected), tenant) {
		return nil
	}
	isV1, wantsV1 := strings.Contains(issuer, "sts.windows.net"), strings.Contains(expected, "sts.windows.net")
	if isV1 == wantsV1 {
		return nil
	}
	return []Cause{certain("token-version",
		Text{en: "The token comes from the right tenant but from the other version of the endpoint.",
			ru: "Токен из нужного тенанта, но от эндпоинта другой версии."},
		textf("the issuer is %s, but the API accepts %s", "издатель — %s, а API принимает %s", shown(issuer), shown(strings.TrimSpace(expected))),
		Text{en: "The API's registration decides the version (requestedAccessTokenVersion), not the endpoint you use: set it there, or have the API accept both issuers.",
			ru: "Версию определяет регистрация API (requestedAccessTokenVersion), а не эндпоинт запроса: задайте её там или разрешите API обоих издателей."})}
}
