package catalog

const (
	docLogsErrors  = "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors"
	docLogsIngest  = "https://learn.microsoft.com/azure/azure-monitor/logs/logs-ingestion-api-overview"
	docCollector   = "https://learn.microsoft.com/previous-versions/azure/azure-monitor/logs/data-collector-api"
	docVaultErrors = "https://learn.microsoft.com/azure/key-vault/general/rest-error-codes"
	docEventHubs   = "https://learn.microsoft.com/azure/event-hubs/authenticate-shared-access-signature"
)

// monitorCodes are those of the APIs of Log Analytics, and of Key Vault, from
// which integrations take their secrets.
var monitorCodes = []*Code{
	&logsNoAccess,
	&logsNoToken,
	&logsNoPath,
	&logsBadSignature,
	&vaultDenied,
	&vaultFirewall,
	&vaultRole,
	&vaultNoSecret,
}

var logsNoAccess = Code{
	Name: "InsufficientAccessError", Service: Unknown, Status: 403,
	Message: "The provided credentials have insufficient access to perform the requested operation",
	Meaning: Text{"The query API of Log Analytics knows the caller, but it may not read this workspace.",
		"API запросов Log Analytics знает вызывающего, но читать эту рабочую область ему нельзя."},
	Causes: []Cause{workspaceRole(Likely)},
	Docs:   []string{docLogsErrors},
	Basis:  Documented, Source: docLogsErrors,
}

var logsNoToken = Code{
	Name: "AuthorizationRequiredError", Service: Unknown, Status: 401,
	Message: "Valid authentication was not provided",
	Meaning: Text{"The query API of Log Analytics got no token, or one for another API.",
		"API запросов Log Analytics не получил токена или получил токен другого API."},
	Causes: []Cause{
		likely("token-audience", Documented,
			Text{"The token was issued for another API: its aud is not the one that was called.",
				"Токен выпущен для другого API: его aud не совпадает с вызванным."},
			Text{"Request the token for https://api.loganalytics.io/.default.",
				"Запросите токен для https://api.loganalytics.io/.default."}),
		tokenHeader(Possible),
	},
	Docs:  []string{docLogsErrors},
	Basis: Documented, Source: docLogsErrors,
}

var logsNoPath = Code{
	Name: "PathNotFoundError", Service: Unknown, Status: 404,
	Message: "The requested path does not exist",
	Meaning: Text{"The query API of Log Analytics knows no such workspace or path.",
		"API запросов Log Analytics не знает такой рабочей области или пути."},
	Causes: []Cause{workspaceID(Likely)},
	Docs:   []string{docLogsErrors},
	Basis:  Documented, Source: docLogsErrors,
}

func workspaceID(c Certainty) Cause {
	return Cause{ID: "workspace-id", Certainty: c, Basis: Documented,
		Summary: Text{"The workspace in the URL is not the one: the API wants its ID (a GUID), not its name.",
			"Рабочая область в URL не та: API нужен её идентификатор (GUID), а не имя."},
		Fix: Text{"Take the Workspace ID from the Overview of the Log Analytics workspace.",
			"Возьмите Workspace ID на странице Overview рабочей области Log Analytics."}}
}

var logsBadSignature = Code{
	Name: "InvalidAuthorization", Service: Unknown, Status: 403,
	Message: "An invalid signature was specified in the Authorization header",
	Meaning: Text{"The old collector API of Log Analytics computes another signature than the one sent.",
		"Старый API сбора данных Log Analytics получает не ту подпись, что отправлена."},
	Causes: []Cause{
		likely("shared-key", Documented,
			Text{"The shared key is not that of the workspace, or the signature was made of another date or length.",
				"Ключ не от этой рабочей области, или подпись вычислена по другой дате или длине."},
			Text{"Take the primary key of this workspace; sign the length in bytes and the very x-ms-date that is sent.",
				"Возьмите первичный ключ этой рабочей области; подписывайте длину в байтах и тот x-ms-date, что отправлен."}),
	},
	Docs:  []string{docCollector},
	Basis: Documented, Source: docCollector,
}

var vaultDenied = Code{
	Name: "ForbiddenByPolicy", Service: Unknown, Status: 403,
	Message:  "does not have secrets get permission on key vault '{vault}'",
	Variants: []string{"You may be missing permissions in access policy to do that operation."},
	Meaning: Text{"Key Vault knows the identity, but it may not read this secret.",
		"Key Vault знает удостоверение, но читать этот секрет ему нельзя."},
	Causes: []Cause{vaultAccess()},
	Docs:   []string{docVaultErrors},
	Basis:  Documented, Source: docVaultErrors,
}

