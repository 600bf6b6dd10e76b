package diagnose

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// bareSignIn judges a refusal of Entra ID when the input shows only its status: the
// reason is in the body, which always has a number.
//
//	Fetch client threw: Error: HTTP status code 400 | Attempted to reach: https://login.microsoftonline.com/common/oauth2/v2.0/token
func bareSignIn(c *Case) []Cause {
	if !c.isBareSignIn() {
		return nil
	}
	path, _, _ := strings.Cut(c.Exchange.Request.URL, "?") // after which the v1 endpoint has a resource, which is a URL
	if _, path, _ = strings.Cut(path, "://"); strings.Contains(path, "//") {
		return []Cause{tenantSkipped(c.Exchange.Request.URL)}
	}
	hidden := perhaps("token-error-hidden",
		Text{en: "Entra ID refused the token request, and the program didn't show the response, which says why.",
			ru: "Entra ID отклонил запрос токена, а ответ, в котором сказано почему, программа не показала."},
		Text{en: "Print the body of the response to the token request, or repeat the request with curl, and run explain on that: it has an AADSTS number. With 400, mostly the tenant or the client ID is wrong, or a form field: grant_type, scope, code, refresh_token.",
			ru: "Выведите тело ответа на запрос токена или повторите запрос в curl и передайте ответ сюда: в нём есть номер AADSTS. При 400 чаще всего неверны тенант, ID клиента или поле формы: grant_type, scope, code, refresh_token."})
	if c.Stated == 400 && containsAny(c.around(), "refresh_token", "refreshToken", "RefreshToken") {
		return []Cause{
			perhaps("sign-in-expired",
				Text{en: "The refresh token has expired or was revoked: unused for 90 days, a password change, or a policy.",
					ru: "Refresh-токен истёк или отозван: не использовался 90 дней, сменён пароль или действует политика."},
				Text{en: "Sign in again, and store the new refresh token that each refresh returns; for an unattended job, use client credentials.",
					ru: "Войдите снова и сохраняйте новый refresh-токен, который возвращает каждое обновление; для работы без человека используйте client credentials."}),
			hidden,
		}
	}
	sent := isTokenURL(c.Exchange.Request.URL) || c.namesTokenURL() || sendsTokenRequest(lowered(c.received()))
	if c.Stated != 401 || !sent || strings.HasSuffix(c.Exchange.Request.URL, "/devicecode") {
		return []Cause{hidden}
	}
	return []Cause{
		perhaps("client-secret-wrong",
			Text{en: "Entra ID refused the application's credentials: the secret is wrong or has expired, or the certificate or federated token isn't accepted. Most other mistakes get a 400.",
				ru: "Entra ID не приняла учётные данные приложения: секрет неверен или истёк, либо не принят сертификат или федеративный токен. На большинство других ошибок она отвечает 400."},
			Text{en: "App registrations, your app, Certificates & secrets: check whether the secret has expired, and use its Value (not the Secret ID). The response body has the AADSTS number: print it, and run explain on it.",
				ru: "App registrations, ваше приложение, Certificates & secrets: проверьте, не истёк ли секрет, и укажите его Value (не Secret ID). В теле ответа есть номер AADSTS: выведите его и передайте сюда."}),
		hidden,
	}
}

// tenantSkipped explains a token URL with two slashes in front of the tenant, or in its
// place.
//
//	POST https://login.microsoftonline.com//oauth2/token
func tenantSkipped(address string) Cause {
	return likely("tenant-missing",
		Text{en: "The token URL has two slashes in a row: the tenant between them is empty, or there is a slash too many before it.",
			ru: "В URL токена две косые черты подряд: тенант между ними пуст, или перед ним лишняя черта."},
		textf("the URL is %s", "URL — %s", shown(address)),
		Text{en: "Set the token URL to https://login.microsoftonline.com/TENANT-ID/oauth2/v2.0/token (or /oauth2/token with resource), with one slash before the tenant and the tenant's real ID.",
			ru: "Укажите URL токена https://login.microsoftonline.com/ID-ТЕНАНТА/oauth2/v2.0/token (или /oauth2/token с resource), с одной чертой перед тенантом и с настоящим ID."},
		"token-error-hidden")
}

