package diagnose

import (
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
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

// inFilter finds a list of values in a filter that Intune can't read, which it reports as
// a fault of its own.
//
//	/deviceManagement/managedDevices?$filter=manufacturer in ('HP','Dell Inc.')
//	Get-MgDeviceManagementManagedDevice -Filter "manufacturer in ('HP','Dell Inc.')"
func inFilter(c *Case) []Cause {
	if c.Service != fact.Graph || c.Status < 500 || !c.isInIntune() {
		return nil
	}
	text, _ := c.nearby()
	for _, source := range [...]string{unescape(c.Exchange.Request.URL), text} {
		lower := lowered(source)
		at := strings.Index(lower, "filter")
		if at < 0 {
			continue
		}
		in := strings.Index(lower[at:], " in (")
		if in < 0 || strings.ContainsAny(lower[at:at+in], "\n&") {
			continue
		}
		words := strings.Fields(source[at : at+in])
		property := strings.TrimLeft(words[len(words)-1], `'"(=`)
		if i := strings.LastIndexByte(property, '='); i >= 0 {
			property = property[i+1:]
		}
		return []Cause{likely("filter-unsupported",
			Text{en: "The filter uses in (…), which Intune doesn't support; it fails instead of saying so.",
				ru: "В фильтре есть in (…), которого Intune не поддерживает; вместо объяснения он даёт сбой."},
			textf("the filter has %s in (…)", "в фильтре есть %s in (…)", shown(property)),
			textf("Write one condition for each value, joined by or (%s eq 'A' or %s eq 'B'), or filter in your program.",
				"Пишите по условию на каждое значение через or (%s eq 'A' or %s eq 'B') или отбирайте в своей программе.", shown(property), shown(property)),
			"transient-fault", "query-too-heavy", "gateway-timeout")}
	}
	return nil
}
