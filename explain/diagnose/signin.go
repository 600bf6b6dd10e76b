package diagnose

import (
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// signInFamily judges token requests that Entra ID refused: by the request
// itself where the input shows it, and by the values in the message.
func signInFamily() Family {
	return Family{
		Name: "sign-in",
		Causes: []Entry{
			{"client-secret-missing", fact.Text{En: "the token request has no client_secret and no client_assertion",
				Ru: "в запросе токена нет ни client_secret, ни client_assertion"}},
			{"public-client", fact.Text{En: "the secret, or its absence, doesn't fit the registration (public or confidential client)",
				Ru: "секрет или его отсутствие не подходит к регистрации (общедоступный или конфиденциальный клиент)"}},
			{"federated-credential", fact.Text{En: "the token's issuer, subject, or audience matches no federated credential",
				Ru: "издатель, субъект или аудитория токена не совпадают ни с одними федеративными учётными данными"}},
			{"certificate-not-registered", fact.Text{En: "the certificate that signed the assertion isn't on the application",
				Ru: "сертификат, которым подписано утверждение, не добавлен в приложение"}},
			{"assertion-malformed", fact.Text{En: "the client assertion was built or copied incorrectly",
				Ru: "утверждение клиента неверно составлено или скопировано"}},
			{"resource-missing", fact.Text{En: "the token request names no API by resource or by scope",
				Ru: "запрос токена не называет API ни в resource, ни в scope"}},
			{"assertion-expired", fact.Text{En: "the assertion was used outside its validity period",
				Ru: "утверждение использовано вне срока его действия"}},
			{"scope-unknown", fact.Text{En: "the scope lacks its API, so it was read as a Microsoft Graph permission",
				Ru: "в scope не указан API, и область прочитана как разрешение Microsoft Graph"}},
			{"device-required", fact.Text{En: "the policy requires a managed device", Ru: "политика требует управляемое устройство"}},
			{"conditional-access", fact.Text{En: "a policy blocks the sign-in, and the input narrows down why",
				Ru: "вход блокирует политика, и входные данные сужают причину"}},
			{"sign-in-canceled", fact.Text{En: "the sign-in page was left without a sign-in",
				Ru: "страница входа закрыта без входа"}},
			{"device-platform", fact.Text{En: "the policy has a condition on the device platform", Ru: "в политике есть условие по платформе устройства"}},
			{"token-protection", fact.Text{En: "the policy requires tokens bound to the device", Ru: "политика требует привязанные к устройству токены"}},
			{"assertion-header", fact.Text{En: "the assertion's header doesn't name the certificate", Ru: "в заголовке утверждения не указан сертификат"}},
			{"value-in-braces", fact.Text{En: "the braces or quotation marks of a template were sent with the values",
				Ru: "вместе со значениями отправлены скобки или кавычки шаблона"}},
			{"app-retired", fact.Text{En: "the application was retired by its owner and exists in no tenant",
				Ru: "приложение выведено из эксплуатации владельцем, его нет ни в одном тенанте"}},
			{"token-error-hidden", fact.Text{En: "Entra ID refused the token request, and the input doesn't show why",
				Ru: "Entra ID отклонил запрос токена, а почему, из входных данных не видно"}},
			{"client-secret-wrong", fact.Text{En: "Entra ID answered the token request with 401, and the program dropped the body",
				Ru: "Entra ID ответила на запрос токена 401, а тело программа отбросила"}},
			{"exchange-app-permission", fact.Text{En: "Exchange Online refuses the application that signed in",
				Ru: "Exchange Online отказывает вошедшему приложению"}},
			{"exchange-organization", fact.Text{En: "the organization in Connect-ExchangeOnline isn't the application's",
				Ru: "организация в Connect-ExchangeOnline не та, что у приложения"}},
			{"tenant-missing", fact.Text{En: "the token URL has no tenant, and its next part was read as one",
				Ru: "в URL токена нет тенанта, и за него принята следующая часть"}},
			{"tenant-mistyped", fact.Text{En: "what was sent as the tenant can't be one: an address, a user, an app ID, an ID of the wrong length",
				Ru: "отправленное вместо тенанта им быть не может: адрес, пользователь, ID приложения, ID не той длины"}},
			{"app-id-wrong", fact.Text{En: "what was sent as the client ID can't be one: a name, the tenant's ID, an ID of the wrong length",
				Ru: "отправленное вместо ID клиента им быть не может: имя, ID тенанта, ID не той длины"}},
			{"permission-other-api", fact.Text{En: "the message lists the APIs of the registration, and the requested one isn't there",
				Ru: "в сообщении перечислены API регистрации, и запрошенного среди них нет"}},
			{"certificate-as-secret", fact.Text{En: "a certificate was passed where the client secret belongs",
				Ru: "вместо секрета клиента передан сертификат"}},
			{"endpoint-swapped", fact.Text{En: "the token URL in the settings is that of the sign-in page",
				Ru: "URL токена в настройках — это URL страницы входа"}},
			{"resource-disabled", fact.Text{En: "the API named in the message is disabled in the tenant",
				Ru: "названный в сообщении API в тенанте отключён"}},
			{"national-cloud", fact.Text{En: "the tenant was looked for at the sign-in host of a closed cloud",
				Ru: "тенант искали на хосте входа закрытого облака"}},
			{"cli-credential", fact.Text{En: "a program asked Azure CLI for the token, and its stored sign-in is refused",
				Ru: "программа запросила токен у Azure CLI, и сохранённый там вход отклонён"}},
			{"pipeline-token", fact.Text{En: "the job that signs in got no token from GitHub",
				Ru: "задание, которое входит, не получило токена от GitHub"}},
			{"redirect-uri", fact.Text{En: "the redirect URI in the message isn't registered",
				Ru: "redirect URI из сообщения не зарегистрирован"}},
			{"sign-in-tenant", fact.Text{En: "a personal account signs in without a tenant",
				Ru: "личная учётная запись входит без указания тенанта"}},
			{"mfa-required", fact.Text{En: "a job signs in as a user of whom a second factor is required",
				Ru: "задание входит как пользователь, от которого требуется второй фактор"}},
			{"password-without-mfa", fact.Text{En: "a second factor is required, and the sign-in is by name and password",
				Ru: "требуется второй фактор, а вход — по имени и паролю"}},
			{"grant-revoked", fact.Text{En: "the user's sessions were revoked after the grant was issued",
				Ru: "сеансы пользователя отозваны после выдачи разрешения на вход"}},
		},
		Find:     signInCauses,
		RulesOut: signInRulesOut,
	}
}

// isSignIn reports whether the error is one of Entra ID, be it passed on by
// another service.
func (c *Case) isSignIn() bool { return c.Service == fact.Entra || c.says("aadsts") }

func signInCauses(c *Case) []Cause {
	switch {
	case c.isRefusedBySpring():
		return []Cause{secretRefused()}
	case !c.isSignIn():
		return moduleRefused(c)
	}
	found := slices.Concat(bareSignIn(c), appRetired(c), entityUnknown(c), commandLineAsked(c), redirectCauses(c), withoutHome(c), passwordAndMFA(c), jobWithoutToken(c))
	found = append(found, bracesSent(c)...)
	found = append(found, proofCauses(c)...)
	found = append(found, federatedCauses(c)...)
	found = append(found, certificateCauses(c)...)
	found = append(found, conditionCauses(c)...)
	found = append(found, assertionHeader(c)...)
	found = append(found, assertionTimes(c)...)
	found = append(found, scopeCauses(c)...)
	found = append(found, bareResource(c)...)
	found = append(found, grantDates(c)...)
	found = append(found, tenantValueCauses(c)...)
	found = append(found, clientValueCauses(c)...)
	found = append(found, disabledAPI(c)...)
	found = append(found, resourceNotListed(c)...)
	found = append(found, certificateAsSecret(c)...)
	found = append(found, endpointSwapped(c)...)
	return append(found, missingParameter(c)...)
}

// signInRulesOut drops what a status is suspected of at an API: a number that is
// not cataloged says what is wrong, only that nobody here knows it.
func signInRulesOut(c *Case) []string {
	if c.isBareSignIn() {
		return ofAPIs[:]
	}
	if len(c.Code.Causes) > 0 || len(c.Message.Causes) > 0 || !catalog.IsSignInNumber(c.Exchange.Response.Fault.Code) {
		return nil
	}
	return []string{"parameter-typo", "malformed-request", "value-form"}
}

// proofCauses looks in the token request for what proves the application.
// Entra ID asks for it in the same words where an application forgot it, and
// where a person signs in through a registration that isn't a public client.
func proofCauses(c *Case) []Cause {
	if c.Code.Name != "AADSTS7000218" && c.Code.Name != "AADSTS7000216" {
		return nil
	}
	form, ok := c.tokenForm()
	if !ok && c.isOfFederatedConnection() {
		return []Cause{likely("client-secret-missing",
			Text{en: "The service connection uses workload identity federation, which has no secret, and this task or extension still expects one.",
				ru: "Service connection использует workload identity federation, секрета у него нет, а эта задача или расширение всё ещё ждёт секрет."},
			Text{en: "the input mentions workload identity federation, and the request had no secret", ru: "во входных данных упомянута workload identity federation, а секрета в запросе не было"},
			Text{en: "Update the task to a version that supports workload identity federation; otherwise call az in an AzureCLI task, or use a service connection with a secret.",
				ru: "Обновите задачу до версии, которая поддерживает workload identity federation; иначе вызывайте az в задаче AzureCLI или используйте service connection с секретом."},
			"public-client")}
	}
	if !ok && c.isOfWebServer() {
		return []Cause{likely("client-secret-missing",
			Text{en: "The program signs users in from a server, so its registration is confidential, but it sent no client secret: the setting is empty or isn't read.",
				ru: "Программа входит за пользователей с сервера, поэтому её регистрация конфиденциальная, а секрета клиента она не прислала: настройка пуста или не читается."},
			Text{en: "the message says that the secret is missing, and the words around it are those of a web server's library", ru: "в сообщении сказано, что секрета нет, а слова вокруг — от библиотеки веб-сервера"},
			Text{en: "Set the client secret under exactly the name that the library reads (AUTH_MICROSOFT_ENTRA_ID_SECRET, client_secret, clientSecret), where the server's process sees it, and restart it. Allow public client flows stays off.",
				ru: "Задайте секрет клиента ровно под тем именем, которое читает библиотека (AUTH_MICROSOFT_ENTRA_ID_SECRET, client_secret, clientSecret), там, где его видит процесс сервера, и перезапустите его. Allow public client flows остаётся выключенным."},
			"public-client")}
	}
	if !ok || form.Get("client_secret") != "" || form.Get("client_assertion") != "" {
		return nil
	}
	grant := form.Get("grant_type")
	if grant != "client_credentials" {
		return []Cause{likely("public-client",
			Text{en: "A user signs in, but the registration isn't a public client, which needs no secret.",
				ru: "Входит человек, а регистрация — не публичный клиент, которому секрет не нужен."},
			textf("the request has grant_type=%s and no secret", "в запросе grant_type=%s и нет секрета", shown(grant)),
			Text{en: "App registrations, your app, Authentication: set Allow public client flows to Yes, or register the redirect URI for desktop applications.",
				ru: "App registrations, ваше приложение, Authentication: включите Allow public client flows или зарегистрируйте redirect URI для desktop."})}
	}
	evidence := Text{en: "the request has neither of these fields", ru: "в запросе нет ни одного из этих полей"}
	if form.Has("client_secret") {
		evidence = Text{en: "client_secret is empty in the request", ru: "client_secret в запросе пуст"}
	}
	return []Cause{certain("client-secret-missing",
		Text{en: "The token request has no client_secret and no client_assertion.",
			ru: "В запросе токена нет ни client_secret, ни client_assertion."},
		evidence,
		Text{en: "Send client_secret as a form field; check the variable that should contain it.",
			ru: "Передайте client_secret полем формы; проверьте переменную, в которой он должен быть."},
		"public-client")}
}

// isOfFederatedConnection reports whether the words around a failure tell that a pipeline's
// connection to Azure has no secret.
func (c *Case) isOfFederatedConnection() bool {
	_, around := c.nearby()
	return tells(around, "workload identity federation", "workloadidentityfederation")
}

// isOfWebServer reports whether the words around a failure are those of a library by which
// a web server signs its users in.
//
//	[auth][error] OAuthCallbackError: OAuth Provider returned an error: invalid_client
func (c *Case) isOfWebServer() bool {
	_, around := c.nearby()
	return tells(around, "oauthcallbackerror", "next-auth", "nextauth", "passport", "oauth2-proxy", "oauth2proxy", "generic_oauth", "auth.client.azuread", "springframework", "omniauth", "openidconnect", "openid-client", "django", "laravel", "socialite")
}

// federatedCauses names what the federated credential has to hold, as the
// message quotes it from the outside token.
func federatedCauses(c *Case) []Cause {
	if !c.says("federated identity record", "federated identity credential") || c.says("must contain the") { // a claim that a policy requires
		return nil
	}
	issuer, _ := c.given("issuer")
	if host := hostOf(issuer); isUnreachable(host) {
		return []Cause{certain("federated-credential",
			Text{en: "The token's issuer is an address inside the cluster or network, which Entra ID can't reach.",
				ru: "Издатель токена — адрес внутри кластера или сети, недоступный для Entra ID."},
			textf("the issuer is %s", "издатель — %s", shown(issuer)),
			Text{en: "Give the cluster a public OIDC issuer (--service-account-issuer on the API server, --enable-oidc-issuer in AKS), and put the same URL in the federated credential.",
				ru: "Задайте кластеру публичный издатель OIDC (--service-account-issuer у API-сервера, --enable-oidc-issuer в AKS) и укажите тот же URL в федеративном удостоверении."})}
	}
	if audience, _ := c.given("audience"); c.Code.Name == "AADSTS700212" && audience != "" && !c.isMasked(audience) {
		return []Cause{otherAudienceOfAssertion(audience)}
	}
	var parts []string
	for _, name := range [...]string{"issuer", "subject", "audience"} {
		if value, ok := c.given(name); ok && value != "" && !c.isMasked(value) && !strings.ContainsAny(value, "<>{}") {
			parts = append(parts, name+" "+whole(value))
		}
	}
	if len(parts) == 0 || strings.HasPrefix(parts[0], "audience ") { // which is mostly the same, and right
		return nil
	}
	wanted := strings.Join(parts, ", ")
	return []Cause{likely("federated-credential",
		Text{en: "None of the application's federated credentials has these values; they are compared character by character.",
			ru: "Ни у одного федеративного удостоверения приложения нет таких значений; они сравниваются буква в букву."},
		textf("the token has the %s", "в токене: %s", wanted),
		textf("Put exactly these values in a federated credential (Certificates & secrets, or the managed identity): %s.",
			"Укажите в федеративном удостоверении (Certificates & secrets или управляемое удостоверение) ровно эти значения: %s.", wanted))}
}

// otherAudienceOfAssertion explains an outside token whose audience isn't the one in the
// federated credential: it's the pipeline that chooses it.
//
//	AADSTS700212: No matching federated identity record found for presented assertion audience 'https://gitlab.example.org'.
func otherAudienceOfAssertion(audience string) Cause {
	return likely("federated-credential",
		Text{en: "The outside token was issued for a different audience than the federated credential names.",
			ru: "Внешний токен выпущен для другого получателя (audience), чем указан в федеративном удостоверении."},
		textf("the token has the audience %s", "в токене audience %s", shown(audience)),
		textf("Have the pipeline request the token for api://AzureADTokenExchange (GitLab: id_tokens, aud; GitHub: audience of azure/login; Kubernetes: audience of the projected token), or put %s as the audience in the federated credential.",
			"Пусть конвейер запрашивает токен для api://AzureADTokenExchange (GitLab: id_tokens, aud; GitHub: audience в azure/login; Kubernetes: audience проецируемого токена), или укажите %s как audience в федеративном удостоверении.", shown(audience)))
}

// hostOf returns the host of a URL in lower case; "" if it is none.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// isUnreachable reports whether a host is one that can't be reached from outside.
func isUnreachable(host string) bool {
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.IsPrivate() || ip.IsLoopback()
	}
	return catalog.IsInsideHost(host)
}

