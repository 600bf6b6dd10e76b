package kql

import (
	"fmt"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// Texts says what is wrong with a name of a query, and what to do.
func (fault Fault) Texts(limits hunting.Limit) (summary, fix fact.Text) {
	name, want := fault.Name.Text, strings.Join(fault.Want, ", ")
	write := fact.Text{En: "Write " + want + ".", Ru: "Напишите " + want + "."}
	switch fault.Kind {
	case TableCase, ColumnCase:
		fix = write
		summary = fact.Text{
			En: fmt.Sprintf("The schema spells %s %s; names in queries are case-sensitive.", name, want),
			Ru: fmt.Sprintf("В схеме вместо %s — %s; имена в запросах чувствительны к регистру.", name, want),
		}
	case TableRenamed, ColumnRenamed:
		fix = write
		summary = fact.Text{
			En: fmt.Sprintf("%s now has a different name: %s.", name, want),
			Ru: fmt.Sprintf("%s теперь называется иначе: %s.", name, want),
		}
	case TableOfAnotherAPI:
		summary = fact.Text{
			En: fmt.Sprintf("%s isn't a Defender for Endpoint table; this API has only those.", name),
			Ru: fmt.Sprintf("%s — не таблица Defender for Endpoint, а у этого API есть только они.", name),
		}
		fix = fact.Text{
			En: "Send the query to Microsoft Graph: POST /security/runHuntingQuery.",
			Ru: "Отправьте запрос в Microsoft Graph: POST /security/runHuntingQuery.",
		}
	case TooFarBack:
		summary = fact.Text{
			En: fmt.Sprintf("The query looks back further than the %d days of data in this API.", limits.Days),
			Ru: fmt.Sprintf("Запрос обращается к данным старше %d дней, которые есть у API.", limits.Days),
		}
		fix = fact.Text{
			En: fmt.Sprintf("Write at most ago(%dd); older data is in Microsoft Sentinel, if it was streamed there.", limits.Days),
			Ru: fmt.Sprintf("Пишите не больше ago(%dd); более старые данные есть в Microsoft Sentinel, если их туда передавали.", limits.Days),
		}
	default:
		summary = fact.Text{
			En: fmt.Sprintf("The advanced hunting schema has no table %s.", name),
			Ru: fmt.Sprintf("В схеме расширенной охоты нет таблицы %s.", name),
		}
		fix = fact.Text{
			En: "If it isn't a saved function or a Microsoft Sentinel table, check the name.",
			Ru: "Если это не сохранённая функция и не таблица Microsoft Sentinel, проверьте имя.",
		}
		if want != "" {
			fix = fact.Text{En: "Did you mean " + want + "?", Ru: "Возможно, имелось в виду " + want + "."}
		}
	}
	return summary, fix
}
