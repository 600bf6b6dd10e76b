package catalog

const (
	srcLookup650051   = "https://login.microsoftonline.com/error?code=650051"
	srcNoResource     = "https://github.com/laardee/serverless-authentication/pull/7"
	srcRealmIssuer    = "https://github.com/AzureAD/azure-activedirectory-library-for-python/issues/79"
	srcResourceOff    = "https://github.com/microsoft/Dynamics-AX-Integration/issues/30"
	srcAssertionAud   = "https://github.com/Azure-Samples/active-directory-dotnet-webapi-onbehalfof/issues/3"
	srcAmbiguousUsers = "https://github.com/MicrosoftDocs/azure-docs/issues/7686"
	srcMalformedGrant = "https://github.com/RedByte1337/GraphSpy/issues/23"
	srcOldConsent     = "https://github.com/microsoftgraph/ios-swift-connect-rest-sample/issues/9"
	srcConsumers      = "https://github.com/dotnet/AspNetCore.Docs/issues/19795"
)

// signInMessages are the wordings of Entra ID that say more than the number
// beside them: several numbers stand for many reasons, and some wordings come
// with more than one number.
var signInMessages = []Message{
	{
		ID: "resource-not-given", Template: "Resource identifier is not provided.",
		Service: Entra, Status: 400,
		Meaning: Text{"The token request doesn't say for which API the token is wanted.",
			"В запросе токена не сказано, для какого API он нужен."},
		Causes: []Cause{resourceMissing(Likely), endpointVersion(Possible)},
		Basis:  Observed, Source: srcNoResource,
	},
	{
		ID: "resource-switched-off", Template: "Resource '{resource}' is disabled.",
		Code: "AADSTS50001", Service: Entra, Status: 400,
		Meaning: Text{"The API that the token is asked for is disabled in this tenant.",
			"API, для которого запрошен токен, в этом тенанте отключён."},
		Causes: []Cause{resourceDisabled(Likely)},
		Basis:  Observed, Source: srcResourceOff,
	},
	{
		ID: "secret-not-sent", Template: "The request body must contain the following parameter: 'client_secret or client_assertion'.",
		Service: Entra, Status: 401,
		Meaning: Text{"The v1.0 token endpoint takes this application for a service, and got nothing that proves it.",
			"Эндпоинт токенов v1.0 считает приложение службой и не получил от него ни секрета, ни assertion."},
		Causes: []Cause{clientSecretMissing(Likely)},
		Basis:  Observed, Source: docAADSTS,
	},
	{
		ID: "assertion-wrong-realm", Template: "Client assertion audience claim does not match Realm issuer.",
		Service: Entra, Status: 401,
		Meaning: Text{"The aud claim of the assertion isn't the token URL that it was sent to.",
			"Поле aud в assertion — не тот URL токена, на который он отправлен."},
		Causes: []Cause{assertionMalformed(Likely), wrongTenant(Possible)},
		Basis:  Observed, Source: srcRealmIssuer,
	},
	{
		ID: "assertion-key-expired", Template: "Client assertion contains an invalid signature. [Reason - The key used is expired.",
		Variants: []string{
			"The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key used is expired.",
			"The certificate with identifier used to sign the client assertion is expired on application.",
		},
		Service: Entra, Status: 401,
		Meaning: Text{"The certificate of the application has expired.",
			"Сертификат приложения истёк."},
		Causes: []Cause{clientCertificateExpired(Likely)},
		Basis:  Observed, Source: srcCertificateWindow,
	},
	{
		ID: "user-assertion-audience", Template: "Assertion audience claim does not match the required value.",
		Service: Entra, Status: 400,
		Meaning: Text{"The user's token that your service passed on was issued for another API.",
			"Токен пользователя, переданный вашей службой, выпущен для другого API."},
		Causes: []Cause{userTokenAudience(Likely)},
		Basis:  Observed, Source: srcAssertionAud,
	},
	{
		ID: "algorithm-unknown", Template: "Unable to create the algorithm.",
		Code: "AADSTS90010", Service: Entra, Status: 400,
		Meaning: Text{"Entra ID doesn't know the algorithm that the assertion names.",
			"Entra ID не знает алгоритма, указанного в assertion."},
		Causes: []Cause{assertionAlgorithm(Likely)},
		Basis:  Documented, Source: docAADSTS,
	},
	{
		ID: "issuer-unreachable", Template: "Request to External OIDC endpoint failed.",
		Service: Entra, Status: 400,
		Meaning: Text{"Entra ID couldn't read the keys of the issuer of the outside token.",
			"Entra ID не смог прочитать ключи издателя внешнего токена."},
		Causes: []Cause{transientFault(Likely), federatedIssuerUnreachable(Likely)},
		Basis:  Observed, Source: srcIssuerUnreachable,
	},
	{
		ID: "permission-not-on-resource", Template: "Claim is invalid: {permission} does not exist on resource application {resource}.",
		Service: Entra, Status: 400,
		Meaning: Text{"The application asks for a permission that the API doesn't have in this tenant.",
			"Приложение запрашивает разрешение, которого у API в этом тенанте нет."},
		Causes: []Cause{permissionUnknown(Likely)},
		Basis:  Observed, Source: srcLookup650051,
	},
	{
		ID: "service-principal-present", Template: "The service principal name is already present for the tenant {tenant}.",
		Service: Entra, Status: 400,
		Meaning: Text{"The application is in the tenant already, or was being added twice at the same moment.",
			"Приложение уже есть в тенанте, или его добавляли дважды одновременно."},
		Causes: []Cause{
			likely("service-principal-exists", Observed,
				Text{"Two sign-ins or consents added the application to the tenant at the same time.",
					"Два входа или согласия одновременно добавили приложение в тенант."},
				Text{"Look the application up under Enterprise applications, then sign in or consent again.",
					"Найдите приложение в Enterprise applications, затем войдите или дайте согласие снова."}),
		},
		Basis: Observed, Source: srcLookup650051,
	},
	{
		ID: "several-users", Template: "Request is ambiguous: multiple user identities are available for the current request.",
		Variants: []string{"Either multiple user identities are available for the current request or selected account is not supported for the scenario."},
		Service:  Entra, Status: 400,
		Meaning: Text{"Several accounts are signed in, and the request doesn't say which one is meant.",
			"Вход выполнен под несколькими учётными записями, а в запросе не сказано, какая нужна."},
		Causes: []Cause{accountAmbiguous(Likely)},
		Basis:  Observed, Source: srcAmbiguousUsers,
	},
	{
		ID: "grant-malformed", Template: "Provided grant is invalid or malformed.",
		Variants: []string{"The provided value for the input parameter 'refresh_token' or 'assertion' is not valid."},
		Service:  Entra, Status: 400,
		Meaning: Text{"Entra ID can't read the refresh token or the code.",
			"Entra ID не может прочитать refresh-токен или код."},
		Causes: []Cause{grantMangled(Likely), signInAgain(Possible)},
		Basis:  Observed, Source: srcMalformedGrant,
	},
	{
		ID: "grant-expired", Template: "The user could not be authenticated as the grant is expired. The user must sign in again.",
		Variants: []string{"The user could not be authenticated as the grant is expired."},
		Service:  Entra, Status: 400,
		Meaning: Text{"The refresh token or code is too old.",
			"Refresh-токен или код устарел."},
		Causes: []Cause{signInAgain(Likely)},
		Basis:  Documented, Source: docAADSTS,
	},
	{
		ID:       "scopes-unauthorized",
		Template: "The request was denied because one or more scopes requested are unauthorized or expired. The user must first sign in and grant the client application access to the requested scope.",
		Service:  Entra, Status: 400,
		Meaning: Text{"The user hasn't consented to one of the scopes, or the consent has ended.",
			"На одну из областей нет согласия пользователя, или оно больше не действует."},
		Causes: []Cause{consentMissing(Likely), signInAgain(Possible)},
		Basis:  Documented, Source: docAADSTS,
	},
	{
		ID: "scope-invalid", Template: "Provided scope is invalid or malformed.",
		Service: Entra, Status: 400,
		Meaning: Text{"Entra ID does not accept the scope.",
			"Entra ID не принимает scope."},
		Causes: []Cause{scopeMalformed(Likely)},
		Basis:  Observed, Source: srcMalformedGrant,
	},
	{
		ID: "account-abuse", Template: "User account is found to be in service abuse mode.",
		Service: Entra, Status: 400,
		Meaning: Text{"Microsoft has blocked the account.",
			"Microsoft заблокировала учётную запись."},
		Causes: []Cause{
			likely("account-blocked", Observed,
				Text{"Microsoft blocks the account because it takes its use for abuse.",
					"Microsoft заблокировала учётную запись, сочтя её использование злоупотреблением."},
				Text{"Sign in at https://account.microsoft.com to unblock it, or use another account.",
					"Войдите на https://account.microsoft.com, чтобы снять блокировку, или возьмите другую запись."}),
		},
		Basis: Observed, Source: docAADSTS,
	},
	{
		ID: "client-not-for-consumers", Template: "The client does not exist or is not enabled for consumers.",
		Service: Entra, Status: 400,
		Meaning: Text{"The sign-in of personal accounts doesn't know this application.",
			"Вход для личных учётных записей не знает этого приложения."},
		Causes: []Cause{accountType(Likely), appIDWrong(Possible)},
		Basis:  Observed, Source: srcConsumers,
	},
	{
		ID: "organization-unmanaged", Template: "Using application '{appName}' is currently not supported for your organization {tenant} because it is in an unmanaged state.",
		Service: Entra, Status: 400,
		Meaning: Text{"The tenant of the user has no administrator.",
			"У тенанта пользователя нет администратора."},
		Causes: []Cause{tenantUnmanaged(Likely), userOfOtherTenant(Possible)},
		Basis:  Observed, Source: docTakeover,
	},
	{
		ID: "service-not-subscribed", Template: "The application '{appName}' needs access to a service that your organization {tenant} has not subscribed to or enabled.",
		Variants: []string{"The application needs access to a service that your organization {tenant} has not subscribed to or enabled."},
		Service:  Entra, Status: 400,
		Meaning: Text{"The organization does not have an API that the application wants.",
			"У организации нет API, который нужен приложению."},
		Causes: []Cause{resourceNotInTenant(Likely), permissionStale(Possible)},
		Basis:  Observed, Source: srcOldConsent,
	},
}
