package client

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func identityNotAssigned(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-not-assigned", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The machine has no managed identity, or not the one whose client ID was given.",
			Ru: "Машине не назначено управляемое удостоверение — или назначено не то, client ID которого указан."},
		Fix: fact.Text{En: "Assign the identity under Identity of the resource, or correct the client ID; an app registration's ID doesn't belong in AZURE_CLIENT_ID here.",
			Ru: "Назначьте удостоверение в разделе Identity ресурса или исправьте client ID; в AZURE_CLIENT_ID не место ID регистрации приложения."}}
}

func identityNotNamed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-not-named", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The request names no identity, and there is no system-assigned identity to fall back on.",
			Ru: "В запросе удостоверение не названо, а назначенного системой, которое подошло бы, нет."},
		Fix: fact.Text{En: "Give the identity's client ID: client_id in the request, or AZURE_CLIENT_ID for a library.",
			Ru: "Укажите client ID удостоверения: client_id в запросе или AZURE_CLIENT_ID для библиотеки."}}
}

func metadataProxied(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "metadata-proxied", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The call to the metadata address 169.254.169.254 went through a proxy, which can't reach it.",
			Ru: "Вызов адреса метаданных 169.254.169.254 ушёл через прокси, а тому он недоступен."},
		Fix: fact.Text{En: "Exclude the address from the proxy for this process with NO_PROXY=169.254.169.254: it must be called directly.",
			Ru: "Исключите адрес из прокси для этого процесса: NO_PROXY=169.254.169.254; его вызывают напрямую."}}
}

func metadataBusy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "metadata-busy", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The metadata service is overloaded or throttling: many processes or pods request tokens at once.",
			Ru: "Служба метаданных перегружена или ограничивает вызовы: токены запрашивает много процессов или подов сразу."},
		Fix: fact.Text{En: "Keep one credential object per process so that its token cache works, and retry with growing pauses.",
			Ru: "Держите один объект учётных данных на процесс, чтобы работал его кэш токенов, и повторяйте с растущей паузой."},
		Source: "https://github.com/Azure/azure-sdk-for-python/issues/36637"}
}

func metadataHeader(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "metadata-header", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The request to the metadata address lacks the Metadata: true header, or a proxy dropped it.",
			Ru: "В запросе к адресу метаданных нет заголовка Metadata: true, или его удалил прокси."},
		Fix: fact.Text{En: "Send Metadata: true, bypassing any proxy; client libraries do this by default.",
			Ru: "Передайте Metadata: true в обход прокси; клиентские библиотеки делают это сами."}}
}

func metadataUpdating(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "metadata-updating", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The machine's metadata service is starting or being updated; it's back within about 70 seconds.",
			Ru: "Служба метаданных машины запускается или обновляется; она вернётся примерно через 70 секунд."},
		Fix: fact.Text{En: "Retry with growing pauses for at least 70 seconds.",
			Ru: "Повторяйте с растущей паузой не менее 70 секунд."}}
}

func podIdentityPending(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "pod-identity-pending", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The node's pod identity agent doesn't know this pod yet, or no identity is bound to it.",
			Ru: "Агент pod identity на узле ещё не знает этого пода, или к поду не привязано удостоверение."},
		Fix: fact.Text{En: "Retry for a minute after the start. If it still fails, check the aadpodidbinding label, or move to workload identity.",
			Ru: "Повторяйте около минуты после запуска. Если не проходит, проверьте метку aadpodidbinding или перейдите на workload identity."}}
}

func workloadIdentityMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workload-identity-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "AZURE_CLIENT_ID, AZURE_TENANT_ID, or AZURE_FEDERATED_TOKEN_FILE isn't set: nothing injected workload identity here.",
			Ru: "AZURE_CLIENT_ID, AZURE_TENANT_ID или AZURE_FEDERATED_TOKEN_FILE не задана: workload identity сюда не внедрено."},
		Fix: fact.Text{En: `Kubernetes: label the pod template azure.workload.identity/use: "true", annotate the service account, restart. Pipelines: use their own credential.`,
			Ru: `Kubernetes: метка azure.workload.identity/use: "true" у шаблона пода, аннотация у сервисной учётной записи, перезапуск. В конвейерах — их credential.`}}
}

func identityKeyFile(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-key-file", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The process isn't allowed to read the key file that the Azure Arc agent uses to verify the caller.",
			Ru: "Процессу не разрешено читать файл ключа, которым агент Azure Arc подтверждает вызывающего."},
		Fix: fact.Text{En: "Add the account to the himds group (Linux) or Hybrid agent extension applications (Windows); start a new session.",
			Ru: "Добавьте учётную запись в группу himds (Linux) или Hybrid agent extension applications (Windows); начните новый сеанс."}}
}

func identityEndpointWrong(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-endpoint-wrong", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "IDENTITY_ENDPOINT or MSI_ENDPOINT doesn't point to this environment's endpoint.",
			Ru: "IDENTITY_ENDPOINT или MSI_ENDPOINT указывает не на точку выдачи токенов этой среды."},
		Fix: fact.Text{En: "Unset what you set by hand: the platform sets it. On an Azure Arc server, check the agent: azcmagent show.",
			Ru: "Уберите заданное вручную: платформа задаёт его сама. На сервере Azure Arc проверьте агент: azcmagent show."}}
}

func identitySystemOnly(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-system-only", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A client ID was given, but the environment itself decides which identity is used.",
			Ru: "Указан client ID, хотя среда сама решает, какое удостоверение используется."},
		Fix: fact.Text{En: "Leave out the client ID: unset AZURE_CLIENT_ID, and create the credential without one.",
			Ru: "Не указывайте client ID: уберите AZURE_CLIENT_ID и создавайте credential без него."}}
}

