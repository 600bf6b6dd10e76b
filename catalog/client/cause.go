package client

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that sign-in libraries and command lines share: what they say
// before Entra ID is asked, or of an answer that they can't use.

func credentialsMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "credentials-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The program has no credentials: none of its sign-in methods is set up in this environment.",
			Ru: "У программы нет учётных данных: ни один из её способов входа в этой среде не настроен."},
		Fix: fact.Text{En: "Set AZURE_TENANT_ID, AZURE_CLIENT_ID, and AZURE_CLIENT_SECRET for this process, or sign in with az login.",
			Ru: "Задайте этому процессу AZURE_TENANT_ID, AZURE_CLIENT_ID и AZURE_CLIENT_SECRET или войдите через az login."}}
}

func cliMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cli-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The program gets its token from Azure CLI or PowerShell, but can't find or start it.",
			Ru: "Программа берёт токен у Azure CLI или PowerShell, но не может их найти или запустить."},
		Fix: fact.Text{En: "Install the command line, add it to the PATH of this process, allow more time; or use a credential that needs no command line.",
			Ru: "Установите командную строку, добавьте её в PATH этого процесса, дайте ей время; или используйте вход без командной строки."}}
}

func cliOutput(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cli-output", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The command line printed something other than the token that the program expects.",
			Ru: "Командная строка вывела не токен, которого ждёт программа."},
		Fix: fact.Text{En: "Run az account get-access-token and read its error; set core.only_show_errors=true; update both programs.",
			Ru: "Выполните az account get-access-token и прочитайте ошибку; задайте core.only_show_errors=true; обновите обе программы."}}
}

func tenantNotAllowed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-not-allowed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The library gets tokens only in its credential's tenant, but the request names a different one.",
			Ru: "Библиотека получает токены только в тенанте своих учётных данных, а запрошен другой."},
		Fix: fact.Text{En: "Create one credential per tenant, or add the tenant to AdditionallyAllowedTenants; check AZURE_TENANT_ID.",
			Ru: "Создайте credential для каждого тенанта или добавьте тенант в AdditionallyAllowedTenants; проверьте AZURE_TENANT_ID."}}
}

func privateKeyMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "private-key-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The certificate is there, but without the private key needed for signing.",
			Ru: "Сертификат есть, но без закрытого ключа, которым нужно подписывать."},
		Fix: fact.Text{En: "Import the PFX, not the .cer; in Key Vault, read the certificate's secret.",
			Ru: "Импортируйте PFX, а не .cer; из Key Vault читайте секрет сертификата."}}
}

func privateKeyAccess(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "private-key-access", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The account that runs the program can't use the certificate's private key.",
			Ru: "Учётная запись, под которой работает программа, не может использовать закрытый ключ сертификата."},
		Fix: fact.Text{En: "certlm.msc, All Tasks, Manage Private Keys: allow the account to read it; or import the PFX under this account.",
			Ru: "certlm.msc, All Tasks, Manage Private Keys: дайте учётной записи чтение; или импортируйте PFX под ней."}}
}

func certificateNotFound(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-not-found", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The account finds no valid certificate by this thumbprint or name: it's in another store, or has expired.",
			Ru: "Учётная запись не находит действующего сертификата по отпечатку или имени: он в другом хранилище или истёк."},
		Fix: fact.Text{En: "As that account, run dir Cert:\\CurrentUser\\My, Cert:\\LocalMachine\\My; import the PFX or pass -Certificate; retype the thumbprint (invisible characters).",
			Ru: "Выполните под ней dir Cert:\\CurrentUser\\My, Cert:\\LocalMachine\\My; импортируйте PFX или передайте -Certificate; наберите отпечаток заново (невидимые знаки)."}}
}

func moduleFault(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "module-fault", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "This version of the module doesn't work with this sign-in method.",
			Ru: "Эта версия модуля не работает с таким способом входа."},
		Fix: fact.Text{En: "Update or change the version, or sign in another way: with a browser, a certificate, or -AccessToken.",
			Ru: "Обновите или смените версию либо войдите иначе: через браузер, по сертификату, с -AccessToken."}}
}

func runtimeTooOld(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "runtime-too-old", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The module requires the .NET in the message (8 means PowerShell 7.4 or later); this session has an earlier one.",
			Ru: "Модулю нужна .NET из сообщения (8 — это PowerShell 7.4 и новее), а в этом сеансе она старее."},
		Fix: fact.Text{En: "Run the script on PowerShell 7.4 or later (in Azure Automation, a 7.4 runtime environment), or install an earlier version of the module.",
			Ru: "Запускайте скрипт на PowerShell 7.4 или новее (в Azure Automation — среда 7.4) или поставьте более раннюю версию модуля."}}
}

