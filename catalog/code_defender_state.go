package catalog

// The codes about what is there, and what the service can take.

var notFound = Code{
	Name: "NotFound", General: true, Service: Defender, Status: 404,
	Message: "General Not Found error message.",
	Meaning: Text{"The service knows no such path, or nothing stands behind it.",
		"Такого пути служба не знает, или за ним ничего нет."},
	Causes: []Cause{
		wrongPath(Likely),
		wrongID(Possible),
		outOfReach(),
	},
	Example: Example{
		Before: "GET /api/machine/{id}",
		After:  "GET /api/machines/{id}",
		Causes: []string{"wrong-path"},
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func wrongPath(c Certainty) Cause {
	return Cause{ID: "wrong-path", Certainty: c, Basis: Documented,
		Summary: Text{"The path is misspelt, or the host does not serve it.",
			"Путь написан с ошибкой, или этот хост его не обслуживает."},
		Fix: Text{"Compare host and path with the operation's page: /api/machines, not /api/machine.",
			"Сверьте хост и путь со страницей операции: /api/machines, а не /api/machine."}}
}

var resourceNotFound = Code{
	Name: "ResourceNotFound", Service: Defender, Status: 404,
	Message: "Resource {resource} wasn't found.",
	Meaning: Text{"The URL is understood, but what it names is not there or not visible to you.",
		"URL понятен, но названного в нём объекта нет или вам он не виден."},
	Causes: []Cause{
		wrongID(Likely),
		outOfReach(),
		wrongKindOfID(),
	},
	Example: Example{
		Before: "GET /api/machines/123123123",
		After:  "GET /api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07",
		Causes: []string{"wrong-kind-of-id", "id-malformed"},
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

var internalServerError = Code{
	Name: "InternalServerError", General: true, Service: Defender, Status: 500,
	Meaning: Text{"The service failed while it worked on the request.",
		"Служба дала сбой при обработке запроса."},
	Causes: []Cause{
		transientFault(Likely),
		requestBreaksService(),
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func requestBreaksService() Cause {
	return Cause{ID: "request-breaks-service", Certainty: Possible, Basis: Observed,
		Summary: Text{"Something in this request makes the service fail each time.",
			"Что-то в самом запросе каждый раз вызывает сбой."},
		Fix: Text{"Try it with a simpler body or query; if that works, add the rest piece by piece.",
			"Попробуйте упрощённое тело или запрос; если сработает, возвращайте части по одной."}}
}

var tooManyRequests = Code{
	Name: "TooManyRequests", Aliases: []string{"429"}, Service: Defender, Status: 429,
	Message: "Response represents reaching quota limit either by number of requests or by CPU.",
	Meaning: Text{"A quota is used up: the number of calls, or the processing time of queries.",
		"Исчерпана квота: число вызовов или процессорное время запросов."},
	Causes: []Cause{
		callRate(Likely),
		cpuQuota(Possible),
		quotaShared(),
	},
	Docs:  []string{docMDECodes},
	Basis: Documented, Source: docMDECodes,
}

var activeRequestAlreadyExists = Code{
	Name: "ActiveRequestAlreadyExists", Service: Defender, Status: 400,
	Message: "Action is already in progress",
	Meaning: Text{"The device has such an action under way; a second one is not taken.",
		"На устройстве такое действие уже выполняется; второе не принимается."},
	Causes: []Cause{
		actionPending(),
		possible("live-response-session", Documented,
			Text{"A live response session is open on the device, perhaps one started in the portal.",
				"На устройстве открыт сеанс live response, возможно, начатый на портале."},
			Text{"Close the session; those of the portal are not listed under /api/machineactions.",
				"Закройте сеанс; сеансы с портала в /api/machineactions не видны."}),
	},
	Example: Example{
		Before: "POST /api/machines/{id}/isolate      again, before the first has ended",
		After:  "GET /api/machineactions?$filter=machineId eq '{id}'      until it has",
		Causes: []string{"action-pending"},
	},
	Docs:  []string{docLive, docMDECodes},
	Basis: Documented, Source: docLive,
}
