package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcConnectorQuery = "https://github.com/MicrosoftDocs/azure-docs/issues/18012"
)

// queryCodes are those of the query API of Log Analytics, which connectors and
// Sentinel call. An inner code says more, such as SEM0100.
var queryCodes = []*fact.Code{
	&logsBadArgument,
	&logsSyntaxError,
	&logsSemanticError,
}

var logsBadArgument = fact.Code{
	Name: "BadArgumentError", Service: fact.Unknown, Status: 400,
	Meaning: fact.Text{En: "The Log Analytics query API rejected the query; an inner error says why.",
		Ru: "API запросов Log Analytics отклонил запрос; почему — во вложенной ошибке."},
	Causes: []fact.Cause{
		cause.Likely("inner-query-error", fact.Observed,
			fact.Text{En: "The query has a mistake; the innermost error names it.",
				Ru: "В запросе ошибка, которую называет самая вложенная ошибка."},
			fact.Text{En: "Go by the innermost message; test the query under Logs in the portal.",
				Ru: "Ориентируйтесь на самое вложенное сообщение; проверьте запрос в разделе Logs на портале."}),
		cause.QueryMangled(),
	},
	Docs:  []string{source.LogsErrors},
	Basis: fact.Documented, Source: source.LogsErrors,
}

var logsSyntaxError = fact.Code{
	Name: "SyntaxError", Service: fact.Unknown, Status: 400,
	Meaning: fact.Text{En: "The query engine can't parse the query.",
		Ru: "Движок запросов не может прочитать запрос."},
	Causes: []fact.Cause{cause.QuerySyntax(), cause.QueryMangled()},
	Docs:   []string{source.HuntingLanguage},
	Basis:  fact.Observed, Source: srcConnectorQuery,
}

var logsSemanticError = fact.Code{
	Name: "SemanticError", Service: fact.Unknown, Status: 400,
	Meaning: fact.Text{En: "The query names a table, column, or function that doesn't exist.",
		Ru: "Запрос называет таблицу, столбец или функцию, которых нет."},
	Causes: []fact.Cause{cause.ColumnMisspelt(), cause.QueryMangled()},
	Docs:   []string{source.HuntingLanguage},
	Basis:  fact.Observed, Source: srcConnectorQuery,
}