// endpointSwapped explains settings whose token URL is that of the sign-in page, which
// answers with HTML.
//
//	token_url = https://login.microsoftonline.com/TENANT/oauth2/v2.0/authorize
func endpointSwapped(c *Case) []Cause {
	around := c.around()
	around = around[:min(len(around), maxPage)]
	for line := range strings.Lines(around) {
		lower := strings.ToLower(strings.TrimRight(line, " \t\r\n\"',"))
		name, address, found := strings.Cut(lower, "http")
		name = strings.TrimRight(name, " =:\"'")
		if !found || !strings.HasSuffix(name, "token_url") && !strings.HasSuffix(name, "tokenurl") && !strings.HasSuffix(name, "token_endpoint") && !strings.HasSuffix(name, "access token url") {
			continue
		}
		if strings.HasSuffix(address, "/oauth2/v2.0/authorize") || strings.HasSuffix(address, "/oauth2/authorize") {
			return []Cause{certain("endpoint-swapped",
				Text{en: "The token URL in the settings is the authorize endpoint, which answers with a page instead of a token.",
					ru: "URL токена в настройках — это эндпоинт authorize, который отвечает страницей, а не токеном."},
				textf("the settings have %s", "в настройках: %s", shown(strings.TrimSpace(line))),
				Text{en: "End the token URL in /oauth2/v2.0/token; only the authorization URL ends in /oauth2/v2.0/authorize.",
					ru: "Завершите URL токена на /oauth2/v2.0/token; на /oauth2/v2.0/authorize кончается только URL авторизации."},
				"transient-fault", "request-breaks-service", "wrong-method", "answer-not-from-entra", "token-error-hidden")}
		}
	}
	return nil
}

// isRefusedBySpring reports whether Spring Security says that the response to its token
// request was a 401.
func (c *Case) isRefusedBySpring() bool {
	detail, _ := c.given("detail")
	return c.Message.ID == "spring-oauth-answer" && (c.Stated == 401 || strings.HasPrefix(detail, "401 "))
}

// secretRefused explains a 401 in place of a token, which Entra ID answers where the
// client doesn't prove who it is; the program drops the body.
//
//	[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401 Unauthorized: [no body]
func secretRefused() Cause {
	return likely("client-secret-wrong",
		Text{en: "Entra ID refused the application itself: its secret is wrong, has expired, or was sent in a way that Entra ID doesn't take.",
			ru: "Entra ID не приняла само приложение: секрет неверен, истёк или передан не так, как она ждёт."},
		Text{en: "the response to the token request is 401", ru: "ответ на запрос токена — 401"},
		Text{en: "Use the secret's Value (not its Secret ID) and client-authentication-method client_secret_post. Repeat the request with curl: the body has an AADSTS number.",
			ru: "Укажите Value секрета (не Secret ID) и client-authentication-method client_secret_post. Повторите запрос в curl: в теле есть номер AADSTS."},
		append([]string{"answer-not-from-entra"}, ofAPIs[:]...)...)
}

// isBareSignIn reports whether the token endpoint refused a request and nothing says
// why.
func (c *Case) isBareSignIn() bool {
	f := &c.Exchange.Response.Fault
	bare := f.Code == "" && f.OAuthError == "" && f.InnerMessage == "" && !strings.Contains(f.Message, "token exchange") && (c.Message.ID == "" || c.Message.General)
	return bare && c.Service == fact.Entra && (c.Stated == 400 || c.Stated == 401) &&
		(isTokenURL(c.Exchange.Request.URL) || c.namesTokenURL() || AsksForToken(&c.Exchange) || bytes.Contains(c.Exchange.Response.Body, []byte("IdentityProviderException")))
}

// namesTokenURL reports whether what was called isn't known, and the words around the failure
// have the address of the token endpoint and of no API.
//
//	urllib.error.HTTPError: HTTP Error 401: Unauthorized
//	url = "https://login.microsoftonline.com/%s/oauth2/token" % (tenantId)
func (c *Case) namesTokenURL() bool {
	if c.Exchange.Request.URL != "" {
		return false
	}
	_, lower := c.nearby()
	return containsAny(lower, "/oauth2/token", "/oauth2/v2.0/token") && !containsAny(lower, "/api/", "/v1.0/", "/beta/")
}

// isTokenURL reports whether a URL is that of an endpoint that issues tokens.
func isTokenURL(address string) bool {
	path, _, _ := strings.Cut(strings.ToLower(address), "?")
	return strings.Contains(path, "/oauth2/") && (strings.HasSuffix(path, "/token") || strings.HasSuffix(path, "/devicecode"))
}

// ofAPIs are the causes for which an API refuses a call, and Entra ID never refuses a
// token request.
var ofAPIs = [...]string{"token-expired", "token-audience", "token-header", "body-not-json", "value-form", "parameter-typo", "permission-missing", "permission-type"}

// moduleRefused judges the one word that the module for Exchange Online writes when
// Exchange refuses the application or user. The token itself was issued.
//
//	UnAuthorized
//	    + CategoryInfo          : OperationStopped: (:) [], UnauthorizedAccessException
func moduleRefused(c *Case) []Cause {
	text := c.received()
	if c.Service == fact.Entra || c.Stated != 401 || !c.isUnexplained() || !strings.Contains(text, "UnAuthorized") || !speaksOfExchange(text) {
		return nil
	}
	evidence := Text{en: `"UnAuthorized", as the module for Exchange Online writes it`, ru: "«UnAuthorized», как это пишет модуль Exchange Online"}
	return []Cause{
		likely("exchange-app-permission",
			Text{en: "The application lacks the Exchange.ManageAsApp permission, or has no Entra role that Exchange Online accepts.",
				ru: "У приложения нет разрешения Exchange.ManageAsApp или роли Entra, которую принимает Exchange Online."},
			evidence,
			Text{en: "API permissions: Office 365 Exchange Online, Exchange.ManageAsApp (application), admin consent. Roles & admins: give the app Exchange Administrator (Global Reader to read only).",
				ru: "API permissions: Office 365 Exchange Online, Exchange.ManageAsApp (приложение), согласие администратора. Roles & admins: дайте приложению Exchange Administrator (для чтения — Global Reader)."},
			ofAPIs[:]...),
		possible("exchange-organization",
			Text{en: "The organization isn't the application's, or was given as an ID.", ru: "Организация не та, что у приложения, или указана по ID."},
			Text{},
			Text{en: "Set -Organization to the tenant's initial domain, such as contoso.onmicrosoft.com.",
				ru: "Укажите в -Organization исходный домен тенанта, например contoso.onmicrosoft.com."}).on(OnCue),
	}
}

