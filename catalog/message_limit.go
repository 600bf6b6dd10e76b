package catalog

const (
	srcQuota         = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/4616"
	docHuntingErrors = "https://learn.microsoft.com/defender-xdr/advanced-hunting-errors"
	docHuntingLimits = "https://learn.microsoft.com/defender-xdr/advanced-hunting-limits"
	docEndpointQuery = "https://learn.microsoft.com/defender-endpoint/api/run-advanced-query-api"
	docKustoLimits   = "https://learn.microsoft.com/kusto/concepts/query-limits"
	srcPreempted     = "https://github.com/OpenAEV-Platform/openaev/issues/3983"
	srcSubscriptions = "https://github.com/microsoft/teams-sdk/issues/2741"
)

// limitMessages are about quotas and about queries that were stopped.
var limitMessages = []Message{
	{
		ID:       "call-quota",
		Template: "API calls quota exceeded! maximum allowed {allowed} per {window}",
		Variants: []string{
			"API calls quota exceeded! Maximum allowed {allowed} per {window} for the key {key}. You can send requests again in {seconds} seconds.",
			"API calls quota exceeded! Maximum allowed {allowed} per {window} for the key {key}.",
		},
		Code: "TooManyRequests", Service: Defender, Status: 429,
		Meaning: Text{"The application has made all the calls that it may make in this time in this tenant.",
			"Приложение исчерпало число вызовов, допустимое в тенанте за это время."},
		Causes: []Cause{
			callRate(Likely),
			quotaShared(),
		},
		Basis: Observed, Source: srcQuota,
	},
	{
		ID:       "indicator-limit",
		Template: "Max capacity exceeded. Current Total: {total}, Limit: {allowed} (Parameter 'Capacity: {capacity}')",
		Variants: []string{
			"Max capacity exceeded. Current Total: {total}, Limit: {allowed}",
			"Max capacity exceeded. Current Total:",
		},
		Code: "BadRequest", Service: Defender,
		Meaning: Text{"The tenant holds as many active indicators as it may, so no more are taken.",
			"В тенанте уже столько активных индикаторов, сколько допускается; новые не принимаются."},
		Causes: []Cause{
			likely("indicator-limit", Documented,
				Text{"A tenant may have 15,000 active indicators, of all sources and types together.",
					"В тенанте может быть 15 000 активных индикаторов — всех источников и типов вместе."},
				Text{"Delete old ones (POST /api/indicators/BatchDelete takes 500 IDs), and send new ones with an expirationTime.",
					"Удалите старые (POST /api/indicators/BatchDelete принимает 500 ID), а новым задавайте expirationTime."}),
		},
		Basis: Documented, Source: docIndicators,
	},
	{
		ID:       "subscription-limit",
		Template: "Reason: App '{app}' has reached its limit of '{allowed}' Subscriptions",
		Variants: []string{
			"App '{app}' has reached its limit of '{allowed}'",
			"Reason: Maximum number of subscriptions has been reached",
		},
		Code: "extensionError", Service: Graph, Status: 403,
		Meaning: Text{"The application has as many change notification subscriptions as it may for this resource.",
			"У приложения уже столько подписок на изменения этого ресурса, сколько допускается."},
		Causes: []Cause{
			likely("subscriptions-used-up", Observed,
				Text{"Earlier subscriptions are still alive: of a former run, or of another instance of the application.",
					"Прежние подписки ещё действуют: от прошлого запуска или другого экземпляра приложения."},
				Text{"List them with GET /subscriptions; renew one instead of making another, or delete it first.",
					"Посмотрите их через GET /subscriptions; продлевайте имеющуюся вместо новой или сначала удалите её."}),
		},
		Basis: Observed, Source: srcSubscriptions,
	},
	{
		ID:       "cpu-quota",
		Template: "You have exceeded processing resources allocated to this tenant. You can run queries again in {duration}.",
		Variants: []string{"You have exceeded processing resources allocated to this tenant."},
		Code:     "TooManyRequests", Service: Defender, Status: 429,
		Meaning: Text{"The queries of the whole tenant have used up their share of processing time.",
			"Запросы всего тенанта исчерпали отведённое процессорное время."},
		Causes: []Cause{cpuQuota(Likely)},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID:       "cpu-warning",
		Template: "This query used {percent}% of your organization's allocated resources for the current 15 minutes.",
		Service:  Defender,
		Meaning: Text{"The query ran, but took much of the tenant's processing time.",
			"Запрос выполнен, но занял большую долю процессорного времени тенанта."},
		Causes: []Cause{queryTooHeavy(Likely)},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID:       "query-preempted",
		Template: "Query execution has exceeded the allowed limits. The query execution was preempted. This could possibly be due to high CPU and/or memory resource consumption.",
		Variants: []string{"Query execution has exceeded the allowed limits."},
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query was stopped while it ran: it took too much processor time or memory.",
			"Запрос остановлен во время выполнения: он занял слишком много процессора или памяти."},
		Causes: []Cause{
			queryTooHeavy(Likely),
			possible("service-busy", Observed,
				Text{"The service was busy: the same query can pass at another time.",
					"Служба была загружена: тот же запрос в другое время может пройти."},
				Text{"Try again later, and make the query lighter all the same.",
					"Повторите позже и всё же облегчите запрос."}),
		},
		Basis: Observed, Source: srcPreempted,
	},
	{
		ID:       "result-size-api",
		Template: "Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again",
		Variants: []string{
			"Query execution has exceeded the allowed result size. Optimize your query by limiting the amount of results and try again",
			"Query execution has exceeded the allowed result size.",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The result is larger than the API returns at once: 50 MB by the current page.",
			"Результат больше, чем API отдаёт за раз: 50 МБ по текущей документации."},
		Causes: []Cause{resultTooLarge()},
		Basis:  Documented, Source: docEndpointQuery,
	},
	{
		ID:       "result-size",
		Template: "Result size limit exceeded. Use \"summarize\" to aggregate results, \"project\" to drop uninteresting columns, or \"take\" to truncate results.",
		Variants: []string{"Result size limit exceeded."},
		Service:  Defender, Status: 400,
		Meaning: Text{"The result is too large even with its rows cut to the limit.",
			"Результат слишком велик, даже если урезать строки до предела."},
		Causes: []Cause{resultTooLarge()},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID: "query-timeout", Template: "Query exceeded the timeout period.",
		Service: Defender, Status: 400,
		Meaning: Text{"The query ran too long: an API gives it 3 minutes or so, the portal 10.",
			"Запрос выполнялся слишком долго: API даёт около 3 минут, портал — 10."},
		Causes: []Cause{queryTooHeavy(Likely)},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID: "query-excessive", Template: "Query stopped due to excessive resource consumption.",
		Service: Defender, Status: 400,
		Meaning: Text{"The query was stopped because it alone took too many resources.",
			"Запрос остановлен: один он занял слишком много ресурсов."},
		Causes: []Cause{queryTooHeavy(Likely)},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID:       "operator-excessive",
		Template: "Query stopped. Adjust use of the {operator} operator to avoid excessive resource consumption.",
		Service:  Defender, Status: 400,
		Meaning: Text{"The query was stopped because of one operator, which the message names.",
			"Запрос остановлен из-за одного оператора; он назван в сообщении."},
		Causes: []Cause{operatorInput()},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID:       "query-failed",
		Template: "An unexpected error occurred during query execution. Please try again in a few minutes.",
		Variants: []string{"An unexpected error occurred during query execution."},
		Service:  Defender, Status: 500,
		Meaning: Text{"The service failed while it ran the query.",
			"Служба дала сбой при выполнении запроса."},
		Causes: []Cause{transientFault(Likely)},
		Basis:  Documented, Source: docHuntingErrors,
	},
	{
		ID:       "kusto-result-size",
		Template: "Query result set has exceeded the internal data size limit {allowed} (E_QUERY_RESULT_SET_TOO_LARGE).",
		Service:  Defender, Status: 400,
		Meaning: Text{"The result is larger than the query engine returns: 64 MB by default.",
			"Результат больше, чем отдаёт движок запросов: по умолчанию 64 МБ."},
		Causes: []Cause{resultTooLarge()},
		Basis:  Documented, Source: docKustoLimits,
	},
	{
		ID:       "kusto-result-rows",
		Template: "Query result set has exceeded the internal record count limit {allowed} (E_QUERY_RESULT_SET_TOO_LARGE).",
		Service:  Defender, Status: 400,
		Meaning: Text{"The result has more rows than the query engine returns: 500,000 by default.",
			"В результате больше строк, чем отдаёт движок запросов: по умолчанию 500 000."},
		Causes: []Cause{resultTooLarge()},
		Basis:  Documented, Source: docKustoLimits,
	},
	{
		ID:       "kusto-operator-memory",
		Template: "The {operator} operator has exceeded the memory budget during evaluation. Results might be incorrect or incomplete (E_RUNAWAY_QUERY).",
		Variants: []string{"The {operator} operator has exceeded the memory budget during evaluation."},
		Service:  Defender, Status: 400,
		Meaning: Text{"One operator of the query ran out of memory; its internal name is in the message.",
			"Одному оператору запроса не хватило памяти; в сообщении — его внутреннее имя."},
		Causes: []Cause{operatorInput()},
		Basis:  Documented, Source: docKustoLimits,
	},
	{
		ID:       "kusto-string-memory",
		Template: "Runaway query (E_RUNAWAY_QUERY). Aggregation over string column exceeded the memory budget of {allowed} during evaluation.",
		Service:  Defender, Status: 400,
		Meaning: Text{"The strings that join or summarize collected ran out of memory.",
			"Строкам, накопленным в join или summarize, не хватило памяти."},
		Causes: []Cause{operatorInput()},
		Basis:  Documented, Source: docKustoLimits,
	},
	{
		ID: "kusto-low-memory", Template: "(E_LOW_MEMORY_CONDITION)",
		Service: Defender, Status: 400,
		Meaning: Text{"The query engine was short of memory.",
			"Движку запросов не хватило памяти."},
		Causes: []Cause{queryTooHeavy(Likely)},
		Basis:  Deduced, Source: docKustoLimits,
	},
}

func quotaShared() Cause {
	return Cause{ID: "quota-shared", Certainty: Possible, Basis: Observed,
		Summary: Text{"The quota counts for the application in the tenant: other instances use it up too.",
			"Квота общая на приложение в тенанте: её расходуют и другие экземпляры."},
		Fix: Text{"Find what else calls with the same application ID, and spread the calls.",
			"Найдите, кто ещё вызывает с тем же ID приложения, и разнесите вызовы по времени."}}
}

func operatorInput() Cause {
	return Cause{ID: "operator-input", Certainty: Likely, Basis: Documented,
		Summary: Text{"Too much data reaches that operator.",
			"До этого оператора доходит слишком много данных."},
		Fix: Text{"Filter before it, drop wide columns, or add hint.shufflekey to join or summarize.",
			"Фильтруйте до него, уберите широкие столбцы или добавьте hint.shufflekey к join или summarize."}}
}
