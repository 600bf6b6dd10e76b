package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func WebhookUnanswered() fact.Cause {
	return fact.Cause{ID: "webhook-unanswered", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "Your notification URL didn't answer Graph's validation request as required.",
			Ru: "Ваш URL уведомлений не ответил на проверочный запрос Graph, как требуется."},
		Fix: fact.Text{En: "Respond within 10 seconds with 200 and the decoded validationToken as text/plain, without requiring a sign-in.",
			Ru: "Отвечайте в течение 10 секунд: 200 и раскодированный validationToken в text/plain, не требуя входа."}}
}

func AdvancedQuery() fact.Cause {
	return fact.Cause{ID: "advanced-query", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "This is an advanced directory query, which needs a header and $count.",
			Ru: "Это расширенный запрос к каталогу: ему нужны заголовок и $count."},
		Fix: fact.Text{En: "Send the ConsistencyLevel: eventual header and add $count=true to the URL.",
			Ru: "Отправьте заголовок ConsistencyLevel: eventual и добавьте в URL $count=true."}}
}

func DateInPast() fact.Cause {
	return fact.Cause{ID: "date-in-past", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "A time in the request is in the past, but the service accepts only a future time.",
			Ru: "Время в запросе уже прошло, а служба принимает только будущее."},
		Fix: fact.Text{En: "Send a future time in UTC, such as 2099-12-31T00:00:00Z, or remove what has expired.",
			Ru: "Передайте будущее время в UTC, например 2099-12-31T00:00:00Z, или уберите то, что истекло."}}
}

func LimitReached() fact.Cause {
	return fact.Cause{ID: "limit-reached", Certainty: fact.Likely, Basis: fact.Deduced,
		Summary: fact.Text{En: "You reached a limit on how much can be stored or sent at once.",
			Ru: "Достигнут предел на объём хранения или передачи за раз."},
		Fix: fact.Text{En: "Delete what you don't need, or send less at a time; the message names the limit.",
			Ru: "Удалите ненужное или передавайте меньше за раз; предел назван в сообщении."}}
}

func ParameterUnknown() fact.Cause {
	return fact.Cause{ID: "parameter-unknown", Certainty: fact.Likely, Basis: fact.Deduced,
		Summary: fact.Text{En: "The request has a name that the operation doesn't recognize.",
			Ru: "В запросе есть имя, которого операция не знает."},
		Fix: fact.Text{En: "Compare the name with the operation's page, letter by letter, for the version that you call.",
			Ru: "Сверьте имя по буквам со страницей операции для вызываемой версии."}}
}

func IDMalformed() fact.Cause {
	return fact.Cause{ID: "id-malformed", Certainty: fact.Likely, Basis: fact.Deduced,
		Summary: fact.Text{En: "The value passed as an ID isn't in the form of one.",
			Ru: "Значение, переданное как идентификатор, на него не похоже."},
		Fix: fact.Text{En: "Get the ID from the list of these objects, and check the variable that fills it in.",
			Ru: "Возьмите идентификатор из списка таких объектов и проверьте переменную, которая его подставляет."}}
}

func ObjectExpired() fact.Cause {
	return fact.Cause{ID: "object-expired", Certainty: fact.Likely, Basis: fact.Deduced,
		Summary: fact.Text{En: "The request refers to something that has expired: a link, a session, or an entry.",
			Ru: "Запрос ссылается на то, что истекло: ссылку, сеанс или запись."},
		Fix: fact.Text{En: "Get a new link, session, or entry, then repeat the request with the new one.",
			Ru: "Получите новую ссылку, сеанс или запись и повторите запрос."}}
}