// speaksOfExchange reports whether a text comes from the module for Exchange Online
// and Purview, or names it.
func speaksOfExchange(text string) bool {
	return slices.ContainsFunc([]string{"UnauthorizedAccessException", "ExchangeOnline", "Exchange Online", "IPPSSession", "EXOPSSession", "ExoPowershell"},
		func(name string) bool { return strings.Contains(text, name) })
}

// appRetired explains that an application isn't found because its owner removed it
// everywhere.
//
//	AADSTS700016: Application with identifier 'd1ddf0e4-d672-4dae-b554-9d5bdfd93547' was not found in the directory 'contoso'.
func appRetired(c *Case) []Cause {
	id, _ := c.given("app", "application", "client")
	app, ok := catalog.FindRetiredApp(id)
	if !ok || c.Code.Name != "AADSTS700016" {
		return nil
	}
	cause := likely("app-retired",
		textf("%s no longer exists in any tenant: it was retired.", "Приложения %s больше нет ни в одном тенанте: оно выведено из эксплуатации.", app.Name),
		textf("%s is the client ID of %s", "%s — client ID приложения %s", shown(id), app.Name),
		catalogued(app.Instead),
		"app-id-wrong", "app-not-in-tenant", "wrong-tenant", "app-disabled", "national-cloud")
	cause.Basis = fact.Documented
	return []Cause{cause}
}

// entityUnknown explains that a SAML request came from a program whose address no
// application has as its identifier: a client ID is a GUID.
//
//	AADSTS700016: Application with identifier 'http://app.contoso.example/saml2' was not found in the directory …
func entityUnknown(c *Case) []Cause {
	id, _ := c.given("app", "application", "client")
	if c.Code.Name != "AADSTS700016" || !strings.Contains(id, "://") || strings.HasPrefix(id, "api://") {
		return nil
	}
	return []Cause{likely("saml-configuration",
		Text{en: "The issuer of the SAML request isn't the Identifier (Entity ID) of any application in this tenant.",
			ru: "Издатель запроса SAML не совпадает с идентификатором (Entity ID) ни одного приложения в этом тенанте."},
		textf("the identifier is an address, %s, as the issuers of SAML requests are", "идентификатор — адрес %s, как у издателей запросов SAML", shown(id)),
		textf("Make both the same, character by character: %s in the program, and Identifier (Entity ID) in Enterprise applications, the app, Single sign-on.",
			"Сделайте оба одинаковыми до символа: %s в программе и Identifier (Entity ID) в Enterprise applications, приложение, Single sign-on.", shown(id)),
		"app-id-wrong")}
}

// bracesSent explains that a value of the URL is still in the braces or the quotation
// marks of a template; the other settings, such as the secret, then probably are as well.
//
//	POST https://login.microsoftonline.com/%7B0f8e1a6d-3c27-45c5-9b1f-74d6f0e2a913%7D/oauth2/v2.0/token
func bracesSent(c *Case) []Cause {
	path, _, found := strings.Cut(c.Exchange.Request.URL, "/oauth2/")
	if !found {
		return nil
	}
	tenant := path[strings.LastIndexByte(path, '/')+1:]
	for _, marks := range [...][2]string{{"%7B", "%7D"}, {"{", "}"}, {"%3C", "%3E"}, {"%22", "%22"}, {"%27", "%27"}} {
		value, opened := strings.CutPrefix(tenant, marks[0])
		value, closed := strings.CutSuffix(value, marks[1])
		if opened && closed && catalog.IsGUID(value) {
			return []Cause{certain("value-in-braces",
				Text{en: "The values were sent with the braces or quotation marks of the template around them.", ru: "Значения отправлены вместе со скобками или кавычками шаблона."},
				textf("the tenant in the URL is %s", "тенант в URL — %s", shown(tenant)),
				Text{en: "Remove { } (or quotation marks) around the tenant ID, client ID, and secret in the settings; nothing else has to change.",
					ru: "Уберите { } (или кавычки) вокруг ID тенанта, ID клиента и секрета в настройках; больше ничего менять не нужно."},
				"client-secret-wrong", "client-secret-expired", "tenant-mistyped", "wrong-tenant", "app-id-wrong")}
		}
	}
	return nil
}
