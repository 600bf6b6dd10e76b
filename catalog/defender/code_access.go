package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The codes about who asks, and what the device and the tenant allow.

var osPlatformNotSupported = fact.Code{
	Name: "OsPlatformNotSupported", Service: fact.Defender, Status: 400,
	Message: "OS Platform {platform} isn't supported for this action.",
	Meaning: fact.Text{En: "The device's operating system doesn't support this action.",
		Ru: "Операционная система устройства не поддерживает это действие."},
	Causes: []fact.Cause{
		cause.PlatformUnsupported(),
	},
	Docs:  []string{docIsolate, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var clientVersionNotSupported = fact.Code{
	Name: "ClientVersionNotSupported", Service: fact.Defender, Status: 400,
	Message:  "{action} is supported on client version {version} and later.",
	Variants: []string{"{action} is supported on client version {version} and above."},
	Meaning: fact.Text{En: "The Defender client on the device is too old for this action.",
		Ru: "Клиент Defender на устройстве слишком старый для этого действия."},
	Causes: []fact.Cause{
		cause.ClientOutdated(),
	},
	Docs:  []string{docIsolate, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var unauthorized = fact.Code{
	Name: "Unauthorized", General: true, Service: fact.Defender, Status: 401,
	Message: "Unauthorized",
	Meaning: fact.Text{En: "The service doesn't accept the request's Authorization header.",
		Ru: "Служба не принимает заголовок Authorization этого запроса."},
	Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.TokenAudience(fact.Possible), cause.TokenHeader(fact.Possible)},
	Example: fact.Example{
		Before: "Authorization: eyJ0eXAi...",
		After:  "Authorization: Bearer eyJ0eXAi...",
		Causes: []string{"token-header"},
	},
	Docs:  []string{source.XDRCodes, source.Apps},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var forbidden = fact.Code{
	Name: "Forbidden", General: true, Service: fact.Defender, Status: 403,
	Message: "Forbidden",
	Meaning: fact.Text{En: "The token is valid, but it doesn't allow this operation.",
		Ru: "Токен действителен, но этой операции не разрешает."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.TokenBeforeConsent(), cause.TokenAudience(fact.Possible), cause.UserRole()},
	Docs:   []string{source.XDRCodes, source.Apps},
	Basis:  fact.Documented, Source: source.XDRCodes,
}

var disabledFeature = fact.Code{
	Name: "DisabledFeature", Service: fact.Defender, Status: 403,
	Message: "Tenant feature isn't enabled.",
	Meaning: fact.Text{En: "The feature that this operation relies on is turned off in the tenant.",
		Ru: "Функция, от которой зависит операция, в тенанте выключена."},
	Causes: []fact.Cause{
		cause.FeatureOff(),
		cause.LicenceMissing(fact.Possible),
		cause.Possible("api-not-released", fact.Observed,
			fact.Text{En: "The API is in preview or not released, although its permission can be selected.",
				Ru: "API в предварительной версии или не выпущен, хотя его разрешение можно выбрать."},
			fact.Text{En: "Use the documented API instead, usually in Microsoft Graph.",
				Ru: "Используйте описанный в документации API, обычно в Microsoft Graph."}),
	},
	Docs:  []string{docFeatures, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var disallowedOperation = fact.Code{
	Name: "DisallowedOperation", Service: fact.Defender, Status: 403,
	Message: "{detail}.",
	Meaning: fact.Text{En: "The operation isn't allowed here; the message gives the reason.",
		Ru: "Операция здесь не разрешена; причина — в сообщении."},
	Causes: []fact.Cause{
		cause.PolicyForbids(),
		cause.AutomationLevel(fact.Possible),
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}
