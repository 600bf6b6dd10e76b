package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture/kusto"
)

// placedColumn explains a column by where it was to come from: a text whose quotation marks are lost, a watchlist, the information model, the time of
// another product, a table of a workspace that calls it something else.
func placedColumn(c *Case, name string) []Cause {
	if lost, ok := quotesLost(c, name); ok {
		return []Cause{lost}
	}
	if causes := watchlistCauses(c, name); causes != nil {
		return causes
	}
	if causes := timeCauses(c, name); causes != nil {
		return causes
	}
	if hunting.IsNormalizedColumn(name) && !c.isOfDefender() {
		return []Cause{normalizedColumn(name, c.query())}
	}
	if m, evidence, ok := columnAlias(c, name); ok {
		return []Cause{likely("column-renamed",
			textf("The table calls this column %s.", "В этой таблице столбец называется %s.", m.Right),
			evidence,
			textf("Write %s; TableName | getschema lists the others. Names are case-sensitive.",
				"Напишите %s; остальные перечислит TableName | getschema. Регистр имён важен.", m.Right),
			append(columnDisproved(), "column-in-bag")...)}
	}
	return nil
}

// normalizedColumn explains a column of the information model that the query looks for in a
// table of a source.
//
//	Semantic error: SEM0139: Failed to resolve expression 'SrcIpAddr'
func normalizedColumn(name string, q query) Cause {
	return likely("column-absent",
		textf("%s is a column of Sentinel's information model (ASIM); the table that the query reads has a name of its own for it.",
			"%s — столбец информационной модели Sentinel (ASIM); в таблице, которую читает запрос, он называется по-своему.", name),
		join(textf("the message names %s", "сообщение называет %s", name), here(q, name)),
		Text{en: "Read an ASIM parser instead of the table (_Im_NetworkSession, _Im_Authentication, _Im_Dns, …), or use the table's own column: TableName | getschema.",
			ru: "Читайте вместо таблицы парсер ASIM (_Im_NetworkSession, _Im_Authentication, _Im_Dns, …) или возьмите собственный столбец таблицы: TableName | getschema."},
		append(columnDisproved(), "column-in-bag")...)
}

// columnAlias returns the column that is meant by a name in a table of a workspace that the
// query reads. In a text that has no query of its own, the names of some tables are words as
// well, and count only in front of a step.
//
//	Event
//	| where EventId == 4624
func columnAlias(c *Case, name string) (hunting.ColumnAlias, Text, bool) {
	aliases := hunting.ColumnAliases(name)
	if len(aliases) == 0 {
		return hunting.ColumnAlias{}, Text{}, false
	}
	hasQuery := c.query().Text != ""
	q := c.shownQuery()
	for _, n := range q.Names {
		i := slices.IndexFunc(aliases, func(m hunting.ColumnAlias) bool { return m.Table == n.Text })
		switch {
		case i < 0:
		case hasQuery:
			return aliases[i], textf("the query reads %s, which has %s instead of %s", "запрос читает %s, где есть %s, а не %s", n.Text, aliases[i].Right, shown(name)), true
		case kusto.IsOnlyTable(n.Text), kusto.IsStep(nextLine(q.Text[n.Offset+len(n.Text):])):
			return aliases[i], textf("the text names %s, which has %s instead of %s", "в тексте названа %s, где есть %s, а не %s", n.Text, aliases[i].Right, shown(name)), true
		}
	}
	return hunting.ColumnAlias{}, Text{}, false
}

