package client

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes of what modules, brokers, browsers, and organizations' own sign-in
// services say: settings on the machine, roles in Exchange, clients in AD FS.

func exchangeRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "exchange-app-permission", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application has no Entra role that Exchange Online accepts, or lacks the Exchange.ManageAsApp permission.",
			Ru: "У приложения нет роли Entra, которую принимает Exchange Online, или разрешения Exchange.ManageAsApp."},
		Fix: fact.Text{En: "Entra admin center, Roles & admins: give the app Exchange Administrator (Global Reader to read only); API permissions: Exchange.ManageAsApp with admin consent.",
			Ru: "Entra admin center, Roles & admins: дайте приложению Exchange Administrator (для чтения — Global Reader); API permissions: Exchange.ManageAsApp с согласием."}}
}

func exchangeOrganization(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "exchange-organization", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The organization isn't the application's, or was given as an ID.",
			Ru: "Организация — не та, к которой относится приложение, или указана как ID."},
		Fix: fact.Text{En: "Set -Organization to the tenant's initial domain, such as contoso.onmicrosoft.com.",
			Ru: "Укажите в -Organization исходный домен тенанта, например contoso.onmicrosoft.com."}}
}

func cmdletRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "exchange-role", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The caller's Exchange role lacks the cmdlet or parameter named in the message.",
			Ru: "В роли Exchange вызывающего нет командлета или параметра из сообщения."},
		Fix: fact.Text{En: "Get-ManagementRole -Cmdlet NAME lists the roles that include it; assign one (Exchange Administrator includes almost everything).",
			Ru: "Роли с ним покажет Get-ManagementRole -Cmdlet ИМЯ; назначьте одну из них (в Exchange Administrator есть почти все)."}}
}

func cmdletMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cmdlet-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The module with this cmdlet isn't installed, imported, or connected in this session.",
			Ru: "Модуль с этим командлетом в этом сеансе не установлен, не импортирован или не подключён."},
		Fix: fact.Text{En: "Find the cmdlet with Find-Command NAME, install and import its module, and connect first (Connect-MgGraph, Connect-ExchangeOnline).",
			Ru: "Найдите командлет: Find-Command ИМЯ; установите и импортируйте модуль и сначала подключитесь (Connect-MgGraph, Connect-ExchangeOnline)."}}
}

func functionCapacity(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "function-capacity", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Windows PowerShell 5.1 has room for 4,096 functions, but the imported modules have more.",
			Ru: "В Windows PowerShell 5.1 помещается 4096 функций, а в импортированных модулях их больше."},
		Fix: fact.Text{En: "Set $MaximumFunctionCount = 32768, import only the modules you need, or use PowerShell 7.",
			Ru: "Задайте $MaximumFunctionCount = 32768, импортируйте только нужные модули или перейдите на PowerShell 7."}}
}

func identityUnsupported(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-unsupported", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "This environment issues only its system-assigned identity, or has no user-assigned one.",
			Ru: "Эта среда выдаёт только удостоверение, назначенное системой, или назначенного пользователем у неё нет."},
		Fix: fact.Text{En: "Leave out -AccountId (client ID), or assign the identity: Automation account, Identity, User assigned.",
			Ru: "Не указывайте -AccountId (client ID) или назначьте удостоверение: Automation account, Identity, User assigned."}}
}

func adfsResource(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-resource", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "AD FS has no resource registered under exactly this identifier.",
			Ru: "Ресурс не зарегистрирован в AD FS под этим идентификатором."},
		Fix: fact.Text{En: "Compare the identifier with Get-AdfsRelyingPartyTrust and Get-AdfsWebApiApplication, including the trailing slash.",
			Ru: "Сравните идентификатор с Get-AdfsRelyingPartyTrust и Get-AdfsWebApiApplication, включая косую черту на конце."}}
}

func adfsPermission(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-permission", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "AD FS doesn't grant this client the resource or the scope.",
			Ru: "AD FS не даёт этому клиенту ресурс или область."},
		Fix: fact.Text{En: "On the AD FS server: Grant-AdfsApplicationPermission -ClientRoleIdentifier CLIENT -ServerRoleIdentifier RESOURCE -ScopeNames openid.",
			Ru: "На сервере AD FS: Grant-AdfsApplicationPermission -ClientRoleIdentifier КЛИЕНТ -ServerRoleIdentifier РЕСУРС -ScopeNames openid."}}
}

