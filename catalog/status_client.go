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
	Meaning: fact.Text{En: "The call partly succeeded: some items or providers failed, others didn't.",
		Ru: "Вызов выполнен частично: часть элементов или поставщиков дала ошибку, остальные — нет."},
	Causes: []fact.Cause{
		cause.Likely("partial-failure", fact.Documented,
			fact.Text{En: "Individual items have their own errors, or a product behind Graph didn't respond.",
				Ru: "У отдельных элементов своя ошибка, или один из продуктов за Graph не ответил."},
			fact.Text{En: "Check the Warning header (199 - vendor/provider/status) and the error of each item.",
				Ru: "Смотрите заголовок Warning (199 - вендор/поставщик/статус) и ошибку каждого элемента."}),
	},
}

var statusBadRequest = fact.Status{
	Code: 400, Name: "Bad Request", General: true,
	Meaning: fact.Text{En: "The service rejects the request in its current form.",
		Ru: "Служба отклонила запрос в таком виде."},
	Causes: []fact.Cause{
		cause.ParameterTypo(),
		cause.ValueForm(fact.Likely),
		cause.BodyNotJSON(),
	},
}

var statusUnauthorized = fact.Status{
	Code: 401, Name: "Unauthorized", General: true,
	Meaning: fact.Text{En: "The service doesn't accept the token, or didn't get one.",
		Ru: "Служба не принимает токен или не получила его."},
	Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.TokenAudience(fact.Likely), cause.TokenHeader(fact.Possible)},
}

var statusForbidden = fact.Status{
	Code: 403, Name: "Forbidden", General: true,
	Meaning: fact.Text{En: "The caller is authenticated but not allowed to do this.",
		Ru: "Вызывающий прошёл проверку, но это ему не разрешено."},
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
	Meaning: fact.Text{En: "A proxy on the way requires a sign-in; the service never saw the request.",
		Ru: "Прокси на пути требует входа; до службы запрос не дошёл."},
	Causes: []fact.Cause{cause.ProxyLogin(fact.Likely)},
}

var statusRequestTimeout = fact.Status{
	Code: 408, Name: "Request Timeout",
	Meaning: fact.Text{En: "The request didn't get through in time.",
		Ru: "Запрос не уложился в отведённое время."},
	Causes: []fact.Cause{
		cause.Likely("slow-connection", fact.Deduced,
			fact.Text{En: "The connection dropped or was too slow for the body.",
				Ru: "Соединение оборвалось или слишком медленно для такого тела."},
			fact.Text{En: "Send the request again; if the error persists, send a smaller body and check the proxies on the way.",
				Ru: "Повторите запрос; если не помогло, уменьшите тело и проверьте прокси на пути."}),
		cause.QueryTooHeavy(fact.Possible),
	},
}

var statusConflict = fact.Status{
	Code: 409, Name: "Conflict", General: true,
	Meaning: fact.Text{En: "The request conflicts with the current state of the object.",
		Ru: "Запрос противоречит текущему состоянию объекта."},
	Causes: []fact.Cause{
		cause.ExistsAlready(),
		cause.StateConflict(),
	},
}

var statusGone = fact.Status{
	Code: 410, Name: "Gone",
	Meaning: fact.Text{En: "The resource at this URL existed once but is gone.",
		Ru: "Ресурс по этому URL когда-то был, но больше не существует."},
	Causes: []fact.Cause{
		apiRetired(),
		cause.Possible("delta-token", fact.Documented,
			fact.Text{En: "The delta token is too old, or belongs to another query.",
				Ru: "Delta-токен слишком старый или относится к другому запросу."},
			fact.Text{En: "Start the delta query again, without a token.",
				Ru: "Начните delta-запрос заново, без токена."}),
	},
}

func apiRetired() fact.Cause {
	return fact.Cause{ID: "api-retired", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The API, this version of it, or an option of the request has been retired.",
			Ru: "API, его версия или параметр запроса выведены из эксплуатации."},
		Fix: fact.Text{En: "Check the operation's page for the replacement, and call that instead.",
			Ru: "Найдите замену на странице операции и вызывайте её."}}
}

var statusLengthRequired = fact.Status{
	Code: 411, Name: "Length Required",
	Meaning: fact.Text{En: "The request didn't state the length of its body.",
		Ru: "В запросе не указана длина тела."},
	Causes: []fact.Cause{
		cause.Likely("length-missing", fact.Documented,
			fact.Text{En: "A POST without a body was sent without Content-Length.",
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
	Meaning: fact.Text{En: "The body is larger than the service accepts.",
		Ru: "Тело больше, чем принимает служба."},
	Causes: []fact.Cause{
		cause.BodyTooLarge(),
	},
}

var statusMediaType = fact.Status{
	Code: 415, Name: "Unsupported Media Type",
	Meaning: fact.Text{En: "The service doesn't accept a body of this content type.",
		Ru: "Тело с таким типом содержимого служба не принимает."},
	Causes: []fact.Cause{cause.ContentType()},
}

var statusUnprocessable = fact.Status{
	Code: 422, Name: "Unprocessable Content",
	Meaning: fact.Text{En: "The body is readable, but the service can't do what it asks for.",
		Ru: "Тело читается, но выполнить запрошенное нельзя."},
	Causes: []fact.Cause{
		cause.Likely("value-not-possible", fact.Documented,
			fact.Text{En: "Values in the body contradict each other, or one is out of range.",
				Ru: "Значения в теле противоречат друг другу, или одно вне допустимого диапазона."},
			fact.Text{En: "Follow the message; compare each value with the operation's page.",
				Ru: "Следуйте сообщению; сверьте каждое значение со страницей операции."}),
	},
}

var statusLocked = fact.Status{
	Code: 423, Name: "Locked",
	Meaning: fact.Text{En: "The object is currently locked.",
		Ru: "Объект сейчас заблокирован."},
	Causes: []fact.Cause{
		cause.ObjectLocked(),
	},
}

var statusTooMany = fact.Status{
	Code: 429, Name: "Too Many Requests",
	Meaning: fact.Text{En: "The caller sent more requests than allowed in this period.",
		Ru: "Вызывающий отправил больше запросов, чем допускается за это время."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely), cause.QuotaShared(), cause.CPUQuota(fact.Possible)},
}
