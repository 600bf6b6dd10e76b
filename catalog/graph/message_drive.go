package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docDriveErrors      = "https://learn.microsoft.com/onedrive/developer/rest-api/concepts/errors"
	docSharePointLimits = "https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online"
)

// driveCodes are the inner codes of OneDrive and SharePoint behind Microsoft Graph.
var driveCodes = []*fact.Code{
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

var driveresyncChangesApplyDifferences = fact.Code{
	Name: "resyncChangesApplyDifferences", Service: fact.Graph, Status: 410,
	Meaning: fact.Text{En: "The server lost track of the changes: read everything again, and where versions differ, use the server's.",
		Ru: "Сервер потерял историю изменений: прочитайте всё заново и при расхождениях берите версию сервера."},
	Causes: []fact.Cause{
		cause.DeltaToken(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveresyncChangesUploadDifferences = fact.Code{
	Name: "resyncChangesUploadDifferences", Service: fact.Graph, Status: 410,
	Meaning: fact.Text{En: "The server lost track of the changes: read everything again and upload what the server doesn't return.",
		Ru: "Сервер потерял историю изменений: прочитайте всё заново и загрузите то, чего сервер не вернул."},
	Causes: []fact.Cause{
		cause.DeltaToken(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveresourceLocked = fact.Code{
	Name: "resourceLocked", Service: fact.Graph, Status: 423,
	Message: "The resource you are attempting to access is locked",
	Meaning: fact.Text{En: "The file or site is locked.",
		Ru: "Файл или сайт заблокирован."},
	Causes: []fact.Cause{
		cause.ObjectLocked(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivelockMismatch = fact.Code{
	Name: "lockMismatch", Service: fact.Graph, Status: 409,
	Meaning: fact.Text{En: "The lock named in the request doesn't match the lock on the file.",
		Ru: "Указанная блокировка не соответствует той, что на файле."},
	Causes: []fact.Cause{
		cause.ObjectLocked(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivevirusSuspicious = fact.Code{
	Name: "virusSuspicious", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "SharePoint is withholding the file because it may be malware.",
		Ru: "SharePoint удерживает файл: возможно, он вредоносный."},
	Causes: []fact.Cause{
		cause.Likely("file-infected", fact.Documented,
			fact.Text{En: "Graph doesn't return files that it considers malware.",
				Ru: "Graph не отдаёт файл, который считает вредоносным."},
			fact.Text{En: "Don't download it again; find it in the Defender portal, and release it there if it's clean.",
				Ru: "Не скачивайте его повторно; найдите файл на портале Defender и снимите блокировку, если он чистый."}),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivefileTooLarge = fact.Code{
	Name: "fileTooLarge", Service: fact.Graph, Status: 413,
	Meaning: fact.Text{En: "The file is too large for this upload method.",
		Ru: "Файл слишком велик для такой загрузки."},
	Causes: []fact.Cause{
		cause.Likely("body-too-large", fact.Documented,
			fact.Text{En: "The request has too many items, or a comment or query that is too long.",
				Ru: "В одном вызове слишком много элементов либо слишком длинный комментарий или запрос."},
			fact.Text{En: "Use PUT …/content up to 250 MB, and createUploadSession above that.",
				Ru: "До 250 МБ — PUT …/content, больше — createUploadSession."}),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveentityTagDoesNotMatch = fact.Code{
	Name: "entityTagDoesNotMatch", Service: fact.Graph, Status: 412,
	Meaning: fact.Text{En: "The file has changed since you read its eTag.",
		Ru: "Файл изменился с тех пор, как прочитан его eTag."},
	Causes: []fact.Cause{
		cause.EtagOutdated(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivesharingDisabled = fact.Code{
	Name: "sharingDisabled", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "Sharing is turned off for this site or tenant.",
		Ru: "Общий доступ для этого сайта или тенанта выключен."},
	Causes: []fact.Cause{
		cause.PolicyForbids(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivesharingFailed = fact.Code{
	Name: "sharingFailed", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The item couldn't be shared with these recipients.",
		Ru: "Не удалось открыть доступ этим получателям."},
	Causes: []fact.Cause{
		cause.PolicyForbids(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivesharingLinkExpired = fact.Code{
	Name: "sharingLinkExpired", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The sharing link has expired.",
		Ru: "Срок ссылки общего доступа истёк."},
	Causes: []fact.Cause{
		cause.ObjectExpired(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveprovisioningNotAllowed = fact.Code{
	Name: "provisioningNotAllowed", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The user's drive can't be created: no license, or no right to create it for the user.",
		Ru: "OneDrive этого пользователя создать нельзя: нет лицензии или прав."},
	Causes: []fact.Cause{
		cause.LicenceMissing(fact.Likely),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivetooManyRedirects = fact.Code{
	Name: "tooManyRedirects", Service: fact.Graph, Status: 409,
	Meaning: fact.Text{En: "The request is being redirected in a loop.",
		Ru: "Запрос перенаправляется по кругу."},
	Causes: []fact.Cause{
		cause.GraphPath(fact.Possible),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveserviceTimeout = fact.Code{
	Name: "serviceTimeout", Service: fact.Graph, Status: 504,
	Meaning: fact.Text{En: "The service didn't answer in time.",
		Ru: "Служба не ответила вовремя."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

// driveMessages come from OneDrive and SharePoint behind Microsoft Graph.
var driveMessages = []fact.Message{
	{
		ID:       "drive-invalid-path",
		Template: "Invalid API or resource",
		Code:     "invalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "OneDrive doesn't recognize this path or this way of writing a function.",
			Ru: "OneDrive не знает такого пути или такой записи функции."},
		Causes: []fact.Cause{
			cause.Likely("graph-path", fact.Documented,
				fact.Text{En: "The segment is misspelled or exists only under /beta.",
					Ru: "Эта часть написана с ошибкой или есть только в /beta."},
				fact.Text{En: "Compare the path with the operation's page; pass a delta token as delta?token=…, not delta(token='…').",
					Ru: "Сверьте путь со страницей операции; delta-токен передавайте как delta?token=…, а не delta(token='…')."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/8723",
	},
	{
		ID:       "drive-id-malformed",
		Template: "Provided drive id appears to be malformed, or does not represent a valid drive.",
		Variants: []string{
			"The provided drive id appears to be malformed, or does not represent a valid drive.",
		},
		Code: "invalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The drive ID in the URL isn't valid: cut off, encoded differently, or from another object.",
			Ru: "ID диска в URL неверен: обрезан, иначе закодирован или принадлежит другому объекту."},
		Causes: []fact.Cause{
			cause.IDMalformed(),
		},
		Basis: fact.Observed, Source: docDriveErrors,
	},
	{
		ID:       "site-hostname",
		Template: "Invalid hostname for this tenancy",
		Code:     "invalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The SharePoint host in the path isn't one of this tenant.",
			Ru: "Хост SharePoint в пути не принадлежит этому тенанту."},
		Causes: []fact.Cause{
			cause.Likely("token-tenant", fact.Documented,
				fact.Text{En: "The token was issued in a different tenant than the one that holds the data.",
					Ru: "Токен выпущен не в том тенанте, где лежат данные."},
				fact.Text{En: "Use the host of the tenant that issued the token, such as contoso.sharepoint.com, without https://, in /sites/{host}:/sites/{name}.",
					Ru: "Укажите хост тенанта, выдавшего токен, например contoso.sharepoint.com, без https://, в /sites/{хост}:/sites/{имя}."}),
			cause.ValueForm(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/site-getbypath",
	},
	{
		ID:       "site-blocked",
		Template: "Access to this site has been blocked. Please contact the administrator to resolve this problem.",
		Variants: []string{
			"Access to this site has been blocked.",
		},
		Code: "notAllowed", Service: fact.Graph, Status: 423,
		Meaning: fact.Text{En: "An administrator or a compliance policy has locked the site.",
			Ru: "Сайт заблокирован администратором или политикой соответствия."},
		Causes: []fact.Cause{
			cause.Likely("site-locked", fact.Documented,
				fact.Text{En: "The site, or the user's OneDrive, is locked (NoAccess or ReadOnly).",
					Ru: "Сайт или OneDrive пользователя заблокирован (NoAccess или ReadOnly)."},
				fact.Text{En: "Have an administrator unlock it: Set-SPOSite -LockState Unlock. Until then, skip the site in scans.",
					Ru: "Администратор снимает блокировку: Set-SPOSite -LockState Unlock; до тех пор пропускайте сайт."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/sharepoint/manage-lock-status",
	},
	{
		ID:       "site-app-only",
		Template: "Unsupported app only token.",
		Variants: []string{
			"Token type is not allowed.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "SharePoint accepts an app-only token only if you got it with a certificate.",
			Ru: "SharePoint принимает токен приложения, только если он получен с сертификатом."},
		Causes: []fact.Cause{
			cause.Likely("sharepoint-certificate", fact.Documented,
				fact.Text{En: "You got the app-only token with a client secret, which SharePoint's own API refuses.",
					Ru: "Токен приложения получен по секрету, а собственный API SharePoint такие не принимает."},
				fact.Text{En: "Get the token with a certificate, or call Microsoft Graph (/sites) instead of _api.",
					Ru: "Получите токен с сертификатом или вызывайте Microsoft Graph (/sites) вместо _api."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azuread",
	},
	{
		ID:       "token-no-claims",
		Template: "Either scp or roles claim need to be present in the token.",
		Service:  fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The token has no Graph permissions at all.",
			Ru: "В токене нет ни одного разрешения Graph."},
		Causes: []fact.Cause{
			cause.Likely("token-without-roles", fact.Observed,
				fact.Text{En: "The token has no permissions for this API: neither roles nor scp.",
					Ru: "В токене нет разрешений этого API: ни roles, ни scp."},
				fact.Text{En: "Add an application permission such as Sites.Read.All, have an administrator consent, then get a new token.",
					Ru: "Добавьте разрешение приложения, например Sites.Read.All, дайте согласие администратора и получите новый токен."}),
		},
		Basis: fact.Observed, Source: source.GraphAuth,
	},
	{
		ID:       "list-threshold",
		Template: "The attempted operation is prohibited because it exceeds the list view threshold",
		Service:  fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The query would read more than 5,000 items from a list without a suitable index.",
			Ru: "Запрос прочитал бы более 5000 элементов списка без нужного индекса."},
		Causes: []fact.Cause{
			cause.Likely("list-threshold", fact.Documented,
				fact.Text{En: "The list has more than 5,000 items, and the filter or order uses a column without an index.",
					Ru: "В списке более 5000 элементов, а фильтр или сортировка — по столбцу без индекса."},
				fact.Text{En: "Index the column in the list settings, filter by it first, or page through the list without a filter.",
					Ru: "Создайте индекс по столбцу в настройках списка, фильтруйте сначала по нему или читайте страницами без фильтра."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold",
	},
	{
		ID:       "list-not-indexed",
		Template: "Field '{property}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header",
		Code:     "invalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The column isn't indexed, and SharePoint filters only by indexed columns.",
			Ru: "У столбца нет индекса, а SharePoint фильтрует только по индексированным."},
		Causes: []fact.Cause{
			cause.Likely("list-threshold", fact.Documented,
				fact.Text{En: "The list has more than 5,000 items, and the filter or order uses a column without an index.",
					Ru: "В списке более 5000 элементов, а фильтр или сортировка — по столбцу без индекса."},
				fact.Text{En: "Index the column in the list settings; for small lists, send the Prefer header named in the message.",
					Ru: "Создайте индекс по столбцу в настройках списка; для небольших списков отправьте заголовок Prefer из сообщения."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/listitem-list",
	},
	{
		ID:       "drive-name-exists",
		Template: "The specified item name already exists.",
		Variants: []string{
			"An item with the same name already exists under the parent",
		},
		Code: "nameAlreadyExists", Service: fact.Graph, Status: 409,
		Meaning: fact.Text{En: "The folder already has a file or folder with this name.",
			Ru: "В папке уже есть файл или папка с таким именем."},
		Causes: []fact.Cause{
			cause.ExistsAlready(),
		},
		Basis: fact.Documented, Source: docDriveErrors,
	},
	{
		ID:       "drive-space",
		Template: "Insufficient Space Available",
		Code:     "quotaLimitReached", Service: fact.Graph, Status: 507,
		Meaning: fact.Text{En: "The drive is full.",
			Ru: "На диске нет места."},
		Causes: []fact.Cause{
			cause.LimitReached(),
		},
		Basis: fact.Documented, Source: docDriveErrors,
	},
	{
		ID:       "drive-caller",
		Template: "The caller does not have permission to perform the action.",
		Code:     "accessDenied", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The app or user has no access to this site, drive, or file.",
			Ru: "Приложению или пользователю закрыт этот сайт, диск или файл."},
		Causes: []fact.Cause{
			cause.Likely("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "App-only: Files.Read.All or Sites.Read.All (Sites.Selected also needs a grant on the site). Delegated: the user's own access to the item.",
					Ru: "Приложению: Files.Read.All или Sites.Read.All (для Sites.Selected нужна и выдача на сайте). Пользователю: его собственный доступ."}),
		},
		Basis: fact.Documented, Source: docDriveErrors,
	},
	{
		ID:       "mysite-missing",
		Template: "User's mysite not found.",
		Variants: []string{
			"Unable to retrieve user's mysite URL.",
			"mysite not found",
		},
		Code: "ResourceNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The user has no OneDrive: it was never opened, isn't licensed, or was deleted.",
			Ru: "У пользователя нет OneDrive: не открывался, нет лицензии или удалён."},
		Causes: []fact.Cause{
			cause.Likely("onedrive-missing", fact.Observed,
				fact.Text{En: "The user's OneDrive was never created, has no license, or has been deleted.",
					Ru: "OneDrive пользователя не создан, не лицензирован или удалён."},
				fact.Text{En: "Have the user open OneDrive once, or create it: Request-SPOPersonalSite; check the SharePoint license. Skip such users in scans.",
					Ru: "Пусть пользователь один раз откроет OneDrive, или создайте его: Request-SPOPersonalSite; проверьте лицензию SharePoint. В обходах пропускайте."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/drive-get",
	},
}
