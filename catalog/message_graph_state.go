package catalog

// graphStateCodes are further codes of Exchange, reports, and Conditional Access behind Microsoft Graph.
var graphStateCodes = []*Code{
	&stateErrorMailboxInfoStale,
	&stateErrorInvalidMailboxItemId,
	&stateS2SUnauthorized,
}

var stateErrorMailboxInfoStale = Code{
	Name: "ErrorMailboxInfoStale", Aliases: []string{"MailboxInfoStale"}, Service: Graph, Status: 503,
	Message: "Mailbox info is stale.",
	Meaning: Text{"Exchange has just moved the mailbox, and the server asked doesn't have it any more.",
		"Exchange только что перенёс ящик, и на опрошенном сервере его больше нет."},
	Causes: []Cause{
		transientFault(Likely),
	},
	Docs:  []string{docMail},
	Basis: Observed, Source: docMail,
}

var stateErrorInvalidMailboxItemId = Code{
	Name: "ErrorInvalidMailboxItemId", Service: Graph, Status: 400,
	Message: "Item Id doesn't belong to the current mailbox.",
	Variants: []string{
		"Item Id doesn't belong to the current mailbox. Use the mailbox that the item belongs to.",
	},
	Meaning: Text{"The ID belongs to an item of another mailbox.",
		"ID принадлежит элементу другого ящика."},
	Causes: []Cause{
		likely("item-of-other-mailbox", Documented,
			Text{"The ID was read from one mailbox and used with another.",
				"ID прочитан из одного ящика, а использован с другим."},
			Text{"Use the ID with the mailbox that it was read from; find the message elsewhere by internetMessageId.",
				"Используйте ID с тем ящиком, откуда он прочитан; в другом ищите письмо по internetMessageId."}),
	},
	Docs:  []string{docOutlookIDs},
	Basis: Documented, Source: "https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode",
}

var stateS2SUnauthorized = Code{
	Name: "S2SUnauthorized", Service: Graph, Status: 401,
	Message: "Invalid permission.",
	Meaning: Text{"The reports behind Graph refuse the app: its token lacks the permission.",
		"Отчёты за Graph отклоняют приложение: в токене нет разрешения."},
	Causes: []Cause{
		likely("permission-missing", Documented,
			Text{"The token lacks the permission that this operation requires.",
				"В токене нет разрешения, которого требует операция."},
			Text{"Grant Reports.Read.All as an application permission, consent; with a user also the role Reports Reader or Global Reader.",
				"Выдайте Reports.Read.All как разрешение приложения и согласие; пользователю нужна и роль Reports Reader или Global Reader."}),
	},
	Docs:  []string{"https://learn.microsoft.com/graph/reportroot-authorization"},
	Basis: Observed, Source: "https://learn.microsoft.com/graph/reportroot-authorization",
}

