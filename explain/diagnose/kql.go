package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/kql"
)

// kqlFamily judges hunting queries by what the service says of them, by the
// schema, and by the query itself where the input shows it.
func kqlFamily() Family {
	return Family{
		Name: "kql",
		Causes: []Entry{
			{"table-misspelt", "the query misspells a table or uses the wrong letter case"},
			{"table-renamed", "the table now has a different name"},
			{"table-of-another-api", "the API you called doesn't have this table"},
			{"column-absent", "the column exists, but the query doesn't have it at that point"},
			{"table-of-sentinel", "the table belongs to Sentinel or Log Analytics"},
			{"table-not-available", "the table exists, but not in this tenant or not for this caller"},
			{"column-misspelt", "the query misspells a column or uses the wrong letter case"},
			{"column-renamed", "the column now has a different name"},
			{"column-of-another-table", "the column belongs to a table that the query doesn't use"},
			{"column-in-bag", "the name may be a key of a dynamic column"},
			{"column-dropped", "an earlier query step dropped the column"},
			{"query-mangled", "the letters rn were lost on the way to the service"},
			{"function-misspelt", "the query misspells a function or uses the wrong letter case"},
			{"function-elsewhere", "the function is neither built in nor saved in this tenant"},
			{"query-syntax", "the query can't be parsed at this place"},
			{"query-quotes", "the query has typographic quotes"},
			{"query-sql", "the query is SQL"},
			{"query-cut", "the query ends before it's complete"},
			{"pipe-misplaced", "a pipe is in the wrong place"},
			{"comment-of-sql", "a comment or a name has hyphens"},
			{"backslash-unescaped", "a string in the query has a single backslash"},
			{"word-reserved", "a KQL keyword is used as a name"},
			{"part-missing", "the part named in the message is missing"},
			{"query-unbalanced", "a bracket or quote in the query isn't closed"},
			{"expression-missing", "the query ends where something must follow"},
			{"datetime-form", "a date in the query isn't in ISO format"},
			{"result-too-large", "the result is larger than the API returns"},
			{"query-too-heavy", "the query runs longer or uses more resources than the API allows"},
			{"search-everywhere", "the query searches every table"},
			{"query-rejected", "the query was refused, and the input doesn't show the reason"},
			{"query-no-time-filter", "the query doesn't limit the time"},
		},
		Find:     kqlCauses,
		RulesOut: kqlRulesOut,
	}
}

// kqlRulesOut drops the suspicions about a hunting query where another
// operation was called.
func kqlRulesOut(c *Case) []string {
	if _, name, ok := unresolved(c); ok {
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
	if name, ok := unknownFunction(c); ok {
		return functionCauses(c, name)
	}
	if part, ok := c.given("part"); ok && c.Message.ID == "part-missing" {
		return append(syntaxFaults(c.query()), partMissing(part))
	}
	if c.says("recognition error", "syntax error", "could not be parsed", "missing expression", "(ks00") {
		return syntaxCauses(c)
	}
	if literal, ok := c.given("literal"); ok && c.says("datetime literal") {
		return datetimeCauses(literal)
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
			return kind, v, true
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
	case name == "", c.Message.ID == "unresolved-bag-column":
		return nil
	case isTable, wasTable, kind == "table or column expression", kind == "table expression":
		return tableCauses(c, name)
	}
	return columnCauses(c, name)
}

// here shows where a name is in the query, if the input has the query.
func here(q query, name string) Text {
	if place := q.Caret(q.Find(name)); place != "" {
		return textf(", in the query at %s", ", в запросе на %s", inLines(place))
	}
	return Text{}
}
