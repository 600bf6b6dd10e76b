package hunting

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docLake = "https://learn.microsoft.com/azure/sentinel/datalake/kql-troubleshoot"
)

// lakeMessages are what the data lake of Sentinel says of KQL queries and jobs.
var lakeMessages = []fact.Message{
	{
		ID:       "lake-query-invalid",
		Template: "Failed to execute KQL query with validation errors: {detail}",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Sentinel data lake checked the query and found it malformed.",
			Ru: "Data lake Sentinel проверил запрос и нашёл в нём ошибку записи."},
		Causes: []fact.Cause{
			cause.Likely("query-syntax", fact.Documented,
				fact.Text{En: "A pipe, quote, or bracket is missing or extra, or the query is SQL.",
					Ru: "Не хватает символа |, кавычки или скобки, есть лишние, или это SQL."},
				fact.Text{En: "Correct what the text after the colon names, and test the query in the editor.",
					Ru: "Исправьте то, что названо после двоеточия, и проверьте запрос в редакторе."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-table",
		Template: "Table could not be found or is empty.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Sentinel data lake doesn't show the caller this table.",
			Ru: "Data lake Sentinel не показывает вызывающему такой таблицы."},
		Causes: []fact.Cause{
			cause.Likely("lake-table", fact.Documented,
				fact.Text{En: "The name is wrong, the table has no data yet, or the caller has no data lake role.",
					Ru: "Имя неверно, данных ещё нет или у вызывающего нет роли в data lake."},
				fact.Text{En: "Check the name and the workspace, and have a data lake role assigned.",
					Ru: "Проверьте имя и рабочую область; попросите назначить роль в data lake."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-no-time",
		Template: "No time range set. Add a time parameter to control query cost and avoid timeouts.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The query doesn't limit the time.",
			Ru: "Запрос не ограничивает время."},
		Causes: []fact.Cause{
			cause.Likely("lake-no-time", fact.Documented,
				fact.Text{En: "Neither a filter on TimeGenerated nor a time range is set.",
					Ru: "Нет фильтра по TimeGenerated и не задан период."},
				fact.Text{En: "Add where TimeGenerated > ago(1d), or set a time range.",
					Ru: "Добавьте where TimeGenerated > ago(1d) или задайте период."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-function",
		Template: "Unsupported function. Modify your query to remove functions that are not supported in the data lake: {function}.",
		Variants: []string{
			"The query called an external URL. Calling an external URL is not supported for queries in Lake.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The query uses a function that the Sentinel data lake doesn't have.",
			Ru: "Запрос использует функцию, которой в data lake Sentinel нет."},
		Causes: []fact.Cause{
			cause.Likely("lake-function", fact.Documented,
				fact.Text{En: "adx(), arg(), externaldata(), and ingestion_time() aren't supported there.",
					Ru: "adx(), arg(), externaldata() и ingestion_time() там не поддерживаются."},
				fact.Text{En: "Remove the function, bring its data in as a table, or run the query in advanced hunting.",
					Ru: "Уберите функцию, загрузите её данные как таблицу или выполните запрос в расширенной охоте."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-timeout",
		Template: "Query execution took longer than the assigned timeout and has been aborted.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The query ran longer than allowed.",
			Ru: "Запрос выполнялся дольше, чем разрешено."},
		Causes: []fact.Cause{
			cause.QueryTooHeavy(fact.Likely),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-unauthorized",
		Template: "401-Unauthorized: This normally represents a permanent error, and retrying is unlikely to help. Error details: DataSource={cluster}, DatabaseName={database}.",
		Variants: []string{
			"Error details: DataSource={cluster}, DatabaseName={database}",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The Sentinel data lake refuses the caller.",
			Ru: "Data lake Sentinel отказывает вызывающему."},
		Causes: []fact.Cause{
			cause.Likely("lake-role", fact.Documented,
				fact.Text{En: "The caller has no role on that workspace in the data lake, or the sign-in has expired.",
					Ru: "У вызывающего нет роли в этой рабочей области data lake или вход истёк."},
				fact.Text{En: "Have a data lake role assigned, sign in again, then repeat.",
					Ru: "Попросите назначить роль в data lake, войдите заново и повторите."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-workspace",
		Template: "Client does not have access to any workspaces or client provided invalid workspace(s) in the scope.",
		Variants: []string{
			"The workspace or database name provided in the query is invalid or inaccessible.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "None of the workspaces that the query names can be read.",
			Ru: "Ни одну из указанных рабочих областей прочитать нельзя."},
		Causes: []fact.Cause{
			cause.Likely("lake-workspace", fact.Documented,
				fact.Text{En: "The workspace's name or ID is wrong, or the caller has no role on it.",
					Ru: "Имя или ID рабочей области неверны или у вызывающего нет роли на неё."},
				fact.Text{En: "Check the workspace ID (a GUID), and have a role on the workspace assigned.",
					Ru: "Проверьте ID рабочей области (GUID) и попросите назначить роль на неё."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-job-table",
		Template: "The specified target table does not exist in the destination workspace.",
		Variants: []string{
			"The specified source table does not exist.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "A KQL job reads from or writes to a table that doesn't exist.",
			Ru: "Задание KQL читает или пишет таблицу, которой нет."},
		Causes: []fact.Cause{
			cause.Likely("job-table-missing", fact.Documented,
				fact.Text{En: "The table's name is wrong, it was deleted, or it is in another workspace.",
					Ru: "Имя таблицы неверно, она удалена или находится в другой рабочей области."},
				fact.Text{En: "Create the table, or correct its name or workspace in the job.",
					Ru: "Создайте таблицу или исправьте её имя либо рабочую область в задании."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-job-schema",
		Template: "The query output schema does not match the schema of the destination table.",
		Variants: []string{
			"The data types of one or more columns in the query output do not match the destination table schema.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The result of a KQL job doesn't match the table that it writes to.",
			Ru: "Результат задания KQL не подходит таблице, в которую оно пишет."},
		Causes: []fact.Cause{
			cause.Likely("job-schema", fact.Documented,
				fact.Text{En: "The names, number, or types of the columns differ from the table's.",
					Ru: "Имена, число или типы столбцов отличаются от таблицы."},
				fact.Text{En: "End the query with a project that names and converts the columns to match the table.",
					Ru: "Закончите запрос на project с именами и типами столбцов, как в таблице."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-job-name",
		Template: "KQL job name must be unique.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "A job with this name already exists.",
			Ru: "Задание с таким именем уже есть."},
		Causes: []fact.Cause{
			cause.Likely("job-name-taken", fact.Documented,
				fact.Text{En: "Another job or a notebook job has this name.",
					Ru: "Имя занято другим заданием или заданием записной книжки."},
				fact.Text{En: "Choose another name.",
					Ru: "Выберите другое имя."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
	{
		ID:       "lake-column-name",
		Template: "Invalid column name. It should start with a letter and contain only letters, numbers, and underscores (_), _ResourceId.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The result of the job has a column whose name a table can't have.",
			Ru: "В результате задания есть столбец с недопустимым именем."},
		Causes: []fact.Cause{
			cause.Likely("job-column-name", fact.Documented,
				fact.Text{En: "The name doesn't start with a letter, or contains a space or a hyphen.",
					Ru: "Имя начинается не с буквы или содержит пробел либо дефис."},
				fact.Text{En: "Rename the column with project-rename: only letters, digits, and _.",
					Ru: "Переименуйте столбец через project-rename: только буквы, цифры и _."}),
		},
		Basis: fact.Documented, Source: docLake,
	},
}
