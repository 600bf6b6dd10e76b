package catalog

// The causes that several token errors share: about the application, its
// tenant, and the API that a token is asked for.

func clientSecretWrong(c Certainty) Cause {
	return Cause{ID: "client-secret-wrong", Certainty: c, Basis: Documented,
		Summary: Text{"The client secret is wrong: often its Secret ID instead of its Value, or another app's secret.",
			"Секрет клиента неверен: часто это Secret ID вместо Value или секрет другого приложения."},
		Fix: Text{"App registrations, your app, Certificates & secrets: take the Value (no GUID); if it is hidden, create a new secret.",
			"App registrations, ваше приложение, Certificates & secrets: возьмите Value (это не GUID); если оно скрыто, создайте новый секрет."}}
}

func clientSecretExpired(c Certainty) Cause {
	return Cause{ID: "client-secret-expired", Certainty: c, Basis: Documented,
		Summary: Text{"The client secret has expired; one made in the portal lives for 24 months at most.",
			"Срок действия секрета клиента истёк: созданный на портале живёт не дольше 24 месяцев."},
		Fix: Text{"App registrations, your app, Certificates & secrets: create a new one; a certificate spares the next time.",
			"App registrations, ваше приложение, Certificates & secrets: создайте новый; сертификат избавит от повторения."}}
}

func clientSecretMissing(c Certainty) Cause {
	return Cause{ID: "client-secret-missing", Certainty: c, Basis: Documented,
		Summary: Text{"The request has no client_secret and no client_assertion, or the variable behind it is empty.",
			"В запросе нет ни client_secret, ни client_assertion, либо переменная с ним пуста."},
		Fix: Text{"Send client_secret as a form field of the body, not as JSON.",
			"Передайте client_secret полем формы в теле запроса, а не в JSON."}}
}

func assertionCertificate(c Certainty) Cause {
	return Cause{ID: "certificate-not-registered", Certainty: c, Basis: Documented,
		Summary: Text{"The certificate that signed the assertion is not on the app registration, or has expired.",
			"Сертификата, которым подписан assertion, нет в регистрации приложения, или его срок истёк."},
		Fix: Text{"Compare its thumbprint with App registrations, your app, Certificates & secrets; upload the public part.",
			"Сверьте отпечаток с App registrations, ваше приложение, Certificates & secrets; загрузите открытую часть."}}
}

func assertionExpired(c Certainty) Cause {
	return Cause{ID: "assertion-expired", Certainty: c, Basis: Observed,
		Summary: Text{"The assertion is used outside its time: cached, replayed by a long job, or a clock is wrong.",
			"Assertion использован вне срока: взят из кэша, повторён в долгом задании или неверны часы."},
		Fix: Text{"Make a new assertion for every token request, and synchronise the clock.",
			"Создавайте новый assertion для каждого запроса токена и синхронизируйте часы."}}
}

func assertionMalformed(c Certainty) Cause {
	return Cause{ID: "assertion-malformed", Certainty: c, Basis: Documented,
		Summary: Text{"The assertion was built or copied wrongly: a claim is missing, or its aud is not the token URL.",
			"Assertion собран или скопирован с ошибкой: нет поля или aud не совпадает с URL токена."},
		Fix: Text{"Set aud to the token URL, iss and sub to the client ID, a new jti, and a short exp.",
			"Задайте aud — URL токена, iss и sub — ID клиента, новый jti и короткий exp."}}
}

func federatedCredential(c Certainty) Cause {
	return Cause{ID: "federated-credential", Certainty: c, Basis: Documented,
		Summary: Text{"Issuer, subject or audience of the token differ from the federated credential, be it in letter case.",
			"Издатель, субъект или аудитория токена не совпадают с федеративными данными, хотя бы регистром."},
		Fix: Text{"Copy the subject of the message into Certificates & secrets, Federated credentials, letter by letter.",
			"Перенесите субъект из сообщения в Certificates & secrets, Federated credentials, буква в букву."}}
}

