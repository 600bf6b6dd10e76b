package catalog

const (
	docResponseCodes = "https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode"
	docSendMail      = "https://learn.microsoft.com/graph/api/user-sendmail"
)

// graphExchangeCodes are further codes of Exchange Online behind Microsoft Graph. Most keep the names that Exchange Web Services gave them.
var graphExchangeCodes = []*Code{
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
	&exchangeErrorInvalidUrlQuery,
	&exchangeErrorInvalidUrlQueryFilter,
	&exchangeErrorInvalidReferenceItem,
	&exchangeErrorItemSave,
	&exchangeErrorCannotDeleteObject,
	&exchangeErrorAccountDisabled,
	&exchangeErrorImpersonateUserDenied,
	&exchangeErrorNonPrimarySmtpAddress,
	&exchangeErrorInvalidExchangeImpersonationHeaderData,
	&exchangeErrorSubmissionQuotaExceeded,
}

var exchangeErrorFolderNotFound = Code{
	Name: "ErrorFolderNotFound", Service: Graph, Status: 404,
	Message: "The specified folder could not be found in the store.",
	Meaning: Text{"The mailbox has no folder by this ID or name.",
		"В ящике нет папки с таким ID или именем."},
	Causes: []Cause{
		wrongID(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorParentFolderNotFound = Code{
	Name: "ErrorParentFolderNotFound", Service: Graph, Status: 404,
	Meaning: Text{"The folder in which to create doesn't exist.",
		"Папки, в которой нужно создать элемент, нет."},
	Causes: []Cause{
		wrongID(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorFolderExists = Code{
	Name: "ErrorFolderExists", Service: Graph, Status: 409,
	Message: "A folder with the specified name already exists.",
	Meaning: Text{"The folder has a subfolder of this name already.",
		"Вложенная папка с таким именем уже есть."},
	Causes: []Cause{
		existsAlready(),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidRecipients = Code{
	Name: "ErrorInvalidRecipients", Service: Graph, Status: 400,
	Message: "At least one recipient isn't valid.",
	Variants: []string{
		"At least one recipient isn't valid., A message can't be sent because it contains no recipients.",
		"At least one recipient is not valid.",
	},
	Meaning: Text{"The message has no recipient that Exchange can send to.",
		"В письме нет получателя, которому Exchange может отправить."},
	Causes: []Cause{
		likely("recipient-invalid", Documented,
			Text{"An address in toRecipients, ccRecipients or bccRecipients is empty or malformed.",
				"Адрес в toRecipients, ccRecipients или bccRecipients пуст или записан неверно."},
			Text{`Give each recipient as {"emailAddress":{"address":"anna@contoso.com"}}; split lists at commas and semicolons yourself.`,
				`Указывайте каждого как {"emailAddress":{"address":"anna@contoso.com"}}; списки через запятую и точку с запятой разбивайте сами.`}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorMessageSizeExceeded = Code{
	Name: "ErrorMessageSizeExceeded", Service: Graph, Status: 413,
	Message: "The message exceeds the maximum supported size.",
	Meaning: Text{"The message with its attachments is larger than the mailbox may send.",
		"Письмо с вложениями больше, чем ящик может отправить."},
	Causes: []Cause{
		bodyTooLarge(),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorAttachmentSizeLimitExceeded = Code{
	Name: "ErrorAttachmentSizeLimitExceeded", Service: Graph, Status: 413,
	Meaning: Text{"An attachment of 3 MB or more can't be sent in one request.",
		"Вложение от 3 МБ нельзя передать одним запросом."},
	Causes: []Cause{
		likely("body-too-large", Documented,
			Text{"Too many items, or a long comment or query, in one request.",
				"Слишком много элементов либо длинный комментарий или запрос в одном вызове."},
			Text{"Use an upload session: POST …/attachments/createUploadSession, then PUT the parts.",
				"Используйте сеанс загрузки: POST …/attachments/createUploadSession, затем PUT по частям."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorQuotaExceeded = Code{
	Name: "ErrorQuotaExceeded", Service: Graph, Status: 507,
	Meaning: Text{"The mailbox is full.",
		"Ящик заполнен."},
	Causes: []Cause{
		likely("mailbox-full", Documented,
			Text{"The mailbox has reached its storage quota.",
				"Ящик достиг своей квоты."},
			Text{"Empty it, Deleted Items and Recoverable Items included, or give it a larger quota or an archive.",
				"Освободите место, включая «Удалённые» и Recoverable Items, или увеличьте квоту либо включите архив."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorServerBusy = Code{
	Name: "ErrorServerBusy", Service: Graph, Status: 503,
	Message: "The server cannot service this request right now. Try again later.",
	Meaning: Text{"Exchange is busy, or this application calls too often.",
		"Exchange перегружен, или приложение вызывает слишком часто."},
	Causes: []Cause{
		callRate(Likely),
		transientFault(Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorExceededConnectionCount = Code{
	Name: "ErrorExceededConnectionCount", Service: Graph, Status: 429,
	Meaning: Text{"Too many requests to Exchange are open at once.",
		"Слишком много одновременных запросов к Exchange."},
	Causes: []Cause{
		callRate(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorTooManyObjectsOpened = Code{
	Name: "ErrorTooManyObjectsOpened", Service: Graph, Status: 503,
	Meaning: Text{"The application keeps too many objects of the mailbox open at once.",
		"Приложение держит открытыми слишком много объектов ящика."},
	Causes: []Cause{
		callRate(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorMailboxStoreUnavailable = Code{
	Name: "ErrorMailboxStoreUnavailable", Service: Graph, Status: 503,
	Message: "The mailbox database is temporarily unavailable.",
	Meaning: Text{"The store that holds the mailbox is not reachable for the moment.",
		"Хранилище ящика сейчас недоступно."},
	Causes: []Cause{
		transientFault(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorMailboxMoveInProgress = Code{
	Name: "ErrorMailboxMoveInProgress", Service: Graph, Status: 503,
	Message: "Mailbox move in progress. Try again later.",
	Variants: []string{
		"Mailbox move in progress. Try again later., Cannot open mailbox.",
	},
	Meaning: Text{"The mailbox is being moved to another server.",
		"Ящик переносится на другой сервер."},
	Causes: []Cause{
		likely("mailbox-moving", Documented,
			Text{"The mailbox is being moved, which takes from minutes to hours.",
				"Ящик переносится, это занимает от минут до часов."},
			Text{"Wait and try again, with growing pauses; Get-MoveRequest shows how far it is.",
				"Подождите и повторяйте с растущей паузой; ход показывает Get-MoveRequest."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorTimeoutExpired = Code{
	Name: "ErrorTimeoutExpired", Service: Graph, Status: 504,
	Meaning: Text{"Exchange broke the call off, because it took too long.",
		"Exchange прервал вызов: он занял слишком много времени."},
	Causes: []Cause{
		queryTooHeavy(Possible),
		transientFault(Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInternalServerError = Code{
	Name: "ErrorInternalServerError", General: true, Service: Graph, Status: 500,
	Message: "An internal server error occurred. The operation failed.",
	Meaning: Text{"Exchange failed on its side.",
		"Сбой на стороне Exchange."},
	Causes: []Cause{
		transientFault(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInternalServerTransientError = Code{
	Name: "ErrorInternalServerTransientError", Service: Graph, Status: 503,
	Meaning: Text{"Exchange failed for the moment.",
		"Временный сбой Exchange."},
	Causes: []Cause{
		transientFault(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidProperty = Code{
	Name: "ErrorInvalidProperty", Service: Graph, Status: 400,
	Meaning: Text{"A property of the body or the query isn't known to Exchange.",
		"Свойство в теле или запросе Exchange не знает."},
	Causes: []Cause{
		graphBody(Likely),
		selectName(Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorPropertyUpdate = Code{
	Name: "ErrorPropertyUpdate", Service: Graph, Status: 400,
	Meaning: Text{"A property can't be changed on this item, for example on a message that was sent.",
		"Свойство этого элемента изменить нельзя, например у отправленного письма."},
	Causes: []Cause{
		propertyFixed(),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidUrlQuery = Code{
	Name: "ErrorInvalidUrlQuery", Service: Graph, Status: 400,
	Meaning: Text{"Exchange can't read the query of the URL.",
		"Exchange не может прочитать запрос в URL."},
	Causes: []Cause{
		graphOption(Likely),
		selectName(Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidUrlQueryFilter = Code{
	Name: "ErrorInvalidUrlQueryFilter", Service: Graph, Status: 400,
	Message: "The query filter contains one or more invalid nodes.",
	Meaning: Text{"Exchange can't filter like this.",
		"Exchange так не фильтрует."},
	Causes: []Cause{
		likely("filter-unsupported", Observed,
			Text{"The service doesn't filter or sort by this property, or not with this operator.",
				"По этому свойству или с этим оператором служба не фильтрует и не сортирует."},
			Text{"Check the property, the operator and the quotes: receivedDateTime ge 2026-01-31T00:00:00Z, from/emailAddress/address eq '…'.",
				"Проверьте свойство, оператор и кавычки: receivedDateTime ge 2026-01-31T00:00:00Z, from/emailAddress/address eq '…'."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidReferenceItem = Code{
	Name: "ErrorInvalidReferenceItem", Service: Graph, Status: 400,
	Meaning: Text{"The message to answer, forward or refer to can't be read.",
		"Письмо, на которое отвечают, которое пересылают или на которое ссылаются, прочитать нельзя."},
	Causes: []Cause{
		itemMoved(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorItemSave = Code{
	Name: "ErrorItemSave", Service: Graph, Status: 500,
	Message: "The item save operation did not succeed.",
	Meaning: Text{"Exchange couldn't save the item; often a property in it is not valid.",
		"Exchange не смог сохранить элемент; часто в нём недопустимое свойство."},
	Causes: []Cause{
		transientFault(Possible),
		graphBody(Possible),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorCannotDeleteObject = Code{
	Name: "ErrorCannotDeleteObject", Service: Graph, Status: 400,
	Message: "The object cannot be deleted.",
	Meaning: Text{"This object can't be deleted, such as a distinguished folder or one on hold.",
		"Этот объект удалить нельзя: например, стандартная папка или удержание."},
	Causes: []Cause{
		policyForbids(),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorAccountDisabled = Code{
	Name: "ErrorAccountDisabled", Service: Graph, Status: 403,
	Meaning: Text{"The account of the mailbox is disabled.",
		"Учётная запись ящика отключена."},
	Causes: []Cause{
		accountDisabled(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorImpersonateUserDenied = Code{
	Name: "ErrorImpersonateUserDenied", Service: Graph, Status: 403,
	Meaning: Text{"The caller may not act for this mailbox.",
		"Вызывающий не может действовать от имени этого ящика."},
	Causes: []Cause{
		likely("mailbox-of-another", Observed,
			Text{"A delegated token was used for a mailbox that its user may not open.",
				"Делегированным токеном обратились к ящику, который его пользователю не открыт."},
			Text{"With a user's token, give Full Access on the mailbox; with an app, the application permission Mail.Read without a policy against it.",
				"С токеном пользователя дайте Full Access на ящик; приложению — Mail.Read как разрешение приложения и без запрещающей политики."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorNonPrimarySmtpAddress = Code{
	Name: "ErrorNonPrimarySmtpAddress", Service: Graph, Status: 400,
	Meaning: Text{"An alias was given where Exchange wants the primary address.",
		"Указан псевдоним, а Exchange нужен основной адрес."},
	Causes: []Cause{
		likely("primary-address", Documented,
			Text{"The address is an alias of the mailbox, not its primary address.",
				"Адрес — псевдоним ящика, а не основной."},
			Text{"Use the userPrincipalName, the object ID, or the primary address (mail).",
				"Используйте userPrincipalName, ID объекта или основной адрес (mail)."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorInvalidExchangeImpersonationHeaderData = Code{
	Name: "ErrorInvalidExchangeImpersonationHeaderData", Service: Graph, Status: 400,
	Meaning: Text{"The mailbox that was named can't be resolved.",
		"Указанный ящик не удаётся определить."},
	Causes: []Cause{
		mailboxMissing(Likely),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

var exchangeErrorSubmissionQuotaExceeded = Code{
	Name: "ErrorSubmissionQuotaExceeded", Service: Graph, Status: 429,
	Meaning: Text{"The mailbox has sent as many messages as it may in this time.",
		"Ящик отправил столько писем, сколько разрешено за это время."},
	Causes: []Cause{
		likely("sending-limit", Observed,
			Text{"The limit on messages or recipients of the mailbox is reached.",
				"Достигнут предел писем или получателей ящика."},
			Text{"Wait: the limits are 30 messages a minute and 10,000 recipients a day; spread bulk mail, or use another service for it.",
				"Подождите: пределы — 30 писем в минуту и 10 000 получателей в день; распределите рассылку или используйте для неё другую службу."}),
	},
	Docs:  []string{docResponseCodes},
	Basis: Documented, Source: docResponseCodes,
}

// graphExchangeMessages are what Exchange Online says without a code of its own.
var graphExchangeMessages = []Message{
	{
		ID:       "mail-recipients-missing",
		Template: "A message can't be sent because it contains no recipients.",
		Code:     "ErrorInvalidRecipients", Service: Graph, Status: 400,
		Meaning: Text{"The message names no recipient at all.",
			"В письме нет ни одного получателя."},
		Causes: []Cause{
			likely("recipient-invalid", Documented,
				Text{"An address in toRecipients, ccRecipients or bccRecipients is empty or malformed.",
					"Адрес в toRecipients, ccRecipients или bccRecipients пуст или записан неверно."},
				Text{"Fill toRecipients; an empty variable of the flow leaves the list empty.",
					"Заполните toRecipients; пустая переменная в потоке оставляет список пустым."}),
		},
		Basis: Documented, Source: docSendMail,
	},
	{
		ID:       "mail-body-size",
		Template: "Maximum request length exceeded.",
		Variants: []string{
			"The maximum request length supported is 4MB.",
		},
		Service: Graph, Status: 413,
		Meaning: Text{"The body is larger than Graph takes at once: 4 MB.",
			"Тело больше, чем Graph принимает за раз: 4 МБ."},
		Causes: []Cause{
			bodyTooLarge(),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/graph/outlook-large-attachments",
	},
	{
		ID:       "mailbox-not-found",
		Template: "Requested mailbox is not found",
		Variants: []string{
			"Mailbox not found for user {user}",
		},
		Service: Graph, Status: 404,
		Meaning: Text{"Exchange Online has no mailbox for this user or address.",
			"В Exchange Online нет ящика для этого пользователя или адреса."},
		Causes: []Cause{
			mailboxMissing(Likely),
		},
		Basis: Deduced, Source: docResponseCodes,
	},
	{
		ID:       "rule-invalid",
		Template: "One or more rule settings are invalid",
		Service:  Graph, Status: 400,
		Meaning: Text{"The inbox rule has a condition or action that Exchange doesn't take.",
			"В правиле для входящих есть условие или действие, которое Exchange не принимает."},
		Causes: []Cause{
			graphBody(Likely),
		},
		Basis: Deduced, Source: "https://learn.microsoft.com/graph/api/mailfolder-post-messagerules",
	},
}
