package diagnose

import (
	"strings"
	"time"
)

// wellFormed explains a $filter that is said to be invalid though it can be read: Graph
// says so, too, where the workload doesn't support what it asks for.
func wellFormed(c *Case, filter string) []Cause {
	const fewest = 3 // words: a eq b
	words, closed := readFilter(filter)
	if c.Message.ID != "filter-clause" || !closed || len(words) < fewest || strings.Contains(filter, "…") {
		return nil
	}
	if cause, ok := olderThanKept(c, words); ok {
		return []Cause{cause}
	}
	return []Cause{likely("filter-unsupported",
		Text{en: "The filter can be read as OData, so this operation probably doesn't support the property, the operator, or the value in it.",
			ru: "Фильтр читается как OData, поэтому операция, скорее всего, не поддерживает свойство, оператор или значение в нём."},
		textf("$filter is %s", "$filter — %s", shown(filter)),
		Text{en: "Take the conditions out one by one to find the refused one, compare it with the operation's page, and filter by it on the client.",
			ru: "Убирайте условия по одному, пока не найдёте отклонённое; сверьте его со страницей операции и отбирайте по нему на клиенте."},
		"filter-syntax", "filter-types", "filter-encoding", "odata-encoding")}
}

// olderThanKept finds a date in the filter of a log that is before all that Entra ID keeps.
//
//	/auditLogs/signIns?$filter=createdDateTime ge 2018-01-24
func olderThanKept(c *Case, words []filterWord) (Cause, bool) {
	const kept = 30 * 24 * time.Hour
	called, err := time.Parse(time.DateOnly, c.Exchange.Time[:min(len(c.Exchange.Time), len(time.DateOnly))])
	if err != nil || !strings.Contains(strings.ToLower(c.path()), "auditlogs/") {
		return Cause{}, false
	}
	for i, w := range words {
		if w.quoted || !isComparison(w.text) || i == 0 || i+1 >= len(words) || !isTimeName(words[i-1].text) || len(words[i+1].text) < len(time.DateOnly) {
			continue
		}
		date, err := time.Parse(time.DateOnly, words[i+1].text[:len(time.DateOnly)])
		if err != nil || called.Sub(date) <= kept {
			continue
		}
		return likely("filter-too-old",
			Text{en: "The filter asks for records from before the time that this log keeps: 30 days with Entra ID P1 or P2, 7 without.",
				ru: "Фильтр запрашивает записи старше срока хранения журнала: 30 дней с Entra ID P1 или P2, 7 — без них."},
			textf("%s %s %s, and the call was made on %s", "%s %s %s, а вызов сделан %s", shown(words[i-1].text), w.text, shown(words[i+1].text), called.Format(time.DateOnly)),
			Text{en: "Start at most 30 days back; for older records, export the log to a workspace or storage with diagnostic settings.",
				ru: "Начинайте не раньше чем за 30 дней; для более старых записей выгружайте журнал в рабочую область или хранилище через параметры диагностики."},
			"filter-syntax", "filter-types", "filter-encoding", "filter-unsupported"), true
	}
	return Cause{}, false
}