func appIDWrong(c Certainty) Cause {
	return Cause{ID: "app-id-wrong", Certainty: c, Basis: Documented,
		Summary: Text{"client_id is not the Application (client) ID: mistyped, or the Object ID.",
			"client_id — не Application (client) ID: опечатка или Object ID."},
		Fix: Text{"Copy Application (client) ID from App registrations, your app, Overview.",
			"Скопируйте Application (client) ID: App registrations, ваше приложение, Overview."}}
}

func appNotInTenant(c Certainty) Cause {
	return Cause{ID: "app-not-in-tenant", Certainty: c, Basis: Documented,
		Summary: Text{"The application is not known in this tenant: nobody there has consented to it.",
			"Приложения в этом тенанте нет: согласия на него там никто не давал."},
		Fix: Text{"Have an administrator of that tenant consent to it; it then shows under Enterprise applications.",
			"Пусть администратор этого тенанта даст согласие; оно появится в Enterprise applications."}}
}

func wrongTenant(c Certainty) Cause {
	return Cause{ID: "wrong-tenant", Certainty: c, Basis: Documented,
		Summary: Text{"The token URL names another tenant than the one that was meant.",
			"В URL токена указан не тот тенант."},
		Fix: Text{"Put the Directory (tenant) ID of App registrations, your app, Overview into the token URL.",
			"Подставьте в URL токена Directory (tenant) ID: App registrations, ваше приложение, Overview."}}
}

func tenantMistyped(c Certainty) Cause {
	return Cause{ID: "tenant-mistyped", Certainty: c, Basis: Documented,
		Summary: Text{"The tenant in the token URL is mistyped, or is no tenant: an app ID, an empty variable.",
			"Тенант в URL токена написан с ошибкой или это не тенант: ID приложения, пустая переменная."},
		Fix: Text{"Use the Directory (tenant) ID or a verified domain; print the final URL to check it.",
			"Укажите Directory (tenant) ID или подтверждённый домен; выведите итоговый URL."}}
}

func tenantMissing(c Certainty) Cause {
	return Cause{ID: "tenant-missing", Certainty: c, Basis: Documented,
		Summary: Text{"The token URL has /common or /organizations, which tells no tenant for an app-only token.",
			"В URL токена /common или /organizations: для токена приложения тенант так не определить."},
		Fix: Text{"Request from https://login.microsoftonline.com/{tenant ID}/oauth2/v2.0/token.",
			"Запрашивайте по https://login.microsoftonline.com/{ID тенанта}/oauth2/v2.0/token."}}
}

func nationalCloud(c Certainty) Cause {
	return Cause{ID: "national-cloud", Certainty: c, Basis: Documented,
		Summary: Text{"The tenant lives in another cloud than the login host, such as GCC High or China.",
			"Тенант в другом облаке, чем хост входа: например, GCC High или Китай."},
		Fix: Text{"Use login.microsoftonline.us (GCC High, DoD) or login.partner.microsoftonline.cn, and an app of that cloud.",
			"Используйте login.microsoftonline.us (GCC High, DoD) или login.partner.microsoftonline.cn и приложение того облака."}}
}

func resourceMistyped(c Certainty) Cause {
	return Cause{ID: "resource-mistyped", Certainty: c, Basis: Documented,
		Summary: Text{"The resource or scope is mistyped, has a path behind it, or belongs to another cloud.",
			"Resource или scope написан с ошибкой, содержит путь или относится к другому облаку."},
		Fix: Text{"Use the API's URI exactly, such as https://api.security.microsoft.com or https://graph.microsoft.com; as a scope add /.default.",
			"Укажите URI API точно: https://api.security.microsoft.com или https://graph.microsoft.com; для scope добавьте /.default."}}
}

func resourceNotInTenant(c Certainty) Cause {
	return Cause{ID: "resource-not-in-tenant", Certainty: c, Basis: Documented,
		Summary: Text{"The tenant does not have this API: its product isn't licensed, or was never opened or consented to there.",
			"В тенанте нет этого API: продукт не лицензирован, его ни разу не открывали или не дали согласия."},
		Fix: Text{"Check the product's license; look for the API in Enterprise applications; for Defender open security.microsoft.com once as administrator.",
			"Проверьте лицензию продукта, найдите API в Enterprise applications; для Defender откройте security.microsoft.com администратором."}}
}

