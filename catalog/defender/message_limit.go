package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcQuota         = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/4616"
	docHuntingLimits = "https://learn.microsoft.com/defender-xdr/advanced-hunting-limits"
	docEndpointQuery = "https://learn.microsoft.com/defender-endpoint/api/run-advanced-query-api"
	srcSubscriptions = "https://github.com/microsoft/teams-sdk/issues/2741"
)

// limitMessages are about quotas and about queries that were stopped.
var limitMessages = []fact.Message{
	{
		ID:       "call-quota",
		Template: "API calls quota exceeded! maximum allowed {allowed} per {window}",
		Variants: []string{
			"API calls quota exceeded! Maximum allowed {allowed} per {window} for the key {key}. You can send requests again in {seconds} seconds.",
			"API calls quota exceeded! Maximum allowed {allowed} per {window} for the key {key}.",
		},
		Code: "TooManyRequests", Service: fact.Defender, Status: 429,
		Meaning: fact.Text{En: "The application has used up its calls for this period in this tenant.",
			Ru: "Приложение исчерпало число вызовов, допустимое в тенанте за это время."},
		Causes: []fact.Cause{
			cause.CallRate(fact.Likely),
			cause.QuotaShared(),
		},
		Basis: fact.Observed, Source: srcQuota,
	},
	{
		ID:       "indicator-limit",
		Template: "Max capacity exceeded. Current Total: {total}, Limit: {allowed} (Parameter 'Capacity: {capacity}')",
		Variants: []string{
			"Max capacity exceeded. Current Total: {total}, Limit: {allowed}",
			"Max capacity exceeded. Current Total:",
		},
		Code: "BadRequest", Service: fact.Defender,
		Meaning: fact.Text{En: "The tenant has the maximum number of active indicators, so no more are accepted.",
			Ru: "В тенанте уже столько активных индикаторов, сколько допускается; новые не принимаются."},
		Causes: []fact.Cause{
			cause.Likely("indicator-limit", fact.Documented,
				fact.Text{En: "A tenant can have 15,000 active indicators across all sources and types.",
					Ru: "В тенанте может быть 15 000 активных индикаторов — всех источников и типов вместе."},
				fact.Text{En: "Delete old ones (POST /api/indicators/BatchDelete accepts 500 IDs), and send new ones with an expirationTime.",
					Ru: "Удалите старые (POST /api/indicators/BatchDelete принимает 500 ID), а новым задавайте expirationTime."}),
		},
		Basis: fact.Documented, Source: docIndicators,
	},
	{
		ID:       "subscription-limit",
		Template: "Reason: App '{app}' has reached its limit of '{allowed}' Subscriptions",
		Variants: []string{
			"App '{app}' has reached its limit of '{allowed}'",
			"Reason: Maximum number of subscriptions has been reached",
		},
		Code: "extensionError", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The application has the maximum number of change notification subscriptions for this resource.",
			Ru: "У приложения уже столько подписок на изменения этого ресурса, сколько допускается."},
		Causes: []fact.Cause{
			cause.Likely("subscriptions-used-up", fact.Observed,
				fact.Text{En: "Earlier subscriptions are still active, from a previous run or another instance of the application.",
					Ru: "Прежние подписки ещё действуют: от прошлого запуска или другого экземпляра приложения."},
				fact.Text{En: "List the subscriptions with GET /subscriptions; renew one instead of creating another, or delete it first.",
					Ru: "Посмотрите подписки через GET /subscriptions; продлевайте имеющуюся вместо новой или сначала удалите её."}),
		},
		Basis: fact.Observed, Source: srcSubscriptions,
	},
	{
		ID:       "cpu-quota",
		Template: "You have exceeded processing resources allocated to this tenant. You can run queries again in {duration}.",
		Variants: []string{"You have exceeded processing resources allocated to this tenant."},
		Code:     "TooManyRequests", Service: fact.Defender, Status: 429,
		Meaning: fact.Text{En: "The queries of the whole tenant have used up their share of processing time.",
			Ru: "Запросы всего тенанта исчерпали отведённое процессорное время."},
		Causes: []fact.Cause{cause.CPUQuota(fact.Likely)},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID:       "cpu-warning",
		Template: "This query used {percent}% of your organization's allocated resources for the current 15 minutes.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "The query ran, but took much of the tenant's processing time.",
			Ru: "Запрос выполнен, но занял большую долю процессорного времени тенанта."},
		Causes: []fact.Cause{cause.QueryTooHeavy(fact.Likely)},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID:       "result-size-api",
		Template: "Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again",
		Variants: []string{
			"Query execution has exceeded the allowed result size. Optimize your query by limiting the amount of results and try again",
			"Query execution has exceeded the allowed result size.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The result is larger than the API returns at once: 50 MB according to the current page.",
			Ru: "Результат больше, чем API отдаёт за раз: 50 МБ по текущей документации."},
		Causes: []fact.Cause{cause.ResultTooLarge()},
		Basis:  fact.Documented, Source: docEndpointQuery,
	},
	{
		ID:       "result-size",
		Template: "Result size limit exceeded. Use \"summarize\" to aggregate results, \"project\" to drop uninteresting columns, or \"take\" to truncate results.",
		Variants: []string{"Result size limit exceeded."},
		Service:  fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The result is too large even when its rows are cut to the limit.",
			Ru: "Результат слишком велик, даже если урезать строки до предела."},
		Causes: []fact.Cause{cause.ResultTooLarge()},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID: "query-timeout", Template: "Query exceeded the timeout period.",
		Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query ran too long: an API allows about 3 minutes, the portal 10.",
			Ru: "Запрос выполнялся слишком долго: API даёт около 3 минут, портал — 10."},
		Causes: []fact.Cause{cause.QueryTooHeavy(fact.Likely)},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID: "query-excessive", Template: "Query stopped due to excessive resource consumption.",
		Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query was stopped because it used too many resources by itself.",
			Ru: "Запрос остановлен: один он занял слишком много ресурсов."},
		Causes: []fact.Cause{cause.QueryTooHeavy(fact.Likely)},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID:       "operator-excessive",
		Template: "Query stopped. Adjust use of the {operator} operator to avoid excessive resource consumption.",
		Service:  fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query was stopped because of one operator, which the message names.",
			Ru: "Запрос остановлен из-за одного оператора; он назван в сообщении."},
		Causes: []fact.Cause{cause.OperatorInput()},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
	{
		ID:       "query-failed",
		Template: "An unexpected error occurred during query execution. Please try again in a few minutes.",
		Variants: []string{"An unexpected error occurred during query execution."},
		Service:  fact.Defender, Status: 500,
		Meaning: fact.Text{En: "The service failed while running the query.",
			Ru: "Служба дала сбой при выполнении запроса."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Documented, Source: source.HuntingErrors,
	},
}