func adfsClient(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-client", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The client ID isn't registered in this AD FS; Entra ID client IDs mean nothing there.",
			Ru: "Client ID не зарегистрирован в этой AD FS; ID из Entra ID там ничего не значат."},
		Fix: fact.Text{En: "On the AD FS server: Get-AdfsClient, Get-AdfsNativeClientApplication, Get-AdfsServerApplication; copy the identifier from there.",
			Ru: "На сервере AD FS: Get-AdfsClient, Get-AdfsNativeClientApplication, Get-AdfsServerApplication; скопируйте идентификатор оттуда."}}
}

func adfsRedirect(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-redirect", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The redirect URI differs from the one registered for the client in AD FS.",
			Ru: "Redirect URI отличается от зарегистрированного у клиента в AD FS."},
		Fix: fact.Text{En: "Register the redirect URI character for character: Set-AdfsClient or Set-AdfsNativeClientApplication -RedirectUri; send the same URI in both requests.",
			Ru: "Зарегистрируйте redirect URI буква в букву: Set-AdfsClient или Set-AdfsNativeClientApplication -RedirectUri; в обоих запросах он один и тот же."}}
}

func adfsSecret(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-secret", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The secret isn't the client's in AD FS, or was reset there.",
			Ru: "Секрет не принадлежит этому клиенту AD FS или там сброшен."},
		Fix: fact.Text{En: "Reset the secret on the AD FS server (Set-AdfsServerApplication -ResetClientSecret) and copy it unchanged.",
			Ru: "Сбросьте секрет на сервере AD FS (Set-AdfsServerApplication -ResetClientSecret) и скопируйте без изменений."}}
}

func adfsEndpoint(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-endpoint", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The URL isn't an AD FS endpoint, or the endpoint is disabled.",
			Ru: "URL — не эндпоинт AD FS, или этот эндпоинт отключён."},
		Fix: fact.Text{En: "Get the authorize and token URLs from https://HOST/adfs/.well-known/openid-configuration, and POST to the token URL.",
			Ru: "Возьмите URL authorize и token из https://ХОСТ/adfs/.well-known/openid-configuration; на URL токена отправляйте POST."}}
}

func adfsLoop(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-loop", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application doesn't keep its session, so it sends the user to AD FS again and again.",
			Ru: "Приложение не сохраняет сеанс и снова и снова отправляет пользователя в AD FS."},
		Fix: fact.Text{En: "Check the application's cookies (HTTPS, SameSite), the clock, and the URL that AD FS returns to.",
			Ru: "Проверьте cookie приложения (HTTPS, SameSite), часы и URL, на который возвращает AD FS."}}
}

func adfsRule(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-rule", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An AD FS access control policy or issuance rule denies this user.",
			Ru: "Политика доступа или правило AD FS запрещает вход этому пользователю."},
		Fix: fact.Text{En: "AD FS Management, Relying Party Trusts, the application: Edit Access Control Policy.",
			Ru: "AD FS Management, Relying Party Trusts, приложение: Edit Access Control Policy."}}
}

func adfsLog(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "adfs-log", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "AD FS failed for a reason that only its log shows.",
			Ru: "AD FS дала сбой по причине, которая видна только в её журнале."},
		Fix: fact.Text{En: "Check the AD FS/Admin event log on the AD FS server at this time (event 364), by the activity ID.",
			Ru: "Посмотрите в журнале событий AD FS/Admin сервера AD FS за это время (событие 364), по Activity ID."}}
}

func certificateProvider(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-provider", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The key is in a provider (CNG, smart card) that this version of .NET can't sign with.",
			Ru: "Ключ хранится у поставщика (CNG, смарт-карта), которым эта версия .NET не может подписывать."},
		Fix: fact.Text{En: "Use PowerShell 7, or create a certificate with -Provider \"Microsoft Enhanced RSA and AES Cryptographic Provider\".",
			Ru: "Перейдите на PowerShell 7 или создайте сертификат с -Provider \"Microsoft Enhanced RSA and AES Cryptographic Provider\"."}}
}

