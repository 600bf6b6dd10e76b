// Package cause holds the causes that several rooms of the catalog share. A cause
// of a single service is in the room of that service.
package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The constructors below make the causes that several entries share, so that
// an ID means the same thing wherever it turns up.
//
// They are kept so small that the compiler inlines them everywhere, and lays
// out the tables at build time: a shared cause returns a literal and calls
// nothing. Past that budget each table would be filled at start-up.

func Likely(id string, b fact.Basis, summary, fix fact.Text) fact.Cause {
	return fact.Cause{ID: id, Certainty: fact.Likely, Basis: b, Summary: summary, Fix: fix}
}

func Possible(id string, b fact.Basis, summary, fix fact.Text) fact.Cause {
	return fact.Cause{ID: id, Certainty: fact.Possible, Basis: b, Summary: summary, Fix: fix}
}

func ParameterTypo() fact.Cause {
	return fact.Cause{ID: "parameter-typo", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A parameter name is mistyped: names in the body are case-sensitive.",
			Ru: "Имя параметра написано с ошибкой: имена в теле чувствительны к регистру."},
		Fix: fact.Text{En: "Compare every name with the documented sample, letter by letter: Comment, not comment.",
			Ru: "Сверьте каждое имя с примером из документации, буква за буквой: Comment, а не comment."}}
}

func BodyNotJSON() fact.Cause {
	return fact.Cause{ID: "body-not-json", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The body isn't valid JSON, or was sent without Content-Type: application/json.",
			Ru: "Тело — не корректный JSON или отправлено без Content-Type: application/json."},
		Fix: fact.Text{En: "Run the body through a JSON parser and set the header.",
			Ru: "Проверьте тело парсером JSON и задайте заголовок."}}
}

func WrongID(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "wrong-id", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
			Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
		Fix: fact.Text{En: "List the objects of this type first, and use an ID from that response.",
			Ru: "Сначала запросите список объектов этого типа и возьмите идентификатор из ответа."}}
}

func OutOfReach() fact.Cause {
	return fact.Cause{ID: "out-of-reach", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The object exists, but has aged out or is outside the caller's device groups.",
			Ru: "Объект есть, но удалён по сроку хранения или вне групп устройств вызывающего."},
		Fix: fact.Text{En: "Look for the object in the portal as an administrator; check the retention period and device groups.",
			Ru: "Найдите объект на портале под администратором; проверьте срок хранения и группы устройств."}}
}

func TokenExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-expired", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The access token has expired; it lasts about an hour.",
			Ru: "Срок действия токена истёк: он живёт около часа."},
		Fix: fact.Text{En: "Get a new token and send the request again.",
			Ru: "Получите новый токен и повторите запрос."}}
}

func TokenAudience(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-audience", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token was issued for a different API: its aud doesn't match the API you called.",
			Ru: "Токен выпущен для другого API: его aud не совпадает с вызванным."},
		Fix: fact.Text{En: "Request the token for the API you call: https://api.securitycenter.microsoft.com/.default; for incidents and hunting, https://api.security.microsoft.com/.default.",
			Ru: "Запросите токен для вызываемого API: https://api.securitycenter.microsoft.com/.default; для инцидентов и охоты — https://api.security.microsoft.com/.default."}}
}

func TokenHeader(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-header", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The Authorization header is missing or malformed.",
			Ru: "Заголовка Authorization нет или он искажён."},
		Fix: fact.Text{En: "Send the word Bearer, one space, then the whole token without quotes or line breaks.",
			Ru: "Отправьте слово Bearer, один пробел и весь токен без кавычек и переносов строк."}}
}

func PermissionMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "permission-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token lacks the permission that this operation requires.",
			Ru: "В токене нет разрешения, которого требует операция."},
		Fix: fact.Text{En: "Grant the permission, have an administrator consent to it, then get a new token.",
			Ru: "Выдайте разрешение, получите согласие администратора, затем запросите новый токен."}}
}

func PermissionType() fact.Cause {
	return fact.Cause{ID: "permission-type", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The permission was added as Delegated while the token is app-only, or the reverse.",
			Ru: "Разрешение добавлено как делегированное, а токен выдан приложению, или наоборот."},
		Fix: fact.Text{En: "Without a signed-in user, add it as an Application permission and consent again.",
			Ru: "Без входа пользователя добавьте его как разрешение приложения и снова дайте согласие."}}
}

func TokenBeforeConsent() fact.Cause {
	return fact.Cause{ID: "token-before-consent", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The token was issued before the permission was granted and still has the old roles.",
			Ru: "Токен выдан до предоставления разрешения и содержит прежние роли."},
		Fix: fact.Text{En: "Get a new token and clear cached ones. Managed identities can keep theirs for up to 24 hours.",
			Ru: "Получите новый токен, очистите кэш. У управляемых удостоверений он живёт до 24 часов."}}
}

