package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// detailCodes are codes of inner errors that name the reason more exactly than the code
// above them: of uploads, files, folders, and locks, and a few of the directory.
var detailCodes = []*fact.Code{
	&detailCannotSnapshotTree,
	&detailChildItemCountExceeded,
	&detailMaxDocumentCountExceeded,
	&detailMaxFolderCountExceeded,
	&detailMaxItemCountExceeded,
	&detailTotalAffectedItemCountExceeded,
	&detailFragmentLengthMismatch,
	&detailFragmentOutOfOrder,
	&detailFragmentOverlap,
	&detailMaxFragmentLengthExceeded,
	&detailMaxFileSizeExceeded,
	&detailMaxStreamSizeExceeded,
	&detailTruncationNotAllowed,
	&detailUploadSessionFailed,
	&detailUploadSessionIncomplete,
	&detailUploadSessionNotFound,
	&detailInvalidPath,
	&detailPathIsTooLong,
	&detailPathTooDeep,
	&detailInvalidStartIndex,
	&detailLockNotFound,
	&detailLockOwnerMismatch,
	&detailMalformedEntityTag,
	&detailResyncApplyDifferences,
	&detailResyncUploadDifferences,
	&detailCredentialLifetime,
	&detailInvalidPolicy,
	&detailInvalidObjectType,
	&detailContentConversionFailed,
	&detailInvalidAttachmentID,
}

