package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// pathCodes are the codes for paths that a service behind Microsoft Graph does not serve.
var pathCodes = []*fact.Code{
	&noMethodMatch,
	&hostNotFound,
	&resourceNotFound,
}

var resourceNotFound = fact.Code{
	Name: "ResourceNotFound", Service: fact.Graph, Status: 404,
	Message: "Resource not found.",
	Meaning: fact.Text{En: "Graph, or the service behind it, has nothing under this URL for this tenant.",
		Ru: "У Graph или службы за ним по этому URL для этого тенанта ничего нет."},
	Causes: []fact.Cause{cause.WrongID(fact.Likely), cause.WrongKindOfID(), cause.GraphPath(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: source.GraphErrors,
}

var noMethodMatch = fact.Code{
	Name: "No method match route template", Service: fact.Graph, Status: 400,
	Message: "No OData route exists that match template {template} with http verb {method} for request {detail}",
	Meaning: fact.Text{En: "The service behind Graph, usually Intune, has no route for this path with this method.",
		Ru: "У службы за Graph, обычно Intune, нет маршрута для этого пути с этим методом."},
	Causes: []fact.Cause{cause.GraphPath(fact.Likely), cause.WrongMethod(fact.Possible)},
	Docs:   []string{docUsePath},
	Basis:  fact.Observed, Source: "https://github.com/ThomasKur/IntuneDocumentation/issues/34",
}

var hostNotFound = fact.Code{
	Name: "HostNotFound", Service: fact.Graph, Status: 500,
	Message: "Target '{host}' is not found.",
	Meaning: fact.Text{En: "Graph can't find the service to pass the request to; changing the request doesn't help.",
		Ru: "Graph не находит службу, которой должен передать запрос; менять запрос бесполезно."},
	Causes: []fact.Cause{
		cause.Likely("api-retired", fact.Observed,
			fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
				Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
			fact.Text{En: "Check the operation's page for a replacement; if there is none, give support the request ID.",
				Ru: "Посмотрите на странице операции замену; если её нет, передайте поддержке ID запроса."}),
		cause.TransientFault(fact.Possible),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/subjectrightsrequest-subjectrightsrequestapioverview",
}
