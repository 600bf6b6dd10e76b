package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// kqlFamily judges hunting queries by what the service says of them, by the
// schema, and by the query itself where the input shows it.
func kqlFamily() Family {
	return Family{
		Name: "kql",
		Causes: []Entry{
			{"table-misspelt", fact.Text{En: "the query misspells a table or uses the wrong letter case",
				Ru: "в запросе ошибка в имени таблицы или в его регистре"}},
			{"table-renamed", fact.Text{En: "the table now has a different name",
				Ru: "таблица теперь называется иначе"}},
			{"table-of-another-api", fact.Text{En: "the API you called doesn't have this table",
				Ru: "у вызванного API нет этой таблицы"}},
			{"column-absent", fact.Text{En: "the column exists, but the query doesn't have it at that point",
				Ru: "столбец существует, но в этом месте запроса его нет"}},
			{"table-of-sentinel", fact.Text{En: "the table belongs to Sentinel or Log Analytics",
				Ru: "это таблица Sentinel или Log Analytics"}},
			{"table-not-available", fact.Text{En: "the table exists, but not in this tenant or not for this caller",
				Ru: "таблица существует, но недоступна в этом тенанте или этой учётной записи"}},
			{"column-misspelt", fact.Text{En: "the query misspells a column or uses the wrong letter case",
				Ru: "в запросе ошибка в имени столбца или в его регистре"}},
			{"column-renamed", fact.Text{En: "the column now has a different name",
				Ru: "столбец теперь называется иначе"}},
			{"column-of-another-table", fact.Text{En: "the column belongs to a table that the query doesn't use",
				Ru: "столбец есть в таблице, которой нет в запросе"}},
			{"column-in-bag", fact.Text{En: "the name may be a key of a dynamic column",
				Ru: "это имя может быть ключом динамического столбца"}},
			{"column-of-workspace", fact.Text{En: "the column exists only in a workspace that has received data for it",
				Ru: "столбец есть только в рабочей области, куда пришли его данные"}},
			{"query-placeholder", fact.Text{En: "a placeholder in the query wasn't replaced",
				Ru: "в запросе остался неподставленный шаблон"}},
			{"table-of-resource-graph", fact.Text{En: "the table belongs to Azure Resource Graph",
				Ru: "это таблица Azure Resource Graph"}},
			{"name-misspelt", fact.Text{En: "the query defines the name in another spelling",
				Ru: "запрос определяет это имя в другом написании"}},
			{"aggregate-name", fact.Text{En: "the query uses a name that summarize makes, and has another aggregate",
				Ru: "в запросе имя, которое создаёт summarize, а агрегат другой"}},
			{"table-plan", fact.Text{En: "the API doesn't read tables with the Basic plan",
				Ru: "API не читает таблицы с планом Basic"}},
			{"watchlist-column", fact.Text{En: "the watchlist that the query reads doesn't have the column",
				Ru: "в watchlist, который читает запрос, нет этого столбца"}},
			{"bag-column-absent", fact.Text{En: "the column is made from data, and no row has it",
				Ru: "столбец создаётся из данных, а ни в одной строке его нет"}},
			{"let-cut-off", fact.Text{En: "the let statement doesn't reach the place where its name is used",
				Ru: "let не действует там, где используется его имя"}},
			{"query-not-received", fact.Text{En: "the query arrived empty or mangled",
				Ru: "запрос пришёл пустым или искажённым"}},
			{"column-dropped", fact.Text{En: "an earlier query step dropped the column",
				Ru: "столбец убран одним из предыдущих шагов запроса"}},
			{"query-mangled", fact.Text{En: "the letters rn were lost on the way to the service",
				Ru: "на пути к службе потерялись буквы rn"}},
			{"function-misspelt", fact.Text{En: "the query misspells a function or uses the wrong letter case",
				Ru: "в запросе ошибка в имени функции или в его регистре"}},
			{"function-elsewhere", fact.Text{En: "the function is neither built in nor saved in this tenant",
				Ru: "функция не встроенная и не сохранена в этом тенанте"}},
			{"query-syntax", fact.Text{En: "the query can't be parsed at this place",
				Ru: "в этом месте запрос не удаётся разобрать"}},
			{"query-quotes", fact.Text{En: "the query has typographic quotes",
				Ru: "в запросе типографские кавычки"}},
			{"query-sql", fact.Text{En: "the query is SQL",
				Ru: "запрос написан на SQL"}},
			{"query-cut", fact.Text{En: "the query ends before it's complete",
				Ru: "запрос обрывается"}},
			{"pipe-misplaced", fact.Text{En: "a pipe is in the wrong place",
				Ru: "вертикальная черта не на своём месте"}},
			{"comment-of-sql", fact.Text{En: "a comment or a name has hyphens",
				Ru: "в комментарии или в имени есть дефисы"}},
			{"backslash-unescaped", fact.Text{En: "a string in the query has a single backslash",
				Ru: "в строке запроса одиночная обратная косая черта"}},
			{"word-reserved", fact.Text{En: "a KQL keyword is used as a name",
				Ru: "ключевое слово KQL использовано как имя"}},
			{"part-missing", fact.Text{En: "the part named in the message is missing",
				Ru: "не хватает части, которую называет сообщение"}},
			{"query-unbalanced", fact.Text{En: "a bracket or quote in the query isn't closed",
				Ru: "в запросе не закрыта скобка или кавычка"}},
			{"expression-missing", fact.Text{En: "the query ends where something must follow",
				Ru: "запрос кончается там, где должно быть продолжение"}},
			{"datetime-form", fact.Text{En: "a date in the query isn't in ISO format",
				Ru: "дата в запросе записана не в формате ISO"}},
			{"result-too-large", fact.Text{En: "the result is larger than the API returns",
				Ru: "результат больше, чем возвращает API"}},
			{"query-too-heavy", fact.Text{En: "the query runs longer or uses more resources than the API allows",
				Ru: "запрос выполняется дольше или требует больше ресурсов, чем допускает API"}},
			{"search-everywhere", fact.Text{En: "the query searches every table",
				Ru: "запрос ищет во всех таблицах"}},
			{"query-rejected", fact.Text{En: "the query was refused, and the input doesn't show the reason",
				Ru: "запрос отклонён, а причины во входных данных нет"}},
			{"query-no-time-filter", fact.Text{En: "the query doesn't limit the time",
				Ru: "запрос не ограничивает время"}},
		},
		Find:     kqlCauses,
		RulesOut: kqlRulesOut,
	}
}

