package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors about the API that a token is asked for, and the consent to it.

var aadsts50001 = fact.Code{
	Name: "AADSTS50001", Aliases: []string{"50001"}, Symbol: "InvalidResource",
	Service: fact.Entra, Status: 400,
	Message: "The resource named {resource} was not found in the tenant named {tenant}.",
	Variants: []string{
		"The application named {resource} was not found in the tenant named {tenant}.",
		"The resource is disabled or doesn't exist.",
	},
	Meaning: fact.Text{En: "The tenant doesn't have the requested API or has disabled it.",
		Ru: "В тенанте нет API, для которого запрошен токен, или он отключён."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely), resourceNotInTenant(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.AADSTS, docPrincipals},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50105 = fact.Code{
	Name: "AADSTS50105", Aliases: []string{"50105"}, Symbol: "EntitlementGrantsNotFound",
	Service: fact.Entra, Status: 400,
	Message: "Your administrator has configured the application {appName} ('{app}') to block users unless they are specifically granted ('assigned') access to the application.",
	Variants: []string{
		"Your administrator has configured the application {appName} ('{app}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '{user}' is blocked",
		"The signed in user '{user}' is not assigned to a role for the application '{app}'({appName}).",
	},
	Meaning: fact.Text{En: "The application admits only assigned users.",
		Ru: "Приложение пускает только назначенных пользователей."},
	Causes: []fact.Cause{cause.UserNotAssigned(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts65001 = fact.Code{
	Name: "AADSTS65001", Aliases: []string{"65001"}, Symbol: "DelegationDoesNotExist",
	Service: fact.Entra, Status: 400,
	Message:  "The user or administrator has not consented to use the application with ID '{app}' named '{appName}'. Send an interactive authorization request for this user and resource.",
	Variants: []string{"The user or administrator has not consented to use the application with ID '{app}'"},
	Meaning: fact.Text{En: "Nobody has consented to the application calling this API for the user.",
		Ru: "Никто не дал согласия на то, чтобы приложение вызывало этот API от имени пользователя."},
	Causes: []fact.Cause{cause.ConsentMissing(fact.Likely), permissionOtherAPI(fact.Possible)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts65002 = fact.Code{
	Name: "AADSTS65002", Aliases: []string{"65002"}, Service: fact.Entra, Status: 400,
	Message: "Consent between first party application '{app}' and first party resource '{resource}' must be configured via preauthorization",
	Meaning: fact.Text{En: "A Microsoft application, such as Azure CLI, requested a token for an API that it isn't allowed to call.",
		Ru: "Для токена использовано приложение Microsoft (например, Azure CLI), которому этот API не разрешён."},
	Causes: []fact.Cause{cause.FirstPartyApp(fact.Likely)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts65004 = fact.Code{
	Name: "AADSTS65004", Aliases: []string{"65004"}, Symbol: "UserDeclinedConsent",
	Service: fact.Entra, Status: 400,
	Message: "User declined to consent to access the app.",
	Meaning: fact.Text{En: "The user declined what the application asked for.",
		Ru: "Пользователь отказал приложению в согласии."},
	Causes: []fact.Cause{consentDeclined(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90008 = fact.Code{
	Name: "AADSTS90008", Aliases: []string{"90008"}, Symbol: "TokenForItselfRequiresGraphPermission",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The application lacks the permission to sign users in and read their profile.",
		Ru: "У приложения нет разрешения на вход пользователей и чтение их профиля."},
	Causes: []fact.Cause{cause.ConsentMissing(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90009 = fact.Code{
	Name: "AADSTS90009", Aliases: []string{"90009"}, Symbol: "TokenForItselfMissingIdenticalAppIdentifier",
	Service: fact.Entra, Status: 400,
	Message: "Application '{app}'({appName}) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.",
	Meaning: fact.Text{En: "The application asked for a token for itself, and didn't name itself by its client ID.",
		Ru: "Приложение запросило токен для самого себя, но указало себя не по ID клиента."},
	Causes: []fact.Cause{cause.OwnToken(fact.Likely)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90094 = fact.Code{
	Name: "AADSTS90094", Aliases: []string{"90094"}, Symbol: "AdminConsentRequired",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Only an administrator can consent to these permissions, as to all Defender permissions.",
		Ru: "Согласие на эти разрешения даёт только администратор, как и на все разрешения Defender."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90095 = fact.Code{
	Name: "AADSTS90095", Aliases: []string{"90095"}, Symbol: "AdminConsentRequiredRequestAccess",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "An administrator must approve the application first.",
		Ru: "Приложение сначала должен одобрить администратор."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90099 = fact.Code{
	Name: "AADSTS90099", Aliases: []string{"90099"}, Service: fact.Entra, Status: 400,
	Message:  "The application '{app}' ({appName}) has not been authorized in the tenant '{tenant}'. Applications must be authorized to access the customer tenant before partner delegated administrators can use them.",
	Variants: []string{"The application '{app}' ({appName}) has not been authorized in the tenant '{tenant}'."},
	Meaning: fact.Text{En: "A partner's application isn't allowed in the customer's tenant yet.",
		Ru: "Приложение партнёра ещё не разрешено в тенанте клиента."},
	Causes: []fact.Cause{
		cause.Likely("partner-consent", fact.Documented,
			fact.Text{En: "The partner's application wasn't preconsented for customers under delegated administration.",
				Ru: "Приложению партнёра не дано предварительное согласие для делегированного администрирования."},
			fact.Text{En: "Give consent for the customer through Partner Center, or have the customer's administrator consent.",
				Ru: "Дайте согласие за клиента через Partner Center или попросите об этом администратора клиента."}),
	},
	Docs:  []string{source.Consent, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts500011 = fact.Code{
	Name: "AADSTS500011", Aliases: []string{"500011"}, Symbol: "InvalidResourceServicePrincipalNotFound",
	Service: fact.Entra, Status: 400,
	Message: "The resource principal named {resource} was not found in the tenant named {tenant}.",
	Meaning: fact.Text{En: "The tenant doesn't have the requested API.",
		Ru: "В тенанте нет API, для которого запрошен токен."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely), resourceNotInTenant(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{docPrincipals, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts501051 = fact.Code{
	Name: "AADSTS501051", Aliases: []string{"501051"}, Service: fact.Entra, Status: 400,
	Message: "Application '{app}'({appName}) is not assigned to a role for the application '{resource}'({resourceName}).",
	Meaning: fact.Text{En: "The API admits only assigned applications, and this one has none of its roles.",
		Ru: "API пускает только назначенные приложения, а у этого нет ни одной его роли."},
	Causes: []fact.Cause{appUnassigned(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts650052 = fact.Code{
	Name: "AADSTS650052", Aliases: []string{"650052"}, Service: fact.Entra, Status: 400,
	Message:  "The app is trying to access a service '{resource}'({resourceName}) that your organization '{tenant}' lacks a service principal for.",
	Variants: []string{"The app needs access to a service ('{resource}') that your organization '{tenant}' has not subscribed to or enabled."},
	Meaning: fact.Text{En: "The organization doesn't have the API that the application needs.",
		Ru: "У организации нет API, который нужен приложению."},
	Causes: []fact.Cause{resourceNotInTenant(fact.Likely), cause.ResourceMistyped(fact.Possible)},
	Docs:   []string{docPrincipals, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts650053 = fact.Code{
	Name: "AADSTS650053", Aliases: []string{"650053"}, Service: fact.Entra, Status: 400,
	Message: "The application '{appName}' asked for scope '{scope}' that doesn't exist on the resource '{resource}'.",
	Meaning: fact.Text{En: "The API has no delegated permission with this name.",
		Ru: "Делегированного разрешения с таким именем у API нет."},
	Causes: []fact.Cause{
		cause.Likely("scope-unknown", fact.Observed,
			fact.Text{En: "The permission is misspelled (Incident.Read.All, not Incidents.Read.All), or lacks the API's URL before it.",
				Ru: "Разрешение написано с ошибкой (Incident.Read.All, а не Incidents.Read.All) или перед ним нет URL API."},
			fact.Text{En: "Copy the exact name from the operation's page, and put the API's URL and a slash before it.",
				Ru: "Возьмите точное имя со страницы операции и поставьте перед ним URL API и косую черту."}),
		permissionOtherAPI(fact.Possible),
	},
	Docs:  []string{source.Scopes},
	Basis: fact.Observed, Source: srcScopeUnknown,
}

var aadsts650054 = fact.Code{
	Name: "AADSTS650054", Aliases: []string{"650054"}, Service: fact.Entra, Status: 400,
	Message: "The application '{app}' asked for permissions to access a resource '{resource}' that has been removed or is no longer available.",
	Meaning: fact.Text{En: "The registration asks for permissions of an API that no longer exists.",
		Ru: "Регистрация запрашивает разрешения API, которого больше нет."},
	Causes: []fact.Cause{permissionStale(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts650056 = fact.Code{
	Name: "AADSTS650056", Aliases: []string{"650056"}, Service: fact.Entra, Status: 400,
	Message:  "Misconfigured application. This could be due to one of the following: the client has not listed any permissions for '{resource}' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant.",
	Variants: []string{"Misconfigured application. This could be due to one of the following: the client has not listed any permissions for '{resource}'"},
	Meaning: fact.Text{En: "The registration has no permission of this API, or nobody has consented to it.",
		Ru: "В регистрации нет разрешений этого API, или на них не дано согласие."},
	Causes: []fact.Cause{cause.ConsentMissing(fact.Likely), permissionOtherAPI(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts650057 = fact.Code{
	Name: "AADSTS650057", Aliases: []string{"650057"}, Service: fact.Entra, Status: 400,
	Message:  "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: {app}. Resource value from request: {resource}. Resource app ID: {resourceApp}. List of valid resources from app registration: {valid}.",
	Variants: []string{"Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration."},
	Meaning: fact.Text{En: "The registration has permissions of other APIs, but none of the requested API.",
		Ru: "В регистрации есть разрешения других API, но нет ни одного для запрошенного."},
	Causes: []fact.Cause{permissionOtherAPI(fact.Likely), cause.ResourceMistyped(fact.Possible)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts52004 = fact.Code{
	Name: "AADSTS52004", Aliases: []string{"52004"}, Symbol: "DelegationDoesNotExistForLinkedIn",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The user hasn't consented to access to LinkedIn.",
		Ru: "Пользователь не дал согласия на доступ к LinkedIn."},
	Causes: []fact.Cause{cause.ConsentMissing(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts65005 = fact.Code{
	Name: "AADSTS65005", Aliases: []string{"65005"}, Symbol: "MisconfiguredApplication",
	Service: fact.Entra, Status: 400,
	Message: "The client application has requested access to resource '{resource}'. This request has failed because the client has not specified this resource in its requiredResourceAccess list.",
	Meaning: fact.Text{En: "The registration lists no permission of this API, or the tenant doesn't have the API.",
		Ru: "В регистрации нет разрешений этого API, или API нет в тенанте."},
	Causes: []fact.Cause{permissionOtherAPI(fact.Likely), resourceNotInTenant(fact.Possible), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90016 = fact.Code{
	Name: "AADSTS90016", Aliases: []string{"90016"}, Symbol: "MissingRequiredClaim",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The token that was passed on lacks a claim that Entra ID needs.",
		Ru: "В переданном токене нет нужного Entra ID поля."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely), userTokenAudience(fact.Possible)},
	Docs:   []string{docOnBehalfOf, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts221000 = fact.Code{
	Name: "AADSTS221000", Aliases: []string{"221000"}, Symbol: "DeviceOnlyTokensNotSupportedByResource",
	Service: fact.Entra, Status: 400,
	Message: "The resource is not configured to accept device-only tokens.",
	Meaning: fact.Text{En: "The API doesn't accept tokens of a device without a user.",
		Ru: "API не принимает токенов устройства без пользователя."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500014 = fact.Code{
	Name: "AADSTS500014", Aliases: []string{"500014"}, Service: fact.Entra, Status: 400,
	Message: "The service principal for resource '{resource}' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
	Variants: []string{
		"The service principal for resource '{resource}' is disabled.",
		"The service principal named '{resource}' is disabled.",
	},
	Meaning: fact.Text{En: "The requested API is disabled in this tenant.",
		Ru: "API, для которого запрошен токен, в этом тенанте отключён."},
	Causes: []fact.Cause{cause.ResourceDisabled(fact.Likely)},
	Docs:   []string{source.Disabled},
	Basis:  fact.Observed, Source: source.ResourceDisabled,
}

var aadsts650051 = fact.Code{
	Name: "AADSTS650051", General: true, Aliases: []string{"650051"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID couldn't add the application, or one of its permissions, to the tenant.",
		Ru: "Entra ID не смог добавить в тенант приложение или одно из его разрешений."},
	Causes: []fact.Cause{cause.PermissionUnknown(fact.Possible), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Observed, Source: source.AADSTS,
}
