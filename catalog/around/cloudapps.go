package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docCloudAppsTokens = "https://learn.microsoft.com/defender-cloud-apps/api-authentication"
	docCloudAppsLimits = "https://learn.microsoft.com/defender-cloud-apps/api-introduction"
	srcSplunkMonitor   = "https://github.com/microsoft/AzureMonitorAddonForSplunk/issues/145"
	srcCloudAppsOwner  = "https://github.com/microsoft/MCAS/issues/68"
)

// cloudAppsMessages are what Defender for Cloud Apps says under "detail", and what products in front of
// Sentinel say of their own settings.
var cloudAppsMessages = []fact.Message{
	{
		ID: "cloud-apps-owner", Template: "Invalid user - the owner of this token is not permitted to use tokens",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Cloud Apps recognizes the token, but its owner isn't allowed to use tokens.",
			Ru: "Cloud Apps знает токен, но его владельцу токены не разрешены."},
		Causes: []fact.Cause{cloudAppsOwner(fact.Likely)},
		Basis:  fact.Observed, Source: srcCloudAppsOwner,
	},
	{
		ID: "cloud-apps-filter", Template: "filter validation error: No filter name '{name}' found in metadata {entity}",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "This Defender for Cloud Apps list has no filter with that name.",
			Ru: "У этого списка Defender for Cloud Apps нет фильтра с таким именем."},
		Causes: []fact.Cause{cloudAppsFilter(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/CloudAppSecurityDocs/issues/440",
	},
	{
		ID: "cloud-apps-jwks", Template: "Invalid JSON Web Key Set",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The server that answered can't check this token.",
			Ru: "Ответивший сервер не может проверить этот токен."},
		Causes: []fact.Cause{cloudAppsHost(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/briandelmsft/SentinelAutomationModules/issues/223",
	},
	{
		ID: "cloud-apps-no-credentials", Template: "Authentication credentials were not provided.",
		Service: fact.Unknown, Status: 401, General: true,
		Meaning: fact.Text{En: "The API didn't receive credentials.",
			Ru: "API не получил учётных данных."},
		Causes: []fact.Cause{cloudAppsHeader(fact.Possible)},
		Basis:  fact.Observed, Source: docCloudAppsTokens,
	},
	{
		ID: "cloud-apps-throttled", Template: "Request was throttled. Expected available in {seconds} seconds.",
		Variants: []string{
			"Request was throttled. Expected available in {seconds} second.",
		},
		Service: fact.Unknown, Status: 429,
		Meaning: fact.Text{En: "Cloud Apps accepts 30 requests a minute per tenant.",
			Ru: "Cloud Apps принимает 30 запросов в минуту от тенанта."},
		Causes: []fact.Cause{cause.CallRate(fact.Likely)},
		Basis:  fact.Documented, Source: docCloudAppsLimits,
	},
	{
		ID: "cloud-apps-page", Template: "404Page not foundIf the problem persists, contact support.",
		Variants: []string{
			"Page not found If the problem persists, contact support. Go to dashboard",
			"};404Page not foundIf the problem persists, contact support.Go to dashboard",
			"false;404Page not foundIf the problem persists, contact support.Go to dashboard",
		},
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Cloud Apps answered with the portal's page for an unknown path.",
			Ru: "Cloud Apps ответил страницей портала о неизвестном пути."},
		Causes: []fact.Cause{cloudAppsPath(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/MCAS/issues/74",
	},
	{
		ID: "cloud-apps-page-fault", Template: "500Internal errorIf the problem persists, contact support.",
		Variants: []string{
			"Internal error If the problem persists, contact support. Go to dashboard",
			"};500Internal errorIf the problem persists, contact support.Go to dashboard",
			"false;500Internal errorIf the problem persists, contact support.Go to dashboard",
		},
		Service: fact.Unknown, Status: 500,
		Meaning: fact.Text{En: "Cloud Apps failed internally and answered with the portal's error page.",
			Ru: "В Cloud Apps произошла внутренняя ошибка, ответ — страница портала."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/MCAS/issues/85",
	},
	{
		ID: "splunk-storage", Speaker: "Splunk", Template: "Error {status} in the password waterfall: {detail}",
		Variants: []string{"Error creating storage passwords: {detail}", "Error getting secrets from storagePasswords: {detail}"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Splunk add-on failed while it was getting its credentials; the log doesn't show who refused.",
			Ru: "Дополнение Splunk не смогло получить свои учётные данные; кто отказал, журнал не показывает."},
		Causes: []fact.Cause{splunkStorage(fact.Likely)},
		Basis:  fact.Observed, Source: srcSplunkMonitor,
	},
	{
		ID: "logstash-setting", Template: "dcr_id must be provided and cannot be empty",
		Variants: []string{
			"dcr_immutable_id must be provided and cannot be empty",
			"dcr_stream_name must be provided and cannot be empty",
			"data_collection_endpoint must be provided and cannot be empty",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Sentinel output in Logstash has no data collection rule.",
			Ru: "У вывода Sentinel в Logstash не указано правило сбора данных."},
		Causes: []fact.Cause{clientSettingMissing(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/13974",
	},
	{
		ID: "misp-not-json", Speaker: "MISP", Template: "Unknown error: the response is not in JSON. Something is broken server-side",
		Variants: []string{
			"Unknown error: the response is not in JSON.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "PyMISP got a response from MISP that it can't read; Microsoft wasn't called.",
			Ru: "PyMISP получил от MISP нечитаемый ответ; до Microsoft дело не дошло."},
		Causes: []fact.Cause{mispAnswered(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/28",
	},
	{
		ID: "misp-no-expiry", Template: "Skipping indicator because valid_until was not set by MISP/MISP2Sentinel",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sender skipped the indicator; it didn't call Sentinel for it.",
			Ru: "Отправитель пропустил индикатор; Sentinel для него не вызван."},
		Causes: []fact.Cause{mispExpiry(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/28",
	},
	{
		ID: "cloud-apps-module-token", Template: "contact the Cloud App Security REST API: {\"detail\":\"Invalid token\"}",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Cloud Apps doesn't recognize the API token.",
			Ru: "Cloud Apps не знает этого API-токена."},
		Causes: []fact.Cause{cloudAppsToken(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/MCAS/issues/45",
	},
}

func cloudAppsFilter(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "filter-name", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The filter's name is misspelled, of another list, or no longer supported.",
			Ru: "Имя фильтра написано с ошибкой, из другого списка или больше не поддерживается."},
		Fix: fact.Text{En: "Use only the filters that the page of this list names today, and leave this one out; filter the answer in your program instead.",
			Ru: "Берите только фильтры, названные на странице этого списка сейчас, а этот уберите; отбирайте в своей программе."}}
}

func cloudAppsOwner(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cloud-apps-token-owner", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The user who created the API token isn't, or is no longer, a full admin in Defender for Cloud Apps.",
			Ru: "У пользователя, создавшего API-токен, нет (больше нет) полной роли администратора в Defender for Cloud Apps."},
		Fix: fact.Text{En: "Have a Global or Security Administrator with full access create a new token (Settings, Cloud Apps, API tokens), or use an Entra application.",
			Ru: "Пусть Global или Security Administrator с полным доступом создаст новый токен (Settings, Cloud Apps, API tokens), или возьмите приложение Entra."}}
}

func cloudAppsToken(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cloud-apps-token", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API token isn't valid here: mistyped, lowercased, revoked, or from another tenant.",
			Ru: "API-токен здесь недействителен: опечатка, изменён регистр, отозван или от другого тенанта."},
		Fix: fact.Text{En: "Send Authorization: Token TOKEN, exactly as issued, to the tenant's API URL (Settings, Cloud Apps, About).",
			Ru: "Передавайте Authorization: Token ТОКЕН в точности как выдан на URL API тенанта (Settings, Cloud Apps, About)."}}
}

func cloudAppsHost(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cloud-apps-host", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The generic host portal.cloudappsecurity.com led to servers in a different region.",
			Ru: "Общий хост portal.cloudappsecurity.com привёл на серверы другого региона."},
		Fix: fact.Text{En: "Call the tenant's API URL: https://TENANT.REGION.portal.cloudappsecurity.com (Settings, Cloud Apps, About).",
			Ru: "Вызывайте URL API тенанта: https://TENANT.REGION.portal.cloudappsecurity.com (Settings, Cloud Apps, About)."}}
}

func cloudAppsPath(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cloud-apps-path", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API of Cloud Apps doesn't have this path; an old module may still call it.",
			Ru: "У API Cloud Apps нет такого пути; его может вызывать старый модуль."},
		Fix: fact.Text{En: "Compare the path with the current API, such as /api/v1/activities/, and update or replace the module.",
			Ru: "Сверьте путь с нынешним API, например /api/v1/activities/, и обновите или замените модуль."}}
}

