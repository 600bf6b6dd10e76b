package diagnose

import (
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// redirectCauses names the redirect URI that isn't registered, and what its form says about
// the client: a program on the user's machine, or a website that doesn't know its own address.
//
//	AADSTS50011: The redirect URI 'http://localhost:8400' specified in the request does not match the redirect URIs configured for the application '11fc5a63-…'.
func redirectCauses(c *Case) []Cause {
	address, _ := c.given("url")
	u, err := url.Parse(address)
	if c.Code.Name != "AADSTS50011" || err != nil || u.Host == "" || c.isMasked(address) || strings.ContainsAny(address, "<>{} ") {
		return nil
	}
	evidence := textf("the redirect URI in the request is %s", "redirect URI в запросе — %s", whole(address))
	host := u.Hostname()
	switch {
	case host == "localhost" || host == "127.0.0.1":
		return []Cause{likely("redirect-uri",
			Text{en: "The program waits for the sign-in on the user's machine, and the registration doesn't have this address.",
				ru: "Программа ждёт входа на машине пользователя, а этого адреса в регистрации нет."},
			evidence,
			textf("App registrations, your app, Authentication: add %s under Mobile and desktop applications (Web or Single-page application if a website runs there). The port doesn't matter for http://localhost, the path does.",
				"App registrations, ваше приложение, Authentication: добавьте %s в Mobile and desktop applications (Web или Single-page application, если там работает сайт). Порт у http://localhost не важен, путь важен.", withoutPort(u)))}
	case u.Scheme == "http":
		return []Cause{likely("redirect-uri",
			Text{en: "The website sent its address with http://, which Entra ID allows only for localhost: behind a proxy, it doesn't know that users come by HTTPS.",
				ru: "Сайт передал свой адрес с http://, а это допустимо только для localhost: за прокси он не знает, что к нему приходят по HTTPS."},
			evidence,
			textf("Have the program build its address with https: pass on X-Forwarded-Proto and X-Forwarded-Host and let it trust them, or set its public URL. Then register https://%s exactly.",
				"Пусть программа строит свой адрес с https: передавайте X-Forwarded-Proto и X-Forwarded-Host и разрешите ей им доверять, либо задайте её внешний URL. Затем зарегистрируйте ровно https://%s.", strings.TrimPrefix(address, "http://")))}
	}
	return []Cause{likely("redirect-uri",
		Text{en: "The registration doesn't have this redirect URI; it's compared character by character, with its path and a slash at the end.",
			ru: "В регистрации нет этого redirect URI; он сравнивается посимвольно, с путём и косой чертой на конце."},
		evidence,
		textf("App registrations, your app, Authentication: add exactly %s under the platform of the client (Web, Single-page application, Mobile and desktop), or correct the URL in the program's settings.",
			"App registrations, ваше приложение, Authentication: добавьте ровно %s на платформе клиента (Web, Single-page application, Mobile and desktop) или исправьте URL в настройках программы.", whole(address)))}
}

// withoutPort writes a redirect URI of the user's machine as it is registered.
func withoutPort(u *url.URL) string {
	return u.Scheme + "://" + u.Hostname() + strings.TrimSuffix(u.Path, "/")
}

// decoratedClient explains a client ID with something around it: the prefix of an
// Application ID URI, quotation marks, blanks.
//
//	AADSTS700016: Application with identifier 'api://2f3c9d9e-6c6b-4a4d-9e0b-d1f7c3d3f1aa' was not found in the directory …
func decoratedClient(id string) (Cause, bool) {
	bare := strings.Trim(strings.TrimPrefix(id, "api://"), "\"'`{}()[]<> \t\r\n")
	if bare == id || !catalog.IsGUID(bare) {
		return Cause{}, false
	}
	return certain("app-id-wrong",
		Text{en: "The client ID was sent with something around it, so it isn't the application's ID.",
			ru: "ID клиента отправлен с лишними символами вокруг, поэтому это не ID приложения."},
		textf("the application in the message is %s", "приложение в сообщении — %s", shown(id)),
		textf("Send client_id=%s, without api://, quotation marks, braces, and blanks.", "Передайте client_id=%s, без api://, кавычек, скобок и пробелов.", bare),
		"wrong-tenant", "app-not-in-tenant", "app-disabled", "national-cloud"), true
}

// withoutHome explains a user whose sign-in names no tenant: a personal account then lands
// in a tenant of Microsoft's own.
//
//	AADSTS50020: User account '…' from identity provider 'live.com' does not exist in tenant 'Microsoft Services' and cannot access the application '04b07795-…' (Microsoft Azure CLI) in that tenant.
func withoutHome(c *Case) []Cause {
	tenant, _ := c.given("tenant")
	if tenant != "Microsoft Services" || !c.says("does not exist in tenant") {
		return nil
	}
	app, _ := c.given("appName")
	_, around := c.nearby()
	if !containsAny(app, "CLI", "PowerShell", "Command Line") && !containsAny(around, "az login", "connect-az", "connect-mg") { // where no tenant can be named
		return nil
	}
	return []Cause{likely("sign-in-tenant",
		Text{en: "The sign-in named no tenant, so the personal account landed in a tenant of Microsoft's own.",
			ru: "При входе не указан тенант, и личная учётная запись попала в собственный тенант Microsoft."},
		textf("the tenant in the message is %s", "тенант в сообщении — %s", shown(tenant)),
		Text{en: "Name the tenant in which this account is a guest or owns the subscription: az login --tenant TENANT, Connect-AzAccount -Tenant, Connect-MgGraph -TenantId, or the tenant in the authority.",
			ru: "Укажите тенант, в котором эта учётная запись — гость или владелец подписки: az login --tenant ТЕНАНТ, Connect-AzAccount -Tenant, Connect-MgGraph -TenantId или тенант в authority."},
		"user-of-other-tenant")}
}

// policyIDs returns the IDs of the policies in the claims of a refused sign-in.
//
//	{"access_token":{"capolids":{"essential":true,"values":["9b1c7d55-0000-4a2e-9c1e-5a5f5b4a0001"]}}}
func policyIDs(claims string) []string {
	const most = 3
	_, rest, found := strings.Cut(claims, "capolids")
	if !found {
		return nil
	}
	_, list, _ := strings.Cut(rest, "[")
	list, _, _ = strings.Cut(list, "]")
	var ids []string
	for id := range strings.SplitSeq(list, ",") {
		if id = strings.Trim(id, " \"\\'"); catalog.IsGUID(id) && len(ids) < most {
			ids = append(ids, id)
		}
	}
	return ids
}

// policyInClaims names the policy that refused the sign-in by its ID, where the claims of
// the answer have it.
func policyInClaims(c *Case) []Cause {
	ids := policyIDs(c.Exchange.Response.Fault.Claims)
	if len(ids) == 0 {
		return nil
	}
	list := strings.Join(ids, ", ")
	return []Cause{likely("conditional-access",
		Text{en: "A Conditional Access policy blocks it: location, device, risk, or a policy for workload identities.",
			ru: "Вход блокирует политика Conditional Access: место, устройство, риск или политика для удостоверений рабочих нагрузок."},
		textf("the claims of the response name the policy %s", "claims в ответе называют политику %s", list),
		textf("Find the policy with the ID %s (Entra admin center, Conditional Access: open it, and compare the ID in the URL); the sign-in log of the correlation ID says which condition wasn't met.",
			"Найдите политику с ID %s (Entra admin center, Conditional Access: откройте и сравните ID в URL); по correlation ID журнал входов скажет, какое условие не выполнено.", list))}
}

// passwordAndMFA explains a second factor that a sign-in by name and password can't give, or
// that a pipeline can't: nobody is there.
//
//	UsernamePasswordCredential authentication failed: AADSTS50076: Due to a configuration change …
//	##[error]AADSTS50076: Due to a configuration change …
func passwordAndMFA(c *Case) []Cause {
	switch c.Code.Name {
	case "AADSTS50076", "AADSTS50079", "AADSTS50072", "AADSTS50074", "AADSTS50158":
	default:
		return nil
	}
	if m, ok := c.mentioned("usernamepasswordcredential", "grant_type=password", "acquiretokenbyusernamepassword", "acquire_token_by_username_password", "-credential", "ropc", "wst:failedauthentication"); ok {
		return []Cause{likely("password-without-mfa",
			Text{en: "The sign-in by user name and password can't show a second factor, which a policy requires of this account.",
				ru: "Вход по имени и паролю не может предъявить второй фактор, а политика требует его от этой учётной записи."},
			textf("the text has %s", "в тексте есть %s", quoted(m.phrase())),
			Text{en: "A person signs in without the password in the command (browser, WAM, device code). A script needs an application identity: client credentials with a certificate, a managed identity, or workload identity federation.",
				ru: "Человек пусть входит без пароля в команде (браузер, WAM, код устройства). Скрипту нужно удостоверение приложения: client credentials с сертификатом, управляемое удостоверение или workload identity federation."})}
	}
	if said, ok := c.writesOfJob("process completed with exit code", "release pipeline", "release task", "release tasks", "build pipeline", "build task", "service connection", "runbook", "scheduled task"); ok {
		return []Cause{likely("mfa-required",
			Text{en: "A job signs in as a user, and a policy requires a second factor of that user, at least from this network.",
				ru: "Задание входит как пользователь, а политика требует от него второй фактор, по крайней мере из этой сети."},
			textf("the text says %s", "в тексте сказано: %s", quoted(said)),
			Text{en: "Use a service principal, a managed identity, or workload identity federation in the service connection or job instead of a user account.",
				ru: "Используйте в service connection или задании service principal, управляемое удостоверение или workload identity federation вместо учётной записи пользователя."})}
	}
	return nil
}

// writesOfJob is writes for words about a job that runs without anybody, or for the mark
// that Azure DevOps puts before an error.
//
//	##[error]AADSTS50076: Due to a configuration change …
func (c *Case) writesOfJob(phrases ...string) (quoted string, ok bool) {
	const mark = "##[error]"
	if _, lower := c.nearby(); strings.Contains(lower, mark) {
		return mark, true
	}
	return c.writes(phrases...)
}

// commandLineAsked explains a program with credentials of its own that fell back to the sign-in
// of Azure CLI: what Entra ID says is about that one.
//
//	building client: unable to obtain access token: running Azure CLI: exit status 1: ERROR: AADSTS7000215: Invalid client secret provided.
func commandLineAsked(c *Case) []Cause {
	switch c.Code.Name {
	case "AADSTS7000215", "AADSTS7000222", "AADSTS7000216", "AADSTS7000218", "AADSTS700027":
	default: // of a user, who signs in to Azure CLI again
		return nil
	}
	_, lower := c.nearby()
	const ran = "running azure cli: exit status"
	at := strings.Index(lower, ran)
	if at < 0 || !strings.Contains(lower[at:], "aadsts") {
		return nil
	}
	return []Cause{likely("cli-credential",
		Text{en: "The program didn't use credentials of its own: it asked Azure CLI, and the error is about the sign-in that is stored there.",
			ru: "Программа не использовала собственные учётные данные: она обратилась к Azure CLI, и ошибка относится к сохранённому там входу."},
		Text{en: "the message says that it ran Azure CLI", ru: "в сообщении сказано, что запускалась Azure CLI"},
		Text{en: "Give the provider its own credentials: with OIDC, ARM_USE_OIDC=true (use_oidc), the token, ARM_CLIENT_ID, and ARM_TENANT_ID, and ARM_USE_CLI=false. If you mean Azure CLI, sign in there again in the same job (az account clear, az login).",
			ru: "Дайте провайдеру собственные учётные данные: для OIDC — ARM_USE_OIDC=true (use_oidc), токен, ARM_CLIENT_ID и ARM_TENANT_ID, а также ARM_USE_CLI=false. Если нужна Azure CLI, войдите в ней заново в том же задании (az account clear, az login)."})}
}

// jobWithoutToken explains what Entra ID says of an empty outside token: the job couldn't get
// one, which its own words before that say.
//
//	Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable. Please make sure to give write permissions to id-token in the workflow.
//	Error: : AADSTS50027: JWT token is invalid or malformed.
func jobWithoutToken(c *Case) []Cause {
	_, lower := c.nearby()
	if c.Code.Name != "AADSTS50027" || !strings.Contains(lower, "actions_id_token_request_url") {
		return nil
	}
	return []Cause{likely("pipeline-token",
		Text{en: "The job got no OIDC token from GitHub, so Entra ID received an empty one.",
			ru: "Задание не получило OIDC-токена от GitHub, и Entra ID пришёл пустой."},
		Text{en: "the lines around the error say that ACTIONS_ID_TOKEN_REQUEST_URL isn't set", ru: "строки вокруг ошибки говорят, что ACTIONS_ID_TOKEN_REQUEST_URL не задана"},
		Text{en: "Give the workflow or job permissions: id-token: write (and contents: read); a called workflow gets it from its caller, and runs for forks never do.",
			ru: "Дайте workflow или заданию permissions: id-token: write (и contents: read); вызываемый workflow получает их от вызывающего, а запуски для форков не получают никогда."},
		"assertion-malformed")}
}