// certificateCauses names the certificate that Entra ID didn't find by the
// thumbprint in the message.
//
//	AADSTS700027: … [Reason - The key was not found., Thumbprint of key used by
//	client: '8F13B0A94CD25E7706E1A2B3C4D5968779AFBECD', …
func certificateCauses(c *Case) []Cause {
	if !c.says("key was not found", "not registered on application") {
		return nil
	}
	const label = "humbprint of key used by client: '"
	_, rest, ok := strings.Cut(c.written(), label)
	thumbprint, _, closed := strings.Cut(rest, "'")
	if !ok || !closed || thumbprint == "" || c.isMasked(thumbprint) {
		return nil
	}
	return []Cause{likely("certificate-not-registered",
		Text{en: "The certificate that signed the assertion isn't on this application.",
			ru: "Сертификата, которым подписано утверждение клиента (assertion), у этого приложения нет."},
		textf("its thumbprint is %s", "его отпечаток — %s", shown(thumbprint)),
		textf("Upload its public part under App registrations, your app, Certificates & secrets, or sign with a certificate listed there. The thumbprint is %s.",
			"Загрузите открытую часть в App registrations, ваше приложение, Certificates & secrets или подписывайте сертификатом из этого списка. Отпечаток: %s.", shown(thumbprint)))}
}

