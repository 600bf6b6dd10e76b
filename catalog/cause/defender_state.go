package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func WrongPath(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "wrong-path", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The path is misspelled, or the host doesn't serve it.",
			Ru: "Путь написан с ошибкой, или этот хост его не обслуживает."},
		Fix: fact.Text{En: "Compare the host and path with the operation's page: /api/machines, not /api/machine.",
			Ru: "Сверьте хост и путь со страницей операции: /api/machines, а не /api/machine."}}
}

func RequestBreaksService() fact.Cause {
	return fact.Cause{ID: "request-breaks-service", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "Something in this request makes the service fail every time.",
			Ru: "Что-то в самом запросе каждый раз вызывает сбой."},
		Fix: fact.Text{En: "Try the request with a simpler body or query; if that works, add the rest piece by piece.",
			Ru: "Попробуйте упрощённое тело или запрос; если сработает, возвращайте части по одной."}}
}
