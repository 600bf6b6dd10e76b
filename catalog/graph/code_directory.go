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
	Meaning: fact.Text{En: "The directory rejected the request; the message says what is wrong.",
		Ru: "Каталог отклонил запрос; что не так, сказано в сообщении."},
	Causes: []fact.Cause{cause.GraphBody(fact.Likely), cause.GraphOption(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: source.GraphErrors,
}

var requestUnsupportedQuery = fact.Code{
	Name: "Request_UnsupportedQuery", General: true, Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The directory doesn't support this query, or not in this form.",
		Ru: "На такой запрос каталог не отвечает или отвечает не в этом виде."},
	Causes: []fact.Cause{cause.AdvancedQuery(), cause.GraphOption(fact.Possible)},
	Docs:   []string{docAdvancedQueries},
	Basis:  fact.Documented, Source: docAdvancedQueries,
}

var requestInvalidRequestURL = fact.Code{
	Name: "Request_InvalidRequestUrl", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The URL doesn't name a collection or object of the directory.",
		Ru: "URL не называет ни коллекции, ни объекта каталога."},
	Causes: []fact.Cause{container(fact.Likely)},
	Docs:   []string{docUsePath},
	Basis:  fact.Observed, Source: docUsePath,
}

var requestResourceNotFound = fact.Code{
	Name: "Request_ResourceNotFound", Service: fact.Graph, Status: 404,
	Message: "Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
	Meaning: fact.Text{En: "This tenant doesn't have the ID in the path, or a referenced object (manager, member, owner).",
		Ru: "ID из пути или ссылки (руководителя, участника, владельца) в этом тенанте нет."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
		objectID(fact.Possible),
		cause.Possible("being-set-up", fact.Observed,
			fact.Text{En: "The object or the product was just created.",
				Ru: "Объект или продукт создан только что."},
			fact.Text{En: "If you just created it, send the request again after a few seconds.",
				Ru: "Если он создан только что, повторите через несколько секунд."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: docDirectory,
}

var directoryObjectNotFound = fact.Code{
	Name: "Directory_ObjectNotFound", Service: fact.Graph, Status: 404,
	Message: "Unable to read the company information from the directory.",
	Meaning: fact.Text{En: "It sounds like a tenant problem, but an object is missing: it isn't created yet, or hasn't reached every server.",
		Ru: "Похоже на проблему тенанта, но отсутствует объект: он ещё не создан или ещё не на всех серверах."},
	Causes: []fact.Cause{
		cause.Likely("being-set-up", fact.Observed,
			fact.Text{En: "The object or the product was just created.",
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
	Meaning: fact.Text{En: "Two writes to the same directory object collided.",
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
	Meaning: fact.Text{En: "Principal: this user or application has created 250 objects. Tenant: the tenant has reached its limit.",
		Ru: "Principal: этот пользователь или приложение создали 250 объектов; Tenant: в тенанте их предельное число."},
	Causes: []fact.Cause{
		cause.Likely("quota-used-up", fact.Documented,
			fact.Text{En: "A limit on stored objects or data has been reached.",
				Ru: "Достигнут предел хранимых объектов или данных."},
			fact.Text{En: "Permanently delete old ones (deleted objects count for 30 days), or give the caller an administrator role.",
				Ru: "Удалите старые окончательно (удалённые считаются 30 дней) или дайте вызывающему роль администратора."}),
	},
	Docs:  []string{docServiceLimits},
	Basis: fact.Documented, Source: docServiceLimits,
}

var directoryExpiredPageToken = fact.Code{
	Name: "Directory_ExpiredPageToken", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The link to the next page has expired; on a filtered directory list it can fail immediately.",
		Ru: "Ссылка на следующую страницу истекла; у отфильтрованного списка каталога она может отказать сразу."},
	Causes: []fact.Cause{
		cause.Likely("object-expired", fact.Observed,
			fact.Text{En: "The request refers to something that has expired: a link, a session, or an entry.",
				Ru: "Запрос ссылается на то, что истекло: ссылку, сеанс или запись."},
			fact.Text{En: "Read all pages first and process them afterward; start again without the token.",
				Ru: "Сначала прочитайте все страницы, потом обрабатывайте; начните заново без токена."}),
		cause.Possible("advanced-query", fact.Documented,
			fact.Text{En: "This is an advanced directory query, which needs a header and $count.",
				Ru: "Это расширенный запрос к каталогу: ему нужны заголовок и $count."},
			fact.Text{En: "Send the ConsistencyLevel: eventual header and add $count=true to the URL.",
				Ru: "Отправьте заголовок ConsistencyLevel: eventual и добавьте в URL $count=true."}),
		nextLinkChanged(fact.Possible),
	},
	Docs:  []string{docPaging},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-java/issues/368",
}

var requestThrottledTemporarily = fact.Code{
	Name: "Request_ThrottledTemporarily", Service: fact.Graph, Status: 429,
	Message: "Your request is throttled temporarily. Please try after {seconds} seconds.",
	Meaning: fact.Text{En: "The directory won't accept more calls until the time in the message has passed.",
		Ru: "Каталог не принимает вызовы, пока не пройдёт время, указанное в сообщении."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely)},
	Docs:   []string{source.GraphLimits},
	Basis:  fact.Observed, Source: source.GraphLimits,
}
