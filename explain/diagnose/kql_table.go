package diagnose

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture/kusto"
)

// tableCauses explains why a table was not found.
func tableCauses(c *Case, name string) []Cause {
	q := c.query()
	if place, ok := otherPlace(name); ok && !c.isOfDefender() {
		return []Cause{tableOfOtherPlace(place, name, q)}
	}
	if classic, ok := hunting.ClassicTable(name); ok && !c.isOfDefender() {
		return []Cause{classicTable(name, classic, q)}
	}
	if source, ok := hunting.SourceOfTable(name); ok && !c.isOfDefender() && c.Foreign.Name != catalog.DataExplorer && !c.mayBeSlip(name) {
		return []Cause{tableOfSource(name, q, source)}
	}
	if table, ok := hunting.FindTable(name); ok && table.Name == name && c.runsInWorkspace() && !kusto.IsWorkspaceTable(name) && name != "IdentityInfo" {
		return []Cause{tableOfHunting(name, q)}
	}
	if c.runsElsewhere() && !kusto.IsWorkspaceTable(name) && name != "IdentityInfo" || c.AnyEngine && c.isUnheardOf(name) {
		return elsewhereTable(c, name, q)
	}
	if r, ok := hunting.RenamedTable(name); ok {
		return []Cause{tableRenamed(r, name, q)}
	}
	table, ok := hunting.FindTable(name)
	switch {
	case name == "IdentityInfo" && c.isOfSentinel():
		return []Cause{tableWithoutSource(name, q)}
	case ok && table.Spelling != "" && table.IsSpelled(name):
		return orSpelledTwice(tableElsewhere(c, name), tableSpelledTwice(table, name, q))
	case ok && table.Spelling != "":
		return []Cause{tableSpelledTwice(table, name, q)}
	case ok && table.Name != name:
		return []Cause{certain("table-misspelt",
			Text{en: "The table name has the wrong letter case; names in queries are case-sensitive.",
				ru: "Имя таблицы не в том регистре; имена в запросах чувствительны к регистру."},
			join(textf("the query says %s, the schema %s", "в запросе %s, в схеме %s", name, table.Name), here(q, name)),
			textf("Write %s", "Напишите %s", table.Name),
			"table-of-another-api", "table-not-available", "name-misspelt", "column-absent", "query-semantics")}
	case ok && c.AnyEngine:
		return []Cause{tableOfHunting(name, q)}
	case ok:
		return tableElsewhere(c, name)
	case kusto.IsWorkspaceTable(name):
		return sentinelTableCauses(c, name, q)
	}
	return misspelt("table-misspelt", name, q, hunting.NearTables(name),
		Text{en: "The schema has no table with this name, but has a very similar one.",
			ru: "Таблицы с таким именем в схеме нет, но есть очень похожая."})
}

// mayBeSlip reports whether the name of a table isn't known, and one that is known may be meant.
func (c *Case) mayBeSlip(name string) bool {
	return !kusto.IsWorkspaceTable(name) && len(likelyMeant(name, hunting.Nearest(name, kusto.WorkspaceTables()))) > 0
}

// otherPlace returns the function by which a name refers to another workspace, resource,
// or cluster; false if it doesn't.
//
//	workspace("law-emea").SecurityEvent
func otherPlace(name string) (string, bool) {
	for _, place := range [...]string{"workspace", "app", "resource", "cluster", "database", "adx", "arg"} {
		if strings.HasPrefix(name, place+"(") {
			return place, true
		}
	}
	return "", false
}

