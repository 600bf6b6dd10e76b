package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors about which application asks, and in which tenant and cloud.

var aadsts50059 = fact.Code{
	Name: "AADSTS50059", Aliases: []string{"50059"}, Symbol: "MissingTenantRealmAndNoUserInformationProvided",
	Service: fact.Entra, Status: 400,
	Message: "No tenant-identifying information found in either the request or implied by any provided credentials.",
	Meaning: fact.Text{En: "Entra ID can't tell which tenant the token is for.",
		Ru: "Entra ID не может понять, для какого тенанта нужен токен."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50128 = fact.Code{
	Name: "AADSTS50128", Aliases: []string{"50128"}, Service: fact.Entra, Status: 400,
	Message: "Invalid domain name - No tenant-identifying information found in either the request or implied by any provided credentials.",
	Meaning: fact.Text{En: "The request doesn't name an existing tenant.",
		Ru: "В запросе не указан существующий тенант."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely), cause.TenantMistyped(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50194 = fact.Code{
	Name: "AADSTS50194", Aliases: []string{"50194"}, Service: fact.Entra, Status: 400,
	Message:  "Application '{app}'({appName}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '{date}'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
	Variants: []string{"Usage of the /common endpoint is not supported for such apps created after '{date}'."},
	Meaning: fact.Text{En: "The application is single-tenant, so the token URL must name its tenant.",
		Ru: "Приложение однотенантное, поэтому URL токена должен называть этот тенант."},
	Causes: []fact.Cause{
		cause.Likely("single-tenant", fact.Documented,
			fact.Text{En: "The application is single-tenant, but the sign-in goes to /common, which is for users of any tenant.",
				Ru: "Приложение однотенантное, а вход идёт на /common — для пользователей любого тенанта."},
			fact.Text{En: "Set the authority (tenant, issuer) in the program to https://login.microsoftonline.com/TENANT-ID; or make the registration multitenant under Supported account types.",
				Ru: "Укажите в программе authority (tenant, issuer) https://login.microsoftonline.com/ID-ТЕНАНТА; или сделайте регистрацию мультитенантной в Supported account types."}),
	},
	Docs:  []string{source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts70001 = fact.Code{
	Name: "AADSTS70001", Aliases: []string{"70001"}, Symbol: "UnauthorizedClient",
	Service: fact.Entra, Status: 400,
	Message:  "The application named {app} was not found in the tenant named {tenant}.",
	Variants: []string{"Application with identifier {app} was not found in the directory {tenant}"},
	Meaning: fact.Text{En: "The tenant doesn't know the application or has disabled it.",
		Ru: "Тенант не знает этого приложения или отключил его."},
	Causes: []fact.Cause{
		cause.AppIDWrong(fact.Likely),
		cause.WrongTenant(fact.Likely),
		cause.AppNotInTenant(fact.Possible),
		cause.AppDisabled(fact.Possible),
	},
	Docs:  []string{source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts90002 = fact.Code{
	Name: "AADSTS90002", Aliases: []string{"90002"}, Symbol: "InvalidTenantName",
	Service: fact.Entra, Status: 400,
	Message: "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
	Variants: []string{
		"Tenant {tenant} not found. This may happen if there are no active subscriptions for the tenant.",
		"Tenant '{tenant}' not found.",
	},
	Meaning: fact.Text{En: "This cloud doesn't have this tenant.",
		Ru: "Такого тенанта в этом облаке нет."},
	Causes: []fact.Cause{
		cause.TenantMistyped(fact.Likely),
		cause.NationalCloud(fact.Possible),
		cause.TenantGone(fact.Possible),
	},
	Docs:  []string{source.AADSTS, source.Clouds},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts90019 = fact.Code{
	Name: "AADSTS90019", Aliases: []string{"90019"}, Symbol: "MissingTenantRealm",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID can't determine the tenant from the request.",
		Ru: "Entra ID не может определить тенант по запросу."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90038 = fact.Code{
	Name: "AADSTS90038", Aliases: []string{"90038"}, Symbol: "NationalCloudTenantRedirection",
	Service: fact.Entra, Status: 400,
	Message:  "The specified tenant '{tenant}' belongs to the National Cloud '{cloud}'. Current cloud instance '{current}' does not federate with it.",
	Variants: []string{"The specified tenant '{tenant}' belongs to the National Cloud '{cloud}'."},
	Meaning: fact.Text{En: "The tenant is in a national cloud, and this login host belongs to another one.",
		Ru: "Тенант находится в национальном облаке, а это хост входа другого облака."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.Clouds, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700011 = fact.Code{
	Name: "AADSTS700011", Aliases: []string{"700011"}, Symbol: "UnauthorizedClientAppNotFoundInOrgIdTenant",
	Service: fact.Entra, Status: 400,
	Message: "Application with identifier {app} was not found in the directory.",
	Meaning: fact.Text{En: "The user's tenant doesn't know the application.",
		Ru: "Тенант пользователя не знает этого приложения."},
	Causes: []fact.Cause{cause.AppNotInTenant(fact.Likely), cause.WrongTenant(fact.Possible), cause.AppIDWrong(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700016 = fact.Code{
	Name: "AADSTS700016", Aliases: []string{"700016"}, Symbol: "UnauthorizedClient_DoesNotMatchRequest",
	Service: fact.Entra, Status: 400,
	Message: "Application with identifier '{app}' was not found in the directory '{tenant}'.",
	Meaning: fact.Text{En: "The requested tenant doesn't have this application.",
		Ru: "В указанном тенанте такого приложения нет."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.WrongTenant(fact.Likely), cause.AppNotInTenant(fact.Possible)},
	Docs:   []string{source.AADSTS, docPrincipals},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts900021 = fact.Code{
	Name: "AADSTS900021", Aliases: []string{"900021"}, Service: fact.Entra, Status: 400,
	Message:  "Requested tenant identifier '{tenant}' is not valid. Tenant identifiers may not be an empty GUID.",
	Variants: []string{"Requested tenant identifier '{tenant}' is not valid."},
	Meaning: fact.Text{En: "The tenant in the token URL is the all-zero GUID from samples.",
		Ru: "В URL токена вместо тенанта нулевой GUID из примеров."},
	Causes: []fact.Cause{cause.TenantMistyped(fact.Likely)},
	Docs:   []string{source.ClientCredentials},
	Basis:  fact.Observed, Source: srcEmptyTenant,
}

var aadsts900023 = fact.Code{
	Name: "AADSTS900023", Aliases: []string{"900023"}, Service: fact.Entra, Status: 400,
	Message: "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain.",
	Meaning: fact.Text{En: "The value in place of the tenant can't be a tenant.",
		Ru: "Значение на месте тенанта не может быть тенантом."},
	Causes: []fact.Cause{cause.TenantMistyped(fact.Likely)},
	Docs:   []string{source.ClientCredentials},
	Basis:  fact.Observed, Source: srcTenantForm,
}

var aadsts900382 = fact.Code{
	Name: "AADSTS900382", Aliases: []string{"900382"}, Service: fact.Entra, Status: 400,
	Message: "Confidential Client is not supported in Cross Cloud request.",
	Meaning: fact.Text{En: "An application can't get a token in its own name from another cloud.",
		Ru: "Приложение не может получить токен от своего имени в другом облаке."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.Clouds, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts900432 = fact.Code{
	Name: "AADSTS900432", Aliases: []string{"900432"}, Service: fact.Entra, Status: 400,
	Message: "Confidential Client is not supported in Cross Cloud request.",
	Meaning: fact.Text{En: "An application can't get a token in its own name from another cloud.",
		Ru: "Приложение не может получить токен от своего имени в другом облаке."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.Clouds, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7000112 = fact.Code{
	Name: "AADSTS7000112", Aliases: []string{"7000112"}, Symbol: "UnauthorizedClientApplicationDisabled",
	Service: fact.Entra, Status: 400,
	Message: "Application '{app}'({appName}) is disabled.",
	Meaning: fact.Text{En: "The application exists in the tenant but is disabled there.",
		Ru: "Приложение в тенанте есть, но отключено."},
	Causes: []fact.Cause{cause.AppDisabled(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7000229 = fact.Code{
	Name: "AADSTS7000229", Aliases: []string{"7000229"}, Service: fact.Entra, Status: 400,
	Message: "The client application {app} is missing service principal in the tenant {tenant}.",
	Meaning: fact.Text{En: "The application is registered, but has no enterprise application in this tenant.",
		Ru: "Приложение зарегистрировано, но Enterprise application в этом тенанте у него нет."},
	Causes: []fact.Cause{
		cause.Likely("service-principal-missing", fact.Observed,
			fact.Text{En: "A script or template registered the app without its enterprise application, or nobody consented here.",
				Ru: "Скрипт или шаблон создал приложение без Enterprise application, или здесь не дано согласие."},
			fact.Text{En: "Run az ad sp create --id with the client ID, or have an administrator of this tenant consent.",
				Ru: "Выполните az ad sp create --id с ID клиента или попросите администратора тенанта дать согласие."}),
		cause.WrongTenant(fact.Possible),
	},
	Docs:  []string{docPrincipals},
	Basis: fact.Observed, Source: srcPrincipal,
}

var aadsts9001023 = fact.Code{
	Name: "AADSTS9001023", Aliases: []string{"9001023"}, Service: fact.Entra, Status: 400,
	Message: "The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
	Meaning: fact.Text{En: "This way of getting a token requires the tenant in the token URL.",
		Ru: "Для такого получения токена в URL нужен тенант."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts16003 = fact.Code{
	Name: "AADSTS16003", Aliases: []string{"16003"}, Symbol: "SsoUserAccountNotFoundInResourceTenant",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user isn't a member or guest of this tenant.",
		Ru: "Пользователь не участник и не гость этого тенанта."},
	Causes: []fact.Cause{cause.UserOfOtherTenant(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50029 = fact.Code{
	Name: "AADSTS50029", Aliases: []string{"50029"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The domain name in the request has invalid characters.",
		Ru: "В имени домена недопустимые символы."},
	Causes: []fact.Cause{cause.TenantMistyped(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50049 = fact.Code{
	Name: "AADSTS50049", Aliases: []string{"50049"}, Symbol: "NoSuchInstanceForDiscovery",
	Service: fact.Entra, Status: 400,
	Message: "Unknown or invalid instance.",
	Meaning: fact.Text{En: "Entra ID doesn't recognize the login host that the request names.",
		Ru: "Entra ID не знает хоста входа, названного в запросе."},
	Causes: []fact.Cause{cause.AuthorityUnknown(fact.Likely)},
	Docs:   []string{source.Clouds, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50050 = fact.Code{
	Name: "AADSTS50050", Aliases: []string{"50050"}, Symbol: "MalformedDiscoveryRequest",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The request for the endpoints of a tenant is malformed.",
		Ru: "Запрос эндпоинтов тенанта искажён."},
	Causes: []fact.Cause{cause.AuthorityUnknown(fact.Likely), tokenRequestMalformed(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts67003 = fact.Code{
	Name: "AADSTS67003", Aliases: []string{"67003"}, Symbol: "ActorNotValidServiceIdentity",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The service acting in the token isn't a valid service identity.",
		Ru: "Служба, действующая в токене, — не допустимое удостоверение службы."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Possible)},
	Docs:   []string{docOnBehalfOf, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90004 = fact.Code{
	Name: "AADSTS90004", Aliases: []string{"90004"}, Symbol: "InvalidRequestFormat",
	Service: fact.Entra, Status: 400,
	Message: "The request is not properly formatted.",
	Meaning: fact.Text{En: "The request to Entra ID isn't well-formed.",
		Ru: "Запрос к Entra ID построен неверно."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely), cause.TokenBodyForm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90010 = fact.Code{
	Name: "AADSTS90010", Aliases: []string{"90010"}, Symbol: "NotSupported",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID doesn't support what the request asks for: an algorithm, or this grant type at this token URL.",
		Ru: "Entra ID не поддерживает запрошенное: алгоритм или такой grant_type по этому URL токена."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Possible), cause.AssertionAlgorithm(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

// personalVersion is what the v1.0 endpoint means when it refuses personal accounts.
func personalVersion() fact.Cause {
	return fact.Cause{ID: "personal-account-version", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The sign-in used the v1.0 endpoint, or an application made for it, and a personal account.",
			Ru: "Вход шёл через эндпоинт v1.0 или приложение для него под личной учётной записью."},
		Fix: fact.Text{En: "Use /oauth2/v2.0/ with scope instead of resource, or a work or school account and its tenant in the URL.",
			Ru: "Используйте /oauth2/v2.0/ и scope вместо resource либо рабочую учётную запись и её тенант в URL."}}
}

var aadsts90027 = fact.Code{
	Name: "AADSTS90027", Aliases: []string{"90027"}, Service: fact.Entra, Status: 400,
	Message: "We are unable to issue tokens from this API version on the MSA tenant.",
	Meaning: fact.Text{En: "The v1.0 endpoint doesn't issue tokens for personal accounts.",
		Ru: "Эндпоинт v1.0 не выдаёт токенов личным учётным записям."},
	Causes: []fact.Cause{personalVersion(), cause.AccountType(fact.Possible)},
	Docs:   []string{source.AccountTypes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90043 = fact.Code{
	Name: "AADSTS90043", Aliases: []string{"90043"}, Symbol: "NationalCloudAuthCodeRedirection",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The sign-in would have to go to another cloud, and that feature is disabled.",
		Ru: "Вход пришлось бы направить в другое облако, а эта функция отключена."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.Clouds, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90051 = fact.Code{
	Name: "AADSTS90051", Aliases: []string{"90051"}, Symbol: "InvalidNationalCloudId",
	Service: fact.Entra, Status: 400,
	Message: "The national cloud identifier contains an invalid cloud identifier.",
	Meaning: fact.Text{En: "The request names a national cloud that doesn't exist.",
		Ru: "В запросе указано несуществующее национальное облако."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.Clouds, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90124 = fact.Code{
	Name: "AADSTS90124", Aliases: []string{"90124"}, Symbol: "V1ResourceV2GlobalEndpointNotSupported",
	Service: fact.Entra, Status: 400,
	Message: "The resource is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
	Meaning: fact.Text{En: "The API isn't available with a token from /common or /consumers.",
		Ru: "Токен для этого API нельзя получить через /common или /consumers."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90130 = fact.Code{
	Name: "AADSTS90130", Aliases: []string{"90130"}, Symbol: "NonConvergedAppV2GlobalEndpointNotSupported",
	Service: fact.Entra, Status: 400,
	Message: "The application is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
	Meaning: fact.Text{En: "This application can't use /common or /consumers.",
		Ru: "Этому приложению недоступны /common и /consumers."},
	Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts100007 = fact.Code{
	Name: "AADSTS100007", Aliases: []string{"100007"}, Service: fact.Entra, Status: 400,
	Message:  "Only managed identities and Microsoft internal service identities are supported.",
	Variants: []string{"Microsoft Entra Regional ONLY supports auth either for MSIs OR for requests from MSAL using SN+I for 1P apps or 3P apps in Microsoft infrastructure tenants."},
	Meaning: fact.Text{En: "The regional endpoint of Entra ID doesn't serve this application.",
		Ru: "Региональный эндпоинт Entra ID не обслуживает это приложение."},
	Causes: []fact.Cause{cause.RegionalEndpoint(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500200 = fact.Code{
	Name: "AADSTS500200", Aliases: []string{"500200"}, Service: fact.Entra, Status: 400,
	Message: "User account '{user}' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization.",
	Meaning: fact.Text{En: "The user signed in with a personal account, which this application doesn't accept.",
		Ru: "Вход выполнен под личной учётной записью, а приложение таких не принимает."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
	Docs:   []string{source.AccountTypes},
	Basis:  fact.Observed, Source: srcPersonalAccount,
}

var aadsts500201 = fact.Code{
	Name: "AADSTS500201", Aliases: []string{"500201"}, Service: fact.Entra, Status: 400,
	Message: "We are unable to issue tokens from this API version for a Microsoft account. Please contact the application vendor as they need to use version 2.0 of the protocol to support this.",
	Meaning: fact.Text{En: "The v1.0 endpoint doesn't issue tokens for personal accounts.",
		Ru: "Эндпоинт v1.0 не выдаёт токенов личным учётным записям."},
	Causes: []fact.Cause{personalVersion(), cause.AccountType(fact.Possible)},
	Docs:   []string{source.AccountTypes},
	Basis:  fact.Observed, Source: srcPersonalVersion,
}

var aadsts500207 = fact.Code{
	Name: "AADSTS500207", Aliases: []string{"500207"}, Service: fact.Entra, Status: 400,
	Message: "The account type can't be used for the resource you're trying to access.",
	Meaning: fact.Text{En: "This kind of account can't be used for the API.",
		Ru: "Учётная запись такого типа для этого API не годится."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
	Docs:   []string{source.AccountTypes},
	Basis:  fact.Observed, Source: srcAccountKind,
}

var aadsts500208 = fact.Code{
	Name: "AADSTS500208", Aliases: []string{"500208"}, Service: fact.Entra, Status: 400,
	Message: "The domain is not a valid login domain for the account type.",
	Meaning: fact.Text{En: "The user's domain doesn't match the kind of account that the tenant expects.",
		Ru: "Домен пользователя не подходит для типа учётных записей этого тенанта."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AccountTypes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts900439 = fact.Code{
	Name: "AADSTS900439", Aliases: []string{"900439"}, Symbol: "USGClientNotSupportedOnPublicEndpoint",
	Service: fact.Entra, Status: 400,
	Message: "USGClientNotSupportedOnPublicEndpoint",
	Meaning: fact.Text{En: "An application of the US government cloud used the login host of the public cloud.",
		Ru: "Приложение облака правительства США обратилось к хосту входа общедоступного облака."},
	Causes: []fact.Cause{cause.NationalCloud(fact.Likely)},
	Docs:   []string{source.Clouds},
	Basis:  fact.Documented, Source: source.Clouds,
}

var aadsts1000000 = fact.Code{
	Name: "AADSTS1000000", Aliases: []string{"1000000"}, Symbol: "UserNotBoundError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The user's account isn't linked to an external identity provider yet.",
		Ru: "Учётная запись ещё не связана с внешним поставщиком удостоверений."},
	Causes: []fact.Cause{linkedAccount(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts1000002 = fact.Code{
	Name: "AADSTS1000002", Aliases: []string{"1000002"}, Symbol: "BindCompleteInterruptError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The account has just been linked, and the user must be notified.",
		Ru: "Учётная запись только что связана, и пользователь должен об этом узнать."},
	Causes: []fact.Cause{signInInterrupted(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts1000031 = fact.Code{
	Name: "AADSTS1000031", Aliases: []string{"1000031"}, Service: fact.Entra, Status: 400,
	Message: "Application {appName} can't be accessed at this time. Contact your administrator.",
	Meaning: fact.Text{En: "The application currently can't be used in the tenant.",
		Ru: "Приложением в тенанте сейчас нельзя пользоваться."},
	Causes: []fact.Cause{cause.AppDisabled(fact.Possible), cause.ConditionalAccess(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts1000104 = fact.Code{
	Name: "AADSTS1000104", Aliases: []string{"1000104"}, Symbol: "XCB2BResourceCloudNotAllowedOnIdentityTenant",
	Service: fact.Entra, Status: 400,
	Message: "Resource cloud {resourceCloud} is not allowed on identity tenant {tenant}.",
	Meaning: fact.Text{En: "The user's tenant doesn't allow access to the cloud of the API.",
		Ru: "Тенант пользователя не разрешает доступ к облаку этого API."},
	Causes: []fact.Cause{cause.CrossTenantPolicy(fact.Likely)},
	Docs:   []string{source.CrossTenant, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts5000224 = fact.Code{
	Name: "AADSTS5000224", Aliases: []string{"5000224"}, Service: fact.Entra, Status: 400,
	Message: "We are sorry, this resource is not available.",
	Meaning: fact.Text{En: "Entra ID no longer issues tokens for this tenant.",
		Ru: "Entra ID больше не выдаёт токенов для этого тенанта."},
	Causes: []fact.Cause{cause.TenantGone(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.Clouds},
	Basis:  fact.Observed, Source: srcTenantGone,
}

var aadsts9002332 = fact.Code{
	Name: "AADSTS9002332", Aliases: []string{"9002332"}, Service: fact.Entra, Status: 400,
	Message:  "Application '{app}'({appName}) is configured for use by Azure Active Directory users only. Please do not use the /consumers endpoint to serve this request.",
	Variants: []string{"Application '{app}'({appName}) is configured for use by Microsoft Entra users only. Please do not use the /consumers endpoint to serve this request."},
	Meaning: fact.Text{En: "The application is for work and school accounts, but the token URL is for personal accounts.",
		Ru: "Приложение — для рабочих и учебных записей, а URL токена — для личных."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely), cause.TenantMissing(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts9002346 = fact.Code{
	Name: "AADSTS9002346", Aliases: []string{"9002346"}, Service: fact.Entra, Status: 400,
	Message: "Application '{app}'({appName}) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.",
	Meaning: fact.Text{En: "The application is only for personal Microsoft accounts.",
		Ru: "Приложение — только для личных учётных записей Microsoft."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.AccountTypes},
	Basis:  fact.Observed, Source: srcConsumersOnly,
}
