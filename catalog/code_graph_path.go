package catalog

// graphPathCodes are the codes for paths that a service behind Microsoft Graph does not serve.
var graphPathCodes = []*Code{
	&graphNoMethodMatch,
	&graphHostNotFound,
}

var graphNoMethodMatch = Code{
	Name: "No method match route template", Service: Graph, Status: 400,
	Message: "No OData route exists that match template {template} with http verb {method} for request {detail}",
	Meaning: Text{"The service behind Graph, mostly Intune, has no route for this path with this method.",
		"У службы за Graph, обычно Intune, нет маршрута для этого пути с этим методом."},
	Causes: []Cause{graphPath(Likely), wrongMethod(Possible)},
	Docs:   []string{docUsePath},
	Basis:  Observed, Source: "https://github.com/ThomasKur/IntuneDocumentation/issues/34",
}

var graphHostNotFound = Code{
	Name: "HostNotFound", Service: Graph, Status: 500,
	Message: "Target '{host}' is not found.",
	Meaning: Text{"Graph can't find the service that it should pass the request on to; nothing in the request changes that.",
		"Graph не находит службу, которой должен передать запрос; сам запрос ни при чём."},
	Causes: []Cause{
		likely("api-retired", Observed,
			Text{"The API, this version of it, or an option of the request has been retired.",
				"API, его версия или параметр запроса выведены из эксплуатации."},
			Text{"Look on the operation's page for what replaces it; if nothing does, give support the request ID.",
				"Посмотрите на странице операции замену; если её нет, передайте поддержке ID запроса."}),
		transientFault(Possible),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: "https://learn.microsoft.com/graph/api/resources/subjectrightsrequest-subjectrightsrequestapioverview",
}