// tableOfOtherPlace explains a table of another workspace, resource, or cluster that wasn't
// found: the engine says the same where the caller may not read it.
//
//	'union' operator: Failed to resolve table expression named 'workspace("law-emea").SecurityEvent'
func tableOfOtherPlace(place, name string, q query) Cause {
	return likely("cross-workspace",
		textf("%s() leads to a place that doesn't exist under that name, that the caller can't read, or that doesn't have the table.",
			"%s() ведёт туда, чего под этим именем нет, чего вызывающему нельзя читать или где нет этой таблицы.", place),
		join(textf("the message names %s", "в сообщении названо %s", shown(name)), here(q, name)),
		textf("Use the ID (a GUID or the full resource ID) in %s(), since names aren't unique; give the caller a reader role there; and run the table there alone to see that it exists.",
			"Укажите в %s() идентификатор (GUID или полный ID ресурса), так как имена не уникальны; дайте вызывающему там роль чтения и выполните там запрос к одной этой таблице.", place),
		"table-not-available", "table-misspelt", "table-of-another-api", "name-misspelt", "query-mangled")
}

// classicTable explains a name that only a query in an Application Insights resource may use.
//
//	'where' operator: Failed to resolve table or column expression named 'requests'
func classicTable(name, table string, q query) Cause {
	return likely("table-not-available",
		textf("%s is the name in an Application Insights resource; in a workspace the table is called %s, and its columns are named differently.",
			"%s — имя в ресурсе Application Insights; в рабочей области таблица называется %s, и столбцы в ней названы иначе.", name, table),
		join(textf("the message names %s", "сообщение называет %s", name), here(q, name)),
		textf("In the workspace, query %s (timestamp is TimeGenerated there, name is Name, customDimensions is Properties); or run the query on the Application Insights resource (its app ID or resource ID).",
			"В рабочей области запрашивайте %s (там вместо timestamp — TimeGenerated, вместо name — Name, вместо customDimensions — Properties) или выполняйте запрос в ресурсе Application Insights (по его app ID или resource ID).", table),
		"table-of-another-api", "table-misspelt", "name-misspelt", "column-dropped", "column-absent", "query-mangled")
}

// isUnheardOf reports whether a name is one of no table that is known, and like none.
func (c *Case) isUnheardOf(name string) bool {
	_, isTable := hunting.FindTable(name)
	_, wasTable := hunting.RenamedTable(name)
	return !isTable && !wasTable && !kusto.IsWorkspaceTable(name) && len(hunting.NearTables(name)) == 0 && len(hunting.FindColumn(name)) == 0
}

// orSpelledTwice adds to the causes of a table that isn't there that its other spelling
// may be the one that is.
func orSpelledTwice(causes []Cause, twice Cause) []Cause {
	for i := range causes {
		causes[i].Disproves = others(slices.Clone(causes[i].Disproves), "table-misspelt")
	}
	twice.Certainty, twice.Ground, twice.Disproves = fact.Possible, OnProof, nil
	return append(causes, twice)
}

// tableSpelledTwice explains a table on whose letter case the pages of the vendor
// differ: nothing is certain then.
func tableSpelledTwice(table hunting.Table, name string, q query) Cause {
	other := table.Name
	if name == other {
		other = table.Spelling
	}
	return likely("table-misspelt",
		Text{en: "The documentation spells this table two ways, and names in queries are case-sensitive.",
			ru: "В документации эта таблица пишется двояко, а имена в запросах чувствительны к регистру."},
		join(textf("the query says %s; the documentation says %s and %s", "в запросе %s; в документации — %s и %s", name, table.Name, table.Spelling), here(q, name)),
		textf("Try %s; if that also fails, the tenant doesn't have the table.",
			"Попробуйте %s; если не поможет, этой таблицы в тенанте нет.", other),
		"table-of-another-api", "name-misspelt")
}

// renamedTables suspects the tables of a query that was refused in words which
// the input does not show.
func renamedTables(q query) []Cause {
	for _, n := range q.Names {
		if r, ok := hunting.RenamedTable(n.Text); ok {
			cause := tableRenamed(r, n.Text, q)
			cause.Certainty = fact.Likely
			return []Cause{cause}
		}
	}
	return nil
}

