package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docServiceLimits = "https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions"
)

// directoryCodes are the codes of the directory behind Microsoft Graph.
var directoryCodes = []*fact.Code{
	&requestBadRequest,
	&requestUnsupportedQuery,
	&requestInvalidRequestURL,
	&requestResourceNotFound,
	&directoryObjectNotFound,
	&directoryConcurrencyViolation,
	&directoryQuotaExceeded,
	&directoryExpiredPageToken,
	&requestThrottledTemporarily,
}

var requestBadRequest = fact.Code{
	Name: "Request_BadRequest", General: true, Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The directory rejects the request; the message says what is wrong.",
		Ru: "Каталог отклонил запрос; что не так, сказано в сообщении."},
	Causes: []fact.Cause{cause.GraphBody(fact.Likely), cause.GraphOption(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: source.GraphErrors,
}

var requestUnsupportedQuery = fact.Code{
	Name: "Request_UnsupportedQuery", General: true, Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The directory doesn't answer such a query, or not in this form.",
		Ru: "На такой запрос каталог не отвечает или отвечает не в этом виде."},
	Causes: []fact.Cause{cause.AdvancedQuery(), cause.GraphOption(fact.Possible)},
	Docs:   []string{docAdvancedQueries},
	Basis:  fact.Documented, Source: docAdvancedQueries,
}

var requestInvalidRequestURL = fact.Code{
	Name: "Request_InvalidRequestUrl", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The directory got a URL that names no collection or object.",
		Ru: "Каталог получил URL, который не называет ни коллекции, ни объекта."},
	Causes: []fact.Cause{container(fact.Likely)},
	Docs:   []string{docUsePath},
	Basis:  fact.Observed, Source: docUsePath,
}

var requestResourceNotFound = fact.Code{
	Name: "Request_ResourceNotFound", Service: fact.Graph, Status: 404,
	Message: "Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
	Meaning: fact.Text{En: "The ID in the path, or a reference that it names (manager, member, owner), is not in this tenant.",
		Ru: "ID из пути или ссылки (руководителя, участника, владельца) в этом тенанте нет."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
		objectID(fact.Possible),
		cause.Possible("being-set-up", fact.Observed,
			fact.Text{En: "The object or the product was created a moment ago.",
				Ru: "Объект или продукт создан только что."},
			fact.Text{En: "If it was made just now, send the request again after some seconds.",
				Ru: "Если он создан только что, повторите через несколько секунд."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: docDirectory,
}

var directoryObjectNotFound = fact.Code{
	Name: "Directory_ObjectNotFound", Service: fact.Graph, Status: 404,
	Message: "Unable to read the company information from the directory.",
	Meaning: fact.Text{En: "It sounds like a problem of the tenant, but an object is missing: one not made yet, or not on every server yet.",
		Ru: "Похоже на проблему тенанта, но отсутствует объект: он ещё не создан или ещё не на всех серверах."},
	Causes: []fact.Cause{
		cause.Likely("being-set-up", fact.Observed,
			fact.Text{En: "The object or the product was created a moment ago.",
				Ru: "Объект или продукт создан только что."},
			fact.Text{En: "Wait 30 seconds and try again.",
				Ru: "Подождите 30 секунд и повторите."}),
		cause.WrongID(fact.Possible),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: docDirectory,
}

var directoryConcurrencyViolation = fact.Code{
	Name: "Directory_ConcurrencyViolation", Service: fact.Graph, Status: 409,
	Message: "Error due to concurrent requests being made to the tenant. Please wait briefly and retry.",
	Meaning: fact.Text{En: "Two writes to one object of the directory met.",
		Ru: "Две записи в один объект каталога столкнулись."},
	Causes: []fact.Cause{cause.ObjectLocked()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: docDirectory,
}

var directoryQuotaExceeded = fact.Code{
	Name: "Directory_QuotaExceeded", Service: fact.Graph, Status: 403,
	Message: "The directory object quota limit for the {scope} has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.",
	Variants: []string{
		"The directory object quota limit for the {scope} has been exceeded.",
	},
	Meaning: fact.Text{En: "Principal: this user or application has made 250 objects; Tenant: the tenant holds as many as it may.",
		Ru: "Principal: этот пользователь или приложение создали 250 объектов; Tenant: в тенанте их предельное число."},
	Causes: []fact.Cause{
		cause.Likely("quota-used-up", fact.Documented,
			fact.Text{En: "A limit on stored objects or data has been reached.",
				Ru: "Достигнут предел хранимых объектов или данных."},
			fact.Text{En: "Delete old ones for good (deleted ones count for 30 days), or give the caller an administrator role.",
				Ru: "Удалите старые окончательно (удалённые считаются 30 дней) или дайте вызывающему роль администратора."}),
	},
	Docs:  []string{docServiceLimits},
	Basis: fact.Documented, Source: docServiceLimits,
}

var directoryExpiredPageToken = fact.Code{
	Name: "Directory_ExpiredPageToken", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The link to the next page has expired; on a filtered directory list it can fail at once.",
		Ru: "Ссылка на следующую страницу истекла; у отфильтрованного списка каталога она может отказать сразу."},
	Causes: []fact.Cause{
		cause.Likely("object-expired", fact.Observed,
			fact.Text{En: "What the request refers to has expired: a link, a session or an entry.",
				Ru: "Срок того, на что ссылается запрос, истёк: ссылки, сеанса или записи."},
			fact.Text{En: "Read all pages first and work on them afterwards; start again without the token.",
				Ru: "Сначала прочитайте все страницы, потом обрабатывайте; начните заново без токена."}),
		cause.Possible("advanced-query", fact.Documented,
			fact.Text{En: "This filter is an advanced query of the directory, which needs a header and $count.",
				Ru: "Такой фильтр — расширенный запрос к каталогу: ему нужны заголовок и $count."},
			fact.Text{En: "Send the header ConsistencyLevel: eventual and add $count=true to the URL.",
				Ru: "Отправьте заголовок ConsistencyLevel: eventual и добавьте в URL $count=true."}),
		nextLinkChanged(fact.Possible),
	},
	Docs:  []string{docPaging},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-java/issues/368",
}

var requestThrottledTemporarily = fact.Code{
	Name: "Request_ThrottledTemporarily", Service: fact.Graph, Status: 429,
	Message: "Your request is throttled temporarily. Please try after {seconds} seconds.",
	Meaning: fact.Text{En: "The directory takes no more calls for the time that the message names.",
		Ru: "Каталог не принимает вызовов столько времени, сколько сказано в сообщении."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely)},
	Docs:   []string{source.GraphLimits},
	Basis:  fact.Observed, Source: source.GraphLimits,
}
