package catalog

// The causes that sign-in libraries and command lines share: what they say
// before Entra ID is asked, or of an answer that they can't use.

func credentialsMissing(c Certainty) Cause {
	return Cause{ID: "credentials-missing", Certainty: c, Basis: Documented,
		Summary: Text{"The program has no credentials: none of its ways to sign in is set up in this environment.",
			"У программы нет учётных данных: ни один из её способов входа в этой среде не настроен."},
		Fix: Text{"Set AZURE_TENANT_ID, AZURE_CLIENT_ID, and AZURE_CLIENT_SECRET for this process, or sign in with az login.",
			"Задайте этому процессу AZURE_TENANT_ID, AZURE_CLIENT_ID и AZURE_CLIENT_SECRET или войдите через az login."}}
}

func settingMissing(c Certainty) Cause {
	return Cause{ID: "setting-missing", Certainty: c, Basis: Documented,
		Summary: Text{"A setting that the sign-in needs is missing or empty for this process.",
			"Настройка, нужная для входа, для этого процесса не задана или пуста."},
		Fix: Text{"Set it under exactly this name where the process sees it (service, container, job), then restart it.",
			"Задайте её ровно под этим именем там, где её видит процесс (служба, контейнер, задание), и перезапустите его."}}
}

func cliSignedOut(c Certainty) Cause {
	return Cause{ID: "cli-signed-out", Certainty: c, Basis: Observed,
		Summary: Text{"The command line isn't signed in for this user and tenant, or its sign-in has ended.",
			"В командной строке нет входа под этим пользователем и тенантом, или он уже недействителен."},
		Fix: Text{"Run az login (Connect-AzAccount, Connect-MgGraph) as the user that runs the program; for a service use an application.",
			"Выполните az login (Connect-AzAccount, Connect-MgGraph) под пользователем программы; для службы используйте приложение."}}
}

func cliMissing(c Certainty) Cause {
	return Cause{ID: "cli-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The program takes its token from Azure CLI or PowerShell, and can't find or start it.",
			"Программа берёт токен у Azure CLI или PowerShell, но не может их найти или запустить."},
		Fix: Text{"Install it, put it into PATH of this process, give it time; or use a credential without a command line.",
			"Установите её, добавьте в PATH этого процесса, дайте ей время; или используйте вход без командной строки."}}
}

func cliOutput(c Certainty) Cause {
	return Cause{ID: "cli-output", Certainty: c, Basis: Documented,
		Summary: Text{"The command line printed something else than the token that the program expects.",
			"Командная строка вывела не токен, которого ждёт программа."},
		Fix: Text{"Run az account get-access-token and read its error; set core.only_show_errors=true; update both programs.",
			"Выполните az account get-access-token и прочитайте ошибку; задайте core.only_show_errors=true; обновите обе программы."}}
}

func signInNeeded(c Certainty) Cause {
	return Cause{ID: "sign-in-needed", Certainty: c, Basis: Observed,
		Summary: Text{"The user has to sign in again in a window: a policy, MFA, or a missing consent asks for it.",
			"Пользователь должен снова войти в окне: этого требует политика, MFA или недостающее согласие."},
		Fix: Text{"Sign in for this API: az login --scope URI/.default, Connect-AzAccount -AuthScope URI. For a service use an application.",
			"Войдите для этого API: az login --scope URI/.default, Connect-AzAccount -AuthScope URI. Для службы используйте приложение."}}
}

func tenantNotAllowed(c Certainty) Cause {
	return Cause{ID: "tenant-not-allowed", Certainty: c, Basis: Documented,
		Summary: Text{"The library gets tokens in the tenant of its credential only, and another one was asked for.",
			"Библиотека получает токены только в тенанте своих учётных данных, а запрошен другой."},
		Fix: Text{"Make one credential per tenant, or add the tenant to AdditionallyAllowedTenants; check AZURE_TENANT_ID.",
			"Создайте credential для каждого тенанта или добавьте тенант в AdditionallyAllowedTenants; проверьте AZURE_TENANT_ID."}}
}