func signInWindow(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-window", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The sign-in window can't open here: no desktop, a remote or elevated session, or a program without a window for WAM.",
			Ru: "Окно входа не открывается: нет рабочего стола, удалённый или повышенный сеанс, либо у программы нет окна для WAM."},
		Fix: fact.Text{En: "Sign in beforehand in a console or with a device code (az login --use-device-code, -UseDeviceCode), or turn off WAM: Set-MgGraphOption -DisableLoginByWAM $true.",
			Ru: "Войдите заранее в консоли или по коду устройства (az login --use-device-code, -UseDeviceCode) или отключите WAM: Set-MgGraphOption -DisableLoginByWAM $true."}}
}

func tokenCache(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-cache", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The stored tokens can't be used: another user, profile, or machine encrypted them, or they are damaged.",
			Ru: "Сохранённые токены непригодны: их зашифровал другой пользователь, профиль или машина, либо они повреждены."},
		Fix: fact.Text{En: "Delete the cache and sign in again (az account clear; the .graph folder); in a service, keep tokens in the process.",
			Ru: "Удалите кэш и войдите заново (az account clear; папка .graph); в службе храните токены в процессе."}}
}

func pipelineToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "pipeline-token", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The job got no OIDC token from its pipeline: it lacks the permission, or has no service connection.",
			Ru: "Задание не получило OIDC-токен конвейера: у него нет на это права или service connection."},
		Fix: fact.Text{En: "GitHub: permissions: id-token: write. Azure DevOps: a task with the service connection, SYSTEM_ACCESSTOKEN mapped.",
			Ru: "GitHub: permissions: id-token: write. Azure DevOps: задача с service connection и переданный SYSTEM_ACCESSTOKEN."}}
}

func pipelineInputs(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "pipeline-inputs", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Inputs or secrets don't reach the job: a fork, a different environment or name, or the wrong form.",
			Ru: "Параметры или секреты не доходят до задания: форк, другая среда, другое имя или неверный вид."},
		Fix: fact.Text{En: "Check the names, the job's environment, and the JSON (clientId, clientSecret, tenantId); forks don't get secrets.",
			Ru: "Проверьте имена, environment задания и JSON (clientId, clientSecret, tenantId); форкам секреты не выдаются."}}
}

func noSubscription(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "no-subscription", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity has no role on any Azure subscription; Defender and Graph don't need one.",
			Ru: "У удостоверения нет роли ни в одной подписке Azure; для Defender и Graph она не нужна."},
		Fix: fact.Text{En: "Allow a sign-in without subscriptions: az login --allow-no-subscriptions, or allow-no-subscriptions: true in azure/login.",
			Ru: "Разрешите вход без подписок: az login --allow-no-subscriptions или allow-no-subscriptions: true в azure/login."}}
}

func sessionLimit(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "session-limit", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The account has too many open sessions: scripts ended without closing them.",
			Ru: "У учётной записи слишком много открытых сеансов: скрипты их не закрывают."},
		Fix: fact.Text{En: "Run Disconnect-ExchangeOnline at the end of each script, wait 15 minutes, and use module version 3 or later.",
			Ru: "Вызывайте Disconnect-ExchangeOnline в конце скрипта, подождите 15 минут и берите модуль версии 3 или новее."}}
}

func moduleOutdated(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "module-outdated", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The module or program is too old for this call.",
			Ru: "Модуль или программа слишком стары для этого вызова."},
		Fix: fact.Text{En: "Update the module or program to the version named in the message, or to the current one, and open a new session.",
			Ru: "Обновите модуль или программу до версии из сообщения или до текущей и откройте новый сеанс."}}
}

func clientMisreads(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "client-misreads", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The tool or SDK reads the answer as something it isn't; the call itself may have succeeded.",
			Ru: "Инструмент или SDK читает ответ как то, чем он не является; сам вызов мог пройти успешно."},
		Fix: fact.Text{En: "Check whether the call took effect, update the tool or SDK, and send the same request without it to see the answer.",
			Ru: "Проверьте, подействовал ли вызов, обновите инструмент или SDK и отправьте тот же запрос без него, чтобы увидеть ответ."}}
}

func endpointSetting(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "endpoint-setting", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The script doesn't accept the endpoint in its own settings and stopped before it called anything.",
			Ru: "Скрипт не принимает эндпоинт из своих настроек и остановился до первого вызова."},
		Fix: fact.Text{En: "Correct the endpoint of your cloud in the settings, such as https://login.microsoftonline.com, and update the script.",
			Ru: "Исправьте в настройках эндпоинт своего облака, например https://login.microsoftonline.com, и обновите скрипт."}}
}
