package catalog

const (
	docCloudAppsTokens = "https://learn.microsoft.com/defender-cloud-apps/api-authentication"
	docCloudAppsLimits = "https://learn.microsoft.com/defender-cloud-apps/api-introduction"
	srcCloudAppsOwner  = "https://github.com/microsoft/MCAS/issues/68"
)

// cloudAppsMessages are what Defender for Cloud Apps says under "detail", and what products in front of
// Sentinel say of their own settings.
var cloudAppsMessages = []Message{
	{
		ID: "cloud-apps-owner", Template: "Invalid user - the owner of this token is not permitted to use tokens",
		Service: Unknown, Status: 403,
		Meaning: Text{"Cloud Apps knows the token, but its owner may not use tokens.",
			"Cloud Apps знает токен, но его владельцу токены не разрешены."},
		Causes: []Cause{cloudAppsOwner(Likely)},
		Basis:  Observed, Source: srcCloudAppsOwner,
	},
	{
		ID: "cloud-apps-jwks", Template: "Invalid JSON Web Key Set",
		Service: Unknown, Status: 401,
		Meaning: Text{"The server that answered can't check this token.",
			"Ответивший сервер не может проверить этот токен."},
		Causes: []Cause{cloudAppsHost(Likely)},
		Basis:  Observed, Source: "https://github.com/briandelmsft/SentinelAutomationModules/issues/223",
	},
	{
		ID: "cloud-apps-no-credentials", Template: "Authentication credentials were not provided.",
		Service: Unknown, Status: 401, General: true,
		Meaning: Text{"The API got no credentials.",
			"API не получил учётных данных."},
		Causes: []Cause{cloudAppsHeader(Possible)},
		Basis:  Observed, Source: docCloudAppsTokens,
	},
	{
		ID: "cloud-apps-throttled", Template: "Request was throttled. Expected available in {seconds} seconds.",
		Variants: []string{
			"Request was throttled. Expected available in {seconds} second.",
		},
		Service: Unknown, Status: 429,
		Meaning: Text{"Cloud Apps takes 30 requests a minute from a tenant.",
			"Cloud Apps принимает 30 запросов в минуту от тенанта."},
		Causes: []Cause{callRate(Likely)},
		Basis:  Documented, Source: docCloudAppsLimits,
	},
	{
		ID: "logstash-setting", Template: "dcr_id must be provided and cannot be empty",
		Variants: []string{
			"dcr_immutable_id must be provided and cannot be empty",
			"dcr_stream_name must be provided and cannot be empty",
			"data_collection_endpoint must be provided and cannot be empty",
		},
		Service: Unknown,
		Meaning: Text{"The Sentinel output of Logstash has no data collection rule.",
			"У вывода Sentinel в Logstash не указано правило сбора данных."},
		Causes: []Cause{clientSettingMissing(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/13974",
	},
	{
		ID: "misp-not-json", Template: "Unknown error: the response is not in JSON. Something is broken server-side",
		Variants: []string{
			"Unknown error: the response is not in JSON.",
		},
		Service: Unknown,
		Meaning: Text{"PyMISP got an answer from MISP that it can't read; Microsoft wasn't called.",
			"PyMISP получил от MISP нечитаемый ответ; до Microsoft дело не дошло."},
		Causes: []Cause{mispAnswered(Likely)},
		Basis:  Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/28",
	},
	{
		ID: "misp-no-expiry", Template: "Skipping indicator because valid_until was not set by MISP/MISP2Sentinel",
		Service: Unknown,
		Meaning: Text{"The sender left the indicator out; Sentinel wasn't called for it.",
			"Отправитель пропустил индикатор; Sentinel для него не вызван."},
		Causes: []Cause{mispExpiry(Likely)},
		Basis:  Observed, Source: "https://github.com/cudeso/misp2sentinel/issues/28",
	},
	{
		ID: "cloud-apps-module-token", Template: "contact the Cloud App Security REST API: {\"detail\":\"Invalid token\"}",
		Service: Unknown, Status: 401,
		Meaning: Text{"Cloud Apps doesn't know the API token.",
			"Cloud Apps не знает этого API-токена."},
		Causes: []Cause{cloudAppsToken(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoft/MCAS/issues/45",
	},
}

func cloudAppsOwner(c Certainty) Cause {
	return Cause{ID: "cloud-apps-token-owner", Certainty: c, Basis: Observed,
		Summary: Text{"The user who created the API token has no full admin role in Defender for Cloud Apps (any more).",
			"У пользователя, создавшего API-токен, нет (больше нет) полной роли администратора в Defender for Cloud Apps."},
		Fix: Text{"Have a Global or Security Administrator with full access create a new token (Settings, Cloud Apps, API tokens), or use an Entra application.",
			"Пусть Global или Security Administrator с полным доступом создаст новый токен (Settings, Cloud Apps, API tokens), или возьмите приложение Entra."}}
}

func cloudAppsToken(c Certainty) Cause {
	return Cause{ID: "cloud-apps-token", Certainty: c, Basis: Observed,
		Summary: Text{"The API token isn't valid here: mistyped, changed to lowercase, revoked, or of another tenant.",
			"API-токен здесь недействителен: опечатка, изменён регистр, отозван или от другого тенанта."},
		Fix: Text{"Send Authorization: Token TOKEN, exactly as it was issued, to the API URL of the tenant (Settings, Cloud Apps, About).",
			"Передавайте Authorization: Token ТОКЕН в точности как выдан на URL API тенанта (Settings, Cloud Apps, About)."}}
}

func cloudAppsHost(c Certainty) Cause {
	return Cause{ID: "cloud-apps-host", Certainty: c, Basis: Observed,
		Summary: Text{"The general host portal.cloudappsecurity.com led to the servers of another region.",
			"Общий хост portal.cloudappsecurity.com привёл на серверы другого региона."},
		Fix: Text{"Call the API URL of the tenant: https://TENANT.REGION.portal.cloudappsecurity.com (Settings, Cloud Apps, About).",
			"Вызывайте URL API тенанта: https://TENANT.REGION.portal.cloudappsecurity.com (Settings, Cloud Apps, About)."}}
}

func cloudAppsHeader(c Certainty) Cause {
	return Cause{ID: "cloud-apps-header", Certainty: c, Basis: Documented,
		Summary: Text{"The request has no Authorization header that Cloud Apps understands.",
			"В запросе нет заголовка Authorization, понятного Cloud Apps."},
		Fix: Text{"Send Authorization: Token TOKEN for an API token of the portal, Authorization: Bearer TOKEN for one of Entra ID.",
			"Передайте Authorization: Token ТОКЕН для токена портала или Authorization: Bearer ТОКЕН для токена Entra ID."}}
}

func clientSettingMissing(c Certainty) Cause {
	return Cause{ID: "product-setting-missing", Certainty: c, Basis: Observed,
		Summary: Text{"A setting of the product that sends the data is empty; nothing was called.",
			"В продукте, который отправляет данные, не задана настройка; вызова не было."},
		Fix: Text{"Set the value that the message names in the product's configuration, and start it again.",
			"Задайте значение, названное в сообщении, в настройках продукта и запустите его снова."}}
}

func mispAnswered(c Certainty) Cause {
	return Cause{ID: "misp-answer", Certainty: c, Basis: Observed,
		Summary: Text{"MISP, not a Microsoft API, answered with a page or an error instead of JSON.",
			"Не API Microsoft, а MISP ответил страницей или ошибкой вместо JSON."},
		Fix: Text{"Look at the log of the MISP server and open the same search there; ask for fewer attributes a page.",
			"Посмотрите журнал сервера MISP и выполните там тот же поиск; запрашивайте меньше атрибутов на страницу."}}
}

func mispExpiry(c Certainty) Cause {
	return Cause{ID: "indicator-no-expiry", Certainty: c, Basis: Observed,
		Summary: Text{"The indicator has no valid_until, and the sender skips those.",
			"У индикатора нет valid_until, а отправитель такие пропускает."},
		Fix: Text{"Set a default expiry in the configuration of misp2sentinel, and use its present config format.",
			"Задайте срок по умолчанию в настройках misp2sentinel и возьмите их нынешний формат."}}
}