// assertionTimes compares the times of an assertion, which the message gives, with
// that of the request.
//
//	AADSTS700024: … Current time: 2024-12-07T12:09:18.3149355Z, assertion valid from
//	1970-01-01T00:00:00.0000000Z, expiry time of assertion 2024-12-07T11:14:18.0000000Z.
func assertionTimes(c *Case) []Cause {
	if c.Code.Name != "AADSTS700024" {
		return nil
	}
	now, from, to := c.timeGiven("now"), c.timeGiven("validFrom"), c.timeGiven("validTo")
	switch {
	case now.IsZero():
	case !to.IsZero() && to.Before(now):
		if said, ok := c.writesOfJob(inPipeline[:]...); ok {
			return []Cause{pipelineLate(now, to, said)}
		}
		return []Cause{assertionLate(now, to)}
	case from.After(now):
		return []Cause{certain("assertion-expired",
			Text{en: "The assertion isn't valid yet: a clock is ahead, or its times aren't in UTC.", ru: "Утверждение (assertion) ещё не действует: часы спешат, или его время указано не в UTC."},
			textf("it's valid from %s, and the request arrived at %s", "оно действует с %s, а запрос пришёл в %s", from.Format(time.RFC3339), now.Format(time.RFC3339)),
			Text{en: "Synchronize the clock of the machine that signs, and compute nbf and exp in UTC (Unix seconds).",
				ru: "Синхронизируйте часы подписывающей машины; nbf и exp считайте в UTC (секунды Unix)."})}
	}
	return nil
}

