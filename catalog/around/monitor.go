package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docLogsIngest = "https://learn.microsoft.com/azure/azure-monitor/logs/logs-ingestion-api-overview"
	docCollector  = "https://learn.microsoft.com/previous-versions/azure/azure-monitor/logs/data-collector-api"
)

// monitorCodes are those of the APIs of Log Analytics, and of Key Vault, from
// which integrations take their secrets.
var monitorCodes = []*fact.Code{
	&logsNoAccess,
	&logsNoToken,
	&logsNoPath,
	&logsBadSignature,
	&vaultDenied,
	&vaultFirewall,
	&vaultRole,
	&vaultNoSecret,
}

var logsNoAccess = fact.Code{
	Name: "InsufficientAccessError", Service: fact.Unknown, Status: 403,
	Message: "The provided credentials have insufficient access to perform the requested operation",
	Meaning: fact.Text{En: "The Log Analytics query API recognizes the caller but doesn't allow it to read this workspace.",
		Ru: "API запросов Log Analytics знает вызывающего, но читать эту рабочую область ему нельзя."},
	Causes: []fact.Cause{cause.WorkspaceRole(fact.Likely)},
	Docs:   []string{source.LogsErrors},
	Basis:  fact.Documented, Source: source.LogsErrors,
}

var logsNoToken = fact.Code{
	Name: "AuthorizationRequiredError", Service: fact.Unknown, Status: 401,
	Message: "Valid authentication was not provided",
	Meaning: fact.Text{En: "The Log Analytics query API got no token, or a token for a different API.",
		Ru: "API запросов Log Analytics не получил токена или получил токен другого API."},
	Causes: []fact.Cause{
		cause.Possible("no-token-sent", fact.Observed,
			fact.Text{En: "The call has no token: the URL was opened in a browser, or the client has no credentials for it.",
				Ru: "В вызове нет токена: URL открыт в браузере, или у клиента нет для него учётных данных."},
			fact.Text{En: "Run the query under Logs, or send Authorization: Bearer with a token for https://api.loganalytics.io/.default.",
				Ru: "Выполните запрос в Logs или передайте Authorization: Bearer с токеном для https://api.loganalytics.io/.default."}),
		cause.Possible("token-audience", fact.Documented,
			fact.Text{En: "The token was issued for a different API: its aud doesn't match the API you called.",
				Ru: "Токен выпущен для другого API: его aud не совпадает с вызванным."},
			fact.Text{En: "Request the token for https://api.loganalytics.io/.default.",
				Ru: "Запросите токен для https://api.loganalytics.io/.default."}),
		cause.TokenHeader(fact.Possible),
	},
	Docs:  []string{source.LogsErrors},
	Basis: fact.Documented, Source: source.LogsErrors,
}

var logsNoPath = fact.Code{
	Name: "PathNotFoundError", Service: fact.Unknown, Status: 404,
	Message: "The requested path does not exist",
	Meaning: fact.Text{En: "The Log Analytics query API can't find this workspace or path.",
		Ru: "API запросов Log Analytics не находит такой рабочей области или пути."},
	Causes: []fact.Cause{workspaceID(fact.Likely)},
	Docs:   []string{source.LogsErrors},
	Basis:  fact.Documented, Source: source.LogsErrors,
}

func workspaceID(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workspace-id", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The workspace in the URL is wrong: the API needs its ID (a GUID), not its name.",
			Ru: "Рабочая область в URL не та: API нужен её идентификатор (GUID), а не имя."},
		Fix: fact.Text{En: "Use the Workspace ID from the Overview of the Log Analytics workspace.",
			Ru: "Возьмите Workspace ID на странице Overview рабочей области Log Analytics."}}
}

var logsBadSignature = fact.Code{
	Name: "InvalidAuthorization", Service: fact.Unknown, Status: 403,
	Message: "An invalid signature was specified in the Authorization header",
	Meaning: fact.Text{En: "The old Log Analytics collector API computes a different signature than the one sent.",
		Ru: "Старый API сбора данных Log Analytics получает не ту подпись, что отправлена."},
	Causes: []fact.Cause{
		cause.Likely("shared-key", fact.Documented,
			fact.Text{En: "The shared key isn't the workspace's, or the signature uses a different date or length.",
				Ru: "Ключ не от этой рабочей области, или подпись вычислена по другой дате или длине."},
			fact.Text{En: "Use this workspace's primary key; sign the length in bytes and the same x-ms-date that you send.",
				Ru: "Возьмите первичный ключ этой рабочей области; подписывайте длину в байтах и тот x-ms-date, что отправлен."}),
	},
	Docs:  []string{docCollector},
	Basis: fact.Documented, Source: docCollector,
}

