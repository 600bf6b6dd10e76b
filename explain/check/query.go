package check

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/kql"
	"github.com/defender-err/defender-err/explain/safe"
)

// query checks the hunting query of a body against the schema and the limits of the
// API.
//
//	{"Query": "deviceinfo | where Timestamp > ago(90d)"}
func (c *bodyChecker) query(root *node, op catalog.Operation) {
	limits, ok := catalog.HuntingLimitsOf(op.Path)
	if !ok {
		return
	}
	for _, m := range root.members {
		if !strings.EqualFold(m.name, "Query") || m.value == nil || m.value.kind != '"' {
			continue
		}
		for _, fault := range kql.Faults(kql.Read(m.value.text), limits) {
			f := queryFinding(fault, limits)
			f.Path = m.name
			f.Got, f.Want = fault.Name.Text, strings.Join(fault.Want, ", ")
			start, end := c.spot(m.value, fault.Name.Text)
			c.add(f, start, end)
		}
	}
}

// spot returns where a name of a query stands in the body: names have no characters
// that JSON escapes.
func (c *bodyChecker) spot(value *node, name string) (start, end int) {
	raw := c.text.bytes[value.start:value.end]
	for at := 0; at < len(raw); {
		i := bytes.Index(raw[at:], []byte(name))
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(name)
		whole := end == len(raw) || !kql.IsNameByte(raw[end])
		escape := start > 1 && raw[start-2] == '\\'
		if whole && (start == 0 || escape || !kql.IsNameByte(raw[start-1])) {
			return value.start + start, value.start + end
		}
		at = end
	}
	return value.start, value.end
}

// queryFinding says what is wrong with a name of a hunting query.
func queryFinding(fault kql.Fault, limits catalog.HuntingLimit) Finding {
	name, want := safe.Line(fault.Name.Text, maxQuoted), strings.Join(fault.Want, ", ")
	f := Finding{ID: "query-" + strings.TrimPrefix(string(fault.Kind), "query-"), Severity: Error}
	if !fault.Sure {
		f.Severity = Warning
	}
	write := catalog.Text{En: "Write " + want + ".", Ru: "Напишите " + want + "."}
	switch fault.Kind {
	case kql.TableCase, kql.ColumnCase:
		f.Fix = write
		f.Summary = catalog.Text{
			En: fmt.Sprintf("The schema spells %s %s; names in queries are case-sensitive.", name, want),
			Ru: fmt.Sprintf("В схеме вместо %s — %s; имена в запросах чувствительны к регистру.", name, want),
		}
	case kql.TableRenamed, kql.ColumnRenamed:
		f.Fix = write
		f.Summary = catalog.Text{
			En: fmt.Sprintf("%s goes by another name now: %s.", name, want),
			Ru: fmt.Sprintf("%s теперь называется иначе: %s.", name, want),
		}
	case kql.TableOfAnotherAPI:
		f.Summary = catalog.Text{
			En: fmt.Sprintf("%s isn't a table of Defender for Endpoint; this API has those only.", name),
			Ru: fmt.Sprintf("%s — не таблица Defender for Endpoint, а у этого API есть только они.", name),
		}
		f.Fix = catalog.Text{
			En: "Send the query to Microsoft Graph: POST /security/runHuntingQuery.",
			Ru: "Отправьте запрос в Microsoft Graph: POST /security/runHuntingQuery.",
		}
	case kql.TooFarBack:
		f.Summary = catalog.Text{
			En: fmt.Sprintf("The query looks back further than the %d days that the API has.", limits.Days),
			Ru: fmt.Sprintf("Запрос обращается к данным старше %d дней, которые есть у API.", limits.Days),
		}
		f.Fix = catalog.Text{
			En: fmt.Sprintf("Write at most ago(%dd); older data are in Microsoft Sentinel, if they were streamed there.", limits.Days),
			Ru: fmt.Sprintf("Пишите не больше ago(%dd); более старые данные есть в Microsoft Sentinel, если их туда передавали.", limits.Days),
		}
		f.Severity = Warning // it is answered, with less than was asked for
	default:
		f.Summary = catalog.Text{
			En: fmt.Sprintf("The schema of advanced hunting has no table %s.", name),
			Ru: fmt.Sprintf("В схеме расширенной охоты нет таблицы %s.", name),
		}
		f.Fix = catalog.Text{
			En: "If it isn't a saved function or a table of Microsoft Sentinel, check the name.",
			Ru: "Если это не сохранённая функция и не таблица Microsoft Sentinel, проверьте имя.",
		}
		if want != "" {
			f.Fix = catalog.Text{En: "The nearest is " + want + ".", Ru: "Ближайшее имя — " + want + "."}
		}
	}
	return f
}