func redirectPage(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "redirect-page", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The redirect URI page loads the application, whose router changes the address before MSAL reads it.",
			Ru: "Страница redirect URI загружает приложение, и его маршрутизатор меняет адрес раньше, чем MSAL его прочтёт."},
		Fix: fact.Text{En: "Set redirectUri to an empty page outside the router, and register it; await handleRedirectPromise before anything else.",
			Ru: "Укажите в redirectUri пустую страницу вне маршрутизатора и зарегистрируйте её; сначала дождитесь handleRedirectPromise."}}
}

func popupBlocked(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "popup-blocked", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The browser blocks the popup because no click opened it, or because popups are off.",
			Ru: "Браузер блокирует окно: оно открыто не по щелчку, или всплывающие окна запрещены."},
		Fix: fact.Text{En: "Open the popup in a click handler, allow popups for the site, or use loginRedirect.",
			Ru: "Открывайте окно в обработчике щелчка, разрешите всплывающие окна для сайта или используйте loginRedirect."}}
}

func signInFrame(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-frame", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application runs in a frame on another page, which the sign-in page doesn't allow.",
			Ru: "Приложение работает во фрейме другой страницы, а страница входа этого не допускает."},
		Fix: fact.Text{En: "Sign in with a popup, or let the outer page sign in (Teams: its SSO; nested app authentication).",
			Ru: "Входите через popup или через внешнюю страницу (в Teams — её SSO, nested app authentication)."}}
}

func msalInitialize(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "msal-initialize", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The PublicClientApplication instance is used before it's ready.",
			Ru: "Экземпляр PublicClientApplication используется до готовности."},
		Fix: fact.Text{En: "Await instance.initialize() once at the start, or create the instance with createStandardPublicClientApplication.",
			Ru: "Один раз в начале дождитесь instance.initialize() или создайте его через createStandardPublicClientApplication."}}
}

func insecurePage(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "insecure-page", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The page was loaded over plain HTTP from a host other than localhost.",
			Ru: "Страница загружена по HTTP, и хост — не localhost."},
		Fix: fact.Text{En: "Serve the page over HTTPS, or open it as http://localhost.",
			Ru: "Отдавайте страницу по HTTPS или открывайте как http://localhost."}}
}

func accountChoice(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "account-choice", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Several accounts are signed in, and none was selected.",
			Ru: "Вошло несколько учётных записей, и ни одна не выбрана."},
		Fix: fact.Text{En: "Pass the account (account, login_hint), or clear the token cache and sign in with one account.",
			Ru: "Передайте учётную запись (account, login_hint) или очистите кэш токенов и войдите с одной."}}
}

func brokerUnavailable(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "broker-unavailable", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The Windows sign-in broker (WAM) doesn't work here: another user, an elevated or remote session, or no desktop.",
			Ru: "Посредник входа Windows (WAM) здесь не работает: иной пользователь, повышенные права, удалённый сеанс."},
		Fix: fact.Text{En: "Turn off the broker (Set-MgGraphOption -DisableLoginByWAM $true; az config set core.enable_broker_on_windows=false; -DisableWAM), or use a device code.",
			Ru: "Отключите брокер (Set-MgGraphOption -DisableLoginByWAM $true; az config set core.enable_broker_on_windows=false; -DisableWAM) или входите по коду устройства."}}
}

func brokerRedirect(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "broker-redirect", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The app registration lacks the redirect URI of the Windows sign-in broker.",
			Ru: "У регистрации приложения нет redirect URI посредника входа Windows."},
		Fix: fact.Text{En: "Authentication, Mobile and desktop applications: add ms-appx-web://microsoft.aad.brokerplugin/CLIENT_ID.",
			Ru: "Authentication, Mobile and desktop applications: добавьте ms-appx-web://microsoft.aad.brokerplugin/CLIENT_ID."}}
}

func brokerState(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "broker-state", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The data that Windows stores for the account or the device registration is damaged.",
			Ru: "Сохранённые Windows данные учётной записи или регистрации устройства повреждены."},
		Fix: fact.Text{En: "Settings, Accounts, Access work or school: remove the account and add it again; check dsregcmd /status.",
			Ru: "Параметры, Учётные записи, Доступ к учётной записи места работы: удалите запись и добавьте снова; проверьте dsregcmd /status."}}
}

