package catalog

// The causes that several codes of Microsoft Graph share.

func graphPath(c Certainty) Cause {
	return Cause{ID: "graph-path", Certainty: c, Basis: Observed,
		Summary: Text{"The part is misspelt, or exists under /beta only.",
			"Эта часть написана с ошибкой или есть только в /beta."},
		Fix: Text{"Compare the path with the operation's page, its version included.",
			"Сверьте путь со страницей операции, включая версию."}}
}

func indicatorValue() Cause {
	return Cause{ID: "indicator-value", Certainty: Likely, Basis: Observed,
		Summary: Text{"The named field holds a value of another form than it takes.",
			"В названном поле значение не того вида, который оно принимает."},
		Fix: Text{"Correct the field and send this indicator again; those that passed need no resend.",
			"Исправьте поле и отправьте этот индикатор снова; прошедшие повторять не нужно."}}
}

func queryRejected(c Certainty) Cause {
	return Cause{ID: "query-rejected", Certainty: c, Basis: Observed,
		Summary: Text{"An advanced hunting query is wrong or too heavy: this is the code it comes with.",
			"Запрос Advanced hunting ошибочен или слишком тяжёл: он получает именно этот код."},
		Fix: Text{"Run the query in the portal under Advanced hunting and correct it there.",
			"Выполните запрос на портале в разделе Advanced hunting и исправьте его там."}}
}

func etagOutdated() Cause {
	return Cause{ID: "etag-outdated", Certainty: Likely, Basis: Documented,
		Summary: Text{"The ETag in If-Match is not the present one.",
			"ETag в If-Match не совпадает с текущим."},
		Fix: Text{"Read the object again and repeat the change with its new ETag.",
			"Прочитайте объект заново и повторите изменение с новым ETag."}}
}

func graphBody(c Certainty) Cause {
	return Cause{ID: "graph-body", Certainty: c, Basis: Documented,
		Summary: Text{"The body is malformed, or a value in it is none that the property can have.",
			"Тело составлено неверно, или значение в нём недопустимо для своего свойства."},
		Fix: Text{"Compare names and values with the page of the operation, for the version that you call.",
			"Сверьте имена и значения со страницей операции для вызываемой версии."}}
}

func graphOption(c Certainty) Cause {
	return Cause{ID: "graph-option", Certainty: c, Basis: Documented,
		Summary: Text{"The operation does not take this query option, or its value has the wrong form.",
			"Операция не принимает этот параметр запроса, или его значение не того вида."},
		Fix: Text{"Use the options of its page only; encode spaces as %20, put texts in single quotes.",
			"Используйте только параметры с её страницы; пробел — %20, тексты — в одинарных кавычках."}}
}

func deltaToken() Cause {
	return Cause{ID: "delta-token", Certainty: Likely, Basis: Documented,
		Summary: Text{"The delta token is too old, or belongs to another query.",
			"Delta-токен слишком старый или относится к другому запросу."},
		Fix: Text{"Begin the delta query anew, without a token.",
			"Начните delta-запрос заново, без токена."}}
}

func queryTooLong() Cause {
	return Cause{ID: "query-too-long", Certainty: Likely, Basis: Documented,
		Summary: Text{"The filter lists too much at once.",
			"В фильтре перечислено слишком много."},
		Fix: Text{"Split it over several requests, or join them with $batch.",
			"Разбейте его на несколько запросов или объедините их в $batch."}}
}

func pageSize() Cause {
	return Cause{ID: "page-size", Certainty: Likely, Basis: Documented,
		Summary: Text{"$top is out of the range that the operation takes.",
			"$top вне допустимого для операции диапазона."},
		Fix: Text{"Take the limit from its page, and follow @odata.nextLink for the rest.",
			"Возьмите предел с её страницы, а за остальным идите по @odata.nextLink."}}
}

func parameterRange() Cause {
	return Cause{ID: "parameter-range", Certainty: Likely, Basis: Documented,
		Summary: Text{"A value is outside the limits that the operation has for it.",
			"Значение вне пределов, заданных операцией."},
		Fix: Text{"Take the limits from its page, and shorten or change the value.",
			"Возьмите пределы с её страницы и сократите или измените значение."}}
}

func mailboxPolicy(c Certainty) Cause {
	return Cause{ID: "mailbox-policy", Certainty: c, Basis: Documented,
		Summary: Text{"The mailbox is not in Exchange Online, or an application access policy excludes it.",
			"Ящик не в Exchange Online, или его исключает политика доступа приложений (application access policy)."},
		Fix: Text{"Check where the mailbox is, and the application access policy in Exchange.",
			"Проверьте, где находится ящик, и политику доступа приложений в Exchange."}}
}

func serviceLostToken(c Certainty) Cause {
	return Cause{ID: "service-lost-token", Certainty: c, Basis: Observed,
		Summary: Text{"Graph lost a good token on the way to the service behind it, as has happened with reports and Teams.",
			"Graph потерял годный токен по пути к службе за ним; так уже бывало с отчётами и Teams."},
		Fix: Text{"If the header is right, try again later, and give support the request ID and the time.",
			"Если заголовок верен, повторите позже и передайте поддержке ID запроса и время."}}
}

func propertyFixed() Cause {
	return Cause{ID: "property-fixed", Certainty: Likely, Basis: Documented,
		Summary: Text{"Only some properties can be changed; the others are set by the service.",
			"Менять можно лишь часть свойств; остальные задаёт служба."},
		Fix: Text{"Send only the properties that the update page of the object lists.",
			"Передавайте только свойства со страницы обновления объекта."}}
}

func bodyEmpty() Cause {
	return Cause{ID: "body-empty", Certainty: Likely, Basis: Observed,
		Summary: Text{"The client sent no body, an object of which it wrote out nothing, or a list for one object.",
			"Клиент не отправил тело, сериализовал пустой объект или передал список вместо одного объекта."},
		Fix: Text{"Print the body before it is sent; send one JSON object with Content-Type: application/json.",
			"Выведите тело перед отправкой; передайте один объект JSON с Content-Type: application/json."}}
}

func directoryRole(c Certainty) Cause {
	return Cause{ID: "directory-role", Certainty: c, Basis: Observed,
		Summary: Text{"The caller lacks the Entra ID role, or the role in the product, that is needed besides the permission.",
			"У вызывающего нет роли Entra ID или роли в продукте, нужной помимо разрешения."},
		Fix: Text{"Assign or activate a role that the operation's page names, then sign in again for a new token.",
			"Назначьте или активируйте роль со страницы операции, затем войдите заново за новым токеном."}}
}
