package catalog

// The causes of what modules, brokers, browsers, and organizations' own sign-in
// services say: settings on the machine, roles in Exchange, clients in AD FS.

func exchangeRole(c Certainty) Cause {
	return Cause{ID: "exchange-app-permission", Certainty: c, Basis: Documented,
		Summary: Text{"The application has no Entra role that Exchange Online accepts, or lacks the permission Exchange.ManageAsApp.",
			"У приложения нет роли Entra, которую принимает Exchange Online, или разрешения Exchange.ManageAsApp."},
		Fix: Text{"Entra admin center, Roles & admins: give the app Exchange Administrator (Global Reader to read only); API permissions: Exchange.ManageAsApp with admin consent.",
			"Entra admin center, Roles & admins: дайте приложению Exchange Administrator (для чтения — Global Reader); API permissions: Exchange.ManageAsApp с согласием."}}
}

func exchangeOrganization(c Certainty) Cause {
	return Cause{ID: "exchange-organization", Certainty: c, Basis: Observed,
		Summary: Text{"The organization isn't the one that the application belongs to, or was given as an ID.",
			"Организация — не та, к которой относится приложение, или указана как ID."},
		Fix: Text{"Give -Organization the initial domain of the tenant, such as contoso.onmicrosoft.com.",
			"Укажите в -Organization исходный домен тенанта, например contoso.onmicrosoft.com."}}
}

func cmdletRole(c Certainty) Cause {
	return Cause{ID: "exchange-role", Certainty: c, Basis: Observed,
		Summary: Text{"The caller's Exchange role lacks the cmdlet or the parameter that the message names.",
			"В роли Exchange вызывающего нет командлета или параметра из сообщения."},
		Fix: Text{"Get-ManagementRole -Cmdlet NAME shows the roles that have it; assign one of them (Exchange Administrator has nearly all).",
			"Роли с ним покажет Get-ManagementRole -Cmdlet ИМЯ; назначьте одну из них (в Exchange Administrator есть почти все)."}}
}

func cmdletMissing(c Certainty) Cause {
	return Cause{ID: "cmdlet-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The module that has this cmdlet isn't installed, imported, or connected in this session.",
			"Модуль с этим командлетом в этом сеансе не установлен, не импортирован или не подключён."},
		Fix: Text{"Find it with Find-Command NAME, install and import its module, and connect first (Connect-MgGraph, Connect-ExchangeOnline).",
			"Найдите его: Find-Command ИМЯ; установите и импортируйте модуль и сначала подключитесь (Connect-MgGraph, Connect-ExchangeOnline)."}}
}

func functionCapacity(c Certainty) Cause {
	return Cause{ID: "function-capacity", Certainty: c, Basis: Documented,
		Summary: Text{"Windows PowerShell 5.1 has room for 4,096 functions, and the imported modules have more.",
			"В Windows PowerShell 5.1 помещается 4096 функций, а в импортированных модулях их больше."},
		Fix: Text{"Set $MaximumFunctionCount = 32768, import only the modules you need, or use PowerShell 7.",
			"Задайте $MaximumFunctionCount = 32768, импортируйте только нужные модули или перейдите на PowerShell 7."}}
}

func identityUnsupported(c Certainty) Cause {
	return Cause{ID: "identity-unsupported", Certainty: c, Basis: Observed,
		Summary: Text{"This environment gives out its system-assigned identity only, or has no user-assigned one.",
			"Эта среда выдаёт только удостоверение, назначенное системой, или назначенного пользователем у неё нет."},
		Fix: Text{"Leave out -AccountId (client ID), or assign the identity: Automation account, Identity, User assigned.",
			"Не указывайте -AccountId (client ID) или назначьте удостоверение: Automation account, Identity, User assigned."}}
}