func cloudShellAudience(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cloud-shell-audience", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Azure Cloud Shell issues tokens for a fixed list of APIs, and this one isn't on it.",
			Ru: "Azure Cloud Shell выдаёт токены только для определённых API, и этого среди них нет."},
		Fix: fact.Text{En: "Run az login inside Cloud Shell, then request the token again; or call from another machine.",
			Ru: "Выполните az login в самом Cloud Shell и запросите токен снова; или вызывайте с другой машины."}}
}

func identityResource(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-resource", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A managed identity issues a token for one API at a time, by its URI, but something else was passed.",
			Ru: "У управляемого удостоверения запрашивают токен для одного API по его URI, а передано иное."},
		Fix: fact.Text{En: "Pass one resource, such as https://graph.microsoft.com, or one scope that ends in /.default.",
			Ru: "Передайте один ресурс, например https://graph.microsoft.com, или одну область с /.default на конце."}}
}

const docVaultReference = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references"

func vaultAccess(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "vault-reference-access", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The app's identity may not read secrets of this vault, or the vault's firewall doesn't admit the app.",
			Ru: "Удостоверению приложения нельзя читать секреты этого хранилища, или приложение не пускает его брандмауэр."},
		Fix: fact.Text{En: "Give the identity Key Vault Secrets User (or Get on secrets in an access policy), let the app through the vault's network rules, and restart the app.",
			Ru: "Дайте удостоверению Key Vault Secrets User (или Get для секретов в access policy), пропустите приложение в сетевых правилах хранилища и перезапустите его."}}
}

func referenceIdentity(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "vault-reference-identity", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The app has no system-assigned identity, and references use that one unless another is set.",
			Ru: "У приложения нет удостоверения, назначенного системой, а ссылки используют его, если не задано другое."},
		Fix: fact.Text{En: "Turn on the system-assigned identity, or set keyVaultReferenceIdentity to the resource ID of the user-assigned one; then give it access to the vault.",
			Ru: "Включите удостоверение, назначенное системой, или задайте keyVaultReferenceIdentity (ID ресурса другого удостоверения); затем дайте ему доступ к хранилищу."}}
}

func azdSignedOut(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "azd-signed-out", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "azd keeps a sign-in of its own, apart from Azure CLI's, and it's missing, expired, or for another tenant.",
			Ru: "У azd свой вход, отдельный от Azure CLI; его нет, он истёк или относится к другому тенанту."},
		Fix: fact.Text{En: "Run azd auth login (--tenant-id TENANT for another tenant; in a pipeline, with --client-id). To use Azure CLI's sign-in: azd config set auth.useAzCliAuth true.",
			Ru: "Выполните azd auth login (для чужого тенанта --tenant-id ТЕНАНТ; в конвейере с --client-id). Чтобы использовать вход Azure CLI: azd config set auth.useAzCliAuth true."}}
}

// docXSOARSignIn says how integrations of Cortex XSOAR sign in to Microsoft's APIs.
const docXSOARSignIn = "https://xsoar.pan.dev/docs/reference/articles/microsoft-integrations---authentication"

func xsoarAuthorization(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "xsoar-authorization", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The ID, token, and key from the authorization are mixed up, outdated, or revoked.",
			Ru: "ID, токен и ключ, полученные при авторизации, перепутаны, устарели или отозваны."},
		Fix: fact.Text{En: "Authorize the integration again and paste the new ID, Token, and Key into their fields; or select Use a self-deployed Azure application.",
			Ru: "Авторизуйте интеграцию заново и вставьте новые ID, Token и Key в свои поля; или выберите Use a self-deployed Azure application."}}
}

func xsoarFields(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "xsoar-fields", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The Key field holds something else, such as a client secret, while the option for a self-deployed app is off.",
			Ru: "В поле Key другое значение, например секрет клиента, а своё приложение (self-deployed) не выбрано."},
		Fix: fact.Text{En: "With your own app registration, select Use a self-deployed Azure application; otherwise, paste the ID, Token, and Key of the authorization again.",
			Ru: "Если регистрация своя, выберите Use a self-deployed Azure application; иначе заново вставьте ID, Token и Key из авторизации."}}
}

func userProfileAbsent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-profile-absent", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The program loads a PFX in a process without a user profile, as in IIS and App Service.",
			Ru: "Программа загружает PFX в процессе без профиля пользователя, как в IIS и App Service."},
		Fix: fact.Text{En: "Load it with X509KeyStorageFlags.MachineKeySet or EphemeralKeySet, or load the profile (IIS: Load User Profile; App Service: WEBSITE_LOAD_USER_PROFILE=1).",
			Ru: "Загружайте с X509KeyStorageFlags.MachineKeySet или EphemeralKeySet либо с профилем (IIS: Load User Profile; App Service: WEBSITE_LOAD_USER_PROFILE=1)."}}
}

func certificateReleased(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-released", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The certificate wasn't found or loaded, or the program disposes of it while the library still uses it.",
			Ru: "Сертификат не найден или не загружен, либо программа освобождает его, пока библиотека им пользуется."},
		Fix: fact.Text{En: "Check that the lookup returns a certificate with a private key, and keep that object for as long as the client application lives.",
			Ru: "Проверьте, что поиск возвращает сертификат с закрытым ключом, и храните этот объект, пока живёт клиентское приложение."}}
}
