package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func QuotaShared() fact.Cause {
	return fact.Cause{ID: "quota-shared", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The quota applies to the application in the tenant, so other instances use it up too.",
			Ru: "Квота общая на приложение в тенанте: её расходуют и другие экземпляры."},
		Fix: fact.Text{En: "Find what else calls with the same application ID, and spread out the calls.",
			Ru: "Найдите, кто ещё вызывает с тем же ID приложения, и разнесите вызовы по времени."}}
}
