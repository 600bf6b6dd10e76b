package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docMail          = "https://learn.microsoft.com/graph/api/resources/mail-api-overview"
	docOutlookLimits = "https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits"
	docOutlookIDs    = "https://learn.microsoft.com/graph/outlook-immutable-id"
)

// mailCodes are the codes of Exchange Online behind Microsoft Graph.
var mailCodes = []*fact.Code{
	&mailboxNotEnabled,
	&applicationThrottled,
	&inefficientFilter,
	&errorInvalidIDMalformed,
	&errorItemNotFound,
	&errorInvalidUser,
	&errorNonExistentMailbox,
	&errorSendAsDenied,
	&errorIrresolvableConflict,
	&errorExceededMessageLimit,
	&errorMimeBase64,
	&unableToDeserialize,
	&errorCorruptData,
	&errorCannotOpenAttachment,
}

var mailboxNotEnabled = fact.Code{
	Name: "MailboxNotEnabledForRESTAPI", Service: fact.Graph, Status: 404,
	Message: "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
	Variants: []string{
		"REST API is not yet supported for this mailbox.",
		"REST API is not yet supported for this mailbox. This error can occur for sandbox (test) accounts or for accounts that are on a dedicated mail server.",
	},
	Meaning: fact.Text{En: "This user has no mailbox in Exchange Online.",
		Ru: "В Exchange Online у этого пользователя нет ящика."},
	Causes: []fact.Cause{cause.MailboxMissing(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
	Docs:   []string{docMail},
	Basis:  fact.Observed, Source: docMail,
}

var applicationThrottled = fact.Code{
	Name: "ApplicationThrottled", Service: fact.Graph, Status: 429,
	Message: "Application is over its MailboxConcurrency limit.",
	Meaning: fact.Text{En: "Exchange serves four requests at a time per application and mailbox, including requests inside $batch.",
		Ru: "Exchange обслуживает для приложения четыре запроса к одному ящику одновременно, считая и те, что в $batch."},
	Causes: []fact.Cause{
		cause.Likely("call-rate", fact.Documented,
			fact.Text{En: "There were more calls than the operation allows per minute or hour.",
				Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
			fact.Text{En: "Send at most four requests at once to one mailbox (terraform: -parallelism=1), in $batch with dependsOn; then repeat.",
				Ru: "Не больше четырёх запросов сразу к одному ящику (terraform: -parallelism=1), в $batch — с dependsOn; затем повторите."}),
	},
	Docs:  []string{docOutlookLimits},
	Basis: fact.Documented, Source: docOutlookLimits,
}

var inefficientFilter = fact.Code{
	Name: "InefficientFilter", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Exchange sorts messages only by the properties at the start of the filter, in the same order.",
		Ru: "Exchange сортирует письма только по свойствам, с которых начинается фильтр, в том же порядке."},
	Causes: []fact.Cause{
		cause.Likely("filter-unsupported", fact.Observed,
			fact.Text{En: "The service doesn't filter or sort by this property, or not with this operator.",
				Ru: "По этому свойству или с этим оператором служба не фильтрует и не сортирует."},
			fact.Text{En: "Start $filter with the $orderby property, such as receivedDateTime ge 1900-01-01 and …, or sort in your program.",
				Ru: "Начните $filter со свойства из $orderby: receivedDateTime ge 1900-01-01 and …, или сортируйте в программе."}),
	},
	Docs:  []string{source.GraphQuery},
	Basis: fact.Observed, Source: source.GraphQuery,
}

var errorInvalidIDMalformed = fact.Code{
	Name: "ErrorInvalidIdMalformed", Service: fact.Graph, Status: 400,
	Message: "Id is malformed.",
	Meaning: fact.Text{En: "The value isn't an Exchange ID; it may be Defender's NetworkMessageId or an internetMessageId.",
		Ru: "Переданное — не ID Exchange: например, NetworkMessageId из Defender или internetMessageId."},
	Causes: []fact.Cause{
		cause.Likely("id-malformed", fact.Observed,
			fact.Text{En: "The value passed as an ID isn't in the form of one.",
				Ru: "Значение, переданное как идентификатор, на него не похоже."},
			fact.Text{En: "Find the message first: messages?$filter=internetMessageId eq '<…>', with < and > encoded, as well as / and + in an ID.",
				Ru: "Сначала найдите письмо: messages?$filter=internetMessageId eq '<…>', кодируя < и >, а также / и + в ID."}),
	},
	Docs:  []string{docOutlookIDs},
	Basis: fact.Observed, Source: docOutlookIDs,
}

var errorItemNotFound = fact.Code{
	Name: "ErrorItemNotFound", Service: fact.Graph, Status: 404,
	Message: "The specified object was not found in the store.",
	Variants: []string{
		"The specified object was not found in the store., The process failed to get the correct properties.",
	},
	Meaning: fact.Text{En: "The message or folder isn't in this mailbox, or no longer is.",
		Ru: "Письма или папки в этом ящике нет или уже нет."},
	Causes: []fact.Cause{
		itemMoved(fact.Likely),
		cause.Possible("wrong-id", fact.Observed,
			fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
				Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
			fact.Text{En: "Use the mailbox of the recipient that the ID came from.",
				Ru: "Обращайтесь к ящику получателя, из которого прочитан ID."}),
	},
	Docs:  []string{docOutlookIDs},
	Basis: fact.Observed, Source: docOutlookIDs,
}

var errorInvalidUser = fact.Code{
	Name: "ErrorInvalidUser", Service: fact.Graph, Status: 404,
	Message: "The requested user '{user}' is invalid.",
	Meaning: fact.Text{En: "Exchange has no mailbox with this name.",
		Ru: "Ящика с таким именем в Exchange нет."},
	Causes: []fact.Cause{cause.MailboxMissing(fact.Likely), cause.UserUnknown(fact.Possible)},
	Docs:   []string{docMail},
	Basis:  fact.Observed, Source: docMail,
}

var errorNonExistentMailbox = fact.Code{
	Name: "ErrorNonExistentMailbox", Service: fact.Graph, Status: 404,
	Message: "The SMTP address has no mailbox associated with it.",
	Meaning: fact.Text{En: "The address has no mailbox, or not yet.",
		Ru: "У этого адреса нет ящика или ещё нет."},
	Causes: []fact.Cause{cause.MailboxMissing(fact.Likely)},
	Docs:   []string{docMail},
	Basis:  fact.Observed, Source: docMail,
}

var errorSendAsDenied = fact.Code{
	Name: "ErrorSendAsDenied", Service: fact.Graph, Status: 403,
	Message: "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account. Cannot submit message.",
	Variants: []string{
		"does not have the right to send mail on behalf of the specified sending account",
	},
	Meaning: fact.Text{En: "The mailbox isn't allowed to send from the address in from.",
		Ru: "Этому ящику нельзя отправлять от адреса из from."},
	Causes: []fact.Cause{
		cause.Likely("send-as", fact.Documented,
			fact.Text{En: "It has no Send As or Send on Behalf permission for that address.",
				Ru: "На этот адрес нет прав Send As или Send on Behalf."},
			fact.Text{En: "Grant the permission in Exchange, use the primary address, or leave from out.",
				Ru: "Выдайте право в Exchange, укажите основной адрес или уберите from."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/outlook-send-mail-from-other-user",
}

var errorIrresolvableConflict = fact.Code{
	Name: "ErrorIrresolvableConflict", Service: fact.Graph, Status: 409,
	Message: "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
	Meaning: fact.Text{En: "The item has changed since you read it.",
		Ru: "Элемент изменился с тех пор, как его прочитали."},
	Causes: []fact.Cause{cause.EtagOutdated()},
	Docs:   []string{docMail},
	Basis:  fact.Observed, Source: docMail,
}

var errorExceededMessageLimit = fact.Code{
	Name: "ErrorExceededMessageLimit", Service: fact.Graph, Status: 429,
	Message: "Cannot send mail.",
	Meaning: fact.Text{En: "The mailbox has reached its sending limit or is blocked as a suspicious sender.",
		Ru: "Ящик исчерпал предел отправки или заблокирован как подозрительный отправитель."},
	Causes: []fact.Cause{
		cause.Likely("sending-limit", fact.Observed,
			fact.Text{En: "The mailbox has reached its limit on messages or recipients.",
				Ru: "Достигнут предел писем или получателей ящика."},
			fact.Text{En: "Wait 24 hours; unblock the sender in the Defender portal under Restricted entities.",
				Ru: "Подождите 24 часа; снимите блокировку отправителя на портале Defender в Restricted entities."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users",
}

var errorMimeBase64 = fact.Code{
	Name: "ErrorMimeContentInvalidBase64String", Service: fact.Graph, Status: 400,
	Message: "Invalid base64 string for MIME content.",
	Meaning: fact.Text{En: "A text/plain body must be the whole MIME message in Base64.",
		Ru: "Тело с text/plain должно быть целым MIME-письмом в base64."},
	Causes: []fact.Cause{
		cause.Likely("mime-base64", fact.Documented,
			fact.Text{En: "The message was sent as plain MIME, or as JSON with the wrong Content-Type.",
				Ru: "Письмо отправлено как обычный MIME или как JSON с неверным Content-Type."},
			fact.Text{En: "Encode the MIME message in Base64, or send JSON with Content-Type: application/json.",
				Ru: "Закодируйте MIME в base64 или отправьте JSON с Content-Type: application/json."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/api/user-sendmail",
}

var unableToDeserialize = fact.Code{
	Name: "UnableToDeserializePostBody", Service: fact.Graph, Status: 400,
	Message: "were unable to deserialize",
	Meaning: fact.Text{En: "Exchange, behind Graph, can't read the body.",
		Ru: "Exchange за Graph не может прочитать тело."},
	Causes: []fact.Cause{bodyStructure(fact.Likely), cause.GraphBody(fact.Possible)},
	Docs:   []string{docMail},
	Basis:  fact.Observed, Source: docMail,
}

var errorCorruptData = fact.Code{
	Name: "ErrorCorruptData", Service: fact.Graph, Status: 500,
	Message: "Data is corrupt.",
	Meaning: fact.Text{En: "Only this mailbox item is damaged; the others are fine.",
		Ru: "Повреждён именно этот элемент ящика, остальные целы."},
	Causes: []fact.Cause{
		cause.Likely("item-corrupt", fact.Observed,
			fact.Text{En: "The item is damaged, and every call for it fails, even though the status is 500.",
				Ru: "Элемент повреждён, и каждый вызов к нему завершится сбоем, хотя статус — 500."},
			fact.Text{En: "Skip this item.",
				Ru: "Пропустите этот элемент."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: srcCorso,
}

var errorCannotOpenAttachment = fact.Code{
	Name: "ErrorCannotOpenFileAttachment", Service: fact.Graph,
	Message: "OLE conversion failed for an attachment.",
	Meaning: fact.Text{En: "Graph can't read this attachment, a legacy OLE object.",
		Ru: "Graph не может прочитать это вложение — объект OLE старого формата."},
	Causes: []fact.Cause{
		cause.Likely("attachment-unreadable", fact.Observed,
			fact.Text{En: "Graph doesn't convert this type of attachment.",
				Ru: "Такое вложение Graph не преобразует."},
			fact.Text{En: "Skip the attachment, or get the whole message as MIME: /messages/{id}/$value.",
				Ru: "Пропустите вложение или возьмите всё письмо как MIME: /messages/{id}/$value."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: srcCorso,
}