func consentMissing(c Certainty) Cause {
	return Cause{ID: "consent-missing", Certainty: c, Basis: Documented,
		Summary: Text{"Neither the user nor an administrator has consented to this application for this API.",
			"Ни пользователь, ни администратор не дали приложению согласия на этот API."},
		Fix: Text{"App registrations, your app, API permissions: add the permission of this very API, then Grant admin consent.",
			"App registrations, ваше приложение, API permissions: добавьте разрешение именно этого API, затем Grant admin consent."}}
}

func permissionOtherAPI(c Certainty) Cause {
	return Cause{ID: "permission-other-api", Certainty: c, Basis: Observed,
		Summary: Text{"The permission was added for another API: Graph, WindowsDefenderATP, Microsoft Threat Protection differ.",
			"Разрешение добавлено для другого API: Graph, WindowsDefenderATP и Microsoft Threat Protection различаются."},
		Fix: Text{"API permissions, Add, APIs my organization uses: choose the API whose URL is in scope or resource.",
			"API permissions, Add, APIs my organization uses: выберите API, чей URL указан в scope или resource."}}
}

func scopeNotDefault(c Certainty) Cause {
	return Cause{ID: "scope-not-default", Certainty: c, Basis: Documented,
		Summary: Text{"An app-only request names single permissions; it takes one scope, which ends in /.default.",
			"Запрос без пользователя называет отдельные разрешения, а нужен один scope с /.default на конце."},
		Fix: Text{"Send the API's scope alone, such as https://graph.microsoft.com/.default or https://api.securitycenter.microsoft.com/.default; grant permissions in the portal.",
			"Передайте один scope API, например https://graph.microsoft.com/.default или https://api.securitycenter.microsoft.com/.default; разрешения выдайте на портале."}}
}

func scopeMalformed(c Certainty) Cause {
	return Cause{ID: "scope-malformed", Certainty: c, Basis: Documented,
		Summary: Text{"The scope is mistyped, encoded twice, empty, or separated by commas instead of spaces.",
			"Scope написан с ошибкой, дважды закодирован, пуст или разделён запятыми вместо пробелов."},
		Fix: Text{"Send the API's URL, a slash and the permission: https://graph.microsoft.com/.default, https://api.securitycenter.microsoft.com/.default.",
			"Передайте URL API, косую черту и разрешение: https://graph.microsoft.com/.default, https://api.securitycenter.microsoft.com/.default."}}
}

func scopeSeveralAPIs(c Certainty) Cause {
	return Cause{ID: "scope-several-apis", Certainty: c, Basis: Documented,
		Summary: Text{"The scopes belong to several APIs, as in a sample that mixes Graph and securitycenter.",
			"Области относятся к разным API, как в примере, где смешаны Graph и securitycenter."},
		Fix: Text{"Request one token for each API, with the scopes of that API alone.",
			"Запрашивайте по токену на каждый API, только с его областями."}}
}

func endpointVersion(c Certainty) Cause {
	return Cause{ID: "endpoint-version", Certainty: c, Basis: Documented,
		Summary: Text{"resource belongs to /oauth2/token, scope to /oauth2/v2.0/token; the two are mixed up.",
			"resource — для /oauth2/token, scope — для /oauth2/v2.0/token; их перепутали."},
		Fix: Text{"With /oauth2/v2.0/token send scope=<URI of the API>/.default and no resource.",
			"Для /oauth2/v2.0/token передавайте scope=<URI API>/.default без resource."}}
}

func tokenBodyForm(c Certainty) Cause {
	return Cause{ID: "token-body-form", Certainty: c, Basis: Observed,
		Summary: Text{"The body of the token request is empty, JSON, or a field of it is mistyped; a form is wanted.",
			"Тело запроса токена пусто, в JSON или с опечаткой в поле; нужна форма."},
		Fix: Text{"Send application/x-www-form-urlencoded with grant_type, client_id, client_secret and scope.",
			"Отправьте application/x-www-form-urlencoded с grant_type, client_id, client_secret и scope."}}
}