func splunkStorage(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "splunk-storage", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The add-on may not use Splunk's storage passwords, or its service principal can't read the key vault.",
			Ru: "Дополнению недоступны storage passwords в Splunk, или его субъект-служба не может читать хранилище ключей."},
		Fix: fact.Text{En: "Check the user's capability list_storage_passwords in Splunk, then read the secret with az as that service principal.",
			Ru: "Проверьте в Splunk право list_storage_passwords, затем прочитайте секрет через az от имени этого субъекта-службы."}}
}

func cloudAppsHeader(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cloud-apps-header", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The request has no Authorization header that Cloud Apps understands.",
			Ru: "В запросе нет заголовка Authorization, понятного Cloud Apps."},
		Fix: fact.Text{En: "Send Authorization: Token TOKEN for an API token from the portal, or Authorization: Bearer TOKEN for an Entra ID token.",
			Ru: "Передайте Authorization: Token ТОКЕН для токена портала или Authorization: Bearer ТОКЕН для токена Entra ID."}}
}

func clientSettingMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "product-setting-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A setting is empty in the product that sends the data; nothing was called.",
			Ru: "В продукте, который отправляет данные, не задана настройка; вызова не было."},
		Fix: fact.Text{En: "Set the value named in the message in the product's configuration, and restart the product.",
			Ru: "Задайте значение, названное в сообщении, в настройках продукта и запустите его снова."}}
}

func mispAnswered(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "misp-answer", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "MISP, not a Microsoft API, answered with a page or an error instead of JSON.",
			Ru: "Не API Microsoft, а MISP ответил страницей или ошибкой вместо JSON."},
		Fix: fact.Text{En: "Check the MISP server's log and run the same search there; request fewer attributes per page.",
			Ru: "Посмотрите журнал сервера MISP и выполните там тот же поиск; запрашивайте меньше атрибутов на страницу."}}
}

func mispExpiry(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "indicator-no-expiry", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The indicator has no valid_until, and the sender skips such indicators.",
			Ru: "У индикатора нет valid_until, а отправитель такие пропускает."},
		Fix: fact.Text{En: "Set a default expiry in the configuration of misp2sentinel, and use its current config format.",
			Ru: "Задайте срок по умолчанию в настройках misp2sentinel и возьмите их нынешний формат."}}
}