func adfsResource(c Certainty) Cause {
	return Cause{ID: "adfs-resource", Certainty: c, Basis: Documented,
		Summary: Text{"The resource isn't registered in AD FS under exactly this identifier.",
			"Ресурс не зарегистрирован в AD FS под этим идентификатором."},
		Fix: Text{"Compare it with Get-AdfsRelyingPartyTrust and Get-AdfsWebApiApplication, slash at the end included.",
			"Сравните его с Get-AdfsRelyingPartyTrust и Get-AdfsWebApiApplication, включая косую черту на конце."}}
}

func adfsPermission(c Certainty) Cause {
	return Cause{ID: "adfs-permission", Certainty: c, Basis: Observed,
		Summary: Text{"AD FS doesn't grant this client the resource or the scope.",
			"AD FS не даёт этому клиенту ресурс или область."},
		Fix: Text{"On the AD FS server: Grant-AdfsApplicationPermission -ClientRoleIdentifier CLIENT -ServerRoleIdentifier RESOURCE -ScopeNames openid.",
			"На сервере AD FS: Grant-AdfsApplicationPermission -ClientRoleIdentifier КЛИЕНТ -ServerRoleIdentifier РЕСУРС -ScopeNames openid."}}
}

func adfsClient(c Certainty) Cause {
	return Cause{ID: "adfs-client", Certainty: c, Basis: Observed,
		Summary: Text{"The client ID isn't registered in this AD FS; IDs of Entra ID mean nothing there.",
			"Client ID не зарегистрирован в этой AD FS; ID из Entra ID там ничего не значат."},
		Fix: Text{"On the AD FS server: Get-AdfsClient, Get-AdfsNativeClientApplication, Get-AdfsServerApplication; copy the identifier from there.",
			"На сервере AD FS: Get-AdfsClient, Get-AdfsNativeClientApplication, Get-AdfsServerApplication; скопируйте идентификатор оттуда."}}
}

func adfsRedirect(c Certainty) Cause {
	return Cause{ID: "adfs-redirect", Certainty: c, Basis: Observed,
		Summary: Text{"The redirect URI differs from the one that is registered for the client in AD FS.",
			"Redirect URI отличается от зарегистрированного у клиента в AD FS."},
		Fix: Text{"Register it letter by letter: Set-AdfsClient or Set-AdfsNativeClientApplication -RedirectUri; send the same URI in both requests.",
			"Зарегистрируйте его буква в букву: Set-AdfsClient или Set-AdfsNativeClientApplication -RedirectUri; в обоих запросах он один и тот же."}}
}

func adfsSecret(c Certainty) Cause {
	return Cause{ID: "adfs-secret", Certainty: c, Basis: Observed,
		Summary: Text{"The secret isn't the client's in AD FS, or was reset there.",
			"Секрет не принадлежит этому клиенту AD FS или там сброшен."},
		Fix: Text{"Reset it on the AD FS server (Set-AdfsServerApplication -ResetClientSecret) and copy it unchanged.",
			"Сбросьте его на сервере AD FS (Set-AdfsServerApplication -ResetClientSecret) и скопируйте без изменений."}}
}

func adfsEndpoint(c Certainty) Cause {
	return Cause{ID: "adfs-endpoint", Certainty: c, Basis: Documented,
		Summary: Text{"The URL isn't an endpoint of AD FS, or the endpoint is disabled.",
			"URL — не эндпоинт AD FS, или этот эндпоинт отключён."},
		Fix: Text{"Take authorize and token URL from https://HOST/adfs/.well-known/openid-configuration, and POST to the token URL.",
			"Возьмите URL authorize и token из https://ХОСТ/adfs/.well-known/openid-configuration; на URL токена отправляйте POST."}}
}

func adfsLoop(c Certainty) Cause {
	return Cause{ID: "adfs-loop", Certainty: c, Basis: Documented,
		Summary: Text{"The application doesn't keep its session, so that it sends the user to AD FS again and again.",
			"Приложение не сохраняет сеанс и снова и снова отправляет пользователя в AD FS."},
		Fix: Text{"Check the cookies of the application (HTTPS, SameSite), the clock, and the URL that AD FS returns to.",
			"Проверьте cookie приложения (HTTPS, SameSite), часы и URL, на который возвращает AD FS."}}
}