// graphStateMessages are about what isn't there yet, not there any more, or elsewhere.
var graphStateMessages = []Message{
	{
		ID:       "resource-undiscovered",
		Template: "Resource could not be discovered.",
		Code:     "ResourceNotFound", Service: Graph, Status: 404,
		Meaning: Text{"Exchange Online has no mailbox for this user or group.",
			"В Exchange Online у этого пользователя или группы нет ящика."},
		Causes: []Cause{
			mailboxMissing(Likely),
			userOfOtherTenant(Possible),
		},
		Basis: Observed, Source: docMail,
	},
	{
		ID:       "activity-by-name",
		Template: "Get By Key only supports UserId and the key has to be a valid Guid",
		Variants: []string{
			"Get By Key only supports UserId and the key has to be a valid Guid.",
		},
		Service: Graph, Status: 400,
		Meaning: Text{"signInActivity can be read by the object ID of a user only, not by the user principal name.",
			"signInActivity читается только по ID объекта пользователя, а не по имени (UPN)."},
		Causes: []Cause{
			likely("id-form", Documented,
				Text{"An ID of another kind was sent, such as a machine ID for a machine action.",
					"Передан ID другого типа, например ID устройства вместо ID действия."},
				Text{"Use /users/{object ID}?$select=signInActivity, or list: /users?$select=signInActivity&$filter=userPrincipalName eq '…'.",
					"Вызовите /users/{ID объекта}?$select=signInActivity или список: /users?$select=signInActivity&$filter=userPrincipalName eq '…'."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/resources/signinactivity",
	},
	{
		ID:       "stream-property",
		Template: "A stream property was found in a JSON Light request payload.",
		Variants: []string{
			"A stream property was found in a JSON Light request payload. Stream properties are only supported in responses.",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The body has a property of the kind name@odata.media…, which only answers have, or an @odata.bind with a wrong value.",
			"В теле есть свойство вида имя@odata.media…, которое бывает только в ответах, или @odata.bind с неверным значением."},
		Causes: []Cause{
			graphBody(Likely),
		},
		Basis: Observed, Source: "https://github.com/OData/odata.net/blob/main/src/Microsoft.OData.Core/SRResources.resx",
	},
	{
		ID:       "dynamic-segment",
		Template: "Unexpected segment DynamicPathSegment. Expected property/$value.",
		Variants: []string{
			"Unexpected segment DynamicPathSegment.",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The URL goes on after something that has no parts: a wrong name, or an ID in the wrong place.",
			"URL продолжается после того, у чего нет частей: неверное имя или ID не на своём месте."},
		Causes: []Cause{
			graphPath(Likely),
		},
		Basis: Observed, Source: docGraphErrors,
	},
	{
		ID:       "reference-unresolved",
		Template: "Unable to resolve the provided reference: {detail}",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The object to refer to doesn't exist, or its URL isn't in the form that the directory takes.",
			"Объекта, на который ссылаются, нет, или его URL не того вида."},
		Causes: []Cause{
			wrongID(Likely),
			possible("odata-bind", Documented,
				Text{"A reference to another object was not written as @odata.bind.",
					"Ссылка на другой объект записана не через @odata.bind."},
				Text{"Write https://graph.microsoft.com/v1.0/directoryObjects/{object ID} as @odata.id.",
					"Пишите в @odata.id https://graph.microsoft.com/v1.0/directoryObjects/{ID объекта}."}),
		},
		Basis: Deduced, Source: docGraphErrors,
	},
	{
		ID:       "member-change",
		Template: "The request includes a member change in addition to changes in other properties. Groups with Outlook features cannot be updated this way.",
		Variants: []string{
			"Groups with Outlook features cannot be updated this way.",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Members and other properties of a Microsoft 365 group are changed in separate calls.",
			"Участники и прочие свойства группы Microsoft 365 меняются отдельными вызовами."},
		Causes: []Cause{
			likely("change-apart", Observed,
				Text{"One call changes members and other properties at once.",
					"Один вызов меняет и участников, и другие свойства."},
				Text{"Send the members by POST …/members/$ref, and the rest in a PATCH of its own.",
					"Участников передавайте через POST …/members/$ref, остальное — отдельным PATCH."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/group-update",
	},
	{
		ID:       "argument-unacceptable",
		Template: "One of the provided arguments is not acceptable.",
		Variants: []string{
			"One of the provided arguments is not acceptable",
		},
		Code: "invalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"SharePoint or OneDrive refuses a value of the request without naming it.",
			"SharePoint или OneDrive отклоняет значение в запросе, не называя его."},
		Causes: []Cause{
			possible("value-form", Documented,
				Text{"An ID, a value or an OData option does not have the form that the operation takes.",
					"Идентификатор, значение или параметр OData не того вида, который принимает операция."},
				Text{"Check IDs in the URL (site, list, drive, item), field names of a list, and characters like # % * : in file names.",
					"Проверьте ID в URL (сайт, список, диск, элемент), имена полей списка и символы вроде # % * : в именах файлов."}),
			graphBody(Possible),
		},
		Basis: Observed, Source: docDriveErrors,
	},
	{
		ID:       "strength-combination",
		Template: "Invalid authentication method mode combination(s): {value}",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The authentication strength lists a combination of methods that doesn't exist.",
			"В надёжности проверки подлинности указано несуществующее сочетание методов."},
		Causes: []Cause{
			likely("value-not-allowed", Documented,
				Text{"A value is not one of those that the operation allows.",
					"Значение не входит в число допустимых для операции."},
				Text{"Use a documented combination, such as password,microsoftAuthenticatorPush or deviceBasedPush; single second factors aren't allowed alone.",
					"Возьмите сочетание из документации, например password,microsoftAuthenticatorPush или deviceBasedPush; второй фактор отдельно не допускается."}),
		},
		Basis: Observed, Source: "https://github.com/terraprovider/terraform-provider-microsoft365wp/issues/14",
	},
}