var detailCannotSnapshotTree = fact.Code{
	Name: "cannotSnapshotTree", Service: fact.Graph,
	Meaning: fact.Text{En: "OneDrive couldn't take a consistent picture of the changes.",
		Ru: "OneDrive не смог получить согласованный снимок изменений."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailChildItemCountExceeded = fact.Code{
	Name: "childItemCountExceeded", Service: fact.Graph,
	Meaning: fact.Text{En: "The folder has as many items as it can have.",
		Ru: "В папке уже предельное число элементов."},
	Causes: []fact.Cause{itemCount()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMaxDocumentCountExceeded = fact.Code{
	Name: "maxDocumentCountExceeded", Service: fact.Graph,
	Meaning: fact.Text{En: "The drive has as many documents as it can have.",
		Ru: "В хранилище уже предельное число документов."},
	Causes: []fact.Cause{itemCount()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMaxFolderCountExceeded = fact.Code{
	Name: "maxFolderCountExceeded", Service: fact.Graph,
	Meaning: fact.Text{En: "The drive has as many folders as it can have.",
		Ru: "В хранилище уже предельное число папок."},
	Causes: []fact.Cause{itemCount()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMaxItemCountExceeded = fact.Code{
	Name: "maxItemCountExceeded", Service: fact.Graph,
	Meaning: fact.Text{En: "The drive has as many items as it can have.",
		Ru: "В хранилище уже предельное число элементов."},
	Causes: []fact.Cause{itemCount()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailTotalAffectedItemCountExceeded = fact.Code{
	Name: "totalAffectedItemCountExceeded", Service: fact.Graph,
	Meaning: fact.Text{En: "The operation would change more items than is allowed at once.",
		Ru: "Операция затронула бы больше элементов, чем допускается за раз."},
	Causes: []fact.Cause{itemCount()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailFragmentLengthMismatch = fact.Code{
	Name: "fragmentLengthMismatch", Service: fact.Graph,
	Meaning: fact.Text{En: "The total size in Content-Range isn't the one that the upload session has.",
		Ru: "Общий размер в Content-Range не совпадает с размером сессии отправки."},
	Causes: []fact.Cause{uploadOrder()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailFragmentOutOfOrder = fact.Code{
	Name: "fragmentOutOfOrder", Service: fact.Graph,
	Meaning: fact.Text{En: "A part of the upload was sent out of order.",
		Ru: "Часть файла отправлена не по порядку."},
	Causes: []fact.Cause{uploadOrder()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailFragmentOverlap = fact.Code{
	Name: "fragmentOverlap", Service: fact.Graph,
	Meaning: fact.Text{En: "A part of the upload overlaps with bytes that were received before.",
		Ru: "Часть файла перекрывает уже полученные байты."},
	Causes: []fact.Cause{uploadOrder()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMaxFragmentLengthExceeded = fact.Code{
	Name: "maxFragmentLengthExceeded", Service: fact.Graph, Status: 413,
	Meaning: fact.Text{En: "A part of the upload is larger than 60 MiB.",
		Ru: "Часть файла больше 60 МиБ."},
	Causes: []fact.Cause{cause.BodyTooLarge()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMaxFileSizeExceeded = fact.Code{
	Name: "maxFileSizeExceeded", Service: fact.Graph, Status: 413,
	Meaning: fact.Text{En: "The file is larger than the service stores or takes in one request.",
		Ru: "Файл больше, чем служба хранит или принимает одним запросом."},
	Causes: []fact.Cause{fileTooLarge()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMaxStreamSizeExceeded = fact.Code{
	Name: "maxStreamSizeExceeded", Service: fact.Graph, Status: 413,
	Meaning: fact.Text{En: "The stream is larger than the service takes in one request.",
		Ru: "Поток больше, чем служба принимает одним запросом."},
	Causes: []fact.Cause{fileTooLarge()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailTruncationNotAllowed = fact.Code{
	Name: "truncationNotAllowed", Service: fact.Graph,
	Meaning: fact.Text{En: "The change would cut off data, which isn't allowed.",
		Ru: "Изменение отрезало бы часть данных, это не допускается."},
	Causes: []fact.Cause{uploadOrder()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailUploadSessionFailed = fact.Code{
	Name: "uploadSessionFailed", Service: fact.Graph,
	Meaning: fact.Text{En: "The upload session failed on the service's side.",
		Ru: "Сессия отправки завершилась сбоем на стороне службы."},
	Causes: []fact.Cause{uploadSession()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailUploadSessionIncomplete = fact.Code{
	Name: "uploadSessionIncomplete", Service: fact.Graph,
	Meaning: fact.Text{En: "Not all parts of the upload have arrived.",
		Ru: "Пришли не все части файла."},
	Causes: []fact.Cause{uploadOrder()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailUploadSessionNotFound = fact.Code{
	Name: "uploadSessionNotFound", Service: fact.Graph, Status: 404,
	Meaning: fact.Text{En: "The upload session has expired, was canceled, or is already complete.",
		Ru: "Сессия отправки истекла, отменена или уже завершена."},
	Causes: []fact.Cause{uploadSession()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailInvalidPath = fact.Code{
	Name: "invalidPath", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The name or path has characters that OneDrive and SharePoint don't allow.",
		Ru: "В имени или пути есть символы, которые OneDrive и SharePoint не допускают."},
	Causes: []fact.Cause{pathName()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailPathIsTooLong = fact.Code{
	Name: "pathIsTooLong", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The path has more than 400 characters.",
		Ru: "Путь длиннее 400 символов."},
	Causes: []fact.Cause{pathName()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailPathTooDeep = fact.Code{
	Name: "pathTooDeep", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The folders are nested too deeply.",
		Ru: "Слишком глубокая вложенность папок."},
	Causes: []fact.Cause{pathName()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailInvalidStartIndex = fact.Code{
	Name: "invalidStartIndex", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The list was to begin at a place that it doesn't have.",
		Ru: "Список запрошен с несуществующего места."},
	Causes: []fact.Cause{cause.GraphOption(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailLockNotFound = fact.Code{
	Name: "lockNotFoundOrAlreadyExpired", Service: fact.Graph,
	Meaning: fact.Text{En: "The item has no lock that could be released or extended.",
		Ru: "У элемента нет блокировки, которую можно снять или продлить."},
	Causes: []fact.Cause{cause.StateConflict()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailLockOwnerMismatch = fact.Code{
	Name: "lockOwnerMismatch", Service: fact.Graph, Status: 423,
	Meaning: fact.Text{En: "The lock belongs to someone else.",
		Ru: "Блокировка принадлежит другому."},
	Causes: []fact.Cause{cause.ObjectLocked()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailMalformedEntityTag = fact.Code{
	Name: "malformedEntityTag", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The ETag in the header isn't in quotes, or was cut off.",
		Ru: "ETag в заголовке не в кавычках или обрезан."},
	Causes: []fact.Cause{etagForm()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailResyncApplyDifferences = fact.Code{
	Name: "resyncApplyDifferences", Service: fact.Graph, Status: 410,
	Meaning: fact.Text{En: "The delta token is no longer valid; the service's copy counts.",
		Ru: "Delta-токен больше не действует; верна копия службы."},
	Causes: []fact.Cause{cause.DeltaToken()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailResyncUploadDifferences = fact.Code{
	Name: "resyncUploadDifferences", Service: fact.Graph, Status: 410,
	Meaning: fact.Text{En: "The delta token is no longer valid; compare both copies and upload what the service lacks.",
		Ru: "Delta-токен больше не действует; сравните копии и отправьте то, чего нет у службы."},
	Causes: []fact.Cause{cause.DeltaToken()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: docDetailCodes,
}

var detailCredentialLifetime = fact.Code{
	Name: "CredentialInvalidLifetimeAsPerAppPolicy", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The tenant's app management policy allows only shorter lifetimes for this credential.",
		Ru: "Политика управления приложениями тенанта допускает у этих учётных данных только меньший срок."},
	Causes: []fact.Cause{credentialLifetime()},
	Docs:   []string{docAppPolicy},
	Basis:  fact.Documented, Source: docAppPolicy,
}

var detailInvalidObjectType = fact.Code{
	Name: "InvalidObjectTypeException", Service: fact.Graph, Status: 400,
	Message: "No object type",
	Meaning: fact.Text{En: "The directory can't tell which type of object a property in the rule of the dynamic group belongs to.",
		Ru: "Каталог не понимает, к объекту какого типа относится свойство в правиле динамической группы."},
	Causes: []fact.Cause{
		cause.Likely("membership-rule", fact.Observed,
			fact.Text{En: "The rule has a property, an operator, or a value that rules don't support, or its quotes were lost.",
				Ru: "В правиле есть свойство, оператор или значение, которых правила не поддерживают, либо потеряны кавычки."},
			fact.Text{En: "Write user. or device. in front of every property in membershipRule: (user.accountEnabled -eq true), not (accountEnabled -eq true).",
				Ru: "Пишите user. или device. перед каждым свойством в membershipRule: (user.accountEnabled -eq true), а не (accountEnabled -eq true)."}),
	},
	Docs:  []string{docMembershipRule},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/2601",
}

var detailContentConversionFailed = fact.Code{
	Name: "ErrorContentConversionFailed", Service: fact.Graph, Status: 500,
	Message: "Content conversion failed.",
	Meaning: fact.Text{En: "Exchange can't convert the content of this one message; the others are fine.",
		Ru: "Exchange не может преобразовать содержимое именно этого письма, остальные целы."},
	Causes: []fact.Cause{
		cause.Likely("item-corrupt", fact.Observed,
			fact.Text{En: "The item is damaged, and every call for it fails, even though the status is 500.",
				Ru: "Элемент повреждён, и каждый вызов к нему завершится сбоем, хотя статус — 500."},
			fact.Text{En: "Skip this item, or read it without the body ($select=subject,from,receivedDateTime); lists that contain it need a smaller $top around it.",
				Ru: "Пропустите этот элемент или прочитайте его без тела ($select=subject,from,receivedDateTime); списки с ним читайте меньшими порциями ($top)."}),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/2913",
}

var detailInvalidAttachmentID = fact.Code{
	Name: "ErrorInvalidAttachmentId", Service: fact.Graph, Status: 400,
	Message: "The specified attachment Id is invalid.",
	Meaning: fact.Text{En: "Exchange doesn't find an attachment of this item: it's gone, or the query asked for attachments of items that can't have them.",
		Ru: "Exchange не находит вложения этого элемента: его уже нет, или запрос просит вложения у тех, у кого их быть не может."},
	Causes: []fact.Cause{
		cause.Possible("attachment-gone", fact.Observed,
			fact.Text{En: "The attachment was removed or belongs to another item, or $expand=attachments was used in a delta query.",
				Ru: "Вложение удалено или относится к другому элементу, либо в delta-запросе использован $expand=attachments."},
			fact.Text{En: "List the attachments of the item again and use an ID from there; leave $expand=attachments out of delta queries, and read attachments one by one.",
				Ru: "Запросите вложения элемента заново и возьмите ID оттуда; уберите $expand=attachments из delta-запросов и читайте вложения по одному."}),
		cause.TransientFault(fact.Possible),
	},
	Docs:  []string{docMail},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/2108",
}

var detailInvalidPolicy = fact.Code{
	Name: "InvalidPolicy", Service: fact.Graph, Status: 400,
	Message: "The policy is invalid.",
	Meaning: fact.Text{En: "The rules of the PIM policy contradict each other, or the change has only a part of them.",
		Ru: "Правила политики PIM противоречат друг другу, или изменение содержит лишь часть из них."},
	Causes: []fact.Cause{
		cause.Likely("pim-policy", fact.Observed,
			fact.Text{En: "A rule is incomplete or out of range, such as expiration that is required without a maximumDuration.",
				Ru: "Правило неполное или выходит за пределы: например, срок обязателен, а maximumDuration нет."},
			fact.Text{En: "Read the rule, change only its value, and send it whole with PATCH …/rules/{id}; set maximumDuration (P365D) where isExpirationRequired is true.",
				Ru: "Прочитайте правило, измените только значение и отправьте целиком через PATCH …/rules/{id}; при isExpirationRequired: true укажите maximumDuration (P365D)."}),
	},
	Docs:  []string{"https://learn.microsoft.com/graph/api/unifiedrolemanagementpolicyrule-update"},
	Basis: fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azuread/issues/1537",
}

const (
	docDetailCodes = "https://learn.microsoft.com/graph/errors#detailed-error-codes"
	docAppPolicy   = "https://learn.microsoft.com/graph/api/resources/applicationauthenticationmethodpolicy"
	docUpload      = "https://learn.microsoft.com/graph/api/driveitem-createuploadsession"
)

func itemCount() fact.Cause {
	return cause.Likely("item-count", fact.Documented,
		fact.Text{En: "A folder, a drive, or a single operation has a limit on the number of items.",
			Ru: "У папки, хранилища и одной операции есть предел числа элементов."},
		fact.Text{En: "Spread the items over several folders or sites, delete old ones, or change fewer at once.",
			Ru: "Распределите элементы по нескольким папкам или сайтам, удалите старые или меняйте меньше за раз."})
}

func uploadOrder() fact.Cause {
	return cause.Likely("upload-order", fact.Documented,
		fact.Text{En: "The parts of the upload don't fit together: their order, their Content-Range, or the total size.",
			Ru: "Части отправки не стыкуются: порядок, Content-Range или общий размер."},
		fact.Text{En: "GET the uploadUrl, go on at the first byte of nextExpectedRanges, and send parts in order, in multiples of 320 KiB, with the same total size.",
			Ru: "Выполните GET по uploadUrl и продолжите с первого байта nextExpectedRanges; части — по очереди, кратно 320 КиБ, с одним общим размером."})
}

func uploadSession() fact.Cause {
	return cause.Likely("upload-session", fact.Documented,
		fact.Text{En: "The upload session no longer exists, so its parts can't be added.",
			Ru: "Сессии отправки больше нет, добавить к ней части нельзя."},
		fact.Text{En: "Create a new session with createUploadSession and upload from the start; don't send an Authorization header to the uploadUrl.",
			Ru: "Создайте новую сессию через createUploadSession и отправьте файл с начала; заголовок Authorization на uploadUrl не передавайте."})
}

func fileTooLarge() fact.Cause {
	return cause.Likely("file-over-limit", fact.Documented,
		fact.Text{En: "The file is too large for one request or for the service.",
			Ru: "Файл слишком велик для одного запроса или для службы."},
		fact.Text{En: "Use an upload session (createUploadSession) for files over 250 MB, and over 3 MB for attachments of mail; 250 GB is the limit of a file.",
			Ru: "Для файлов больше 250 МБ, а для вложений писем — больше 3 МБ, используйте createUploadSession; предел файла — 250 ГБ."})
}

func pathName() fact.Cause {
	return cause.Likely("path-name", fact.Documented,
		fact.Text{En: "The name or the path isn't one that OneDrive and SharePoint accept.",
			Ru: "Имя или путь не из тех, что принимают OneDrive и SharePoint."},
		fact.Text{En: `Leave out " * : < > ? / \ |, spaces at the end, and names such as CON; keep the path under 400 characters, percent-encoded in the URL.`,
			Ru: `Уберите " * : < > ? / \ |, пробелы в конце и имена вроде CON; путь — короче 400 символов, в URL — процентное кодирование.`})
}

func etagForm() fact.Cause {
	return cause.Likely("etag-form", fact.Documented,
		fact.Text{En: "The ETag lost its quotes or its W/ along the way.",
			Ru: "ETag по пути потерял кавычки или W/."},
		fact.Text{En: `Send the value of @odata.etag or eTag as it was read, with its quotes: If-Match: "{…},1".`,
			Ru: `Передайте значение @odata.etag или eTag в том виде, как прочитали, с кавычками: If-Match: "{…},1".`})
}

func credentialLifetime() fact.Cause {
	return cause.Likely("policy-forbids", fact.Documented,
		fact.Text{En: "A tenant setting, or the state of the device, forbids the operation.",
			Ru: "Операцию запрещает настройка тенанта или состояние устройства."},
		fact.Text{En: "Ask for an earlier endDateTime, or have the policy (policies/defaultAppManagementPolicy) changed or the app exempted.",
			Ru: "Запросите более раннюю endDateTime либо попросите изменить политику (policies/defaultAppManagementPolicy) или исключить из неё приложение."})
}
