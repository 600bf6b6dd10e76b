package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture/kusto"
)

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
	evidence := textf("the message names %s", "сообщение называет %s", shown(name))
	if c.mayBeUnpacked(name, q) {
		return []Cause{columnUnpacked(name, join(evidence, here(q, name)))}
	}
	if owners, _ := hunting.BySpelling(name, hunting.FindColumn(name)); c.AnyEngine && len(owners) > 0 {
		evidence = textf("%s; in advanced hunting, it's a column of %s", "%s; в расширенной охоте это столбец %s", evidence, strings.Join(some(owners), ", "))
	}
	return []Cause{likely("column-absent",
		textf("The query has no column %s at that point: its table doesn't have it, or an earlier step dropped it.",
			"В этом месте запроса нет столбца %s: его нет в таблице или его отбросил более ранний шаг.", shown(name)),
		join(evidence, here(q, name)),
		textf("Run TableName | getschema where the query runs and copy the exact name; if the column isn't always there, write column_ifexists('%s', ''). Text must be in quotes.",
			"Выполните TableName | getschema там же, где запрос, и скопируйте точное имя; если столбец есть не всегда, напишите column_ifexists('%s', ''). Текст пишется в кавычках.", name),
		others(columnDisproved(), "column-absent")...)}
}

// mayBeUnpacked reports whether a column may come out of the data: the query has a step
// that makes columns of it, or the query isn't shown and the name begins like a key of JSON,
// with a small letter, which no column of a workspace's own tables does.
func (c *Case) mayBeUnpacked(name string, q query) bool {
	if q.Text != "" {
		return containsAny(strings.ToLower(q.Text), "bag_unpack", "evaluate pivot", "evaluate narrow")
	}
	return c.runsInWorkspace() && name != "" && 'a' <= name[0] && name[0] <= 'z' && strings.ToLower(name) != name
}

// columnUnpacked explains a column that is there only when the data has it.
//
//	'where' operator: Failed to resolve column or scalar expression named 'displayName'.
func columnUnpacked(name string, evidence Text) Cause {
	return likely("column-absent",
		textf("The query has no column %s at that point. A name like this mostly comes out of unpacked data (evaluate bag_unpack, pivot), and is missing when the time range has no event of that kind.",
			"В этом месте запроса нет столбца %s. Такое имя обычно получается при распаковке данных (evaluate bag_unpack, pivot), и его нет, если за период нет такого события.", shown(name)),
		evidence,
		textf("After the step that unpacks the data, add | extend %s = column_ifexists('%s', ''), or use the current version of the template. A time range with such events works, too. If nothing unpacks it, run TableName | getschema and copy the exact name; text must be in quotes.",
			"После шага, который распаковывает данные, добавьте | extend %s = column_ifexists('%s', '') или возьмите новую версию шаблона. Сработает и период, в котором есть такие события. Если его ничто не распаковывает, выполните TableName | getschema и скопируйте точное имя; текст пишется в кавычках.", name, name),
		others(columnDisproved(), "column-absent")...)
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
	if near := likelyMeant(name, hunting.Nearest(name, kusto.WorkspaceTables())); c.runsInWorkspace() && len(near) > 0 {
		return misspeltAlone("table-misspelt", name, q, near,
			Text{en: "A workspace has no table with this name, but has a very similar one.", ru: "Таблицы с таким именем в рабочих областях нет, но есть очень похожая."})
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

// likelyMeant leaves out the names that differ in a whole word, as nobody mistypes them.
func likelyMeant(name string, near []string) []string {
	return slices.DeleteFunc(near, func(n string) bool { return hunting.IsOtherWord(name, n) })
}

// tableOfHunting explains a table of advanced hunting that isn't there, where nothing tells
// whether the query ran in Defender or in a workspace, which has only what is streamed to it.
func tableOfHunting(name string, q query) Cause {
	product := Text{en: "its product", ru: "её продукт"}
	if known := hunting.ProductOfTable(name); known != "" {
		product = textf("%s", "%s", known)
	}
	return likely("table-not-available",
		Text{en: "The table is spelled correctly, but the tenant or workspace where the query runs doesn't have it.",
			ru: "Таблица названа верно, но в тенанте или рабочей области, где выполняется запрос, её нет."},
		join(textf("%s is in the advanced hunting schema with exactly this spelling", "%s есть в схеме расширенной охоты именно в таком написании", name), here(q, name)),
		textf("In Defender, check that %s is licensed and deployed and that the caller is allowed to see its data. In Sentinel, select %s in the Microsoft Defender XDR connector, if it's offered there, and wait for data.",
			"В Defender проверьте, что %s лицензирован и развёрнут, а вызывающему видны его данные. В Sentinel выберите %s в соединителе Microsoft Defender XDR, если она там есть, и дождитесь данных.", product, name),
		"table-misspelt", "table-of-another-api", "name-misspelt", "query-mangled")
}

// functionAbsent explains a function that a workspace or a cluster doesn't have.
//
//	Unknown function: 'SysmonEvent'
func functionAbsent(c *Case, name string, q query) Cause {
	fix := Text{en: "Save or deploy it where the query runs: in a workspace under Logs, Save as function (a solution brings its parsers along; wait a few minutes); in advanced hunting as a shared function. Or define it in the query with let.",
		ru: "Сохраните или разверните её там, где выполняется запрос: в рабочей области — Logs, Save as function (решение приносит свои парсеры; подождите несколько минут); в расширенной охоте — как общую функцию. Или задайте её в запросе через let."}
	switch {
	case c.runsOnCluster():
		fix = Text{en: "Compare the name with .show functions in the database of the connection, create it there, or define it in the query with let.",
			ru: "Сверьте имя с .show functions в базе данных подключения, создайте её там или задайте в запросе через let."}
	case c.runsInWorkspace():
		fix = Text{en: "In that workspace, save it under Logs, Save as function, or install the solution whose parser it is, and wait a few minutes. Or define it in the query with let.",
			ru: "Сохраните её в этой рабочей области (Logs, Save as function) или установите решение, чей это парсер, и подождите несколько минут. Или задайте её в запросе через let."}
	}
	return likely("function-elsewhere",
		textf("%s isn't built in, and the place where the query runs has no saved function with this name.", "%s — не встроенная функция, а сохранённой с таким именем там, где выполняется запрос, нет.", shown(name)),
		join(textf("the message names %s", "сообщение называет %s", shown(name)), here(q, name)), fix)
}