// inPipeline are words of what runs a job and gives it a token from outside.
var inPipeline = [...]string{"process completed with exit code", "azurecli@2", "github actions", "github", "pipeline", "azure/login", "arm_use_oidc", "use_oidc", "workload identity", "service connection", "error: aadsts"}

// pipelineLate explains the outside token of a job that had expired: it lasts minutes, and a
// step that runs long, or late, still uses the first one.
//
//	ERROR: AADSTS700024: Client assertion is not within its valid time range. …
//	Error: Process completed with exit code 1.
func pipelineLate(now, to time.Time, said string) Cause {
	return certain("assertion-expired",
		Text{en: "The job's OIDC token had expired when the next access token was requested: it lasts minutes, and the job ran longer.",
			ru: "К запросу следующего токена доступа OIDC-токен задания истёк: он живёт минуты, а задание шло дольше."},
		textf("it was valid until %s, and the request arrived at %s; the text says %s", "он действовал до %s, а запрос пришёл в %s; в тексте сказано: %s",
			to.Format(time.RFC3339), now.Format(time.RFC3339), quoted(said)),
		Text{en: "Sign in again right before the late step (a second azure/login or AzureCLI task), split the job, or use a tool that fetches a new OIDC token by itself (Terraform: ARM_OIDC_REQUEST_URL or use_oidc, not a fixed token). If it fails at once, check the clock.",
			ru: "Войдите заново прямо перед поздним шагом (второй azure/login или задача AzureCLI), разделите задание или используйте программу, которая сама получает новый OIDC-токен (Terraform: ARM_OIDC_REQUEST_URL или use_oidc, а не готовый токен). Если сбой сразу, проверьте часы."})
}