func adfsRule(c Certainty) Cause {
	return Cause{ID: "adfs-rule", Certainty: c, Basis: Documented,
		Summary: Text{"An access control policy or issuance rule of AD FS denies this user.",
			"Политика доступа или правило AD FS запрещает вход этому пользователю."},
		Fix: Text{"AD FS Management, Relying Party Trusts, the application: Edit Access Control Policy.",
			"AD FS Management, Relying Party Trusts, приложение: Edit Access Control Policy."}}
}

func adfsLog(c Certainty) Cause {
	return Cause{ID: "adfs-log", Certainty: c, Basis: Documented,
		Summary: Text{"AD FS failed for a reason that only its log shows.",
			"AD FS дала сбой по причине, которая видна только в её журнале."},
		Fix: Text{"Look in the event log AD FS/Admin of the AD FS server at this time (event 364), by the activity ID.",
			"Посмотрите в журнале событий AD FS/Admin сервера AD FS за это время (событие 364), по Activity ID."}}
}

func certificateProvider(c Certainty) Cause {
	return Cause{ID: "certificate-provider", Certainty: c, Basis: Documented,
		Summary: Text{"The key is kept by a provider (CNG, smart card) that this version of .NET can't sign with.",
			"Ключ хранится у поставщика (CNG, смарт-карта), которым эта версия .NET не может подписывать."},
		Fix: Text{"Use PowerShell 7, or a certificate made with -Provider \"Microsoft Enhanced RSA and AES Cryptographic Provider\".",
			"Перейдите на PowerShell 7 или создайте сертификат с -Provider \"Microsoft Enhanced RSA and AES Cryptographic Provider\"."}}
}

func redirectPage(c Certainty) Cause {
	return Cause{ID: "redirect-page", Certainty: c, Basis: Documented,
		Summary: Text{"The page of the redirect URI loads the application, whose router changes the address before MSAL reads it.",
			"Страница redirect URI загружает приложение, и его маршрутизатор меняет адрес раньше, чем MSAL его прочтёт."},
		Fix: Text{"Set redirectUri to an empty page outside the router, and register it; await handleRedirectPromise before anything else.",
			"Укажите в redirectUri пустую страницу вне маршрутизатора и зарегистрируйте её; сначала дождитесь handleRedirectPromise."}}
}

func popupBlocked(c Certainty) Cause {
	return Cause{ID: "popup-blocked", Certainty: c, Basis: Documented,
		Summary: Text{"The browser blocks the popup, because it wasn't opened by a click, or popups are off.",
			"Браузер блокирует окно: оно открыто не по щелчку, или всплывающие окна запрещены."},
		Fix: Text{"Open it in the handler of a click, allow popups for the site, or use loginRedirect.",
			"Открывайте его в обработчике щелчка, разрешите всплывающие окна для сайта или используйте loginRedirect."}}
}

func signInFrame(c Certainty) Cause {
	return Cause{ID: "sign-in-frame", Certainty: c, Basis: Documented,
		Summary: Text{"The application runs inside a frame of another page, which the sign-in page refuses.",
			"Приложение работает во фрейме другой страницы, а страница входа этого не допускает."},
		Fix: Text{"Sign in with a popup, or let the outer page sign in (Teams: its SSO; nested app authentication).",
			"Входите через popup или через внешнюю страницу (в Teams — её SSO, nested app authentication)."}}
}

func msalInitialize(c Certainty) Cause {
	return Cause{ID: "msal-initialize", Certainty: c, Basis: Documented,
		Summary: Text{"The instance of PublicClientApplication isn't ready when it is used.",
			"Экземпляр PublicClientApplication используется до готовности."},
		Fix: Text{"Await instance.initialize() once at the start, or create it by createStandardPublicClientApplication.",
			"Один раз в начале дождитесь instance.initialize() или создайте его через createStandardPublicClientApplication."}}
}