func tableRenamed(r hunting.Rename, name string, q query) Cause {
	made := likely
	if r.Basis == fact.Documented {
		made = certain
	}
	evidence := textf("%s became %s", "%s теперь — %s", name, strings.Join(r.New, " + "))
	if r.Date != "" {
		evidence = join(evidence, textf(" (%s)", " (%s)", r.Date))
	}
	return made("table-renamed",
		Text{en: "The table now has a different name.", ru: "Таблица теперь называется иначе."},
		join(evidence, here(q, name)),
		textf("Query %s; its columns may also have different names.",
			"Запрашивайте %s; столбцы тоже могут называться иначе.", strings.Join(r.New, ", ")),
		"table-misspelt", "table-of-another-api", "table-not-available", "name-misspelt")
}

// tableElsewhere explains a table that exists and was not found all the same.
func tableElsewhere(c *Case, name string) []Cause {
	limits, known := c.huntingLimits()
	switch {
	case strings.HasPrefix(name, "Device") || known && !limits.DeviceTable || c.Service == fact.Graph:
		return []Cause{tableNotAvailable(name)}
	case known && !strings.HasPrefix(name, "Alert"):
		return []Cause{tableOfAnotherAPI(fact.Certain, textf("%s isn't a Defender for Endpoint table, and %s was called",
			"%s — не таблица Defender for Endpoint, а вызван %s", name, limits.Path))}
	}
	other := tableOfAnotherAPI(fact.Likely, textf("%s is in the schema but isn't a Defender for Endpoint table",
		"%s есть в схеме, но это не таблица Defender for Endpoint", name))
	if known {
		return []Cause{other}
	}
	absent := tableNotAvailable(name)
	absent.Disproves = nil // which API was called is not known
	if c.namesEndpointAPI() {
		return []Cause{other, absent}
	}
	other.Certainty, other.Ground = fact.Possible, OnProof
	return []Cause{absent, other}
}

// namesEndpointAPI reports whether the input names the hunting API of Defender for
// Endpoint, or the connector of Logic Apps that calls it.
func (c *Case) namesEndpointAPI() bool {
	body := bytes.ToLower(c.Exchange.Response.Body)
	for _, name := range [...]string{"wdatp", "mdatp", "defender atp", "advancedqueries", "dynamic outputs"} {
		if bytes.Contains(body, []byte(name)) {
			return true
		}
	}
	return false
}

func tableOfAnotherAPI(certainty fact.Certainty, evidence Text) Cause {
	return found("table-of-another-api", certainty,
		Text{en: "The Defender for Endpoint API (advancedqueries/run) has only its own Device tables; so do connectors built on it.",
			ru: "API Defender for Endpoint (advancedqueries/run) знает только свои таблицы Device; коннекторы на его основе — тоже."},
		evidence,
		Text{en: "Send the query to Graph: POST https://graph.microsoft.com/v1.0/security/runHuntingQuery (permission ThreatHunting.Read.All).",
			ru: "Отправьте запрос в Graph: POST https://graph.microsoft.com/v1.0/security/runHuntingQuery (разрешение ThreatHunting.Read.All)."},
		"table-misspelt", "name-misspelt")
}

func tableNotAvailable(name string) Cause {
	evidence := textf("%s is in the schema with exactly this spelling", "%s есть в схеме именно в таком написании", name)
	fix := Text{en: "Check in the portal that the table's product is licensed and deployed and that the caller is allowed to see its data.",
		ru: "Проверьте на портале, что продукт этой таблицы лицензирован и развёрнут, а вызывающему видны его данные."}
	if product := hunting.ProductOfTable(name); product != "" {
		evidence = join(evidence, textf(", and %s fills it", "; её заполняет %s", product))
		fix = textf("Check that %s is licensed and deployed in this tenant and that the caller is allowed to see its data; otherwise, leave the table out.",
			"Проверьте, что %s лицензирован и развёрнут в тенанте, а вызывающему видны его данные; иначе уберите таблицу из запроса.", product)
	}
	return likely("table-not-available",
		Text{en: "The table exists and is spelled correctly, but this tenant or caller doesn't have it.",
			ru: "Таблица есть и названа верно; её нет в этом тенанте или у этого вызывающего."},
		evidence, fix, "table-misspelt", "table-of-another-api", "name-misspelt")
}