// assertionLate explains an assertion that had expired. Hours late it was kept and
// sent again, minutes late a clock may be wrong as well.
func assertionLate(now, to time.Time) Cause {
	const kept = time.Hour
	late := now.Sub(to)
	cause := certain("assertion-expired",
		Text{en: "The assertion had expired when the token was requested.", ru: "К моменту запроса токена срок действия утверждения (assertion) истёк."},
		textf("it was valid until %s, and the request arrived at %s, %s later", "оно действовало до %s, а запрос пришёл в %s, позже на %s",
			to.Format(time.RFC3339), now.Format(time.RFC3339), span(late)),
		Text{en: "Create a new assertion for each token request, with nbf and exp computed in UTC (Unix seconds). Synchronize the clock of the machine that signs.",
			ru: "Создавайте новое утверждение (assertion) для каждого запроса токена; nbf и exp считайте в UTC (секунды Unix). Синхронизируйте часы подписывающей машины."})
	if late < kept {
		return cause
	}
	cause.Summary = Text{en: "The assertion had expired long before the token was requested: an old one was sent again, or its times aren't in UTC.",
		ru: "Срок действия утверждения (assertion) истёк задолго до запроса токена: отправлено старое, или его время указано не в UTC."}
	cause.Fix = Text{en: "Create a new assertion for each token request, with times in UTC; don't cache it or the credential that holds it. Update the library that creates it. In a pipeline, get the OIDC token again before a late step.",
		ru: "Создавайте новое утверждение для каждого запроса токена со временем в UTC, не храните ни его, ни объект, который его содержит; обновите создающую его библиотеку. В конвейере перед поздним шагом получите OIDC-токен заново."}
	return cause
}

