package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func StateConflict() fact.Cause {
	return fact.Cause{ID: "state-conflict", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The state of the object doesn't allow this, such as canceling a finished action.",
			Ru: "Состояние объекта этого не допускает: например, отменяют завершённое действие."},
		Fix: fact.Text{En: "Query the object first and act on the state it reports.",
			Ru: "Сначала запросите объект и действуйте по его состоянию."}}
}

func ValueNotAllowed() fact.Cause {
	return fact.Cause{ID: "value-not-allowed", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The operation doesn't allow this value.",
			Ru: "Операция не допускает такого значения."},
		Fix: fact.Text{En: "Correct the value that the message names; write enum values exactly as documented.",
			Ru: "Исправьте значение из сообщения; значения перечислений пишите в точности как в описании."}}
}

func ParameterAbsent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "parameter-absent", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The request lacks a required parameter.",
			Ru: "Обязательного параметра в запросе нет."},
		Fix: fact.Text{En: "Add the missing parameter; the operation's page says which parameters are required.",
			Ru: "Добавьте недостающий параметр; обязательные отмечены на странице операции."}}
}

func OdataOption(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "odata-option", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The operation doesn't support an OData option in the URL, or not as written.",
			Ru: "Операция не принимает параметр OData из URL или не понимает, как он записан."},
		Fix: fact.Text{En: "Compare the options and their values with the operation's page; try a $filter with one simple condition first.",
			Ru: "Сверьте параметры и их значения со страницей операции; сначала отправьте $filter с одним простым условием."}}
}
