package catalog

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func odataFilter(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "odata-filter", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation can't filter by a property used in $filter, or the value has the wrong type.",
			Ru: "Операция не умеет фильтровать по свойству из $filter, или тип его значения неверен."},
		Fix: fact.Text{En: "Filter by a property listed on the operation's page; put strings in single quotes, and leave numbers and times unquoted.",
			Ru: "Фильтруйте по свойству со страницы операции; текст — в одинарных кавычках, числа и время — без кавычек."}}
}
