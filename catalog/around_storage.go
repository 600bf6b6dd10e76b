package catalog

const (
	docStorageSAS = "https://learn.microsoft.com/rest/api/storageservices/sas-error-codes"
	docStorage403 = "https://learn.microsoft.com/troubleshoot/azure/azure-storage/blobs/authentication/storage-troubleshoot-403-errors"
	docBlobErrors = "https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes"
)

// storageCodes are those of Azure Storage, where the files of exports, of
// investigation packages and of live response lie behind signed links.
var storageCodes = []*Code{
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

var storageAuthenticationFailed = Code{
	Name: "AuthenticationFailed", Service: Unknown, Status: 403,
	Message: "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.",
	Variants: []string{
		"Server failed to authenticate the request. Make sure the value of the Authorization header is formed correctly including the signature.",
	},
	Meaning: Text{"Azure Storage does not accept the signature of the link or of the request.",
		"Azure Storage не принимает подпись ссылки или запроса."},
	Causes: []Cause{linkExpired(Likely), linkChanged(Possible), linkWithToken(Possible), storageKey()},
	Docs:   []string{docStorage403},
	Basis:  Documented, Source: docStorage403,
}

func storageKey() Cause {
	return Cause{ID: "storage-key", Certainty: Possible, Basis: Documented,
		Summary: Text{"The call was signed with an account key that isn't a key of this account, such as one that was rotated.",
			"Вызов подписан ключом, который не является ключом этой учётной записи, например заменённым."},
		Fix: Text{"Copy the connection string again under Access keys, into AzureWebJobsStorage or the product's setting, and check the clock.",
			"Скопируйте строку подключения заново в Access keys — в AzureWebJobsStorage или настройку продукта — и проверьте часы."}}
}

func linkExpired(c Certainty) Cause {
	return Cause{ID: "link-expired", Certainty: c, Basis: Documented,
		Summary: Text{"The signed download link (SAS) has expired; those of exports are good for some hours only.",
			"Срок подписанной ссылки (SAS) истёк; ссылки экспорта действуют лишь несколько часов."},
		Fix: Text{"Call the API that handed the link out again, and download from the fresh links at once.",
			"Снова вызовите API, выдавший ссылку, и сразу скачайте файлы по новым ссылкам."}}
}

func linkChanged(c Certainty) Cause {
	return Cause{ID: "link-changed", Certainty: c, Basis: Documented,
		Summary: Text{"The link was changed or cut on its way: decoded, encoded again, or broken off at an &.",
			"Ссылка по пути изменена или обрезана: раскодирована, закодирована повторно или оборвана по &."},
		Fix: Text{"Use it exactly as the API returned it, in quotes, up to the last character of sig=.",
			"Используйте её ровно такой, как вернул API, в кавычках, до последнего символа sig=."}}
}

func linkWithToken(c Certainty) Cause {
	return Cause{ID: "link-with-token", Certainty: c, Basis: Observed,
		Summary: Text{"An Authorization header was sent along with a link that carries its own signature.",
			"Вместе со ссылкой, в которой уже есть подпись, отправлен заголовок Authorization."},
		Fix: Text{"Download with a fresh client that sends no Authorization header to the link.",
			"Скачивайте отдельным клиентом, который не отправляет по ссылке заголовок Authorization."}}
}

var storageInvalidAuthenticationInfo = Code{
	Name: "InvalidAuthenticationInfo", Service: Unknown, Status: 400,
	Message: "Authentication information is not given in the correct format. Check the value of Authorization header.",
	Meaning: Text{"Azure Storage cannot read the Authorization header.",
		"Azure Storage не может прочитать заголовок Authorization."},
	Causes: []Cause{linkWithToken(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

var storageSourceIP = Code{
	Name: "AuthorizationSourceIPMismatch", Service: Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this source IP {ip}.",
	Meaning: Text{"Azure Storage takes this link from other addresses only.",
		"Azure Storage принимает эту ссылку только с других адресов."},
	Causes: []Cause{
		likely("link-other-address", Documented,
			Text{"The link is tied to an address or a range, and the call came from another one.",
				"Ссылка привязана к адресу или диапазону, а вызов пришёл с другого."},
			Text{"Download from the network that asked for the link; mind proxies that change the outgoing address.",
				"Скачивайте из той сети, откуда ссылка запрошена; учтите прокси, меняющие исходящий адрес."}),
	},
	Docs:  []string{docStorageSAS},
	Basis: Documented, Source: docStorageSAS,
}

var storagePermission = Code{
	Name: "AuthorizationPermissionMismatch", Service: Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this permission.",
	Meaning: Text{"Azure Storage knows the caller, but a right to the data is missing.",
		"Azure Storage знает вызывающего, но права на данные не хватает."},
	Causes: []Cause{
		likely("storage-role", Documented,
			Text{"The identity has no role for the data, or the link does not allow this operation.",
				"У удостоверения нет роли на данные, или ссылка не разрешает эту операцию."},
			Text{"Assign Storage Blob Data Reader or Contributor (Owner is not enough), or have a link made with that right.",
				"Назначьте Storage Blob Data Reader или Contributor (Owner мало) или запросите ссылку с этим правом."}),
	},
	Docs:  []string{docStorage403, docStorageSAS},
	Basis: Documented, Source: docStorageSAS,
}

var storageProtocol = Code{
	Name: "AuthorizationProtocolMismatch", Service: Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this protocol.",
	Meaning: Text{"Azure Storage takes this link over HTTPS only.",
		"Azure Storage принимает эту ссылку только по HTTPS."},
	Causes: []Cause{
		likely("link-https", Documented,
			Text{"The link was called with http://.", "Ссылка вызвана по http://."},
			Text{"Call it with https://, as it was handed out.", "Вызывайте её по https://, как она выдана."}),
	},
	Docs:  []string{docStorageSAS},
	Basis: Documented, Source: docStorageSAS,
}

var storageResourceType = Code{
	Name: "AuthorizationResourceTypeMismatch", Service: Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this resource type.",
	Meaning: Text{"Azure Storage: the link was made for another kind of resource.",
		"Azure Storage: ссылка создана для ресурса другого типа."},
	Causes: []Cause{linkOtherUse()},
	Docs:   []string{docStorageSAS},
	Basis:  Documented, Source: docStorageSAS,
}

var storageService = Code{
	Name: "AuthorizationServiceMismatch", Service: Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation using this service.",
	Meaning: Text{"Azure Storage: the link was made for another of its services.",
		"Azure Storage: ссылка создана для другой его службы."},
	Causes: []Cause{linkOtherUse()},
	Docs:   []string{docStorageSAS},
	Basis:  Documented, Source: docStorageSAS,
}

func linkOtherUse() Cause {
	return Cause{ID: "link-other-use", Certainty: Likely, Basis: Documented,
		Summary: Text{"The link allows something else than what was done with it: listing, writing, another container.",
			"Ссылка разрешает не то, что по ней делают: список, запись, другой контейнер."},
		Fix: Text{"Use it for the very file it was handed out for, or have one made for this use.",
			"Используйте её для того файла, для которого она выдана, или запросите ссылку для этой цели."}}
}

var storageNetwork = Code{
	Name: "AuthorizationFailure", Service: Unknown, Status: 403,
	Message: "This request is not authorized to perform this operation.",
	Meaning: Text{"Azure Storage refuses the network from which the call came, or the operation.",
		"Azure Storage не принимает вызов из этой сети или саму операцию."},
	Causes: []Cause{
		likely("storage-network", Documented,
			Text{"The firewall of the storage account does not let this network in.",
				"Брандмауэр учётной записи хранения не пускает эту сеть."},
			Text{"Allow the network or a private endpoint under Networking of the account; for streaming, trusted services too.",
				"Разрешите сеть или частную конечную точку в Networking; для потоковой выгрузки — и доверенные службы."}),
	},
	Docs:  []string{docStorage403, docStorageSAS},
	Basis: Documented, Source: docStorage403,
}

var storageNoPublicAccess = Code{
	Name: "PublicAccessNotPermitted", Service: Unknown, Status: 409,
	Message: "Public access is not permitted on this storage account.",
	Meaning: Text{"Azure Storage got the call without a signature.",
		"Azure Storage получил вызов без подписи."},
	Causes: []Cause{linkChanged(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

var storageBlobNotFound = Code{
	Name: "BlobNotFound", Service: Unknown, Status: 404,
	Message: "The specified blob does not exist.",
	Meaning: Text{"Azure Storage has no such file.", "В Azure Storage такого файла нет."},
	Causes:  []Cause{fileGone(), linkChanged(Possible)},
	Docs:    []string{docBlobErrors},
	Basis:   Documented, Source: docBlobErrors,
}

var storageContainerNotFound = Code{
	Name: "ContainerNotFound", Service: Unknown, Status: 404,
	Message: "The specified container does not exist.",
	Meaning: Text{"Azure Storage has no such container.", "В Azure Storage такого контейнера нет."},
	Causes:  []Cause{fileGone(), linkChanged(Possible)},
	Docs:    []string{docBlobErrors},
	Basis:   Documented, Source: docBlobErrors,
}

func fileGone() Cause {
	return Cause{ID: "file-gone", Certainty: Likely, Basis: Observed,
		Summary: Text{"The file was deleted in the meantime: exports replace theirs with every run.",
			"Файл тем временем удалён: экспорт при каждом запуске заменяет свои файлы."},
		Fix: Text{"Call the API that handed the link out again, and download from the fresh links at once.",
			"Снова вызовите API, выдавший ссылку, и сразу скачайте файлы по новым ссылкам."}}
}

var storageBusy = Code{
	Name: "ServerBusy", Service: Unknown, Status: 503,
	Message: "The server is currently unable to receive requests. Please retry your request.",
	Meaning: Text{"Azure Storage is overloaded for the moment.", "Azure Storage временно перегружен."},
	Causes:  []Cause{transientFault(Likely)},
	Docs:    []string{docBlobErrors},
	Basis:   Documented, Source: docBlobErrors,
}

var storageHeader = Code{
	Name: "InvalidHeaderValue", Service: Unknown, Status: 400,
	Message: "The value for one of the HTTP headers is not in the correct format.",
	Meaning: Text{"Azure Storage cannot read a header of the request; HeaderName in the answer names it.",
		"Azure Storage не может прочитать заголовок запроса; он назван в HeaderName ответа."},
	Causes: []Cause{
		likely("storage-header", Documented,
			Text{"A header such as Range, x-ms-version or x-ms-blob-type is not of the form that it has to be.",
				"Заголовок, например Range, x-ms-version или x-ms-blob-type, не той формы."},
			Text{"Correct the header that HeaderName names; to download a file by its link, send none of your own.",
				"Исправьте заголовок из HeaderName; чтобы скачать файл по ссылке, своих заголовков не нужно."}),
	},
	Docs:  []string{docBlobErrors},
	Basis: Documented, Source: docBlobErrors,
}

var storageRange = Code{
	Name: "InvalidRange", Service: Unknown, Status: 416,
	Message: "The range specified is invalid for the current size of the resource.",
	Meaning: Text{"The file in Azure Storage is shorter than the part that was asked for.",
		"Файл в Azure Storage короче запрошенной части."},
	Causes: []Cause{
		likely("download-range", Documented,
			Text{"A download goes on beyond the end: the file is complete already, empty, or another by now.",
				"Загрузка продолжается за концом файла: он уже скачан, пуст или заменён."},
			Text{"Take the file as complete if its length fits, else delete it and download from the beginning.",
				"Если длина верна, файл уже скачан; иначе удалите его и скачайте с начала."}),
	},
	Docs:  []string{docBlobErrors},
	Basis: Documented, Source: docBlobErrors,
}

// storageMessages say more than the code AuthenticationFailed, as whose detail
// they come.
var storageMessages = []Message{
	{
		ID: "link-time-frame", Template: "Signature not valid in the specified time frame: Start [{start}] - Expiry [{expiry}] - Current [{now}]",
		Variants: []string{
			"Signature not valid in the specified key time frame: Key start [{start}] - Key expiry [{expiry}] - Current [{now}]",
			"Signature not valid in the specified time frame",
			"Signed expiry time [{expiry}] must be after signed start time [{now}]",
			"Signed expiry time [{expiry}] has to be after signed start time [{now}]",
		},
		Code: "AuthenticationFailed", Service: Unknown, Status: 403,
		Meaning: Text{"Azure Storage: the signed link is used outside the time for which it was made.",
			"Azure Storage: подписанная ссылка использована вне срока, на который она выдана."},
		Causes: []Cause{linkExpired(Likely)},
		Basis:  Documented, Source: docStorage403,
	},
	{
		ID: "link-signature", Template: "Signature did not match. String to sign used was {detail}",
		Variants: []string{"Signature did not match.", "Signature fields not well formed.", "Signature not well formed.", "The MAC signature found in the HTTP request '{signature}' is not the same as any computed signature."},
		Code:     "AuthenticationFailed", Service: Unknown, Status: 403,
		Meaning: Text{"Azure Storage computes another signature for the link than the one it carries.",
			"Azure Storage получает для ссылки не ту подпись, что стоит в ней."},
		Causes: []Cause{linkChanged(Likely)},
		Basis:  Documented, Source: docStorage403,
	},
	{
		ID: "link-gone", Template: "The specified resource does not exist.", Common: true,
		Code: "ResourceNotFound", Service: Unknown, Status: 404,
		Meaning: Text{"Azure Storage has no such file or container.", "В Azure Storage такого файла или контейнера нет."},
		Causes:  []Cause{fileGone(), linkChanged(Possible)},
		Basis:   Documented, Source: docBlobErrors,
	},
}