func insecurePage(c Certainty) Cause {
	return Cause{ID: "insecure-page", Certainty: c, Basis: Documented,
		Summary: Text{"The page was loaded over plain HTTP from a host other than localhost.",
			"Страница загружена по HTTP, и хост — не localhost."},
		Fix: Text{"Serve it over HTTPS, or open it as http://localhost.",
			"Отдавайте её по HTTPS или открывайте как http://localhost."}}
}

func accountChoice(c Certainty) Cause {
	return Cause{ID: "account-choice", Certainty: c, Basis: Documented,
		Summary: Text{"Several accounts are signed in, and none was chosen.",
			"Вошло несколько учётных записей, и ни одна не выбрана."},
		Fix: Text{"Pass the account (account, login_hint), or clear the token cache and sign in with one.",
			"Передайте учётную запись (account, login_hint) или очистите кэш токенов и войдите с одной."}}
}

func brokerUnavailable(c Certainty) Cause {
	return Cause{ID: "broker-unavailable", Certainty: c, Basis: Observed,
		Summary: Text{"The sign-in broker of Windows (WAM) doesn't work here: another user, an elevated or remote session, no desktop.",
			"Посредник входа Windows (WAM) здесь не работает: иной пользователь, повышенные права, удалённый сеанс."},
		Fix: Text{"Turn it off (Set-MgGraphOption -DisableLoginByWAM $true; az config set core.enable_broker_on_windows=false; -DisableWAM), or use a device code.",
			"Отключите его (Set-MgGraphOption -DisableLoginByWAM $true; az config set core.enable_broker_on_windows=false; -DisableWAM) или входите по коду устройства."}}
}

func brokerRedirect(c Certainty) Cause {
	return Cause{ID: "broker-redirect", Certainty: c, Basis: Documented,
		Summary: Text{"The app registration lacks the redirect URI of the sign-in broker of Windows.",
			"У регистрации приложения нет redirect URI посредника входа Windows."},
		Fix: Text{"Authentication, Mobile and desktop applications: add ms-appx-web://microsoft.aad.brokerplugin/CLIENT_ID.",
			"Authentication, Mobile and desktop applications: добавьте ms-appx-web://microsoft.aad.brokerplugin/CLIENT_ID."}}
}

func brokerState(c Certainty) Cause {
	return Cause{ID: "broker-state", Certainty: c, Basis: Observed,
		Summary: Text{"What Windows has stored for the account or the device registration is damaged.",
			"Сохранённые Windows данные учётной записи или регистрации устройства повреждены."},
		Fix: Text{"Settings, Accounts, Access work or school: remove the account and add it again; check dsregcmd /status.",
			"Параметры, Учётные записи, Доступ к учётной записи места работы: удалите запись и добавьте снова; проверьте dsregcmd /status."}}
}

func proxyNeeded(c Certainty) Cause {
	return Cause{ID: "proxy-needed", Certainty: c, Basis: Documented,
		Summary: Text{"The network lets calls out through a proxy only, and this program doesn't use it.",
			"Сеть выпускает вызовы только через прокси, а эта программа им не пользуется."},
		Fix: Text{"Set the system proxy (netsh winhttp set proxy) or HTTPS_PROXY for this process, and allow login.microsoftonline.com.",
			"Задайте системный прокси (netsh winhttp set proxy) или HTTPS_PROXY для процесса и разрешите login.microsoftonline.com."}}
}

func loginHostUnreachable(c Certainty) Cause {
	return Cause{ID: "login-host-unreachable", Certainty: c, Basis: Observed,
		Summary: Text{"The machine can't resolve or reach the login host.",
			"Машина не может разрешить имя хоста входа или достичь его."},
		Fix: Text{"Run nslookup login.microsoftonline.com and curl -v https://login.microsoftonline.com there; set proxy and DNS of that process.",
			"Выполните там nslookup login.microsoftonline.com и curl -v https://login.microsoftonline.com; задайте прокси и DNS этому процессу."}}
}

