package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several token errors share: about the application, its
// tenant, and the API that a token is asked for.

func ClientSecretWrong(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "client-secret-wrong", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client secret is wrong: often it's the Secret ID instead of the Value, or another app's secret.",
			Ru: "Секрет клиента неверен: часто это Secret ID вместо Value или секрет другого приложения."},
		Fix: fact.Text{En: "App registrations, your app, Certificates & secrets: use the Value (not a GUID); if it's hidden, create a new secret.",
			Ru: "App registrations, ваше приложение, Certificates & secrets: возьмите Value (это не GUID); если оно скрыто, создайте новый секрет."}}
}

func ClientSecretExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "client-secret-expired", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client secret has expired; secrets created in the portal last at most 24 months.",
			Ru: "Срок действия секрета клиента истёк: созданный на портале живёт не дольше 24 месяцев."},
		Fix: fact.Text{En: "App registrations, your app, Certificates & secrets: create a new one, put its value where the app reads it, and restart the app.",
			Ru: "App registrations, ваше приложение, Certificates & secrets: создайте новый, запишите его значение туда, откуда его читает приложение, и перезапустите приложение."}}
}

func ClientSecretMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "client-secret-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The request has no client_secret and no client_assertion, or the variable that fills it is empty.",
			Ru: "В запросе нет ни client_secret, ни client_assertion, либо переменная с ним пуста."},
		Fix: fact.Text{En: "Send client_secret as a form field of the body, not as JSON.",
			Ru: "Передайте client_secret полем формы в теле запроса, а не в JSON."}}
}

func AssertionCertificate(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-not-registered", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The certificate that signed the assertion isn't on the app registration or has expired.",
			Ru: "Сертификата, которым подписано утверждение клиента (assertion), нет в регистрации приложения, или он истёк."},
		Fix: fact.Text{En: "Compare its thumbprint with App registrations, your app, Certificates & secrets; upload the public part.",
			Ru: "Сверьте отпечаток с App registrations, ваше приложение, Certificates & secrets; загрузите открытую часть."}}
}

func AssertionExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "assertion-expired", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The assertion is used outside its validity period: cached, replayed by a long job, or a clock is wrong.",
			Ru: "Утверждение клиента (assertion) использовано вне срока действия: из кэша, повторно, или неверно выставлены часы."},
		Fix: fact.Text{En: "Create a new assertion for every token request, and synchronize the clock.",
			Ru: "Создавайте новое утверждение клиента (assertion) для каждого запроса токена и синхронизируйте часы."}}
}

func AssertionMalformed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "assertion-malformed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The assertion was built or copied incorrectly: a claim is missing, or its aud isn't the token URL.",
			Ru: "Утверждение клиента (assertion) собрано или скопировано с ошибкой: нет поля или aud не совпадает с URL токена."},
		Fix: fact.Text{En: "Set aud to the token URL, iss and sub to the client ID, a new jti, and a short exp.",
			Ru: "Задайте aud — URL токена, iss и sub — ID клиента, новый jti и короткий exp."}}
}

func FederatedCredential(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "federated-credential", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token's issuer, subject, or audience differs from the federated credential, perhaps only in letter case.",
			Ru: "Издатель, субъект или аудитория токена не совпадают с федеративными данными, возможно, лишь регистром букв."},
		Fix: fact.Text{En: "Copy the subject from the message into Certificates & secrets, Federated credentials, letter by letter.",
			Ru: "Перенесите субъект из сообщения в Certificates & secrets, Federated credentials, буква в букву."}}
}

func AppIDWrong(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-id-wrong", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "client_id isn't the Application (client) ID: it's mistyped, or it's the Object ID.",
			Ru: "client_id — не Application (client) ID: опечатка или Object ID."},
		Fix: fact.Text{En: "Copy Application (client) ID from App registrations, your app, Overview.",
			Ru: "Скопируйте Application (client) ID: App registrations, ваше приложение, Overview."}}
}

func AppNotInTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-not-in-tenant", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application isn't known in this tenant: nobody there has consented to it.",
			Ru: "Приложения в этом тенанте нет: согласия на него там никто не давал."},
		Fix: fact.Text{En: "Have an administrator of that tenant consent to it; it then appears under Enterprise applications.",
			Ru: "Попросите администратора этого тенанта дать согласие; приложение появится в Enterprise applications."}}
}

func WrongTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "wrong-tenant", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token URL names the wrong tenant.",
			Ru: "В URL токена указан не тот тенант."},
		Fix: fact.Text{En: "Put the Directory (tenant) ID from App registrations, your app, Overview in the token URL.",
			Ru: "Подставьте в URL токена Directory (tenant) ID: App registrations, ваше приложение, Overview."}}
}

func TenantMistyped(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-mistyped", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The tenant in the token URL is mistyped or isn't a tenant at all: an app ID, an empty variable.",
			Ru: "Тенант в URL токена написан с ошибкой или это не тенант: ID приложения, пустая переменная."},
		Fix: fact.Text{En: "Use the Directory (tenant) ID or a verified domain; print the final URL to check it.",
			Ru: "Укажите Directory (tenant) ID или подтверждённый домен; выведите итоговый URL."}}
}

func TenantMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token URL has /common or /organizations, which doesn't identify a tenant for an app-only token.",
			Ru: "В URL токена /common или /organizations: для токена приложения тенант так не определить."},
		Fix: fact.Text{En: "Request from https://login.microsoftonline.com/{tenant ID}/oauth2/v2.0/token.",
			Ru: "Запрашивайте по https://login.microsoftonline.com/{ID тенанта}/oauth2/v2.0/token."}}
}

func NationalCloud(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "national-cloud", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The tenant is in a different cloud than the login host, such as GCC High or China.",
			Ru: "Тенант в другом облаке, чем хост входа: например, GCC High или Китай."},
		Fix: fact.Text{En: "Use login.microsoftonline.us (GCC High, DoD) or login.partner.microsoftonline.cn, and an app in that cloud.",
			Ru: "Используйте login.microsoftonline.us (GCC High, DoD) или login.partner.microsoftonline.cn и приложение того облака."}}
}

func ResourceMistyped(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-mistyped", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The resource or scope is mistyped, has a path after it, or belongs to another cloud.",
			Ru: "Resource или scope написан с ошибкой, содержит путь или относится к другому облаку."},
		Fix: fact.Text{En: "Use the API's exact URI, such as https://api.security.microsoft.com or https://graph.microsoft.com; as a scope, add /.default.",
			Ru: "Укажите URI API точно: https://api.security.microsoft.com или https://graph.microsoft.com; для scope добавьте /.default."}}
}

func ConsentMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "consent-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Neither the user nor an administrator has consented to this application for this API.",
			Ru: "Ни пользователь, ни администратор не дали приложению согласия на этот API."},
		Fix: fact.Text{En: "In the tenant that the token is for: Enterprise applications, the app, Permissions, Grant admin consent. If it is missing there, add it in App registrations first.",
			Ru: "В тенанте, для которого нужен токен: Enterprise applications, приложение, Permissions, Grant admin consent. Если разрешения нет, сначала добавьте его в App registrations."}}
}

func ScopeNotDefault(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "scope-not-default", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An app-only request names individual permissions, but it takes a single scope that ends in /.default.",
			Ru: "Запрос без пользователя называет отдельные разрешения, а нужен один scope с /.default на конце."},
		Fix: fact.Text{En: "Send only the API's scope, such as https://graph.microsoft.com/.default or https://api.securitycenter.microsoft.com/.default; grant permissions in the portal.",
			Ru: "Передайте один scope API, например https://graph.microsoft.com/.default или https://api.securitycenter.microsoft.com/.default; разрешения выдайте на портале."}}
}

func ScopeMalformed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "scope-malformed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The scope is mistyped, encoded twice, empty, or separated by commas instead of spaces.",
			Ru: "Scope написан с ошибкой, дважды закодирован, пуст или разделён запятыми вместо пробелов."},
		Fix: fact.Text{En: "Send the API's URL, a slash, and the permission: https://graph.microsoft.com/.default, https://api.securitycenter.microsoft.com/.default.",
			Ru: "Передайте URL API, косую черту и разрешение: https://graph.microsoft.com/.default, https://api.securitycenter.microsoft.com/.default."}}
}

func ScopeSeveralAPIs(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "scope-several-apis", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The scopes belong to several APIs, as in a sample that mixes Graph and securitycenter.",
			Ru: "Области относятся к разным API, как в примере, где смешаны Graph и securitycenter."},
		Fix: fact.Text{En: "Request one token per API, with only the scopes of that API.",
			Ru: "Запрашивайте по токену на каждый API, только с его областями."}}
}

func EndpointVersion(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "endpoint-version", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "resource belongs to /oauth2/token and scope to /oauth2/v2.0/token; the two are mixed up.",
			Ru: "resource — для /oauth2/token, scope — для /oauth2/v2.0/token; их перепутали."},
		Fix: fact.Text{En: "With /oauth2/v2.0/token, send scope=<URI of the API>/.default and no resource.",
			Ru: "Для /oauth2/v2.0/token передавайте scope=<URI API>/.default без resource."}}
}

func TokenBodyForm(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-body-form", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The body of the token request is empty, is JSON, or has a mistyped field; it must be a form.",
			Ru: "Тело запроса токена пусто, в JSON или с опечаткой в поле; нужна форма."},
		Fix: fact.Text{En: "Send application/x-www-form-urlencoded with grant_type, client_id, client_secret and scope.",
			Ru: "Отправьте application/x-www-form-urlencoded с grant_type, client_id, client_secret и scope."}}
}

func TokenPerCall(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-per-call", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client requests a new token for each call instead of reusing the one it has.",
			Ru: "Клиент запрашивает новый токен на каждый вызов вместо того, чтобы хранить полученный."},
		Fix: fact.Text{En: "Keep the token until shortly before it expires, about an hour; wait before requesting another.",
			Ru: "Храните токен почти до истечения, около часа; перед новым запросом сделайте паузу."}}
}

