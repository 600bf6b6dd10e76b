package catalog

// clientStatuses are the statuses by which these APIs say that the request
// has to change, and 206, under which Graph hides errors.
var clientStatuses = []*Status{
	&statusPartialContent,
	&statusBadRequest,
	&statusUnauthorized,
	&statusForbidden,
	&statusNotFound,
	&statusMethodNotAllowed,
	&statusProxyLogin,
	&statusRequestTimeout,
	&statusConflict,
	&statusGone,
	&statusLengthRequired,
	&statusPrecondition,
	&statusTooLarge,
	&statusMediaType,
	&statusUnprocessable,
	&statusLocked,
	&statusTooMany,
}

var statusPartialContent = Status{
	Code: 206, Name: "Partial Content",
	Meaning: Text{"The call succeeded in part: some items or providers failed, the others did not.",
		"Вызов выполнен частично: часть элементов или поставщиков дала ошибку, остальные — нет."},
	Causes: []Cause{
		likely("partial-failure", Documented,
			Text{"Single items have an error of their own, or a product behind Graph did not answer.",
				"У отдельных элементов своя ошибка, или один из продуктов за Graph не ответил."},
			Text{"Look at the Warning header (199 - vendor/provider/status) and at the error of each item.",
				"Смотрите заголовок Warning (199 - вендор/поставщик/статус) и ошибку каждого элемента."}),
	},
}

var statusBadRequest = Status{
	Code: 400, Name: "Bad Request", General: true,
	Meaning: Text{"The service rejects the request as it stands.",
		"Служба отклонила запрос в таком виде."},
	Causes: []Cause{
		parameterTypo(),
		valueForm(Likely),
		bodyNotJSON(),
	},
}

func valueForm(c Certainty) Cause {
	return Cause{ID: "value-form", Certainty: c, Basis: Documented,
		Summary: Text{"An ID, a value or an OData option does not have the form that the operation takes.",
			"Идентификатор, значение или параметр OData не того вида, который принимает операция."},
		Fix: Text{"Compare URL and body with the operation's page, character by character.",
			"Сверьте URL и тело со страницей операции, символ за символом."}}
}

var statusUnauthorized = Status{
	Code: 401, Name: "Unauthorized", General: true,
	Meaning: Text{"The service does not accept the token, or got none.",
		"Служба не принимает токен или не получила его."},
	Causes: []Cause{tokenExpired(Likely), tokenAudience(Likely), tokenHeader(Possible)},
}

var statusForbidden = Status{
	Code: 403, Name: "Forbidden", General: true,
	Meaning: Text{"The caller is authenticated but not allowed to do this.",
		"Вызывающий известен, но это ему не разрешено."},
	Causes: []Cause{
		permissionMissing(Likely),
		permissionType(),
		tokenAudience(Possible), // Defender answers so, and no other of these APIs
		userRole(),
		directoryRole(Possible),
		licenceMissing(Possible),
		proxyBlocks(Possible),
	},
}

func proxyBlocks(c Certainty) Cause {
	return Cause{ID: "proxy-blocks", Certainty: c, Basis: Deduced,
		Summary: Text{"A proxy or firewall on the way answered instead of the service.",
			"Вместо службы ответил прокси или межсетевой экран на пути."},
		Fix: Text{"If the body is HTML or names a product, allow the API's host there.",
			"Если тело — HTML или называет продукт, разрешите в нём хост API."}}
}

var statusNotFound = Status{
	Code: 404, Name: "Not Found", General: true,
	Meaning: Text{"Nothing exists at this URL.",
		"По этому URL ничего нет."},
	Causes: []Cause{
		wrongPath(Likely),
		wrongID(Likely),
		emptyPathID(Possible),
		outOfReach(),
	},
}