// sentinelTableCauses explains a table of a Log Analytics workspace that was not
// found: Defender has none of those, and a workspace has it only once its source is
// connected.
func sentinelTableCauses(c *Case, name string, q query) []Cause {
	other := likely("table-of-sentinel",
		Text{en: "This is a Microsoft Sentinel or Log Analytics table, not a Defender table.",
			ru: "Это таблица Microsoft Sentinel или Log Analytics, а не Defender."},
		join(textf("the advanced hunting schema has no table %s", "в схеме расширенной охоты нет таблицы %s", name), here(q, name)),
		Text{en: "Query the table through the Log Analytics API, or connect the workspace to the Defender portal.",
			ru: "Запрашивайте таблицу через API Log Analytics или подключите рабочую область к порталу Defender."},
		"table-of-another-api", "table-misspelt")
	if c.isOfDefender() {
		return []Cause{other}
	}
	absent := tableWithoutSource(name, q)
	other.Certainty, other.Ground = fact.Possible, OnProof
	if !strings.HasSuffix(name, "_CL") {
		return []Cause{absent, other}
	}
	plan := tablePlan(c)
	if plan.Certainty == fact.Likely {
		absent.Certainty, absent.Ground, absent.Evidence = fact.Possible, OnMessage, Text{}
	}
	if c.runsInWorkspace() {
		return []Cause{absent, plan}
	}
	return []Cause{absent, plan, other}
}

// tableWithoutSource is the cause where a workspace lacks a table because what fills
// it is off.
func tableWithoutSource(name string, q query) Cause {
	if strings.HasSuffix(name, "_CL") {
		return customTableAbsent(name, q)
	}
	if source, ok := hunting.SourceOfTable(name); ok {
		return tableOfSource(name, q, source)
	}
	source := sourceOf(name)
	return likely("table-not-available",
		Text{en: "The workspace doesn't have this table: its source is off there or hasn't sent anything yet.",
			ru: "В рабочей области нет этой таблицы: её источник не включён или ещё ничего не прислал."},
		join(textf("%s is a Microsoft Sentinel table that %s fills", "%s — таблица Microsoft Sentinel, её заполняет %s", name, source), here(q, name)),
		textf("In Sentinel, turn on %s and wait for data, or leave the table out; union isfuzzy=true skips it.",
			"Включите в Sentinel %s и дождитесь данных либо уберите таблицу; union isfuzzy=true её пропустит.", source),
		"table-of-another-api", "table-misspelt", "name-misspelt", "column-dropped", "column-absent", "query-mangled")
}

// tableOfSource is the cause where something other than a connector of Sentinel fills the
// table: an agent, a diagnostic setting, a solution.
//
//	'distinct' operator: Failed to resolve table or column expression named 'KubePodInventory'
func tableOfSource(name string, q query, source hunting.Source) Cause {
	return likely("table-not-available",
		Text{en: "The workspace doesn't have this table: what fills it is off, sends to another workspace, or hasn't sent anything yet.",
			ru: "В рабочей области нет этой таблицы: её источник не включён, отправляет в другую рабочую область или ещё ничего не прислал."},
		join(textf("%s is filled by %s", "таблица %s, источник — %s", name, source.Name), here(q, name)),
		textf("%s If data comes later, union isfuzzy=true skips the table until then.",
			"%s Если данные появятся позже, union isfuzzy=true до тех пор пропустит таблицу.", catalogued(*source.On)),
		"table-of-another-api", "table-misspelt", "name-misspelt", "column-dropped", "column-absent", "query-mangled")
}

