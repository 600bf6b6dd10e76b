package catalog

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func odataFilter(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "odata-filter", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation doesn't filter by a property of $filter, or the value there has the wrong type.",
			Ru: "Операция не фильтрует по свойству из $filter, или его значение не того типа."},
		Fix: fact.Text{En: "Filter by a property that the operation's page lists; put texts in single quotes, numbers and times in none.",
			Ru: "Фильтруйте по свойству со страницы операции; текст — в одинарных кавычках, числа и время — без кавычек."}}
}
