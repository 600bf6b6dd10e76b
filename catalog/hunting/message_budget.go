package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const srcPreempted = "https://github.com/OpenAEV-Platform/openaev/issues/3983"

// budgetMessages are about the limits of one query in the engine, which are the same in
// advanced hunting, Log Analytics, and Azure Data Explorer.
var budgetMessages = []fact.Message{
	{
		ID:       "query-expired",
		Template: "Query execution has resulted in error (0x80DA0006): Query is expired.",
		Variants: []string{"Query is expired."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The query ran longer than its time limit, so the engine canceled it.",
			Ru: "Запрос выполнялся дольше отведённого времени, и движок его отменил."},
		Causes: []fact.Cause{
			cause.QueryTooHeavy(fact.Likely),
			cause.Possible("service-busy", fact.Observed,
				fact.Text{En: "The service was busy: the same query can pass at another time.",
					Ru: "Служба была загружена: тот же запрос в другое время может пройти."},
				fact.Text{En: "Try again later. If the query is needed as it is, raise servertimeout.",
					Ru: "Повторите позже. Если запрос нужен таким, увеличьте servertimeout."}),
		},
		Basis: fact.Observed, Source: "https://github.com/dotnet/arcade/issues/10049",
	},
	{
		ID:       "query-preempted",
		Template: "Query execution has exceeded the allowed limits. The query execution was preempted. This could possibly be due to high CPU and/or memory resource consumption.",
		Variants: []string{"Query execution has exceeded the allowed limits.", "Query execution has exceeded the allowed limits (80DA0001)"},
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query was stopped while running: it took too much processor time or memory.",
			Ru: "Запрос остановлен во время выполнения: он занял слишком много процессора или памяти."},
		Causes: []fact.Cause{
			cause.QueryTooHeavy(fact.Likely),
			cause.Possible("service-busy", fact.Observed,
				fact.Text{En: "The service was busy: the same query can pass at another time.",
					Ru: "Служба была загружена: тот же запрос в другое время может пройти."},
				fact.Text{En: "Try again later, but make the query lighter anyway.",
					Ru: "Повторите позже и всё же облегчите запрос."}),
		},
		Basis: fact.Observed, Source: srcPreempted,
	},
	{
		ID:       "kusto-result-size",
		Template: "Query result set has exceeded the internal data size limit {allowed} (E_QUERY_RESULT_SET_TOO_LARGE).",
		Service:  fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The result is larger than the query engine returns: 64 MB by default.",
			Ru: "Результат больше, чем отдаёт движок запросов: по умолчанию 64 МБ."},
		Causes: []fact.Cause{cause.ResultTooLarge()},
		Basis:  fact.Documented, Source: source.KustoLimits,
	},
	{
		ID:       "kusto-result-rows",
		Template: "Query result set has exceeded the internal record count limit {allowed} (E_QUERY_RESULT_SET_TOO_LARGE).",
		Service:  fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The result has more rows than the query engine returns: 500,000 by default.",
			Ru: "В результате больше строк, чем отдаёт движок запросов: по умолчанию 500 000."},
		Causes: []fact.Cause{cause.ResultTooLarge()},
		Basis:  fact.Documented, Source: source.KustoLimits,
	},
	{
		ID:       "kusto-operator-memory",
		Template: "The {operator} operator has exceeded the memory budget during evaluation. Results might be incorrect or incomplete (E_RUNAWAY_QUERY).",
		Variants: []string{"The {operator} operator has exceeded the memory budget during evaluation."},
		Service:  fact.Defender, Status: 400,
		Meaning: fact.Text{En: "One operator of the query ran out of memory; its internal name is in the message.",
			Ru: "Одному оператору запроса не хватило памяти; в сообщении — его внутреннее имя."},
		Causes: []fact.Cause{cause.OperatorInput()},
		Basis:  fact.Documented, Source: source.KustoLimits,
	},
	{
		ID:       "kusto-string-memory",
		Template: "Runaway query (E_RUNAWAY_QUERY). Aggregation over string column exceeded the memory budget of {allowed} during evaluation.",
		Service:  fact.Defender, Status: 400,
		Meaning: fact.Text{En: "join or summarize ran out of memory for the strings that it collected.",
			Ru: "Строкам, накопленным в join или summarize, не хватило памяти."},
		Causes: []fact.Cause{cause.OperatorInput()},
		Basis:  fact.Documented, Source: source.KustoLimits,
	},
	{
		ID: "kusto-low-memory", Template: "(E_LOW_MEMORY_CONDITION)",
		Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query engine ran low on memory.",
			Ru: "Движку запросов не хватило памяти."},
		Causes: []fact.Cause{cause.QueryTooHeavy(fact.Likely)},
		Basis:  fact.Deduced, Source: source.KustoLimits,
	},
}
