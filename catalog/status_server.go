package catalog

// serverStatuses are the statuses by which a service, or what stands before
// it, says that the fault is on its side.
var serverStatuses = []*Status{
	&statusInternal,
	&statusNotImplemented,
	&statusBadGateway,
	&statusUnavailable,
	&statusGatewayTimeout,
	&statusBandwidth,
}

var statusInternal = Status{
	Code: 500, Name: "Internal Server Error", General: true,
	Meaning: Text{"The service failed while it worked on the request.",
		"Служба дала сбой при обработке запроса."},
	Causes: []Cause{transientFault(Likely), requestBreaksService()},
}

var statusNotImplemented = Status{
	Code: 501, Name: "Not Implemented",
	Meaning: Text{"The service does not offer what the request asks for.",
		"Служба не предоставляет того, о чём запрос."},
	Causes: []Cause{
		likely("not-offered", Documented,
			Text{"This version or this cloud does not have the operation or the query option.",
				"В этой версии или в этом облаке нет такой операции или параметра запроса."},
			Text{"Check on the operation's page for which version and cloud it exists.",
				"Проверьте на странице операции, для каких версий и облаков она есть."}),
	},
}

var statusBadGateway = Status{
	Code: 502, Name: "Bad Gateway",
	Meaning: Text{"A gateway or proxy got no usable answer from the service behind it.",
		"Шлюз или прокси не получил от службы за ним пригодного ответа."},
	Causes: []Cause{transientFault(Likely), proxyFault(Possible)},
}

func proxyFault(c Certainty) Cause {
	return Cause{ID: "proxy-fault", Certainty: c, Basis: Deduced,
		Summary: Text{"The proxy or connector of your own network fails on the way to the service.",
			"На пути к службе сбоит прокси или коннектор вашей сети."},
		Fix: Text{"If the body names a product of yours, look into its log; try once without it.",
			"Если тело называет ваш продукт, посмотрите его журнал; попробуйте один раз без него."}}
}

var statusUnavailable = Status{
	Code: 503, Name: "Service Unavailable",
	Meaning: Text{"The service is down or overloaded for the moment.",
		"Служба временно недоступна или перегружена."},
	Causes: []Cause{transientFault(Likely), callRate(Possible)},
}

var statusGatewayTimeout = Status{
	Code: 504, Name: "Gateway Timeout",
	Meaning: Text{"The service behind the gateway did not answer in time.",
		"Служба за шлюзом не ответила вовремя."},
	Causes: []Cause{
		queryTooHeavy(Possible), // what was called need not be a query
		possible("search-everywhere", Observed,
			Text{"The hunting query uses search or union over all tables.",
				"Запрос использует search или union по всем таблицам."},
			Text{"Name the tables, filter on Timestamp first, and try the query in the portal.",
				"Укажите таблицы, сначала фильтруйте по Timestamp и проверьте запрос на портале."}),
		transientFault(Possible),
	},
}

var statusBandwidth = Status{
	Code: 509, Name: "Bandwidth Limit Exceeded",
	Meaning: Text{"The application has moved more data than it may for now.",
		"Приложение передало больше данных, чем пока допускается."},
	Causes: []Cause{callRate(Likely)},
}