var vaultRole = Code{
	Name: "ForbiddenByRbac", Service: Unknown, Status: 403,
	Message: "Caller is not authorized to perform action on resource.",
	Meaning: Text{"Key Vault knows the identity, but it has no Azure role for its secrets.",
		"Key Vault знает удостоверение, но роли Azure на его секреты нет."},
	Causes: []Cause{vaultAccess()},
	Docs:   []string{docVaultErrors},
	Basis:  Documented, Source: docVaultErrors,
}

func vaultAccess() Cause {
	return Cause{ID: "vault-access", Certainty: Likely, Basis: Documented,
		Summary: Text{"The identity may not read secrets of this Key Vault.",
			"Удостоверению нельзя читать секреты этого Key Vault."},
		Fix: Text{"Assign Key Vault Secrets User on the vault, or give it Get in the access policies; Defender was not called.",
			"Назначьте Key Vault Secrets User на хранилище или дайте Get в access policies; до Defender вызов не дошёл."}}
}

var vaultFirewall = Code{
	Name: "ForbiddenByFirewall", Service: Unknown, Status: 403,
	Message:  "Client address is not authorized and caller is not a trusted service.",
	Variants: []string{"Client address ({ip}) is not authorized and caller is not a trusted service"},
	Meaning: Text{"The firewall of Key Vault does not let this address in.",
		"Брандмауэр Key Vault не пускает этот адрес."},
	Causes: []Cause{
		likely("vault-firewall", Documented,
			Text{"The address of the caller is not among those that the vault allows.",
				"Адреса вызывающего нет среди разрешённых в хранилище."},
			Text{"Add the outgoing address or the subnet under Networking of the vault, or use a private endpoint.",
				"Добавьте исходящий адрес или подсеть в Networking хранилища или используйте частную конечную точку."}),
	},
	Docs:  []string{docVaultErrors},
	Basis: Documented, Source: docVaultErrors,
}

var vaultNoSecret = Code{
	Name: "SecretNotFound", Service: Unknown, Status: 404,
	Message: "A secret with (name/id) {secret} was not found in this key vault.",
	Meaning: Text{"Key Vault has no secret of that name.", "В Key Vault нет секрета с таким именем."},
	Causes: []Cause{
		likely("vault-secret", Documented,
			Text{"The name of the secret is mistyped, or the secret was deleted or lies in another vault.",
				"Имя секрета написано с ошибкой, либо секрет удалён или лежит в другом хранилище."},
			Text{"Compare the name with the list of secrets in the vault; restore it if it was deleted.",
				"Сверьте имя со списком секретов хранилища; восстановите секрет, если он удалён."}),
	},
	Docs:  []string{docVaultErrors},
	Basis: Documented, Source: docVaultErrors,
}