// kqlRulesOut drops the suspicions about a hunting query where another
// operation was called.
func kqlRulesOut(c *Case) []string {
	_, name, unknown := unresolved(c)
	if c.runsElsewhere() || c.AnyEngine {
		out := []string{"query-mangled", "table-of-another-api"} // of clients of advanced hunting
		if unknown && strings.HasSuffix(name, "_CL") {
			out = append(out, "table-misspelt") // a custom table, which no schema has
		}
		return out
	}
	if unknown {
		if table, found := hunting.FindTable(name); found && table.Name == name {
			return []string{"table-misspelt", "table-of-another-api"} // the family reports the second, where it can be
		}
	}
	_, known := c.host()
	path := c.path()
	if path == "" && c.written() != "" && !c.Message.General && !c.says("query", "quer", "operator", "column", "table", "hunting", "kql", "requête", "abfrage", "запрос") {
		return []string{"query-rejected"} // the message is about something else
	}
	if path == "" || !known && c.Operation.ID == "" || strings.Contains(path, "hunt") || strings.Contains(path, "advancedquer") {
		return nil
	}
	return []string{"query-rejected", "query-too-heavy", "search-everywhere", "query-mangled", "cpu-quota", "query-syntax", "result-too-large",
		"column-misspelt", "table-misspelt"}
}

func kqlCauses(c *Case) []Cause {
	if kind, name, ok := unresolved(c); ok {
		return nameCauses(c, kind, name)
	}
	if name, ok := c.given("name"); ok && c.Message.ID == "name-not-a-table" {
		return editorTableCauses(c, name)
	}
	if name, ok := unknownFunction(c); ok {
		return functionCauses(c, name)
	}
	if part, ok := c.given("part"); ok && c.Message.ID == "part-missing" {
		return append(syntaxFaults(c.query()), partMissing(part))
	}
	if literal, ok := badDatetime(c.written()); ok {
		return datetimeCauses(literal)
	}
	if c.says("recognition error", "syntax error", "could not be parsed", "missing expression", "(ks00") {
		return syntaxCauses(c)
	}
	if c.Status == 400 && c.written() == "" {
		return unexplained(c)
	}
	return queryLimitCauses(c)
}

