package catalog

// The token errors about the API that a token is asked for, and the consent to it.

var aadsts50001 = Code{
	Name: "AADSTS50001", Aliases: []string{"50001"}, Symbol: "InvalidResource",
	Service: Entra, Status: 400,
	Message: "The resource named {resource} was not found in the tenant named {tenant}.",
	Variants: []string{
		"The application named {resource} was not found in the tenant named {tenant}.",
		"The resource is disabled or doesn't exist.",
	},
	Meaning: Text{"The tenant does not have the API that the token is asked for, or has disabled it.",
		"В тенанте нет API, для которого запрошен токен, или он отключён."},
	Causes: []Cause{resourceMistyped(Likely), resourceNotInTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docAADSTS, docDefenderApp},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50105 = Code{
	Name: "AADSTS50105", Aliases: []string{"50105"}, Symbol: "EntitlementGrantsNotFound",
	Service: Entra, Status: 400,
	Message: "Your administrator has configured the application {appName} ('{app}') to block users unless they are specifically granted ('assigned') access to the application.",
	Variants: []string{
		"Your administrator has configured the application {appName} ('{app}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '{user}' is blocked",
		"The signed in user '{user}' is not assigned to a role for the application '{app}'({appName}).",
	},
	Meaning: Text{"The application lets in assigned users only.",
		"Приложение пускает только назначенных пользователей."},
	Causes: []Cause{userNotAssigned(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts65001 = Code{
	Name: "AADSTS65001", Aliases: []string{"65001"}, Symbol: "DelegationDoesNotExist",
	Service: Entra, Status: 400,
	Message:  "The user or administrator has not consented to use the application with ID '{app}' named '{appName}'. Send an interactive authorization request for this user and resource.",
	Variants: []string{"The user or administrator has not consented to use the application with ID '{app}'"},
	Meaning: Text{"Nobody has consented that the application calls this API for the user.",
		"Никто не дал согласия на то, чтобы приложение вызывало этот API от имени пользователя."},
	Causes: []Cause{consentMissing(Likely), permissionOtherAPI(Possible)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts65002 = Code{
	Name: "AADSTS65002", Aliases: []string{"65002"}, Service: Entra, Status: 400,
	Message: "Consent between first party application '{app}' and first party resource '{resource}' must be configured via preauthorization",
	Meaning: Text{"A Microsoft application, such as Azure CLI, was used to get a token for an API that it may not call.",
		"Для токена использовано приложение Microsoft (например, Azure CLI), которому этот API не разрешён."},
	Causes: []Cause{firstPartyApp(Likely)},
	Docs:   []string{docDefenderApp, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts65004 = Code{
	Name: "AADSTS65004", Aliases: []string{"65004"}, Symbol: "UserDeclinedConsent",
	Service: Entra, Status: 400,
	Message: "User declined to consent to access the app.",
	Meaning: Text{"The user refused what the application asked for.",
		"Пользователь отказал приложению в согласии."},
	Causes: []Cause{consentDeclined(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90008 = Code{
	Name: "AADSTS90008", Aliases: []string{"90008"}, Symbol: "TokenForItselfRequiresGraphPermission",
	Service: Entra, Status: 400,
	Meaning: Text{"The application lacks the permission to sign users in and read their profile.",
		"У приложения нет разрешения на вход пользователей и чтение их профиля."},
	Causes: []Cause{consentMissing(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90009 = Code{
	Name: "AADSTS90009", Aliases: []string{"90009"}, Symbol: "TokenForItselfMissingIdenticalAppIdentifier",
	Service: Entra, Status: 400,
	Message: "Application '{app}'({appName}) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.",
	Meaning: Text{"The application asked for a token for itself instead of for the API.",
		"Приложение запросило токен для самого себя, а не для API."},
	Causes: []Cause{ownToken(Likely)},
	Docs:   []string{docDefenderApp, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90094 = Code{
	Name: "AADSTS90094", Aliases: []string{"90094"}, Symbol: "AdminConsentRequired",
	Service: Entra, Status: 400,
	Meaning: Text{"Only an administrator can consent to these permissions, as to all of Defender.",
		"Согласие на эти разрешения даёт только администратор, как и на все разрешения Defender."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90095 = Code{
	Name: "AADSTS90095", Aliases: []string{"90095"}, Symbol: "AdminConsentRequiredRequestAccess",
	Service: Entra, Status: 400,
	Meaning: Text{"An administrator has to approve the application first.",
		"Приложение сначала должен одобрить администратор."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90099 = Code{
	Name: "AADSTS90099", Aliases: []string{"90099"}, Service: Entra, Status: 400,
	Message:  "The application '{app}' ({appName}) has not been authorized in the tenant '{tenant}'. Applications must be authorized to access the customer tenant before partner delegated administrators can use them.",
	Variants: []string{"The application '{app}' ({appName}) has not been authorized in the tenant '{tenant}'."},
	Meaning: Text{"A partner's application is not allowed in the tenant of the customer yet.",
		"Приложение партнёра ещё не разрешено в тенанте клиента."},
	Causes: []Cause{
		likely("partner-consent", Documented,
			Text{"The partner's application was not pre-consented for customers under delegated administration.",
				"Приложению партнёра не дано предварительное согласие для делегированного администрирования."},
			Text{"Give consent for the customer through Partner Center, or have the customer's administrator consent.",
				"Дайте согласие за клиента через Partner Center, или пусть его даст администратор клиента."}),
	},
	Docs:  []string{docConsent, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts500011 = Code{
	Name: "AADSTS500011", Aliases: []string{"500011"}, Symbol: "InvalidResourceServicePrincipalNotFound",
	Service: Entra, Status: 400,
	Message: "The resource principal named {resource} was not found in the tenant named {tenant}.",
	Meaning: Text{"The tenant does not have the API that the token is asked for.",
		"В тенанте нет API, для которого запрошен токен."},
	Causes: []Cause{resourceMistyped(Likely), resourceNotInTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docDefenderApp, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts501051 = Code{
	Name: "AADSTS501051", Aliases: []string{"501051"}, Service: Entra, Status: 400,
	Message: "Application '{app}'({appName}) is not assigned to a role for the application '{resource}'({resourceName}).",
	Meaning: Text{"The API lets in assigned applications only, and this one has none of its roles.",
		"API пускает только назначенные приложения, а у этого нет ни одной его роли."},
	Causes: []Cause{consentMissing(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts650052 = Code{
	Name: "AADSTS650052", Aliases: []string{"650052"}, Service: Entra, Status: 400,
	Message:  "The app is trying to access a service '{resource}'({resourceName}) that your organization '{tenant}' lacks a service principal for.",
	Variants: []string{"The app needs access to a service ('{resource}') that your organization '{tenant}' has not subscribed to or enabled."},
	Meaning: Text{"The organization does not have the API that the application wants.",
		"У организации нет API, который нужен приложению."},
	Causes: []Cause{resourceNotInTenant(Likely), resourceMistyped(Possible)},
	Docs:   []string{docDefenderApp, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts650053 = Code{
	Name: "AADSTS650053", Aliases: []string{"650053"}, Service: Entra, Status: 400,
	Message: "The application '{appName}' asked for scope '{scope}' that doesn't exist on the resource '{resource}'.",
	Meaning: Text{"The API has no delegated permission of this name.",
		"Делегированного разрешения с таким именем у API нет."},
	Causes: []Cause{
		likely("scope-unknown", Observed,
			Text{"The permission is misspelt (Incident.Read.All, not Incidents.Read.All), or lacks the API's URL before it.",
				"Разрешение написано с ошибкой (Incident.Read.All, а не Incidents.Read.All) или перед ним нет URL API."},
			Text{"Take the exact name from the operation's page, and put the API's URL and a slash before it.",
				"Возьмите точное имя со страницы операции и поставьте перед ним URL API и косую черту."}),
		permissionOtherAPI(Possible),
	},
	Docs:  []string{docScopes},
	Basis: Observed, Source: srcScopeUnknown,
}

var aadsts650054 = Code{
	Name: "AADSTS650054", Aliases: []string{"650054"}, Service: Entra, Status: 400,
	Message: "The application '{app}' asked for permissions to access a resource '{resource}' that has been removed or is no longer available.",
	Meaning: Text{"The registration wants permissions of an API that no longer exists.",
		"Регистрация запрашивает разрешения API, которого больше нет."},
	Causes: []Cause{permissionStale(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts650056 = Code{
	Name: "AADSTS650056", Aliases: []string{"650056"}, Service: Entra, Status: 400,
	Message:  "Misconfigured application. This could be due to one of the following: the client has not listed any permissions for '{resource}' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant.",
	Variants: []string{"Misconfigured application. This could be due to one of the following: the client has not listed any permissions for '{resource}'"},
	Meaning: Text{"The registration has no permission of this API, or nobody has consented to it.",
		"В регистрации нет разрешений этого API, или на них не дано согласие."},
	Causes: []Cause{consentMissing(Likely), permissionOtherAPI(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts650057 = Code{
	Name: "AADSTS650057", Aliases: []string{"650057"}, Service: Entra, Status: 400,
	Message:  "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: {app}. Resource value from request: {resource}. Resource app ID: {resourceApp}. List of valid resources from app registration: {valid}.",
	Variants: []string{"Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration."},
	Meaning: Text{"The registration has permissions of other APIs, but none of the one that was asked for.",
		"В регистрации есть разрешения других API, но нет ни одного для запрошенного."},
	Causes: []Cause{permissionOtherAPI(Likely), resourceMistyped(Possible)},
	Docs:   []string{docDefenderApp, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts52004 = Code{
	Name: "AADSTS52004", Aliases: []string{"52004"}, Symbol: "DelegationDoesNotExistForLinkedIn",
	Service: Entra,
	Meaning: Text{"The user hasn't consented to access to LinkedIn.",
		"Пользователь не дал согласия на доступ к LinkedIn."},
	Causes: []Cause{consentMissing(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts65005 = Code{
	Name: "AADSTS65005", Aliases: []string{"65005"}, Symbol: "MisconfiguredApplication",
	Service: Entra, Status: 400,
	Message: "The client application has requested access to resource '{resource}'. This request has failed because the client has not specified this resource in its requiredResourceAccess list.",
	Meaning: Text{"The registration lists no permission of this API, or the tenant doesn't have the API.",
		"В регистрации нет разрешений этого API, или API нет в тенанте."},
	Causes: []Cause{permissionOtherAPI(Likely), resourceNotInTenant(Possible), consentMissing(Possible)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90016 = Code{
	Name: "AADSTS90016", Aliases: []string{"90016"}, Symbol: "MissingRequiredClaim",
	Service: Entra, Status: 400,
	Meaning: Text{"The token that was passed on lacks a claim that Entra ID needs.",
		"В переданном токене нет нужного Entra ID поля."},
	Causes: []Cause{assertionMalformed(Likely), userTokenAudience(Possible)},
	Docs:   []string{docOnBehalfOf, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts221000 = Code{
	Name: "AADSTS221000", Aliases: []string{"221000"}, Symbol: "DeviceOnlyTokensNotSupportedByResource",
	Service: Entra, Status: 400,
	Message: "The resource is not configured to accept device-only tokens.",
	Meaning: Text{"The API takes no tokens of a device without a user.",
		"API не принимает токенов устройства без пользователя."},
	Causes: []Cause{grantType(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500014 = Code{
	Name: "AADSTS500014", Aliases: []string{"500014"}, Service: Entra, Status: 400,
	Message: "The service principal for resource '{resource}' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
	Variants: []string{
		"The service principal for resource '{resource}' is disabled.",
		"The service principal named '{resource}' is disabled.",
	},
	Meaning: Text{"The API that the token is asked for is disabled in this tenant.",
		"API, для которого запрошен токен, в этом тенанте отключён."},
	Causes: []Cause{resourceDisabled(Likely)},
	Docs:   []string{docDisabled},
	Basis:  Observed, Source: srcResourceDisabled,
}

var aadsts650051 = Code{
	Name: "AADSTS650051", General: true, Aliases: []string{"650051"}, Service: Entra, Status: 400,
	Meaning: Text{"Entra ID couldn't add the application, or one of its permissions, to the tenant.",
		"Entra ID не смог добавить в тенант приложение или одно из его разрешений."},
	Causes: []Cause{permissionUnknown(Possible), consentMissing(Possible)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Observed, Source: docAADSTS,
}
