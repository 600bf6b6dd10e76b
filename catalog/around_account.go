package catalog

const (
	docStorageKeys  = "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent"
	docStorageLease = "https://learn.microsoft.com/rest/api/storageservices/lease-blob"
)

// accountCodes are further ones of Azure Storage, as functions, connectors, and readers of event hubs
// meet them, which keep their state there.
var accountCodes = []*Code{
	&accountKeyBasedAuthenticationNotPermitted,
	&accountAccountIsDisabled,
	&accountContainerBeingDeleted,
	&accountContainerAlreadyExists,
	&accountBlobAlreadyExists,
	&accountLeaseAlreadyPresent,
	&accountLeaseIdMissing,
	&accountLeaseIdMismatchWithBlobOperation,
	&accountLeaseLost,
	&accountInvalidResourceName,
}

var accountKeyBasedAuthenticationNotPermitted = Code{
	Name: "KeyBasedAuthenticationNotPermitted", Service: Unknown, Status: 403,
	Message: "Key based authentication is not permitted on this storage account.",
	Meaning: Text{"Azure Storage refuses every call that is signed with an account key.",
		"Azure Storage отклоняет любой вызов, подписанный ключом учётной записи."},
	Causes: []Cause{storageNoKeys(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docStorageKeys,
}

var accountAccountIsDisabled = Code{
	Name: "AccountIsDisabled", Service: Unknown, Status: 403,
	Message: "The specified account is disabled.",
	Meaning: Text{"Azure Storage doesn't serve this account.",
		"Azure Storage не обслуживает эту учётную запись."},
	Causes: []Cause{storageAccountOff(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

var accountContainerBeingDeleted = Code{
	Name: "ContainerBeingDeleted", Service: Unknown, Status: 409,
	Message: "The specified container is being deleted.",
	Meaning: Text{"The container is going away.",
		"Контейнер удаляется."},
	Causes: []Cause{storageGoing(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

var accountContainerAlreadyExists = Code{
	Name: "ContainerAlreadyExists", Service: Unknown, Status: 409,
	Message: "The specified container already exists.",
	Meaning: Text{"The container is there already.",
		"Контейнер уже есть."},
	Causes: []Cause{storageThere(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

var accountBlobAlreadyExists = Code{
	Name: "BlobAlreadyExists", Service: Unknown, Status: 409,
	Message: "The specified blob already exists.",
	Meaning: Text{"The blob is there already.",
		"BLOB-объект уже есть."},
	Causes: []Cause{storageThere(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

var accountLeaseAlreadyPresent = Code{
	Name: "LeaseAlreadyPresent", Service: Unknown, Status: 409,
	Message: "There is already a lease present.",
	Meaning: Text{"Somebody else holds the lease on the blob.",
		"Аренду BLOB-объекта держит кто-то другой."},
	Causes: []Cause{storageLease(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docStorageLease,
}

var accountLeaseIdMissing = Code{
	Name: "LeaseIdMissing", Service: Unknown, Status: 412,
	Message: "There is currently a lease on the blob and no lease ID was specified in the request.",
	Meaning: Text{"The blob is leased to somebody else.",
		"BLOB-объект арендован кем-то другим."},
	Causes: []Cause{storageLease(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docStorageLease,
}

var accountLeaseIdMismatchWithBlobOperation = Code{
	Name: "LeaseIdMismatchWithBlobOperation", Service: Unknown, Status: 412,
	Message: "The lease ID specified did not match the lease ID for the blob.",
	Meaning: Text{"The blob is leased to somebody else by now.",
		"BLOB-объект уже арендован кем-то другим."},
	Causes: []Cause{storageLease(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docStorageLease,
}

var accountLeaseLost = Code{
	Name: "LeaseLost", Service: Unknown, Status: 412,
	Message: "A lease ID was specified, but the lease for the blob has expired.",
	Meaning: Text{"The lease has run out, and others may have taken the blob over.",
		"Аренда истекла, объект мог забрать другой экземпляр."},
	Causes: []Cause{storageLease(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docStorageLease,
}

var accountInvalidResourceName = Code{
	Name: "InvalidResourceName", Service: Unknown, Status: 400,
	Message: "The specified resource name contains invalid characters.",
	Meaning: Text{"Azure Storage doesn't allow a name in the URL.",
		"Azure Storage не допускает имени из URL."},
	Causes: []Cause{storageName(Likely)},
	Docs:   []string{docBlobErrors},
	Basis:  Documented, Source: docBlobErrors,
}

func storageNoKeys(c Certainty) Cause {
	return Cause{ID: "storage-key-off", Certainty: c, Basis: Documented,
		Summary: Text{"The storage account doesn't allow access with its keys or with SAS made of them, often because of a policy.",
			"Учётная запись хранения не допускает доступ по ключам и SAS из них, часто из-за политики."},
		Fix: Text{"Use a managed identity with a data role (for a function AzureWebJobsStorage__accountName), or allow storage account key access under Configuration.",
			"Используйте управляемое удостоверение с ролью на данные (у функции — AzureWebJobsStorage__accountName) или разрешите ключи в Configuration."}}
}

func storageLease(c Certainty) Cause {
	return Cause{ID: "storage-lease", Certainty: c, Basis: Documented,
		Summary: Text{"Another instance holds the lease on this blob; readers of an event hub share their partitions that way.",
			"Аренду этого BLOB-объекта держит другой экземпляр; так читатели концентратора делят разделы."},
		Fix: Text{"Wait until the lease ends (a minute at most), stop the other instance, or give it a container of its own.",
			"Дождитесь конца аренды (не больше минуты), остановите другой экземпляр или дайте ему отдельный контейнер."}}
}

func storageGoing(c Certainty) Cause {
	return Cause{ID: "storage-container-deleting", Certainty: c, Basis: Documented,
		Summary: Text{"The container is being deleted; its name is free again after about half a minute.",
			"Контейнер удаляется; его имя освободится примерно через полминуты."},
		Fix: Text{"Wait at least 30 seconds, then create it again, or use another name.",
			"Подождите не меньше 30 секунд и создайте его снова или возьмите другое имя."}}
}

func storageThere(c Certainty) Cause {
	return Cause{ID: "storage-already-there", Certainty: c, Basis: Documented,
		Summary: Text{"The container or blob exists already.",
			"Контейнер или BLOB-объект уже есть."},
		Fix: Text{"Treat it as success, or create it only if it doesn't exist.",
			"Считайте это успехом или создавайте, только если его нет."}}
}

func storageAccountOff(c Certainty) Cause {
	return Cause{ID: "storage-account-disabled", Certainty: c, Basis: Documented,
		Summary: Text{"The storage account is disabled, as its subscription is.",
			"Учётная запись хранения отключена вместе с подпиской."},
		Fix: Text{"Have the owner reactivate the subscription.",
			"Попросите владельца включить подписку."}}
}

func storageName(c Certainty) Cause {
	return Cause{ID: "storage-name", Certainty: c, Basis: Documented,
		Summary: Text{"A name in the URL isn't one that Azure Storage allows.",
			"Имя в URL не из допустимых в Azure Storage."},
		Fix: Text{"Containers: 3 to 63 lowercase letters, digits, and single hyphens; encode other characters in blob names.",
			"Контейнер: 3–63 строчные буквы, цифры и одиночные дефисы; прочие символы в именах BLOB-объектов кодируйте."}}
}