func brokerSignIn(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "broker-sign-in", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user must sign in again with a window: the token expired, or a policy, MFA, or a changed password requires it.",
			Ru: "Нужен новый вход с окном: токен истёк, либо этого требует политика, MFA или смена пароля."},
		Fix: fact.Text{En: "Sign in interactively, not silently. If it returns, look up the correlation ID in the Entra sign-in logs. A service should use an application identity.",
			Ru: "Войдите интерактивно, а не «тихо». Если ошибка вернётся, найдите correlation ID в журнале входов Entra. Службе нужно удостоверение приложения."}}
}

func brokerAccount(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "broker-account", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The program signed this account out, and the broker (WAM) still holds it as unusable.",
			Ru: "Программа вышла из этой учётной записи, и посредник (WAM) всё ещё считает её непригодной."},
		Fix: fact.Text{En: "Update the program and sign in again (az account clear; az login); if it persists, turn the broker off: az config set core.enable_broker_on_windows=false.",
			Ru: "Обновите программу и войдите снова (az account clear; az login); если не помогло, отключите посредника: az config set core.enable_broker_on_windows=false."}}
}

func ambientCredentials(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "ambient-credentials", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An Issuer may use the pod's own identity only with a flag, and the solver has no clientID.",
			Ru: "Issuer может пользоваться удостоверением пода только с флагом, а clientID в solver не задан."},
		Fix: fact.Text{En: "Set managedIdentity.clientID in the issuer's solver, or start cert-manager with --issuer-ambient-credentials (for a ClusterIssuer, with --cluster-issuer-…).",
			Ru: "Задайте managedIdentity.clientID в solver или запустите cert-manager с --issuer-ambient-credentials (для ClusterIssuer — с --cluster-issuer-…)."}}
}

func nativeLibrary(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "native-library-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The library named in the message isn't there, is for another platform, or needs one that isn't installed.",
			Ru: "Библиотеки из сообщения нет, она для другой платформы, или ей нужна ещё одна, которая не установлена."},
		Fix: fact.Text{En: "Install the package it needs (for msalruntime on Linux: libsecret, webkit2gtk), reinstall the module, or turn the broker (WAM) off.",
			Ru: "Установите нужный ей пакет (для msalruntime в Linux: libsecret, webkit2gtk), переустановите модуль или отключите посредника (WAM)."}}
}

func moduleSession(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "module-session-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Connect-SPOService didn't sign in with modern authentication, or another module's window took its place.",
			Ru: "Connect-SPOService не выполнил современный вход, или его окно заменило окно другого модуля."},
		Fix: fact.Text{En: "Update Microsoft.Online.SharePoint.PowerShell, run Connect-SPOService -Url https://TENANT-admin.sharepoint.com without -Credential first, in a new session.",
			Ru: "Обновите Microsoft.Online.SharePoint.PowerShell и в новом сеансе первым выполните Connect-SPOService -Url https://TENANT-admin.sharepoint.com без -Credential."}}
}

func proxyNeeded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-needed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The network allows outbound calls only through a proxy, and this program doesn't use it.",
			Ru: "Сеть выпускает вызовы только через прокси, а эта программа им не пользуется."},
		Fix: fact.Text{En: "Set the system proxy (netsh winhttp set proxy) or HTTPS_PROXY for this process, and allow login.microsoftonline.com.",
			Ru: "Задайте системный прокси (netsh winhttp set proxy) или HTTPS_PROXY для процесса и разрешите login.microsoftonline.com."}}
}

func loginHostUnreachable(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "login-host-unreachable", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The machine can't resolve or reach the login host.",
			Ru: "Машина не может разрешить имя хоста входа или достичь его."},
		Fix: fact.Text{En: "Run nslookup login.microsoftonline.com and curl -v https://login.microsoftonline.com there; set proxy and DNS of that process.",
			Ru: "Выполните там nslookup login.microsoftonline.com и curl -v https://login.microsoftonline.com; задайте прокси и DNS этому процессу."}}
}

func offlineAccess(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "offline-access-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The sign-in didn't request offline_access, so there is no refresh token.",
			Ru: "При входе не запрошена область offline_access, и refresh-токена нет."},
		Fix: fact.Text{En: "Add offline_access to the sign-in scopes, and have users sign in again.",
			Ru: "Добавьте offline_access к областям входа и попросите пользователей войти заново."}}
}

