package catalog

// The codes about who asks, and what the device and the tenant allow.

var osPlatformNotSupported = Code{
	Name: "OsPlatformNotSupported", Service: Defender, Status: 400,
	Message: "OS Platform {platform} isn't supported for this action.",
	Meaning: Text{"The device runs an operating system on which this action does not exist.",
		"На устройстве стоит ОС, для которой такого действия нет."},
	Causes: []Cause{
		platformUnsupported(),
	},
	Docs:  []string{docIsolate, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

func platformUnsupported() Cause {
	return Cause{ID: "platform-unsupported", Certainty: Likely, Basis: Documented,
		Summary: Text{"The action is not offered for this platform.",
			"Для этой платформы действие не предусмотрено."},
		Fix: Text{"Read osPlatform of the device first, and act only on platforms that the page lists.",
			"Сначала прочитайте osPlatform устройства; действуйте только на платформах из описания."}}
}

var clientVersionNotSupported = Code{
	Name: "ClientVersionNotSupported", Service: Defender, Status: 400,
	Message:  "{action} is supported on client version {version} and later.",
	Variants: []string{"{action} is supported on client version {version} and above."},
	Meaning: Text{"The Defender client on the device is too old for this action.",
		"Клиент Defender на устройстве слишком старый для этого действия."},
	Causes: []Cause{
		clientOutdated(),
	},
	Docs:  []string{docIsolate, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

func clientOutdated() Cause {
	return Cause{ID: "client-outdated", Certainty: Likely, Basis: Documented,
		Summary: Text{"The device has an older client than the action needs.",
			"На устройстве клиент старее, чем нужно для действия."},
		Fix: Text{"Update the operating system or the Defender client of the device, then try again.",
			"Обновите ОС или клиент Defender на устройстве и повторите."}}
}

var unauthorized = Code{
	Name: "Unauthorized", General: true, Service: Defender, Status: 401,
	Message: "Unauthorized",
	Meaning: Text{"The service does not accept the Authorization header of the request.",
		"Служба не принимает заголовок Authorization этого запроса."},
	Causes: []Cause{tokenExpired(Likely), tokenAudience(Possible), tokenHeader(Possible)},
	Example: Example{
		Before: "Authorization: eyJ0eXAi...",
		After:  "Authorization: Bearer eyJ0eXAi...",
		Causes: []string{"token-header"},
	},
	Docs:  []string{docXDRCodes, docApps},
	Basis: Documented, Source: docXDRCodes,
}

var forbidden = Code{
	Name: "Forbidden", General: true, Service: Defender, Status: 403,
	Message: "Forbidden",
	Meaning: Text{"The token is good, but it does not allow this operation.",
		"Токен действителен, но этой операции не разрешает."},
	Causes: []Cause{permissionMissing(Likely), tokenBeforeConsent(), tokenAudience(Possible), userRole()},
	Docs:   []string{docXDRCodes, docApps},
	Basis:  Documented, Source: docXDRCodes,
}

var disabledFeature = Code{
	Name: "DisabledFeature", Service: Defender, Status: 403,
	Message: "Tenant feature isn't enabled.",
	Meaning: Text{"The tenant has the feature behind this operation switched off.",
		"Функция, на которой держится операция, в тенанте выключена."},
	Causes: []Cause{
		featureOff(),
		licenceMissing(Possible),
		possible("api-not-released", Observed,
			Text{"The API is a preview or not released, though a permission for it can be picked.",
				"API в предварительной версии или не выпущен, хотя разрешение для него есть."},
			Text{"Use the documented API for it, mostly the one of Microsoft Graph.",
				"Используйте описанный в документации API, обычно в Microsoft Graph."}),
	},
	Docs:  []string{docFeatures, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

func featureOff() Cause {
	return Cause{ID: "feature-off", Certainty: Likely, Basis: Documented,
		Summary: Text{"The feature that the request needs is switched off in the tenant.",
			"Функция, нужная для запроса, в тенанте выключена."},
		Fix: Text{"Turn it on in the portal of the product; for Endpoint under Settings, Endpoints, Advanced features.",
			"Включите её на портале продукта; для Endpoint — Settings, Endpoints, Advanced features."}}
}

func licenceMissing(c Certainty) Cause {
	return Cause{ID: "licence-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The tenant's licenses do not include what was asked for.",
			"Лицензии тенанта этого не включают."},
		Fix: Text{"Check the plan in the Microsoft 365 admin center; a new token does not help.",
			"Проверьте план в центре администрирования Microsoft 365; новый токен не поможет."}}
}

var disallowedOperation = Code{
	Name: "DisallowedOperation", Service: Defender, Status: 403,
	Message: "{detail}.",
	Meaning: Text{"The operation is not allowed here; the message gives the reason.",
		"Операция здесь не разрешена; причина — в сообщении."},
	Causes: []Cause{
		policyForbids(),
		automationLevel(Possible),
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func policyForbids() Cause {
	return Cause{ID: "policy-forbids", Certainty: Likely, Basis: Documented,
		Summary: Text{"A setting of the tenant, or the state of the device, forbids the operation.",
			"Операцию запрещает настройка тенанта или состояние устройства."},
		Fix: Text{"Change what the message names, then send the request again.",
			"Измените то, что названо в сообщении, и повторите запрос."}}
}
