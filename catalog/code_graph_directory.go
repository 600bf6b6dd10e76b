package catalog

const (
	docServiceLimits = "https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions"
)

// graphDirectoryCodes are the codes of the directory behind Microsoft Graph.
var graphDirectoryCodes = []*Code{
	&graphRequestBadRequest,
	&graphRequestUnsupportedQuery,
	&graphRequestInvalidRequestURL,
	&graphRequestResourceNotFound,
	&graphDirectoryObjectNotFound,
	&graphDirectoryConcurrencyViolation,
	&graphDirectoryQuotaExceeded,
	&graphDirectoryExpiredPageToken,
	&graphRequestThrottledTemporarily,
}

var graphRequestBadRequest = Code{
	Name: "Request_BadRequest", General: true, Service: Graph, Status: 400,
	Meaning: Text{"The directory rejects the request; the message says what is wrong.",
		"Каталог отклонил запрос; что не так, сказано в сообщении."},
	Causes: []Cause{graphBody(Likely), graphOption(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: docGraphErrors,
}

var graphRequestUnsupportedQuery = Code{
	Name: "Request_UnsupportedQuery", General: true, Service: Graph, Status: 400,
	Meaning: Text{"The directory doesn't answer such a query, or not in this form.",
		"На такой запрос каталог не отвечает или отвечает не в этом виде."},
	Causes: []Cause{advancedQuery(), graphOption(Possible)},
	Docs:   []string{docAdvancedQueries},
	Basis:  Documented, Source: docAdvancedQueries,
}

var graphRequestInvalidRequestURL = Code{
	Name: "Request_InvalidRequestUrl", Service: Graph, Status: 400,
	Meaning: Text{"The directory got a URL that names no collection or object.",
		"Каталог получил URL, который не называет ни коллекции, ни объекта."},
	Causes: []Cause{graphContainer(Likely)},
	Docs:   []string{docUsePath},
	Basis:  Observed, Source: docUsePath,
}

var graphRequestResourceNotFound = Code{
	Name: "Request_ResourceNotFound", Service: Graph, Status: 404,
	Message: "Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
	Meaning: Text{"The ID in the path, or a reference that it names (manager, member, owner), is not in this tenant.",
		"ID из пути или ссылки (руководителя, участника, владельца) в этом тенанте нет."},
	Causes: []Cause{
		wrongID(Likely),
		objectID(Possible),
		possible("being-set-up", Observed,
			Text{"The object or the product was created a moment ago.",
				"Объект или продукт создан только что."},
			Text{"If it was made just now, send the request again after some seconds.",
				"Если он создан только что, повторите через несколько секунд."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: docDirectory,
}

var graphDirectoryObjectNotFound = Code{
	Name: "Directory_ObjectNotFound", Service: Graph, Status: 404,
	Message: "Unable to read the company information from the directory.",
	Meaning: Text{"It sounds like a problem of the tenant, but an object is missing: one not made yet, or not on every server yet.",
		"Похоже на проблему тенанта, но отсутствует объект: он ещё не создан или ещё не на всех серверах."},
	Causes: []Cause{
		likely("being-set-up", Observed,
			Text{"The object or the product was created a moment ago.",
				"Объект или продукт создан только что."},
			Text{"Wait 30 seconds and try again.",
				"Подождите 30 секунд и повторите."}),
		wrongID(Possible),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: docDirectory,
}

var graphDirectoryConcurrencyViolation = Code{
	Name: "Directory_ConcurrencyViolation", Service: Graph, Status: 409,
	Message: "Error due to concurrent requests being made to the tenant. Please wait briefly and retry.",
	Meaning: Text{"Two writes to one object of the directory met.",
		"Две записи в один объект каталога столкнулись."},
	Causes: []Cause{objectLocked()},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: docDirectory,
}

var graphDirectoryQuotaExceeded = Code{
	Name: "Directory_QuotaExceeded", Service: Graph, Status: 403,
	Message: "The directory object quota limit for the {scope} has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.",
	Variants: []string{
		"The directory object quota limit for the {scope} has been exceeded.",
	},
	Meaning: Text{"Principal: this user or application has made 250 objects; Tenant: the tenant holds as many as it may.",
		"Principal: этот пользователь или приложение создали 250 объектов; Tenant: в тенанте их предельное число."},
	Causes: []Cause{
		likely("quota-used-up", Documented,
			Text{"A limit on stored objects or data has been reached.",
				"Достигнут предел хранимых объектов или данных."},
			Text{"Delete old ones for good (deleted ones count for 30 days), or give the caller an administrator role.",
				"Удалите старые окончательно (удалённые считаются 30 дней) или дайте вызывающему роль администратора."}),
	},
	Docs:  []string{docServiceLimits},
	Basis: Documented, Source: docServiceLimits,
}

var graphDirectoryExpiredPageToken = Code{
	Name: "Directory_ExpiredPageToken", Service: Graph, Status: 400,
	Meaning: Text{"The link to the next page has expired; on a filtered directory list it can fail at once.",
		"Ссылка на следующую страницу истекла; у отфильтрованного списка каталога она может отказать сразу."},
	Causes: []Cause{
		likely("object-expired", Observed,
			Text{"What the request refers to has expired: a link, a session or an entry.",
				"Срок того, на что ссылается запрос, истёк: ссылки, сеанса или записи."},
			Text{"Read all pages first and work on them afterwards; start again without the token.",
				"Сначала прочитайте все страницы, потом обрабатывайте; начните заново без токена."}),
		possible("advanced-query", Documented,
			Text{"This filter is an advanced query of the directory, which needs a header and $count.",
				"Такой фильтр — расширенный запрос к каталогу: ему нужны заголовок и $count."},
			Text{"Send the header ConsistencyLevel: eventual and add $count=true to the URL.",
				"Отправьте заголовок ConsistencyLevel: eventual и добавьте в URL $count=true."}),
		nextLinkChanged(Possible),
	},
	Docs:  []string{docPaging},
	Basis: Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-java/issues/368",
}

var graphRequestThrottledTemporarily = Code{
	Name: "Request_ThrottledTemporarily", Service: Graph, Status: 429,
	Message: "Your request is throttled temporarily. Please try after {seconds} seconds.",
	Meaning: Text{"The directory takes no more calls for the time that the message names.",
		"Каталог не принимает вызовов столько времени, сколько сказано в сообщении."},
	Causes: []Cause{callRate(Likely)},
	Docs:   []string{docGraphLimits},
	Basis:  Observed, Source: docGraphLimits,
}