// missingParameter tells a claim of the assertion from a field of the form:
// Entra ID misses both in the same words.
func missingParameter(c *Case) []Cause {
	if c.Code.Name != "AADSTS90014" && c.Code.Name != "AADSTS900144" {
		return nil
	}
	name, _ := c.given("parameter")
	switch name {
	case "iss", "sub", "aud", "exp", "nbf", "jti":
		return []Cause{likely("assertion-malformed",
			Text{en: "The client assertion lacks a claim.", ru: "В утверждении клиента (assertion) нет одного из полей."},
			textf("the message says that %s is missing", "в сообщении названо %s", name),
			Text{en: "Set aud to the token URL, iss and sub to the client ID, a new jti, and a short exp.",
				ru: "Задайте aud — URL токена, iss и sub — ID клиента, новый jti и короткий exp."},
			"token-body-form")}
	case "scope", "resource":
		if _, lower := c.nearby(); strings.Contains(lower, "/adminconsent") {
			return []Cause{likely("resource-missing",
				Text{en: "The consent link is that of version 2.0, which needs a scope.", ru: "Ссылка на согласие — версии 2.0, а ей нужен scope."},
				Text{en: "the input has a link to the consent page, and the message says that scope is missing", ru: "во входных данных ссылка на страницу согласия, а в сообщении сказано, что нет scope"},
				Text{en: "Open https://login.microsoftonline.com/TENANT/adminconsent?client_id=CLIENT-ID (without v2.0), or add &scope=https://graph.microsoft.com/.default to the link.",
					ru: "Откройте https://login.microsoftonline.com/ТЕНАНТ/adminconsent?client_id=ID-КЛИЕНТА (без v2.0) или добавьте к ссылке &scope=https://graph.microsoft.com/.default."},
				"token-body-form", "endpoint-version")}
		}
		return []Cause{likely("resource-missing",
			Text{en: "The token request doesn't name the API that the token is for.", ru: "В запросе токена не сказано, для какого API он нужен."},
			textf("the message says that %s is missing", "в сообщении названо %s", name),
			Text{en: "Send scope=<URI of the API>/.default to /oauth2/v2.0/token, or resource=<URI of the API> to /oauth2/token, as a form field.",
				ru: "Передайте полем формы scope=<URI API>/.default на /oauth2/v2.0/token или resource=<URI API> на /oauth2/token."})}
	}
	return nil
}

