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
	Meaning: fact.Text{En: "The server has lost track of the changes: read everything anew and take the server's version where the two differ.",
		Ru: "Сервер потерял историю изменений: прочитайте всё заново и при расхождениях берите версию сервера."},
	Causes: []fact.Cause{
		cause.DeltaToken(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveresyncChangesUploadDifferences = fact.Code{
	Name: "resyncChangesUploadDifferences", Service: fact.Graph, Status: 410,
	Meaning: fact.Text{En: "The server has lost track of the changes: read everything anew and upload what the server doesn't return.",
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
	Meaning: fact.Text{En: "The lock that the request names doesn't fit the one on the file.",
		Ru: "Указанная блокировка не соответствует той, что на файле."},
	Causes: []fact.Cause{
		cause.ObjectLocked(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivevirusSuspicious = fact.Code{
	Name: "virusSuspicious", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "SharePoint holds the file back because it may be malware.",
		Ru: "SharePoint удерживает файл: возможно, он вредоносный."},
	Causes: []fact.Cause{
		cause.Likely("file-infected", fact.Documented,
			fact.Text{En: "Graph does not hand out a file that it takes for malware.",
				Ru: "Graph не отдаёт файл, который считает вредоносным."},
			fact.Text{En: "Don't download it again; look it up in the Defender portal, and release it there if it is clean.",
				Ru: "Не скачивайте его повторно; найдите файл на портале Defender и снимите блокировку, если он чистый."}),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivefileTooLarge = fact.Code{
	Name: "fileTooLarge", Service: fact.Graph, Status: 413,
	Meaning: fact.Text{En: "The file is too large for this way of upload.",
		Ru: "Файл слишком велик для такой загрузки."},
	Causes: []fact.Cause{
		cause.Likely("body-too-large", fact.Documented,
			fact.Text{En: "Too many items, or a long comment or query, in one request.",
				Ru: "Слишком много элементов либо длинный комментарий или запрос в одном вызове."},
			fact.Text{En: "Up to 250 MB with PUT …/content, above that with createUploadSession.",
				Ru: "До 250 МБ — PUT …/content, больше — createUploadSession."}),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var driveentityTagDoesNotMatch = fact.Code{
	Name: "entityTagDoesNotMatch", Service: fact.Graph, Status: 412,
	Meaning: fact.Text{En: "The file has changed since its eTag was read.",
		Ru: "Файл изменился с тех пор, как прочитан его eTag."},
	Causes: []fact.Cause{
		cause.EtagOutdated(),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivesharingDisabled = fact.Code{
	Name: "sharingDisabled", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "Sharing is switched off for this site or tenant.",
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
	Meaning: fact.Text{En: "The drive of this user can't be created: no license, or nobody may create it for him.",
		Ru: "OneDrive этого пользователя создать нельзя: нет лицензии или прав."},
	Causes: []fact.Cause{
		cause.LicenceMissing(fact.Likely),
	},
	Docs:  []string{docDriveErrors},
	Basis: fact.Documented, Source: docDriveErrors,
}

var drivetooManyRedirects = fact.Code{
	Name: "tooManyRedirects", Service: fact.Graph, Status: 409,
	Meaning: fact.Text{En: "The request was led in a circle.",
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
		Meaning: fact.Text{En: "OneDrive doesn't know this path or this form of a function.",
			Ru: "OneDrive не знает такого пути или такой записи функции."},
		Causes: []fact.Cause{
			cause.Likely("graph-path", fact.Documented,
				fact.Text{En: "The part is misspelt, or exists under /beta only.",
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
		Meaning: fact.Text{En: "The drive ID in the URL is not one of a drive: cut, in another encoding, or of another object.",
			Ru: "ID диска в URL неверен: обрезан, иначе закодирован или принадлежит другому объекту."},
		Causes: []fact.Cause{
			cause.IdMalformed(),
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
				fact.Text{En: "The token was issued in another tenant than the one that holds the data.",
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
		Meaning: fact.Text{En: "The site is locked by an administrator or by compliance.",
			Ru: "Сайт заблокирован администратором или политикой соответствия."},
		Causes: []fact.Cause{
			cause.Likely("site-locked", fact.Documented,
				fact.Text{En: "The site, or the OneDrive of the user, is locked (NoAccess or ReadOnly).",
					Ru: "Сайт или OneDrive пользователя заблокирован (NoAccess или ReadOnly)."},
				fact.Text{En: "An administrator unlocks it: Set-SPOSite -LockState Unlock; skip the site in scans until then.",
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
		Meaning: fact.Text{En: "SharePoint takes app-only tokens only if they were got with a certificate.",
			Ru: "SharePoint принимает токен приложения, только если он получен с сертификатом."},
		Causes: []fact.Cause{
			cause.Likely("sharepoint-certificate", fact.Documented,
				fact.Text{En: "The app-only token was got with a client secret, which SharePoint's own API refuses.",
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
		Meaning: fact.Text{En: "The token holds no permission of Graph at all.",
			Ru: "В токене нет ни одного разрешения Graph."},
		Causes: []fact.Cause{
			cause.Likely("token-without-roles", fact.Observed,
				fact.Text{En: "The token has no permission for this API: neither roles nor scp.",
					Ru: "В токене нет разрешений этого API: ни roles, ни scp."},
				fact.Text{En: "Add an application permission such as Sites.Read.All, consent as administrator, then get a new token.",
					Ru: "Добавьте разрешение приложения, например Sites.Read.All, дайте согласие администратора и получите новый токен."}),
		},
		Basis: fact.Observed, Source: source.GraphAuth,
	},
	{
		ID:       "list-threshold",
		Template: "The attempted operation is prohibited because it exceeds the list view threshold",
		Service:  fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The query would read more than 5,000 items of a list that isn't indexed for it.",
			Ru: "Запрос прочитал бы более 5000 элементов списка без нужного индекса."},
		Causes: []fact.Cause{
			cause.Likely("list-threshold", fact.Documented,
				fact.Text{En: "The list has more than 5,000 items, and the filter or order uses a column without an index.",
					Ru: "В списке более 5000 элементов, а фильтр или сортировка — по столбцу без индекса."},
				fact.Text{En: "Index the column in the list settings, filter by it first, or read by pages without a filter.",
					Ru: "Создайте индекс по столбцу в настройках списка, фильтруйте сначала по нему или читайте страницами без фильтра."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold",
	},
	{
		ID:       "list-not-indexed",
		Template: "Field '{property}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header",
		Code:     "invalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The column has no index, and SharePoint filters by indexed ones only.",
			Ru: "У столбца нет индекса, а SharePoint фильтрует только по индексированным."},
		Causes: []fact.Cause{
			cause.Likely("list-threshold", fact.Documented,
				fact.Text{En: "The list has more than 5,000 items, and the filter or order uses a column without an index.",
					Ru: "В списке более 5000 элементов, а фильтр или сортировка — по столбцу без индекса."},
				fact.Text{En: "Index the column in the list settings; for small lists send the Prefer header that the message names.",
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
		Meaning: fact.Text{En: "The folder has a file or folder of this name.",
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
		Meaning: fact.Text{En: "The app or user may not reach this site, drive or file.",
			Ru: "Приложению или пользователю закрыт этот сайт, диск или файл."},
		Causes: []fact.Cause{
			cause.Likely("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "App-only: Files.Read.All or Sites.Read.All (Sites.Selected needs a grant on the site as well). With a user: his own access to the item.",
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
		Meaning: fact.Text{En: "The user has no OneDrive: never opened, no license, or deleted.",
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