func tokenPerCall(c Certainty) Cause {
	return Cause{ID: "token-per-call", Certainty: c, Basis: Documented,
		Summary: Text{"The client asks for a new token with each call instead of keeping the one it has.",
			"Клиент запрашивает новый токен на каждый вызов вместо того, чтобы хранить полученный."},
		Fix: Text{"Keep the token until shortly before it expires, about an hour; wait before asking again.",
			"Храните токен почти до истечения, около часа; перед новым запросом сделайте паузу."}}
}

func appDisabled(c Certainty) Cause {
	return Cause{ID: "app-disabled", Certainty: c, Basis: Documented,
		Summary: Text{"The application is disabled in the tenant, by an administrator or by Microsoft.",
			"Приложение в тенанте отключено — администратором или Microsoft."},
		Fix: Text{"Enterprise applications, the app, Properties: set Enabled for users to sign-in to Yes.",
			"Enterprise applications, приложение, Properties: включите Enabled for users to sign-in."}}
}

func adminConsent(c Certainty) Cause {
	return Cause{ID: "admin-consent", Certainty: c, Basis: Documented,
		Summary: Text{"A user has tried to consent to permissions that an administrator must grant.",
			"Пользователь пытался дать согласие, которое может дать только администратор."},
		Fix: Text{"App registrations, your app, API permissions: have an administrator press Grant admin consent.",
			"App registrations, ваше приложение, API permissions: пусть администратор нажмёт Grant admin consent."}}
}

func grantType(c Certainty) Cause {
	return Cause{ID: "grant-type", Certainty: c, Basis: Documented,
		Summary: Text{"grant_type is mistyped or not one that Entra ID has.",
			"grant_type написан с ошибкой или Entra ID такого не знает."},
		Fix: Text{"For an application send grant_type=client_credentials.",
			"Для приложения передайте grant_type=client_credentials."}}
}

func devicePending(c Certainty) Cause {
	return Cause{ID: "device-pending", Certainty: c, Basis: Documented,
		Summary: Text{"The client polls, as it should, while the user signs in.",
			"Клиент, как и положено, опрашивает, пока пользователь входит."},
		Fix: Text{"Keep polling at the interval that the first response gave.",
			"Продолжайте опрос с интервалом из первого ответа."}}
}

func consentDeclined(c Certainty) Cause {
	return Cause{ID: "consent-declined", Certainty: c, Basis: Documented,
		Summary: Text{"The user pressed Cancel, or may not consent alone.",
			"Пользователь нажал отмену или не вправе дать согласие сам."},
		Fix: Text{"Sign in again and accept, or have an administrator grant consent for all.",
			"Войдите снова и примите, или пусть администратор даст согласие за всех."}}
}

func resourceMissing(c Certainty) Cause {
	return Cause{ID: "resource-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The token request names no API: neither resource (/oauth2/token) nor scope (/oauth2/v2.0/token).",
			"В запросе токена не назван API: нет ни resource (/oauth2/token), ни scope (/oauth2/v2.0/token)."},
		Fix: Text{"Send resource=<URI of the API> to /oauth2/token, or scope=<URI of the API>/.default to /oauth2/v2.0/token.",
			"Передайте resource=<URI API> на /oauth2/token или scope=<URI API>/.default на /oauth2/v2.0/token."}}
}

func resourceDisabled(c Certainty) Cause {
	return Cause{ID: "resource-disabled", Certainty: c, Basis: Observed,
		Summary: Text{"The enterprise application of the API is disabled in this tenant, or its subscription has lapsed.",
			"Enterprise application этого API в тенанте отключено, или закончилась подписка на продукт."},
		Fix: Text{"Enterprise applications: find the API by its ID, enable sign-in in Properties; check the product's license.",
			"Enterprise applications: найдите API по ID, включите вход в Properties; проверьте лицензию продукта."}}
}

