package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docIff        = "https://learn.microsoft.com/kusto/query/iff-function"
	docMvExpand   = "https://learn.microsoft.com/kusto/query/mv-expand-operator"
	docExtract    = "https://learn.microsoft.com/kusto/query/extract-function"
	docIsFuzzy    = "https://learn.microsoft.com/kusto/query/union-operator"
	docDynamicKql = "https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic"
)

// valueMessages are what the engine says of the values that functions and operators get,
// in its own words; the editor says it in others.
var valueMessages = []fact.Message{
	{
		ID:       "argument-not-text",
		Template: "{function}(): argument #{index} expected to be a string expression",
		Variants: []string{
			"argument #{index} expected to be a string expression",
			"argument #{index} expected to be a {type} expression",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A function gets an argument of the wrong type; # counts from 1.",
			Ru: "Функция получает аргумент не того типа; # считается с 1."},
		Causes: []fact.Cause{
			cause.Likely("argument-dynamic", fact.Observed,
				fact.Text{En: "That argument is dynamic (JSON, a list, or what mv-expand and parse_json return), but the function takes text.",
					Ru: "Этот аргумент — dynamic (JSON, список или результат mv-expand и parse_json), а функция принимает текст."},
				fact.Text{En: "Wrap the argument that the message counts in tostring(); in a parser, do so in its saved function.",
					Ru: "Оберните аргумент с этим номером в tostring(); если это парсер — в его сохранённой функции."}),
		},
		Basis: fact.Observed, Source: docExtract,
	},
	{
		ID:       "argument-json",
		Template: "{function}(): argument #{index} cannot be dynamic",
		Variants: []string{
			"argument #{index} cannot be dynamic",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A function that needs a plain value gets a JSON value; # counts from 1.",
			Ru: "Функции нужно простое значение, а она получает JSON; # считается с 1."},
		Causes: []fact.Cause{
			cause.Likely("argument-json", fact.Observed,
				fact.Text{En: "The column is dynamic, so it has no single type to count, compare, or join.",
					Ru: "Столбец имеет тип dynamic, и его нельзя считать, сравнивать или соединять напрямую."},
				fact.Text{En: "Convert the column there: dcount(tostring(Column)), or use a plain column.",
					Ru: "Преобразуйте столбец: dcount(tostring(Столбец)) или возьмите простой столбец."}),
		},
		Basis: fact.Observed, Source: docDynamicKql,
	},
	{
		ID:       "branch-types",
		Template: "Call to iff(): @then data type ({left}) must match the @else data type ({right})",
		Variants: []string{
			"@then data type ({left}) must match the @else data type ({right})",
			"Call to {function}(): @then data type ({left}) must match the @else data type ({right})",
			"iff(): @then data type ({left}) must match the @else data type ({right})",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Both results of iff() or case() need the same type.",
			Ru: "Оба результата iff() или case() должны быть одного типа."},
		Causes: []fact.Cause{
			cause.Likely("branch-types", fact.Observed,
				fact.Text{En: "The two branches have the types that the message names.",
					Ru: "Ветви имеют типы, названные в сообщении."},
				fact.Text{En: "Convert one branch to the other's type: tostring(), tolong(), toreal(), todatetime(); for an empty value write '' or real(null).",
					Ru: "Приведите одну ветвь к типу другой: tostring(), tolong(), toreal(), todatetime(); пустое значение пишите как '' или real(null)."}),
		},
		Basis: fact.Observed, Source: docIff,
	},
	{
		ID:       "expand-not-json",
		Template: "mv-expand: expanded expression expected to have dynamic type",
		Variants: []string{
			"Operator mvexpand: expanded expression expected to have dynamic type",
			"expanded expression expected to have dynamic type",
			"mv-apply: expanded expression expected to have dynamic type",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "mv-expand or mv-apply gets a column that isn't a JSON list.",
			Ru: "mv-expand или mv-apply получает столбец, который не является списком JSON."},
		Causes: []fact.Cause{
			cause.Likely("expand-text", fact.Observed,
				fact.Text{En: "The column is a string that only contains JSON.",
					Ru: "Столбец — строка, в которой лишь записан JSON."},
				fact.Text{En: "Parse the column first: mv-expand Item = parse_json(Column); for a comma-separated list use split(Column, ',').",
					Ru: "Сначала разберите столбец: mv-expand Item = parse_json(Столбец); список через запятую — split(Столбец, ',')."}),
		},
		Basis: fact.Observed, Source: docMvExpand,
	},
	{
		ID:       "source-not-table",
		Template: "Operator source expression should be table or column",
		Variants: []string{
			"Operator source expression should be table or column. A semantic error occurred.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "What the query starts from, or pipes into a step, isn't a table.",
			Ru: "То, с чего начинается запрос или что передаётся шагу, не таблица."},
		Causes: []fact.Cause{
			cause.Possible("union-all-missing", fact.Observed,
				fact.Text{En: "The table doesn't exist yet: no table of a union isfuzzy=true is there, or a custom table has no data.",
					Ru: "Таблицы ещё нет: ни одной из таблиц union isfuzzy=true, или в пользовательской нет данных."},
				fact.Text{En: "Run each table alone. For a rule that must deploy before the data arrives, add an empty datatable(Column:type)[] to the union.",
					Ru: "Выполните каждую таблицу отдельно. Если правило развёртывают до прихода данных, добавьте в union пустую datatable(Столбец:тип)[]."}),
			cause.Possible("query-starts-with-value", fact.Observed,
				fact.Text{En: "The query starts with text, a column, or a let that holds a value: often the keyword search is missing.",
					Ru: "Запрос начинается с текста, столбца или let со значением: часто пропущено слово search."},
				fact.Text{En: "Start with a table name, or write search \"text\".",
					Ru: "Начните с имени таблицы или напишите search \"текст\"."}),
			cause.Possible("aggregate-in-by", fact.Observed,
				fact.Text{En: "The by of a summarize contains an aggregate such as take_any() or max().",
					Ru: "В by оператора summarize есть агрегат, например take_any() или max()."},
				fact.Text{En: "Compute the value with extend or a first summarize, then group by it.",
					Ru: "Вычислите значение через extend или первый summarize, затем группируйте по нему."}),
		},
		Basis: fact.Observed, Source: docIsFuzzy,
	},
	{
		ID:       "union-column-taken",
		Template: "union: column named '{column}' already exists",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "union would add a column that one of its tables already has.",
			Ru: "union добавил бы столбец, который уже есть в одной из его таблиц."},
		Causes: []fact.Cause{
			cause.Likely("union-column-taken", fact.Observed,
				fact.Text{En: "A table, often a custom one, has a column with the name that withsource= gives.",
					Ru: "В одной из таблиц, часто пользовательской, есть столбец с именем из withsource=."},
				fact.Text{En: "Choose another name: union withsource=SourceTable1 *; or leave that table out.",
					Ru: "Возьмите другое имя: union withsource=SourceTable1 *; или исключите эту таблицу."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoft/Application-Insights-Workbooks/issues/962",
	},
}
