package around

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docStorageKeys  = "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent"
	docStorageLease = "https://learn.microsoft.com/rest/api/storageservices/lease-blob"
)

// accountCodes are further ones of Azure Storage, as functions, connectors, and readers of event hubs
// meet them, which keep their state there.
var accountCodes = []*fact.Code{
	&accountKeyBasedAuthenticationNotPermitted,
	&accountAccountIsDisabled,
	&accountContainerBeingDeleted,
	&accountContainerAlreadyExists,
	&accountBlobAlreadyExists,
	&accountLeaseAlreadyPresent,
	&accountLeaseIDMissing,
	&accountLeaseIDMismatchWithBlobOperation,
	&accountLeaseLost,
	&accountInvalidResourceName,
}

var accountKeyBasedAuthenticationNotPermitted = fact.Code{
	Name: "KeyBasedAuthenticationNotPermitted", Service: fact.Unknown, Status: 403,
	Message: "Key based authentication is not permitted on this storage account.",
	Meaning: fact.Text{En: "Azure Storage refuses every call signed with an account key.",
		Ru: "Azure Storage отклоняет любой вызов, подписанный ключом учётной записи."},
	Causes: []fact.Cause{storageNoKeys(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: docStorageKeys,
}

var accountAccountIsDisabled = fact.Code{
	Name: "AccountIsDisabled", Service: fact.Unknown, Status: 403,
	Message: "The specified account is disabled.",
	Meaning: fact.Text{En: "Azure Storage doesn't serve this account.",
		Ru: "Azure Storage не обслуживает эту учётную запись."},
	Causes: []fact.Cause{storageAccountOff(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

var accountContainerBeingDeleted = fact.Code{
	Name: "ContainerBeingDeleted", Service: fact.Unknown, Status: 409,
	Message: "The specified container is being deleted.",
	Meaning: fact.Text{En: "The container is going away.",
		Ru: "Контейнер удаляется."},
	Causes: []fact.Cause{storageGoing(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

var accountContainerAlreadyExists = fact.Code{
	Name: "ContainerAlreadyExists", Service: fact.Unknown, Status: 409,
	Message: "The specified container already exists.",
	Meaning: fact.Text{En: "The container already exists.",
		Ru: "Контейнер уже есть."},
	Causes: []fact.Cause{storageThere(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

var accountBlobAlreadyExists = fact.Code{
	Name: "BlobAlreadyExists", Service: fact.Unknown, Status: 409,
	Message: "The specified blob already exists.",
	Meaning: fact.Text{En: "The blob already exists.",
		Ru: "BLOB-объект уже есть."},
	Causes: []fact.Cause{storageThere(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

var accountLeaseAlreadyPresent = fact.Code{
	Name: "LeaseAlreadyPresent", Service: fact.Unknown, Status: 409,
	Message: "There is already a lease present.",
	Meaning: fact.Text{En: "Someone else holds the lease on the blob.",
		Ru: "Аренду BLOB-объекта держит кто-то другой."},
	Causes: []fact.Cause{storageLease(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: docStorageLease,
}

var accountLeaseIDMissing = fact.Code{
	Name: "LeaseIdMissing", Service: fact.Unknown, Status: 412,
	Message: "There is currently a lease on the blob and no lease ID was specified in the request.",
	Meaning: fact.Text{En: "Someone else has leased the blob.",
		Ru: "BLOB-объект арендован кем-то другим."},
	Causes: []fact.Cause{storageLease(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: docStorageLease,
}

var accountLeaseIDMismatchWithBlobOperation = fact.Code{
	Name: "LeaseIdMismatchWithBlobOperation", Service: fact.Unknown, Status: 412,
	Message: "The lease ID specified did not match the lease ID for the blob.",
	Meaning: fact.Text{En: "By now someone else has leased the blob.",
		Ru: "BLOB-объект уже арендован кем-то другим."},
	Causes: []fact.Cause{storageLease(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: docStorageLease,
}

var accountLeaseLost = fact.Code{
	Name: "LeaseLost", Service: fact.Unknown, Status: 412,
	Message: "A lease ID was specified, but the lease for the blob has expired.",
	Meaning: fact.Text{En: "The lease has expired, and another instance may have taken over the blob.",
		Ru: "Аренда истекла, объект мог забрать другой экземпляр."},
	Causes: []fact.Cause{storageLease(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: docStorageLease,
}

var accountInvalidResourceName = fact.Code{
	Name: "InvalidResourceName", Service: fact.Unknown, Status: 400,
	Message: "The specified resource name contains invalid characters.",
	Meaning: fact.Text{En: "Azure Storage doesn't allow a name in the URL.",
		Ru: "Azure Storage не допускает имени из URL."},
	Causes: []fact.Cause{storageName(fact.Likely)},
	Docs:   []string{source.BlobErrors},
	Basis:  fact.Documented, Source: source.BlobErrors,
}

func storageNoKeys(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-key-off", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The storage account doesn't allow access with its keys or with SAS created from them, often because of a policy.",
			Ru: "Учётная запись хранения не допускает доступ по ключам и SAS из них, часто из-за политики."},
		Fix: fact.Text{En: "Use a managed identity with a data role (for a function AzureWebJobsStorage__accountName), or allow storage account key access under Configuration.",
			Ru: "Используйте управляемое удостоверение с ролью на данные (у функции — AzureWebJobsStorage__accountName) или разрешите ключи в Configuration."}}
}

func storageLease(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-lease", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Another instance holds the lease on this blob; this is how event hub readers share partitions.",
			Ru: "Аренду этого BLOB-объекта держит другой экземпляр; так читатели концентратора делят разделы."},
		Fix: fact.Text{En: "Wait until the lease ends (a minute at most), stop the other instance, or give it its own container.",
			Ru: "Дождитесь конца аренды (не больше минуты), остановите другой экземпляр или дайте ему отдельный контейнер."}}
}

func storageGoing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-container-deleting", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The container is being deleted; its name becomes available again after about half a minute.",
			Ru: "Контейнер удаляется; его имя освободится примерно через полминуты."},
		Fix: fact.Text{En: "Wait at least 30 seconds, then create it again, or use another name.",
			Ru: "Подождите не меньше 30 секунд и создайте его снова или возьмите другое имя."}}
}

func storageThere(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-already-there", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The container or blob already exists.",
			Ru: "Контейнер или BLOB-объект уже есть."},
		Fix: fact.Text{En: "Treat this answer as success, or create the container or blob only if it doesn't exist.",
			Ru: "Считайте этот ответ успехом или создавайте контейнер или blob, только если его нет."}}
}

func storageAccountOff(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-account-disabled", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The storage account is disabled because its subscription is.",
			Ru: "Учётная запись хранения отключена вместе с подпиской."},
		Fix: fact.Text{En: "Have the owner reactivate the subscription.",
			Ru: "Попросите владельца включить подписку."}}
}

func storageName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "storage-name", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Azure Storage doesn't allow a name in the URL.",
			Ru: "Azure Storage не допускает такое имя в URL."},
		Fix: fact.Text{En: "Containers: 3 to 63 lowercase letters, digits, and single hyphens; encode other characters in blob names.",
			Ru: "Контейнер: 3–63 строчные буквы, цифры и одиночные дефисы; прочие символы в именах BLOB-объектов кодируйте."}}
}
