package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docResponseCodes = "https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode"
	docSendMail      = "https://learn.microsoft.com/graph/api/user-sendmail"
)

// exchangeCodes are further codes of Exchange Online behind Microsoft Graph. Most keep the names that Exchange Web Services gave them.
var exchangeCodes = []*fact.Code{
	&exchangeErrorFolderNotFound,
	&exchangeErrorParentFolderNotFound,
	&exchangeErrorFolderExists,
	&exchangeErrorInvalidRecipients,
	&exchangeErrorMessageSizeExceeded,
	&exchangeErrorAttachmentSizeLimitExceeded,
	&exchangeErrorQuotaExceeded,
	&exchangeErrorServerBusy,
	&exchangeErrorExceededConnectionCount,
	&exchangeErrorTooManyObjectsOpened,
	&exchangeErrorMailboxStoreUnavailable,
	&exchangeErrorMailboxMoveInProgress,
	&exchangeErrorTimeoutExpired,
	&exchangeErrorInternalServerError,
	&exchangeErrorInternalServerTransientError,
	&exchangeErrorInvalidProperty,
	&exchangeErrorPropertyUpdate,
	&exchangeErrorInvalidURLQuery,
	&exchangeErrorInvalidURLQueryFilter,
	&exchangeErrorInvalidReferenceItem,
	&exchangeErrorItemSave,
	&exchangeErrorCannotDeleteObject,
	&exchangeErrorAccountDisabled,
	&exchangeErrorImpersonateUserDenied,
	&exchangeErrorNonPrimarySMTPAddress,
	&exchangeErrorInvalidExchangeImpersonationHeaderData,
	&exchangeErrorSubmissionQuotaExceeded,
}

