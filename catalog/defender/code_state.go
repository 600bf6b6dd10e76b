package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The codes about what is there, and what the service can take.

var notFound = fact.Code{
	Name: "NotFound", General: true, Service: fact.Defender, Status: 404,
	Message: "General Not Found error message.",
	Meaning: fact.Text{En: "The service doesn't recognize this path, or nothing exists there.",
		Ru: "Служба не знает такого пути, или по нему ничего нет."},
	Causes: []fact.Cause{
		cause.WrongPath(fact.Likely),
		cause.WrongID(fact.Possible),
		cause.OutOfReach(),
	},
	Example: fact.Example{
		Before: "GET /api/machine/{id}",
		After:  "GET /api/machines/{id}",
		Causes: []string{"wrong-path"},
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var resourceNotFound = fact.Code{
	Name: "ResourceNotFound", Service: fact.Defender, Status: 404,
	Message: "Resource {resource} wasn't found.",
	Meaning: fact.Text{En: "The URL is understood, but its target doesn't exist or isn't visible to you.",
		Ru: "URL понятен, но названного в нём объекта нет или вам он не виден."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
		cause.OutOfReach(),
		cause.WrongKindOfID(),
	},
	Example: fact.Example{
		Before: "GET /api/machines/123123123",
		After:  "GET /api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07",
		Causes: []string{"wrong-kind-of-id", "id-malformed"},
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var internalServerError = fact.Code{
	Name: "InternalServerError", General: true, Service: fact.Defender, Status: 500,
	Meaning: fact.Text{En: "The service failed while processing the request.",
		Ru: "Служба дала сбой при обработке запроса."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
		cause.RequestBreaksService(),
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var tooManyRequests = fact.Code{
	Name: "TooManyRequests", Aliases: []string{"429"}, Service: fact.Defender, Status: 429,
	Message: "Response represents reaching quota limit either by number of requests or by CPU.",
	Meaning: fact.Text{En: "A quota is used up: the number of calls or the processing time of queries.",
		Ru: "Исчерпана квота: число вызовов или процессорное время запросов."},
	Causes: []fact.Cause{
		cause.CallRate(fact.Likely),
		cause.CPUQuota(fact.Possible),
		cause.QuotaShared(),
	},
	Docs:  []string{source.MDECodes},
	Basis: fact.Documented, Source: source.MDECodes,
}

var activeRequestAlreadyExists = fact.Code{
	Name: "ActiveRequestAlreadyExists", Service: fact.Defender, Status: 400,
	Message: "Action is already in progress",
	Meaning: fact.Text{En: "The same action is already running on the device, so a second one isn't accepted.",
		Ru: "На устройстве такое действие уже выполняется; второе не принимается."},
	Causes: []fact.Cause{
		cause.ActionPending(),
		cause.Possible("live-response-session", fact.Documented,
			fact.Text{En: "A live response session is open on the device, perhaps started in the portal.",
				Ru: "На устройстве открыт сеанс live response, возможно, начатый на портале."},
			fact.Text{En: "Close the session; sessions started in the portal aren't listed under /api/machineactions.",
				Ru: "Закройте сеанс; сеансы с портала в /api/machineactions не видны."}),
	},
	Example: fact.Example{
		Before: "POST /api/machines/{id}/isolate      again, before the first has ended",
		After:  "GET /api/machineactions?$filter=machineId eq '{id}'      until it has",
		Causes: []string{"action-pending"},
	},
	Docs:  []string{source.Live, source.MDECodes},
	Basis: fact.Documented, Source: source.Live,
}
