package catalog

const (
	srcTable      = "https://github.com/briandelmsft/STAT-Function/issues/30"
	srcColumn     = "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3188"
	srcName       = "https://github.com/Azure/Azure-Sentinel/issues/3814"
	srcFunction   = "https://learn.microsoft.com/defender-xdr/advanced-hunting-custom-functions"
	srcParse      = "https://github.com/Azure/azure-kusto-python/issues/256"
	srcExpression = "https://github.com/microsoft/mcp/issues/152"
	srcDatetime   = "https://github.com/microsoft/Kusto-Query-Language/issues/81"
	srcAnalyser   = "https://github.com/microsoft/Kusto-Query-Language/issues/82"
	srcProperties = "https://github.com/Azure/azure-quickstart-templates/issues/5174"
)

// huntingMessages are about the text of a query. "Fix semantic errors in
// your query." is said behind many of them; its template is so short that it
// counts only where nothing else fits.
var huntingMessages = []Message{
	{
		ID:       "unresolved-column",
		Template: "'{operator}' operator: Failed to resolve scalar expression named '{name}'",
		Variants: []string{
			"'{operator}' operator: Failed to resolve column or scalar expression named '{name}'",
			"Failed to resolve scalar expression named '{name}'",
			"Failed to resolve column or scalar expression named '{name}'",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query uses a name that is no column at that place, nor a variable.",
			"В запросе есть имя, которое в этом месте не столбец и не переменная."},
		Causes: []Cause{
			columnMisspelt(),
			columnDropped(),
			queryMangled(),
		},
		Basis: Documented, Source: srcColumn,
	},
	{
		ID:       "unresolved-table",
		Template: "'{operator}' operator: Failed to resolve table or column expression named '{name}'",
		Variants: []string{
			"Failed to resolve table or column expression named '{name}'",
			"'{operator}' operator: Failed to resolve table expression named '{name}'",
			"Failed to resolve table expression named '{name}'",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query uses a name that is no table which the caller can query here.",
			"В запросе есть имя, которое здесь не является доступной вызывающему таблицей."},
		Causes: []Cause{
			tableMisspelt(),
			possible("table-not-available", Observed,
				Text{"The product that fills the table is not deployed or licensed in this tenant.",
					"Продукт, заполняющий эту таблицу, в тенанте не развёрнут или не лицензирован."},
				Text{"Check in the portal whether the schema shows the table.",
					"Проверьте на портале, есть ли таблица в схеме."}),
			possible("table-of-another-api", Observed,
				Text{"The Defender for Endpoint API (advancedqueries/run) has its Device tables only.",
					"API Defender for Endpoint (advancedqueries/run) знает только свои таблицы Device."},
				Text{"Use Graph security/runHuntingQuery for Email, Identity, Cloud and other tables.",
					"Для таблиц Email, Identity, Cloud и других используйте Graph security/runHuntingQuery."}),
		},
		Basis: Observed, Source: srcTable,
	},
	{
		ID:       "unresolved-name",
		Template: "'{operator}' operator: Failed to resolve table or column or scalar expression named '{name}'",
		Variants: []string{
			"Failed to resolve table or column or scalar expression named '{name}'",
			"'{operator}' operator: Failed to resolve {expected} named '{name}'",
			"Failed to resolve {expected} named '{name}'",
			"The name '{name}' does not refer to any known column, table, variable or function.",
			"The name '{name}' does not refer to any known {expected}.",
			"Failed to resolve expression '{name}'",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query uses a name that is no table, column or variable at that place.",
			"В запросе есть имя, которое в этом месте не таблица, не столбец и не переменная."},
		Causes: []Cause{
			likely("name-misspelt", Documented,
				Text{"The name is misspelt or in the wrong letter case, or a string lacks its quotes.",
					"Имя написано с ошибкой или не в том регистре, либо строка не взята в кавычки."},
				Text{"Take names from the schema; put texts in quotes.",
					"Берите имена из схемы; тексты заключайте в кавычки."}),
			columnDropped(),
			possible("column-absent", Observed,
				Text{"The column does not exist in this tenant's table.",
					"В таблице этого тенанта такого столбца нет."},
				Text{"Write column_ifexists('name', '') where a column may be absent.",
					"Пишите column_ifexists('имя', ''), если столбца может не быть."}),
		},
		Basis: Observed, Source: srcName,
	},
	{
		ID: "unknown-function", Template: "Unknown function: '{function}'",
		Variants: []string{
			"Unknown function: '{function}'. Fix semantic errors in your query.",
			"The scalar function '{function}' is not defined.",
			"The aggregate function '{function}' is not defined.",
			"The function '{function}' is not defined.",
			"The name '{function}' does not refer to any known function.",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query calls a function that does not exist here.",
			"Запрос вызывает функцию, которой здесь нет."},
		Causes: []Cause{
			likely("function-elsewhere", Observed,
				Text{"It is a saved function of another workspace or tenant, such as one of Sentinel.",
					"Это сохранённая функция из другой рабочей области или тенанта, например из Sentinel."},
				Text{"Put its text into the query, or first save it as a function in the Defender portal.",
					"Вставьте её текст в запрос или сначала сохраните её как функцию на портале Defender."}),
			possible("function-misspelt", Documented,
				Text{"The name is misspelt or in the wrong letter case.",
					"Имя написано с ошибкой или не в том регистре."},
				Text{"Compare it with the KQL reference; built-in names are in lower case.",
					"Сверьте его со справочником KQL; встроенные имена пишутся строчными."}),
		},
		Basis: Observed, Source: srcFunction,
	},
	{
		ID: "semantic-error", Template: "Fix semantic errors",
		Variants: []string{"The request had some invalid properties", "A semantic error occurred."},
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query is well-formed, but something in it makes no sense to the service.",
			"Запрос записан верно, но что-то в нём для службы не имеет смысла."},
		Causes: []Cause{
			likely("query-semantics", Documented,
				Text{"A name, a type or the number of arguments does not fit.",
					"Не подходит имя, тип или число аргументов."},
				Text{"Run the query in the portal, which marks the place, and correct it there.",
					"Выполните запрос на портале: он отметит место ошибки; исправьте его там."}),
			queryMangled(),
		},
		Basis: Documented, Source: srcProperties,
	},
	{
		ID:       "syntax-error",
		Template: "A recognition error occurred.",
		Variants: []string{
			"Syntax error: Query could not be parsed: {syntaxCode}: A recognition error occurred. [line:position={line}:{position}]",
			"A recognition error occurred. [line:position={line}:{position}]",
			"Query could not be parsed at '{token}' on line [{line},{position}]",
			"Query could not be parsed at '{token}'",
			"[line:position={line}:{position}]",
			"Query could not be parsed",
			"Fix syntax errors",
			"Expected: {token} (KS005)",
			"Syntax error: {syntaxCode}: Query could not be parsed",
			"Syntax error: SYN0001",
		},
		Code: "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The query cannot be read as KQL.",
			"Запрос не читается как KQL."},
		Causes: []Cause{
			querySyntax(),
			quotesLost(),
		},
		Basis: Documented, Source: srcParse,
	},
	{
		ID: "missing-expression", Template: "Syntax error: Missing expression",
		Variants: []string{"Missing expression (KS006)", "Missing expression. Fix syntax errors in your query."},
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"An operator of the query has nothing to work on.",
			"После одного из операторов запроса ничего нет."},
		Causes: []Cause{
			likely("expression-missing", Observed,
				Text{"The query ends in a pipe, a comma or an operator.",
					"Запрос заканчивается символом |, запятой или оператором."},
				Text{"Look at the end of each line and complete or drop it.",
					"Посмотрите на конец каждой строки; допишите или удалите лишнее."}),
			quotesLost(),
		},
		Basis: Observed, Source: srcExpression,
	},
	{
		ID: "datetime-literal", Template: "Failed to parse datetime literal: '{literal}'",
		Variants: []string{"Syntax error: Failed to parse datetime literal: '{literal}'", "Expected string literal in datetime()"},
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"A datetime() in the query holds something that is no date.",
			"В datetime() запроса стоит не дата."},
		Causes: []Cause{
			likely("datetime-form", Observed,
				Text{"The date is in quotes, or not in ISO 8601 form.",
					"Дата взята в кавычки или записана не по ISO 8601."},
				Text{"Write datetime(2026-01-31T12:00:00Z) without quotes, or ago(7d).",
					"Пишите datetime(2026-01-31T12:00:00Z) без кавычек или ago(7d)."}),
		},
		Basis: Observed, Source: srcDatetime,
	},
}

