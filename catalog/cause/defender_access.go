package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func PlatformUnsupported() fact.Cause {
	return fact.Cause{ID: "platform-unsupported", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The action isn't available on this platform.",
			Ru: "На этой платформе действие недоступно."},
		Fix: fact.Text{En: "Check the device's osPlatform first, and act only on platforms that the page lists.",
			Ru: "Сначала проверьте osPlatform устройства; действуйте только на платформах из описания."}}
}

func ClientOutdated() fact.Cause {
	return fact.Cause{ID: "client-outdated", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The device's client is older than the action requires.",
			Ru: "На устройстве клиент старее, чем нужно для действия."},
		Fix: fact.Text{En: "Update the operating system or the Defender client of the device, then try again.",
			Ru: "Обновите ОС или клиент Defender на устройстве и повторите."}}
}

func FeatureOff() fact.Cause {
	return fact.Cause{ID: "feature-off", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A feature that the request needs is turned off in the tenant.",
			Ru: "Функция, нужная для запроса, в тенанте выключена."},
		Fix: fact.Text{En: "Turn on the feature in the product's portal; for Endpoint, under Settings, Endpoints, Advanced features.",
			Ru: "Включите функцию на портале продукта; для Endpoint — Settings, Endpoints, Advanced features."}}
}

func LicenceMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "licence-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The tenant's licenses don't include this.",
			Ru: "Лицензии тенанта этого не включают."},
		Fix: fact.Text{En: "Check the plan in the Microsoft 365 admin center; a new token doesn't help.",
			Ru: "Проверьте план в центре администрирования Microsoft 365; новый токен не поможет."}}
}

func PolicyForbids() fact.Cause {
	return fact.Cause{ID: "policy-forbids", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "A tenant setting, or the state of the device, forbids the operation.",
			Ru: "Операцию запрещает настройка тенанта или состояние устройства."},
		Fix: fact.Text{En: "Change what the message names, then send the request again.",
			Ru: "Измените то, что названо в сообщении, и повторите запрос."}}
}
