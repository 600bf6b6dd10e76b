package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docDynamicType     = "https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic"
	docDatatypes       = "https://learn.microsoft.com/kusto/query/scalar-data-types/"
	docExtractAll      = "https://learn.microsoft.com/kusto/query/extract-all-function"
	docRegex           = "https://learn.microsoft.com/kusto/query/regex"
	docDatatable       = "https://learn.microsoft.com/kusto/query/datatable-operator"
	docBin             = "https://learn.microsoft.com/kusto/query/bin-function"
	srcCompare         = "https://github.com/microsoft/BCTech/issues/24"
	srcDynamicCompare  = "https://github.com/MicrosoftDocs/dataexplorer-docs/issues/43"
	docScalarFunctions = "https://learn.microsoft.com/kusto/query/scalar-functions"
)

// typeMessages are about the types of the values in a query, and about
// the arguments of its functions.
var typeMessages = []fact.Message{
	{
		ID:       "type-arithmetic",
		Template: "Arithmetic expression cannot be carried-out between {left} and {right}",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A plus, minus, or other arithmetic sign joins two incompatible types.",
			Ru: "Знак арифметики соединяет два несовместимых типа."},
		Causes: []fact.Cause{
			cause.Likely("arithmetic-types", fact.Observed,
				fact.Text{En: "One side is text: a quoted date or time span, or a parameter that a tool inserted as text.",
					Ru: "Одна из сторон — строка: дата или интервал в кавычках либо параметр, вставленный как текст."},
				fact.Text{En: "Write time spans without quotes (1d, 2h), and convert strings with todatetime(), totimespan(), or toint().",
					Ru: "Пишите интервалы без кавычек (1d, 2h), а строки преобразуйте через todatetime(), totimespan(), toint()."}),
		},
		Basis: fact.Observed, Source: docDatatypes,
	},
	{
		ID:       "dynamic-key",
		Template: "Summarize group key '{column}' is of a 'dynamic' type. Please use an explicit cast (for example, 'summarize ... by tostring({column})') as grouping by a 'dynamic' type is not supported.",
		Variants: []string{
			"group key '{column}' is of a 'dynamic' type",
			"order operator: key can't be of dynamic type",
			"join key '{column}' is of a 'dynamic' type. Please use an explicit cast",
			"join key '{column}' is of a 'dynamic' type",
			"Join keys cannot be dynamic",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "summarize, sort and join can't use a dynamic (JSON) value as their key.",
			Ru: "summarize, sort и join не принимают в качестве ключа значение dynamic (JSON)."},
		Causes: []fact.Cause{
			cause.Likely("dynamic-as-key", fact.Documented,
				fact.Text{En: "The key is a JSON value from parse_json, mv-expand, or a field such as AdditionalFields.X.",
					Ru: "Ключ — значение JSON: из parse_json, mv-expand или поля вроде AdditionalFields.X."},
				fact.Text{En: "Convert the key: tostring(Key), tolong(Key), or todatetime(Key); in a join, do so on both sides first.",
					Ru: "Преобразуйте ключ: tostring(Key), tolong(Key) или todatetime(Key); для join — заранее с обеих сторон."}),
		},
		Basis: fact.Documented, Source: docDynamicType,
	},
	{
		ID:       "types-compared",
		Template: "Cannot compare values of types {left} and {right}. Try adding explicit casts",
		Variants: []string{
			"Cannot compare values of types {left} and {right}",
			"The operator '{operator}' is not defined for the operand types {left} and {right}.",
			"The operator '{operator}' is not defined for the operand type {left}.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The two sides of an operator have types that the engine can't compare.",
			Ru: "Стороны оператора имеют типы, которые движок не сравнивает."},
		Causes: []fact.Cause{
			cause.Likely("types-differ", fact.Documented,
				fact.Text{En: "A number or time is compared with quoted text, or the reverse; < and > don't order strings.",
					Ru: "Число или время сравнивают со строкой в кавычках или наоборот; < и > строки не упорядочивают."},
				fact.Text{En: "Match the literal to the column's type: == 4625, datetime(2026-01-31), or convert with tostring(), toint().",
					Ru: "Подберите литерал под тип столбца: == 4625, datetime(2026-01-31) — или преобразуйте: tostring(), toint()."}),
		},
		Basis: fact.Observed, Source: srcCompare,
	},
	{
		ID:       "dynamic-compared",
		Template: "Cannot compare dynamic values without explicit cast",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Both sides of the comparison are dynamic (JSON) values.",
			Ru: "Обе стороны сравнения — значения dynamic (JSON)."},
		Causes: []fact.Cause{
			cause.Likely("dynamic-compared", fact.Observed,
				fact.Text{En: "JSON values, or arrays of them, are compared with ==.",
					Ru: "Значения JSON или их массивы сравнивают через ==."},
				fact.Text{En: "Write tostring(a) == tostring(b); for arrays use set_difference() or has_any.",
					Ru: "Напишите tostring(a) == tostring(b); для массивов — set_difference() или has_any."}),
		},
		Basis: fact.Observed, Source: srcDynamicCompare,
	},
	{
		ID:       "list-type",
		Template: "SEM0025: type mismatch",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The values in the list of in() have a different type than the column.",
			Ru: "Значения в списке in() другого типа, чем столбец."},
		Causes: []fact.Cause{
			cause.Likely("list-types", fact.Observed,
				fact.Text{En: "Numbers are quoted or strings aren't; in CloudAppEvents, ApplicationId is a number, not a GUID.",
					Ru: "Числа в кавычках или строки без них; в CloudAppEvents ApplicationId — число, а не GUID."},
				fact.Text{En: "Write the values in the column's type; application GUIDs are in OAuthAppInfo or EntraIdSignInEvents.",
					Ru: "Пишите значения в типе столбца; GUID приложений есть в OAuthAppInfo и EntraIdSignInEvents."}),
		},
		Basis: fact.Observed, Source: docDatatypes,
	},
	{
		ID:       "argument-count",
		Template: "{function}(): function expects {count} argument(s).",
		Variants: []string{
			"function expects {count} argument(s)",
			"The function '{function}' expects {count} arguments.",
			"The function '{function}' expects {count} argument.",
			"The function call has an incorrect number of arguments.",
			"The argument for parameter '{parameter}' is missing.",
			"{count} arguments expected.",
			"1 argument expected.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A function is called with too few or too many arguments.",
			Ru: "Функция вызвана с неверным числом аргументов."},
		Causes: []fact.Cause{
			cause.Likely("argument-count", fact.Documented,
				fact.Text{En: "An argument is missing or extra: count() takes none, floor() and bin() also need the step.",
					Ru: "Аргумента не хватает или он лишний: у count() их нет, floor() и bin() нужен ещё шаг."},
				fact.Text{En: "Compare the call with the function's page in the KQL reference.",
					Ru: "Сверьте вызов со страницей функции в справочнике KQL."}),
		},
		Basis: fact.Documented, Source: docScalarFunctions,
	},
	{
		ID:       "argument-named",
		Template: "Named arguments are not supported for this function.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "This function takes its arguments only by position.",
			Ru: "Эта функция принимает аргументы только по порядку."},
		Causes: []fact.Cause{
			cause.Likely("argument-named", fact.Documented,
				fact.Text{En: "A built-in function is called with name=value.",
					Ru: "Встроенная функция вызвана с имя=значение."},
				fact.Text{En: "Give the arguments without names, in order.",
					Ru: "Передайте аргументы без имён, по порядку."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "constant-expected",
		Template: "{function}: failed to cast argument {index} to scalar constant",
		Variants: []string{
			"failed to cast argument {index} to scalar constant",
			"The expression must be a constant.",
			"The expression must be a literal.",
			"The expression must be a literal scalar value.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Only a value that is fixed before the query runs is allowed there.",
			Ru: "В этом месте допустимо только значение, известное до выполнения запроса."},
		Causes: []fact.Cause{
			cause.Likely("value-per-row", fact.Documented,
				fact.Text{En: "A column or a value computed for each row is used as a pattern, a list, a step, or an option.",
					Ru: "Столбец или значение, вычисляемое для каждой строки, указано как шаблон, список, шаг или параметр."},
				fact.Text{En: "Write a literal, or a let with a constant; for in() and has_any use dynamic([…]) or a subquery.",
					Ru: "Напишите литерал или let с константой; для in() и has_any — dynamic([…]) или вложенный запрос."}),
		},
		Basis: fact.Documented, Source: docScalarFunctions,
	},
	{
		ID:       "regex-groups",
		Template: "{function}: argument 2 must be a valid regex with [1..16] matching groups",
		Variants: []string{
			"argument 2 must be a valid regex with [1..16] matching groups",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The pattern needs parentheses around the part to return.",
			Ru: "В шаблоне нужны скобки вокруг возвращаемой части."},
		Causes: []fact.Cause{
			cause.Likely("regex-without-group", fact.Documented,
				fact.Text{En: "The pattern has no group in parentheses, or more than 16.",
					Ru: "В шаблоне нет группы в скобках или их больше 16."},
				fact.Text{En: "Put the part you want in parentheses: extract_all(@\"(\\w+)\", Text).",
					Ru: "Возьмите нужную часть в скобки: extract_all(@\"(\\w+)\", Text)."}),
			quotesLost(),
		},
		Basis: fact.Documented, Source: docExtractAll,
	},
	{
		ID:       "regex-malformed",
		Template: "Regex pattern is ill-formed",
		Variants: []string{
			"SEM0476: Invalid regex pattern",
			"SEM0476 Invalid regex pattern",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The regular expression isn't valid for the query engine.",
			Ru: "Регулярное выражение не подходит движку запросов."},
		Causes: []fact.Cause{
			cause.Likely("regex-lookaround", fact.Documented,
				fact.Text{En: "It uses look-around or a backreference, which the engine doesn't support, or ends with a single backslash.",
					Ru: "В нём просмотр вперёд или назад либо обратная ссылка, которых движок не знает, или одиночная \\ в конце."},
				fact.Text{En: "Rewrite the expression without (?=, (?!, (?<= and \\1; write a literal backslash as \\\\ in a @\"…\" string.",
					Ru: "Перепишите выражение без (?=, (?!, (?<= и \\1; обратную косую в строке @\"…\" пишите как \\\\."}),
		},
		Basis: fact.Documented, Source: docRegex,
	},
	{
		ID:       "value-type",
		Template: "A value of type {type} expected.",
		Variants: []string{
			"The value of type '{type}' is not allowed in this context.",
			"The expression must have the type {type}.",
			"The function '{function}' is not compatible with arguments ({detail})",
			"The expression value must be an integer.",
			"The expression value must be a number.",
			"The expression value must be a number or boolean true/false.",
			"The argument value must be summable: a number, timespan or datetime.",
			"The argument value must be orderable: a number, timespan, datetime, string or boolean.",
			"The expression value must be a string or a dynamic array of strings.",
			"No common type can be determined from the arguments.",
		},
		Service: fact.Defender,
		Meaning: fact.Text{En: "A function or an operator gets a value of the wrong type.",
			Ru: "Функция или оператор получает значение не того типа."},
		Causes: []fact.Cause{
			cause.Likely("argument-type", fact.Documented,
				fact.Text{En: "A string, number, time, or JSON value is used where another type is needed, or the branches of iff() differ.",
					Ru: "Строка, число, время или JSON указаны там, где нужен другой тип, или ветви iff() разного типа."},
				fact.Text{En: "Convert the value: tostring(), tolong(), todatetime(), parse_json(); in a condition write == instead of =.",
					Ru: "Преобразуйте значение: tostring(), tolong(), todatetime(), parse_json(); в условии пишите ==, а не =."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "json-expected",
		Template: "The expression value must be a dynamic array.",
		Variants: []string{
			"The expression must be a dynamic bag.",
			"The element access operator [] is not allowed in this context.",
		},
		Service: fact.Defender,
		Meaning: fact.Text{En: "The query treats a value as JSON, but it isn't.",
			Ru: "Запрос обращается с обычным значением как с JSON."},
		Causes: []fact.Cause{
			cause.Likely("text-not-parsed", fact.Documented,
				fact.Text{En: "The column is a string that only contains JSON, such as AdditionalFields in many tables.",
					Ru: "Столбец — строка, в которой лишь записан JSON, как AdditionalFields во многих таблицах."},
				fact.Text{En: "Write parse_json(Column), or split(Column, ',') for a comma-separated list.",
					Ru: "Напишите parse_json(Column) или split(Column, ',') для списка через запятую."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "option-value",
		Template: "The expression must be one of the values: {detail}",
		Variants: []string{
			"The expression must be the value: {detail}",
			"The expression must not be one of the values: {detail}",
			"The name '{name}' is not a recognized parameter for this operator.",
			"The parameter '{name}' is already specified.",
		},
		Service: fact.Defender,
		Meaning: fact.Text{En: "An option of an operator is unknown, given twice, or has a value that doesn't exist.",
			Ru: "Параметр оператора неизвестен, указан дважды или имеет несуществующее значение."},
		Causes: []fact.Cause{
			cause.Likely("option-misspelt", fact.Documented,
				fact.Text{En: "The option or its value is misspelled, as in kind=left for leftouter.",
					Ru: "Параметр или его значение написаны с ошибкой, как kind=left вместо leftouter."},
				fact.Text{En: "Use one of the values in the message; give each option once.",
					Ru: "Возьмите одно из значений в сообщении; указывайте каждый параметр один раз."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
	{
		ID:       "type-name",
		Template: "The name '{name}' is not a valid type name that can be used here.",
		Variants: []string{
			"The syntax is not a valid type expression.",
			"The syntax is not a valid column declaration.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The declaration of a column or parameter doesn't name a KQL type.",
			Ru: "Объявление столбца или параметра не называет тип KQL."},
		Causes: []fact.Cause{
			cause.Likely("type-unknown", fact.Documented,
				fact.Text{En: "The type comes from another language, such as varchar or number, or the colon is missing.",
					Ru: "Указан тип другого языка, например varchar или number, либо нет двоеточия."},
				fact.Text{En: "Write Name:type with string, long, int, real, bool, datetime, timespan, dynamic, guid or decimal.",
					Ru: "Пишите Name:type: string, long, int, real, bool, datetime, timespan, dynamic, guid или decimal."}),
		},
		Basis: fact.Documented, Source: docDatatypes,
	},
	{
		ID:       "datatable-values",
		Template: "Incorrect number of data values. The values should appear in multiples of {count}.",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "A datatable has too few or too many values for its columns.",
			Ru: "В datatable слишком мало или слишком много значений для его столбцов."},
		Causes: []fact.Cause{
			cause.Likely("datatable-count", fact.Documented,
				fact.Text{En: "A value or a comma is missing in the list.",
					Ru: "В списке не хватает значения или запятой."},
				fact.Text{En: "Give one value for each column of each row.",
					Ru: "Дайте по одному значению на каждый столбец каждой строки."}),
		},
		Basis: fact.Documented, Source: docDatatable,
	},
	{
		ID:       "step-type",
		Template: "The type '{left}' is not an appropriate interval type for '{right}'",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "The step of bin, range or make-series doesn't fit the column.",
			Ru: "Шаг в bin, range или make-series не подходит столбцу."},
		Causes: []fact.Cause{
			cause.Likely("step-not-a-time-span", fact.Documented,
				fact.Text{En: "A plain number is used as the step for a time.",
					Ru: "Для времени шагом указано простое число."},
				fact.Text{En: "Use a time span: bin(Timestamp, 1h).",
					Ru: "Укажите интервал: bin(Timestamp, 1h)."}),
		},
		Basis: fact.Documented, Source: docBin,
	},
	{
		ID:       "column-name-expected",
		Template: "Column name expected.",
		Variants: []string{
			"Column rename assignment expected.",
			"A column name cannot be inferred for this expression.",
			"The name must be a single identifier only.",
		},
		Code: "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "A plain column name is needed there.",
			Ru: "В этом месте нужно простое имя столбца."},
		Causes: []fact.Cause{
			cause.Likely("expression-for-name", fact.Documented,
				fact.Text{En: "An expression or a dotted name is used where only a column name is allowed.",
					Ru: "Выражение или имя с точкой указано там, где допустимо только имя столбца."},
				fact.Text{En: "Write Name = expression with extend first; project-rename takes New = Old.",
					Ru: "Сначала напишите extend Name = выражение; project-rename принимает New = Old."}),
		},
		Basis: fact.Documented, Source: srcDiagnostics,
	},
}
