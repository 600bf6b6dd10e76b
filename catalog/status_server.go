package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// serverStatuses are the statuses by which a service, or a gateway in front of it,
// says that the fault is on its side.
var serverStatuses = []*fact.Status{
	&statusInternal,
	&statusNotImplemented,
	&statusBadGateway,
	&statusUnavailable,
	&statusGatewayTimeout,
	&statusBandwidth,
}

var statusInternal = fact.Status{
	Code: 500, Name: "Internal Server Error", General: true,
	Meaning: fact.Text{En: "The service failed while processing the request.",
		Ru: "Служба дала сбой при обработке запроса."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.RequestBreaksService()},
}

var statusNotImplemented = fact.Status{
	Code: 501, Name: "Not Implemented",
	Meaning: fact.Text{En: "The service doesn't offer what the request asks for.",
		Ru: "Служба не предоставляет того, что требует запрос."},
	Causes: []fact.Cause{
		cause.Likely("not-offered", fact.Documented,
			fact.Text{En: "This version or this cloud doesn't have the operation or the query option.",
				Ru: "В этой версии или в этом облаке нет такой операции или параметра запроса."},
			fact.Text{En: "Check the operation's page for the versions and clouds that have it.",
				Ru: "Проверьте на странице операции, для каких версий и облаков она есть."}),
	},
}

var statusBadGateway = fact.Status{
	Code: 502, Name: "Bad Gateway",
	Meaning: fact.Text{En: "A gateway or proxy got no usable response from the service behind it.",
		Ru: "Шлюз или прокси не получил от службы за ним пригодного ответа."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.ProxyFault(fact.Possible)},
}

var statusUnavailable = fact.Status{
	Code: 503, Name: "Service Unavailable",
	Meaning: fact.Text{En: "The service is temporarily down or overloaded.",
		Ru: "Служба временно недоступна или перегружена."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.CallRate(fact.Possible)},
}

var statusGatewayTimeout = fact.Status{
	Code: 504, Name: "Gateway Timeout",
	Meaning: fact.Text{En: "The service behind the gateway didn't respond in time.",
		Ru: "Служба за шлюзом не ответила вовремя."},
	Causes: []fact.Cause{
		cause.QueryTooHeavy(fact.Possible), // what was called need not be a query
		cause.Possible("search-everywhere", fact.Observed,
			fact.Text{En: "The hunting query uses search or union across all tables.",
				Ru: "Запрос использует search или union по всем таблицам."},
			fact.Text{En: "Name the tables, filter on Timestamp first, and try the query in the portal.",
				Ru: "Укажите таблицы, сначала фильтруйте по Timestamp и проверьте запрос на портале."}),
		cause.TransientFault(fact.Possible),
	},
}

var statusBandwidth = fact.Status{
	Code: 509, Name: "Bandwidth Limit Exceeded",
	Meaning: fact.Text{En: "The application has moved more data than is currently allowed.",
		Ru: "Приложение передало больше данных, чем пока допускается."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely)},
}
