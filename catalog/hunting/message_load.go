package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docRunaway         = "https://learn.microsoft.com/kusto/concepts/runaway-queries"
	docMaterialize     = "https://learn.microsoft.com/kusto/query/materialize-function"
	docSandboxes       = "https://learn.microsoft.com/kusto/concepts/sandboxes"
	docRequestRate     = "https://learn.microsoft.com/kusto/management/request-rate-limit-policy"
	srcTruncated       = "https://github.com/Azure/azure-sdk-for-python/issues/32282"
	docOverflow        = "https://learn.microsoft.com/kusto/concepts/overflow"
	docNativeErrors    = "https://learn.microsoft.com/azure/data-explorer/kusto/concepts/error-codes"
	srcNodeParse       = "https://github.com/Azure/azure-kusto-node/issues/114"
	docPartialFailures = "https://learn.microsoft.com/kusto/concepts/partial-query-failures"
	docKustoErrors     = "https://learn.microsoft.com/kusto/api/rest/response-v2"
)

// loadMessages are about queries that take too much: of memory, of
// running time, of the result. The numbers that begin with 0x80DA are of the
// query engine.
var loadMessages = []fact.Message{
	{
		ID:       "result-truncated",
		Template: "The results of this query exceed the set limit of {allowed}, so not all records were returned",
		Variants: []string{
			"The results of this query exceed the set limit of {allowed}.",
			"The results of this query exceed the set limit",
			"Query execution has exceeded the allowed limits (80DA0003)",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The result was cut: only part of it came back, even with status 200.",
			Ru: "Результат урезан: пришла только часть, даже при статусе 200."},
		Causes: []fact.Cause{
			cause.ResultTooLarge(),
		},
		Basis: fact.Observed, Source: srcTruncated,
	},
	{
		ID: "response-size", Template: "Maximum response size exceeded.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The result of the query is larger than the page or the API returns.",
			Ru: "Результат запроса больше, чем возвращает страница или API."},
		Causes: []fact.Cause{
			cause.ResultTooLarge(),
			cause.Possible("searches-all-tables", fact.Observed,
				fact.Text{En: "The query searches every table.",
					Ru: "Запрос ищет во всех таблицах."},
				fact.Text{En: "Name the tables and limit the rows: search in (SecurityEvent) \"text\" | take 100; shorten the time range.",
					Ru: "Назовите таблицы и ограничьте строки: search in (SecurityEvent) \"текст\" | take 100; сократите период."}),
		},
		Basis: fact.Observed, Source: "https://github.com/MicrosoftLearning/SC-200T00A-Microsoft-Security-Operations-Analyst/issues/284",
	},
	{
		ID:       "query-partial",
		Template: "Something went wrong processing your query on the server.",
		Variants: []string{
			"There were some errors when processing your query.",
		},
		General: true, Service: fact.Unknown,
		Meaning: fact.Text{En: "Log Analytics returned only part of the result; the reason is in the innermost error.",
			Ru: "Log Analytics ответил лишь частично; причина — в самой вложенной ошибке."},
		Causes: []fact.Cause{
			cause.Likely("partial-result", fact.Observed,
				fact.Text{En: "The query reached a limit of rows, bytes, memory, or time.",
					Ru: "Запрос достиг предела по строкам, объёму, памяти или времени."},
				fact.Text{En: "Read innererror to the end; then split the query by time, or project fewer columns.",
					Ru: "Дочитайте innererror до конца; затем разбейте запрос по времени или берите меньше столбцов."}),
		},
		Basis: fact.Observed, Source: srcTruncated,
	},
	{
		ID:       "query-out-of-memory",
		Template: "Query execution lacks memory resources to complete (80DA0007)",
		Variants: []string{
			"Low memory condition (E_LOW_MEMORY_CONDITION)",
			"bad allocation (E_LOW_MEMORY_CONDITION)",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query engine had no memory left for this query.",
			Ru: "Движку запросов не хватило памяти на этот запрос."},
		Causes: []fact.Cause{
			cause.Likely("groups-too-many", fact.Observed,
				fact.Text{En: "summarize or dcount keeps too many groups, or a join too many rows, in memory.",
					Ru: "summarize или dcount держит в памяти слишком много групп, а join — строк."},
				fact.Text{En: "Filter by time first, group by fewer columns, or run the query for shorter periods.",
					Ru: "Сначала фильтруйте по времени, группируйте по меньшему числу столбцов или берите периоды короче."}),
			cause.Possible("service-busy", fact.Observed,
				fact.Text{En: "The service was busy: the same query can pass at another time.",
					Ru: "Служба была загружена: тот же запрос в другое время может пройти."},
				fact.Text{En: "Try again later, but make the query lighter anyway.",
					Ru: "Повторите позже и всё же облегчите запрос."}),
		},
		Basis: fact.Observed, Source: source.KustoLimits,
	},
	{
		ID:       "join-out-of-memory",
		Template: "Runaway query (E_RUNAWAY_QUERY): Join output block exceeded memory budget",
		Variants: []string{
			"Join output block exceeded memory budget",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A join produces far more rows than its two sides have.",
			Ru: "join даёт намного больше строк, чем есть на его сторонах."},
		Causes: []fact.Cause{
			cause.Likely("join-key-not-selective", fact.Documented,
				fact.Text{En: "Many rows share the same key on both sides, such as an empty value or a common process name.",
					Ru: "У многих строк с обеих сторон один ключ, например пустое значение или частое имя процесса."},
				fact.Text{En: "Remove empty keys, add key columns, or summarize one side to one row per key.",
					Ru: "Уберите пустые ключи, добавьте столбцы ключа или сверните одну сторону до строки на ключ."}),
		},
		Basis: fact.Documented, Source: docRunaway,
	},
	{
		ID:       "materialize-too-large",
		Template: "materialize(): couldn't cache result of size {size}. global cache size exceeded the allowed limit ({allowed} bytes.)",
		Variants: []string{
			"materialize(): couldn't cache result of size {size}",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "materialize() keeps its result in a cache that all running queries share, and it didn't fit.",
			Ru: "materialize() хранит результат в кэше, общем для всех запросов, и он не поместился."},
		Causes: []fact.Cause{
			cause.Likely("materialize-raw-table", fact.Documented,
				fact.Text{En: "A large table is materialized before it is summarized.",
					Ru: "Большая таблица попадает в materialize() до summarize."},
				fact.Text{En: "Materialize only small, summarized results, or remove materialize().",
					Ru: "Применяйте materialize() только к небольшим сводкам или уберите его."}),
		},
		Basis: fact.Documented, Source: docMaterialize,
	},
	{
		ID:       "query-throttled",
		Template: "Query throttled (E_QUERY_THROTTLED)",
		Variants: []string{
			"(E_QUERY_THROTTLED)",
			"The query was aborted due to throttling. Retrying after some backoff might succeed. Capacity: {allowed}, Origin: '{origin}'.",
			"The query was aborted due to throttling. Retrying after some backoff might succeed",
			"The management command was aborted due to throttling. Retrying after some backoff might succeed",
			"The control command was aborted due to throttling. Retrying after some backoff might succeed",
			"The sandboxed query was aborted because of throttling. Retrying after some backoff might succeed",
		},
		Service: fact.Unknown, Status: 429,
		Meaning: fact.Text{En: "Too many queries or commands ran at once, so this one was stopped.",
			Ru: "Одновременно выполнялось слишком много запросов или команд, и этот остановлен."},
		Causes: []fact.Cause{
			cause.Likely("too-many-at-once", fact.Documented,
				fact.Text{En: "More are running in parallel than the cluster or the workload group allows; Origin says whose limit it is.",
					Ru: "Параллельно выполняется больше, чем разрешает кластер или группа; чей это предел, сказано в Origin."},
				fact.Text{En: "Run fewer in parallel, and retry with growing pauses.",
					Ru: "Выполняйте меньше параллельно и повторяйте с растущими паузами."}),
		},
		Basis: fact.Documented, Source: docRequestRate,
	},
	{
		ID:       "query-quota",
		Template: "The request was denied due to exceeding quota limitations. Resource: '{resource}', Quota: '{allowed}', TimeWindow: '{window}', Origin: '{origin}'.",
		Variants: []string{
			"The request was denied due to exceeding quota limitations",
		},
		Service: fact.Unknown, Status: 429,
		Meaning: fact.Text{En: "The cluster's quota of requests or processor time for this period is used up.",
			Ru: "Квота кластера на число запросов или время процессора за этот период исчерпана."},
		Causes: []fact.Cause{
			cause.Likely("quota-of-window", fact.Documented,
				fact.Text{En: "The app or its workload group used up its quota in the time window that the message names.",
					Ru: "Приложение или его группа исчерпали квоту за период, названный в сообщении."},
				fact.Text{En: "Wait until that window has passed, and make the queries cheaper.",
					Ru: "Дождитесь конца этого периода и сделайте запросы легче."}),
		},
		Basis: fact.Documented, Source: docRequestRate,
	},
	{
		ID:       "sandbox-not-ready",
		Template: "Sandboxes of kind '{kind}' haven't yet been initialized",
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The sandboxes for python() or r() are being set up again.",
			Ru: "Песочницы для python() или r() пересоздаются."},
		Causes: []fact.Cause{
			cause.Likely("sandbox-renewed", fact.Documented,
				fact.Text{En: "The sandbox policy has just changed.",
					Ru: "Политика песочниц только что изменилась."},
				fact.Text{En: "Send the query again after a few seconds.",
					Ru: "Повторите запрос через несколько секунд."}),
		},
		Basis: fact.Documented, Source: docSandboxes,
	},
	{
		ID:       "endpoint-unreachable",
		Template: "Failed to process network request for the endpoint: {url}",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Azure Data Explorer client couldn't reach the cluster.",
			Ru: "Клиент Azure Data Explorer не смог подключиться к кластеру."},
		Causes: []fact.Cause{
			cause.Likely("cluster-unreachable", fact.Observed,
				fact.Text{En: "The cluster's address is wrong, or the cluster is stopped or blocked by a proxy or firewall.",
					Ru: "Адрес кластера неверен, кластер остановлен или закрыт прокси либо брандмауэром."},
				fact.Text{En: "Retype the address in plain ASCII, then check DNS, the proxy, and that the cluster is running.",
					Ru: "Наберите адрес заново в ASCII, проверьте DNS, прокси и что кластер работает."}),
		},
		Basis: fact.Observed, Source: docNativeErrors,
	},
	{
		ID:       "engine-overflow",
		Template: "0x80DA000C E_OVERFLOW",
		Variants: []string{
			"Exception from HRESULT: 0x80DA000C",
			"(E_OVERFLOW)",
			"HRESULT: 0x80DA000C",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A number exceeded the range of its type while the query ran.",
			Ru: "При выполнении запроса число вышло за пределы своего типа."},
		Causes: []fact.Cause{
			cause.Likely("number-overflow", fact.Documented,
				fact.Text{En: "An addition, a product or a number of groups exceeds the type.",
					Ru: "Сумма, произведение или число групп превышает тип."},
				fact.Text{En: "Use todouble() or tolong(), or process fewer values at a time.",
					Ru: "Используйте todouble() или tolong() либо берите меньше значений за раз."}),
		},
		Basis: fact.Documented, Source: docOverflow,
	},
	{
		ID:       "engine-runaway",
		Template: "Exception from HRESULT: 0x80DA0001",
		Variants: []string{
			"HRESULT: 0x80DA0001",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query engine stopped the query because it took too much memory.",
			Ru: "Движок запросов остановил запрос: ему нужно слишком много памяти."},
		Causes: []fact.Cause{
			cause.QueryTooHeavy(fact.Likely),
		},
		Basis: fact.Documented, Source: docNativeErrors,
	},
	{
		ID:       "engine-data-not-loaded",
		Template: "0x80DA0000 E_EXTENT_LOAD_FAILED",
		Variants: []string{
			"E_EXTENT_LOAD_FAILED",
			"Exception from HRESULT: 0x80DA0000",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query engine couldn't load part of the data.",
			Ru: "Движок запросов не смог загрузить часть данных."},
		Causes: []fact.Cause{
			cause.TransientFault(fact.Likely),
		},
		Basis: fact.Documented, Source: docNativeErrors,
	},
	{
		ID:       "engine-canceled",
		Template: "0x80DA0006 E_QUERY_CANCELLED",
		Variants: []string{
			"E_QUERY_CANCELLED",
			"Exception from HRESULT: 0x80DA0006",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query was canceled while it ran.",
			Ru: "Запрос отменён во время выполнения."},
		Causes: []fact.Cause{
			cause.Likely("query-canceled", fact.Documented,
				fact.Text{En: "The client or somebody in the portal canceled it, or the connection closed.",
					Ru: "Его отменил клиент или кто-то на портале, либо соединение прервалось."},
				fact.Text{En: "Send the query again; if the client times out, make the query lighter.",
					Ru: "Отправьте запрос снова; если клиент не дождался ответа, облегчите запрос."}),
		},
		Basis: fact.Documented, Source: docNativeErrors,
	},
	{
		ID:       "search-too-wide",
		Template: "The query cannot run because it exceeds the allowed size limit when processed.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Expanded over all tables, the query becomes too large for the engine.",
			Ru: "Развёрнутый на все таблицы, запрос слишком велик для движка."},
		Causes: []fact.Cause{
			cause.Likely("search-everywhere", fact.Documented,
				fact.Text{En: "The hunting query uses search or union across all tables.",
					Ru: "Запрос использует search или union по всем таблицам."},
				fact.Text{En: "Name the tables: search in (EmailEvents, IdentityInfo) \"x\", union DeviceProcessEvents, DeviceNetworkEvents.",
					Ru: "Назовите таблицы: search in (EmailEvents, IdentityInfo) \"x\", union DeviceProcessEvents, DeviceNetworkEvents."}),
		},
		Basis: fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID:       "client-cannot-read",
		Template: "Failed to parse response ({status}) with the following error [{error}].",
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The Node client couldn't read the service's error, so the real one is hidden.",
			Ru: "Клиент Node не смог прочитать ошибку службы, поэтому настоящая скрыта."},
		Causes: []fact.Cause{
			cause.Likely("error-hidden", fact.Observed,
				fact.Text{En: "The query has an error, usually a wrong name, that this version of azure-kusto-data can't show.",
					Ru: "В запросе ошибка, обычно неверное имя, которую эта версия azure-kusto-data не показывает."},
				fact.Text{En: "Run the query in the web editor to see the error, and update azure-kusto-data.",
					Ru: "Выполните запрос в веб-редакторе, чтобы увидеть ошибку, и обновите azure-kusto-data."}),
		},
		Basis: fact.Observed, Source: srcNodeParse,
	},
	{
		ID:       "engine-refused",
		Template: "Request is invalid and cannot be executed.",
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The query engine rejects the query; the reason is in @message and innererror.",
			Ru: "Движок запросов отклонил запрос; причина — в @message и innererror."},
		Causes: []fact.Cause{
			cause.Likely("reason-inside", fact.Documented,
				fact.Text{En: "The query has a syntax or name error, or reached a limit; the text here doesn't say which.",
					Ru: "В запросе ошибка синтаксиса или имени либо достигнут предел; здесь не сказано, что именно."},
				fact.Text{En: "Read @message and innererror.@message of the same answer: they name it.",
					Ru: "Прочитайте @message и innererror.@message того же ответа: там это названо."}),
		},
		Basis: fact.Documented, Source: docKustoErrors,
	},
}