func certificateFile(c Certainty) Cause {
	return Cause{ID: "certificate-file", Certainty: c, Basis: Documented,
		Summary: Text{"The certificate or key isn't in the form that this program reads.",
			"Сертификат или ключ не в том виде, который читает эта программа."},
		Fix: Text{"Give a PEM with certificate and unencrypted RSA key, line breaks kept: openssl pkcs12 -in c.pfx -out c.pem -nodes.",
			"Передайте PEM с сертификатом и незашифрованным ключом RSA, сохранив переносы: openssl pkcs12 -in c.pfx -out c.pem -nodes."}}
}

func privateKeyMissing(c Certainty) Cause {
	return Cause{ID: "private-key-missing", Certainty: c, Basis: Documented,
		Summary: Text{"The certificate is there without its private key, which has to sign.",
			"Сертификат есть, но без закрытого ключа, которым нужно подписывать."},
		Fix: Text{"Import the PFX, not the .cer; from Key Vault read the secret of the certificate.",
			"Импортируйте PFX, а не .cer; из Key Vault читайте секрет сертификата."}}
}

func privateKeyAccess(c Certainty) Cause {
	return Cause{ID: "private-key-access", Certainty: c, Basis: Observed,
		Summary: Text{"The account that runs the program can't use the private key of the certificate.",
			"Учётная запись, под которой работает программа, не может использовать закрытый ключ сертификата."},
		Fix: Text{"certlm.msc, All Tasks, Manage Private Keys: allow the account to read it; or import the PFX under this account.",
			"certlm.msc, All Tasks, Manage Private Keys: дайте учётной записи чтение; или импортируйте PFX под ней."}}
}

func certificateNotFound(c Certainty) Cause {
	return Cause{ID: "certificate-not-found", Certainty: c, Basis: Documented,
		Summary: Text{"No certificate with this thumbprint is in the store of the account that runs the program.",
			"В хранилище учётной записи, под которой работает программа, нет сертификата с этим отпечатком."},
		Fix: Text{"Import the PFX for that account or into LocalMachine; retype the thumbprint: a copied one may hide a character.",
			"Импортируйте PFX для неё или в LocalMachine; наберите отпечаток заново: при копировании бывают невидимые знаки."}}
}

func moduleConflict(c Certainty) Cause {
	return Cause{ID: "module-conflict", Certainty: c, Basis: Observed,
		Summary: Text{"Two modules, or the runtime, bring different versions of the same library; the first one loaded wins.",
			"Два модуля или среда приносят разные версии одной библиотеки; действует загруженная первой."},
		Fix: Text{"Open a new session and connect this module first; install one version of all Microsoft.Graph modules; use PowerShell 7.",
			"Откройте новый сеанс и подключите этот модуль первым; ставьте все модули Microsoft.Graph одной версии; PowerShell 7."}}
}

func moduleFault(c Certainty) Cause {
	return Cause{ID: "module-fault", Certainty: c, Basis: Observed,
		Summary: Text{"This version of the module fails with this way of signing in.",
			"Эта версия модуля не работает с таким способом входа."},
		Fix: Text{"Update or change the version, or sign in in another way: a browser, a certificate, -AccessToken.",
			"Обновите или смените версию либо войдите иначе: через браузер, по сертификату, с -AccessToken."}}
}

func signInWindow(c Certainty) Cause {
	return Cause{ID: "sign-in-window", Certainty: c, Basis: Observed,
		Summary: Text{"The window for the sign-in can't open here: no desktop or browser, an elevated or a remote session.",
			"Окно входа здесь не открывается: нет рабочего стола или браузера, сеанс с повышенными правами или удалённый."},
		Fix: Text{"Sign in by device code (-UseDeviceCode, az login --use-device-code), or use an application with a certificate.",
			"Войдите по коду устройства (-UseDeviceCode, az login --use-device-code) или через приложение с сертификатом."}}
}

