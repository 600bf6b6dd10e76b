package catalog

const (
	docDriveErrors      = "https://learn.microsoft.com/onedrive/developer/rest-api/concepts/errors"
	docSharePointLimits = "https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online"
)

// graphDriveCodes are the inner codes of OneDrive and SharePoint behind Microsoft Graph.
var graphDriveCodes = []*Code{
	&driveresyncChangesApplyDifferences,
	&driveresyncChangesUploadDifferences,
	&driveresourceLocked,
	&drivelockMismatch,
	&drivevirusSuspicious,
	&drivefileTooLarge,
	&driveentityTagDoesNotMatch,
	&drivesharingDisabled,
	&drivesharingFailed,
	&drivesharingLinkExpired,
	&driveprovisioningNotAllowed,
	&drivetooManyRedirects,
	&driveserviceTimeout,
}

var driveresyncChangesApplyDifferences = Code{
	Name: "resyncChangesApplyDifferences", Service: Graph, Status: 410,
	Meaning: Text{"The server has lost track of the changes: read everything anew and take the server's version where the two differ.",
		"Сервер потерял историю изменений: прочитайте всё заново и при расхождениях берите версию сервера."},
	Causes: []Cause{
		deltaToken(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var driveresyncChangesUploadDifferences = Code{
	Name: "resyncChangesUploadDifferences", Service: Graph, Status: 410,
	Meaning: Text{"The server has lost track of the changes: read everything anew and upload what the server doesn't return.",
		"Сервер потерял историю изменений: прочитайте всё заново и загрузите то, чего сервер не вернул."},
	Causes: []Cause{
		deltaToken(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var driveresourceLocked = Code{
	Name: "resourceLocked", Service: Graph, Status: 423,
	Message: "The resource you are attempting to access is locked",
	Meaning: Text{"The file or site is locked.",
		"Файл или сайт заблокирован."},
	Causes: []Cause{
		objectLocked(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivelockMismatch = Code{
	Name: "lockMismatch", Service: Graph, Status: 409,
	Meaning: Text{"The lock that the request names doesn't fit the one on the file.",
		"Указанная блокировка не соответствует той, что на файле."},
	Causes: []Cause{
		objectLocked(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivevirusSuspicious = Code{
	Name: "virusSuspicious", Service: Graph, Status: 403,
	Meaning: Text{"SharePoint holds the file back because it may be malware.",
		"SharePoint удерживает файл: возможно, он вредоносный."},
	Causes: []Cause{
		likely("file-infected", Documented,
			Text{"Graph does not hand out a file that it takes for malware.",
				"Graph не отдаёт файл, который считает вредоносным."},
			Text{"Don't download it again; look it up in the Defender portal, and release it there if it is clean.",
				"Не скачивайте его повторно; найдите файл на портале Defender и снимите блокировку, если он чистый."}),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivefileTooLarge = Code{
	Name: "fileTooLarge", Service: Graph, Status: 413,
	Meaning: Text{"The file is too large for this way of upload.",
		"Файл слишком велик для такой загрузки."},
	Causes: []Cause{
		likely("body-too-large", Documented,
			Text{"Too many items, or a long comment or query, in one request.",
				"Слишком много элементов либо длинный комментарий или запрос в одном вызове."},
			Text{"Up to 250 MB with PUT …/content, above that with createUploadSession.",
				"До 250 МБ — PUT …/content, больше — createUploadSession."}),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var driveentityTagDoesNotMatch = Code{
	Name: "entityTagDoesNotMatch", Service: Graph, Status: 412,
	Meaning: Text{"The file has changed since its eTag was read.",
		"Файл изменился с тех пор, как прочитан его eTag."},
	Causes: []Cause{
		etagOutdated(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivesharingDisabled = Code{
	Name: "sharingDisabled", Service: Graph, Status: 403,
	Meaning: Text{"Sharing is switched off for this site or tenant.",
		"Общий доступ для этого сайта или тенанта выключен."},
	Causes: []Cause{
		policyForbids(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivesharingFailed = Code{
	Name: "sharingFailed", Service: Graph, Status: 400,
	Meaning: Text{"The item couldn't be shared with these recipients.",
		"Не удалось открыть доступ этим получателям."},
	Causes: []Cause{
		policyForbids(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivesharingLinkExpired = Code{
	Name: "sharingLinkExpired", Service: Graph, Status: 403,
	Meaning: Text{"The sharing link has expired.",
		"Срок ссылки общего доступа истёк."},
	Causes: []Cause{
		objectExpired(),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var driveprovisioningNotAllowed = Code{
	Name: "provisioningNotAllowed", Service: Graph, Status: 403,
	Meaning: Text{"The drive of this user can't be created: no license, or nobody may create it for him.",
		"OneDrive этого пользователя создать нельзя: нет лицензии или прав."},
	Causes: []Cause{
		licenceMissing(Likely),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var drivetooManyRedirects = Code{
	Name: "tooManyRedirects", Service: Graph, Status: 409,
	Meaning: Text{"The request was led in a circle.",
		"Запрос перенаправляется по кругу."},
	Causes: []Cause{
		graphPath(Possible),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

var driveserviceTimeout = Code{
	Name: "serviceTimeout", Service: Graph, Status: 504,
	Meaning: Text{"The service didn't answer in time.",
		"Служба не ответила вовремя."},
	Causes: []Cause{
		transientFault(Likely),
	},
	Docs:  []string{docDriveErrors},
	Basis: Documented, Source: docDriveErrors,
}

// graphDriveMessages come from OneDrive and SharePoint behind Microsoft Graph.
var graphDriveMessages = []Message{
	{
		ID:       "drive-invalid-path",
		Template: "Invalid API or resource",
		Code:     "invalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"OneDrive doesn't know this path or this form of a function.",
			"OneDrive не знает такого пути или такой записи функции."},
		Causes: []Cause{
			likely("graph-path", Documented,
				Text{"The part is misspelt, or exists under /beta only.",
					"Эта часть написана с ошибкой или есть только в /beta."},
				Text{"Compare the path with the operation's page; pass a delta token as delta?token=…, not delta(token='…').",
					"Сверьте путь со страницей операции; delta-токен передавайте как delta?token=…, а не delta(token='…')."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/8723",
	},
	{
		ID:       "drive-id-malformed",
		Template: "Provided drive id appears to be malformed, or does not represent a valid drive.",
		Variants: []string{
			"The provided drive id appears to be malformed, or does not represent a valid drive.",
		},
		Code: "invalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"The drive ID in the URL is not one of a drive: cut, in another encoding, or of another object.",
			"ID диска в URL неверен: обрезан, иначе закодирован или принадлежит другому объекту."},
		Causes: []Cause{
			idMalformed(),
		},
		Basis: Observed, Source: docDriveErrors,
	},
	{
		ID:       "site-hostname",
		Template: "Invalid hostname for this tenancy",
		Code:     "invalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"The SharePoint host in the path isn't one of this tenant.",
			"Хост SharePoint в пути не принадлежит этому тенанту."},
		Causes: []Cause{
			likely("token-tenant", Documented,
				Text{"The token was issued in another tenant than the one that holds the data.",
					"Токен выпущен не в том тенанте, где лежат данные."},
				Text{"Use the host of the tenant that issued the token, such as contoso.sharepoint.com, without https://, in /sites/{host}:/sites/{name}.",
					"Укажите хост тенанта, выдавшего токен, например contoso.sharepoint.com, без https://, в /sites/{хост}:/sites/{имя}."}),
			valueForm(Possible),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/site-getbypath",
	},
	{
		ID:       "site-blocked",
		Template: "Access to this site has been blocked. Please contact the administrator to resolve this problem.",
		Variants: []string{
			"Access to this site has been blocked.",
		},
		Code: "notAllowed", Service: Graph, Status: 423,
		Meaning: Text{"The site is locked by an administrator or by compliance.",
			"Сайт заблокирован администратором или политикой соответствия."},
		Causes: []Cause{
			likely("site-locked", Documented,
				Text{"The site, or the OneDrive of the user, is locked (NoAccess or ReadOnly).",
					"Сайт или OneDrive пользователя заблокирован (NoAccess или ReadOnly)."},
				Text{"An administrator unlocks it: Set-SPOSite -LockState Unlock; skip the site in scans until then.",
					"Администратор снимает блокировку: Set-SPOSite -LockState Unlock; до тех пор пропускайте сайт."}),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/sharepoint/manage-lock-status",
	},
	{
		ID:       "site-app-only",
		Template: "Unsupported app only token.",
		Variants: []string{
			"Token type is not allowed.",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"SharePoint takes app-only tokens only if they were got with a certificate.",
			"SharePoint принимает токен приложения, только если он получен с сертификатом."},
		Causes: []Cause{
			likely("sharepoint-certificate", Documented,
				Text{"The app-only token was got with a client secret, which SharePoint's own API refuses.",
					"Токен приложения получен по секрету, а собственный API SharePoint такие не принимает."},
				Text{"Get the token with a certificate, or call Microsoft Graph (/sites) instead of _api.",
					"Получите токен с сертификатом или вызывайте Microsoft Graph (/sites) вместо _api."}),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azuread",
	},
	{
		ID:       "token-no-claims",
		Template: "Either scp or roles claim need to be present in the token.",
		Service:  Graph, Status: 401,
		Meaning: Text{"The token holds no permission of Graph at all.",
			"В токене нет ни одного разрешения Graph."},
		Causes: []Cause{
			likely("token-without-roles", Observed,
				Text{"The token has no permission for this API: neither roles nor scp.",
					"В токене нет разрешений этого API: ни roles, ни scp."},
				Text{"Add an application permission such as Sites.Read.All, consent as administrator, then get a new token.",
					"Добавьте разрешение приложения, например Sites.Read.All, дайте согласие администратора и получите новый токен."}),
		},
		Basis: Observed, Source: docGraphAuth,
	},
	{
		ID:       "list-threshold",
		Template: "The attempted operation is prohibited because it exceeds the list view threshold",
		Service:  Graph, Status: 500,
		Meaning: Text{"The query would read more than 5,000 items of a list that isn't indexed for it.",
			"Запрос прочитал бы более 5000 элементов списка без нужного индекса."},
		Causes: []Cause{
			likely("list-threshold", Documented,
				Text{"The list has more than 5,000 items, and the filter or order uses a column without an index.",
					"В списке более 5000 элементов, а фильтр или сортировка — по столбцу без индекса."},
				Text{"Index the column in the list settings, filter by it first, or read by pages without a filter.",
					"Создайте индекс по столбцу в настройках списка, фильтруйте сначала по нему или читайте страницами без фильтра."}),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold",
	},
	{
		ID:       "list-not-indexed",
		Template: "Field '{property}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header",
		Code:     "invalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"The column has no index, and SharePoint filters by indexed ones only.",
			"У столбца нет индекса, а SharePoint фильтрует только по индексированным."},
		Causes: []Cause{
			likely("list-threshold", Documented,
				Text{"The list has more than 5,000 items, and the filter or order uses a column without an index.",
					"В списке более 5000 элементов, а фильтр или сортировка — по столбцу без индекса."},
				Text{"Index the column in the list settings; for small lists send the Prefer header that the message names.",
					"Создайте индекс по столбцу в настройках списка; для небольших списков отправьте заголовок Prefer из сообщения."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/listitem-list",
	},
	{
		ID:       "drive-name-exists",
		Template: "The specified item name already exists.",
		Variants: []string{
			"An item with the same name already exists under the parent",
		},
		Code: "nameAlreadyExists", Service: Graph, Status: 409,
		Meaning: Text{"The folder has a file or folder of this name.",
			"В папке уже есть файл или папка с таким именем."},
		Causes: []Cause{
			existsAlready(),
		},
		Basis: Documented, Source: docDriveErrors,
	},
	{
		ID:       "drive-space",
		Template: "Insufficient Space Available",
		Code:     "quotaLimitReached", Service: Graph, Status: 507,
		Meaning: Text{"The drive is full.",
			"На диске нет места."},
		Causes: []Cause{
			limitReached(),
		},
		Basis: Documented, Source: docDriveErrors,
	},
	{
		ID:       "drive-caller",
		Template: "The caller does not have permission to perform the action.",
		Code:     "accessDenied", Service: Graph, Status: 403,
		Meaning: Text{"The app or user may not reach this site, drive or file.",
			"Приложению или пользователю закрыт этот сайт, диск или файл."},
		Causes: []Cause{
			likely("permission-missing", Documented,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"App-only: Files.Read.All or Sites.Read.All (Sites.Selected needs a grant on the site as well). With a user: his own access to the item.",
					"Приложению: Files.Read.All или Sites.Read.All (для Sites.Selected нужна и выдача на сайте). Пользователю: его собственный доступ."}),
		},
		Basis: Documented, Source: docDriveErrors,
	},
	{
		ID:       "mysite-missing",
		Template: "User's mysite not found.",
		Variants: []string{
			"Unable to retrieve user's mysite URL.",
			"mysite not found",
		},
		Code: "ResourceNotFound", Service: Graph, Status: 404,
		Meaning: Text{"The user has no OneDrive: never opened, no license, or deleted.",
			"У пользователя нет OneDrive: не открывался, нет лицензии или удалён."},
		Causes: []Cause{
			likely("onedrive-missing", Observed,
				Text{"The user's OneDrive was never created, has no license, or has been deleted.",
					"OneDrive пользователя не создан, не лицензирован или удалён."},
				Text{"Have the user open OneDrive once, or create it: Request-SPOPersonalSite; check the SharePoint license. Skip such users in scans.",
					"Пусть пользователь один раз откроет OneDrive, или создайте его: Request-SPOPersonalSite; проверьте лицензию SharePoint. В обходах пропускайте."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/drive-get",
	},
}