func offlineAccess(c Certainty) Cause {
	return Cause{ID: "offline-access-missing", Certainty: c, Basis: Documented,
		Summary: Text{"The sign-in didn't ask for offline_access, so that no refresh token came.",
			"При входе не запрошена область offline_access, и refresh-токена нет."},
		Fix: Text{"Add offline_access to the scopes of the sign-in, and let users sign in again.",
			"Добавьте offline_access к областям входа и попросите пользователей войти заново."}}
}

func issuerSetting(c Certainty) Cause {
	return Cause{ID: "issuer-setting", Certainty: c, Basis: Observed,
		Summary: Text{"The issuer in the settings is of another endpoint version, tenant, or spelling than the discovery document.",
			"Издатель в настройках — другой версии эндпоинта, другого тенанта или иначе записан, чем в метаданных."},
		Fix: Text{"Set it to https://login.microsoftonline.com/TENANT_ID/v2.0: a tenant ID, not common, without a slash at the end.",
			"Укажите https://login.microsoftonline.com/TENANT_ID/v2.0: ID тенанта, не common, без косой черты на конце."}}
}

func serviceConnection(c Certainty) Cause {
	return Cause{ID: "service-connection", Certainty: c, Basis: Observed,
		Summary: Text{"The service connection can't be used: its secret has expired, it isn't authorized, or the task is too old for it.",
			"Service connection Azure DevOps непригодна: секрет истёк, на неё нет права, или задача слишком стара для неё."},
		Fix: Text{"Project settings, Service connections: verify it, renew the secret or convert to workload identity, allow the pipeline; update the task.",
			"Project settings, Service connections: проверьте её, обновите секрет или перейдите на workload identity, разрешите конвейеру; обновите задачу."}}
}

func terraformSettings(c Certainty) Cause {
	return Cause{ID: "terraform-settings", Certainty: c, Basis: Documented,
		Summary: Text{"The provider has no credentials: neither variables, nor arguments, nor a session of Azure CLI.",
			"У провайдера нет учётных данных: ни переменных, ни аргументов, ни сеанса Azure CLI."},
		Fix: Text{"Set ARM_CLIENT_ID, ARM_TENANT_ID, ARM_SUBSCRIPTION_ID, and ARM_CLIENT_SECRET (or ARM_USE_OIDC=true), or run az login.",
			"Задайте ARM_CLIENT_ID, ARM_TENANT_ID, ARM_SUBSCRIPTION_ID и ARM_CLIENT_SECRET (или ARM_USE_OIDC=true) либо выполните az login."}}
}

func plainHTTP(c Certainty) Cause {
	return Cause{ID: "plain-http", Certainty: c, Basis: Documented,
		Summary: Text{"The URL begins with http://.",
			"URL начинается с http://."},
		Fix: Text{"Write https:// in the URL; don't follow the advice of the message.",
			"Пишите в URL https://; совету из сообщения не следуйте."}}
}

func scopeChanged(c Certainty) Cause {
	return Cause{ID: "scope-changed", Certainty: c, Basis: Documented,
		Summary: Text{"Entra ID answers with the scopes that were granted, in its own spelling and order.",
			"Entra ID возвращает выданные области в собственной записи и порядке."},
		Fix: Text{"Ask for the scopes as the answer spells them, or set OAUTHLIB_RELAX_TOKEN_SCOPE=1.",
			"Запрашивайте области так, как они записаны в ответе, или задайте OAUTHLIB_RELAX_TOKEN_SCOPE=1."}}
}

func ownAudience(c Certainty) Cause {
	return Cause{ID: "own-api-audience", Certainty: c, Basis: Observed,
		Summary: Text{"The API's own settings expect another aud than the token has: its client ID or its api:// URI.",
			"Настройки самого API ждут другой aud: его client ID или URI вида api://."},
		Fix: Text{"Decode the token (jwt.ms), set the API's audience to its aud, and request scope=api://API_ID/SCOPE, not one of Graph.",
			"Раскодируйте токен (jwt.ms), задайте его aud как audience API и запрашивайте scope=api://API_ID/SCOPE, а не область Graph."}}
}

