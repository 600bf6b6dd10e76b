package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// stateCodes are further codes of Exchange, reports, and Conditional Access behind Microsoft Graph.
var stateCodes = []*fact.Code{
	&stateErrorMailboxInfoStale,
	&stateErrorInvalidMailboxItemID,
	&stateS2SUnauthorized,
}

var stateErrorMailboxInfoStale = fact.Code{
	Name: "ErrorMailboxInfoStale", Aliases: []string{"MailboxInfoStale"}, Service: fact.Graph, Status: 503,
	Message: "Mailbox info is stale.",
	Meaning: fact.Text{En: "Exchange has just moved the mailbox, and the server that was asked no longer has it.",
		Ru: "Exchange только что перенёс ящик, и на опрошенном сервере его больше нет."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: docMail,
}

var stateErrorInvalidMailboxItemID = fact.Code{
	Name: "ErrorInvalidMailboxItemId", Service: fact.Graph, Status: 400,
	Message: "Item Id doesn't belong to the current mailbox.",
	Variants: []string{
		"Item Id doesn't belong to the current mailbox. Use the mailbox that the item belongs to.",
	},
	Meaning: fact.Text{En: "The ID belongs to an item in another mailbox.",
		Ru: "ID принадлежит элементу другого ящика."},
	Causes: []fact.Cause{
		cause.Likely("item-of-other-mailbox", fact.Documented,
			fact.Text{En: "The ID comes from one mailbox but was used with another.",
				Ru: "ID прочитан из одного ящика, а использован с другим."},
			fact.Text{En: "Use the ID with the mailbox it came from; in another mailbox, find the message by internetMessageId.",
				Ru: "Используйте ID с тем ящиком, откуда он прочитан; в другом ищите письмо по internetMessageId."}),
	},
	Docs:  []string{docOutlookIDs},
	Basis: fact.Documented, Source: "https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode",
}

var stateS2SUnauthorized = fact.Code{
	Name: "S2SUnauthorized", Service: fact.Graph, Status: 401,
	Message: "Invalid permission.",
	Meaning: fact.Text{En: "The reports service behind Graph refused the app: its token lacks the permission.",
		Ru: "Служба отчётов за Graph отказала приложению: в токене нет разрешения."},
	Causes: []fact.Cause{
		cause.Likely("permission-missing", fact.Documented,
			fact.Text{En: "The token lacks the permission that this operation requires.",
				Ru: "В токене нет разрешения, которого требует операция."},
			fact.Text{En: "Grant Reports.Read.All as an application permission and consent; a user also needs the Reports Reader or Global Reader role.",
				Ru: "Выдайте Reports.Read.All как разрешение приложения и согласие; пользователю нужна и роль Reports Reader или Global Reader."}),
	},
	Docs:  []string{"https://learn.microsoft.com/graph/reportroot-authorization"},
	Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/reportroot-authorization",
}

// stateMessages are about what isn't there yet, not there any more, or elsewhere.
var stateMessages = []fact.Message{
	{
		ID:       "resource-undiscovered",
		Template: "Resource could not be discovered.",
		Code:     "ResourceNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "This user or group has no mailbox in Exchange Online.",
			Ru: "В Exchange Online у этого пользователя или группы нет ящика."},
		Causes: []fact.Cause{
			cause.MailboxMissing(fact.Likely),
			cause.UserOfOtherTenant(fact.Possible),
		},
		Basis: fact.Observed, Source: docMail,
	},
	{
		ID:       "activity-by-name",
		Template: "Get By Key only supports UserId and the key has to be a valid Guid",
		Variants: []string{
			"Get By Key only supports UserId and the key has to be a valid Guid.",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "You can read signInActivity only by the user's object ID, not by the user principal name.",
			Ru: "signInActivity читается только по ID объекта пользователя, а не по имени (UPN)."},
		Causes: []fact.Cause{
			cause.Likely("id-form", fact.Documented,
				fact.Text{En: "The ID is of a different kind, such as a machine ID instead of a machine action ID.",
					Ru: "Передан ID другого типа, например ID устройства вместо ID действия."},
				fact.Text{En: "Use /users/{object ID}?$select=signInActivity, or list: /users?$select=signInActivity&$filter=userPrincipalName eq '…'.",
					Ru: "Вызовите /users/{ID объекта}?$select=signInActivity или список: /users?$select=signInActivity&$filter=userPrincipalName eq '…'."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/resources/signinactivity",
	},
	{
		ID:       "stream-property",
		Template: "A stream property was found in a JSON Light request payload.",
		Variants: []string{
			"A stream property was found in a JSON Light request payload. Stream properties are only supported in responses.",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The body has a name@odata.media… property, which only responses have, or an @odata.bind with a wrong value.",
			Ru: "В теле есть свойство вида имя@odata.media…, которое бывает только в ответах, или @odata.bind с неверным значением."},
		Causes: []fact.Cause{
			cause.GraphBody(fact.Likely),
		},
		Basis: fact.Observed, Source: "https://github.com/OData/odata.net/blob/main/src/Microsoft.OData.Core/SRResources.resx",
	},
	{
		ID:       "dynamic-segment",
		Template: "Unexpected segment DynamicPathSegment. Expected property/$value.",
		Variants: []string{
			"Unexpected segment DynamicPathSegment.",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The URL continues after something that has no parts: a wrong name, or an ID in the wrong place.",
			Ru: "URL продолжается после того, у чего нет частей: неверное имя или ID не на своём месте."},
		Causes: []fact.Cause{
			cause.GraphPath(fact.Likely),
		},
		Basis: fact.Observed, Source: source.GraphErrors,
	},
	{
		ID:       "reference-unresolved",
		Template: "Unable to resolve the provided reference: {detail}",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The referenced object doesn't exist, or its URL isn't in the form that the directory accepts.",
			Ru: "Объекта, на который ссылаются, нет, или его URL записан не так, как требует каталог."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.Possible("odata-bind", fact.Documented,
				fact.Text{En: "A reference to another object isn't written as @odata.bind.",
					Ru: "Ссылка на другой объект записана не через @odata.bind."},
				fact.Text{En: "Write https://graph.microsoft.com/v1.0/directoryObjects/{object ID} as @odata.id.",
					Ru: "Пишите в @odata.id https://graph.microsoft.com/v1.0/directoryObjects/{ID объекта}."}),
		},
		Basis: fact.Deduced, Source: source.GraphErrors,
	},
	{
		ID:       "member-change",
		Template: "The request includes a member change in addition to changes in other properties. Groups with Outlook features cannot be updated this way.",
		Variants: []string{
			"Groups with Outlook features cannot be updated this way.",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "You can't change the members and other properties of a Microsoft 365 group in one call.",
			Ru: "Участников и прочие свойства группы Microsoft 365 нельзя менять одним вызовом."},
		Causes: []fact.Cause{
			cause.Likely("change-apart", fact.Observed,
				fact.Text{En: "The call changes members and other properties at once.",
					Ru: "Один вызов меняет и участников, и другие свойства."},
				fact.Text{En: "Send the members with POST …/members/$ref, and the rest in a separate PATCH.",
					Ru: "Участников передавайте через POST …/members/$ref, остальное — отдельным PATCH."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/group-update",
	},
	{
		ID:       "argument-unacceptable",
		Template: "One of the provided arguments is not acceptable.",
		Variants: []string{
			"One of the provided arguments is not acceptable",
		},
		Code: "invalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "SharePoint or OneDrive rejected a value in the request without naming it.",
			Ru: "SharePoint или OneDrive отклоняет значение в запросе, не называя его."},
		Causes: []fact.Cause{
			cause.Possible("value-form", fact.Documented,
				fact.Text{En: "An ID, a value, or an OData option isn't in the form that the operation accepts.",
					Ru: "Идентификатор, значение или параметр OData записан не так, как принимает операция."},
				fact.Text{En: "Check IDs in the URL (site, list, drive, item), list field names, and characters like # % * : in file names.",
					Ru: "Проверьте ID в URL (сайт, список, диск, элемент), имена полей списка и символы вроде # % * : в именах файлов."}),
			cause.GraphBody(fact.Possible),
		},
		Basis: fact.Observed, Source: docDriveErrors,
	},
	{
		ID:       "strength-combination",
		Template: "Invalid authentication method mode combination(s): {value}",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The authentication strength lists a combination of methods that doesn't exist.",
			Ru: "В надёжности проверки подлинности указано несуществующее сочетание методов."},
		Causes: []fact.Cause{
			cause.Likely("value-not-allowed", fact.Documented,
				fact.Text{En: "The operation doesn't allow this value.",
					Ru: "Операция не допускает такого значения."},
				fact.Text{En: "Use a documented combination, such as password,microsoftAuthenticatorPush or deviceBasedPush; a second factor isn't allowed by itself.",
					Ru: "Возьмите сочетание из документации, например password,microsoftAuthenticatorPush или deviceBasedPush; второй фактор отдельно не допускается."}),
		},
		Basis: fact.Observed, Source: "https://github.com/terraprovider/terraform-provider-microsoft365wp/issues/14",
	},
	{
		ID:       "last-owner",
		Template: "The group must have at least one owner, hence this owner cannot be removed.",
		Variants: []string{"The group must have at least one owner"},
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "This is the last owner of the group, and a group has to keep one.",
			Ru: "Это последний владелец группы, а один должен остаться."},
		Causes: []fact.Cause{
			cause.Likely("owner-needed", fact.Documented,
				fact.Text{En: "The last owner of a group can't be removed.",
					Ru: "Последнего владельца группы удалить нельзя."},
				fact.Text{En: "Add another owner first (POST /groups/ID/owners/$ref), then remove this one.",
					Ru: "Сначала добавьте другого владельца (POST /groups/ID/owners/$ref), затем удалите этого."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/api/group-delete-owners",
	},
}