func columnMisspelt() Cause {
	return Cause{ID: "column-misspelt", Certainty: Likely, Basis: Documented,
		Summary: Text{"The column is misspelt, in the wrong letter case, renamed, or of another table.",
			"Имя столбца с ошибкой, не в том регистре, переименовано или из другой таблицы."},
		Fix: Text{"Take the exact name from the table's schema; put texts in quotes.",
			"Возьмите точное имя из схемы таблицы; тексты заключайте в кавычки."}}
}

func columnDropped() Cause {
	return Cause{ID: "column-dropped", Certainty: Possible, Basis: Observed,
		Summary: Text{"An earlier project, summarize or distinct has dropped the column.",
			"Столбец отброшен раньше — в project, summarize или distinct."},
		Fix: Text{"Keep the column in that earlier step.",
			"Сохраните столбец на том шаге."}}
}

func queryMangled() Cause {
	return Cause{ID: "query-mangled", Certainty: Possible, Basis: Observed,
		Summary: Text{"The client changed the query: some Graph PowerShell versions drop the letters \"rn\".",
			"Клиент изменил запрос: некоторые версии Graph PowerShell выбрасывают буквы «rn»."},
		Fix: Text{"Compare the message with your query; if they differ, send it with Invoke-MgGraphRequest.",
			"Сравните сообщение с вашим запросом; если отличаются, отправьте через Invoke-MgGraphRequest."}}
}

func quotesLost() Cause {
	return Cause{ID: "quotes-lost", Certainty: Possible, Basis: Observed,
		Summary: Text{"The shell took quotes or backslashes out of the query on its way.",
			"Оболочка по дороге убрала из запроса кавычки или обратные косые."},
		Fix: Text{"Send the body from a file, or use single quotes in the query.",
			"Отправляйте тело из файла или используйте в запросе одинарные кавычки."}}
}

func querySyntax() Cause {
	return Cause{ID: "query-syntax", Certainty: Likely, Basis: Documented,
		Summary: Text{"A pipe, quote or bracket is missing or one too many, or it is SQL.",
			"Не хватает символа |, кавычки или скобки, есть лишние, или это SQL."},
		Fix: Text{"Go to the position that the message gives, else run the query in the portal.",
			"Посмотрите на место из сообщения, а если его нет, выполните запрос на портале."}}
}

func tableMisspelt() Cause {
	return Cause{ID: "table-misspelt", Certainty: Likely, Basis: Documented,
		Summary: Text{"The name is misspelt, in the wrong letter case, or that of a renamed table.",
			"Имя написано с ошибкой, не в том регистре или принадлежит переименованной таблице."},
		Fix: Text{"Take it from the schema in the portal under Advanced hunting.",
			"Возьмите его из схемы на портале в разделе Advanced hunting."}}
}