// askedOf returns the API that one word of a scope stands for: a URI with or
// without something after it, or the name of a permission.
func askedOf(word string) (catalog.API, bool) {
	if u, err := url.Parse(word); err == nil && u.Scheme != "" && u.Host != "" {
		return catalog.FindAPI(u.Scheme + "://" + u.Host)
	}
	if p, ok := catalog.FindPermission(strings.TrimSuffix(word, "/.default"), ""); ok {
		return catalog.FindAPI(p.API)
	}
	return catalog.API{}, false
}

// askedAPI returns the API that the token was asked for, by the scope or the
// resource in the message or in the token request; false if they tell none, or
// several.
func (c *Case) askedAPI() (catalog.API, bool) {
	asked := c.Values.Get("scope") + " " + c.Values.Get("resource")
	if strings.TrimSpace(asked) == "" {
		form, _ := c.tokenForm()
		asked = form.Get("scope") + " " + form.Get("resource")
	}
	var found []string
	var api catalog.API
	for _, word := range strings.Fields(asked) {
		a, ok := askedOf(strings.Trim(word, ",;'\""))
		if !ok {
			continue
		}
		if !slices.Contains(found, a.Name) {
			found, api = append(found, a.Name), a
		}
	}
	return api, len(found) == 1
}

// signInFix returns the advice about a cause of a refused token request that
// names the API which the request asked for; the zero text if the request
// doesn't tell it, or if the advice names none.
func (c *Case) signInFix(id string) fact.Text {
	switch id {
	case "consent-missing":
		return c.consentFix()
	case "sign-in-expired", "grant-revoked":
		return c.signInAgainFix()
	case "scope-not-default", "scope-malformed", "endpoint-version", "resource-mistyped", "resource-not-in-tenant":
	default:
		return fact.Text{}
	}
	api, ok := c.askedAPI()
	if !ok {
		return fact.Text{}
	}
	scope := api.Scope
	switch id {
	case "scope-not-default":
		return fact.Textf("Send scope=%s alone; grant the permissions of %s in the portal.",
			"Передайте только scope=%s; разрешения %s выдайте на портале.", scope, api.Name)
	case "scope-malformed":
		return fact.Textf("Send scope=%s, or for a signed-in user the URL, a slash and the permission.",
			"Передайте scope=%s или, если входит пользователь, URL, косую черту и разрешение.", scope)
	case "endpoint-version":
		return fact.Textf("With /oauth2/v2.0/token, send scope=%s and no resource.",
			"Для /oauth2/v2.0/token передавайте scope=%s без resource.", scope)
	case "resource-not-in-tenant":
		return fact.Textf("Check the product's license, and look for %s under Enterprise applications in this tenant.",
			"Проверьте лицензию продукта и найдите %s в Enterprise applications этого тенанта.", api.Name)
	}
	return fact.Textf(
		"Use scope=%s, or resource=%s with /oauth2/token.",
		"Укажите scope=%s или resource=%s для /oauth2/token.",
		scope, strings.TrimSuffix(scope, "/.default"),
	)
}
