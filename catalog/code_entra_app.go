package catalog

// The token errors about which application asks, and in which tenant and cloud.

var aadsts50059 = Code{
	Name: "AADSTS50059", Aliases: []string{"50059"}, Symbol: "MissingTenantRealmAndNoUserInformationProvided",
	Service: Entra, Status: 400,
	Message: "No tenant-identifying information found in either the request or implied by any provided credentials.",
	Meaning: Text{"Entra ID cannot tell for which tenant the token is wanted.",
		"Entra ID не может понять, для какого тенанта нужен токен."},
	Causes: []Cause{tenantMissing(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50128 = Code{
	Name: "AADSTS50128", Aliases: []string{"50128"}, Service: Entra, Status: 400,
	Message: "Invalid domain name - No tenant-identifying information found in either the request or implied by any provided credentials.",
	Meaning: Text{"The request names no tenant that exists.",
		"В запросе не указан существующий тенант."},
	Causes: []Cause{tenantMissing(Likely), tenantMistyped(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50194 = Code{
	Name: "AADSTS50194", Aliases: []string{"50194"}, Service: Entra, Status: 400,
	Message:  "Application '{app}'({appName}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '{date}'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
	Variants: []string{"Usage of the /common endpoint is not supported for such apps created after '{date}'."},
	Meaning: Text{"The application serves one tenant, so the token URL has to name it.",
		"Приложение однотенантное, поэтому URL токена должен называть этот тенант."},
	Causes: []Cause{tenantMissing(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70001 = Code{
	Name: "AADSTS70001", Aliases: []string{"70001"}, Symbol: "UnauthorizedClient",
	Service: Entra, Status: 400,
	Message:  "The application named {app} was not found in the tenant named {tenant}.",
	Variants: []string{"Application with identifier {app} was not found in the directory {tenant}"},
	Meaning: Text{"The tenant does not know the application, or has disabled it.",
		"Тенант не знает этого приложения или отключил его."},
	Causes: []Cause{
		appIDWrong(Likely),
		wrongTenant(Likely),
		appNotInTenant(Possible),
		appDisabled(Possible),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts90002 = Code{
	Name: "AADSTS90002", Aliases: []string{"90002"}, Symbol: "InvalidTenantName",
	Service: Entra, Status: 400,
	Message: "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
	Variants: []string{
		"Tenant {tenant} not found. This may happen if there are no active subscriptions for the tenant.",
		"Tenant '{tenant}' not found.",
	},
	Meaning: Text{"There is no such tenant in this cloud.",
		"Такого тенанта в этом облаке нет."},
	Causes: []Cause{
		tenantMistyped(Likely),
		nationalCloud(Possible),
		possible("tenant-gone", Documented,
			Text{"The tenant has been deleted, or has no active subscription.",
				"Тенант удалён, или у него нет действующей подписки."},
			Text{"Ask the tenant's administrator; trial tenants end after their time.",
				"Спросите администратора тенанта; пробные тенанты закрываются по окончании срока."}),
	},
	Docs:  []string{docAADSTS, docClouds},
	Basis: Documented, Source: docAADSTS,
}

var aadsts90019 = Code{
	Name: "AADSTS90019", Aliases: []string{"90019"}, Symbol: "MissingTenantRealm",
	Service: Entra, Status: 400,
	Meaning: Text{"Entra ID cannot tell the tenant from the request.",
		"По запросу нельзя определить тенант."},
	Causes: []Cause{tenantMissing(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90038 = Code{
	Name: "AADSTS90038", Aliases: []string{"90038"}, Symbol: "NationalCloudTenantRedirection",
	Service: Entra, Status: 400,
	Message:  "The specified tenant '{tenant}' belongs to the National Cloud '{cloud}'. Current cloud instance '{current}' does not federate with it.",
	Variants: []string{"The specified tenant '{tenant}' belongs to the National Cloud '{cloud}'."},
	Meaning: Text{"The tenant is in a national cloud, and this is the login host of another one.",
		"Тенант находится в национальном облаке, а это хост входа другого облака."},
	Causes: []Cause{nationalCloud(Likely)},
	Docs:   []string{docClouds, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700011 = Code{
	Name: "AADSTS700011", Aliases: []string{"700011"}, Symbol: "UnauthorizedClientAppNotFoundInOrgIdTenant",
	Service: Entra, Status: 400,
	Message: "Application with identifier {app} was not found in the directory.",
	Meaning: Text{"The tenant of the user does not know the application.",
		"Тенант пользователя не знает этого приложения."},
	Causes: []Cause{appNotInTenant(Likely), wrongTenant(Possible), appIDWrong(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700016 = Code{
	Name: "AADSTS700016", Aliases: []string{"700016"}, Symbol: "UnauthorizedClient_DoesNotMatchRequest",
	Service: Entra, Status: 400,
	Message: "Application with identifier '{app}' was not found in the directory '{tenant}'.",
	Meaning: Text{"The tenant that was asked has no such application.",
		"В указанном тенанте такого приложения нет."},
	Causes: []Cause{appIDWrong(Likely), wrongTenant(Likely), appNotInTenant(Possible)},
	Docs:   []string{docAADSTS, docDefenderApp},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts900021 = Code{
	Name: "AADSTS900021", Aliases: []string{"900021"}, Service: Entra, Status: 400,
	Message:  "Requested tenant identifier '{tenant}' is not valid. Tenant identifiers may not be an empty GUID.",
	Variants: []string{"Requested tenant identifier '{tenant}' is not valid."},
	Meaning: Text{"The tenant in the token URL is the GUID of zeros that samples have.",
		"В URL токена вместо тенанта нулевой GUID из примеров."},
	Causes: []Cause{tenantMistyped(Likely)},
	Docs:   []string{docClientCredentials},
	Basis:  Observed, Source: srcEmptyTenant,
}

var aadsts900023 = Code{
	Name: "AADSTS900023", Aliases: []string{"900023"}, Service: Entra, Status: 400,
	Message: "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain.",
	Meaning: Text{"What stands in the place of the tenant cannot be one.",
		"То, что стоит на месте тенанта, не может быть тенантом."},
	Causes: []Cause{tenantMistyped(Likely)},
	Docs:   []string{docClientCredentials},
	Basis:  Observed, Source: srcTenantForm,
}

var aadsts900382 = Code{
	Name: "AADSTS900382", Aliases: []string{"900382"}, Service: Entra, Status: 400,
	Message: "Confidential Client is not supported in Cross Cloud request.",
	Meaning: Text{"An application cannot get a token in its own name from another cloud.",
		"Приложение не может получить токен от своего имени в другом облаке."},
	Causes: []Cause{nationalCloud(Likely)},
	Docs:   []string{docClouds, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts900432 = Code{
	Name: "AADSTS900432", Aliases: []string{"900432"}, Service: Entra, Status: 400,
	Message: "Confidential Client is not supported in Cross Cloud request.",
	Meaning: Text{"An application cannot get a token in its own name from another cloud.",
		"Приложение не может получить токен от своего имени в другом облаке."},
	Causes: []Cause{nationalCloud(Likely)},
	Docs:   []string{docClouds, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts7000112 = Code{
	Name: "AADSTS7000112", Aliases: []string{"7000112"}, Symbol: "UnauthorizedClientApplicationDisabled",
	Service: Entra, Status: 400,
	Message: "Application '{app}'({appName}) is disabled.",
	Meaning: Text{"The application exists in the tenant, but is switched off there.",
		"Приложение в тенанте есть, но отключено."},
	Causes: []Cause{appDisabled(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts7000229 = Code{
	Name: "AADSTS7000229", Aliases: []string{"7000229"}, Service: Entra, Status: 400,
	Message: "The client application {app} is missing service principal in the tenant {tenant}.",
	Meaning: Text{"The application is registered, but has no enterprise application in this tenant.",
		"Приложение зарегистрировано, но Enterprise application в этом тенанте у него нет."},
	Causes: []Cause{
		likely("service-principal-missing", Observed,
			Text{"A script or template registered the app without its enterprise application, or nobody consented here.",
				"Скрипт или шаблон создал приложение без Enterprise application, или здесь не дано согласие."},
			Text{"Run az ad sp create --id with the client ID, or have an administrator of this tenant consent.",
				"Выполните az ad sp create --id с ID клиента, или пусть администратор тенанта даст согласие."}),
		wrongTenant(Possible),
	},
	Docs:  []string{docPrincipals},
	Basis: Observed, Source: srcPrincipal,
}

var aadsts9001023 = Code{
	Name: "AADSTS9001023", Aliases: []string{"9001023"}, Service: Entra, Status: 400,
	Message: "The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
	Meaning: Text{"This way of getting a token needs the tenant in the token URL.",
		"Для такого получения токена в URL нужен тенант."},
	Causes: []Cause{tenantMissing(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
