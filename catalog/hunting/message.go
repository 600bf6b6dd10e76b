package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

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

// messages are about the text of a query. "Fix semantic errors in
// your query." follows many of them; its template is so short that it
// counts only where nothing else fits.
var messages = []fact.Message{
	{
		ID:       "unresolved-column",
		Template: "'{operator}' operator: Failed to resolve scalar expression named '{name}'",
		Variants: []string{
			"'{operator}' operator: Failed to resolve column or scalar expression named '{name}'",
			"Failed to resolve scalar expression named '{name}'",
			"Failed to resolve column or scalar expression named '{name}'",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query uses a name that is neither a column nor a variable at that point.",
			Ru: "В запросе есть имя, которое здесь не является ни столбцом, ни переменной."},
		Causes: []fact.Cause{
			cause.ColumnMisspelt(),
			columnDropped(),
			cause.QueryMangled(),
		},
		Basis: fact.Documented, Source: srcColumn,
	},
	{
		ID:       "unresolved-table",
		Template: "'{operator}' operator: Failed to resolve table or column expression named '{name}'",
		Variants: []string{
			"Failed to resolve table or column expression named '{name}'",
			"'{operator}' operator: Failed to resolve table expression named '{name}'",
			"Failed to resolve table expression named '{name}'",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query uses a name that isn't a table the caller can query here.",
			Ru: "В запросе есть имя, которое здесь не является доступной вызывающему таблицей."},
		Causes: []fact.Cause{
			cause.TableMisspelt(),
			cause.Possible("table-not-available", fact.Observed,
				fact.Text{En: "The product that fills the table isn't deployed or licensed in this tenant.",
					Ru: "Продукт, заполняющий эту таблицу, в тенанте не развёрнут или не лицензирован."},
				fact.Text{En: "Check in the portal whether the schema shows the table.",
					Ru: "Проверьте на портале, есть ли таблица в схеме."}),
			cause.Possible("table-of-another-api", fact.Observed,
				fact.Text{En: "The Defender for Endpoint API (advancedqueries/run) has only its Device tables.",
					Ru: "API Defender for Endpoint (advancedqueries/run) знает только свои таблицы Device."},
				fact.Text{En: "Use Graph security/runHuntingQuery for Email, Identity, Cloud, and other tables.",
					Ru: "Для таблиц Email, Identity, Cloud и других используйте Graph security/runHuntingQuery."}),
		},
		Basis: fact.Observed, Source: srcTable,
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
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query uses a name that isn't a table, column, or variable at that point.",
			Ru: "В запросе есть имя, которое здесь не является ни таблицей, ни столбцом, ни переменной."},
		Causes: []fact.Cause{
			cause.Likely("name-misspelt", fact.Documented,
				fact.Text{En: "The name is misspelled or in the wrong letter case, or a string lacks its quotes.",
					Ru: "Имя написано с ошибкой или не в том регистре, либо строка не взята в кавычки."},
				fact.Text{En: "Copy names from the schema; put strings in quotes.",
					Ru: "Берите имена из схемы; строки заключайте в кавычки."}),
			columnDropped(),
			cause.Possible("column-absent", fact.Observed,
				fact.Text{En: "The column doesn't exist in this tenant's table.",
					Ru: "В таблице этого тенанта такого столбца нет."},
				fact.Text{En: "Write column_ifexists('name', '') where a column may be absent.",
					Ru: "Пишите column_ifexists('имя', ''), если столбца может не быть."}),
		},
		Basis: fact.Observed, Source: srcName,
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
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query calls a function that doesn't exist here.",
			Ru: "Запрос вызывает функцию, которой здесь нет."},
		Causes: []fact.Cause{
			cause.Likely("function-elsewhere", fact.Observed,
				fact.Text{En: "It's a saved function from another workspace or tenant, such as Sentinel.",
					Ru: "Это сохранённая функция из другой рабочей области или тенанта, например из Sentinel."},
				fact.Text{En: "Paste its text into the query, or first save it as a function in the Defender portal.",
					Ru: "Вставьте её текст в запрос или сначала сохраните её как функцию на портале Defender."}),
			cause.Possible("function-misspelt", fact.Documented,
				fact.Text{En: "The name is misspelled or in the wrong letter case.",
					Ru: "Имя написано с ошибкой или не в том регистре."},
				fact.Text{En: "Compare the name with the KQL reference; built-in names are lowercase.",
					Ru: "Сверьте имя со справочником KQL; встроенные имена пишутся строчными."}),
		},
		Basis: fact.Observed, Source: srcFunction,
	},
	{
		ID: "semantic-error", Template: "Fix semantic errors",
		Variants: []string{"The request had some invalid properties", "A semantic error occurred."},
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query is well-formed, but the service can't make sense of something in it.",
			Ru: "Запрос записан верно, но что-то в нём службе непонятно."},
		Causes: []fact.Cause{
			cause.Likely("query-semantics", fact.Documented,
				fact.Text{En: "A name, a type, or the number of arguments doesn't fit.",
					Ru: "Не подходит имя, тип или число аргументов."},
				fact.Text{En: "Run the query in the portal, which marks the position, and correct it there.",
					Ru: "Выполните запрос на портале: он отметит место ошибки; исправьте его там."}),
			cause.QueryMangled(),
		},
		Basis: fact.Documented, Source: srcProperties,
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
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query can't be read as KQL.",
			Ru: "Запрос не читается как KQL."},
		Causes: []fact.Cause{
			cause.QuerySyntax(),
			quotesLost(),
		},
		Basis: fact.Documented, Source: srcParse,
	},
	{
		ID: "missing-expression", Template: "Syntax error: Missing expression",
		Variants: []string{"Missing expression (KS006)", "Missing expression. Fix syntax errors in your query."},
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "An operator of the query has nothing to work on.",
			Ru: "После одного из операторов запроса ничего нет."},
		Causes: []fact.Cause{
			cause.Likely("expression-missing", fact.Observed,
				fact.Text{En: "The query ends with a pipe, a comma, or an operator.",
					Ru: "Запрос заканчивается символом |, запятой или оператором."},
				fact.Text{En: "Check the end of each line, and complete or remove it.",
					Ru: "Посмотрите на конец каждой строки; допишите или удалите лишнее."}),
			quotesLost(),
		},
		Basis: fact.Observed, Source: srcExpression,
	},
	{
		ID: "datetime-literal", Template: "Failed to parse datetime literal: '{literal}'",
		Variants: []string{"Syntax error: Failed to parse datetime literal: '{literal}'", "Expected string literal in datetime()"},
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A datetime() in the query contains something that isn't a date.",
			Ru: "В datetime() запроса указана не дата."},
		Causes: []fact.Cause{
			cause.Likely("datetime-form", fact.Observed,
				fact.Text{En: "The date is in quotes or isn't in ISO 8601 form.",
					Ru: "Дата взята в кавычки или записана не по ISO 8601."},
				fact.Text{En: "Write datetime(2026-01-31T12:00:00Z) without quotes, or ago(7d).",
					Ru: "Пишите datetime(2026-01-31T12:00:00Z) без кавычек или ago(7d)."}),
		},
		Basis: fact.Observed, Source: srcDatetime,
	},
}

func columnDropped() fact.Cause {
	return fact.Cause{ID: "column-dropped", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "An earlier project, summarize, or distinct dropped the column.",
			Ru: "Столбец отброшен раньше — в project, summarize или distinct."},
		Fix: fact.Text{En: "Keep the column in that earlier step.",
			Ru: "Сохраните столбец на том шаге."}}
}

func quotesLost() fact.Cause {
	return fact.Cause{ID: "quotes-lost", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The shell removed quotes or backslashes from the query.",
			Ru: "Оболочка по дороге убрала из запроса кавычки или обратные косые."},
		Fix: fact.Text{En: "Send the body from a file, or use single quotes in the query.",
			Ru: "Отправляйте тело из файла или используйте в запросе одинарные кавычки."}}
}
