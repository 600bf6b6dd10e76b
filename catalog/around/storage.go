package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docStorageSAS = "https://learn.microsoft.com/rest/api/storageservices/sas-error-codes"
	docStorage403 = "https://learn.microsoft.com/troubleshoot/azure/azure-storage/blobs/authentication/storage-troubleshoot-403-errors"
)

// storageCodes are those of Azure Storage, where the files of exports, of
// investigation packages and of live response are at signed links.
var storageCodes = []*fact.Code{
	&storageAuthenticationFailed,
	&storageInvalidAuthenticationInfo,
	&storageSourceIP,
	&storagePermission,
	&storageProtocol,
	&storageResourceType,
	&storageService,
	&storageNetwork,
	&storageNoPublicAccess,
	&storageBlobNotFound,
	&storageContainerNotFound,
	&storageBusy,
	&storageHeader,
	&storageRange,
}

var storageAuthenticationFailed = fact.Code{
	Name: "AuthenticationFailed", Service: fact.Unknown, Status: 403,
	Message: "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.",
	Variants: []string{
		"Server failed to authenticate the request. Make sure the value of the Authorization header is formed correctly including the signature.",
	},
	Meaning: fact.Text{En: "Azure Storage doesn't accept the signature of the link or the request.",
		Ru: "Azure Storage не принимает подпись ссылки или запроса."},
	Causes: []fact.Cause{linkExpired(fact.Likely), linkChanged(fact.Possible), linkWithToken(fact.Possible), storageKey(fact.Possible)},
	Docs:   []string{docStorage403},
	Basis:  fact.Documented, Source: docStorage403,
}

func storageKey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-key", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The call was signed with a key that isn't this account's, such as a rotated one.",
			Ru: "Вызов подписан ключом, который не является ключом этой учётной записи, например заменённым."},
		Fix: fact.Text{En: "Copy the connection string again under Access keys into AzureWebJobsStorage or the product's setting, and check the clock.",
			Ru: "Скопируйте строку подключения заново в Access keys — в AzureWebJobsStorage или настройку продукта — и проверьте часы."}}
}

func linkExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "link-expired", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The signed download link (SAS) has expired; export links are valid for only a few hours.",
			Ru: "Срок подписанной ссылки (SAS) истёк; ссылки экспорта действуют лишь несколько часов."},
		Fix: fact.Text{En: "Call the API that issued the link again, and download from the new links immediately.",
			Ru: "Снова вызовите API, выдавший ссылку, и сразу скачайте файлы по новым ссылкам."}}
}

func linkChanged(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "link-changed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The link was changed or truncated along the way: decoded, encoded again, or cut off at an &.",
			Ru: "Ссылка по пути изменена или обрезана: раскодирована, закодирована повторно или оборвана по &."},
		Fix: fact.Text{En: "Use the link exactly as the API returned it, in quotes, through the last character of sig=.",
			Ru: "Используйте ссылку ровно такой, как вернул API, в кавычках, до последнего символа sig=."}}
}

func linkWithToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "link-with-token", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "An Authorization header was sent with a link that has its own signature.",
			Ru: "Вместе со ссылкой, в которой уже есть подпись, отправлен заголовок Authorization."},
		Fix: fact.Text{En: "Download with a separate client that doesn't send an Authorization header to the link.",
			Ru: "Скачивайте отдельным клиентом, который не отправляет по ссылке заголовок Authorization."}}
}

