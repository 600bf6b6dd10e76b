package catalog

// The constructors below make the causes that several entries share, so that
// an ID means the same thing wherever it turns up.
//
// They are kept so small that the compiler inlines them everywhere, and lays
// out the tables at build time: a shared cause returns a literal and calls
// nothing. Past that budget each table would be filled at start-up.

func likely(id string, b Basis, summary, fix Text) Cause {
	return Cause{ID: id, Certainty: Likely, Basis: b, Summary: summary, Fix: fix}
}

func possible(id string, b Basis, summary, fix Text) Cause {
	return Cause{ID: id, Certainty: Possible, Basis: b, Summary: summary, Fix: fix}
}

func parameterTypo() Cause {
	return Cause{ID: "parameter-typo", Certainty: Likely, Basis: Documented,
		Summary: Text{"A parameter name is mistyped: names in the body are case-sensitive.",
			"Имя параметра написано с ошибкой: имена в теле чувствительны к регистру."},
		Fix: Text{"Compare every name with the documented sample, letter by letter: Comment, not comment.",
			"Сверьте каждое имя с примером из документации, буква за буквой: Comment, а не comment."}}
}

func bodyNotJSON() Cause {
	return Cause{ID: "body-not-json", Certainty: Possible, Basis: Observed,
		Summary: Text{"The body is not valid JSON, or goes without Content-Type: application/json.",
			"Тело — не корректный JSON или отправлено без Content-Type: application/json."},
		Fix: Text{"Run the body through a JSON parser and set the header.",
			"Проверьте тело парсером JSON и задайте заголовок."}}
}

