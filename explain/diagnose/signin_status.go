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
	return []Cause{perhaps("token-error-hidden",
		Text{en: "Entra ID refused the token request, and the program didn't show the response, which says why.",
			ru: "Entra ID отклонил запрос токена, а ответ, в котором сказано почему, программа не показала."},
		Text{en: "Print the body of the response to the token request, and run explain on it: it has an AADSTS number. Compare the form fields: grant_type, client_id, client_secret, scope.",
			ru: "Выведите тело ответа на запрос токена и передайте его сюда: в нём есть номер AADSTS. Сверьте поля формы: grant_type, client_id, client_secret, scope."})}
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
	bare := f.Code == "" && f.OAuthError == "" && f.InnerMessage == "" && (c.Message.ID == "" || c.Message.General)
	return bare && c.Service == fact.Entra && (c.Stated == 400 || c.Stated == 401) &&
		(isTokenURL(c.Exchange.Request.URL) || AsksForToken(&c.Exchange) || bytes.Contains(c.Exchange.Response.Body, []byte("IdentityProviderException")))
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
	text := string(c.Exchange.Response.Body)
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
