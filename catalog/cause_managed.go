package catalog

// The causes that managed identities share: of virtual machines, App Service,
// Kubernetes, Azure Arc, and Cloud Shell.

func noManagedIdentity(c Certainty) Cause {
	return Cause{ID: "no-managed-identity", Certainty: c, Basis: Observed,
		Summary: Text{"No managed identity endpoint answers here: the program runs outside Azure, or can't reach 169.254.169.254.",
			"Управляемых удостоверений здесь нет: программа работает не в Azure или не достигает 169.254.169.254."},
		Fix: Text{"Outside Azure use az login, a secret, or a certificate; inside, enable the identity and set NO_PROXY=169.254.169.254.",
			"Вне Azure используйте az login, секрет или сертификат; в Azure включите удостоверение и задайте NO_PROXY=169.254.169.254."}}
}

func identityNotAssigned(c Certainty) Cause {
	return Cause{ID: "identity-not-assigned", Certainty: c, Basis: Observed,
		Summary: Text{"No managed identity is assigned to the machine, or not the one whose client ID was given.",
			"Машине не назначено управляемое удостоверение — или назначено не то, client ID которого указан."},
		Fix: Text{"Assign it under Identity of the resource, or correct the client ID; AZURE_CLIENT_ID of an app registration is wrong here.",
			"Назначьте его в разделе Identity ресурса или исправьте client ID; в AZURE_CLIENT_ID не место ID регистрации приложения."}}
}

func identityNotNamed(c Certainty) Cause {
	return Cause{ID: "identity-not-named", Certainty: c, Basis: Observed,
		Summary: Text{"The request names no identity, and there is no system-assigned one to fall back to.",
			"В запросе удостоверение не названо, а назначенного системой, которое подошло бы, нет."},
		Fix: Text{"Give the client ID of the identity: client_id in the request, or AZURE_CLIENT_ID for a library.",
			"Укажите client ID удостоверения: client_id в запросе или AZURE_CLIENT_ID для библиотеки."}}
}

func metadataProxied(c Certainty) Cause {
	return Cause{ID: "metadata-proxied", Certainty: c, Basis: Documented,
		Summary: Text{"The call to the metadata address 169.254.169.254 went through a proxy, which can't reach it.",
			"Вызов адреса метаданных 169.254.169.254 ушёл через прокси, а тому он недоступен."},
		Fix: Text{"Exclude the address from the proxy for this process, with NO_PROXY=169.254.169.254: it has to be called directly.",
			"Исключите адрес из прокси для этого процесса: NO_PROXY=169.254.169.254; его вызывают напрямую."}}
}

func metadataHeader(c Certainty) Cause {
	return Cause{ID: "metadata-header", Certainty: c, Basis: Documented,
		Summary: Text{"The request to the metadata address lacks the header Metadata: true, or a proxy dropped it.",
			"В запросе к адресу метаданных нет заголовка Metadata: true, или его удалил прокси."},
		Fix: Text{"Send Metadata: true, past any proxy; client libraries send it by themselves.",
			"Передайте Metadata: true в обход прокси; клиентские библиотеки делают это сами."}}
}

func metadataUpdating(c Certainty) Cause {
	return Cause{ID: "metadata-updating", Certainty: c, Basis: Documented,
		Summary: Text{"The metadata service of the machine is starting or being updated; it is back within about 70 seconds.",
			"Служба метаданных машины запускается или обновляется; она вернётся примерно через 70 секунд."},
		Fix: Text{"Ask again with growing pauses, for at least 70 seconds.",
			"Повторяйте с растущей паузой не менее 70 секунд."}}
}

func podIdentityPending(c Certainty) Cause {
	return Cause{ID: "pod-identity-pending", Certainty: c, Basis: Observed,
		Summary: Text{"The pod identity agent of the node doesn't know this pod yet, or no identity is bound to it.",
			"Агент pod identity на узле ещё не знает этого пода, или к поду не привязано удостоверение."},
		Fix: Text{"Retry for a minute after the start. If it stays, check the label aadpodidbinding, or move to workload identity.",
			"Повторяйте около минуты после запуска. Если не проходит, проверьте метку aadpodidbinding или перейдите на workload identity."}}
}

