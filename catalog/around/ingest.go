package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docCollectorCodes = "https://learn.microsoft.com/previous-versions/azure/azure-monitor/logs/data-collector-api"
	docRules          = "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure"
	docRuleTransform  = "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-transformations-kql"
	docQueryLimits    = "https://learn.microsoft.com/azure/azure-monitor/logs/api/timeouts"
	docMonitorLimits  = "https://learn.microsoft.com/azure/azure-monitor/fundamentals/service-limits"
	srcIngestTests    = "https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/monitor/Azure.Monitor.Ingestion/TROUBLESHOOTING.md"
)

// ingestCodes are those of the two ways of sending logs to Azure Monitor, the old data collector API
// and data collection rules, and of its query API.
var ingestCodes = []*fact.Code{
	&ingestInactiveCustomer,
	&ingestInvalidAPIVersion,
	&ingestInvalidCustomerID,
	&ingestInvalidDataFormat,
	&ingestInvalidLogType,
	&ingestMissingAPIVersion,
	&ingestMissingContentType,
	&ingestMissingLogType,
	&ingestUnsupportedContentType,
	&ingestUnspecifiedError,
	&ingestInvalidPayload,
	&ingestInvalidOutputTable,
	&ingestInvalidStream,
	&ingestInvalidTransformQuery,
	&ingestInvalidTransformOutput,
	&ingestContentLengthLimitExceeded,
	&ingestWorkspaceNotFoundError,
	&ingestInvalidTokenError,
	&ingestRecordsTimeRangeIsMoreThan30Minutes,
}

