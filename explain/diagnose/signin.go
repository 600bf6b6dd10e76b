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
	found := slices.Concat(bareSignIn(c), appRetired(c), entityUnknown(c))
	found = append(found, bracesSent(c)...)
	found = append(found, proofCauses(c)...)
	found = append(found, federatedCauses(c)...)
	found = append(found, certificateCauses(c)...)
	found = append(found, conditionCauses(c)...)
	found = append(found, assertionHeader(c)...)
	found = append(found, assertionTimes(c)...)
	found = append(found, scopeCauses(c)...)
	found = append(found, grantDates(c)...)
	found = append(found, tenantLength(c)...)
	return append(found, missingParameter(c)...)
}

// tenantLength counts the characters of the text in the place of the tenant,
// where it is meant to be an ID and is none.
//
//	https://login.microsoftonline.com/32d9bd15-3289-4f58-9343-f5f76770d6a/oauth2/token
func tenantLength(c *Case) []Cause {
	const whole = 36
	if c.Code.Name != "AADSTS900023" && c.Code.Name != "AADSTS90002" {
		return nil
	}
	tenant := ""
	if path, _, found := strings.Cut(c.Exchange.Request.URL, "/oauth2/"); found {
		tenant = path[strings.LastIndexByte(path, '/')+1:]
	}
	if !isBrokenGUID(tenant) {
		tenant, _ = c.given("tenant")
	}
	if !isBrokenGUID(tenant) {
		return nil
	}
	return []Cause{likely("tenant-mistyped",
		Text{en: "The tenant ID in the token URL isn't a complete ID: it has too few or too many characters.",
			ru: "Идентификатор тенанта в URL токена не целый: в нём лишние или недостающие символы, и это не ID."},
		textf("%s has %d characters; an ID has %d", "в %s символов: %d; в ID их %d", shown(tenant), len(tenant), whole),
		Text{en: "Copy the Directory (tenant) ID again from the overview of the tenant or the app registration.",
			ru: "Скопируйте Directory (tenant) ID заново со страницы Overview тенанта или регистрации приложения."})}
}

// isBrokenGUID reports whether a text was meant to be a GUID and has not its
// length.
func isBrokenGUID(s string) bool {
	const near = 8
	return len(s) != 36 && len(s) > 36-near && len(s) < 36+near && strings.Count(s, "-") >= 3 &&
		!strings.ContainsFunc(s, func(r rune) bool { return r != '-' && !(r < 0x80 && catalog.IsHex(string(r))) })
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

// tokenForm returns the form of a token request, if the input shows it.
func (c *Case) tokenForm() (url.Values, bool) {
	if len(c.Exchange.Request.Body) == 0 {
		return nil, false
	}
	form, err := url.ParseQuery(string(c.Exchange.Request.Body))
	return form, err == nil && form.Has("grant_type")
}

// proofCauses looks in the token request for what proves the application.
// Entra ID asks for it in the same words where an application forgot it, and
// where a person signs in through a registration that isn't a public client.
func proofCauses(c *Case) []Cause {
	if c.Code.Name != "AADSTS7000218" && c.Code.Name != "AADSTS7000216" {
		return nil
	}
	form, ok := c.tokenForm()
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

// assertionLate explains an assertion that had expired. Hours late it was kept and
// sent again, minutes late a clock may be wrong as well.
func assertionLate(now, to time.Time) Cause {
	const kept = time.Hour
	late := now.Sub(to)
	cause := certain("assertion-expired",
		Text{en: "The assertion had expired when the token was requested.", ru: "К моменту запроса токена срок действия утверждения (assertion) истёк."},
		textf("it was valid until %s, and the request arrived at %s, %s later", "оно действовало до %s, а запрос пришёл в %s, позже на %s",
			to.Format(time.RFC3339), now.Format(time.RFC3339), span(late)),
		Text{en: "Create a new one for each token request, with nbf and exp computed in UTC (Unix seconds). Synchronize the clock of the machine that signs.",
			ru: "Создавайте новое для каждого запроса токена; nbf и exp считайте в UTC (секунды Unix). Синхронизируйте часы подписывающей машины."})
	if late < kept {
		return cause
	}
	cause.Summary = Text{en: "The assertion had expired long before the token was requested: an old one was sent again, or its times aren't in UTC.",
		ru: "Срок действия утверждения (assertion) истёк задолго до запроса токена: отправлено старое, или его время указано не в UTC."}
	cause.Fix = Text{en: "Create a new one for each token request, with times in UTC; don't cache it or the credential that holds it. Update the library that creates it. In a pipeline, get the OIDC token again before a late step.",
		ru: "Создавайте новое для каждого запроса токена со временем в UTC, не храните ни его, ни объект, который его содержит; обновите создающую его библиотеку. В конвейере перед поздним шагом получите OIDC-токен заново."}
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
		return fact.Text{
			En: "Send scope=" + scope + " alone; grant the permissions of " + api.Name + " in the portal.",
			Ru: "Передайте только scope=" + scope + "; разрешения " + api.Name + " выдайте на портале.",
		}
	case "scope-malformed":
		return fact.Text{
			En: "Send scope=" + scope + ", or for a signed-in user the URL, a slash and the permission.",
			Ru: "Передайте scope=" + scope + " или, если входит пользователь, URL, косую черту и разрешение.",
		}
	case "endpoint-version":
		return fact.Text{
			En: "With /oauth2/v2.0/token, send scope=" + scope + " and no resource.",
			Ru: "Для /oauth2/v2.0/token передавайте scope=" + scope + " без resource.",
		}
	case "resource-not-in-tenant":
		return fact.Text{
			En: "Check the product's license, and look for " + api.Name + " under Enterprise applications in this tenant.",
			Ru: "Проверьте лицензию продукта и найдите " + api.Name + " в Enterprise applications этого тенанта.",
		}
	}
	return fact.Text{
		En: "Use scope=" + scope + ", or resource=" + strings.TrimSuffix(scope, "/.default") + " with /oauth2/token.",
		Ru: "Укажите scope=" + scope + " или resource=" + strings.TrimSuffix(scope, "/.default") + " для /oauth2/token.",
	}
}