func issuerSetting(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "issuer-setting", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The issuer in the settings differs from the discovery document: endpoint version, tenant, or spelling.",
			Ru: "Издатель в настройках не совпадает с метаданными: версия эндпоинта, тенант или написание."},
		Fix: fact.Text{En: "Set the issuer to https://login.microsoftonline.com/TENANT_ID/v2.0: a tenant ID, not common, and no trailing slash.",
			Ru: "Укажите как issuer https://login.microsoftonline.com/TENANT_ID/v2.0: ID тенанта, не common, без косой черты на конце."}}
}

func serviceConnection(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "service-connection", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The service connection can't be used: its secret has expired, it isn't authorized, or the task is too old for it.",
			Ru: "Service connection Azure DevOps непригодна: секрет истёк, на неё нет права, или задача слишком стара для неё."},
		Fix: fact.Text{En: "Project settings, Service connections: verify it, renew the secret or convert to workload identity, allow the pipeline; update the task.",
			Ru: "Project settings, Service connections: проверьте её, обновите секрет или перейдите на workload identity, разрешите конвейеру; обновите задачу."}}
}

func terraformSettings(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "terraform-settings", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The provider has no credentials: no variables, arguments, or Azure CLI session.",
			Ru: "У провайдера нет учётных данных: ни переменных, ни аргументов, ни сеанса Azure CLI."},
		Fix: fact.Text{En: "Set ARM_CLIENT_ID, ARM_TENANT_ID, ARM_SUBSCRIPTION_ID, ARM_CLIENT_SECRET (or ARM_USE_OIDC) for this step, or run az login. Old providers ignore newer variables: update.",
			Ru: "Задайте на этом шаге ARM_CLIENT_ID, ARM_TENANT_ID, ARM_SUBSCRIPTION_ID, ARM_CLIENT_SECRET (или ARM_USE_OIDC) либо выполните az login; обновите старый провайдер."}}
}

func terraformPrincipal(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "terraform-principal", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The provider has no credentials of its own, and Azure CLI's sign-in is one of a service principal.",
			Ru: "Своих учётных данных у провайдера нет, а в Azure CLI вошёл service principal."},
		Fix: fact.Text{En: "Set ARM_CLIENT_ID, ARM_TENANT_ID, ARM_SUBSCRIPTION_ID, and ARM_USE_OIDC=true with the token, or ARM_CLIENT_SECRET; or update the provider.",
			Ru: "Задайте ARM_CLIENT_ID, ARM_TENANT_ID, ARM_SUBSCRIPTION_ID и ARM_USE_OIDC=true с токеном или ARM_CLIENT_SECRET либо обновите провайдер."}}
}

func plainHTTP(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "plain-http", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The URL starts with http://.",
			Ru: "URL начинается с http://."},
		Fix: fact.Text{En: "Write https:// in the URL; ignore the message's advice.",
			Ru: "Пишите в URL https://; совету из сообщения не следуйте."}}
}

func scopeChanged(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "scope-changed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Entra ID returns the granted scopes in its own spelling and order.",
			Ru: "Entra ID возвращает выданные области в собственной записи и порядке."},
		Fix: fact.Text{En: "Request the scopes as the response spells them, or set OAUTHLIB_RELAX_TOKEN_SCOPE=1.",
			Ru: "Запрашивайте области так, как они записаны в ответе, или задайте OAUTHLIB_RELAX_TOKEN_SCOPE=1."}}
}

func ownAudience(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "own-api-audience", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API's own settings expect a different aud: its client ID or its api:// URI.",
			Ru: "Настройки самого API ждут другой aud: его client ID или URI вида api://."},
		Fix: fact.Text{En: "Decode the token (jwt.ms), set the API's audience to its aud, and request scope=api://API_ID/SCOPE, not a Graph scope.",
			Ru: "Раскодируйте токен (jwt.ms), задайте его aud как audience API и запрашивайте scope=api://API_ID/SCOPE, а не область Graph."}}
}

