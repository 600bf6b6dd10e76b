package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docJoin        = "https://learn.microsoft.com/kusto/query/join-operator"
	docSummarize   = "https://learn.microsoft.com/kusto/query/summarize-operator"
	docWindow      = "https://learn.microsoft.com/kusto/query/window-functions"
	docParse       = "https://learn.microsoft.com/kusto/query/parse-operator"
	docParseWhere  = "https://learn.microsoft.com/kusto/query/parse-where-operator"
	docEvaluate    = "https://learn.microsoft.com/kusto/query/evaluate-operator"
	docFileProfile = "https://learn.microsoft.com/defender-xdr/advanced-hunting-fileprofile-function"
	docCommands    = "https://learn.microsoft.com/kusto/management/"
	docGraphMatch  = "https://learn.microsoft.com/kusto/query/graph-match-operator"
	docArgMax      = "https://learn.microsoft.com/kusto/query/arg-max-aggregation-function"
)

// operatorMessages are about the operators of a query: join, summarize, parse,
// evaluate and others.
var operatorMessages = []fact.Message{
	{
		ID:       "join-condition",
		Template: "join: Only equality is allowed in this context.",
		Variants: []string{
			"join: for each left attribute, right attribute should be selected.",
			"The join condition must be either the name of a column common to both tables or in the form $left.<column> == $right.<column>.",
			"The join condition operand must be: {prefix}.<column>",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The condition of a join may only say that one column equals another.",
			Ru: "Условие join может только приравнивать один столбец другому."},
		Causes: []fact.Cause{
			cause.Likely("join-not-equality", fact.Documented,
				fact.Text{En: "The on clause contains <, has, a function, or a single side instead of two plain columns.",
					Ru: "В on указаны <, has, функция или только одна сторона вместо двух простых столбцов."},
				fact.Text{En: "Write on $left.A == $right.B; compute with extend beforehand, and put the rest in a where after the join.",
					Ru: "Напишите on $left.A == $right.B; вычисления вынесите в extend до join, остальное — в where после."}),
		},
		Basis: fact.Documented, Source: docJoin,
	},
	{
		ID:       "join-column",
		Template: "The column '{column}' must exist on both sides of the join.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "One of the joined tables doesn't have this column.",
			Ru: "В одной из соединяемых таблиц нет этого столбца."},
		Causes: []fact.Cause{
			cause.Likely("join-column-absent", fact.Documented,
				fact.Text{En: "project or summarize dropped it on one side, or it has another name there.",
					Ru: "На одной стороне его отбросил project или summarize, или там он называется иначе."},
				fact.Text{En: "Keep the column on both sides, or write on $left.A == $right.B.",
					Ru: "Сохраните столбец с обеих сторон или напишите on $left.A == $right.B."}),
		},
		Basis: fact.Documented, Source: docJoin,
	},
	{
		ID:       "join-types",
		Template: "The common column '{column}' must have the same type on both sides of the join.",
		Variants: []string{
			"Inconsistent data types for join keys: ({left}, {right})",
		},
		Service: fact.Defender,
		Meaning: fact.Text{En: "The key of a join has different types on its two sides.",
			Ru: "Ключ join на двух сторонах имеет разные типы."},
		Causes: []fact.Cause{
			cause.Likely("join-key-types", fact.Documented,
				fact.Text{En: "One side is text and the other a number, like ReportId in some tables.",
					Ru: "На одной стороне строка, на другой число, как ReportId в разных таблицах."},
				fact.Text{En: "Convert one side first: extend Key = tostring(ReportId).",
					Ru: "Заранее преобразуйте одну сторону: extend Key = tostring(ReportId)."}),
		},
		Basis: fact.Documented, Source: docJoin,
	},
	{
		ID:       "summarize-without-aggregate",
		Template: "summarize must have at least one aggregate function",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Each result of summarize must come from an aggregate such as count() or max().",
			Ru: "Каждый результат summarize должен получаться из агрегата: count(), max() и т. п."},
		Causes: []fact.Cause{
			cause.Likely("no-aggregate", fact.Observed,
				fact.Text{En: "A constant or a plain column is assigned in summarize; this shows only when the query runs.",
					Ru: "В summarize присвоена константа или просто столбец; видно это лишь при выполнении."},
				fact.Text{En: "Wrap the value in an aggregate: summarize Flag = take_any(\"True\") by SHA1.",
					Ru: "Возьмите агрегат: summarize Flag = take_any(\"True\") by SHA1."}),
		},
		Basis: fact.Observed, Source: docSummarize,
	},
	{
		ID:       "aggregate-misplaced",
		Template: "The aggregate function '{function}' is not allowed in this context.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "An aggregate is used outside summarize.",
			Ru: "Агрегат использован вне summarize."},
		Causes: []fact.Cause{
			cause.Likely("aggregate-outside", fact.Documented,
				fact.Text{En: "where or extend can't count: they see one row at a time.",
					Ru: "where и extend не считают: они видят по одной строке."},
				fact.Text{En: "Write summarize n = count() by X | where n > 5.",
					Ru: "Напишите summarize n = count() by X | where n > 5."}),
		},
		Basis: fact.Documented, Source: docSummarize,
	},
	{
		ID:       "rows-not-serialized",
		Template: "Function '{function}' cannot be invoked. The row set must be serialized.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "row_number(), prev(), and similar functions need rows in a fixed order.",
			Ru: "row_number(), prev() и подобным нужен фиксированный порядок строк."},
		Causes: []fact.Cause{
			cause.Likely("no-order", fact.Documented,
				fact.Text{En: "That step isn't directly preceded by a sort.",
					Ru: "Непосредственно перед этим шагом нет сортировки."},
				fact.Text{En: "Put order by Timestamp asc, or serialize, directly before it.",
					Ru: "Поставьте прямо перед ним order by Timestamp asc или serialize."}),
		},
		Basis: fact.Documented, Source: docWindow,
	},
	{
		ID:       "query-plugin-not-found",
		Template: "plugin '{plugin}': plugin doesn't exist.",
		Variants: []string{
			"The plug-in function '{plugin}' is not defined.",
			"The plug-in function '{plugin}' is not enabled.",
			"The plug-in function '{plugin}' is not allowed in this context.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "evaluate names a plugin that this service doesn't offer there.",
			Ru: "evaluate называет подключаемый модуль, которого у этой службы здесь нет."},
		Causes: []fact.Cause{
			cause.Likely("plugin-not-offered", fact.Documented,
				fact.Text{En: "It isn't a plugin, or it's one that advanced hunting doesn't offer: python, r, http_request, sql_request.",
					Ru: "Это не подключаемый модуль или тот, которого в расширенной охоте нет: python, r, http_request, sql_request."},
				fact.Text{En: "Call ordinary functions without evaluate; do what the missing plugin does in your own program.",
					Ru: "Обычные функции вызывайте без evaluate; работу недостающего модуля выполняйте в своей программе."}),
		},
		Basis: fact.Documented, Source: docEvaluate,
	},
	{
		ID:       "not-a-plugin",
		Template: "The name '{name}' is not a plug-in function.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "evaluate is followed by something that isn't a plugin.",
			Ru: "После evaluate указан не подключаемый модуль."},
		Causes: []fact.Cause{
			cause.Likely("invoke-not-evaluate", fact.Documented,
				fact.Text{En: "FileProfile, SeenBy, DeviceFromIP, and your own functions are called with invoke.",
					Ru: "FileProfile, SeenBy, DeviceFromIP и собственные функции вызываются через invoke."},
				fact.Text{En: "Write | invoke FileProfile(SHA1, 1000).",
					Ru: "Напишите | invoke FileProfile(SHA1, 1000)."}),
		},
		Basis: fact.Documented, Source: docFileProfile,
	},
	{
		ID:       "required-columns",
		Template: "The tabular value does not have the required columns.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "The table passed to a function lacks a column that the function needs.",
			Ru: "В таблице, переданной функции, нет нужного ей столбца."},
		Causes: []fact.Cause{
			cause.Likely("invoke-column-dropped", fact.Documented,
				fact.Text{En: "A project or summarize before invoke dropped the column.",
					Ru: "Столбец отбросил project или summarize перед invoke."},
				fact.Text{En: "Keep that column until the invoke, such as SHA1 for FileProfile().",
					Ru: "Сохраните столбец до invoke, например SHA1 для FileProfile()."}),
		},
		Basis: fact.Documented, Source: docFileProfile,
	},
	{
		ID:       "control-command",
		Template: "Unexpected control command",
		Variants: []string{
			"Missing command.. Fix syntax errors in your query.",
			"Missing command. Fix syntax errors in your query.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The text starts with a dot, like an Azure Data Explorer management command.",
			Ru: "Текст начинается с точки, как команда управления Azure Data Explorer."},
		Causes: []fact.Cause{
			cause.Likely("command-for-query", fact.Documented,
				fact.Text{En: ".show, .create, and similar commands aren't possible here; this service accepts only queries.",
					Ru: ".show, .create и подобные здесь недоступны: служба принимает только запросы."},
				fact.Text{En: "Remove the command or the stray dot; use TableName | getschema, or the schema in the portal.",
					Ru: "Уберите команду или лишнюю точку; используйте TableName | getschema или схему на портале."}),
		},
		Basis: fact.Documented, Source: docCommands,
	},
	{
		ID:       "graph-path-property",
		Template: "graph-match operator: variable edge '{edge}' edges don't have property '{property}'",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "An edge that represents a path is a list and has no properties of its own.",
			Ru: "Ребро, обозначающее путь, — это список, собственных свойств у него нет."},
		Causes: []fact.Cause{
			cause.Likely("path-is-a-list", fact.Observed,
				fact.Text{En: "where tests a property of a variable-length edge, such as [path*1..3].",
					Ru: "where проверяет свойство ребра переменной длины, например [path*1..3]."},
				fact.Text{En: "Use all() or any() over the path, or filter the edges before make-graph.",
					Ru: "Используйте all() или any() по пути или отфильтруйте рёбра до make-graph."}),
		},
		Basis: fact.Observed, Source: docGraphMatch,
	},
	{
		ID:       "parse-where-mode",
		Template: "parse-where: only simple or regex modes are supported",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "parse-where has no kind=relaxed.",
			Ru: "У parse-where нет kind=relaxed."},
		Causes: []fact.Cause{
			cause.Likely("parse-where-relaxed", fact.Documented,
				fact.Text{En: "kind=relaxed exists only for parse.",
					Ru: "kind=relaxed есть только у parse."},
				fact.Text{En: "Use parse kind=relaxed, followed by where isnotempty(Column).",
					Ru: "Используйте parse kind=relaxed, а за ним where isnotempty(Column)."}),
		},
		Basis: fact.Documented, Source: docParseWhere,
	},
	{
		ID:       "parse-pattern",
		Template: "The pattern must start with a column name or *",
		Variants: []string{
			"The column name must follow a string literal",
			"A string literal must follow a *",
			"Using * after parsing a string column is ambiguous.",
		},
		Service: fact.Defender,
		Meaning: fact.Text{En: "The parse pattern doesn't alternate text and columns.",
			Ru: "В шаблоне parse тексты и столбцы не чередуются."},
		Causes: []fact.Cause{
			cause.Likely("parse-without-text", fact.Documented,
				fact.Text{En: "Between two columns, or between a column and *, no text marks where the first one ends.",
					Ru: "Между двумя столбцами или столбцом и * нет текста, который показывает конец первого."},
				fact.Text{En: "Write parse Text with * \"from \" A \" to \" B; or give the column a type, such as A:long.",
					Ru: "Пишите parse Text with * \"from \" A \" to \" B; или задайте столбцу тип, например A:long."}),
		},
		Basis: fact.Documented, Source: docParse,
	},
	{
		ID:       "operator-not-first",
		Template: "The operator cannot be the first operator in a query.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The query starts with an operator such as where, without a table before it.",
			Ru: "Запрос начинается с оператора вроде where, без таблицы перед ним."},
		Causes: []fact.Cause{
			cause.Likely("table-line-lost", fact.Documented,
				fact.Text{En: "The line with the table is missing: cut off, commented out, or separated by a blank line.",
					Ru: "Нет строки с таблицей: она отрезана, закомментирована или отделена пустой строкой."},
				fact.Text{En: "Start with a table name, and select the whole query before you run it.",
					Ru: "Начните с имени таблицы и выделите весь запрос перед запуском."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "operator-only-first",
		Template: "The operator must be the first operator in the query.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "find, print, range, datatable, or externaldata comes after a pipe.",
			Ru: "find, print, range, datatable или externaldata стоит после символа |."},
		Causes: []fact.Cause{
			cause.Likely("source-after-pipe", fact.Documented,
				fact.Text{En: "Such an operator creates its own table, so nothing can be piped into it.",
					Ru: "Такой оператор сам создаёт таблицу, поэтому ничего не принимает через |."},
				fact.Text{En: "Start the query with it, or put it in a let and join it.",
					Ru: "Начните с него запрос или вынесите его в let и присоедините через join."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "operator-not-here",
		Template: "The query operator '{operator}' is not allowed in the current context.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "This operator isn't allowed at that point in the query.",
			Ru: "Этот оператор в данном месте запроса недопустим."},
		Causes: []fact.Cause{
			cause.Likely("operator-in-subquery", fact.Documented,
				fact.Text{En: "render or another closing operator is inside a subquery, mv-apply, or partition.",
					Ru: "render или другой завершающий оператор стоит во вложенном запросе, mv-apply или partition."},
				fact.Text{En: "Move the closing operator to the end of the main query, or remove it.",
					Ru: "Перенесите завершающий оператор в конец основного запроса или уберите."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "star-not-here",
		Template: "The * syntax is not allowed here.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A star is used where it isn't allowed.",
			Ru: "Звёздочка стоит там, где она недопустима."},
		Causes: []fact.Cause{
			cause.Likely("star-as-in-sql", fact.Documented,
				fact.Text{En: "project * and count(*) are SQL.",
					Ru: "project * и count(*) — это SQL."},
				fact.Text{En: "Remove the project, write count(), or name the columns.",
					Ru: "Уберите project, пишите count() или перечислите столбцы."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "star-not-last",
		Template: "The * syntax must be the last argument.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "In arg_max and arg_min, the star comes last.",
			Ru: "В arg_max и arg_min звёздочка стоит последней."},
		Causes: []fact.Cause{
			cause.Likely("star-first", fact.Documented,
				fact.Text{En: "The arguments are in the wrong order, as in arg_max(*, Timestamp).",
					Ru: "Аргументы не в том порядке, как в arg_max(*, Timestamp)."},
				fact.Text{En: "Write arg_max(Timestamp, *).",
					Ru: "Напишите arg_max(Timestamp, *)."}),
		},
		Basis: fact.Documented, Source: docArgMax,
	},
}