// monitorMessages are those of codes that say little by themselves.
var monitorMessages = []Message{
	{
		ID: "vault-issuer", Template: "AKV10032: Invalid issuer. Expected one of {expected}, found {found}",
		Variants: []string{"AKV10032: Invalid issuer."},
		Service:  Unknown, Status: 401,
		Meaning: Text{"Key Vault refuses a token of another tenant than its own.",
			"Key Vault отклонил токен чужого тенанта."},
		Causes: []Cause{
			likely("token-issuer", Documented,
				Text{"The token was issued in another cloud or tenant than the API belongs to.",
					"Токен выпущен не в том облаке или тенанте, к которому относится API."},
				Text{"Get the token from the tenant of the vault's subscription: it stands after \"Expected one of\".",
					"Получите токен в тенанте подписки хранилища: он назван после \"Expected one of\"."}),
		},
		Basis: Observed, Source: docVaultErrors,
	},
	{
		ID: "vault-audience", Template: "AKV10022: Invalid audience. Expected {expected}, found: {found}",
		Variants: []string{"AKV10022: Invalid audience."},
		Service:  Unknown, Status: 401,
		Meaning: Text{"Key Vault refuses a token that was issued for another API.",
			"Key Vault отклонил токен, выпущенный для другого API."},
		Causes: []Cause{
			likely("token-audience", Documented,
				Text{"The token was issued for another API: its aud is not the one that was called.",
					"Токен выпущен для другого API: его aud не совпадает с вызванным."},
				Text{"Request the token for https://vault.azure.net/.default.",
					"Запросите токен для https://vault.azure.net/.default."}),
		},
		Basis: Observed, Source: docVaultErrors,
	},
	{
		ID: "vault-no-token", Template: "AKV10000: Request is missing a Bearer or PoP token.",
		Service: Unknown, Status: 401,
		Meaning: Text{"Key Vault got no token.", "Key Vault не получил токена."},
		Causes:  []Cause{tokenHeader(Likely)},
		Basis:   Observed, Source: docVaultErrors,
	},
	{
		ID:       "rule-no-access",
		Template: "The authentication token provided does not have access to ingest data for the data collection rule with immutable Id '{rule}'.",
		Service:  Unknown, Status: 403,
		Meaning: Text{"The ingestion API of Azure Monitor knows the identity, but it may not send to this data collection rule.",
			"API приёма Azure Monitor знает удостоверение, но отправлять в это правило сбора данных ему нельзя."},
		Causes: []Cause{
			likely("rule-role", Documented,
				Text{"Monitoring Metrics Publisher is missing on the data collection rule, or was given minutes ago.",
					"На правиле сбора данных нет роли Monitoring Metrics Publisher, или она выдана только что."},
				Text{"Assign Monitoring Metrics Publisher to the app's service principal on the rule itself, not on the workspace; wait up to half an hour.",
					"Назначьте Monitoring Metrics Publisher субъекту-службе приложения на самом правиле, а не на рабочей области; подождите до получаса."}),
		},
		Basis: Documented, Source: docLogsIngest,
	},
	{
		ID: "rule-not-found", Template: "Data collection rule with immutable Id '{rule}' not found.",
		Service: Unknown, Status: 404,
		Meaning: Text{"The ingestion API of Azure Monitor knows no such data collection rule here.",
			"API приёма Azure Monitor не знает здесь такого правила сбора данных."},
		Causes: []Cause{
			likely("rule-id", Documented,
				Text{"The ID is not the immutable one (dcr-…), or the endpoint belongs to another region.",
					"Идентификатор — не неизменяемый (dcr-…), или конечная точка другого региона."},
				Text{"Take immutableId and the ingestion endpoint from the JSON view of the rule.",
					"Возьмите immutableId и конечную точку приёма из JSON-представления правила."}),
		},
		Basis: Documented, Source: docLogsIngest,
	},
	{
		ID: "logs-no-header", Template: "Authentication failed. The 'Authorization' header is missing.",
		Service: Unknown, Status: 401,
		Meaning: Text{"An Azure API got the call without an Authorization header.",
			"API Azure получил вызов без заголовка Authorization."},
		Causes: []Cause{tokenHeader(Likely)},
		Basis:  Documented, Source: docLogsErrors,
	},
	{
		ID: "event-hub-claim", Template: "Unauthorized access. '{claim}' claim(s) are required to perform this operation.",
		Service: Unknown, Status: 401,
		Meaning: Text{"Event Hubs: the policy or the identity lacks a right on the hub.",
			"Event Hubs: у политики или удостоверения нет права на концентратор."},
		Causes: []Cause{
			likely("event-hub-right", Documented,
				Text{"The access policy lacks Send, Listen or Manage, or the identity the data role of Event Hubs.",
					"У политики доступа нет Send, Listen или Manage, либо у удостоверения — роли на данные Event Hubs."},
				Text{"Use a policy with the right that the message names, or assign Azure Event Hubs Data Sender or Receiver.",
					"Возьмите политику с правом из сообщения или назначьте Azure Event Hubs Data Sender либо Receiver."}),
		},
		Basis: Observed, Source: docEventHubs,
	},
	{
		ID: "event-hub-not-found", Template: "The messaging entity '{entity}' could not be found.",
		Service: Unknown, Status: 404,
		Meaning: Text{"Event Hubs knows no hub of that name.", "Event Hubs не знает концентратора с таким именем."},
		Causes: []Cause{
			likely("event-hub-name", Observed,
				Text{"The name of the hub is wrong, is that of the namespace, or the hub was deleted.",
					"Имя концентратора неверное, это имя пространства имён, или концентратор удалён."},
				Text{"Compare it with Event Hubs under the namespace, and correct it where the stream is set up.",
					"Сверьте его со списком Event Hubs пространства имён и исправьте там, где настроена выгрузка."}),
		},
		Basis: Observed, Source: docEventHubs,
	},
}
