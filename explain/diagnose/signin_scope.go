package diagnose

import (
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// scopeCauses tells a scope that lacks its API from one that is misspelled: what
// has no API before it is read as a permission of Microsoft Graph.
//
//	AADSTS650053: The application 'consumer' asked for scope 'user_impersonation'
//	that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'.
func scopeCauses(c *Case) []Cause {
	scope, _ := c.given("scope")
	resource, _ := c.given("resource")
	if c.Code.Name != "AADSTS650053" || !strings.EqualFold(resource, catalog.GraphAppID) || scope == "" || c.isMasked(scope) {
		return nil
	}
	evidence := textf("%s is Microsoft Graph, which has no scope %s", "%s — это Microsoft Graph, у которого нет области %s", catalog.GraphAppID, shown(scope))
	if strings.Contains(scope, ".") { // has the form of Graph's own
		return []Cause{likely("scope-unknown",
			Text{en: "Microsoft Graph has no delegated permission with this name: it's misspelled or belongs to a different API.",
				ru: "Делегированного разрешения с таким именем у Microsoft Graph нет: в нём опечатка, или оно относится к другому API."},
			evidence,
			Text{en: "Copy the name from the Microsoft Graph permissions reference. For a different API, put its URI and a slash before the name.",
				ru: "Скопируйте имя из справочника разрешений Microsoft Graph. Для другого API поставьте перед именем его URI и косую черту."})}
	}
	return []Cause{likely("scope-unknown",
		Text{en: "The scope was sent without its API, so it was read as a Microsoft Graph permission.",
			ru: "Область передана без своего API и поэтому прочитана как разрешение Microsoft Graph."},
		evidence,
		textf("Put the URI of the API before the name: api://CLIENT-ID-OF-THE-API/%s, as listed under Expose an API.",
			"Поставьте перед именем URI этого API: api://ID-КЛИЕНТА-API/%s, как указано в Expose an API.", shown(scope)),
		"permission-other-api")}
}

// bareResource finds the scope that is the URL of an API and nothing else.
//
//	AADSTS70011: … The scope https://management.azure.com/ openid offline_access profile is not valid.
func bareResource(c *Case) []Cause {
	if c.Code.Name != "AADSTS70011" {
		return nil
	}
	_, rest, found := strings.Cut(c.written(), "The scope ")
	list, _, ended := strings.Cut(rest, " is not valid")
	if !found || !ended {
		return nil
	}
	for scope := range strings.FieldsSeq(list) {
		host, isURL := strings.CutPrefix(scope, "https://")
		if host = strings.TrimSuffix(host, "/"); !isURL || host == "" || strings.Contains(host, "/") || c.isMasked(scope) {
			continue
		}
		whole := "https://" + host + "/.default"
		return []Cause{certain("scope-not-default",
			Text{en: "The scope is only the URL of the API: the version 2 endpoint takes it with a permission or with /.default.",
				ru: "Область — только URL API: эндпоинт версии 2 принимает его с разрешением или с /.default."},
			textf("the scope in the message is %s", "область в сообщении — %s", shown(scope)),
			textf("Send %s instead. If a library or provider builds the scope, update it.", "Отправьте %s. Если область составляет библиотека или провайдер, обновите её.", shown(whole)),
			"scope-malformed", "endpoint-version")}
	}
	return nil
}

// grantDates compares when a grant was issued with the time from which the user's
// tokens are valid.
//
//	AADSTS50173: … The grant was issued on '2026-05-11T07:42:08.0000000Z' and the
//	TokensValidFrom date … for this user is '2026-05-12T09:00:00.0000000Z'.
func grantDates(c *Case) []Cause {
	issued, from := c.timeGiven("issued"), c.timeGiven("validFrom")
	if c.Code.Name != "AADSTS50173" || issued.IsZero() || !issued.Before(from) {
		return nil
	}
	return []Cause{certain("grant-revoked",
		Text{en: "The user's sessions were revoked after this grant was issued: by a password change or by an administrator.",
			ru: "После выдачи этого токена сеансы пользователя отозваны: сменой пароля или администратором."},
		textf("the grant was issued at %s; the user's tokens are valid from %s", "токен выдан в %s, а токены пользователя действуют с %s",
			issued.Format(time.RFC3339), from.Format(time.RFC3339)),
		c.signInAgain())}
}

// consentFix returns where the consent to the application in the message is given;
// the zero text if the message doesn't name it.
//
//	AADSTS65001: The user or administrator has not consented to use the application
//	with ID '73a5cdd9-98fa-4b66-a776-09dceb9f7ab9' named 'Partner Sync'.
func (c *Case) consentFix() fact.Text {
	app, _ := c.given("app")
	if !catalog.IsGUID(app) || c.isMasked(app) {
		return fact.Text{}
	}
	if name, ok := catalog.MicrosoftApp(app); ok {
		return fact.Textf("%s is Microsoft's own app. If it calls your API: App registrations, your API, Expose an API, Add a client application, with the ID %s (for Teams, both of its IDs). If it calls Microsoft's: have an administrator sign in with it once and consent for the organization.",
			"%s — приложение Microsoft. Если оно вызывает ваш API: App registrations, ваш API, Expose an API, Add a client application, с ID %s (для Teams — оба его ID). Если API Microsoft: пусть администратор войдёт через это приложение и даст согласие за организацию.", name, app)
	}
	link := "https://login.microsoftonline.com/TENANT/adminconsent?client_id=" + app
	return fact.Textf("As an administrator of the tenant that the token is for, open %s or Enterprise applications, the app, Permissions. A partner's app needs this in every customer tenant.",
		"Администратором тенанта, для которого нужен токен, откройте %s или Enterprise applications, приложение, Permissions. Приложению партнёра это нужно в тенанте каждого клиента.", link)
}

// signInAgain returns how the user signs in again, by the program that the input names.
func (c *Case) signInAgain() Text {
	if fix := c.signInAgainFix(); fix != (fact.Text{}) {
		return catalogued(fix)
	}
	return Text{en: "Have the user sign in again, and store the new refresh token.", ru: "Попросите пользователя войти заново и сохраните новый refresh-токен."}
}

// signInAgainFix returns where a user signs in again, by the program that the input names;
// the zero text if it names none.
//
//	Failed to refresh access token for service: … {"error":"invalid_grant","error_description":"AADSTS50078: …
func (c *Case) signInAgainFix() fact.Text {
	around := c.around()
	around = strings.ToLower(around[:min(len(around), maxPage)])
	for _, p := range [...]struct {
		marks []string
		fix   fact.Text
	}{
		{[]string{"refresh access token for service", "logic-apis-", "azure-apim.net", "from token exchange"}, fact.Text{
			En: "Open the API connection (Logic Apps: API connections, Edit API connection, Authorize; Power Automate: Connections, Fix connection) and sign in again. So that it doesn't recur, use a managed identity or a service principal for the connection.",
			Ru: "Откройте API connection (Logic Apps: API connections, Edit API connection, Authorize; Power Automate: Connections, Fix connection) и войдите снова. Чтобы это не повторялось, подключите управляемое удостоверение или service principal."}},
		{[]string{"power bi", "powerbi", "dm_gwpipeline", "dataset refresh"}, fact.Text{
			En: "In the Power BI service, open Settings of the semantic model, Data source credentials, Edit credentials, and sign in again; then start the refresh.",
			Ru: "В службе Power BI откройте Settings семантической модели, Data source credentials, Edit credentials и войдите снова; затем запустите обновление."}},
		{[]string{"azd auth login"}, fact.Text{
			En: "Run azd auth login again (in a pipeline, azd auth login with a client ID and a federated credential).",
			Ru: "Выполните azd auth login снова (в конвейере — azd auth login с ID клиента и федеративным удостоверением)."}},
		{[]string{"az login", "azure.cli", "azure-cli", "azureclicredential"}, fact.Text{
			En: "Run az logout, then az login --tenant TENANT (with the --scope that the message shows, if there is one), as the user that runs the program. For an unattended job, use az login --service-principal or a managed identity.",
			Ru: "Выполните az logout, затем az login --tenant ТЕНАНТ (с --scope из сообщения, если он есть) под тем же пользователем, что и программа. Для работы без человека используйте az login --service-principal или управляемое удостоверение."}},
		{[]string{"connect-mggraph"}, fact.Text{
			En: "Run Disconnect-MgGraph, then Connect-MgGraph with the same scopes. For an unattended script, connect with a certificate (-ClientId, -TenantId, -CertificateThumbprint).",
			Ru: "Выполните Disconnect-MgGraph, затем Connect-MgGraph с теми же областями. Для скрипта без человека подключайтесь с сертификатом (-ClientId, -TenantId, -CertificateThumbprint)."}},
		{[]string{"connect-azaccount"}, fact.Text{
			En: "Run Disconnect-AzAccount, then Connect-AzAccount -TenantId TENANT. For an unattended script, use -ServicePrincipal or -Identity.",
			Ru: "Выполните Disconnect-AzAccount, затем Connect-AzAccount -TenantId ТЕНАНТ. Для скрипта без человека используйте -ServicePrincipal или -Identity."}},
	} {
		if containsAny(around, p.marks...) {
			return p.fix
		}
	}
	return fact.Text{}
}