func UserRole() fact.Cause {
	return fact.Cause{ID: "user-role", Certainty: fact.Possible, Basis: fact.Documented,
		Summary: fact.Text{En: "The signed-in user lacks the role or has no access to the device group.",
			Ru: "У вошедшего пользователя нет роли или доступа к группе устройств."},
		Fix: fact.Text{En: "Assign the user the role in the Defender portal and access to the device group.",
			Ru: "Выдайте пользователю роль на портале Defender и доступ к группе устройств."}}
}

func TransientFault(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "transient-fault", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The service failed; most such failures are temporary.",
			Ru: "Сбой на стороне службы; обычно он временный."},
		Fix: fact.Text{En: "Send the request again, waiting longer each time; if the error persists, give support the tracking ID.",
			Ru: "Повторяйте запрос с растущей паузой; если не помогло, передайте в поддержку идентификатор отслеживания."}}
}

func CallRate(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "call-rate", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "There were more calls than the operation allows per minute or hour.",
			Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
		Fix: fact.Text{En: "Wait as long as Retry-After or the message says, then call less often.",
			Ru: "Подождите, сколько указано в Retry-After или в сообщении, и вызывайте реже."}}
}

func CPUQuota(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cpu-quota", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The tenant's hunting queries have used up their quota of processing time.",
			Ru: "Запросы расширенной охоты исчерпали квоту процессорного времени тенанта."},
		Fix: fact.Text{En: "Wait for the next 15-minute cycle; narrow the time range and filter early.",
			Ru: "Дождитесь следующего 15-минутного цикла; сузьте период и фильтруйте раньше."}}
}

func ActionPending() fact.Cause {
	return fact.Cause{ID: "action-pending", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "An action on this device hasn't finished yet, perhaps from an earlier attempt of this request.",
			Ru: "Действие на этом устройстве ещё не завершено — возможно, от прошлой отправки запроса."},
		Fix: fact.Text{En: "Look for the action under /api/machineactions; wait until it finishes, or cancel it.",
			Ru: "Найдите действие в /api/machineactions; дождитесь завершения или отмените."}}
}

func WrongKindOfID() fact.Cause {
	return fact.Cause{ID: "wrong-kind-of-id", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The ID belongs to another kind of object.",
			Ru: "Идентификатор принадлежит объекту другого типа."},
		Fix: fact.Text{En: "Get the ID from the list of objects of the kind that the operation expects.",
			Ru: "Возьмите идентификатор из списка объектов того типа, который нужен операции."}}
}

func AutomationLevel(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "automation-level", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The device group has no automation level, which live response needs.",
			Ru: "У группы устройств не задан уровень автоматизации, нужный для live response."},
		Fix: fact.Text{En: "Set a remediation level for the device group: Settings, Endpoints, Device groups.",
			Ru: "Задайте уровень исправления для группы устройств: Settings, Endpoints, Device groups."}}
}

func QueryTooHeavy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "query-too-heavy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The query works on too much data: a long time range, a join, or wide columns.",
			Ru: "Запрос обрабатывает слишком много данных: большой период, join, широкие столбцы."},
		Fix: fact.Text{En: "Filter on the time column first, shorten the time range, project few columns, put the smaller table left of a join.",
			Ru: "Сначала фильтруйте по столбцу времени, сократите период, берите через project мало столбцов, меньшая таблица — слева в join."}}
}

func ResultTooLarge() fact.Cause {
	return fact.Cause{ID: "result-too-large", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The result has too many rows, or wide columns such as AdditionalFields.",
			Ru: "В результате слишком много строк или широкие столбцы, например AdditionalFields."},
		Fix: fact.Text{En: "Use project, summarize, or take, or query one time slice after another.",
			Ru: "Используйте project, summarize или take либо запрашивайте период по частям."}}
}

func TokenMangled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-mangled", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The token was cut off or changed in transit: quotes, line breaks, or a missing part.",
			Ru: "Токен по пути обрезан или изменён: кавычки, переносы строк, нет одной из частей."},
		Fix: fact.Text{En: "Send the token exactly as issued: three parts separated by two dots, after \"Bearer \".",
			Ru: "Отправьте токен ровно таким, как он выдан: три части через две точки, после \"Bearer \"."}}
}

func ClockSkew(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "clock-skew", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The token isn't valid yet: a clock is wrong, or the token was used immediately.",
			Ru: "Токен ещё не действует: неверно выставлены часы, или он использован сразу после выдачи."},
		Fix: fact.Text{En: "Synchronize the clock of the machine that requests the tokens, then get a new one.",
			Ru: "Синхронизируйте часы машины, получающей токены, и запросите новый."}}
}

func TenantNotActive() fact.Cause {
	return fact.Cause{ID: "tenant-not-active", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "Defender for Endpoint isn't active in the tenant: not set up, not licensed, or expired.",
			Ru: "Defender for Endpoint в тенанте не активен: не развёрнут, нет лицензии или она истекла."},
		Fix: fact.Text{En: "Open Endpoints in security.microsoft.com to set it up, check the license, and wait up to 24 hours.",
			Ru: "Откройте Endpoints на security.microsoft.com, чтобы развернуть его, проверьте лицензию, подождите до 24 часов."}}
}
