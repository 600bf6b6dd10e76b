package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// clientStatuses are the statuses by which these APIs say that the request
// has to change, and 206, under which Graph hides errors.
var clientStatuses = []*fact.Status{
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

var statusPartialContent = fact.Status{
	Code: 206, Name: "Partial Content",
	Meaning: fact.Text{En: "The call succeeded in part: some items or providers failed, the others did not.",
		Ru: "Вызов выполнен частично: часть элементов или поставщиков дала ошибку, остальные — нет."},
	Causes: []fact.Cause{
		cause.Likely("partial-failure", fact.Documented,
			fact.Text{En: "Single items have an error of their own, or a product behind Graph did not answer.",
				Ru: "У отдельных элементов своя ошибка, или один из продуктов за Graph не ответил."},
			fact.Text{En: "Look at the Warning header (199 - vendor/provider/status) and at the error of each item.",
				Ru: "Смотрите заголовок Warning (199 - вендор/поставщик/статус) и ошибку каждого элемента."}),
	},
}

var statusBadRequest = fact.Status{
	Code: 400, Name: "Bad Request", General: true,
	Meaning: fact.Text{En: "The service rejects the request as it stands.",
		Ru: "Служба отклонила запрос в таком виде."},
	Causes: []fact.Cause{
		cause.ParameterTypo(),
		cause.ValueForm(fact.Likely),
		cause.BodyNotJSON(),
	},
}

var statusUnauthorized = fact.Status{
	Code: 401, Name: "Unauthorized", General: true,
	Meaning: fact.Text{En: "The service does not accept the token, or got none.",
		Ru: "Служба не принимает токен или не получила его."},
	Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.TokenAudience(fact.Likely), cause.TokenHeader(fact.Possible)},
}

var statusForbidden = fact.Status{
	Code: 403, Name: "Forbidden", General: true,
	Meaning: fact.Text{En: "The caller is authenticated but not allowed to do this.",
		Ru: "Вызывающий известен, но это ему не разрешено."},
	Causes: []fact.Cause{
		cause.PermissionMissing(fact.Likely),
		cause.PermissionType(),
		cause.TokenAudience(fact.Possible), // Defender answers so, and no other of these APIs
		cause.UserRole(),
		cause.DirectoryRole(fact.Possible),
		cause.LicenceMissing(fact.Possible),
		cause.ProxyBlocks(fact.Possible),
	},
}

var statusNotFound = fact.Status{
	Code: 404, Name: "Not Found", General: true,
	Meaning: fact.Text{En: "Nothing exists at this URL.",
		Ru: "По этому URL ничего нет."},
	Causes: []fact.Cause{
		cause.WrongPath(fact.Likely),
		cause.WrongID(fact.Likely),
		cause.EmptyPathID(fact.Possible),
		cause.OutOfReach(),
	},
}

var statusMethodNotAllowed = fact.Status{
	Code: 405, Name: "Method Not Allowed",
	Meaning: fact.Text{En: "The path exists, but not for this HTTP method.",
		Ru: "Путь существует, но не для этого метода HTTP."},
	Causes: []fact.Cause{
		cause.WrongMethod(fact.Likely),
		cause.EmptyPathID(fact.Likely),
	},
}

var statusProxyLogin = fact.Status{
	Code: 407, Name: "Proxy Authentication Required",
	Meaning: fact.Text{En: "A proxy on the way wants a sign-in; the service never saw the request.",
		Ru: "Прокси на пути требует входа; до службы запрос не дошёл."},
	Causes: []fact.Cause{cause.ProxyLogin(fact.Likely)},
}

var statusRequestTimeout = fact.Status{
	Code: 408, Name: "Request Timeout",
	Meaning: fact.Text{En: "The request did not get through in time.",
		Ru: "Запрос не уложился в отведённое время."},
	Causes: []fact.Cause{
		cause.Likely("slow-connection", fact.Deduced,
			fact.Text{En: "The connection broke off or was too slow for the body.",
				Ru: "Соединение оборвалось или слишком медленно для такого тела."},
			fact.Text{En: "Send it again; if it comes back, send a smaller body and look at proxies on the way.",
				Ru: "Повторите; если ошибка вернётся, уменьшите тело и проверьте прокси на пути."}),
		cause.QueryTooHeavy(fact.Possible),
	},
}