// nextLine returns what comes next in a text, up to the end of its line.
func nextLine(text string) string {
	const longest = 200
	text = text[:min(len(text), longest)]
	text = strings.TrimLeft(text, " \t\r\n")
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// timeCauses explains the column of the time, which advanced hunting calls Timestamp and
// a workspace TimeGenerated.
func timeCauses(c *Case, name string) []Cause {
	dropped := possible("column-dropped",
		textf("An earlier step dropped %s, or what it starts from isn't a table of records: a watchlist, externaldata, a function.",
			"Столбец %s отброшен более ранним шагом, или запрос начинается не с таблицы записей: watchlist, externaldata, функция.", name),
		Text{},
		textf("Keep %s in each project and summarize before it.", "Сохраните %s в каждом project и summarize перед этим местом.", name)).on(OnMessage)
	switch {
	case name == huntingTime && (c.runsInWorkspace() || c.AnyEngine):
		return []Cause{otherTime(Text{en: "Sentinel and Log Analytics", ru: "Sentinel и Log Analytics"}, huntingTime, workspaceTime), dropped}
	case name == workspaceTime && c.AnyEngine:
		return []Cause{otherTime(Text{en: "advanced hunting", ru: "расширенной охоте"}, workspaceTime, huntingTime), dropped}
	case name == workspaceTime && c.runsInWorkspace():
		dropped.Certainty, dropped.Ground = fact.Likely, OnProof
		dropped.Evidence = textf("each table of a workspace has %s", "%s есть в каждой таблице рабочей области", name)
		dropped.Disproves = others(columnDisproved(), "column-dropped")
		return []Cause{dropped}
	}
	return nil
}

func otherTime(where Text, written, right string) Cause {
	return likely("column-renamed",
		textf("The time column has a different name in %s.", "В %s столбец времени называется иначе.", where),
		textf("%s is %s in %s", "%s — это %s в %s", written, right, where),
		textf("Write %s", "Напишите %s", right), others(append(columnDisproved(), "column-in-bag"), "column-dropped")...)
}

// watchlistCauses explains a column that the query takes out of a watchlist of Sentinel:
// its columns are known only where the list exists and has rows.
//
//	let aVariable = _GetWatchlist('ListName')
//	| where customColumn has "Something";
//	'where' operator: Failed to resolve scalar expression named 'customColumn'
func watchlistCauses(c *Case, name string) []Cause {
	if c.runsOnCluster() {
		return nil
	}
	alias, call := watchlistIn(c.shownQuery().Text)
	if call == "" && !hunting.IsOfWatchlistTemplate(name) {
		return nil
	}
	evidence := textf("%s is a column of the watchlist templates of Sentinel", "%s — столбец из шаблонов watchlist в Sentinel", shown(name))
	if call != "" {
		evidence = textf("the text has %s", "в тексте есть %s", shown(call))
		if c.query().Text != "" {
			evidence = textf("the query has %s", "в запросе есть %s", shown(call))
		}
	}
	return []Cause{likely("watchlist-column",
		textf("The query takes %s from a watchlist that doesn't exist in this workspace, has no rows, or spells the column differently.",
			"Запрос берёт %s из watchlist, которого в этой рабочей области нет, который пуст или где столбец пишется иначе.", shown(name)),
		evidence, watchlistFix(name, cmp.Or(alias, "ALIAS")),
		append(columnDisproved(), "column-in-bag", "bag-column-absent", "column-dropped")...)}
}

func watchlistFix(name, alias string) Text {
	return textf("Run _GetWatchlist('%s') | getschema in that workspace; create or fill the list from its template, or use its real column. column_ifexists('%s', '') gets a rule saved if the column is there.",
		"Выполните в этой рабочей области _GetWatchlist('%s') | getschema; создайте или заполните список по шаблону или возьмите его столбец. Если столбец есть, правило сохранится с column_ifexists('%s', '').", alias, name)
}

// watchlistNamed suspects a watchlist where a text only has the word.
func watchlistNamed(c *Case, name string) []Cause {
	const word = "watchlist"
	text := c.shownQuery().Text
	_, call := watchlistIn(text)
	i := strings.Index(strings.ToLower(text[:min(len(text), longestShown)]), word)
	if i < 0 || call != "" || c.runsOnCluster() || hunting.IsOfWatchlistTemplate(name) {
		return nil
	}
	cause := possible("watchlist-column",
		textf("The query takes %s from a watchlist that doesn't have this column.", "Запрос берёт %s из watchlist, где такого столбца нет.", shown(name)),
		textf("the text has the word %s", "в тексте есть слово %s", word),
		watchlistFix(name, "ALIAS")).on(OnCue)
	return []Cause{cause}
}

// watchlistIn returns the first call in a text that reads a watchlist, as it is written,
// and the alias of the list; "" if it has none.
func watchlistIn(text string) (alias, call string) {
	const function = "_getwatchlist("
	text = text[:min(len(text), longestShown)]
	lower := strings.ToLower(text)
	i := strings.Index(lower, function)
	if i < 0 || len(lower) != len(text) {
		return "", ""
	}
	inside, rest := text[i+len(function):], ""
	if n := strings.IndexAny(inside, ")\r\n"); n >= 0 {
		inside, rest = inside[:n], inside[n:]
	}
	if !strings.HasPrefix(rest, ")") {
		return "", text[i : i+len(function)]
	}
	alias, _, _ = strings.Cut(strings.Trim(inside, `'"\ `), ",")
	return strings.Trim(alias, `'"\ `), text[i : i+len(function)+len(inside)+len(")")]
}

// runsOnCluster reports whether a cluster of Azure Data Explorer refused the query.
func (c *Case) runsOnCluster() bool { return c.Foreign.Name == catalog.DataExplorer }

// bagCauses explains a column that the engine writes in brackets, since its name isn't a
// plain one: most come from data, so they exist only where a row has them.
//
//	'extend' operator: Failed to resolve scalar expression named '["@Name"]'.
func bagCauses(c *Case, name string) []Cause {
	if causes := watchlistCauses(c, name); causes != nil {
		return causes
	}
	quotedName := textf("['%s']", "['%s']", name)
	if name == "" || strings.IndexFunc(name, func(r rune) bool { return !isNameRune(r) }) < 0 {
		return nil
	}
	fix := textf("Look at the columns just before that step (| getschema). Declare them: evaluate bag_unpack(Bag) : (*, %s:string); or read Bag%s, or column_ifexists('%s', '').",
		"Посмотрите на столбцы прямо перед этим шагом (| getschema). Объявите их: evaluate bag_unpack(Bag) : (*, %s:string); или берите Bag%s либо column_ifexists('%s', '').", quotedName, quotedName, name)
	if name[0] == '@' || name[0] == '#' {
		return []Cause{likely("bag-column-absent",
			textf("%s is an attribute of XML that parse_xml and bag_unpack turn into a column, and no record in the time range has it.",
				"%s — атрибут XML, который parse_xml и bag_unpack превращают в столбец, а в выбранном времени его нет ни в одной записи.", shown(name)),
			textf("the message names %s", "сообщение называет %s", quotedName),
			join(Text{en: "Check that such events arrive at all; if a parser says so, install its current version. ", ru: "Проверьте, приходят ли такие события; если это парсер, установите его текущую версию. "}, fix),
			append(columnDisproved(), "column-in-bag")...)}
	}
	return []Cause{likely("bag-column-absent",
		textf("%s comes from data (bag_unpack, pivot, a CSV, or a watchlist), and nothing there has it; or its name is spelled differently.",
			"%s берётся из данных (bag_unpack, pivot, CSV или watchlist), а там его нет; или имя пишется иначе.", shown(name)),
		textf("the message names %s", "сообщение называет %s", quotedName),
		fix, append(columnDisproved(), "column-in-bag")...)}
}

func isNameRune(r rune) bool {
	return r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
}

// asimCauses explains a parser of Sentinel's information model that isn't there.
//
//	Unknown function: 'imAuthentication'
//	'where' operator: Failed to resolve table or column expression named '_Im_Dns'
func asimCauses(c *Case, name string, q query) []Cause {
	fix := textf("Write the name with the prefix that built-in parsers have, such as _Im_Dns, or deploy the ASIM parsers (Azure/Azure-Sentinel, ASIM) to that workspace, then wait a few minutes.",
		"Пишите имя с префиксом встроенных парсеров, например _Im_Dns, или разверните парсеры ASIM (Azure/Azure-Sentinel, ASIM) в этой рабочей области и подождите несколько минут.")
	if strings.HasPrefix(name, "_") {
		fix = Text{en: "Run the query in a workspace with Sentinel (the parser is built in there); advanced hunting has it only for a connected workspace. Check the letter case, such as _Im_Dns.",
			ru: "Выполняйте запрос в рабочей области с Sentinel (там парсер встроен); в расширенной охоте он есть только для подключённой рабочей области. Проверьте регистр, например _Im_Dns."}
	}
	return []Cause{likely("function-elsewhere",
		textf("%s is a parser of Sentinel's information model (ASIM), and the place where the query runs doesn't have it.",
			"%s — парсер информационной модели Sentinel (ASIM), а там, где выполняется запрос, его нет.", shown(name)),
		join(textf("the message names %s", "сообщение называет %s", shown(name)), here(q, name)),
		fix, "function-misspelt", "table-misspelt", "name-misspelt", "query-mangled", "table-of-another-api", "table-not-available", "column-absent", "column-dropped")}
}

// isOfResourceGraph reports whether a name is a table of Azure Resource Graph, which are
// written in lower case.
// Source: https://learn.microsoft.com/azure/governance/resource-graph/reference/supported-tables-resources
func isOfResourceGraph(name string) bool {
	switch strings.ToLower(name) {
	case "resources", "resourcecontainers", "advisorresources", "alertsmanagementresources", "authorizationresources", "guestconfigurationresources",
		"healthresources", "iotsecurityresources", "maintenanceresources", "networkresources", "patchassessmentresources", "policyresources",
		"recoveryservicesresources", "resourcechanges", "securityresources", "servicehealthresources", "insightsresources":
		return true
	}
	return false
}

// tableOfResourceGraph explains a table that only Azure Resource Graph has.
//
//	The name 'resources' does not refer to any known table, tabular variable or function.(KS204)
func tableOfResourceGraph(name string) Cause {
	return likely("table-of-resource-graph",
		textf("%s is a table of Azure Resource Graph; workspaces, clusters, and advanced hunting don't have it.", "%s — таблица Azure Resource Graph; в рабочих областях, кластерах и расширенной охоте её нет.", name),
		textf("the message names %s", "сообщение называет %s", name),
		Text{en: "Run the query in Resource Graph: az graph query -q, Resource Graph Explorer, or arg(\"\").Table in Log Analytics. If it does run there, ignore the editor's underline: the editor lacks the schema.",
			ru: "Выполняйте запрос в Resource Graph: az graph query -q, Resource Graph Explorer или arg(\"\").Таблица в Log Analytics. Если там он работает, не обращайте внимания на подчёркивание: у редактора нет схемы."},
		"table-misspelt", "table-without-data", "checker-schema", "name-misspelt", "table-not-available", "table-of-another-api", "query-mangled")
}

// editorTableCauses explains a table that an editor or a check of queries doesn't know.
func editorTableCauses(c *Case, name string) []Cause {
	if isOfResourceGraph(name) {
		return []Cause{tableOfResourceGraph(name)}
	}
	if c.runsElsewhere() || c.AnyEngine {
		return tableCauses(c, name)
	}
	return nil
}

// watchlistFunction explains the function that reads a watchlist, which only Sentinel has.
//
//	Unknown function: '_GetWatchlist'. Fix semantic errors in your query.
func watchlistFunction(c *Case, name string, q query) Cause {
	fix := Text{en: "Connect the Sentinel workspace to the Defender portal, run the query in Sentinel, or put the list into the query: let List = datatable(Upn:string)[…], or externaldata.",
		ru: "Подключите рабочую область Sentinel к порталу Defender, выполните запрос в Sentinel или вставьте список в запрос: let List = datatable(Upn:string)[…] либо externaldata."}
	if c.runsInWorkspace() {
		fix = Text{en: "Run the query in a workspace that has Sentinel, not only Log Analytics; the name is case-sensitive: _GetWatchlist.",
			ru: "Выполняйте запрос в рабочей области с Sentinel, а не только с Log Analytics; регистр важен: _GetWatchlist."}
	}
	return likely("function-elsewhere",
		textf("%s is a function of Microsoft Sentinel, and the place where the query runs has no Sentinel workspace.", "%s — функция Microsoft Sentinel, а там, где выполняется запрос, рабочей области Sentinel нет.", name),
		join(textf("the message names %s", "сообщение называет %s", name), here(q, name)),
		fix, "function-misspelt")
}