// unexplained suspects a query that was refused in words which the input does
// not show: by the old names in it, else as such.
func unexplained(c *Case) []Cause {
	q := c.query()
	if causes := append(renamedTables(q), renamedColumns(q)...); len(causes) > 0 {
		return causes
	}
	if causes := faultCauses(c, q); len(causes) > 0 {
		return causes
	}
	if _, hunting := c.huntingLimits(); !hunting && q.Text == "" {
		return nil
	}
	return []Cause{{
		ID: "query-rejected", Certainty: fact.Possible, Ground: OnCue, Basis: fact.Deduced,
		Summary: Text{en: "The service refused the hunting query: a name in it, its syntax, or a table that the tenant doesn't have.",
			ru: "Служба отклонила запрос расширенной охоты: имя в нём, синтаксис или таблица, которой нет в тенанте."},
		Fix: Text{en: "Read the response body, or run the query in the portal under Advanced hunting, which marks the place.",
			ru: "Прочитайте тело ответа или выполните запрос на портале в разделе Advanced hunting: там отмечено место ошибки."},
	}}
}

// unresolved returns the name that a query uses and the service does not
// know, and what kind of name was expected.
func unresolved(c *Case) (kind, name string, ok bool) {
	if !c.says("failed to resolve ", "does not refer to any known column") {
		return "", "", false
	}
	fault := c.Exchange.Response.Fault
	for _, message := range []string{fault.Message, fault.InnerMessage} {
		_, rest, found := cutFold(message, "failed to resolve ")
		if !found {
			continue
		}
		kind, rest, found = strings.Cut(rest, " named ")
		if !found || len(kind) > 60 {
			continue
		}
		if v, given := c.given("name"); given && v != "" {
			return kind, strings.Trim(v, `\`), true
		}
		return kind, firstWord(rest), true
	}
	if v, given := c.given("name"); given && c.says("does not refer to any known column") && v != "" {
		return "table or column", v, true
	}
	return "", "", false
}

// unknownFunction returns the function that the service does not know.
func unknownFunction(c *Case) (string, bool) {
	if v, ok := c.given("function"); ok && c.Message.ID == "unknown-function" {
		return v, true
	}
	if !c.says("unknown function") {
		return "", false
	}
	_, rest, _ := cutFold(c.Exchange.Response.Fault.Message, "unknown function:")
	return firstWord(rest), firstWord(rest) != ""
}

// firstWord returns the word that a text begins with, without quotes.
func firstWord(s string) string {
	s = strings.TrimLeft(s, " '\"`‘’“”*\\")
	i := strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 || !kql.IsNameByte(byte(r)) })
	if i < 0 {
		return s
	}
	return s[:i]
}

// cutFold is strings.Cut for a separator in lower case that may occur
// in any letter case.
func cutFold(s, separator string) (before, after string, found bool) {
	lower := strings.ToLower(s)
	i := strings.Index(lower, separator)
	if i < 0 || len(lower) != len(s) {
		return s, "", false
	}
	return s[:i], s[i+len(separator):], true
}

// nameCauses explains a name that is not known: as a table or as a column,
// by what was expected and what the schema has.
func nameCauses(c *Case, kind, name string) []Cause {
	_, isTable := hunting.FindTable(name)
	_, wasTable := hunting.RenamedTable(name)
	switch {
	case c.Message.ID == "unresolved-bag-column":
		return append(bagCauses(c, name), watchlistNamed(c, name)...)
	case name == "":
		return nil
	case isOfASIM(name):
		return asimCauses(c, name, c.query())
	case isOfResourceGraph(name) && strings.HasPrefix(kind, "table"):
		return []Cause{tableOfResourceGraph(name)}
	}
	if cause, ok := definedNear(c, name); ok && !isTable {
		return []Cause{cause}
	}
	var more []Cause
	if cause, ok := aggregateName(c, name); ok && kind != "table expression" {
		if cause.Certainty == fact.Likely {
			return []Cause{cause}
		}
		more = append(more, cause)
	}
	switch {
	case isTable, wasTable, kind == "table or column expression", kind == "table expression":
		return append(tableCauses(c, name), more...)
	}
	return append(append(columnCauses(c, name), watchlistNamed(c, name)...), more...)
}

// here shows where a name is in the query, if the input has the query.
func here(q query, name string) Text {
	if place := q.Caret(q.Find(name)); place != "" {
		return textf(", in the query at %s", ", в запросе на %s", inLines(place))
	}
	return Text{}
}