func permissionUnknown(c Certainty) Cause {
	return Cause{ID: "permission-unknown", Certainty: c, Basis: Observed,
		Summary: Text{"The registration asks for a permission that the API doesn't have in this tenant.",
			"Регистрация запрашивает разрешение, которого у API в этом тенанте нет."},
		Fix: Text{"App registrations, your app, API permissions: remove or correct it; check the license of the product behind it.",
			"App registrations, ваше приложение, API permissions: удалите или исправьте его; проверьте лицензию продукта."}}
}

func tenantGone(c Certainty) Cause {
	return Cause{ID: "tenant-gone", Certainty: c, Basis: Documented,
		Summary: Text{"The tenant has been deleted, or has no active subscription.",
			"Тенант удалён, или у него нет действующей подписки."},
		Fix: Text{"Ask the tenant's administrator; trial tenants end after their time.",
			"Спросите администратора тенанта; пробные тенанты закрываются по окончании срока."}}
}

func tokenMethod(c Certainty) Cause {
	return Cause{ID: "token-method", Certainty: c, Basis: Observed,
		Summary: Text{"The URL was opened in a browser, or a redirect turned POST into GET.",
			"URL открыт в браузере, или перенаправление превратило POST в GET."},
		Fix: Text{"Send a POST with the form as its body to /oauth2/v2.0/token; follow no redirect.",
			"Отправьте POST с формой в теле на /oauth2/v2.0/token, без перенаправлений."}}
}

func redirectFollow(c Certainty) Cause {
	return Cause{ID: "redirect-follow", Certainty: c, Basis: Documented,
		Summary: Text{"Entra ID redirects the request, and the client didn't follow.",
			"Entra ID перенаправляет запрос, а клиент не последовал."},
		Fix: Text{"Send the same POST to the address in the Location header.",
			"Отправьте тот же POST по адресу из заголовка Location."}}
}

func spaRedirect(c Certainty) Cause {
	return Cause{ID: "spa-redirect", Certainty: c, Basis: Observed,
		Summary: Text{"The platform of the redirect URI (single-page, web, desktop) doesn't fit the client that redeems the code.",
			"Платформа redirect URI (одностраничная, веб, desktop) не подходит клиенту, который обменивает код."},
		Fix: Text{"App registrations, your app, Authentication: Single-page application for a browser, Web for a server, Desktop for a tool.",
			"App registrations, приложение, Authentication: Single-page application — для браузера, Web — для сервера, Desktop — для утилиты."}}
}

func permissionStale(c Certainty) Cause {
	return Cause{ID: "permission-stale", Certainty: c, Basis: Documented,
		Summary: Text{"An old registration still lists an API that has been removed.",
			"Старая регистрация всё ещё ссылается на удалённый API."},
		Fix: Text{"App registrations, your app, API permissions: remove the entry and add the present API.",
			"App registrations, ваше приложение, API permissions: удалите запись и добавьте нынешний API."}}
}

func firstPartyApp(c Certainty) Cause {
	return Cause{ID: "first-party-app", Certainty: c, Basis: Documented,
		Summary: Text{"The client ID is Microsoft's own, and the API does not allow this application.",
			"Client ID принадлежит Microsoft, а этот API такому приложению не разрешён."},
		Fix: Text{"Register an application of your own, give it the API's permissions and use its client ID.",
			"Зарегистрируйте своё приложение, выдайте ему разрешения API и используйте его client ID."}}
}

func ownToken(c Certainty) Cause {
	return Cause{ID: "own-token", Certainty: c, Basis: Documented,
		Summary: Text{"resource or scope is the URI of the application itself.",
			"В resource или scope указан URI самого приложения."},
		Fix: Text{"Ask for the API that you call: https://api.securitycenter.microsoft.com/.default or https://graph.microsoft.com/.default.",
			"Запрашивайте вызываемый API: https://api.securitycenter.microsoft.com/.default или https://graph.microsoft.com/.default."}}
}