var vaultDenied = fact.Code{
	Name: "ForbiddenByPolicy", Service: fact.Unknown, Status: 403,
	Message:  "does not have secrets get permission on key vault '{vault}'",
	Variants: []string{"You may be missing permissions in access policy to do that operation."},
	Meaning: fact.Text{En: "Key Vault recognizes the identity but doesn't allow it to read this secret.",
		Ru: "Key Vault знает удостоверение, но читать этот секрет ему нельзя."},
	Causes: []fact.Cause{vaultAccess()},
	Docs:   []string{source.VaultErrors},
	Basis:  fact.Documented, Source: source.VaultErrors,
}

var vaultRole = fact.Code{
	Name: "ForbiddenByRbac", Service: fact.Unknown, Status: 403,
	Message: "Caller is not authorized to perform action on resource.",
	Meaning: fact.Text{En: "Key Vault recognizes the identity, but it has no Azure role for secrets.",
		Ru: "Key Vault знает удостоверение, но роли Azure на его секреты нет."},
	Causes: []fact.Cause{vaultAccess()},
	Docs:   []string{source.VaultErrors},
	Basis:  fact.Documented, Source: source.VaultErrors,
}

func vaultAccess() fact.Cause {
	return fact.Cause{ID: "vault-access", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity isn't allowed to read secrets in this Key Vault.",
			Ru: "Удостоверению нельзя читать секреты этого Key Vault."},
		Fix: fact.Text{En: "Assign Key Vault Secrets User on the vault, or give it Get in the access policies; Defender wasn't called.",
			Ru: "Назначьте Key Vault Secrets User на хранилище или дайте Get в access policies; до Defender вызов не дошёл."}}
}

var vaultFirewall = fact.Code{
	Name: "ForbiddenByFirewall", Service: fact.Unknown, Status: 403,
	Message:  "Client address is not authorized and caller is not a trusted service.",
	Variants: []string{"Client address ({ip}) is not authorized and caller is not a trusted service"},
	Meaning: fact.Text{En: "The Key Vault firewall blocks this address.",
		Ru: "Брандмауэр Key Vault не пускает этот адрес."},
	Causes: []fact.Cause{
		cause.Likely("vault-firewall", fact.Documented,
			fact.Text{En: "The caller's address isn't among the addresses that the vault allows.",
				Ru: "Адреса вызывающего нет среди разрешённых в хранилище."},
			fact.Text{En: "Add the outbound address or the subnet under Networking of the vault, or use a private endpoint.",
				Ru: "Добавьте исходящий адрес или подсеть в Networking хранилища или используйте частную конечную точку."}),
	},
	Docs:  []string{source.VaultErrors},
	Basis: fact.Documented, Source: source.VaultErrors,
}

var vaultNoSecret = fact.Code{
	Name: "SecretNotFound", Service: fact.Unknown, Status: 404,
	Message: "A secret with (name/id) {secret} was not found in this key vault.",
	Meaning: fact.Text{En: "Key Vault has no secret with that name.", Ru: "В Key Vault нет секрета с таким именем."},
	Causes: []fact.Cause{
		cause.Likely("vault-secret", fact.Documented,
			fact.Text{En: "The secret's name is mistyped, or the secret was deleted or is in another vault.",
				Ru: "Имя секрета написано с ошибкой, либо секрет удалён или лежит в другом хранилище."},
			fact.Text{En: "Compare the name with the list of secrets in the vault; restore the secret if it was deleted.",
				Ru: "Сверьте имя со списком секретов хранилища; восстановите секрет, если он удалён."}),
	},
	Docs:  []string{source.VaultErrors},
	Basis: fact.Documented, Source: source.VaultErrors,
}