func ownIssuer(c Certainty) Cause {
	return Cause{ID: "own-api-issuer", Certainty: c, Basis: Observed,
		Summary: Text{"The API's own settings name another tenant, cloud, or token version than the token's iss.",
			"Настройки самого API называют другой тенант, облако или версию токена, чем iss в токене."},
		Fix: Text{"Compare iss (sts.windows.net is v1.0) with authority and valid issuers; set requestedAccessTokenVersion of the API to 2 or expect v1.0.",
			"Сравните iss (sts.windows.net — это v1.0) с authority и допустимыми издателями; задайте API requestedAccessTokenVersion 2 или ждите v1.0."}}
}

func brokerOption(c Certainty) Cause {
	return Cause{ID: "broker-option", Certainty: c, Basis: Observed,
		Summary: Text{"The sign-in broker is switched on for a sign-in that can't use it, or its package is missing.",
			"Посредник входа включён для входа, которому он недоступен, или нет его пакета."},
		Fix: Text{"Run az config set core.enable_broker_on_windows=false (az account clear, then az login), and update Azure CLI or msal.",
			"Выполните az config set core.enable_broker_on_windows=false (az account clear, затем az login) и обновите Azure CLI или msal."}}
}

func certificatePassword(c Certainty) Cause {
	return Cause{ID: "certificate-password", Certainty: c, Basis: Observed,
		Summary: Text{"The password of the PFX file is wrong or wasn't given, or the file isn't a PFX.",
			"Пароль файла PFX неверен или не задан, либо файл — не PFX."},
		Fix: Text{"Test it with openssl pkcs12 -in FILE -noout; pass -CertificatePassword (a SecureString), and export the PFX again if it's lost.",
			"Проверьте: openssl pkcs12 -in ФАЙЛ -noout; передайте -CertificatePassword (SecureString); если пароль утерян, экспортируйте PFX заново."}}
}

func codeExpired(c Certainty) Cause {
	return Cause{ID: "code-expired", Certainty: c, Basis: Observed,
		Summary: Text{"An authorization code is good for a few minutes and for one use, unchanged.",
			"Код авторизации действует несколько минут, один раз и без изменений."},
		Fix: Text{"Start the sign-in again, redeem the code at once and in one place, and URL-decode it exactly once.",
			"Начните вход заново, обменяйте код сразу и в одном месте, раскодируйте его из URL ровно один раз."}}
}

func oneTimeCode(c Certainty) Cause {
	return Cause{ID: "one-time-code", Certainty: c, Basis: Documented,
		Summary: Text{"The one-time passcode was entered wrongly or too late, or the mail didn't arrive.",
			"Одноразовый код введён неверно или слишком поздно, либо письмо не дошло."},
		Fix: Text{"Ask for a new code and enter it within its time; check the junk folder and the mail filter.",
			"Запросите новый код и введите его вовремя; проверьте спам и почтовый фильтр."}}
}

func temporaryPass(c Certainty) Cause {
	return Cause{ID: "temporary-pass", Certainty: c, Basis: Documented,
		Summary: Text{"The Temporary Access Pass is wrong, has expired, or was for one use.",
			"Temporary Access Pass неверен, истёк или был одноразовым."},
		Fix: Text{"An Authentication Administrator creates a new one: Users, the user, Authentication methods.",
			"Администратор проверки подлинности создаёт новый: Users, пользователь, Authentication methods."}}
}

func methodPolicy(c Certainty) Cause {
	return Cause{ID: "method-policy", Certainty: c, Basis: Documented,
		Summary: Text{"The authentication methods policy doesn't allow this way of signing in for this user.",
			"Политика методов проверки подлинности не разрешает этому пользователю такой вход."},
		Fix: Text{"Entra admin center, Authentication methods, Policies: enable the method for a group of the user, or use another.",
			"Entra admin center, Authentication methods, Policies: включите метод для группы пользователя или используйте другой."}}
}

