package catalog

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

// huntingLoadMessages are about queries that take too much: of memory, of
// running time, of the result. The numbers that begin with 0x80DA are of the
// query engine.
var huntingLoadMessages = []Message{
	{
		ID:       "result-truncated",
		Template: "The results of this query exceed the set limit of {allowed}, so not all records were returned",
		Variants: []string{
			"The results of this query exceed the set limit of {allowed}.",
			"The results of this query exceed the set limit",
			"Query execution has exceeded the allowed limits (80DA0003)",
		},
		Service: Unknown,
		Meaning: Text{"The result was cut: what came back is only a part of it, even with status 200.",
			"Результат урезан: пришла только часть, даже при статусе 200."},
		Causes: []Cause{
			resultTooLarge(),
		},
		Basis: Observed, Source: srcTruncated,
	},
	{
		ID:       "query-partial",
		Template: "Something went wrong processing your query on the server.",
		Variants: []string{
			"There were some errors when processing your query.",
		},
		General: true, Service: Unknown,
		Meaning: Text{"Log Analytics answered only in part; the reason is in the innermost error.",
			"Log Analytics ответил лишь частично; причина — в самой вложенной ошибке."},
		Causes: []Cause{
			likely("partial-result", Observed,
				Text{"The query reached a limit of rows, bytes, memory or time.",
					"Запрос достиг предела по строкам, объёму, памяти или времени."},
				Text{"Read innererror to its end; then split the query by time, or project fewer columns.",
					"Дочитайте innererror до конца; затем разбейте запрос по времени или берите меньше столбцов."}),
		},
		Basis: Observed, Source: srcTruncated,
	},
	{
		ID:       "query-out-of-memory",
		Template: "Query execution lacks memory resources to complete (80DA0007)",
		Variants: []string{
			"Low memory condition (E_LOW_MEMORY_CONDITION)",
			"bad allocation (E_LOW_MEMORY_CONDITION)",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query engine had no memory left for this query.",
			"Движку запросов не хватило памяти на этот запрос."},
		Causes: []Cause{
			likely("groups-too-many", Observed,
				Text{"summarize or dcount keeps too many groups, or a join too many rows, in memory.",
					"summarize или dcount держит в памяти слишком много групп, а join — строк."},
				Text{"Filter by time first, group by fewer columns, or run the query for shorter periods.",
					"Сначала фильтруйте по времени, группируйте по меньшему числу столбцов или берите периоды короче."}),
			possible("service-busy", Observed,
				Text{"The service was busy: the same query can pass at another time.",
					"Служба была загружена: тот же запрос в другое время может пройти."},
				Text{"Try again later, and make the query lighter all the same.",
					"Повторите позже и всё же облегчите запрос."}),
		},
		Basis: Observed, Source: docKustoLimits,
	},
	{
		ID:       "join-out-of-memory",
		Template: "Runaway query (E_RUNAWAY_QUERY): Join output block exceeded memory budget",
		Variants: []string{
			"Join output block exceeded memory budget",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"A join makes far more rows than its two sides have.",
			"join даёт намного больше строк, чем есть на его сторонах."},
		Causes: []Cause{
			likely("join-key-not-selective", Documented,
				Text{"Many rows share the same key on both sides, such as an empty value or a common process name.",
					"У многих строк с обеих сторон один ключ, например пустое значение или частое имя процесса."},
				Text{"Remove empty keys, add key columns, or summarize one side to one row per key.",
					"Уберите пустые ключи, добавьте столбцы ключа или сверните одну сторону до строки на ключ."}),
		},
		Basis: Documented, Source: docRunaway,
	},
	{
		ID:       "materialize-too-large",
		Template: "materialize(): couldn't cache result of size {size}. global cache size exceeded the allowed limit ({allowed} bytes.)",
		Variants: []string{
			"materialize(): couldn't cache result of size {size}",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"materialize() keeps its result in a cache that all running queries share, and it didn't fit.",
			"materialize() хранит результат в кэше, общем для всех запросов, и он не поместился."},
		Causes: []Cause{
			likely("materialize-raw-table", Documented,
				Text{"A large table is materialized before it is summarized.",
					"Большая таблица попадает в materialize() до summarize."},
				Text{"Materialize only small, summarized results, or leave materialize() out.",
					"Применяйте materialize() только к небольшим сводкам или уберите его."}),
		},
		Basis: Documented, Source: docMaterialize,
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
		Service: Unknown, Status: 429,
		Meaning: Text{"Too many queries or commands ran at once, so this one was stopped.",
			"Одновременно выполнялось слишком много запросов или команд, и этот остановлен."},
		Causes: []Cause{
			likely("too-many-at-once", Documented,
				Text{"More run in parallel than the cluster or the workload group allows; Origin says whose limit it is.",
					"Параллельно выполняется больше, чем разрешает кластер или группа; чей это предел, сказано в Origin."},
				Text{"Run fewer in parallel, and repeat with growing pauses.",
					"Выполняйте меньше параллельно и повторяйте с растущими паузами."}),
		},
		Basis: Documented, Source: docRequestRate,
	},
	{
		ID:       "query-quota",
		Template: "The request was denied due to exceeding quota limitations. Resource: '{resource}', Quota: '{allowed}', TimeWindow: '{window}', Origin: '{origin}'.",
		Variants: []string{
			"The request was denied due to exceeding quota limitations",
		},
		Service: Unknown, Status: 429,
		Meaning: Text{"The cluster's quota of requests or processor time for this period is used up.",
			"Квота кластера на число запросов или время процессора за этот период исчерпана."},
		Causes: []Cause{
			likely("quota-of-window", Documented,
				Text{"The app or its workload group used its quota within the time window that the message names.",
					"Приложение или его группа исчерпали квоту за период, названный в сообщении."},
				Text{"Wait until that window has passed, and make the queries cheaper.",
					"Дождитесь конца этого периода и сделайте запросы легче."}),
		},
		Basis: Documented, Source: docRequestRate,
	},
	{
		ID:       "sandbox-not-ready",
		Template: "Sandboxes of kind '{kind}' haven't yet been initialized",
		Service:  Unknown, Status: 400,
		Meaning: Text{"The sandboxes for python() or r() are being set up again.",
			"Песочницы для python() или r() пересоздаются."},
		Causes: []Cause{
			likely("sandbox-renewed", Documented,
				Text{"The policy of the sandboxes has just changed.",
					"Политика песочниц только что изменилась."},
				Text{"Send the query again after a few seconds.",
					"Повторите запрос через несколько секунд."}),
		},
		Basis: Documented, Source: docSandboxes,
	},
	{
		ID:       "endpoint-unreachable",
		Template: "Failed to process network request for the endpoint: {url}",
		Service:  Unknown,
		Meaning: Text{"The client of Azure Data Explorer didn't reach the cluster.",
			"Клиент Azure Data Explorer не достиг кластера."},
		Causes: []Cause{
			likely("cluster-unreachable", Observed,
				Text{"The cluster's address is wrong, stopped, or blocked by a proxy or firewall.",
					"Адрес кластера неверен, кластер остановлен или закрыт прокси либо брандмауэром."},
				Text{"Type the address anew in plain ASCII, then check DNS, the proxy and that the cluster runs.",
					"Наберите адрес заново в ASCII, проверьте DNS, прокси и что кластер работает."}),
		},
		Basis: Observed, Source: docNativeErrors,
	},
	{
		ID:       "engine-overflow",
		Template: "0x80DA000C E_OVERFLOW",
		Variants: []string{
			"Exception from HRESULT: 0x80DA000C",
			"(E_OVERFLOW)",
			"HRESULT: 0x80DA000C",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"A number grew beyond what its type holds while the query ran.",
			"При выполнении запроса число вышло за пределы своего типа."},
		Causes: []Cause{
			likely("number-overflow", Documented,
				Text{"An addition, a product or a number of groups exceeds the type.",
					"Сумма, произведение или число групп превышает тип."},
				Text{"Use todouble() or tolong(), or fewer values at a time.",
					"Используйте todouble() или tolong() либо берите меньше значений за раз."}),
		},
		Basis: Documented, Source: docOverflow,
	},
	{
		ID:       "engine-runaway",
		Template: "Exception from HRESULT: 0x80DA0001",
		Variants: []string{
			"HRESULT: 0x80DA0001",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query engine stopped the query because it took too much memory.",
			"Движок запросов остановил запрос: ему нужно слишком много памяти."},
		Causes: []Cause{
			queryTooHeavy(Likely),
		},
		Basis: Documented, Source: docNativeErrors,
	},
	{
		ID:       "engine-data-not-loaded",
		Template: "0x80DA0000 E_EXTENT_LOAD_FAILED",
		Variants: []string{
			"E_EXTENT_LOAD_FAILED",
			"Exception from HRESULT: 0x80DA0000",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query engine couldn't load a part of the data.",
			"Движок запросов не смог загрузить часть данных."},
		Causes: []Cause{
			transientFault(Likely),
		},
		Basis: Documented, Source: docNativeErrors,
	},
	{
		ID:       "engine-canceled",
		Template: "0x80DA0006 E_QUERY_CANCELLED",
		Variants: []string{
			"E_QUERY_CANCELLED",
			"Exception from HRESULT: 0x80DA0006",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query was canceled while it ran.",
			"Запрос отменён во время выполнения."},
		Causes: []Cause{
			likely("query-canceled", Documented,
				Text{"The client or somebody in the portal canceled it, or the connection ended.",
					"Его отменил клиент или кто-то на портале, либо соединение прервалось."},
				Text{"Send it again; if the client gives up after a time limit, make the query lighter.",
					"Отправьте его снова; если клиент не дождался ответа, облегчите запрос."}),
		},
		Basis: Documented, Source: docNativeErrors,
	},
	{
		ID:       "search-too-wide",
		Template: "The query cannot run because it exceeds the allowed size limit when processed.",
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"Spread over all tables, the query becomes too large for the engine.",
			"Развёрнутый на все таблицы, запрос слишком велик для движка."},
		Causes: []Cause{
			likely("search-everywhere", Documented,
				Text{"The hunting query uses search or union over all tables.",
					"Запрос использует search или union по всем таблицам."},
				Text{"Name the tables: search in (EmailEvents, IdentityInfo) \"x\", union DeviceProcessEvents, DeviceNetworkEvents.",
					"Назовите таблицы: search in (EmailEvents, IdentityInfo) \"x\", union DeviceProcessEvents, DeviceNetworkEvents."}),
		},
		Basis: Documented, Source: docHuntingErrors,
	},
	{
		ID:       "client-cannot-read",
		Template: "Failed to parse response ({status}) with the following error [{error}].",
		Service:  Unknown, Status: 400,
		Meaning: Text{"The Node client couldn't read the service's error, so the real one is hidden.",
			"Клиент Node не смог прочитать ошибку службы, поэтому настоящая скрыта."},
		Causes: []Cause{
			likely("error-hidden", Observed,
				Text{"The query has an error, mostly a wrong name, that this version of azure-kusto-data can't show.",
					"В запросе ошибка, обычно неверное имя, которую эта версия azure-kusto-data не показывает."},
				Text{"Run the query in the web editor to see the error, and update azure-kusto-data.",
					"Выполните запрос в веб-редакторе, чтобы увидеть ошибку, и обновите azure-kusto-data."}),
		},
		Basis: Observed, Source: srcNodeParse,
	},
	{
		ID:       "engine-refused",
		Template: "Request is invalid and cannot be executed.",
		Service:  Unknown, Status: 400,
		Meaning: Text{"The query engine refuses the query; the reason is in @message and innererror.",
			"Движок запросов отклонил запрос; причина — в @message и innererror."},
		Causes: []Cause{
			likely("reason-inside", Documented,
				Text{"The query has a syntax or name error, or reached a limit; the text here doesn't say which.",
					"В запросе ошибка синтаксиса или имени либо достигнут предел; здесь не сказано, что именно."},
				Text{"Read @message and innererror.@message of the same answer: they name it.",
					"Прочитайте @message и innererror.@message того же ответа: там это названо."}),
		},
		Basis: Documented, Source: docKustoErrors,
	},
}