// monitorMessages are those of codes that say little by themselves.
var monitorMessages = []fact.Message{
	{
		ID: "vault-issuer", Template: "AKV10032: Invalid issuer. Expected one of {expected}, found {found}",
		Variants: []string{"AKV10032: Invalid issuer."},
		Service:  fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Key Vault refused a token from a different tenant.",
			Ru: "Key Vault отклонил токен чужого тенанта."},
		Causes: []fact.Cause{
			cause.Likely("token-issuer", fact.Documented,
				fact.Text{En: "The token was issued in a different cloud or tenant than the API's.",
					Ru: "Токен выпущен не в том облаке или тенанте, к которому относится API."},
				fact.Text{En: "Get the token from the tenant of the vault's subscription: the message names it after \"Expected one of\".",
					Ru: "Получите токен в тенанте подписки хранилища: он назван после \"Expected one of\"."}),
		},
		Basis: fact.Observed, Source: source.VaultErrors,
	},
	{
		ID: "vault-audience", Template: "AKV10022: Invalid audience. Expected {expected}, found: {found}",
		Variants: []string{"AKV10022: Invalid audience."},
		Service:  fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Key Vault refused a token issued for a different API.",
			Ru: "Key Vault отклонил токен, выпущенный для другого API."},
		Causes: []fact.Cause{
			cause.Likely("token-audience", fact.Documented,
				fact.Text{En: "The token was issued for a different API: its aud doesn't match the API you called.",
					Ru: "Токен выпущен для другого API: его aud не совпадает с вызванным."},
				fact.Text{En: "Request the token for https://vault.azure.net/.default.",
					Ru: "Запросите токен для https://vault.azure.net/.default."}),
		},
		Basis: fact.Observed, Source: source.VaultErrors,
	},
	{
		ID: "vault-no-token", Template: "AKV10000: Request is missing a Bearer or PoP token.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Key Vault didn't receive a token.", Ru: "Key Vault не получил токена."},
		Causes:  []fact.Cause{cause.TokenHeader(fact.Likely)},
		Basis:   fact.Observed, Source: source.VaultErrors,
	},
	{
		ID:       "rule-no-access",
		Template: "The authentication token provided does not have access to ingest data for the data collection rule with immutable Id '{rule}'.",
		Service:  fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The Azure Monitor ingestion API recognizes the identity but doesn't allow it to send to this data collection rule.",
			Ru: "API приёма Azure Monitor знает удостоверение, но отправлять в это правило сбора данных ему нельзя."},
		Causes: []fact.Cause{
			cause.Likely("rule-role", fact.Documented,
				fact.Text{En: "Monitoring Metrics Publisher is missing on the data collection rule or was assigned only minutes ago.",
					Ru: "На правиле сбора данных нет роли Monitoring Metrics Publisher, или она выдана только что."},
				fact.Text{En: "Assign Monitoring Metrics Publisher to the app's service principal on the rule itself, not on the workspace; wait up to half an hour.",
					Ru: "Назначьте Monitoring Metrics Publisher субъекту-службе приложения на самом правиле, а не на рабочей области; подождите до получаса."}),
		},
		Basis: fact.Documented, Source: docLogsIngest,
	},
	{
		ID: "rule-not-found", Template: "Data collection rule with immutable Id '{rule}' not found.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "The Azure Monitor ingestion API can't find this data collection rule here.",
			Ru: "API приёма Azure Monitor не находит здесь такого правила сбора данных."},
		Causes: []fact.Cause{
			cause.Likely("rule-id", fact.Documented,
				fact.Text{En: "The ID isn't the immutable one (dcr-…), or the endpoint belongs to a different region.",
					Ru: "Идентификатор — не неизменяемый (dcr-…), или конечная точка другого региона."},
				fact.Text{En: "Use immutableId and the ingestion endpoint from the rule's JSON view.",
					Ru: "Возьмите immutableId и конечную точку приёма из JSON-представления правила."}),
		},
		Basis: fact.Documented, Source: docLogsIngest,
	},
	{
		ID: "logs-no-header", Template: "Authentication failed. The 'Authorization' header is missing.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "An Azure API got the call without an Authorization header.",
			Ru: "API Azure получил вызов без заголовка Authorization."},
		Causes: []fact.Cause{cause.TokenHeader(fact.Likely)},
		Basis:  fact.Documented, Source: source.LogsErrors,
	},
	{
		ID: "event-hub-claim", Template: "Unauthorized access. '{claim}' claim(s) are required to perform this operation.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Event Hubs: the policy or the identity lacks a permission on the hub.",
			Ru: "Event Hubs: у политики или удостоверения нет права на концентратор."},
		Causes: []fact.Cause{
			cause.Likely("event-hub-right", fact.Documented,
				fact.Text{En: "The access policy lacks Send, Listen, or Manage, or the identity lacks an Event Hubs data role.",
					Ru: "У политики доступа нет Send, Listen или Manage, либо у удостоверения — роли на данные Event Hubs."},
				fact.Text{En: "Use a policy with the permission named in the message, or assign Azure Event Hubs Data Sender or Receiver.",
					Ru: "Возьмите политику с правом из сообщения или назначьте Azure Event Hubs Data Sender либо Receiver."}),
		},
		Basis: fact.Observed, Source: source.EventHubs,
	},
	{
		ID: "event-hub-not-found", Template: "The messaging entity '{entity}' could not be found.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Event Hubs has no hub with that name.", Ru: "Event Hubs не знает концентратора с таким именем."},
		Causes: []fact.Cause{
			cause.Likely("event-hub-name", fact.Observed,
				fact.Text{En: "The hub's name is wrong, is the namespace's name, or the hub was deleted.",
					Ru: "Имя концентратора неверное, это имя пространства имён, или концентратор удалён."},
				fact.Text{En: "Compare the hub's name with Event Hubs under the namespace, and correct it where the stream is set up.",
					Ru: "Сверьте имя со списком Event Hubs пространства имён и исправьте там, где настроена выгрузка."}),
		},
		Basis: fact.Observed, Source: source.EventHubs,
	},
	{
		ID: "alert-rule-aggregated-value", Template: "The query of a metric measurement alert rule must include an AggregatedValue column of a numeric type",
		Code: "BadRequest", Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A log alert rule of the metric measurement type can't find the number that it compares.",
			Ru: "Правило оповещения типа metric measurement не находит числа, которое сравнивает."},
		Causes: []fact.Cause{
			cause.Likely("alert-query-shape", fact.Documented,
				fact.Text{En: "The query doesn't return a numeric column named AggregatedValue for each time interval.",
					Ru: "Запрос не возвращает числового столбца AggregatedValue по интервалам времени."},
				fact.Text{En: "End the query with | summarize AggregatedValue = avg(X) by bin(TimeGenerated, 5m), Computer; or make a rule that counts results instead.",
					Ru: "Завершите запрос так: | summarize AggregatedValue = avg(X) by bin(TimeGenerated, 5m), Computer; либо создайте правило по числу результатов."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/azure-powershell/issues/18259",
	},
	{
		ID: "alert-rule-empty", Template: "Alert rule payload cannot be empty",
		Code: "BadRequest", Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Azure Monitor read no alert rule from the body.",
			Ru: "Azure Monitor не прочитал из тела правила оповещения."},
		Causes: []fact.Cause{
			cause.Likely("alert-rule-body", fact.Observed,
				fact.Text{En: "The body couldn't be parsed as a rule of this api-version: a value has the wrong type or a property is unknown.",
					Ru: "Тело не разбирается как правило этой api-version: у значения не тот тип или есть неизвестное свойство."},
				fact.Text{En: "Print the body that is sent (--debug) and compare each value with the page for that api-version: durations as PT5M, numbers without decimals.",
					Ru: "Выведите отправленное тело (--debug) и сверьте каждое значение со страницей этой api-version: длительности в виде PT5M, числа без дробной части."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/azure-cli/issues/17891",
	},
	{
		ID: "logs-basic-table", Template: "Query of Basic Logs table is not supported with the API '{api}'.",
		Variants: []string{
			"Query of Basic Logs table is not supported with the API '{api}'. You can use '{other}' instead. To learn more on queries on Basic Logs table, read here: https://aka.ms/basicLogsQueryAPI.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The table has the Basic plan, which this API doesn't query.",
			Ru: "У таблицы план Basic, и этот API её не запрашивает."},
		Causes: []fact.Cause{
			cause.Likely("basic-logs-table", fact.Documented,
				fact.Text{En: "The query reads a Basic (or Auxiliary) table through the query endpoint, or from an alert rule or a tool that uses it.",
					Ru: "Запрос читает таблицу Basic (или Auxiliary) через адрес query либо из правила или программы, которые им пользуются."},
				fact.Text{En: "Send the query to …/workspaces/{id}/search with a time range, with one table and few operators; or set the table's plan to Analytics. Alert rules need that plan.",
					Ru: "Отправьте запрос на …/workspaces/{id}/search с интервалом времени, одной таблицей и парой операторов или переведите её на план Analytics. Правилам нужен этот план."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/azure-monitor/logs/basic-logs-query",
	},
}
