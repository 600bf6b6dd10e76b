package catalog

const (
	docHuntingLanguage = "https://learn.microsoft.com/defender-xdr/advanced-hunting-query-language"
	srcConnectorQuery  = "https://github.com/MicrosoftDocs/azure-docs/issues/18012"
)

// gatewayCodes are those of what answers in place of Defender: the query
// engine that connectors call.
var gatewayCodes = []*Code{
	&gatewayBadArgumentError,
	&gatewaySyntaxError,
	&gatewaySemanticError,
}

var gatewayBadArgumentError = Code{
	Name: "BadArgumentError", Service: Gateway, Status: 400,
	Meaning: Text{"The query engine behind the connector rejects the query; an inner error says why.",
		"Движок запросов за коннектором отклонил запрос; почему — во вложенной ошибке."},
	Causes: []Cause{
		likely("inner-query-error", Observed,
			Text{"The query has a mistake that the innermost error names.",
				"В запросе ошибка, которую называет самая вложенная ошибка."},
			Text{"Go by the innermost message; try the query in the portal.",
				"Ориентируйтесь на самое вложенное сообщение; проверьте запрос на портале."}),
		queryMangled(),
	},
	Docs:  []string{docHuntingLanguage},
	Basis: Observed, Source: srcConnectorQuery,
}

var gatewaySyntaxError = Code{
	Name: "SyntaxError", Service: Gateway, Status: 400,
	Meaning: Text{"The query engine cannot read the query.",
		"Движок запросов не может прочитать запрос."},
	Causes: []Cause{querySyntax(), queryMangled()},
	Docs:   []string{docHuntingLanguage},
	Basis:  Observed, Source: srcConnectorQuery,
}

var gatewaySemanticError = Code{
	Name: "SemanticError", Service: Gateway, Status: 400,
	Meaning: Text{"The query names a table, column or function that is not there.",
		"Запрос называет таблицу, столбец или функцию, которых нет."},
	Causes: []Cause{columnMisspelt(), queryMangled()},
	Docs:   []string{docHuntingLanguage},
	Basis:  Observed, Source: srcConnectorQuery,
}
