package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// outlookCodes are more codes of Exchange Online behind Microsoft Graph: of mail,
// photos, and paths.
var outlookCodes = []*fact.Code{
	&errorWrongServer,
	&errorMimeContentInvalid,
	&errorMessageSubmissionBlocked,
	&errorInsufficientPermissionsInToken,
	&imageNotFound,
	&requestBrokerParseURI,
}

var errorWrongServer = fact.Code{
	Name: "ErrorWrongServer", Service: fact.Graph,
	Message: "Accessing service failed.",
	Meaning: fact.Text{En: "Exchange sent the call to a server that doesn't hold this mailbox.",
		Ru: "Exchange направил вызов на сервер, где этого ящика нет."},
	Causes: []fact.Cause{
		cause.Possible("mailbox-elsewhere", fact.Observed,
			fact.Text{En: "The mailbox is on-premises, is being moved, or was just created.",
				Ru: "Ящик в локальной среде, переносится или только что создан."},
			fact.Text{En: "Check in the Exchange admin center where the mailbox is. Graph reaches only mailboxes in Exchange Online; after a move, try again an hour later.",
				Ru: "Посмотрите в центре администрирования Exchange, где ящик. Graph видит только ящики Exchange Online; после переноса повторите через час."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://github.com/JayRHa/IntuneToolbox/issues/2",
}

var errorMimeContentInvalid = fact.Code{
	Name: "ErrorMimeContentInvalid", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The body was sent as MIME, but isn't a MIME message.",
		Ru: "Тело передано как MIME, но письмом MIME не является."},
	Causes: []fact.Cause{
		cause.Likely("mime-invalid", fact.Documented,
			fact.Text{En: "Content-Type is text/plain, and the body isn't the Base64 text of a MIME message; or JSON was sent with the wrong type.",
				Ru: "Указан Content-Type text/plain, а тело — не Base64 письма MIME; либо JSON отправлен с неверным типом."},
			fact.Text{En: "Send JSON with Content-Type: application/json, or the whole MIME message as Base64 with text/plain.",
				Ru: "Передавайте JSON с Content-Type: application/json либо всё письмо MIME в Base64 с text/plain."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/outlook-send-mime-message",
}

var errorMessageSubmissionBlocked = fact.Code{
	Name: "ErrorMessageSubmissionBlocked", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "Exchange Online blocks this sender.",
		Ru: "Exchange Online не даёт этому отправителю отправлять письма."},
	Causes: []fact.Cause{
		cause.Likely("sender-blocked", fact.Observed,
			fact.Text{En: "The account was restricted from sending mail, often after it sent spam or too many messages.",
				Ru: "Учётной записи запретили отправку, чаще всего после спама или слишком большого числа писем."},
			fact.Text{En: "See Restricted entities in the Defender portal: secure the account, then remove it from the list.",
				Ru: "Посмотрите Restricted entities на портале Defender: защитите учётную запись и уберите её из списка."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users",
}

var errorInsufficientPermissionsInToken = fact.Code{
	Name: "ErrorInsufficientPermissionsInAccessToken", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The token lacks a permission for this mailbox operation.",
		Ru: "В токене нет разрешения на эту операцию с ящиком."},
	Causes: []fact.Cause{
		cause.PermissionMissing(fact.Likely),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/permissions-reference",
}

var imageNotFound = fact.Code{
	Name: "ImageNotFound", Service: fact.Graph, Status: 404,
	Message: "The photo wasn't found.",
	Meaning: fact.Text{En: "The user or group has no photo of that size.",
		Ru: "У пользователя или группы нет фотографии такого размера."},
	Causes: []fact.Cause{
		cause.Likely("photo-absent", fact.Documented,
			fact.Text{En: "No photo was uploaded; that is an answer, not a fault.",
				Ru: "Фотографию не загружали; это ответ, а не сбой."},
			fact.Text{En: "Treat this 404 as \"no photo\" and go on.",
				Ru: "Считайте этот 404 ответом «фотографии нет» и продолжайте."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/profilephoto-get",
}

var requestBrokerParseURI = fact.Code{
	Name: "RequestBroker--ParseUri", Service: fact.Graph, Status: 400,
	Message: "Resource not found for the segment '{segment}'.",
	Meaning: fact.Text{En: "Graph doesn't know a part of the path.",
		Ru: "Graph не знает одной из частей пути."},
	Causes: []fact.Cause{
		cause.Likely("path-segment-unknown", fact.Documented,
			fact.Text{En: "The path is misspelled, or this version of the API doesn't have it.",
				Ru: "Путь написан с ошибкой, или в этой версии API его нет."},
			fact.Text{En: "Compare the version (v1.0, beta) and each part of the path with the operation's page.",
				Ru: "Сверьте версию (v1.0, beta) и каждую часть пути со страницей операции."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/errors",
}
