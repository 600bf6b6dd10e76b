package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture/program"
)

// runsElsewhere reports whether the query engine of another API refused the query: the
// schema of advanced hunting says nothing about its tables then.
func (c *Case) runsElsewhere() bool {
	switch c.Foreign.Name {
	case catalog.LogAnalytics, catalog.ResourceManager, catalog.DataExplorer:
		return true
	}
	return false
}

// elsewhereColumn explains a column that a workspace or a database doesn't have.
//
//	'extend' operator: Failed to resolve scalar expression named 'SourceSystem_x'
func elsewhereColumn(c *Case, name string, q query) []Cause {
	if causes, ok := definedCauses(c, name, q); ok {
		return causes
	}
	if hunting.IsWorkspaceColumn(name) {
		return []Cause{columnOfWorkspace(name, q)}
	}
	return []Cause{likely("column-absent",
		textf("The query has no column %s at that point: its table doesn't have it, or an earlier step dropped it.",
			"В этом месте запроса нет столбца %s: его нет в таблице или его отбросил более ранний шаг.", shown(name)),
		join(textf("the message names %s", "сообщение называет %s", shown(name)), here(q, name)),
		textf("Run TableName | getschema where the query runs and copy the exact name; if the column isn't always there, write column_ifexists('%s', ''). Text must be in quotes.",
			"Выполните TableName | getschema там же, где запрос, и скопируйте точное имя; если столбец есть не всегда, напишите column_ifexists('%s', ''). Текст пишется в кавычках.", shown(name)),
		others(columnDisproved(), "column-absent")...)}
}

// elsewhereTable explains a table that a workspace or a database doesn't have and that
// isn't one of the usual tables of a workspace.
//
//	'where' operator: Failed to resolve table or column expression named 'Costs_v1_2'
func elsewhereTable(c *Case, name string, q query) []Cause {
	evidence := join(textf("the message names %s", "сообщение называет %s", shown(name)), here(q, name))
	if c.Foreign.Name == catalog.DataExplorer {
		return []Cause{likely("table-not-available",
			textf("The database that the query runs in has no table, view, or function %s.", "В базе данных, где выполняется запрос, нет таблицы, представления или функции %s.", shown(name)),
			evidence,
			Text{en: "Check the cluster and database of the connection and the letter case (.show tables, .show functions); if a setup script creates the name, run it.",
				ru: "Проверьте кластер и базу данных подключения и регистр букв (.show tables, .show functions); если имя создаёт сценарий установки, выполните его."},
			"table-misspelt", "name-misspelt", "query-mangled", "table-of-another-api")}
	}
	if c.Foreign == (Foreign{}) {
		return []Cause{likely("table-not-available",
			textf("The place where the query runs has no table, view, or function %s; advanced hunting doesn't have it either.", "Там, где выполняется запрос, нет таблицы, представления или функции %s; в расширенной охоте её тоже нет.", shown(name)),
			evidence,
			Text{en: "Check which workspace, cluster, or database the query runs in. A custom table needs its first data, and a function or view the script or solution that creates it.",
				ru: "Проверьте, в какой рабочей области, кластере или базе данных выполняется запрос. Пользовательской таблице нужны первые данные, функции или представлению — сценарий или решение, которое их создаёт."},
			"table-misspelt", "name-misspelt", "query-mangled", "table-of-another-api")}
	}
	return []Cause{likely("table-not-available",
		textf("The workspace has no table or function %s: nothing sent it data, a solution that brings it isn't installed, or the query runs in another workspace.",
			"В рабочей области нет таблицы или функции %s: в неё ничего не поступало, решение с ней не установлено или запрос выполняется в другой рабочей области.", shown(name)),
		evidence,
		textf("Run %s | take 1 under Logs in that workspace. If it isn't there, connect its source or install its solution, or leave it out with union isfuzzy=true.",
			"Выполните %s | take 1 в разделе Logs этой рабочей области. Если таблицы нет, подключите её источник или установите решение либо уберите её через union isfuzzy=true.", shown(name)),
		"table-misspelt", "name-misspelt", "query-mangled", "table-of-another-api")}
}

// IsOfAnyEngine reports whether a query failed on a name that the schema of advanced
// hunting doesn't have, and nothing tells whose query engine said so: workspaces and
// databases have the same.
//
//	'where' operator: Failed to resolve table or column expression named 'Costs_v1_2'
func (c *Case) IsOfAnyEngine() bool {
	if !hunting.IsOfQuery(&c.Message) || c.Foreign != (Foreign{}) || c.Named || c.Exchange.Request.URL != "" || len(c.Exchange.Response.Fault.TrackingIDs) > 0 {
		return false
	}
	if c.says("fix semantic errors", "fix syntax errors") || program.NamesHunting(c.Exchange.Response.Body) {
		return false
	}
	kind, name, ok := unresolved(c)
	if !ok || name == "" || !strings.Contains(kind, "table") {
		return false
	}
	_, isTable := hunting.FindTable(name)
	_, wasTable := hunting.RenamedTable(name)
	return !isTable && !wasTable && len(hunting.NearTables(name)) == 0 && len(hunting.FindColumn(name)) == 0
}
