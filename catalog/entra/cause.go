package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func tokenIssuer(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-issuer", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The token was issued in a different cloud or tenant than the API's.",
			Ru: "Токен выпущен не в том облаке или тенанте, к которому относится API."},
		Fix: fact.Text{En: "Use a login host and API host from the same cloud: login.microsoftonline.com or .us for both.",
			Ru: "Хост входа и хост API должны быть из одного облака: login.microsoftonline.com или .us."}}
}

func resourceNotInTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "resource-not-in-tenant", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The tenant doesn't have this API: its product isn't licensed, or was never opened or consented to there.",
			Ru: "В тенанте нет этого API: продукт не лицензирован, его ни разу не открывали или не дали согласия."},
		Fix: fact.Text{En: "Check the product's license; look for the API in Enterprise applications; for Defender, open security.microsoft.com once as administrator.",
			Ru: "Проверьте лицензию продукта, найдите API в Enterprise applications; для Defender откройте security.microsoft.com администратором."}}
}

func permissionOtherAPI(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "permission-other-api", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The permission was added for a different API: Graph, WindowsDefenderATP, and Microsoft Threat Protection differ.",
			Ru: "Разрешение добавлено для другого API: Graph, WindowsDefenderATP и Microsoft Threat Protection различаются."},
		Fix: fact.Text{En: "API permissions, Add, APIs my organization uses: choose the API whose URL is in scope or resource.",
			Ru: "API permissions, Add, APIs my organization uses: выберите API, чей URL указан в scope или resource."}}
}

func consentDeclined(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "consent-declined", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user selected Cancel, or isn't allowed to consent alone.",
			Ru: "Пользователь нажал отмену или не вправе дать согласие сам."},
		Fix: fact.Text{En: "Sign in again and accept, or have an administrator grant consent for all.",
			Ru: "Войдите снова и примите запрос или попросите администратора дать согласие за всех."}}
}

func tokenMethod(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-method", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The URL was opened in a browser, or a redirect turned POST into GET.",
			Ru: "URL открыт в браузере, или перенаправление превратило POST в GET."},
		Fix: fact.Text{En: "Send a POST with the form as its body to /oauth2/v2.0/token; follow no redirect.",
			Ru: "Отправьте POST с формой в теле на /oauth2/v2.0/token, без перенаправлений."}}
}

func redirectFollow(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "redirect-follow", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Entra ID redirects the request, but the client didn't follow.",
			Ru: "Entra ID перенаправляет запрос, а клиент не последовал."},
		Fix: fact.Text{En: "Send the same POST to the address in the Location header.",
			Ru: "Отправьте тот же POST по адресу из заголовка Location."}}
}

func permissionStale(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "permission-stale", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An old registration still lists an API that has been removed.",
			Ru: "Старая регистрация всё ещё ссылается на удалённый API."},
		Fix: fact.Text{En: "App registrations, your app, API permissions: remove the entry and add the current API.",
			Ru: "App registrations, ваше приложение, API permissions: удалите запись и добавьте нынешний API."}}
}
