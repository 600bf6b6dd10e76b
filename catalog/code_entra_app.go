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
		tenantGone(Possible),
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

var aadsts16003 = Code{
	Name: "AADSTS16003", Aliases: []string{"16003"}, Symbol: "SsoUserAccountNotFoundInResourceTenant",
	Service: Entra, Status: 400,
	Meaning: Text{"The user isn't a member or guest of this tenant.",
		"Пользователь не участник и не гость этого тенанта."},
	Causes: []Cause{userOfOtherTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50029 = Code{
	Name: "AADSTS50029", Aliases: []string{"50029"}, Service: Entra, Status: 400,
	Meaning: Text{"The domain name in the request has invalid characters.",
		"В имени домена недопустимые символы."},
	Causes: []Cause{tenantMistyped(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50049 = Code{
	Name: "AADSTS50049", Aliases: []string{"50049"}, Symbol: "NoSuchInstanceForDiscovery",
	Service: Entra, Status: 400,
	Message: "Unknown or invalid instance.",
	Meaning: Text{"Entra ID doesn't know the login host that the request names.",
		"Entra ID не знает хоста входа, названного в запросе."},
	Causes: []Cause{authorityUnknown(Likely)},
	Docs:   []string{docClouds, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50050 = Code{
	Name: "AADSTS50050", Aliases: []string{"50050"}, Symbol: "MalformedDiscoveryRequest",
	Service: Entra, Status: 400,
	Meaning: Text{"The request for the endpoints of a tenant is malformed.",
		"Запрос эндпоинтов тенанта искажён."},
	Causes: []Cause{authorityUnknown(Likely), tokenRequestMalformed(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts67003 = Code{
	Name: "AADSTS67003", Aliases: []string{"67003"}, Symbol: "ActorNotValidServiceIdentity",
	Service: Entra, Status: 400,
	Meaning: Text{"The acting service in the token isn't a valid service identity.",
		"Служба, действующая в токене, — не допустимое удостоверение службы."},
	Causes: []Cause{onBehalfOfApp(Possible)},
	Docs:   []string{docOnBehalfOf, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90004 = Code{
	Name: "AADSTS90004", Aliases: []string{"90004"}, Symbol: "InvalidRequestFormat",
	Service: Entra, Status: 400,
	Message: "The request is not properly formatted.",
	Meaning: Text{"The request to Entra ID isn't well formed.",
		"Запрос к Entra ID построен неверно."},
	Causes: []Cause{tokenRequestMalformed(Likely), tokenBodyForm(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90010 = Code{
	Name: "AADSTS90010", Aliases: []string{"90010"}, Symbol: "NotSupported",
	Service: Entra, Status: 400,
	Meaning: Text{"Entra ID doesn't support what the request asks for: an algorithm, or this grant type at this token URL.",
		"Entra ID не поддерживает запрошенное: алгоритм или такой grant_type по этому URL токена."},
	Causes: []Cause{tenantMissing(Possible), assertionAlgorithm(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90027 = Code{
	Name: "AADSTS90027", Aliases: []string{"90027"}, Service: Entra, Status: 400,
	Message: "We are unable to issue tokens from this API version on the MSA tenant.",
	Meaning: Text{"The v1.0 endpoint issues no tokens for personal accounts.",
		"Эндпоинт v1.0 не выдаёт токенов личным учётным записям."},
	Causes: []Cause{endpointVersion(Likely), accountType(Possible)},
	Docs:   []string{docAccountTypes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90043 = Code{
	Name: "AADSTS90043", Aliases: []string{"90043"}, Symbol: "NationalCloudAuthCodeRedirection",
	Service: Entra, Status: 400,
	Meaning: Text{"The sign-in would have to go to another cloud, and that feature is disabled.",
		"Вход пришлось бы направить в другое облако, а эта функция отключена."},
	Causes: []Cause{nationalCloud(Likely)},
	Docs:   []string{docClouds, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90051 = Code{
	Name: "AADSTS90051", Aliases: []string{"90051"}, Symbol: "InvalidNationalCloudId",
	Service: Entra, Status: 400,
	Message: "The national cloud identifier contains an invalid cloud identifier.",
	Meaning: Text{"The request names a national cloud that doesn't exist.",
		"В запросе указано несуществующее национальное облако."},
	Causes: []Cause{nationalCloud(Likely)},
	Docs:   []string{docClouds, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90124 = Code{
	Name: "AADSTS90124", Aliases: []string{"90124"}, Symbol: "V1ResourceV2GlobalEndpointNotSupported",
	Service: Entra, Status: 400,
	Message: "The resource is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
	Meaning: Text{"The API can't be reached with a token from /common or /consumers.",
		"Токен для этого API нельзя получить через /common или /consumers."},
	Causes: []Cause{tenantMissing(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90130 = Code{
	Name: "AADSTS90130", Aliases: []string{"90130"}, Symbol: "NonConvergedAppV2GlobalEndpointNotSupported",
	Service: Entra, Status: 400,
	Message: "The application is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
	Meaning: Text{"This application can't use /common or /consumers.",
		"Этому приложению недоступны /common и /consumers."},
	Causes: []Cause{tenantMissing(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts100007 = Code{
	Name: "AADSTS100007", Aliases: []string{"100007"}, Service: Entra, Status: 400,
	Message:  "Only managed identities and Microsoft internal service identities are supported.",
	Variants: []string{"Microsoft Entra Regional ONLY supports auth either for MSIs OR for requests from MSAL using SN+I for 1P apps or 3P apps in Microsoft infrastructure tenants."},
	Meaning: Text{"The regional endpoint of Entra ID doesn't serve this application.",
		"Региональный эндпоинт Entra ID не обслуживает это приложение."},
	Causes: []Cause{regionalEndpoint(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500200 = Code{
	Name: "AADSTS500200", Aliases: []string{"500200"}, Service: Entra, Status: 400,
	Message: "User account '{user}' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization.",
	Meaning: Text{"The user signed in with a personal account, which this application doesn't take.",
		"Вход выполнен под личной учётной записью, а приложение таких не принимает."},
	Causes: []Cause{accountType(Likely), userOfOtherTenant(Possible)},
	Docs:   []string{docAccountTypes},
	Basis:  Observed, Source: srcPersonalAccount,
}

var aadsts500201 = Code{
	Name: "AADSTS500201", Aliases: []string{"500201"}, Service: Entra, Status: 400,
	Message: "We are unable to issue tokens from this API version for a Microsoft account. Please contact the application vendor as they need to use version 2.0 of the protocol to support this.",
	Meaning: Text{"The v1.0 endpoint issues no tokens for personal accounts.",
		"Эндпоинт v1.0 не выдаёт токенов личным учётным записям."},
	Causes: []Cause{endpointVersion(Likely), accountType(Possible)},
	Docs:   []string{docAccountTypes},
	Basis:  Observed, Source: srcPersonalVersion,
}

var aadsts500207 = Code{
	Name: "AADSTS500207", Aliases: []string{"500207"}, Service: Entra, Status: 400,
	Message: "The account type can't be used for the resource you're trying to access.",
	Meaning: Text{"This kind of account can't be used for the API.",
		"Учётная запись такого типа для этого API не годится."},
	Causes: []Cause{accountType(Likely), userOfOtherTenant(Possible)},
	Docs:   []string{docAccountTypes},
	Basis:  Observed, Source: srcAccountKind,
}

var aadsts500208 = Code{
	Name: "AADSTS500208", Aliases: []string{"500208"}, Service: Entra, Status: 400,
	Message: "The domain is not a valid login domain for the account type.",
	Meaning: Text{"The domain of the user doesn't fit the kind of account that the tenant expects.",
		"Домен пользователя не подходит для типа учётных записей этого тенанта."},
	Causes: []Cause{accountType(Likely)},
	Docs:   []string{docAccountTypes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts900439 = Code{
	Name: "AADSTS900439", Aliases: []string{"900439"}, Symbol: "USGClientNotSupportedOnPublicEndpoint",
	Service: Entra, Status: 400,
	Message: "USGClientNotSupportedOnPublicEndpoint",
	Meaning: Text{"An application of the US government cloud used the login host of the public cloud.",
		"Приложение облака правительства США обратилось к хосту входа общедоступного облака."},
	Causes: []Cause{nationalCloud(Likely)},
	Docs:   []string{docClouds},
	Basis:  Documented, Source: docClouds,
}

var aadsts1000000 = Code{
	Name: "AADSTS1000000", Aliases: []string{"1000000"}, Symbol: "UserNotBoundError",
	Service: Entra,
	Meaning: Text{"The user's account isn't linked to an outside identity provider yet.",
		"Учётная запись ещё не связана с внешним поставщиком удостоверений."},
	Causes: []Cause{linkedAccount(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts1000002 = Code{
	Name: "AADSTS1000002", Aliases: []string{"1000002"}, Symbol: "BindCompleteInterruptError",
	Service: Entra,
	Meaning: Text{"The account has just been linked, and the user has to be told.",
		"Учётная запись только что связана, и пользователь должен об этом узнать."},
	Causes: []Cause{signInInterrupted(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts1000031 = Code{
	Name: "AADSTS1000031", Aliases: []string{"1000031"}, Service: Entra, Status: 400,
	Message: "Application {appName} can't be accessed at this time. Contact your administrator.",
	Meaning: Text{"The application can't be used in the tenant at the moment.",
		"Приложением в тенанте сейчас нельзя пользоваться."},
	Causes: []Cause{appDisabled(Possible), conditionalAccess(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts1000104 = Code{
	Name: "AADSTS1000104", Aliases: []string{"1000104"}, Symbol: "XCB2BResourceCloudNotAllowedOnIdentityTenant",
	Service: Entra, Status: 400,
	Message: "Resource cloud {resourceCloud} is not allowed on identity tenant {tenant}.",
	Meaning: Text{"The user's tenant doesn't allow access to the cloud of the API.",
		"Тенант пользователя не разрешает доступ к облаку этого API."},
	Causes: []Cause{crossTenantPolicy(Likely)},
	Docs:   []string{docCrossTenant, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts5000224 = Code{
	Name: "AADSTS5000224", Aliases: []string{"5000224"}, Service: Entra, Status: 400,
	Message: "We are sorry, this resource is not available.",
	Meaning: Text{"Entra ID no longer issues tokens for this tenant.",
		"Entra ID больше не выдаёт токенов для этого тенанта."},
	Causes: []Cause{tenantGone(Likely), wrongTenant(Possible)},
	Docs:   []string{docClouds},
	Basis:  Observed, Source: srcTenantGone,
}

var aadsts9002332 = Code{
	Name: "AADSTS9002332", Aliases: []string{"9002332"}, Service: Entra, Status: 400,
	Message:  "Application '{app}'({appName}) is configured for use by Azure Active Directory users only. Please do not use the /consumers endpoint to serve this request.",
	Variants: []string{"Application '{app}'({appName}) is configured for use by Microsoft Entra users only. Please do not use the /consumers endpoint to serve this request."},
	Meaning: Text{"The application is for work and school accounts, and the token URL is the one for personal accounts.",
		"Приложение — для рабочих и учебных записей, а URL токена — для личных."},
	Causes: []Cause{accountType(Likely), tenantMissing(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts9002346 = Code{
	Name: "AADSTS9002346", Aliases: []string{"9002346"}, Service: Entra, Status: 400,
	Message: "Application '{app}'({appName}) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.",
	Meaning: Text{"The application is for personal Microsoft accounts only.",
		"Приложение — только для личных учётных записей Microsoft."},
	Causes: []Cause{accountType(Likely)},
	Docs:   []string{docAccountTypes},
	Basis:  Observed, Source: srcConsumersOnly,
}