var statusConflict = fact.Status{
	Code: 409, Name: "Conflict", General: true,
	Meaning: fact.Text{En: "The request conflicts with the present state of the object.",
		Ru: "Запрос противоречит текущему состоянию объекта."},
	Causes: []fact.Cause{
		cause.ExistsAlready(),
		cause.StateConflict(),
	},
}

var statusGone = fact.Status{
	Code: 410, Name: "Gone",
	Meaning: fact.Text{En: "What the URL names was there once and is no more.",
		Ru: "То, на что указывает URL, когда-то было, но больше не существует."},
	Causes: []fact.Cause{
		apiRetired(),
		cause.Possible("delta-token", fact.Documented,
			fact.Text{En: "The delta token is too old, or belongs to another query.",
				Ru: "Delta-токен слишком старый или относится к другому запросу."},
			fact.Text{En: "Begin the delta query again, without a token.",
				Ru: "Начните delta-запрос заново, без токена."}),
	},
}

func apiRetired() fact.Cause {
	return fact.Cause{ID: "api-retired", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
			Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
		Fix: fact.Text{En: "Find out on the operation's page what replaces it, and call that instead.",
			Ru: "Узнайте на странице операции, что пришло на замену, и вызывайте это."}}
}

var statusLengthRequired = fact.Status{
	Code: 411, Name: "Length Required",
	Meaning: fact.Text{En: "The request came without the length of its body.",
		Ru: "Запрос пришёл без длины тела."},
	Causes: []fact.Cause{
		cause.Likely("length-missing", fact.Documented,
			fact.Text{En: "A POST without a body went out without Content-Length.",
				Ru: "POST без тела отправлен без Content-Length."},
			fact.Text{En: "Send Content-Length: 0, or an empty body (curl -d '').",
				Ru: "Отправьте Content-Length: 0 или пустое тело (curl -d '')."}),
	},
}

var statusPrecondition = fact.Status{
	Code: 412, Name: "Precondition Failed",
	Meaning: fact.Text{En: "The object has changed since you read it.",
		Ru: "Объект изменился с тех пор, как был прочитан."},
	Causes: []fact.Cause{
		cause.EtagOutdated(),
	},
}

var statusTooLarge = fact.Status{
	Code: 413, Name: "Content Too Large",
	Meaning: fact.Text{En: "The body is larger than the service takes.",
		Ru: "Тело больше, чем принимает служба."},
	Causes: []fact.Cause{
		cause.BodyTooLarge(),
	},
}

var statusMediaType = fact.Status{
	Code: 415, Name: "Unsupported Media Type",
	Meaning: fact.Text{En: "The service does not read a body of this content type.",
		Ru: "Тело с таким типом содержимого служба не читает."},
	Causes: []fact.Cause{cause.ContentType()},
}

var statusUnprocessable = fact.Status{
	Code: 422, Name: "Unprocessable Content",
	Meaning: fact.Text{En: "The body can be read, but what it asks for cannot be done.",
		Ru: "Тело читается, но выполнить его нельзя."},
	Causes: []fact.Cause{
		cause.Likely("value-not-possible", fact.Documented,
			fact.Text{En: "Values of the body do not go together, or one is out of its range.",
				Ru: "Значения в теле не сочетаются, или одно вне допустимого диапазона."},
			fact.Text{En: "Go by the message; compare each value with the operation's page.",
				Ru: "Следуйте сообщению; сверьте каждое значение со страницей операции."}),
	},
}

var statusLocked = fact.Status{
	Code: 423, Name: "Locked",
	Meaning: fact.Text{En: "The object is locked at the moment.",
		Ru: "Объект сейчас заблокирован."},
	Causes: []fact.Cause{
		cause.ObjectLocked(),
	},
}

var statusTooMany = fact.Status{
	Code: 429, Name: "Too Many Requests",
	Meaning: fact.Text{En: "The caller has sent more requests than are allowed in this time.",
		Ru: "Вызывающий отправил больше запросов, чем допускается за это время."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely), cause.QuotaShared(), cause.CpuQuota(fact.Possible)},
}