func signInCanceled(c Certainty) Cause {
	return Cause{ID: "sign-in-canceled", Certainty: c, Basis: Observed,
		Summary: Text{"The sign-in was started again before it had ended, or its window was closed.",
			"Вход начат снова, не закончив предыдущего, или его окно закрыто."},
		Fix: Text{"Finish one sign-in at a time; close old windows, clear what the browser stored for the page, and start again.",
			"Завершайте входы по одному; закройте старые окна, очистите данные страницы в браузере и начните заново."}}
}

func tokenCache(c Certainty) Cause {
	return Cause{ID: "token-cache", Certainty: c, Basis: Observed,
		Summary: Text{"The stored tokens can't be used: another user, profile, or machine encrypted them, or they are damaged.",
			"Сохранённые токены непригодны: их зашифровал другой пользователь, профиль или машина, либо они повреждены."},
		Fix: Text{"Delete the cache and sign in again (az account clear; the folder .graph); let a service keep tokens in the process.",
			"Удалите кэш и войдите заново (az account clear; папка .graph); в службе храните токены в процессе."}}
}

func noAccount(c Certainty) Cause {
	return Cause{ID: "no-account", Certainty: c, Basis: Documented,
		Summary: Text{"A token was asked for silently, and the program holds no session of a user.",
			"Токен запрошен без участия пользователя, а сеанса пользователя у программы нет."},
		Fix: Text{"Let the user sign in first, keep the cache where it outlives a restart; a service asks with client credentials.",
			"Сначала пусть пользователь войдёт, храните кэш так, чтобы он пережил перезапуск; служба берёт client credentials."}}
}

func pipelineToken(c Certainty) Cause {
	return Cause{ID: "pipeline-token", Certainty: c, Basis: Documented,
		Summary: Text{"The job got no OIDC token of its pipeline: it has no right to one, or no service connection.",
			"Задание не получило OIDC-токен конвейера: у него нет на это права или service connection."},
		Fix: Text{"GitHub: permissions: id-token: write. Azure DevOps: a task with the service connection, SYSTEM_ACCESSTOKEN mapped.",
			"GitHub: permissions: id-token: write. Azure DevOps: задача с service connection и переданный SYSTEM_ACCESSTOKEN."}}
}

func pipelineInputs(c Certainty) Cause {
	return Cause{ID: "pipeline-inputs", Certainty: c, Basis: Observed,
		Summary: Text{"Inputs or secrets don't reach the job: a fork, another environment, another name, or a wrong form.",
			"Параметры или секреты не доходят до задания: форк, другая среда, другое имя или неверный вид."},
		Fix: Text{"Check the names, the environment of the job, and the JSON (clientId, clientSecret, tenantId); forks get no secrets.",
			"Проверьте имена, environment задания и JSON (clientId, clientSecret, tenantId); форкам секреты не выдаются."}}
}

func noSubscription(c Certainty) Cause {
	return Cause{ID: "no-subscription", Certainty: c, Basis: Documented,
		Summary: Text{"The identity has no role on any Azure subscription; Defender and Graph need none.",
			"У удостоверения нет роли ни в одной подписке Azure; для Defender и Graph она не нужна."},
		Fix: Text{"Allow it: az login --allow-no-subscriptions, or allow-no-subscriptions: true in azure/login.",
			"Разрешите это: az login --allow-no-subscriptions или allow-no-subscriptions: true в azure/login."}}
}

func notFromEntra(c Certainty) Cause {
	return Cause{ID: "answer-not-from-entra", Certainty: c, Basis: Documented,
		Summary: Text{"What answered the token request isn't the token endpoint: a proxy, a login page, or a wrong URL.",
			"На запрос токена ответил не эндпоинт токенов: прокси, страница входа или неверный URL."},
		Fix: Text{"Read the body of that answer; let login.microsoftonline.com past the proxy, and check authority and token URL.",
			"Прочитайте тело этого ответа; пропустите login.microsoftonline.com мимо прокси, проверьте authority и URL токена."}}
}