// customTableAbsent is the cause where the table is one that a connector, an agent, or
// somebody's own program makes.
//
//	'where' operator: Failed to resolve table or column expression named 'QualysHostDetectionV2_CL'
func customTableAbsent(name string, q query) Cause {
	return likely("table-not-available",
		Text{en: "The workspace doesn't have this custom table: nothing has arrived in it yet, or another version of the connector fills a table with a different name.",
			ru: "В рабочей области нет этой пользовательской таблицы: в неё ещё ничего не поступало, или другая версия соединителя заполняет таблицу с другим именем."},
		join(textf("%s is a custom table of a workspace: its name ends in _CL", "%s — пользовательская таблица рабочей области: имя кончается на _CL", name), here(q, name)),
		Text{en: "Look under Logs, Tables, Custom logs for the table that your connector fills, and use the parser, rule, or solution version that reads it. If it's new, wait for the first records; union isfuzzy=true skips it until then.",
			ru: "Посмотрите в Logs, Tables, Custom logs, какую таблицу заполняет соединитель, и возьмите версию парсера, правила или решения, которая её читает. Если она новая, дождитесь первых записей; до тех пор её пропустит union isfuzzy=true."},
		"table-of-another-api", "table-misspelt", "name-misspelt", "column-dropped", "column-absent", "query-mangled")
}

// isOfSentinel reports whether the input has words of the pages on which rules of
// Sentinel are made.
func (c *Case) isOfSentinel() bool {
	if _, known := c.huntingLimits(); known {
		return false
	}
	body := bytes.ToLower(c.Exchange.Response.Body)
	for _, words := range [...]string{"set rule logic", "analytics rule", "sentinel", "ueba"} {
		if bytes.Contains(body, []byte(words)) {
			return true
		}
	}
	return false
}

// isOfDefender reports whether the input tells that a hunting API of Defender or
// Graph answered, or its page in the portal: by the URL, or by what Defender adds to
// the words of the engine.
func (c *Case) isOfDefender() bool {
	if _, known := c.huntingLimits(); known || c.Service == fact.Graph || c.says("fix semantic errors") {
		return true
	}
	return kusto.NamesHunting(c.Exchange.Response.Body)
}

// sourceOf names what fills a table of Sentinel.
// Source: https://learn.microsoft.com/azure/sentinel/data-connectors-reference
func sourceOf(table string) Text {
	switch table {
	case "BehaviorAnalytics", "UserPeerAnalytics", "IdentityInfo":
		return Text{en: "UEBA (entity behavior analytics)", ru: "UEBA (аналитика поведения сущностей)"}
	case "SigninLogs", "AuditLogs", "AADNonInteractiveUserSignInLogs", "AADServicePrincipalSignInLogs", "AADManagedIdentitySignInLogs":
		return Text{en: "the Microsoft Entra ID connector", ru: "соединитель Microsoft Entra ID"}
	case "OfficeActivity":
		return Text{en: "the Microsoft 365 connector", ru: "соединитель Microsoft 365"}
	case "AzureActivity":
		return Text{en: "the Azure Activity connector", ru: "соединитель Azure Activity"}
	case "SecurityEvent", "WindowsEvent":
		return Text{en: "the Windows Security Events connector", ru: "соединитель Windows Security Events"}
	case "ThreatIntelligenceIndicator", "ThreatIntelIndicators":
		return Text{en: "a threat intelligence connector", ru: "соединитель аналитики угроз"}
	}
	return Text{en: "its data connector", ru: "её соединитель данных"}
}

// misspeltAlone is the same for a name that nothing but the spelling can explain.
func misspeltAlone(id, name string, q query, near []string, summary Text) []Cause {
	causes := misspelt(id, name, q, near, summary)
	causes[0].Disproves = []string{"name-misspelt", "table-not-available", "table-of-another-api", "query-mangled", "column-dropped", "column-absent"}
	return causes
}

// misspelt names what a name was probably meant to be. It knows nothing if
// no name is near.
func misspelt(id, name string, q query, near []string, summary Text) []Cause {
	if len(near) == 0 {
		return nil
	}
	fix := textf("Did you mean %s?", "Если имелось в виду %s, напишите так.", near[0])
	if !hunting.IsClear(name, near) {
		fix = textf("Write the one that you mean: %s.", "Напишите то, что имелось в виду: %s.", strings.Join(near, ", "))
	}
	return []Cause{likely(id, summary,
		join(textf("closest to %s in the schema: %s", "ближайшее к %s в схеме: %s", name, strings.Join(near, ", ")), here(q, name)),
		fix, "name-misspelt", "column-absent")}
}