var storageInvalidAuthenticationInfo = fact.Code{
	Name: "InvalidAuthenticationInfo", Service: fact.Unknown, Status: 400,
	Message: "Authentication information is not given in the correct format. Check the value of Authorization header.",
	Meaning: fact.Text{En: "Azure Storage can't read the Authorization header.",
		Ru: "Azure Storage не может прочитать заголовок Authorization."},
	Causes: []fact.Cause{linkWithToken(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

var storageSourceIP = fact.Code{
	Name: "AuthorizationSourceIPMismatch", Service: fact.Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this source IP {ip}.",
	Meaning: fact.Text{En: "Azure Storage accepts this link only from other addresses.",
		Ru: "Azure Storage принимает эту ссылку только с других адресов."},
	Causes: []fact.Cause{
		cause.Likely("link-other-address", fact.Documented,
			fact.Text{En: "The link is tied to an address or a range, and the call came from a different address.",
				Ru: "Ссылка привязана к адресу или диапазону, а вызов пришёл с другого."},
			fact.Text{En: "Download from the network that requested the link; check for proxies that change the outbound address.",
				Ru: "Скачивайте из той сети, откуда ссылка запрошена; учтите прокси, меняющие исходящий адрес."}),
	},
	Docs:  []string{docStorageSAS},
	Basis: fact.Documented, Source: docStorageSAS,
}

var storagePermission = fact.Code{
	Name: "AuthorizationPermissionMismatch", Service: fact.Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this permission.",
	Meaning: fact.Text{En: "Azure Storage recognizes the caller, but the caller lacks a right to the data.",
		Ru: "Azure Storage знает вызывающего, но права на данные не хватает."},
	Causes: []fact.Cause{
		cause.Likely("storage-role", fact.Documented,
			fact.Text{En: "The identity has no data role, or the link doesn't allow this operation.",
				Ru: "У удостоверения нет роли на данные, или ссылка не разрешает эту операцию."},
			fact.Text{En: "Assign Storage Blob Data Reader or Contributor (Owner isn't enough), or request a link with that right.",
				Ru: "Назначьте Storage Blob Data Reader или Contributor (Owner мало) или запросите ссылку с этим правом."}),
	},
	Docs:  []string{docStorage403, docStorageSAS},
	Basis: fact.Documented, Source: docStorageSAS,
}

var storageProtocol = fact.Code{
	Name: "AuthorizationProtocolMismatch", Service: fact.Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this protocol.",
	Meaning: fact.Text{En: "Azure Storage accepts this link only over HTTPS.",
		Ru: "Azure Storage принимает эту ссылку только по HTTPS."},
	Causes: []fact.Cause{
		cause.Likely("link-https", fact.Documented,
			fact.Text{En: "The link was called with http://.", Ru: "Ссылка вызвана по http://."},
			fact.Text{En: "Call the link with https://, as issued.", Ru: "Вызывайте ссылку по https://, как она выдана."}),
	},
	Docs:  []string{docStorageSAS},
	Basis: fact.Documented, Source: docStorageSAS,
}

var storageResourceType = fact.Code{
	Name: "AuthorizationResourceTypeMismatch", Service: fact.Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this resource type.",
	Meaning: fact.Text{En: "Azure Storage: the link was created for a different type of resource.",
		Ru: "Azure Storage: ссылка создана для ресурса другого типа."},
	Causes: []fact.Cause{linkOtherUse()},
	Docs:   []string{docStorageSAS},
	Basis:  fact.Documented, Source: docStorageSAS,
}

var storageService = fact.Code{
	Name: "AuthorizationServiceMismatch", Service: fact.Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this service.",
	Meaning: fact.Text{En: "Azure Storage: the link was created for another of its services.",
		Ru: "Azure Storage: ссылка создана для другой его службы."},
	Causes: []fact.Cause{linkOtherUse()},
	Docs:   []string{docStorageSAS},
	Basis:  fact.Documented, Source: docStorageSAS,
}

func linkOtherUse() fact.Cause {
	return fact.Cause{ID: "link-other-use", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The link doesn't allow what it was used for: listing, writing, another container.",
			Ru: "Ссылка разрешает не то, что по ней делают: список, запись, другой контейнер."},
		Fix: fact.Text{En: "Use the link only for the file it was issued for, or request a link for this purpose.",
			Ru: "Используйте ссылку для того файла, для которого она выдана, или запросите ссылку для этой цели."}}
}

var storageNetwork = fact.Code{
	Name: "AuthorizationFailure", Service: fact.Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation.",
	Meaning: fact.Text{En: "Azure Storage refused the operation, or the network that the call came from.",
		Ru: "Azure Storage не принимает вызов из этой сети или саму операцию."},
	Causes: []fact.Cause{
		cause.Likely("storage-network", fact.Documented,
			fact.Text{En: "The storage account's firewall blocks this network.",
				Ru: "Брандмауэр учётной записи хранения не пускает эту сеть."},
			fact.Text{En: "Allow the network or a private endpoint under Networking of the account; for streaming, also allow trusted services.",
				Ru: "Разрешите сеть или частную конечную точку в Networking; для потоковой выгрузки — и доверенные службы."}),
	},
	Docs:  []string{docStorage403, docStorageSAS},
	Basis: fact.Documented, Source: docStorage403,
}

var storageNoPublicAccess = fact.Code{
	Name: "PublicAccessNotPermitted", Service: fact.Unknown, Status: 409,
	Message: "Public access is not permitted on this storage account.",
	Meaning: fact.Text{En: "Azure Storage got the call without a signature.",
		Ru: "Azure Storage получил вызов без подписи."},
	Causes: []fact.Cause{linkChanged(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

var storageBlobNotFound = fact.Code{
	Name: "BlobNotFound", Service: fact.Unknown, Status: 404,
	Message: "The specified blob does not exist.",
	Meaning: fact.Text{En: "This file doesn't exist in Azure Storage.", Ru: "В Azure Storage такого файла нет."},
	Causes:  []fact.Cause{fileGone(), linkChanged(fact.Possible)},
	Docs:    []string{source.BlobErrors},
	Basis:   fact.Documented, Source: source.BlobErrors,
}

var storageContainerNotFound = fact.Code{
	Name: "ContainerNotFound", Service: fact.Unknown, Status: 404,
	Message: "The specified container does not exist.",
	Meaning: fact.Text{En: "This container doesn't exist in Azure Storage.", Ru: "В Azure Storage такого контейнера нет."},
	Causes:  []fact.Cause{fileGone(), linkChanged(fact.Possible)},
	Docs:    []string{source.BlobErrors},
	Basis:   fact.Documented, Source: source.BlobErrors,
}

func fileGone() fact.Cause {
	return fact.Cause{ID: "file-gone", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The file has been deleted in the meantime: each export run replaces its files.",
			Ru: "Файл тем временем удалён: экспорт при каждом запуске заменяет свои файлы."},
		Fix: fact.Text{En: "Call the API that issued the link again, and download from the new links immediately.",
			Ru: "Снова вызовите API, выдавший ссылку, и сразу скачайте файлы по новым ссылкам."}}
}

var storageBusy = fact.Code{
	Name: "ServerBusy", Service: fact.Unknown, Status: 503,
	Message: "The server is currently unable to receive requests. Please retry your request.",
	Meaning: fact.Text{En: "Azure Storage is temporarily overloaded.", Ru: "Azure Storage временно перегружен."},
	Causes:  []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:    []string{source.BlobErrors},
	Basis:   fact.Documented, Source: source.BlobErrors,
}

var storageHeader = fact.Code{
	Name: "InvalidHeaderValue", Service: fact.Unknown, Status: 400,
	Message: "The value for one of the HTTP headers is not in the correct format.",
	Meaning: fact.Text{En: "Azure Storage can't read a header in the request; HeaderName in the response names it.",
		Ru: "Azure Storage не может прочитать заголовок запроса; он назван в HeaderName ответа."},
	Causes: []fact.Cause{
		cause.Likely("storage-header", fact.Documented,
			fact.Text{En: "A header such as Range, x-ms-version, or x-ms-blob-type isn't in the required form.",
				Ru: "Заголовок, например Range, x-ms-version или x-ms-blob-type, не той формы."},
			fact.Text{En: "Correct the header named in HeaderName; to download a file by its link, don't send headers of your own.",
				Ru: "Исправьте заголовок из HeaderName; чтобы скачать файл по ссылке, своих заголовков не нужно."}),
	},
	Docs:  []string{source.BlobErrors},
	Basis: fact.Documented, Source: source.BlobErrors,
}

var storageRange = fact.Code{
	Name: "InvalidRange", Service: fact.Unknown, Status: 416,
	Message: "The range specified is invalid for the current size of the resource.",
	Meaning: fact.Text{En: "The file in Azure Storage is shorter than the requested range.",
		Ru: "Файл в Azure Storage короче запрошенного диапазона."},
	Causes: []fact.Cause{
		cause.Likely("download-range", fact.Documented,
			fact.Text{En: "The download continues past the end: the file is already complete, is empty, or has been replaced.",
				Ru: "Загрузка продолжается за концом файла: он уже скачан, пуст или заменён."},
			fact.Text{En: "If the length is right, the file is complete; otherwise, delete it and download from the beginning.",
				Ru: "Если длина верна, файл уже скачан; иначе удалите его и скачайте с начала."}),
	},
	Docs:  []string{source.BlobErrors},
	Basis: fact.Documented, Source: source.BlobErrors,
}

// storageMessages say more than the code AuthenticationFailed, as whose detail
// they come.
var storageMessages = []fact.Message{
	{
		ID: "link-time-frame", Template: "Signature not valid in the specified time frame: Start [{start}] - Expiry [{expiry}] - Current [{now}]",
		Variants: []string{
			"Signature not valid in the specified key time frame: Key start [{start}] - Key expiry [{expiry}] - Current [{now}]",
			"Signature not valid in the specified time frame",
			"Signed expiry time [{expiry}] must be after signed start time [{now}]",
			"Signed expiry time [{expiry}] has to be after signed start time [{now}]",
		},
		Code: "AuthenticationFailed", Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Azure Storage: the signed link was used outside its validity period.",
			Ru: "Azure Storage: подписанная ссылка использована вне срока, на который она выдана."},
		Causes: []fact.Cause{linkExpired(fact.Likely)},
		Basis:  fact.Documented, Source: docStorage403,
	},
	{
		ID: "link-signature", Template: "Signature did not match. String to sign used was {detail}",
		Variants: []string{"Signature did not match.", "Signature fields not well formed.", "Signature not well formed."},
		Code:     "AuthenticationFailed", Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Azure Storage computes a different signature than the one in the link.",
			Ru: "Azure Storage получает для ссылки не ту подпись, что стоит в ней."},
		Causes: []fact.Cause{linkChanged(fact.Likely)},
		Basis:  fact.Documented, Source: docStorage403,
	},
	{ // of a request signed with an account key; a link has another message
		ID: "key-signature", Template: "The MAC signature found in the HTTP request '{signature}' is not the same as any computed signature.",
		Variants: []string{
			"The MAC signature found in the HTTP request '{signature}' is not the same as any computed signature. Server used following string to sign: {detail}",
		},
		Code: "AuthenticationFailed", Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Azure Storage computes a different signature for this request, which was signed with an account key.",
			Ru: "Azure Storage получает другую подпись для этого запроса, подписанного ключом учётной записи."},
		Causes: []fact.Cause{storageKey(fact.Likely)},
		Basis:  fact.Documented, Source: docStorage403,
	},
	{
		ID: "link-gone", Template: "The specified resource does not exist.", Common: true,
		Code: "ResourceNotFound", Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "This file or container doesn't exist in Azure Storage.", Ru: "В Azure Storage такого файла или контейнера нет."},
		Causes:  []fact.Cause{fileGone(), linkChanged(fact.Possible)},
		Basis:   fact.Documented, Source: source.BlobErrors,
	},
}