func emptyPathID(c Certainty) Cause {
	return Cause{ID: "empty-path-id", Certainty: c, Basis: Observed,
		Summary: Text{"An ID in the URL was empty, so that the call went to another path.",
			"ID в URL оказался пустым, и вызов ушёл на другой путь."},
		Fix: Text{"Print the final URL; look for // in it, and for the variable that was to fill it.",
			"Выведите итоговый URL; найдите в нём // и переменную, которая должна была его заполнить."}}
}

var statusMethodNotAllowed = Status{
	Code: 405, Name: "Method Not Allowed",
	Meaning: Text{"The path exists, but not for this HTTP method.",
		"Путь существует, но не для этого метода HTTP."},
	Causes: []Cause{
		wrongMethod(Likely),
		emptyPathID(Likely),
	},
}

func wrongMethod(c Certainty) Cause {
	return Cause{ID: "wrong-method", Certainty: c, Basis: Documented,
		Summary: Text{"The operation takes another HTTP method.",
			"Операция принимает другой метод HTTP."},
		Fix: Text{"Take it from its page: actions are POST, changes PATCH, queries GET; mind redirects.",
			"Возьмите метод с её страницы: действия — POST, изменения — PATCH, чтение — GET; учтите перенаправления."}}
}

var statusProxyLogin = Status{
	Code: 407, Name: "Proxy Authentication Required",
	Meaning: Text{"A proxy on the way wants a sign-in; the service never saw the request.",
		"Прокси на пути требует входа; до службы запрос не дошёл."},
	Causes: []Cause{proxyLogin(Likely)},
}

func proxyLogin(c Certainty) Cause {
	return Cause{ID: "proxy-login", Certainty: c, Basis: Documented,
		Summary: Text{"The client uses a proxy without the credentials that the proxy wants.",
			"Клиент идёт через прокси без учётных данных, которые тот требует."},
		Fix: Text{"Give the client the proxy's credentials, or let the API's host bypass the proxy.",
			"Задайте клиенту учётные данные прокси или пустите хост API в обход прокси."}}
}

var statusRequestTimeout = Status{
	Code: 408, Name: "Request Timeout",
	Meaning: Text{"The request did not get through in time.",
		"Запрос не уложился в отведённое время."},
	Causes: []Cause{
		likely("slow-connection", Deduced,
			Text{"The connection broke off or was too slow for the body.",
				"Соединение оборвалось или слишком медленно для такого тела."},
			Text{"Send it again; if it comes back, send a smaller body and look at proxies on the way.",
				"Повторите; если ошибка вернётся, уменьшите тело и проверьте прокси на пути."}),
		queryTooHeavy(Possible),
	},
}

var statusConflict = Status{
	Code: 409, Name: "Conflict", General: true,
	Meaning: Text{"The request conflicts with the present state of the object.",
		"Запрос противоречит текущему состоянию объекта."},
	Causes: []Cause{
		existsAlready(),
		stateConflict(),
	},
}

func existsAlready() Cause {
	return Cause{ID: "exists-already", Certainty: Likely, Basis: Documented,
		Summary: Text{"It exists already, or somebody has changed it in the meantime.",
			"Такой объект уже есть, или его тем временем изменили."},
		Fix: Text{"Query the object first, then update it instead of creating it again.",
			"Сначала запросите объект, затем обновите его, а не создавайте заново."}}
}

var statusGone = Status{
	Code: 410, Name: "Gone",
	Meaning: Text{"What the URL names was there once and is no more.",
		"То, на что указывает URL, когда-то было, но больше не существует."},
	Causes: []Cause{
		apiRetired(),
		possible("delta-token", Documented,
			Text{"The delta token is too old, or belongs to another query.",
				"Delta-токен слишком старый или относится к другому запросу."},
			Text{"Begin the delta query again, without a token.",
				"Начните delta-запрос заново, без токена."}),
	},
}

