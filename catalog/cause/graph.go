package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several codes of Microsoft Graph share.

func GraphPath(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "graph-path", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The segment is misspelled or exists only under /beta.",
			Ru: "Эта часть написана с ошибкой или есть только в /beta."},
		Fix: fact.Text{En: "Compare the path, including its version, with the operation's page.",
			Ru: "Сверьте путь со страницей операции, включая версию."}}
}

func QueryRejected(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "query-rejected", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "An advanced hunting query is wrong or too heavy; this is the code it gets.",
			Ru: "Запрос расширенной охоты ошибочен или слишком тяжёл: в таком случае приходит именно этот код."},
		Fix: fact.Text{En: "Run the query under Advanced hunting in the portal and correct it there.",
			Ru: "Выполните запрос на портале в разделе Advanced hunting и исправьте его там."}}
}

func EtagOutdated() fact.Cause {
	return fact.Cause{ID: "etag-outdated", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The ETag in If-Match isn't the current one.",
			Ru: "ETag в If-Match не совпадает с текущим."},
		Fix: fact.Text{En: "Read the object again and repeat the change with its new ETag.",
			Ru: "Прочитайте объект заново и повторите изменение с новым ETag."}}
}

func GraphBody(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "graph-body", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The body is malformed, or it has a value that its property doesn't allow.",
			Ru: "Тело составлено неверно, или значение в нём недопустимо для своего свойства."},
		Fix: fact.Text{En: "Compare names and values with the operation's page for the version that you call.",
			Ru: "Сверьте имена и значения со страницей операции для вызываемой версии."}}
}

func GraphOption(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "graph-option", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The operation doesn't support this query option, or its value has the wrong form.",
			Ru: "Операция не поддерживает этот параметр запроса, или его значение записано неверно."},
		Fix: fact.Text{En: "Use only the options on its page; encode spaces as %20, and put strings in single quotes.",
			Ru: "Используйте только параметры с её страницы; пробел — %20, строки — в одинарных кавычках."}}
}

func DeltaToken() fact.Cause {
	return fact.Cause{ID: "delta-token", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The delta token is too old, or belongs to another query.",
			Ru: "Delta-токен слишком старый или относится к другому запросу."},
		Fix: fact.Text{En: "Start the delta query again, without a token.",
			Ru: "Начните delta-запрос заново, без токена."}}
}

func ParameterRange() fact.Cause {
	return fact.Cause{ID: "parameter-range", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A value is outside the limits that the operation sets.",
			Ru: "Значение вне пределов, заданных операцией."},
		Fix: fact.Text{En: "Check the limits on its page, and shorten or change the value.",
			Ru: "Возьмите пределы с её страницы и сократите или измените значение."}}
}

func MailboxPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "mailbox-policy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The mailbox isn't in Exchange Online, or an application access policy or RBAC for Applications excludes it.",
			Ru: "Ящик не в Exchange Online, или его исключает application access policy либо RBAC for Applications."},
		Fix: fact.Text{En: "Check where the mailbox is, and run Test-ApplicationAccessPolicy and Test-ServicePrincipalAuthorization for the app and this mailbox.",
			Ru: "Проверьте, где находится ящик, и выполните Test-ApplicationAccessPolicy и Test-ServicePrincipalAuthorization для приложения и этого ящика."}}
}

func ServiceLostToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "service-lost-token", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Graph lost a valid token on the way to the service behind it, as has happened with reports and Teams.",
			Ru: "Graph потерял годный токен по пути к службе за ним; так уже бывало с отчётами и Teams."},
		Fix: fact.Text{En: "If the header is correct, try again later, and give support the request ID and the time.",
			Ru: "Если заголовок верен, повторите позже и передайте поддержке ID запроса и время."}}
}

func PropertyFixed() fact.Cause {
	return fact.Cause{ID: "property-fixed", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "You can change only some properties; the service sets the others.",
			Ru: "Менять можно лишь часть свойств; остальные задаёт служба."},
		Fix: fact.Text{En: "Send only the properties listed on the object's update page.",
			Ru: "Передавайте только свойства со страницы обновления объекта."}}
}

func BodyEmpty() fact.Cause {
	return fact.Cause{ID: "body-empty", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The client sent no body, an empty object, or a list instead of an object.",
			Ru: "Клиент не отправил тело, сериализовал пустой объект или передал список вместо одного объекта."},
		Fix: fact.Text{En: "Print the body before it is sent; send one JSON object with Content-Type: application/json.",
			Ru: "Выведите тело перед отправкой; передайте один объект JSON с Content-Type: application/json."}}
}

func DirectoryRole(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "directory-role", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Besides the permission, the caller needs an Entra ID role or a role in the product, and doesn't have it.",
			Ru: "Кроме разрешения вызывающему нужна роль Entra ID или роль в продукте, а её нет."},
		Fix: fact.Text{En: "Assign or activate a role named on the operation's page, then sign in again for a new token.",
			Ru: "Назначьте или активируйте роль со страницы операции, затем войдите заново за новым токеном."}}
}