func workloadIdentityMissing(c Certainty) Cause {
	return Cause{ID: "workload-identity-missing", Certainty: c, Basis: Documented,
		Summary: Text{"AZURE_CLIENT_ID, AZURE_TENANT_ID, or AZURE_FEDERATED_TOKEN_FILE isn't set: nothing injected workload identity here.",
			"AZURE_CLIENT_ID, AZURE_TENANT_ID или AZURE_FEDERATED_TOKEN_FILE не задана: workload identity сюда не внедрено."},
		Fix: Text{`Kubernetes: label the pod template azure.workload.identity/use: "true", annotate the service account, restart. Pipelines: use their own credential.`,
			`Kubernetes: метка azure.workload.identity/use: "true" у шаблона пода, аннотация у сервисной учётной записи, перезапуск. В конвейерах — их credential.`}}
}

func identityKeyFile(c Certainty) Cause {
	return Cause{ID: "identity-key-file", Certainty: c, Basis: Observed,
		Summary: Text{"The process may not read the key file by which the Azure Arc agent lets it prove itself.",
			"Процессу не разрешено читать файл ключа, которым агент Azure Arc подтверждает вызывающего."},
		Fix: Text{"Add the account to the group himds (Linux) or Hybrid agent extension applications (Windows); start a new session.",
			"Добавьте учётную запись в группу himds (Linux) или Hybrid agent extension applications (Windows); начните новый сеанс."}}
}

func identityEndpointWrong(c Certainty) Cause {
	return Cause{ID: "identity-endpoint-wrong", Certainty: c, Basis: Observed,
		Summary: Text{"IDENTITY_ENDPOINT or MSI_ENDPOINT leads to something that isn't the endpoint of this environment.",
			"IDENTITY_ENDPOINT или MSI_ENDPOINT указывает не на точку выдачи токенов этой среды."},
		Fix: Text{"Unset what was set by hand: the platform sets it itself. On an Azure Arc server check the agent: azcmagent show.",
			"Уберите заданное вручную: платформа задаёт его сама. На сервере Azure Arc проверьте агент: azcmagent show."}}
}

func identitySystemOnly(c Certainty) Cause {
	return Cause{ID: "identity-system-only", Certainty: c, Basis: Documented,
		Summary: Text{"A client ID was given, where the environment itself decides which identity is used.",
			"Указан client ID, хотя среда сама решает, какое удостоверение используется."},
		Fix: Text{"Leave the client ID out: unset AZURE_CLIENT_ID, and create the credential without one.",
			"Не указывайте client ID: уберите AZURE_CLIENT_ID и создавайте credential без него."}}
}

func cloudShellAudience(c Certainty) Cause {
	return Cause{ID: "cloud-shell-audience", Certainty: c, Basis: Observed,
		Summary: Text{"Azure Cloud Shell gives out tokens for a fixed list of APIs, and this one isn't on it.",
			"Azure Cloud Shell выдаёт токены только для определённых API, и этого среди них нет."},
		Fix: Text{"Run az login inside Cloud Shell, then ask for the token again; or call from another machine.",
			"Выполните az login в самом Cloud Shell и запросите токен снова; или вызывайте с другой машины."}}
}

func identityResource(c Certainty) Cause {
	return Cause{ID: "identity-resource", Certainty: c, Basis: Documented,
		Summary: Text{"A managed identity is asked for one API at a time, by its URI, and something else was passed.",
			"У управляемого удостоверения запрашивают токен для одного API по его URI, а передано иное."},
		Fix: Text{"Pass one resource, such as https://graph.microsoft.com, or one scope that ends in /.default.",
			"Передайте один ресурс, например https://graph.microsoft.com, или одну область с /.default на конце."}}
}
