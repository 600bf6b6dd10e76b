package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// definedNear explains a name that the query defines in another spelling.
//
//	let suspicious = dynamic(["powershell.exe"]); … | where FileName in (suspicous)
func definedNear(c *Case, name string) (Cause, bool) {
	q := c.shownQuery()
	for i, n := range q.Names {
		if i == 0 || n.Text == name || len(n.Text) < 4 || !defines(q.Names[i-1].Text) || !hunting.IsNear(n.Text, name) {
			continue
		}
		if rest := strings.TrimLeft(q.Text[n.Offset+len(n.Text):], " \t\r\n"); !strings.HasPrefix(rest, "=") || strings.HasPrefix(rest, "==") {
			continue
		}
		return likely("name-misspelt",
			textf("The query defines %s, and then uses %s.", "Запрос определяет %s, а использует %s.", n.Text, name),
			textf("the message names %s, and the query has %s =", "сообщение называет %s, а в запросе есть %s =", name, n.Text),
			textf("Write %s in both places; names are case-sensitive.", "Пишите %s в обоих местах; регистр имён важен.", n.Text),
			append(others(columnDisproved(), "name-misspelt"), "column-in-bag", "table-misspelt", "table-not-available", "table-of-another-api")...), true
	}
	return Cause{}, false
}

// aggregateName explains a name that summarize gives to a column by itself, where the query
// has another aggregate or gives the column a name of its own. Without a summarize, the name
// may as well be one of a table or a column.
//
//	summarize dcount(RemoteIP) by DeviceName | summarize max(count_) by DeviceName
func aggregateName(c *Case, name string) (Cause, bool) {
	function, column, found := strings.Cut(name, "_")
	if !found || !isAggregate(function) || column != "" && (column[0] < 'A' || column[0] > 'Z') {
		return Cause{}, false
	}
	cause := likely("aggregate-name",
		textf("%s is a name that summarize makes for %s(%s) when it gets none, and no earlier step has just that aggregate.",
			"%s — имя, которое summarize само даёт столбцу %s(%s), а такого агрегата выше нет.", name, function, column),
		textf("the message names %s", "сообщение называет %s", name),
		textf("Name the column where you compute it, and use that name: summarize n = %s(%s) by …", "Назовите столбец там, где он вычисляется, и используйте это имя: summarize n = %s(%s) by …", function, column),
		append(columnDisproved(), "column-in-bag")...)
	if !c.shownQuery().Has("summarize") && !c.says("'summarize'") {
		cause.Certainty, cause.Ground, cause.Disproves = fact.Possible, OnCue, nil
	}
	return cause, true
}

// isAggregate reports whether a function is one from which summarize makes names.
func isAggregate(function string) bool {
	return slices.Contains([]string{"count", "countif", "dcount", "dcountif", "sum", "sumif", "avg", "avgif", "min", "max", "list", "set", "any", "stdev", "variance", "percentile"}, function)
}

// worksElsewhere returns the words, as they are written, by which somebody says that the
// same query runs in another place; "" if nobody does.
func (c *Case) worksElsewhere() string {
	body := c.received()
	lower := strings.ToLower(body)
	for _, words := range [...]string{"same query", "runs in the portal", "works in the portal", "runs fine in the portal", "works fine in the portal"} {
		if i := strings.Index(lower, words); i >= 0 && len(lower) == len(body) {
			return body[i : i+len(words)]
		}
	}
	return ""
}

// tablePlan suspects that a custom table is there, but not for the API that was called.
func tablePlan(c *Case) Cause {
	cause := possible("table-plan",
		Text{en: "The table is there, but with the Basic or Auxiliary plan, which the query API doesn't read; or the program is connected to another workspace.",
			ru: "Таблица есть, но с планом Basic или Auxiliary, который API запросов не читает; или программа подключена к другой рабочей области."},
		Text{},
		Text{en: "Compare the workspace ID of the program with that of the portal. Look at the table's plan under Tables: query Basic tables through the API's /search, or change the plan to Analytics.",
			ru: "Сравните ID рабочей области в программе и на портале. Посмотрите план таблицы в Tables: таблицы Basic запрашивайте через /search этого API или смените план на Analytics."}).on(OnMessage)
	if words := c.worksElsewhere(); words != "" {
		cause.Certainty, cause.Ground = fact.Likely, OnCue
		cause.Disproves = []string{"table-misspelt", "name-misspelt", "table-of-another-api", "query-mangled"}
		cause.Evidence = textf("the text says %s", "в тексте сказано %s", quoted(words))
	}
	return cause
}