func wrongID(c Certainty) Cause {
	return Cause{ID: "wrong-id", Certainty: c, Basis: Documented,
		Summary: Text{"No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
			"Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
		Fix: Text{"Query the list of these objects first and take the ID from the answer.",
			"Сначала запросите список таких объектов и возьмите идентификатор из ответа."}}
}

func outOfReach() Cause {
	return Cause{ID: "out-of-reach", Certainty: Possible, Basis: Observed,
		Summary: Text{"The object exists, but has aged out or lies outside the caller's device groups.",
			"Объект есть, но удалён по сроку хранения или вне групп устройств вызывающего."},
		Fix: Text{"Look it up in the portal as an administrator; check the retention time and device groups.",
			"Найдите его на портале под администратором; проверьте срок хранения и группы устройств."}}
}

func tokenExpired(c Certainty) Cause {
	return Cause{ID: "token-expired", Certainty: c, Basis: Documented,
		Summary: Text{"The access token has expired; it lives for about an hour.",
			"Срок действия токена истёк: он живёт около часа."},
		Fix: Text{"Get a new token and send the request again.",
			"Получите новый токен и повторите запрос."}}
}

func tokenAudience(c Certainty) Cause {
	return Cause{ID: "token-audience", Certainty: c, Basis: Documented,
		Summary: Text{"The token was issued for another API: its aud is not the one that was called.",
			"Токен выпущен для другого API: его aud не совпадает с вызванным."},
		Fix: Text{"Request the token for the API you call: https://api.securitycenter.microsoft.com/.default; for incidents and hunting https://api.security.microsoft.com/.default.",
			"Запросите токен для вызываемого API: https://api.securitycenter.microsoft.com/.default; для инцидентов и охоты — https://api.security.microsoft.com/.default."}}
}

func tokenHeader(c Certainty) Cause {
	return Cause{ID: "token-header", Certainty: c, Basis: Observed,
		Summary: Text{"The Authorization header is missing or malformed.",
			"Заголовка Authorization нет или он искажён."},
		Fix: Text{"Send the word Bearer, one space, then the whole token without quotes or line breaks.",
			"Отправьте слово Bearer, один пробел и весь токен без кавычек и переносов строк."}}
}

func permissionMissing(c Certainty) Cause {
	return Cause{ID: "permission-missing", Certainty: c, Basis: Documented,
		Summary: Text{"The token lacks the permission that this operation requires.",
			"В токене нет разрешения, которого требует операция."},
		Fix: Text{"Grant the permission, have an administrator consent to it, then get a new token.",
			"Выдайте разрешение, получите согласие администратора, затем запросите новый токен."}}
}

func permissionType() Cause {
	return Cause{ID: "permission-type", Certainty: Possible, Basis: Observed,
		Summary: Text{"The permission was added as Delegated while the token is app-only, or the reverse.",
			"Разрешение добавлено как делегированное, а токен выдан приложению, или наоборот."},
		Fix: Text{"Without a signed-in user add it as an Application permission and consent again.",
			"Без входа пользователя добавьте его как разрешение приложения и снова дайте согласие."}}
}

func roleNotGranted() Cause {
	return Cause{ID: "role-not-granted", Certainty: Likely, Basis: Observed,
		Summary: Text{"None of the required roles was granted to the application or managed identity.",
			"Приложению или управляемому удостоверению не выдана ни одна из нужных ролей."},
		Fix: Text{"Add one required role as an Application permission, consent as administrator, get a new token.",
			"Добавьте одну из ролей как разрешение приложения, дайте согласие администратора, получите новый токен."}}
}

func scopeNotGranted() Cause {
	return Cause{ID: "scope-not-granted", Certainty: Likely, Basis: Observed,
		Summary: Text{"The delegated permission was not granted, or not asked for at sign-in.",
			"Делегированное разрешение не выдано или не запрошено при входе."},
		Fix: Text{"Add one required scope as a Delegated permission, consent, and sign in again.",
			"Добавьте одну из областей как делегированное разрешение, дайте согласие и войдите заново."}}
}

func tokenBeforeConsent() Cause {
	return Cause{ID: "token-before-consent", Certainty: Possible, Basis: Observed,
		Summary: Text{"The token was issued before the permission was granted, and keeps the old roles.",
			"Токен выдан до предоставления разрешения и содержит прежние роли."},
		Fix: Text{"Get a new token; drop cached ones. Managed identities can keep theirs for up to 24 hours.",
			"Получите новый токен, очистите кэш. У управляемых удостоверений он живёт до 24 часов."}}
}

func userRole() Cause {
	return Cause{ID: "user-role", Certainty: Possible, Basis: Documented,
		Summary: Text{"The signed-in user lacks the role, or has no access to the device group.",
			"У вошедшего пользователя нет роли или доступа к группе устройств."},
		Fix: Text{"Give the user the role in the Defender portal and the device group.",
			"Выдайте пользователю роль на портале Defender и доступ к группе устройств."}}
}

func transientFault(c Certainty) Cause {
	return Cause{ID: "transient-fault", Certainty: c, Basis: Documented,
		Summary: Text{"The service failed on its side; most such failures pass.",
			"Сбой на стороне службы; обычно он проходит сам."},
		Fix: Text{"Send the request again, waiting longer each time; if it stays, give support the tracking ID.",
			"Повторяйте запрос с растущей паузой; не пройдёт — передайте в поддержку ID отслеживания."}}
}

func callRate(c Certainty) Cause {
	return Cause{ID: "call-rate", Certainty: c, Basis: Documented,
		Summary: Text{"More calls than the operation allows per minute or hour.",
			"Вызовов больше, чем операция допускает в минуту или в час."},
		Fix: Text{"Wait as long as Retry-After or the message says, then call less often.",
			"Подождите, сколько указано в Retry-After или в сообщении, и вызывайте реже."}}
}

func cpuQuota(c Certainty) Cause {
	return Cause{ID: "cpu-quota", Certainty: c, Basis: Documented,
		Summary: Text{"The tenant's hunting queries have used up their share of processing time.",
			"Запросы Advanced hunting исчерпали квоту процессорного времени тенанта."},
		Fix: Text{"Wait for the next 15-minute cycle; narrow the time range and filter early.",
			"Дождитесь следующего 15-минутного цикла; сузьте период и фильтруйте раньше."}}
}

func actionPending() Cause {
	return Cause{ID: "action-pending", Certainty: Likely, Basis: Documented,
		Summary: Text{"An action on this device has not finished yet, perhaps an earlier send of this request.",
			"Действие на этом устройстве ещё не завершено — возможно, от прошлой отправки запроса."},
		Fix: Text{"Look it up under /api/machineactions; wait until it ends, or cancel it.",
			"Найдите его в /api/machineactions; дождитесь завершения или отмените."}}
}

func wrongKindOfID() Cause {
	return Cause{ID: "wrong-kind-of-id", Certainty: Possible, Basis: Observed,
		Summary: Text{"The ID belongs to another kind of object.",
			"Идентификатор принадлежит объекту другого типа."},
		Fix: Text{"Take the ID from the list of the kind that the operation wants.",
			"Возьмите идентификатор из списка объектов того типа, который нужен операции."}}
}

func automationLevel(c Certainty) Cause {
	return Cause{ID: "automation-level", Certainty: c, Basis: Observed,
		Summary: Text{"The device group has no automation level, which live response needs.",
			"У группы устройств не задан уровень автоматизации, нужный для live response."},
		Fix: Text{"Set a remediation level for the device group: Settings, Endpoints, Device groups.",
			"Задайте уровень исправления для группы устройств: Settings, Endpoints, Device groups."}}
}

func queryTooHeavy(c Certainty) Cause {
	return Cause{ID: "query-too-heavy", Certainty: c, Basis: Documented,
		Summary: Text{"The query works on too much data: a long time range, a join, wide columns.",
			"Запрос обрабатывает слишком много данных: большой период, join, широкие столбцы."},
		Fix: Text{"Filter on Timestamp first, project few columns, put the smaller table left of a join.",
			"Сначала фильтруйте по Timestamp, берите через project мало столбцов, меньшая таблица — слева в join."}}
}

func resultTooLarge() Cause {
	return Cause{ID: "result-too-large", Certainty: Likely, Basis: Documented,
		Summary: Text{"The result has too many rows, or wide columns such as AdditionalFields.",
			"В результате слишком много строк или широкие столбцы, например AdditionalFields."},
		Fix: Text{"Use project, summarize or take, or query one slice of time after the other.",
			"Используйте project, summarize или take либо запрашивайте период по частям."}}
}

func securityRole() Cause {
	return Cause{ID: "security-role", Certainty: Possible, Basis: Documented,
		Summary: Text{"The signed-in user has no security role in Entra ID.",
			"У вошедшего пользователя нет роли безопасности в Entra ID."},
		Fix: Text{"Assign Security Reader (or Security Operator to change something), then sign in again.",
			"Назначьте Security Reader (для изменений — Security Operator) и войдите заново."}}
}

func tokenMangled(c Certainty) Cause {
	return Cause{ID: "token-mangled", Certainty: c, Basis: Observed,
		Summary: Text{"The token was cut off or changed on its way: quotes, line breaks, a missing part.",
			"Токен по пути обрезан или изменён: кавычки, переносы строк, нет одной из частей."},
		Fix: Text{"Send it exactly as it was issued: three parts with two dots, behind \"Bearer \".",
			"Отправьте его ровно таким, как выдан: три части через две точки, после \"Bearer \"."}}
}

func tokenIssuer(c Certainty) Cause {
	return Cause{ID: "token-issuer", Certainty: c, Basis: Observed,
		Summary: Text{"The token was issued in another cloud or tenant than the API belongs to.",
			"Токен выпущен не в том облаке или тенанте, к которому относится API."},
		Fix: Text{"Take login host and API host of one cloud: login.microsoftonline.com or .us for both.",
			"Хост входа и хост API должны быть из одного облака: login.microsoftonline.com или .us."}}
}

func clockSkew(c Certainty) Cause {
	return Cause{ID: "clock-skew", Certainty: c, Basis: Observed,
		Summary: Text{"The token is not valid yet: a clock is wrong, or it was used at once.",
			"Токен ещё не действует: неверны часы или он использован сразу после выдачи."},
		Fix: Text{"Synchronise the clock of the machine that gets the tokens, then get a new one.",
			"Синхронизируйте часы машины, получающей токены, и запросите новый."}}
}

func tenantNotActive() Cause {
	return Cause{ID: "tenant-not-active", Certainty: Likely, Basis: Observed,
		Summary: Text{"Defender for Endpoint is not active in the tenant: not set up, not licensed, or lapsed.",
			"Defender for Endpoint в тенанте не активен: не развёрнут, нет лицензии или она истекла."},
		Fix: Text{"Open Endpoints in security.microsoft.com to set it up, check the license, wait up to 24 hours.",
			"Откройте Endpoints на security.microsoft.com, проверьте лицензию, подождите до 24 часов."}}
}