func passkey(c Certainty) Cause {
	return Cause{ID: "passkey-failed", Certainty: c, Basis: Documented,
		Summary: Text{"The passkey isn't registered for this user any more, belongs to another site, or answered too late.",
			"Ключ доступа больше не зарегистрирован у пользователя, относится к другому сайту или ответил поздно."},
		Fix: Text{"Try once more; else remove and register the passkey again at https://aka.ms/mysecurityinfo.",
			"Повторите; если не помогло, удалите ключ и зарегистрируйте снова на https://aka.ms/mysecurityinfo."}}
}

func qrCode(c Certainty) Cause {
	return Cause{ID: "qr-code", Certainty: c, Basis: Documented,
		Summary: Text{"The QR code has expired, was used, or isn't meant for this application or user.",
			"QR-код истёк, использован или не для этого приложения или пользователя."},
		Fix: Text{"Show a new code and scan it at once.",
			"Покажите новый код и сразу отсканируйте его."}}
}

func browserUnsupported(c Certainty) Cause {
	return Cause{ID: "browser-unsupported", Certainty: c, Basis: Documented,
		Summary: Text{"This browser doesn't send the state of the device that the policy checks.",
			"Этот браузер не передаёт состояние устройства, которое проверяет политика."},
		Fix: Text{"Use Edge, signed in with the work account, or Chrome with the Microsoft Single Sign On extension.",
			"Используйте Edge с рабочей учётной записью или Chrome с расширением Microsoft Single Sign On."}}
}

func credentialDoubled(c Certainty) Cause {
	return Cause{ID: "credential-doubled", Certainty: c, Basis: Documented,
		Summary: Text{"A secret was left in the settings beside a certificate or an assertion.",
			"В настройках рядом с сертификатом или assertion остался секрет."},
		Fix: Text{"Remove one of the two; write the file without a line break at its end.",
			"Уберите одно из двух; запишите файл без перевода строки в конце."}}
}

func oldTLS(c Certainty) Cause {
	return Cause{ID: "old-tls", Certainty: c, Basis: Documented,
		Summary: Text{"The client or a proxy speaks an old TLS version or cipher.",
			"Клиент или прокси использует старую версию TLS или шифр."},
		Fix: Text{"Update the client or its runtime, and enable TLS 1.2 (SystemDefaultTlsVersions, SchUseStrongCrypto for .NET Framework).",
			"Обновите клиент или его среду и включите TLS 1.2 (SystemDefaultTlsVersions, SchUseStrongCrypto для .NET Framework)."}}
}

func authExtension(c Certainty) Cause {
	return Cause{ID: "auth-extension", Certainty: c, Basis: Documented,
		Summary: Text{"The custom authentication extension points to a wrong URL or app, or its API answers wrongly.",
			"Расширение аутентификации указывает не на тот URL или приложение, либо его API отвечает неверно."},
		Fix: Text{"Entra admin center, External Identities, Custom authentication extensions: check URL, app ID, and consent; read the API's log.",
			"Entra admin center, External Identities, Custom authentication extensions: проверьте URL, app ID и согласие; прочитайте журнал API."}}
}

func resourceBeside(c Certainty) Cause {
	return Cause{ID: "resource-beside-scope", Certainty: c, Basis: Observed,
		Summary: Text{"On /oauth2/v2.0 the API is named by the scope; a resource beside it has to be the same URI, or stay away.",
			"На /oauth2/v2.0 API задаёт scope; resource рядом должен быть тем же URI или отсутствовать."},
		Fix: Text{"Leave resource out (mcp-remote: --disable-resource-parameter), or make it the Application ID URI of the scope's API.",
			"Уберите resource (mcp-remote: --disable-resource-parameter) или укажите в нём Application ID URI того API, чей scope."}}
}
