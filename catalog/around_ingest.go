package catalog

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
var ingestCodes = []*Code{
	&ingestInactiveCustomer,
	&ingestInvalidApiVersion,
	&ingestInvalidCustomerId,
	&ingestInvalidDataFormat,
	&ingestInvalidLogType,
	&ingestMissingApiVersion,
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

var ingestInactiveCustomer = Code{
	Name: "InactiveCustomer", Service: Unknown, Status: 400,
	Message: "The workspace has been closed.",
	Meaning: Text{"The collector API of Log Analytics doesn't take data for this workspace any more.",
		"API сбора Log Analytics больше не принимает данных для этой рабочей области."},
	Causes: []Cause{collectorClosed(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestInvalidApiVersion = Code{
	Name: "InvalidApiVersion", Service: Unknown, Status: 400,
	Message: "The API version that you specified was not recognized by the service.",
	Meaning: Text{"The collector API doesn't know the api-version of the URL.",
		"API сбора не знает api-version из URL."},
	Causes: []Cause{collectorHeader(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestInvalidCustomerId = Code{
	Name: "InvalidCustomerId", Service: Unknown, Status: 400,
	Message:  "The specified workspace ID is invalid.",
	Variants: []string{"The workspace ID specified is invalid."},
	Meaning: Text{"The host of the URL doesn't begin with the ID of a workspace.",
		"Имя узла в URL не начинается с идентификатора рабочей области."},
	Causes: []Cause{workspaceID(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestInvalidDataFormat = Code{
	Name: "InvalidDataFormat", Service: Unknown, Status: 400,
	Message:  "An invalid JSON was submitted. The response body might contain more information about how to resolve the error.",
	Variants: []string{"Invalid JSON was submitted."},
	Meaning: Text{"The collector API can't read the body.",
		"API сбора не может прочитать тело."},
	Causes: []Cause{collectorBody(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestInvalidLogType = Code{
	Name: "InvalidLogType", Service: Unknown, Status: 400,
	Message: "The specified log type contained special characters or numerics.",
	Meaning: Text{"The collector API doesn't accept the name in Log-Type.",
		"API сбора не принимает имя в Log-Type."},
	Causes: []Cause{collectorHeader(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestMissingApiVersion = Code{
	Name: "MissingApiVersion", Service: Unknown, Status: 400,
	Message: "The API version wasn’t specified.",
	Meaning: Text{"The URL has no api-version.",
		"В URL нет api-version."},
	Causes: []Cause{collectorHeader(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestMissingContentType = Code{
	Name: "MissingContentType", Service: Unknown, Status: 400,
	Message: "The content type wasn’t specified.",
	Meaning: Text{"The request has no Content-Type.",
		"В запросе нет Content-Type."},
	Causes: []Cause{collectorHeader(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestMissingLogType = Code{
	Name: "MissingLogType", Service: Unknown, Status: 400,
	Message: "The required value log type wasn’t specified.",
	Meaning: Text{"The request has no header Log-Type.",
		"В запросе нет заголовка Log-Type."},
	Causes: []Cause{collectorHeader(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestUnsupportedContentType = Code{
	Name: "UnsupportedContentType", Service: Unknown, Status: 400,
	Message: "The content type was not set to application/json.",
	Meaning: Text{"The collector API takes JSON only.",
		"API сбора принимает только JSON."},
	Causes: []Cause{collectorHeader(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestUnspecifiedError = Code{
	Name: "UnspecifiedError", Service: Unknown, Status: 500,
	Message: "The service encountered an internal error. Please retry the request.",
	Meaning: Text{"The collector API failed on its side.",
		"Сбой на стороне API сбора."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docCollectorCodes},
	Basis:  Documented, Source: docCollectorCodes,
}

var ingestInvalidPayload = Code{
	Name: "InvalidPayload", Service: Unknown, Status: 400, Wraps: true,
	Message:  "Data collection rule is invalid",
	Variants: []string{"Data collection endpoint is invalid", "Data collection rule association is invalid"},
	Meaning: Text{"Azure Monitor refuses the data collection rule; the details say which part.",
		"Azure Monitor отклонил правило сбора данных; часть названа в подробностях."},
	Causes: []Cause{ruleInside(Likely)},
	Docs:   []string{docRules},
	Basis:  Documented, Source: docRules,
}

var ingestInvalidOutputTable = Code{
	Name: "InvalidOutputTable", Service: Unknown, Status: 400,
	Message: "Table for output stream '{stream}' is not available for destination '{destination}'.",
	Meaning: Text{"The data collection rule writes to a table that isn't there.",
		"Правило сбора данных пишет в отсутствующую таблицу."},
	Causes: []Cause{ruleTable(Likely)},
	Docs:   []string{"https://github.com/hashicorp/terraform-provider-azurerm/issues/28709"},
	Basis:  Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/28709",
}

var ingestInvalidStream = Code{
	Name: "InvalidStream", Service: Unknown, Status: 400,
	Message:  "'Streams' stream '{stream}' must be a custom stream or one of: {detail}",
	Variants: []string{"Stream {stream} was not configured in data collection rule", "Stream '{stream}' is not configured in data collection rule"},
	Meaning: Text{"The data collection rule, or the upload, names a stream that isn't there.",
		"Правило сбора данных или загрузка называет отсутствующий поток."},
	Causes: []Cause{ruleStream(Likely)},
	Docs:   []string{"https://github.com/hashicorp/terraform-provider-azurerm/issues/18481"},
	Basis:  Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/18481",
}

var ingestInvalidTransformQuery = Code{
	Name: "InvalidTransformQuery", Service: Unknown, Status: 400,
	Message:  "Error occurred while compiling query in query: {detail}",
	Variants: []string{"Transformation query is invalid: {detail}"},
	Meaning: Text{"The transformation of the data collection rule doesn't compile.",
		"Преобразование правила сбора данных не компилируется."},
	Causes: []Cause{ruleTransform(Likely)},
	Docs:   []string{docRuleTransform},
	Basis:  Documented, Source: docRuleTransform,
}

var ingestInvalidTransformOutput = Code{
	Name: "InvalidTransformOutput", Service: Unknown, Status: 400,
	Message: "Types of transform output columns do not match the ones defined by the output stream: {detail}",
	Meaning: Text{"The transformation returns columns of other types than the table has.",
		"Преобразование возвращает столбцы других типов, чем в таблице."},
	Causes: []Cause{ruleTransform(Likely)},
	Docs:   []string{docRuleTransform},
	Basis:  Observed, Source: docRuleTransform,
}

var ingestContentLengthLimitExceeded = Code{
	Name: "ContentLengthLimitExceeded", Service: Unknown, Status: 413,
	Message: "Maximum allowed content length: {limit} bytes ({size}). Provided content length: {given} bytes.",
	Meaning: Text{"The ingestion API takes 1 MB a call.",
		"API приёма принимает 1 МБ за вызов."},
	Causes: []Cause{ingestSize(Likely)},
	Docs:   []string{srcIngestTests},
	Basis:  Documented, Source: srcIngestTests,
}

var ingestWorkspaceNotFoundError = Code{
	Name: "WorkspaceNotFoundError", Service: Unknown, Status: 404,
	Message: "The workspace could not be found",
	Meaning: Text{"The query API of Log Analytics doesn't know this workspace.",
		"API запросов Log Analytics не знает такой рабочей области."},
	Causes: []Cause{workspaceID(Likely)},
	Docs:   []string{docLogsErrors},
	Basis:  Documented, Source: docLogsErrors,
}

var ingestInvalidTokenError = Code{
	Name: "InvalidTokenError", Service: Unknown,
	Message:  "The provided authentication is not valid for this resource",
	Variants: []string{"Invalid authorization token"},
	Meaning: Text{"The query API refuses the token: it is malformed, or meant for another API.",
		"API запросов отклонил токен: он повреждён или выпущен для другого API."},
	Causes: []Cause{logsAudience(Likely)},
	Docs:   []string{docLogsErrors},
	Basis:  Documented, Source: docLogsErrors,
}

var ingestRecordsTimeRangeIsMoreThan30Minutes = Code{
	Name: "RecordsTimeRangeIsMoreThan30Minutes", Service: Unknown, Status: 400,
	Message: "The time duration between DataEndTime and DataStartTime should be within the range of 0 to 30 minutes.",
	Meaning: Text{"For auxiliary logs, the records of one call may span 30 minutes at most.",
		"Для вспомогательных журналов записи одного вызова охватывают не больше 30 минут."},
	Causes: []Cause{ingestSpan(Likely)},
	Docs:   []string{docLogsIngest},
	Basis:  Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/12130",
}

// ingestMessages are what Azure Monitor says of data collection rules, of uploads, and of queries.
var ingestMessages = []Message{
	{
		ID: "query-gateway-timeout", Template: "Unable to unzip response",
		Variants: []string{
			"Gateway timeout: Unable to unzip response",
		},
		Service: Unknown, Status: 504,
		Meaning: Text{"The query API gave up waiting for the query.",
			"API запросов не дождался запроса."},
		Causes: []Cause{queryTooSlow(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/azure-sdk-for-js/pull/21136",
	},
	{
		ID: "collector-no-header", Template: "No Authorization header was specified",
		Code: "InvalidAuthorization", Service: Unknown, Status: 403,
		Meaning: Text{"The collector API of Log Analytics got no Authorization header.",
			"API сбора Log Analytics не получил заголовка Authorization."},
		Causes: []Cause{collectorKey(Likely)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/azure-docs/issues/48771",
	},
	{
		ID: "ingest-wrong-endpoint", Template: "IsDcrDceBindingValid: False",
		Service: Unknown, Status: 403,
		Meaning: Text{"The rule takes data over another endpoint.",
			"Правило принимает данные через другую конечную точку."},
		Causes: []Cause{ingestEndpoint(Likely)},
		Basis:  Deduced, Source: docLogsIngest,
	},
	{
		ID: "workspace-cap", Template: "The data collection stopped due to daily limit of free data reached. Ingestion status = OverQuota",
		Service: Unknown,
		Meaning: Text{"The workspace takes no more data today.",
			"Сегодня рабочая область больше не принимает данных."},
		Causes: []Cause{dailyCap(Likely)},
		Basis:  Deduced, Source: "https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap",
	},
	{
		ID: "workspace-config-newer", Template: "Newer data exists in the Customer Configuration Store.",
		Service: Unknown, Status: 409,
		Meaning: Text{"Log Analytics refuses the change of its settings: they were changed in between.",
			"Log Analytics отклонил изменение настроек: они тем временем изменились."},
		Causes: []Cause{savedSearchThere(Likely)},
		Basis:  Observed, Source: "https://github.com/ssc-spc-ccoe-cei/azure-guardrails-solution-accelerator/pull/61",
	},
	{
		ID: "rule-kind", Template: "Data collection rule is not valid for kind {detail}",
		Variants: []string{
			"The rule of kind 'WorkspaceTransforms' must have exactly one Log Analytics workspace destination (and no other).",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"The definition doesn't fit the kind of data collection rule.",
			"Определение не подходит виду правила сбора данных."},
		Causes: []Cause{ruleInside(Likely)},
		Basis:  Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/26138",
	},
	{
		ID: "query-complexity", Template: "Query complexity exceeded: the relational operators tree exceeded the limits.",
		Variants: []string{
			"CRT0015: Query complexity exceeded: {detail}",
			"Request is invalid and cannot be processed: Semantic error: CRT0015: {detail}",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"The engine refuses the query because it is too complex, not because a name is wrong.",
			"Движок отклонил запрос как слишком сложный; имена в нём ни при чём."},
		Causes: []Cause{queryTree(Likely)},
		Basis:  Observed, Source: "https://github.com/Bert-JanP/Sentinel-Automation/issues/2",
	},
}

func collectorClosed(c Certainty) Cause {
	return Cause{ID: "workspace-closed", Certainty: c, Basis: Documented,
		Summary: Text{"The workspace was deleted or closed, or the old collector API no longer takes data for it.",
			"Рабочая область удалена или закрыта, либо старый API сбора больше не принимает для неё данных."},
		Fix: Text{"Check the workspace in the portal; move to the Logs Ingestion API, since the collector API ended in September 2026.",
			"Проверьте рабочую область на портале; перейдите на Logs Ingestion API: старый API сбора отключён в сентябре 2026."}}
}

func collectorHeader(c Certainty) Cause {
	return Cause{ID: "collector-header", Certainty: c, Basis: Documented,
		Summary: Text{"A header or parameter that the collector API needs is missing or wrong: Log-Type, Content-Type, or api-version.",
			"Нет или неверен нужный API сбора заголовок или параметр: Log-Type, Content-Type или api-version."},
		Fix: Text{"Send Content-Type: application/json, Log-Type of letters, digits, and _ up to 100 characters, and ?api-version=2016-04-01.",
			"Передайте Content-Type: application/json, Log-Type из букв, цифр и _ до 100 символов и ?api-version=2016-04-01."}}
}

func collectorBody(c Certainty) Cause {
	return Cause{ID: "collector-body", Certainty: c, Basis: Documented,
		Summary: Text{"The body isn't valid JSON: one object or an array of flat objects.",
			"Тело — не корректный JSON: нужен объект или массив плоских объектов."},
		Fix: Text{"Run the body through a JSON parser; send UTF-8 without a byte order mark.",
			"Проверьте тело разборщиком JSON; отправляйте UTF-8 без метки порядка байтов."}}
}

func ruleTable(c Certainty) Cause {
	return Cause{ID: "output-table-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The table that the data flow writes to doesn't exist in the workspace of that destination.",
			"Таблицы, в которую пишет поток данных, нет в рабочей области назначения."},
		Fix: Text{"Create the custom table first (name with _CL); for CommonSecurityLog, SecurityEvent and the like, enable Sentinel on the workspace.",
			"Сначала создайте таблицу (имя с _CL); для CommonSecurityLog, SecurityEvent и подобных включите Sentinel на рабочей области."}}
}

func ruleStream(c Certainty) Cause {
	return Cause{ID: "stream-unknown", Certainty: c, Basis: Observed,
		Summary: Text{"The stream name is neither one of Azure's (Microsoft-…) nor declared in streamDeclarations (Custom-…).",
			"Имя потока — не из потоков Azure (Microsoft-…) и не объявлено в streamDeclarations (Custom-…)."},
		Fix: Text{"Write Custom-NAME exactly as in streamDeclarations of the rule, with the prefix, in the URL as well; or take a name from the list.",
			"Пишите Custom-ИМЯ в точности как в streamDeclarations правила, с префиксом, в том числе в URL; или возьмите имя из списка."}}
}

func ruleTransform(c Certainty) Cause {
	return Cause{ID: "transform-query", Certainty: c, Basis: Observed,
		Summary: Text{"The transformation (transformKql) has a syntax error, a missing column, or a function that isn't available there.",
			"Преобразование (transformKql) не компилируется: ошибка синтаксиса, нет столбца или функции."},
		Fix: Text{"Start with source, use declared columns and the KQL subset for transformations, and return TimeGenerated.",
			"Начните с source, берите объявленные столбцы и допустимое для преобразований подмножество KQL, верните TimeGenerated."}}
}

func ruleInside(c Certainty) Cause {
	return Cause{ID: "rule-definition", Certainty: c, Basis: Observed,
		Summary: Text{"The rule's definition is refused; the details name the part.",
			"Определение правила отклонено; часть названа в подробностях."},
		Fix: Text{"Read details of the error (in Terraform with TF_LOG=DEBUG, in az with --debug) and correct the part that target names.",
			"Прочитайте details ошибки (в Terraform — TF_LOG=DEBUG, в az — --debug) и исправьте часть, которую называет target."}}
}

func ingestSize(c Certainty) Cause {
	return Cause{ID: "body-too-large-ingest", Certainty: c, Basis: Documented,
		Summary: Text{"One call carries more than 1 MB (before compression).",
			"Один вызов несёт больше 1 МБ (до сжатия)."},
		Fix: Text{"Split the records into calls of less than 1 MB, or use the client library, which splits them.",
			"Разделите записи на вызовы меньше 1 МБ или возьмите клиентскую библиотеку: она делит сама."}}
}

func ingestEndpoint(c Certainty) Cause {
	return Cause{ID: "ingest-endpoint", Certainty: c, Basis: Observed,
		Summary: Text{"The endpoint isn't the one of the rule: the rule is linked to another DCE, or it has no endpoint of its own.",
			"Конечная точка не та: правило связано с другой DCE, или своей у него нет."},
		Fix: Text{"Take logsIngestion.endpoint from the rule's JSON view, or from its data collection endpoint in the same region.",
			"Возьмите logsIngestion.endpoint из JSON правила или из его точки сбора данных в том же регионе."}}
}

func queryTooSlow(c Certainty) Cause {
	return Cause{ID: "query-server-timeout", Certainty: c, Basis: Documented,
		Summary: Text{"The query ran longer than the API waits: 3 minutes, at most 10 on request.",
			"Запрос выполнялся дольше, чем ждёт API: 3 минуты, по запросу до 10."},
		Fix: Text{"Shorten the time range and filter early; or ask for more with the header Prefer: wait=600 (server_timeout in the libraries).",
			"Сократите период и фильтруйте раньше; или запросите больше заголовком Prefer: wait=600 (server_timeout в библиотеках)."}}
}

func logsAudience(c Certainty) Cause {
	return Cause{ID: "token-audience-logs", Certainty: c, Basis: Documented,
		Summary: Text{"The token isn't one for the Log Analytics API.",
			"Токен выпущен не для API Log Analytics."},
		Fix: Text{"Request it for https://api.loganalytics.io/.default (or https://api.loganalytics.azure.com), and grant Data.Read as an application permission.",
			"Запросите его для https://api.loganalytics.io/.default (или https://api.loganalytics.azure.com) и дайте Data.Read как разрешение приложения."}}
}

func collectorKey(c Certainty) Cause {
	return Cause{ID: "collector-key", Certainty: c, Basis: Observed,
		Summary: Text{"The connection or program has no workspace key, so that no signature was sent.",
			"У подключения или программы нет ключа рабочей области, поэтому подпись не отправлена."},
		Fix: Text{"Enter Workspace ID and primary key again in the connection; in code send Authorization: SharedKey ID:SIGNATURE.",
			"Введите в подключении Workspace ID и первичный ключ заново; в коде передайте Authorization: SharedKey ID:ПОДПИСЬ."}}
}

func dailyCap(c Certainty) Cause {
	return Cause{ID: "daily-cap", Certainty: c, Basis: Documented,
		Summary: Text{"The workspace's daily cap is reached; data is dropped until it is reset.",
			"Достигнут дневной предел рабочей области; до сброса данные отбрасываются."},
		Fix: Text{"Raise or remove the cap under Usage and estimated costs, or wait for the reset hour; what was dropped doesn't come back.",
			"Поднимите или снимите предел в Usage and estimated costs либо дождитесь часа сброса; отброшенное не вернётся."}}
}

func savedSearchThere(c Certainty) Cause {
	return Cause{ID: "saved-search-exists", Certainty: c, Basis: Observed,
		Summary: Text{"A saved search or function with this name exists, or two changes ran at the same time.",
			"Сохранённый поиск или функция с таким именем уже есть, или две правки шли одновременно."},
		Fix: Text{"Set etag to * in the body to overwrite it, and make such changes one after another.",
			"Укажите в теле etag *, чтобы перезаписать, и вносите такие правки по одной."}}
}

func ingestSpan(c Certainty) Cause {
	return Cause{ID: "ingest-time-span", Certainty: c, Basis: Observed,
		Summary: Text{"The records of one call have TimeGenerated more than 30 minutes apart.",
			"Значения TimeGenerated в одном вызове расходятся больше чем на 30 минут."},
		Fix: Text{"Sort the records by TimeGenerated and send them in calls of at most 30 minutes each; shorten the flush interval.",
			"Отсортируйте записи по TimeGenerated и отправляйте вызовами не больше 30 минут; сократите интервал отправки."}}
}

func queryTree(c Certainty) Cause {
	return Cause{ID: "query-complexity", Certainty: c, Basis: Observed,
		Summary: Text{"The query is too complex for the engine: too many tables, unions, joins, or nested functions.",
			"Запрос слишком сложен для движка: слишком много таблиц, union, join или вложенных функций."},
		Fix: Text{"Name the tables instead of union *, split the query into parts, and cut down ASIM functions by their parameters.",
			"Назовите таблицы вместо union *, разделите запрос на части и сузьте функции ASIM их параметрами."}}
}