var exchangeErrorFolderNotFound = fact.Code{
	Name: "ErrorFolderNotFound", Service: fact.Graph, Status: 404,
	Message: "The specified folder could not be found in the store.",
	Meaning: fact.Text{En: "The mailbox has no folder with this ID or name.",
		Ru: "В ящике нет папки с таким ID или именем."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorParentFolderNotFound = fact.Code{
	Name: "ErrorParentFolderNotFound", Service: fact.Graph, Status: 404,
	Meaning: fact.Text{En: "The folder to create the item in doesn't exist.",
		Ru: "Папки, в которой нужно создать элемент, нет."},
	Causes: []fact.Cause{
		cause.WrongID(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorFolderExists = fact.Code{
	Name: "ErrorFolderExists", Service: fact.Graph, Status: 409,
	Message: "A folder with the specified name already exists.",
	Meaning: fact.Text{En: "The folder already has a subfolder with this name.",
		Ru: "Вложенная папка с таким именем уже есть."},
	Causes: []fact.Cause{
		cause.ExistsAlready(),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidRecipients = fact.Code{
	Name: "ErrorInvalidRecipients", Service: fact.Graph, Status: 400,
	Message: "At least one recipient isn't valid.",
	Variants: []string{
		"At least one recipient isn't valid., A message can't be sent because it contains no recipients.",
		"At least one recipient is not valid.",
	},
	Meaning: fact.Text{En: "The message has no recipient that Exchange can deliver to.",
		Ru: "В письме нет получателя, которому Exchange может отправить."},
	Causes: []fact.Cause{
		cause.Likely("recipient-invalid", fact.Documented,
			fact.Text{En: "An address in toRecipients, ccRecipients, or bccRecipients is empty or malformed.",
				Ru: "Адрес в toRecipients, ccRecipients или bccRecipients пуст или записан неверно."},
			fact.Text{En: `Write each recipient as {"emailAddress":{"address":"anna@contoso.com"}}; split lists at commas and semicolons yourself.`,
				Ru: `Указывайте каждого как {"emailAddress":{"address":"anna@contoso.com"}}; списки через запятую и точку с запятой разбивайте сами.`}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorMessageSizeExceeded = fact.Code{
	Name: "ErrorMessageSizeExceeded", Service: fact.Graph, Status: 413,
	Message: "The message exceeds the maximum supported size.",
	Meaning: fact.Text{En: "The message and its attachments exceed the mailbox's send limit.",
		Ru: "Письмо с вложениями больше, чем ящик может отправить."},
	Causes: []fact.Cause{
		cause.BodyTooLarge(),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorAttachmentSizeLimitExceeded = fact.Code{
	Name: "ErrorAttachmentSizeLimitExceeded", Service: fact.Graph, Status: 413,
	Meaning: fact.Text{En: "You can't send an attachment of 3 MB or more in one request.",
		Ru: "Вложение от 3 МБ нельзя передать одним запросом."},
	Causes: []fact.Cause{
		cause.Likely("body-too-large", fact.Documented,
			fact.Text{En: "The request has too many items, or a comment or query that is too long.",
				Ru: "В одном вызове слишком много элементов либо слишком длинный комментарий или запрос."},
			fact.Text{En: "Use an upload session: POST …/attachments/createUploadSession, then PUT the parts.",
				Ru: "Используйте сеанс загрузки: POST …/attachments/createUploadSession, затем PUT по частям."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorQuotaExceeded = fact.Code{
	Name: "ErrorQuotaExceeded", Service: fact.Graph, Status: 507,
	Meaning: fact.Text{En: "The mailbox is full.",
		Ru: "Ящик заполнен."},
	Causes: []fact.Cause{
		cause.Likely("mailbox-full", fact.Documented,
			fact.Text{En: "The mailbox has reached its storage quota.",
				Ru: "Ящик достиг своей квоты."},
			fact.Text{En: "Free up space, including Deleted Items and Recoverable Items, or give it a larger quota or an archive.",
				Ru: "Освободите место, включая «Удалённые» и Recoverable Items, или увеличьте квоту либо включите архив."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorServerBusy = fact.Code{
	Name: "ErrorServerBusy", Service: fact.Graph, Status: 503,
	Message: "The server cannot service this request right now. Try again later.",
	Meaning: fact.Text{En: "Exchange is busy, or this application calls too often.",
		Ru: "Exchange перегружен, или приложение вызывает слишком часто."},
	Causes: []fact.Cause{
		cause.CallRate(fact.Likely),
		cause.TransientFault(fact.Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorExceededConnectionCount = fact.Code{
	Name: "ErrorExceededConnectionCount", Service: fact.Graph, Status: 429,
	Meaning: fact.Text{En: "Too many requests to Exchange are open at once.",
		Ru: "Слишком много одновременных запросов к Exchange."},
	Causes: []fact.Cause{
		openAtOnce(),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorTooManyObjectsOpened = fact.Code{
	Name: "ErrorTooManyObjectsOpened", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "The application has too many mailbox objects open at once.",
		Ru: "Приложение держит открытыми слишком много объектов ящика."},
	Causes: []fact.Cause{
		openAtOnce(),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorMailboxStoreUnavailable = fact.Code{
	Name: "ErrorMailboxStoreUnavailable", Service: fact.Graph, Status: 503,
	Message: "The mailbox database is temporarily unavailable.",
	Meaning: fact.Text{En: "The mailbox's store isn't reachable right now.",
		Ru: "Хранилище ящика сейчас недоступно."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorMailboxMoveInProgress = fact.Code{
	Name: "ErrorMailboxMoveInProgress", Service: fact.Graph, Status: 503,
	Message: "Mailbox move in progress. Try again later.",
	Variants: []string{
		"Mailbox move in progress. Try again later., Cannot open mailbox.",
	},
	Meaning: fact.Text{En: "The mailbox is being moved to another server.",
		Ru: "Ящик переносится на другой сервер."},
	Causes: []fact.Cause{
		cause.Likely("mailbox-moving", fact.Documented,
			fact.Text{En: "The mailbox is being moved, which takes minutes to hours.",
				Ru: "Ящик переносится, это занимает от минут до часов."},
			fact.Text{En: "Retry with growing pauses; Get-MoveRequest shows the progress.",
				Ru: "Подождите и повторяйте с растущей паузой; ход показывает Get-MoveRequest."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorTimeoutExpired = fact.Code{
	Name: "ErrorTimeoutExpired", Service: fact.Graph, Status: 504,
	Meaning: fact.Text{En: "Exchange canceled the call because it took too long.",
		Ru: "Exchange прервал вызов: он занял слишком много времени."},
	Causes: []fact.Cause{
		cause.QueryTooHeavy(fact.Possible),
		cause.TransientFault(fact.Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInternalServerError = fact.Code{
	Name: "ErrorInternalServerError", General: true, Service: fact.Graph, Status: 500,
	Message: "An internal server error occurred. The operation failed.",
	Meaning: fact.Text{En: "Exchange failed on its side.",
		Ru: "Сбой на стороне Exchange."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInternalServerTransientError = fact.Code{
	Name: "ErrorInternalServerTransientError", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "Exchange had a temporary failure.",
		Ru: "Временный сбой Exchange."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidProperty = fact.Code{
	Name: "ErrorInvalidProperty", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Exchange doesn't recognize a property in the body or the query.",
		Ru: "Свойство в теле или запросе Exchange не знает."},
	Causes: []fact.Cause{
		cause.GraphBody(fact.Likely),
		selectName(fact.Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorPropertyUpdate = fact.Code{
	Name: "ErrorPropertyUpdate", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "You can't change a property on this item, for example on a sent message.",
		Ru: "Свойство этого элемента изменить нельзя, например у отправленного письма."},
	Causes: []fact.Cause{
		cause.PropertyFixed(),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidURLQuery = fact.Code{
	Name: "ErrorInvalidUrlQuery", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Exchange can't parse the query in the URL.",
		Ru: "Exchange не может прочитать запрос в URL."},
	Causes: []fact.Cause{
		cause.GraphOption(fact.Likely),
		selectName(fact.Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidURLQueryFilter = fact.Code{
	Name: "ErrorInvalidUrlQueryFilter", Service: fact.Graph, Status: 400,
	Message: "The query filter contains one or more invalid nodes.",
	Meaning: fact.Text{En: "Exchange doesn't support this filter.",
		Ru: "Exchange не поддерживает такой фильтр."},
	Causes: []fact.Cause{
		cause.Likely("filter-unsupported", fact.Observed,
			fact.Text{En: "The service doesn't filter or sort by this property, or not with this operator.",
				Ru: "По этому свойству или с этим оператором служба не фильтрует и не сортирует."},
			fact.Text{En: "Check the property, the operator and the quotes: receivedDateTime ge 2026-01-31T00:00:00Z, from/emailAddress/address eq '…'.",
				Ru: "Проверьте свойство, оператор и кавычки: receivedDateTime ge 2026-01-31T00:00:00Z, from/emailAddress/address eq '…'."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidReferenceItem = fact.Code{
	Name: "ErrorInvalidReferenceItem", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The message to reply to, forward, or reference can't be read.",
		Ru: "Письмо, на которое отвечают, которое пересылают или на которое ссылаются, прочитать нельзя."},
	Causes: []fact.Cause{
		itemMoved(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorItemSave = fact.Code{
	Name: "ErrorItemSave", Service: fact.Graph, Status: 500,
	Message: "The item save operation did not succeed.",
	Meaning: fact.Text{En: "Exchange couldn't save the item; often one of its properties isn't valid.",
		Ru: "Exchange не смог сохранить элемент; часто в нём недопустимое свойство."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Possible),
		cause.GraphBody(fact.Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorCannotDeleteObject = fact.Code{
	Name: "ErrorCannotDeleteObject", Service: fact.Graph, Status: 400,
	Message: "The object cannot be deleted.",
	Meaning: fact.Text{En: "You can't delete this object, such as a distinguished folder or an item on hold.",
		Ru: "Этот объект удалить нельзя: например, стандартная папка или удержание."},
	Causes: []fact.Cause{
		cause.PolicyForbids(),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorAccountDisabled = fact.Code{
	Name: "ErrorAccountDisabled", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The account of the mailbox is disabled.",
		Ru: "Учётная запись ящика отключена."},
	Causes: []fact.Cause{
		cause.AccountDisabled(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorImpersonateUserDenied = fact.Code{
	Name: "ErrorImpersonateUserDenied", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The caller isn't allowed to act for this mailbox.",
		Ru: "Вызывающий не может действовать от имени этого ящика."},
	Causes: []fact.Cause{
		cause.Likely("mailbox-of-another", fact.Observed,
			fact.Text{En: "The call uses a delegated token for a mailbox that its user isn't allowed to open.",
				Ru: "Делегированным токеном обратились к ящику, который его пользователю не открыт."},
			fact.Text{En: "With a user's token, grant Full Access on the mailbox; for an app, grant the Mail.Read application permission and check that no policy blocks it.",
				Ru: "С токеном пользователя дайте Full Access на ящик; приложению — Mail.Read как разрешение приложения и без запрещающей политики."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorNonPrimarySMTPAddress = fact.Code{
	Name: "ErrorNonPrimarySmtpAddress", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The address is an alias, but Exchange requires the primary address.",
		Ru: "Указан псевдоним, а Exchange требует основной адрес."},
	Causes: []fact.Cause{
		cause.Likely("primary-address", fact.Documented,
			fact.Text{En: "The address is an alias of the mailbox, not its primary address.",
				Ru: "Адрес — псевдоним ящика, а не основной."},
			fact.Text{En: "Use the userPrincipalName, the object ID, or the primary address (mail).",
				Ru: "Используйте userPrincipalName, ID объекта или основной адрес (mail)."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidExchangeImpersonationHeaderData = fact.Code{
	Name: "ErrorInvalidExchangeImpersonationHeaderData", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Exchange can't resolve the mailbox name.",
		Ru: "Указанный ящик не удаётся определить."},
	Causes: []fact.Cause{
		cause.MailboxMissing(fact.Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

var exchangeErrorSubmissionQuotaExceeded = fact.Code{
	Name: "ErrorSubmissionQuotaExceeded", Service: fact.Graph, Status: 429,
	Meaning: fact.Text{En: "The mailbox has reached its sending limit for this period.",
		Ru: "Ящик отправил столько писем, сколько разрешено за это время."},
	Causes: []fact.Cause{
		cause.Likely("sending-limit", fact.Observed,
			fact.Text{En: "The mailbox has reached its limit on messages or recipients.",
				Ru: "Достигнут предел писем или получателей ящика."},
			fact.Text{En: "Wait: the limits are 30 messages a minute and 10,000 recipients a day. Spread out bulk mail, or use another service for it.",
				Ru: "Подождите: пределы — 30 писем в минуту и 10 000 получателей в день; распределите рассылку или используйте для неё другую службу."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: fact.Documented, Source: docResponseCodes,
}

// exchangeMessages are what Exchange Online says without a code of its own.
var exchangeMessages = []fact.Message{
	{
		ID:       "mail-recipients-missing",
		Template: "A message can't be sent because it contains no recipients.",
		Code:     "ErrorInvalidRecipients", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The message has no recipients.",
			Ru: "В письме нет ни одного получателя."},
		Causes: []fact.Cause{
			cause.Likely("recipient-invalid", fact.Documented,
				fact.Text{En: "An address in toRecipients, ccRecipients, or bccRecipients is empty or malformed.",
					Ru: "Адрес в toRecipients, ccRecipients или bccRecipients пуст или записан неверно."},
				fact.Text{En: "Fill in toRecipients; an empty flow variable leaves the list empty.",
					Ru: "Заполните toRecipients; пустая переменная в потоке оставляет список пустым."}),
		},
		Basis: fact.Documented, Source: docSendMail,
	},
	{
		ID:       "mail-body-size",
		Template: "Maximum request length exceeded.",
		Variants: []string{
			"The maximum request length supported is 4MB.",
		},
		Service: fact.Graph, Status: 413,
		Meaning: fact.Text{En: "The body is larger than Graph accepts in one request: 4 MB.",
			Ru: "Тело больше, чем Graph принимает за раз: 4 МБ."},
		Causes: []fact.Cause{
			cause.BodyTooLarge(),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/outlook-large-attachments",
	},
	{
		ID:       "mailbox-not-found",
		Template: "Requested mailbox is not found",
		Variants: []string{
			"Mailbox not found for user {user}",
		},
		Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "This user or address has no mailbox in Exchange Online.",
			Ru: "В Exchange Online нет ящика для этого пользователя или адреса."},
		Causes: []fact.Cause{
			cause.MailboxMissing(fact.Likely),
		},
		Basis: fact.Deduced, Source: docResponseCodes,
	},
	{
		ID:       "rule-invalid",
		Template: "One or more rule settings are invalid",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The inbox rule has a condition or action that Exchange doesn't support.",
			Ru: "В правиле для входящих есть условие или действие, которое Exchange не принимает."},
		Causes: []fact.Cause{
			cause.GraphBody(fact.Likely),
		},
		Basis: fact.Deduced, Source: "https://learn.microsoft.com/graph/api/mailfolder-post-messagerules",
	},
	{
		ID:       "exchange-overloaded",
		Template: "SystemMemoryProtectionUtilizationMonitor is unhealthy",
		Variants: []string{
			"{monitor} is unhealthy and should not be accessed",
			"Resource '{resource}' is unhealthy and should not be accessed",
		},
		Service: fact.Graph, Status: 503,
		Meaning: fact.Text{En: "The Exchange Online server behind Graph is overloaded at the moment and refuses work.",
			Ru: "Сервер Exchange Online за Graph сейчас перегружен и отказывает в работе."},
		Causes: []fact.Cause{
			cause.Likely("transient-fault", fact.Observed,
				fact.Text{En: "The service failed; most such failures are temporary.",
					Ru: "Сбой на стороне службы; обычно он временный."},
				fact.Text{En: "Send the request again after Retry-After, waiting longer each time; neither the request nor your program is the reason.",
					Ru: "Повторите запрос после Retry-After, каждый раз ожидая дольше; дело не в запросе и не в вашей программе."}),
		},
		Basis: fact.Observed, Source: docResponseCodes,
	},
}

// openAtOnce is throttling by what is open at the same time, not by the number
// of calls: calling less often doesn't help while as many run in parallel.
func openAtOnce() fact.Cause {
	return cause.Likely("open-at-once", fact.Documented,
		fact.Text{En: "The application has too many requests, connections, or objects open at the same time.",
			Ru: "У приложения одновременно открыто слишком много запросов, соединений или объектов."},
		fact.Text{En: "Send at most four requests at once to one mailbox, and close connections and subscriptions that you no longer need; then repeat.",
			Ru: "Отправляйте одному ящику не больше четырёх запросов сразу, закрывайте ненужные соединения и подписки; затем повторите."})
}