func AppDisabled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-disabled", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application is disabled in the tenant, by an administrator or by Microsoft.",
			Ru: "Приложение в тенанте отключено — администратором или Microsoft."},
		Fix: fact.Text{En: "Enterprise applications, the app, Properties: set Enabled for users to sign-in to Yes.",
			Ru: "Enterprise applications, приложение, Properties: включите Enabled for users to sign-in."}}
}

func AdminConsent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "admin-consent", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A user tried to consent to permissions that only an administrator can grant.",
			Ru: "Пользователь пытался дать согласие, которое может дать только администратор."},
		Fix: fact.Text{En: "App registrations, your app, API permissions: have an administrator select Grant admin consent.",
			Ru: "App registrations, ваше приложение, API permissions: попросите администратора нажать Grant admin consent."}}
}

func GrantType(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "grant-type", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "grant_type is mistyped or isn't one that Entra ID supports.",
			Ru: "grant_type написан с ошибкой или Entra ID такого не знает."},
		Fix: fact.Text{En: "For an application, send grant_type=client_credentials.",
			Ru: "Для приложения передайте grant_type=client_credentials."}}
}

func DevicePending(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "device-pending", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client is polling, as it should, while the user signs in.",
			Ru: "Клиент, как и положено, опрашивает, пока пользователь входит."},
		Fix: fact.Text{En: "Keep polling at the interval given in the first response.",
			Ru: "Продолжайте опрос с интервалом из первого ответа."}}
}

func ResourceMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The token request doesn't name an API: neither resource (/oauth2/token) nor scope (/oauth2/v2.0/token).",
			Ru: "В запросе токена не назван API: нет ни resource (/oauth2/token), ни scope (/oauth2/v2.0/token)."},
		Fix: fact.Text{En: "Send resource=<URI of the API> to /oauth2/token, or scope=<URI of the API>/.default to /oauth2/v2.0/token.",
			Ru: "Передайте resource=<URI API> на /oauth2/token или scope=<URI API>/.default на /oauth2/v2.0/token."}}
}

func ResourceDisabled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-disabled", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API's enterprise application is disabled in this tenant, or its subscription has expired.",
			Ru: "Enterprise application этого API в тенанте отключено, или закончилась подписка на продукт."},
		Fix: fact.Text{En: "Enterprise applications: find the API by its ID, enable sign-in in Properties; check the product's license.",
			Ru: "Enterprise applications: найдите API по ID, включите вход в Properties; проверьте лицензию продукта."}}
}

func PermissionUnknown(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "permission-unknown", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The registration asks for a permission that the API doesn't have in this tenant.",
			Ru: "Регистрация запрашивает разрешение, которого у API в этом тенанте нет."},
		Fix: fact.Text{En: "App registrations, your app, API permissions: remove or correct it; check the license of the API's product.",
			Ru: "App registrations, ваше приложение, API permissions: удалите или исправьте его; проверьте лицензию продукта."}}
}

func TenantGone(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-gone", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The tenant has been deleted, or has no active subscription.",
			Ru: "Тенант удалён, или у него нет действующей подписки."},
		Fix: fact.Text{En: "Ask the tenant's administrator; trial tenants are closed when the trial ends.",
			Ru: "Спросите администратора тенанта; пробные тенанты закрываются по окончании срока."}}
}

func SpaRedirect(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "spa-redirect", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The redirect URI's platform (single-page, web, desktop) doesn't match the client that redeems the code.",
			Ru: "Платформа redirect URI (одностраничная, веб, desktop) не подходит клиенту, который обменивает код."},
		Fix: fact.Text{En: "App registrations, your app, Authentication: Single-page application for a browser, Web for a server, Desktop for a tool.",
			Ru: "App registrations, приложение, Authentication: Single-page application — для браузера, Web — для сервера, Desktop — для утилиты."}}
}

func FirstPartyApp(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "first-party-app", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client ID belongs to Microsoft, and the API doesn't allow that application.",
			Ru: "Client ID принадлежит Microsoft, а этот API такому приложению не разрешён."},
		Fix: fact.Text{En: "Register your own application, grant it the API's permissions, and use its client ID.",
			Ru: "Зарегистрируйте своё приложение, выдайте ему разрешения API и используйте его client ID."}}
}

func OwnToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "own-token", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Client and API are the same app registration, and resource or scope doesn't name it by its client ID.",
			Ru: "Клиент и API — одна регистрация приложения, а в resource или scope указан не её ID клиента."},
		Fix: fact.Text{En: "Request the scope CLIENT-ID/.default, or register client and API separately. To call another API, request that one, such as https://graph.microsoft.com/.default.",
			Ru: "Запросите область ID-КЛИЕНТА/.default или зарегистрируйте клиент и API отдельно. Для другого API запросите его, например https://graph.microsoft.com/.default."}}
}
