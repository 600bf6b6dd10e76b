package catalog

const (
	docHuntingLanguage = "https://learn.microsoft.com/defender-xdr/advanced-hunting-query-language"
	srcConnectorQuery  = "https://github.com/MicrosoftDocs/azure-docs/issues/18012"
)

// queryCodes are those of the query API of Log Analytics, which connectors and
// Sentinel call. An inner code says more, such as SEM0100.
var queryCodes = []*Code{
	&logsBadArgument,
	&logsSyntaxError,
	&logsSemanticError,
}

var logsBadArgument = Code{
	Name: "BadArgumentError", Service: Unknown, Status: 400,
	Meaning: Text{"The query API of Log Analytics rejects the query; an inner error says why.",
		"API запросов Log Analytics отклонил запрос; почему — во вложенной ошибке."},
	Causes: []Cause{
		likely("inner-query-error", Observed,
			Text{"The query has a mistake that the innermost error names.",
				"В запросе ошибка, которую называет самая вложенная ошибка."},
			Text{"Go by the innermost message; try the query under Logs in the portal.",
				"Ориентируйтесь на самое вложенное сообщение; проверьте запрос в разделе Logs на портале."}),
		queryMangled(),
	},
	Docs:  []string{docLogsErrors},
	Basis: Documented, Source: docLogsErrors,
}

var logsSyntaxError = Code{
	Name: "SyntaxError", Service: Unknown, Status: 400,
	Meaning: Text{"The query engine cannot read the query.",
		"Движок запросов не может прочитать запрос."},
	Causes: []Cause{querySyntax(), queryMangled()},
	Docs:   []string{docHuntingLanguage},
	Basis:  Observed, Source: srcConnectorQuery,
}

var logsSemanticError = Code{
	Name: "SemanticError", Service: Unknown, Status: 400,
	Meaning: Text{"The query names a table, column or function that is not there.",
		"Запрос называет таблицу, столбец или функцию, которых нет."},
	Causes: []Cause{columnMisspelt(), queryMangled()},
	Docs:   []string{docHuntingLanguage},
	Basis:  Observed, Source: srcConnectorQuery,
}
