package kql

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// Texts says what is wrong with a name of a query, and what to do.
func (fault Fault) Texts(limits hunting.Limit) (summary, fix fact.Text) {
	name, want := fault.Name.Text, strings.Join(fault.Want, ", ")
	write := fact.Textf("Write %s.", "Напишите %s.", want)
	switch fault.Kind {
	case TableCase, ColumnCase:
		fix = write
		summary = fact.Textf("The schema spells %s %s; names in queries are case-sensitive.",
			"В схеме вместо %s — %s; имена в запросах чувствительны к регистру.", name, want)
	case TableRenamed, ColumnRenamed:
		fix = write
		summary = fact.Textf("%s now has a different name: %s.",
			"%s теперь называется иначе: %s.", name, want)
	case TableOfAnotherAPI:
		summary = fact.Textf("%s isn't a Defender for Endpoint table; this API has only those.",
			"%s — не таблица Defender for Endpoint, а у этого API есть только они.", name)
		fix = fact.Text{
			En: "Send the query to Microsoft Graph: POST /security/runHuntingQuery.",
			Ru: "Отправьте запрос в Microsoft Graph: POST /security/runHuntingQuery.",
		}
	case TooFarBack:
		summary = fact.Textf("The query looks back further than the %d days of data in this API.",
			"Запрос обращается к данным старше %d дней, которые есть у API.", limits.Days)
		fix = fact.Textf("Write at most ago(%dd); older data is in Microsoft Sentinel, if it was streamed there.",
			"Пишите не больше ago(%dd); более старые данные есть в Microsoft Sentinel, если их туда передавали.", limits.Days)
	default:
		summary = fact.Textf("The advanced hunting schema has no table %s.",
			"В схеме расширенной охоты нет таблицы %s.", name)
		fix = fact.Text{
			En: "If it isn't a saved function or a Microsoft Sentinel table, check the name.",
			Ru: "Если это не сохранённая функция и не таблица Microsoft Sentinel, проверьте имя.",
		}
		if want != "" {
			fix = fact.Textf("Did you mean %s?", "Возможно, имелось в виду %s.", want)
		}
	}
	return summary, fix
}
