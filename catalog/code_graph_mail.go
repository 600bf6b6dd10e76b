package catalog

const (
	docMail          = "https://learn.microsoft.com/graph/api/resources/mail-api-overview"
	docOutlookLimits = "https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits"
	docOutlookIDs    = "https://learn.microsoft.com/graph/outlook-immutable-id"
)

// graphMailCodes are the codes of Exchange Online behind Microsoft Graph.
var graphMailCodes = []*Code{
	&graphMailboxNotEnabled,
	&graphApplicationThrottled,
	&graphInefficientFilter,
	&graphErrorInvalidIDMalformed,
	&graphErrorItemNotFound,
	&graphErrorInvalidUser,
	&graphErrorNonExistentMailbox,
	&graphErrorSendAsDenied,
	&graphErrorIrresolvableConflict,
	&graphErrorExceededMessageLimit,
	&graphErrorMimeBase64,
	&graphUnableToDeserialize,
	&graphErrorCorruptData,
	&graphErrorCannotOpenAttachment,
}

var graphMailboxNotEnabled = Code{
	Name: "MailboxNotEnabledForRESTAPI", Service: Graph, Status: 404,
	Message: "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
	Variants: []string{
		"REST API is not yet supported for this mailbox.",
		"REST API is not yet supported for this mailbox. This error can occur for sandbox (test) accounts or for accounts that are on a dedicated mail server.",
	},
	Meaning: Text{"Exchange Online has no mailbox for this user.",
		"В Exchange Online у этого пользователя нет ящика."},
	Causes: []Cause{mailboxMissing(Likely), userOfOtherTenant(Possible)},
	Docs:   []string{docMail},
	Basis:  Observed, Source: docMail,
}

var graphApplicationThrottled = Code{
	Name: "ApplicationThrottled", Service: Graph, Status: 429,
	Message: "Application is over its MailboxConcurrency limit.",
	Meaning: Text{"Exchange serves an application four requests at a time for one mailbox, those inside $batch included.",
		"Exchange обслуживает для приложения четыре запроса к одному ящику одновременно, считая и те, что в $batch."},
	Causes: []Cause{
		likely("call-rate", Documented,
			Text{"More calls than the operation allows per minute or hour.",
				"Вызовов больше, чем операция допускает в минуту или в час."},
			Text{"Send at most four requests at once to one mailbox (terraform: -parallelism=1), in $batch with dependsOn; then repeat.",
				"Не больше четырёх запросов сразу к одному ящику (terraform: -parallelism=1), в $batch — с dependsOn; затем повторите."}),
	},
	Docs:  []string{docOutlookLimits},
	Basis: Documented, Source: docOutlookLimits,
}

var graphInefficientFilter = Code{
	Name: "InefficientFilter", Service: Graph, Status: 400,
	Meaning: Text{"Exchange sorts messages only by properties that the filter begins with, in the same order.",
		"Exchange сортирует письма только по свойствам, с которых начинается фильтр, в том же порядке."},
	Causes: []Cause{
		likely("filter-unsupported", Observed,
			Text{"The service doesn't filter or sort by this property, or not with this operator.",
				"По этому свойству или с этим оператором служба не фильтрует и не сортирует."},
			Text{"Begin $filter with the $orderby property, such as receivedDateTime ge 1900-01-01 and …, or sort in your program.",
				"Начните $filter со свойства из $orderby: receivedDateTime ge 1900-01-01 and …, или сортируйте в программе."}),
	},
	Docs:  []string{docGraphQuery},
	Basis: Observed, Source: docGraphQuery,
}

var graphErrorInvalidIDMalformed = Code{
	Name: "ErrorInvalidIdMalformed", Service: Graph, Status: 400,
	Message: "Id is malformed.",
	Meaning: Text{"What was sent is no ID of Exchange, such as the NetworkMessageId of Defender or an internetMessageId.",
		"Переданное — не ID Exchange: например, NetworkMessageId из Defender или internetMessageId."},
	Causes: []Cause{
		likely("id-malformed", Observed,
			Text{"What was sent as an ID doesn't have the form of one.",
				"Переданное как идентификатор не имеет нужного вида."},
			Text{"Find the message first: messages?$filter=internetMessageId eq '<…>', with < and > encoded, as well as / and + in an ID.",
				"Сначала найдите письмо: messages?$filter=internetMessageId eq '<…>', кодируя < и >, а также / и + в ID."}),
	},
	Docs:  []string{docOutlookIDs},
	Basis: Observed, Source: docOutlookIDs,
}