func ownIssuer(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "own-api-issuer", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API's own settings name a different tenant, cloud, or token version than the token's iss.",
			Ru: "Настройки самого API называют другой тенант, облако или версию токена, чем iss в токене."},
		Fix: fact.Text{En: "Compare iss (sts.windows.net is v1.0) with authority and valid issuers; set the API's requestedAccessTokenVersion to 2 or expect v1.0.",
			Ru: "Сравните iss (sts.windows.net — это v1.0) с authority и допустимыми издателями; задайте API requestedAccessTokenVersion 2 или ждите v1.0."}}
}

func brokerOption(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "broker-option", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The sign-in broker is turned on for a sign-in that can't use it, or its package is missing.",
			Ru: "Посредник входа включён для входа, которому он недоступен, или нет его пакета."},
		Fix: fact.Text{En: "Run az config set core.enable_broker_on_windows=false (az account clear, then az login), and update Azure CLI or msal.",
			Ru: "Выполните az config set core.enable_broker_on_windows=false (az account clear, затем az login) и обновите Azure CLI или msal."}}
}

func certificatePassword(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-password", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The password of the PFX file is wrong or wasn't given, or the file isn't a PFX.",
			Ru: "Пароль файла PFX неверен или не задан, либо файл — не PFX."},
		Fix: fact.Text{En: "Test the file with openssl pkcs12 -in FILE -noout; pass -CertificatePassword (a SecureString); if the password is lost, export the PFX again.",
			Ru: "Проверьте файл: openssl pkcs12 -in ФАЙЛ -noout; передайте -CertificatePassword (SecureString); если пароль утерян, экспортируйте PFX заново."}}
}

func tokenUndecoded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-undecoded", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The provider can't decode its token: an old version misreads some tokens, or Azure CLI printed something else.",
			Ru: "Провайдер не может разобрать полученный токен: старая версия читает не всякий, или Azure CLI вывел что-то другое."},
		Fix: fact.Text{En: "Update the provider (terraform init -upgrade) and Azure CLI; check that az account get-access-token prints a token with three parts.",
			Ru: "Обновите провайдер (terraform init -upgrade) и Azure CLI; проверьте, что az account get-access-token выводит токен из трёх частей."}}
}

func certificateText(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-text", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The variable holds a path, a PEM text, or a placeholder instead of the PFX file in Base64.",
			Ru: "В переменной путь, текст PEM или заполнитель вместо PFX-файла в Base64."},
		Fix: fact.Text{En: "Set client_certificate (ARM_CLIENT_CERTIFICATE) to the output of base64 -w0 FILE.pfx, or name the file in client_certificate_path.",
			Ru: "Задайте client_certificate (ARM_CLIENT_CERTIFICATE) выводом base64 -w0 ФАЙЛ.pfx или укажите файл в client_certificate_path."}}
}

func legacySignIn(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "legacy-sign-in", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "This sign-in fails for accounts with MFA, for federated accounts, and where legacy authentication is blocked.",
			Ru: "Такой вход не работает при MFA, для федеративных учётных записей и при запрете устаревшей проверки подлинности."},
		Fix: fact.Text{En: "Update to PnP.PowerShell, register an app, and sign in with -Interactive, or with -ClientId and a certificate for scripts.",
			Ru: "Перейдите на PnP.PowerShell, зарегистрируйте приложение и входите с -Interactive, а в скриптах — с -ClientId и сертификатом."}}
}

func gatewayCredential(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "gateway-credential", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The stored credential of the data source can't be renewed: no valid sign-in, or a custom connector's Refresh fails.",
			Ru: "Сохранённый вход источника данных не обновить: он недействителен, или сбой в Refresh коннектора."},
		Fix: fact.Text{En: "Edit the credentials of the data source and sign in again; in a custom connector, have Refresh return access_token and refresh_token.",
			Ru: "Измените учётные данные источника и войдите заново; в своём коннекторе Refresh должен вернуть access_token и refresh_token."}}
}

func clockWrong(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "clock-wrong", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The clock or the time zone of this machine, container, or virtual machine is wrong.",
			Ru: "На этой машине, в контейнере или в виртуальной машине неверны часы или часовой пояс."},
		Fix: fact.Text{En: "Compare date -u with the real UTC time, synchronize the clock (NTP), correct the time zone, and sign in again.",
			Ru: "Сравните date -u с верным временем UTC, синхронизируйте часы (NTP), исправьте часовой пояс и войдите снова."}}
}
