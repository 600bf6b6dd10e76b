package diagnose

import (
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// queryLimitCauses explains a query that asks for too much.
func queryLimitCauses(c *Case) []Cause {
	switch {
	case c.says("allowed result size", "result size limit", "internal data size limit", "internal record count limit"):
		limits, _ := c.huntingLimits()
		return []Cause{resultTooLarge(limits)}
	case c.says("exceeded the timeout period", "execution has exceeded the allowed limits", "excessive resource consumption", "e_runaway_query", "e_low_memory"):
		causes := searchesAll(c.query())
		if !c.runsElsewhere() {
			causes = append(causes, noTimeFilter(c.query())...)
		}
		if own := c.Message.Causes; len(own) > 0 && own[0].ID != "query-too-heavy" && !c.Message.General {
			return causes // the message itself says more
		}
		limits, _ := c.huntingLimits()
		return append(causes, queryTooHeavy(c, limits))
	case c.Status == 502:
		if _, known := c.huntingLimits(); known {
			return []Cause{resultTooLargeForGateway()}
		}
	case c.Status == 504 || c.Status == 500 || c.Status == 503:
		if _, known := c.huntingLimits(); known {
			return searchesAll(c.query())
		}
	}
	return nil
}

// huntingLimits returns the limits of the hunting API that was called, if it
// was one.
func (c *Case) huntingLimits() (hunting.Limit, bool) {
	if l, known := hunting.LimitsOf(c.Exchange.Request.URL); known {
		return l, true
	}
	return hunting.LimitsOf(c.Operation.Path)
}

func resultTooLarge(limits hunting.Limit) Cause {
	cause := likely("result-too-large",
		Text{en: "The result has too many rows, or columns that are too wide.",
			ru: "В результате слишком много строк или слишком широкие столбцы."},
		Text{en: "the service says that the result is too large", ru: "служба сообщает, что результат слишком велик"},
		Text{en: "Use project, summarize, or take, or query one time slice after another.",
			ru: "Используйте project, summarize или take либо запрашивайте период по частям."})
	switch {
	case limits.Megabytes > 0:
		cause.Evidence = textf("this API returns at most %d rows and %d MB", "этот API возвращает не больше %d строк и %d МБ", limits.Rows, limits.Megabytes)
	case limits.Rows > 0:
		cause.Evidence = textf("this API returns at most %d rows", "этот API возвращает не больше %d строк", limits.Rows)
	}
	return cause
}

// resultTooLargeForGateway suspects what a 502 of a hunting API was seen to mean:
// the same query fails in the same way again.
func resultTooLargeForGateway() Cause {
	return possible("result-too-large",
		Text{en: "The result is larger than the server in front of the hunting API passes on.",
			ru: "Результат больше, чем передаёт сервер перед API расширенной охоты."},
		Text{en: "a hunting query got a 502", ru: "запрос расширенной охоты получил 502"},
		Text{en: "If the query fails again, use project, summarize, or take, or query one time slice after another.",
			ru: "Если сбой повторяется, используйте project, summarize или take либо запрашивайте период по частям."})
}

// lighter is how to make a query need less, by the operator that the message names.
//
//	'sort' operator has exceeded the memory budget (5368709120) during evaluation.
func (c *Case) lighter() Text {
	first := textf("First filter on %s, and shorten the time range", "Сначала фильтруйте по %s и сократите период", c.timeColumn())
	switch {
	case c.says("'sort' operator", "'order' operator", "'serialize' operator"):
		return textf("%s; drop the sort, or use top instead, and project few columns before it.",
			"%s; уберите сортировку или замените её на top, а перед ней оставьте через project мало столбцов.", first)
	case c.says("'summarize' operator", "'distinct' operator", "'top-nested' operator", "aggregation"):
		return textf("%s; group by fewer or coarser values (bin), and use dcount or hint.strategy=shuffle.",
			"%s; группируйте по меньшему числу или более крупным значениям (bin), используйте dcount или hint.strategy=shuffle.", first)
	case c.says("'mv-expand' operator", "'mv-apply' operator", "'make-series' operator"):
		return textf("%s; filter rows and drop columns before the step that the message names.",
			"%s; отфильтруйте строки и уберите столбцы перед шагом, который называет сообщение.", first)
	}
	return textf("%s; project few columns, and put the smaller table on the left of a join.",
		"%s; берите через project мало столбцов, а меньшую таблицу ставьте слева в join.", first)
}

func queryTooHeavy(c *Case, limits hunting.Limit) Cause {
	cause := likely("query-too-heavy",
		Text{en: "The query processes too much data: a long time range, a join, wide columns.",
			ru: "Запрос обрабатывает слишком много данных: большой период, join, широкие столбцы."},
		Text{en: "the service stopped the query", ru: "служба остановила запрос"},
		c.lighter())
	if limits.Seconds > 0 {
		cause.Evidence = textf("a query can run %d seconds through this API; the portal allows 600",
			"через этот API запрос может работать %d секунд; портал даёт 600", limits.Seconds)
	}
	return cause
}

// searchesAll finds a query that reads every table.
func searchesAll(q query) []Cause {
	for i, n := range q.Names {
		if n.Text != "search" && n.Text != "union" {
			continue
		}
		next := kql.Name{Offset: len(q.Text)}
		if i+1 < len(q.Names) {
			next = q.Names[i+1]
		}
		between := q.Text[n.Offset+len(n.Text) : next.Offset]
		all := n.Text == "search" && next.Text != "in" && next.Text != "kind" && next.Text != "where"
		if n.Text == "union" {
			all = len(between) > 0 && containsStar(between)
		}
		if all && isFirst(q, n.Offset) {
			return []Cause{likely("search-everywhere",
				Text{en: "The query reads every table, which takes longer than the API waits.",
					ru: "Запрос читает все таблицы, и API не дожидается результата."},
				textf("at %s", "на %s", inLines(q.Caret(n.Offset))),
				Text{en: "Name the tables: search in (DeviceNetworkEvents) \"…\", and limit the time.",
					ru: "Назовите таблицы: search in (DeviceNetworkEvents) \"…\", и ограничьте время."})}
		}
	}
	return nil
}

func containsStar(s string) bool {
	for i := range len(s) {
		if s[i] == '*' {
			return true
		}
	}
	return false
}

// isFirst reports whether nothing is piped into the step at an offset.
func isFirst(q query, offset int) bool {
	for i := offset - 1; i >= 0; i-- {
		switch q.Text[i] {
		case ' ', '\t', '\r', '\n':
		case ';', '=', '(':
			return true
		default:
			return false
		}
	}
	return true
}

// noTimeFilter finds a query that looks back as far as the data go.
func noTimeFilter(q query) []Cause {
	if len(q.Tables()) == 0 || q.Has("Timestamp", "ago", "between", "datetime") {
		return nil
	}
	return []Cause{likely("query-no-time-filter",
		Text{en: "The query doesn't limit the time, so it reads 30 days.", ru: "В запросе нет ограничения по времени, поэтому он читает 30 дней."},
		Text{en: "the query names neither Timestamp nor ago()", ru: "в запросе нет ни Timestamp, ни ago()"},
		Text{en: "Start with where Timestamp > ago(1d).", ru: "Начните с where Timestamp > ago(1d)."})}
}