func apiRetired() Cause {
	return Cause{ID: "api-retired", Certainty: Likely, Basis: Documented,
		Summary: Text{"The API, this version of it, or an option of the request has been retired.",
			"API, его версия или параметр запроса выведены из эксплуатации."},
		Fix: Text{"Find out on the operation's page what replaces it, and call that instead.",
			"Узнайте на странице операции, что пришло на замену, и вызывайте это."}}
}

var statusLengthRequired = Status{
	Code: 411, Name: "Length Required",
	Meaning: Text{"The request came without the length of its body.",
		"Запрос пришёл без длины тела."},
	Causes: []Cause{
		likely("length-missing", Documented,
			Text{"A POST without a body went out without Content-Length.",
				"POST без тела отправлен без Content-Length."},
			Text{"Send Content-Length: 0, or an empty body (curl -d '').",
				"Отправьте Content-Length: 0 или пустое тело (curl -d '')."}),
	},
}

var statusPrecondition = Status{
	Code: 412, Name: "Precondition Failed",
	Meaning: Text{"The object has changed since it was read.",
		"Объект изменился с тех пор, как был прочитан."},
	Causes: []Cause{
		etagOutdated(),
	},
}

var statusTooLarge = Status{
	Code: 413, Name: "Content Too Large",
	Meaning: Text{"The body is larger than the service takes.",
		"Тело больше, чем принимает служба."},
	Causes: []Cause{
		bodyTooLarge(),
	},
}

func bodyTooLarge() Cause {
	return Cause{ID: "body-too-large", Certainty: Likely, Basis: Documented,
		Summary: Text{"Too many items, or a long comment or query, in one request.",
			"Слишком много элементов либо длинный комментарий или запрос в одном вызове."},
		Fix: Text{"Send smaller batches; shorten the comment or the query.",
			"Отправляйте меньшими порциями; сократите комментарий или запрос."}}
}

var statusMediaType = Status{
	Code: 415, Name: "Unsupported Media Type",
	Meaning: Text{"The service does not read a body of this content type.",
		"Тело с таким типом содержимого служба не читает."},
	Causes: []Cause{contentType()},
}

func contentType() Cause {
	return Cause{ID: "content-type", Certainty: Likely, Basis: Observed,
		Summary: Text{"Content-Type is missing or wrong; many clients send a form by default.",
			"Content-Type нет или он неверен; многие клиенты по умолчанию шлют форму."},
		Fix: Text{"Send Content-Type: application/json (PowerShell: -ContentType 'application/json').",
			"Отправьте Content-Type: application/json (PowerShell: -ContentType 'application/json')."}}
}

var statusUnprocessable = Status{
	Code: 422, Name: "Unprocessable Content",
	Meaning: Text{"The body can be read, but what it asks for cannot be done.",
		"Тело читается, но выполнить его нельзя."},
	Causes: []Cause{
		likely("value-not-possible", Documented,
			Text{"Values of the body do not go together, or one is out of its range.",
				"Значения в теле не сочетаются, или одно вне допустимого диапазона."},
			Text{"Go by the message; compare each value with the operation's page.",
				"Следуйте сообщению; сверьте каждое значение со страницей операции."}),
	},
}

var statusLocked = Status{
	Code: 423, Name: "Locked",
	Meaning: Text{"The object is locked at the moment.",
		"Объект сейчас заблокирован."},
	Causes: []Cause{
		objectLocked(),
	},
}

func objectLocked() Cause {
	return Cause{ID: "object-locked", Certainty: Likely, Basis: Documented,
		Summary: Text{"Another call is changing the object.",
			"Объект меняет другой вызов."},
		Fix: Text{"Wait a little and send the request again; don't change one object in parallel.",
			"Немного подождите и повторите запрос; не меняйте один объект параллельно."}}
}

var statusTooMany = Status{
	Code: 429, Name: "Too Many Requests",
	Meaning: Text{"The caller has sent more requests than are allowed in this time.",
		"Вызывающий отправил больше запросов, чем допускается за это время."},
	Causes: []Cause{callRate(Likely), quotaShared(), cpuQuota(Possible)},
}