var graphErrorItemNotFound = Code{
	Name: "ErrorItemNotFound", Service: Graph, Status: 404,
	Message: "The specified object was not found in the store.",
	Variants: []string{
		"The specified object was not found in the store., The process failed to get the correct properties.",
	},
	Meaning: Text{"The message or folder is not in this mailbox, or not any more.",
		"Письма или папки в этом ящике нет или уже нет."},
	Causes: []Cause{
		itemMoved(Likely),
		possible("wrong-id", Observed,
			Text{"No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
				"Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
			Text{"Use the mailbox of the recipient from which the ID was read.",
				"Обращайтесь к ящику получателя, из которого прочитан ID."}),
	},
	Docs:  []string{docOutlookIDs},
	Basis: Observed, Source: docOutlookIDs,
}

var graphErrorInvalidUser = Code{
	Name: "ErrorInvalidUser", Service: Graph, Status: 404,
	Message: "The requested user '{user}' is invalid.",
	Meaning: Text{"Exchange has no mailbox by this name.",
		"Ящика с таким именем в Exchange нет."},
	Causes: []Cause{mailboxMissing(Likely), userUnknown(Possible)},
	Docs:   []string{docMail},
	Basis:  Observed, Source: docMail,
}

var graphErrorNonExistentMailbox = Code{
	Name: "ErrorNonExistentMailbox", Service: Graph, Status: 404,
	Message: "The SMTP address has no mailbox associated with it.",
	Meaning: Text{"The address has no mailbox, or not yet.",
		"У этого адреса нет ящика или ещё нет."},
	Causes: []Cause{mailboxMissing(Likely)},
	Docs:   []string{docMail},
	Basis:  Observed, Source: docMail,
}

var graphErrorSendAsDenied = Code{
	Name: "ErrorSendAsDenied", Service: Graph, Status: 403,
	Message: "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account. Cannot submit message.",
	Variants: []string{
		"does not have the right to send mail on behalf of the specified sending account",
	},
	Meaning: Text{"The mailbox may not send under the address in from.",
		"Этому ящику нельзя отправлять от адреса из from."},
	Causes: []Cause{
		likely("send-as", Documented,
			Text{"There is no Send As or Send on Behalf for that address.",
				"На этот адрес нет прав Send As или Send on Behalf."},
			Text{"Grant it in Exchange, use the primary address, or leave from out.",
				"Выдайте право в Exchange, укажите основной адрес или уберите from."}),
	},
	Docs:  []string{docMail},
	Basis: Documented, Source: "https://learn.microsoft.com/graph/outlook-send-mail-from-other-user",
}

var graphErrorIrresolvableConflict = Code{
	Name: "ErrorIrresolvableConflict", Service: Graph, Status: 409,
	Message: "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
	Meaning: Text{"The item has changed since it was read.",
		"Элемент изменился с тех пор, как его прочитали."},
	Causes: []Cause{etagOutdated()},
	Docs:   []string{docMail},
	Basis:  Observed, Source: docMail,
}

var graphErrorExceededMessageLimit = Code{
	Name: "ErrorExceededMessageLimit", Service: Graph, Status: 429,
	Message: "Cannot send mail.",
	Meaning: Text{"The mailbox has sent as much as it may, or is held back as a suspicious sender.",
		"Ящик отправил сколько мог или задержан как подозрительный отправитель."},
	Causes: []Cause{
		likely("sending-limit", Observed,
			Text{"The limit on messages or recipients of the mailbox is reached.",
				"Достигнут предел писем или получателей ящика."},
			Text{"Wait 24 hours; unblock the sender in the Defender portal under Restricted entities.",
				"Подождите 24 часа; снимите блокировку отправителя на портале Defender в Restricted entities."}),
	},
	Docs:  []string{docMail},
	Basis: Observed, Source: "https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users",
}

var graphErrorMimeBase64 = Code{
	Name: "ErrorMimeContentInvalidBase64String", Service: Graph, Status: 400,
	Message: "Invalid base64 string for MIME content.",
	Meaning: Text{"A body sent as text/plain has to be the whole MIME message in base64.",
		"Тело с text/plain должно быть целым MIME-письмом в base64."},
	Causes: []Cause{
		likely("mime-base64", Documented,
			Text{"The message was sent as plain MIME, or as JSON with the wrong Content-Type.",
				"Письмо отправлено как обычный MIME или как JSON с неверным Content-Type."},
			Text{"Encode the MIME in base64, or send JSON with Content-Type: application/json.",
				"Закодируйте MIME в base64 или отправьте JSON с Content-Type: application/json."}),
	},
	Docs:  []string{docMail},
	Basis: Documented, Source: "https://learn.microsoft.com/graph/api/user-sendmail",
}

var graphUnableToDeserialize = Code{
	Name: "UnableToDeserializePostBody", Service: Graph, Status: 400,
	Message: "were unable to deserialize",
	Meaning: Text{"Exchange, behind Graph, can't read the body.",
		"Exchange за Graph не может прочитать тело."},
	Causes: []Cause{bodyStructure(Likely), graphBody(Possible)},
	Docs:   []string{docMail},
	Basis:  Observed, Source: docMail,
}

var graphErrorCorruptData = Code{
	Name: "ErrorCorruptData", Service: Graph, Status: 500,
	Message: "Data is corrupt.",
	Meaning: Text{"This one item of the mailbox is damaged; others are not.",
		"Повреждён именно этот элемент ящика, остальные целы."},
	Causes: []Cause{
		likely("item-corrupt", Observed,
			Text{"The item is damaged, and each call for it fails, in spite of the status 500.",
				"Элемент повреждён, и каждый вызов к нему завершится сбоем, хотя статус — 500."},
			Text{"Skip this item.",
				"Пропустите этот элемент."}),
	},
	Docs:  []string{docMail},
	Basis: Observed, Source: srcCorso,
}

var graphErrorCannotOpenAttachment = Code{
	Name: "ErrorCannotOpenFileAttachment", Service: Graph,
	Message: "OLE conversion failed for an attachment.",
	Meaning: Text{"Graph can't read this attachment, an OLE object of old.",
		"Graph не может прочитать это вложение — старый объект OLE."},
	Causes: []Cause{
		likely("attachment-unreadable", Observed,
			Text{"The attachment is of a kind that Graph doesn't convert.",
				"Такое вложение Graph не преобразует."},
			Text{"Skip it, or take the whole message as MIME: /messages/{id}/$value.",
				"Пропустите его или возьмите всё письмо как MIME: /messages/{id}/$value."}),
	},
	Docs:  []string{docMail},
	Basis: Observed, Source: srcCorso,
}