func keysUnreachable(c Certainty) Cause {
	return Cause{ID: "keys-unreachable", Certainty: c, Basis: Documented,
		Summary: Text{"The API that checks the token couldn't read the signing keys of Entra ID; the token isn't to blame.",
			"API, проверяющий токен, не смог прочитать ключи подписи Entra ID; дело не в токене."},
		Fix: Text{"Let that server reach login.microsoftonline.com, and check the authority in its settings.",
			"Откройте этому серверу доступ к login.microsoftonline.com и проверьте authority в его настройках."}}
}

func tokenWithoutScope(c Certainty) Cause {
	return Cause{ID: "token-without-scope", Certainty: c, Basis: Documented,
		Summary: Text{"The token has neither roles nor scopes of the API: no app role was granted, or it is an ID token.",
			"В токене нет ни ролей, ни областей API: роль приложения не выдана, или это ID-токен."},
		Fix: Text{"Grant an app role or scope of that API, consent, and send the access token that comes then.",
			"Выдайте роль приложения или область этого API, дайте согласие и отправляйте новый access-токен."}}
}

func claimsChallenge(c Certainty) Cause {
	return Cause{ID: "claims-challenge", Certainty: c, Basis: Documented,
		Summary: Text{"Conditional Access or a revoked session wants a new sign-in with these claims.",
			"Conditional Access или отозванный сеанс требует нового входа с этими claims."},
		Fix: Text{"Request a token with these claims, interactively (az login --claims-challenge, -ClaimsChallenge, WithClaims).",
			"Запросите токен с этими claims, интерактивно (az login --claims-challenge, -ClaimsChallenge, WithClaims)."}}
}

func egressAddress(c Certainty) Cause {
	return Cause{ID: "egress-address", Certainty: c, Basis: Observed,
		Summary: Text{"The call comes from another IP address than the sign-in, or from one that a location policy doesn't allow.",
			"Вызов идёт с другого IP-адреса, чем вход, или с того, который не разрешает политика расположения."},
		Fix: Text{"Send login.microsoftonline.com and graph.microsoft.com the same way out; add the address to the named locations.",
			"Выпускайте login.microsoftonline.com и graph.microsoft.com одним путём; добавьте адрес в именованные расположения."}}
}

func sessionLimit(c Certainty) Cause {
	return Cause{ID: "session-limit", Certainty: c, Basis: Documented,
		Summary: Text{"The account has too many open sessions: scripts ended without closing theirs.",
			"У учётной записи слишком много открытых сеансов: скрипты их не закрывают."},
		Fix: Text{"Run Disconnect-ExchangeOnline at the end of each script, wait 15 minutes, and use module version 3 or later.",
			"Вызывайте Disconnect-ExchangeOnline в конце скрипта, подождите 15 минут и берите модуль версии 3 или новее."}}
}

func moduleOutdated(c Certainty) Cause {
	return Cause{ID: "module-outdated", Certainty: c, Basis: Documented,
		Summary: Text{"The module or program is too old for what it is asked to do.",
			"Модуль или программа слишком стары для этого вызова."},
		Fix: Text{"Update it to the version that the message names, or to the current one, and open a new session.",
			"Обновите до версии из сообщения или до текущей и откройте новый сеанс."}}
}

func sessionRevoked(c Certainty) Cause {
	return Cause{ID: "session-revoked", Certainty: c, Basis: Observed,
		Summary: Text{"A password change, a disabled account or a policy ended the session early.",
			"Смена пароля, отключение учётной записи или политика завершили сеанс раньше срока."},
		Fix: Text{"Sign out and in again (az logout, az login; Disconnect-MgGraph): the stored token stays refused.",
			"Выйдите и войдите заново (az logout, az login; Disconnect-MgGraph): сохранённый токен не примут."}}
}
