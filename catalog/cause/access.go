package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func TenantNotProvisioned() fact.Cause {
	return fact.Cause{ID: "tenant-not-provisioned", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The license is missing, or nobody has opened the portal since it was bought.",
			Ru: "Лицензии нет, или после покупки портал ни разу не открывали."},
		Fix: fact.Text{En: "Check the license, then open security.microsoft.com once as an administrator.",
			Ru: "Проверьте лицензию и один раз откройте security.microsoft.com под администратором."}}
}

func ProductNotOnboarded() fact.Cause {
	return fact.Cause{ID: "product-not-onboarded", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The product isn't licensed or isn't set up yet.",
			Ru: "Продукт не лицензирован или ещё не настроен."},
		Fix: fact.Text{En: "License and set it up, or skip this call for the tenant.",
			Ru: "Приобретите и настройте его или не вызывайте эту операцию для тенанта."}}
}