var ingestInactiveCustomer = fact.Code{
	Name: "InactiveCustomer", Service: fact.Unknown, Status: 400,
	Message: "The workspace has been closed.",
	Meaning: fact.Text{En: "The Log Analytics collector API no longer accepts data for this workspace.",
		Ru: "API сбора Log Analytics больше не принимает данных для этой рабочей области."},
	Causes: []fact.Cause{collectorClosed(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestInvalidAPIVersion = fact.Code{
	Name: "InvalidApiVersion", Service: fact.Unknown, Status: 400,
	Message: "The API version that you specified was not recognized by the service.",
	Meaning: fact.Text{En: "The collector API doesn't recognize the api-version in the URL.",
		Ru: "API сбора не знает api-version из URL."},
	Causes: []fact.Cause{collectorHeader(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestInvalidCustomerID = fact.Code{
	Name: "InvalidCustomerId", Service: fact.Unknown, Status: 400,
	Message:  "The specified workspace ID is invalid.",
	Variants: []string{"The workspace ID specified is invalid."},
	Meaning: fact.Text{En: "The host in the URL doesn't start with a workspace ID.",
		Ru: "Имя узла в URL не начинается с идентификатора рабочей области."},
	Causes: []fact.Cause{workspaceID(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestInvalidDataFormat = fact.Code{
	Name: "InvalidDataFormat", Service: fact.Unknown, Status: 400,
	Message:  "An invalid JSON was submitted. The response body might contain more information about how to resolve the error.",
	Variants: []string{"Invalid JSON was submitted."},
	Meaning: fact.Text{En: "The collector API can't parse the body.",
		Ru: "API сбора не может прочитать тело."},
	Causes: []fact.Cause{collectorBody(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestInvalidLogType = fact.Code{
	Name: "InvalidLogType", Service: fact.Unknown, Status: 400,
	Message: "The specified log type contained special characters or numerics.",
	Meaning: fact.Text{En: "The collector API doesn't accept the name in Log-Type.",
		Ru: "API сбора не принимает имя в Log-Type."},
	Causes: []fact.Cause{collectorHeader(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestMissingAPIVersion = fact.Code{
	Name: "MissingApiVersion", Service: fact.Unknown, Status: 400,
	Message: "The API version wasn’t specified.",
	Meaning: fact.Text{En: "The URL has no api-version.",
		Ru: "В URL нет api-version."},
	Causes: []fact.Cause{collectorHeader(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestMissingContentType = fact.Code{
	Name: "MissingContentType", Service: fact.Unknown, Status: 400,
	Message: "The content type wasn’t specified.",
	Meaning: fact.Text{En: "The request has no Content-Type.",
		Ru: "В запросе нет Content-Type."},
	Causes: []fact.Cause{collectorHeader(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestMissingLogType = fact.Code{
	Name: "MissingLogType", Service: fact.Unknown, Status: 400,
	Message: "The required value log type wasn’t specified.",
	Meaning: fact.Text{En: "The request has no Log-Type header.",
		Ru: "В запросе нет заголовка Log-Type."},
	Causes: []fact.Cause{collectorHeader(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestUnsupportedContentType = fact.Code{
	Name: "UnsupportedContentType", Service: fact.Unknown, Status: 400,
	Message: "The content type was not set to application/json.",
	Meaning: fact.Text{En: "The collector API accepts only JSON.",
		Ru: "API сбора принимает только JSON."},
	Causes: []fact.Cause{collectorHeader(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestUnspecifiedError = fact.Code{
	Name: "UnspecifiedError", Service: fact.Unknown, Status: 500,
	Message: "The service encountered an internal error. Please retry the request.",
	Meaning: fact.Text{En: "The collector API failed on its side.",
		Ru: "Сбой на стороне API сбора."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  fact.Documented, Source: docCollectorCodes,
}

var ingestInvalidPayload = fact.Code{
	Name: "InvalidPayload", Service: fact.Unknown, Status: 400, Wraps: true,
	Message:  "Data collection rule is invalid",
	Variants: []string{"Data collection endpoint is invalid", "Data collection rule association is invalid"},
	Meaning: fact.Text{En: "Azure Monitor refused the data collection rule; the details name the part.",
		Ru: "Azure Monitor отклонил правило сбора данных; часть названа в подробностях."},
	Causes: []fact.Cause{ruleInside()},
	Docs:   []string{docRules},
	Basis:  fact.Documented, Source: docRules,
}

var ingestInvalidOutputTable = fact.Code{
	Name: "InvalidOutputTable", Service: fact.Unknown, Status: 400,
	Message: "Table for output stream '{stream}' is not available for destination '{destination}'.",
	Meaning: fact.Text{En: "The data collection rule writes to a table that doesn't exist.",
		Ru: "Правило сбора данных пишет в отсутствующую таблицу."},
	Causes: []fact.Cause{ruleTable(fact.Likely)},
	Docs:   []string{"https://github.com/hashicorp/terraform-provider-azurerm/issues/28709"},
	Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/28709",
}

var ingestInvalidStream = fact.Code{
	Name: "InvalidStream", Service: fact.Unknown, Status: 400,
	Message:  "'Streams' stream '{stream}' must be a custom stream or one of: {detail}",
	Variants: []string{"Stream {stream} was not configured in data collection rule", "Stream '{stream}' is not configured in data collection rule"},
	Meaning: fact.Text{En: "The data collection rule, or the upload, names a stream that doesn't exist.",
		Ru: "Правило сбора данных или загрузка называет отсутствующий поток."},
	Causes: []fact.Cause{ruleStream(fact.Likely)},
	Docs:   []string{"https://github.com/hashicorp/terraform-provider-azurerm/issues/18481"},
	Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/18481",
}

var ingestInvalidTransformQuery = fact.Code{
	Name: "InvalidTransformQuery", Service: fact.Unknown, Status: 400,
	Message:  "Error occurred while compiling query in query: {detail}",
	Variants: []string{"Transformation query is invalid: {detail}"},
	Meaning: fact.Text{En: "The transformation in the data collection rule doesn't compile.",
		Ru: "Преобразование правила сбора данных не компилируется."},
	Causes: []fact.Cause{ruleTransform(fact.Likely)},
	Docs:   []string{docRuleTransform},
	Basis:  fact.Documented, Source: docRuleTransform,
}

var ingestInvalidTransformOutput = fact.Code{
	Name: "InvalidTransformOutput", Service: fact.Unknown, Status: 400,
	Message: "Types of transform output columns do not match the ones defined by the output stream: {detail}",
	Meaning: fact.Text{En: "The transformation returns columns whose types don't match the table.",
		Ru: "Преобразование возвращает столбцы, типы которых не совпадают с типами в таблице."},
	Causes: []fact.Cause{ruleTransform(fact.Likely)},
	Docs:   []string{docRuleTransform},
	Basis:  fact.Observed, Source: docRuleTransform,
}

var ingestContentLengthLimitExceeded = fact.Code{
	Name: "ContentLengthLimitExceeded", Service: fact.Unknown, Status: 413,
	Message: "Maximum allowed content length: {limit} bytes ({size}). Provided content length: {given} bytes.",
	Meaning: fact.Text{En: "The ingestion API accepts at most 1 MB per call.",
		Ru: "API приёма принимает 1 МБ за вызов."},
	Causes: []fact.Cause{ingestSize(fact.Likely)},
	Docs:   []string{srcIngestTests},
	Basis:  fact.Documented, Source: srcIngestTests,
}

var ingestWorkspaceNotFoundError = fact.Code{
	Name: "WorkspaceNotFoundError", Service: fact.Unknown, Status: 404,
	Message: "The workspace could not be found",
	Meaning: fact.Text{En: "The Log Analytics query API can't find this workspace.",
		Ru: "API запросов Log Analytics не знает такой рабочей области."},
	Causes: []fact.Cause{workspaceID(fact.Likely)},
	Docs:   []string{source.LogsErrors},
	Basis:  fact.Documented, Source: source.LogsErrors,
}

var ingestInvalidTokenError = fact.Code{
	Name: "InvalidTokenError", Service: fact.Unknown,
	Message:  "The provided authentication is not valid for this resource",
	Variants: []string{"Invalid authorization token"},
	Meaning: fact.Text{En: "The query API refused the token: it's malformed or issued for a different API.",
		Ru: "API запросов отклонил токен: он повреждён или выпущен для другого API."},
	Causes: []fact.Cause{logsAudience(fact.Likely)},
	Docs:   []string{source.LogsErrors},
	Basis:  fact.Documented, Source: source.LogsErrors,
}

var ingestRecordsTimeRangeIsMoreThan30Minutes = fact.Code{
	Name: "RecordsTimeRangeIsMoreThan30Minutes", Service: fact.Unknown, Status: 400,
	Message: "The time duration between DataEndTime and DataStartTime should be within the range of 0 to 30 minutes.",
	Meaning: fact.Text{En: "For auxiliary logs, the records in one call can span at most 30 minutes.",
		Ru: "Для вспомогательных журналов записи одного вызова охватывают не больше 30 минут."},
	Causes: []fact.Cause{ingestSpan(fact.Likely)},
	Docs:   []string{docLogsIngest},
	Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/12130",
}

// ingestMessages are what Azure Monitor says of data collection rules, of uploads, and of queries.
var ingestMessages = []fact.Message{
	{
		ID: "query-gateway-timeout", Template: "Unable to unzip response",
		Variants: []string{
			"Gateway timeout: Unable to unzip response",
		},
		Service: fact.Unknown, Status: 504,
		Meaning: fact.Text{En: "The query API timed out waiting for the query.",
			Ru: "API запросов не дождался запроса."},
		Causes: []fact.Cause{queryTooSlow(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-sdk-for-js/pull/21136",
	},
	{
		ID: "collector-no-header", Template: "No Authorization header was specified",
		Code: "InvalidAuthorization", Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The Log Analytics collector API got no Authorization header.",
			Ru: "API сбора Log Analytics не получил заголовка Authorization."},
		Causes: []fact.Cause{collectorKey(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/azure-docs/issues/48771",
	},
	{
		ID: "ingest-wrong-endpoint", Template: "IsDcrDceBindingValid: False",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The rule accepts data through a different endpoint.",
			Ru: "Правило принимает данные через другую конечную точку."},
		Causes: []fact.Cause{ingestEndpoint(fact.Likely)},
		Basis:  fact.Deduced, Source: docLogsIngest,
	},
	{
		ID: "workspace-cap", Template: "The data collection stopped due to daily limit of free data reached. Ingestion status = OverQuota",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The workspace isn't accepting any more data today.",
			Ru: "Сегодня рабочая область больше не принимает данных."},
		Causes: []fact.Cause{dailyCap(fact.Likely)},
		Basis:  fact.Deduced, Source: "https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap",
	},
	{
		ID: "workspace-config-newer", Template: "Newer data exists in the Customer Configuration Store.",
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "Log Analytics refused the settings change: they were changed in the meantime.",
			Ru: "Log Analytics отклонил изменение настроек: они тем временем изменились."},
		Causes: []fact.Cause{savedSearchThere(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/ssc-spc-ccoe-cei/azure-guardrails-solution-accelerator/pull/61",
	},
	{
		ID: "rule-kind", Template: "Data collection rule is not valid for kind {detail}",
		Variants: []string{
			"The rule of kind 'WorkspaceTransforms' must have exactly one Log Analytics workspace destination (and no other).",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The definition doesn't fit the kind of data collection rule.",
			Ru: "Определение не подходит виду правила сбора данных."},
		Causes: []fact.Cause{ruleInside()},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/26138",
	},
	{
		ID: "query-complexity", Template: "Query complexity exceeded: the relational operators tree exceeded the limits.",
		Variants: []string{
			"CRT0015: Query complexity exceeded: {detail}",
			"Request is invalid and cannot be processed: Semantic error: CRT0015: {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The engine refused the query because it's too complex, not because a name is wrong.",
			Ru: "Движок отклонил запрос как слишком сложный; имена в нём ни при чём."},
		Causes: []fact.Cause{queryTree(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Bert-JanP/Sentinel-Automation/issues/2",
	},
	{
		ID: "ingest-stream-absent", Template: "The stream {stream} was not configured in the Data Collection Rule.",
		Variants: []string{
			"Stream '{stream}' was not found in the data collection rule",
			"Stream {stream} not found in Data Collection Rule",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The rule has no stream with the name in the URL.",
			Ru: "В правиле нет потока с именем из URL."},
		Causes: []fact.Cause{
			cause.Likely("stream-name", fact.Documented,
				fact.Text{En: "The stream name in the call differs from the one in the rule's streamDeclarations or dataFlows.",
					Ru: "Имя потока в вызове отличается от имени в streamDeclarations или dataFlows правила."},
				fact.Text{En: "Write the stream name exactly as in the rule's JSON view: Custom-NAME for your own streams, without _CL unless it's part of the name; Microsoft-NAME for standard tables.",
					Ru: "Напишите имя потока точно как в JSON правила: Custom-ИМЯ для своих потоков, _CL — только если это часть имени; Microsoft-ИМЯ для стандартных таблиц."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/azure-monitor/logs/logs-ingestion-api-overview",
	},
}

func collectorClosed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "workspace-closed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The workspace was deleted or closed, or the old collector API no longer accepts data for it.",
			Ru: "Рабочая область удалена или закрыта, либо старый API сбора больше не принимает для неё данных."},
		Fix: fact.Text{En: "Check the workspace in the portal; move to the Logs Ingestion API, because the collector API ended in September 2026.",
			Ru: "Проверьте рабочую область на портале; перейдите на Logs Ingestion API: старый API сбора отключён в сентябре 2026."}}
}

func collectorHeader(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "collector-header", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A required header or parameter is missing or wrong: Log-Type, Content-Type, or api-version.",
			Ru: "Нет или неверен нужный API сбора заголовок или параметр: Log-Type, Content-Type или api-version."},
		Fix: fact.Text{En: "Send Content-Type: application/json, Log-Type of letters, digits, and _ up to 100 characters, and ?api-version=2016-04-01.",
			Ru: "Передайте Content-Type: application/json, Log-Type из букв, цифр и _ до 100 символов и ?api-version=2016-04-01."}}
}

func collectorBody(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "collector-body", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The body isn't valid JSON: the API expects one object or an array of flat objects.",
			Ru: "Тело — не корректный JSON: нужен объект или массив плоских объектов."},
		Fix: fact.Text{En: "Run the body through a JSON parser; send UTF-8 without a byte order mark.",
			Ru: "Проверьте тело разборщиком JSON; отправляйте UTF-8 без метки порядка байтов."}}
}

func ruleTable(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "output-table-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The table that the data flow writes to doesn't exist in the destination workspace.",
			Ru: "Таблицы, в которую пишет поток данных, нет в рабочей области назначения."},
		Fix: fact.Text{En: "Create the custom table first (name with _CL); for CommonSecurityLog, SecurityEvent and the like, enable Sentinel on the workspace.",
			Ru: "Сначала создайте таблицу (имя с _CL); для CommonSecurityLog, SecurityEvent и подобных включите Sentinel на рабочей области."}}
}

func ruleStream(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "stream-unknown", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The stream name is neither an Azure one (Microsoft-…) nor declared in streamDeclarations (Custom-…).",
			Ru: "Имя потока — не из потоков Azure (Microsoft-…) и не объявлено в streamDeclarations (Custom-…)."},
		Fix: fact.Text{En: "Write Custom-NAME exactly as in the rule's streamDeclarations, with the prefix, in the URL as well; or use a name from the list.",
			Ru: "Пишите Custom-ИМЯ в точности как в streamDeclarations правила, с префиксом, в том числе в URL; или возьмите имя из списка."}}
}

func ruleTransform(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "transform-query", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The transformation (transformKql) has a syntax error, a missing column, or a function that isn't available there.",
			Ru: "Преобразование (transformKql) не компилируется: ошибка синтаксиса, нет столбца или функции."},
		Fix: fact.Text{En: "Start with source, use declared columns and the KQL subset for transformations, and return TimeGenerated.",
			Ru: "Начните с source, берите объявленные столбцы и допустимое для преобразований подмножество KQL, верните TimeGenerated."}}
}

func ruleInside() fact.Cause {
	return fact.Cause{ID: "rule-definition", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The rule's definition was refused; the details name the part.",
			Ru: "Определение правила отклонено; часть названа в подробностях."},
		Fix: fact.Text{En: "Read details in the error (in Terraform with TF_LOG=DEBUG, in az with --debug) and correct the part named in target.",
			Ru: "Прочитайте details ошибки (в Terraform — TF_LOG=DEBUG, в az — --debug) и исправьте часть, которую называет target."}}
}

func ingestSize(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "body-too-large-ingest", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "One call has more than 1 MB (before compression).",
			Ru: "Один вызов больше 1 МБ (до сжатия)."},
		Fix: fact.Text{En: "Split the records into calls of less than 1 MB, or use the client library, which splits them for you; shorten or split a single record that is larger.",
			Ru: "Разделите записи на вызовы меньше 1 МБ или возьмите клиентскую библиотеку: она делит сама; одну более длинную запись сократите или разбейте."}}
}

func ingestEndpoint(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "ingest-endpoint", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The endpoint isn't the rule's: the rule is linked to another DCE, or it has no endpoint of its own.",
			Ru: "Конечная точка не та: правило связано с другой DCE, или своей у него нет."},
		Fix: fact.Text{En: "Use logsIngestion.endpoint from the rule's JSON view, or from its data collection endpoint in the same region.",
			Ru: "Возьмите logsIngestion.endpoint из JSON правила или из его точки сбора данных в том же регионе."}}
}

func queryTooSlow(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "query-server-timeout", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The query ran longer than the API waits: 3 minutes, or up to 10 on request.",
			Ru: "Запрос выполнялся дольше, чем ждёт API: 3 минуты, по запросу до 10."},
		Fix: fact.Text{En: "Shorten the time range and filter early; or request more time with the header Prefer: wait=600 (server_timeout in the libraries).",
			Ru: "Сократите период и фильтруйте раньше; или запросите больше заголовком Prefer: wait=600 (server_timeout в библиотеках)."}}
}

func logsAudience(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-audience-logs", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token isn't for the Log Analytics API.",
			Ru: "Токен выпущен не для API Log Analytics."},
		Fix: fact.Text{En: "Request the token for https://api.loganalytics.io/.default (or https://api.loganalytics.azure.com), and grant Data.Read as an application permission.",
			Ru: "Запросите токен для https://api.loganalytics.io/.default (или https://api.loganalytics.azure.com) и дайте Data.Read как разрешение приложения."}}
}

func collectorKey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "collector-key", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The connection or program has no workspace key, so no signature was sent.",
			Ru: "У подключения или программы нет ключа рабочей области, поэтому подпись не отправлена."},
		Fix: fact.Text{En: "Enter the Workspace ID and primary key again in the connection; in code, send Authorization: SharedKey ID:SIGNATURE.",
			Ru: "Введите в подключении Workspace ID и первичный ключ заново; в коде передайте Authorization: SharedKey ID:ПОДПИСЬ."}}
}

func dailyCap(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "daily-cap", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The workspace has reached its daily cap; data is dropped until the cap resets.",
			Ru: "Достигнут дневной предел рабочей области; до сброса данные отбрасываются."},
		Fix: fact.Text{En: "Raise or remove the cap under Usage and estimated costs, or wait for the reset hour; dropped data doesn't come back.",
			Ru: "Поднимите или снимите предел в Usage and estimated costs либо дождитесь часа сброса; отброшенное не вернётся."}}
}

func savedSearchThere(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "saved-search-exists", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A saved search or function with this name already exists, or two changes ran at the same time.",
			Ru: "Сохранённый поиск или функция с таким именем уже есть, или две правки шли одновременно."},
		Fix: fact.Text{En: "Set etag to * in the body to overwrite it, and make these changes one at a time.",
			Ru: "Укажите в теле etag *, чтобы перезаписать, и вносите такие правки по одной."}}
}

func ingestSpan(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "ingest-time-span", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The records in one call have TimeGenerated values more than 30 minutes apart.",
			Ru: "Значения TimeGenerated в одном вызове расходятся больше чем на 30 минут."},
		Fix: fact.Text{En: "Sort the records by TimeGenerated and send them in calls of at most 30 minutes each; shorten the flush interval.",
			Ru: "Отсортируйте записи по TimeGenerated и отправляйте вызовами не больше 30 минут; сократите интервал отправки."}}
}

func queryTree(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "query-complexity", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The query is too complex for the engine: too many tables, unions, joins, or nested functions.",
			Ru: "Запрос слишком сложен для движка: слишком много таблиц, union, join или вложенных функций."},
		Fix: fact.Text{En: "Name the tables instead of union *, split the query into parts, and narrow ASIM functions with their parameters.",
			Ru: "Назовите таблицы вместо union *, разделите запрос на части и сузьте функции ASIM их параметрами."}}
}
