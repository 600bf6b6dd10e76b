package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcNoResource     = "https://github.com/laardee/serverless-authentication/pull/7"
	srcResourceOff    = "https://github.com/microsoft/Dynamics-AX-Integration/issues/30"
	srcAssertionAud   = "https://github.com/Azure-Samples/active-directory-dotnet-webapi-onbehalfof/issues/3"
	srcAmbiguousUsers = "https://github.com/MicrosoftDocs/azure-docs/issues/7686"
	srcMalformedGrant = "https://github.com/RedByte1337/GraphSpy/issues/23"
	srcOldConsent     = "https://github.com/microsoftgraph/ios-swift-connect-rest-sample/issues/9"
	srcConsumers      = "https://github.com/dotnet/AspNetCore.Docs/issues/19795"
)

// signInMessages are the wordings of Entra ID that say more than the number
// next to them: several numbers have many reasons, and some wordings come
// with more than one number.
var signInMessages = []fact.Message{
	{
		ID: "resource-not-given", Template: "Resource identifier is not provided.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The token request doesn't say which API the token is for.",
			Ru: "В запросе токена не сказано, для какого API он нужен."},
		Causes: []fact.Cause{cause.ResourceMissing(fact.Likely), cause.EndpointVersion(fact.Possible)},
		Basis:  fact.Observed, Source: srcNoResource,
	},
	{
		ID: "resource-switched-off", Template: "Resource '{resource}' is disabled.",
		Code: "AADSTS50001", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The requested API is disabled in this tenant.",
			Ru: "API, для которого запрошен токен, в этом тенанте отключён."},
		Causes: []fact.Cause{cause.ResourceDisabled(fact.Likely)},
		Basis:  fact.Observed, Source: srcResourceOff,
	},
	{
		ID: "secret-not-sent", Template: "The request body must contain the following parameter: 'client_secret or client_assertion'.",
		Service: fact.Entra, Status: 401,
		Meaning: fact.Text{En: "The v1.0 token endpoint treats this application as a service, but got no credentials for it.",
			Ru: "Эндпоинт токенов v1.0 считает приложение службой и не получил от него ни секрета, ни утверждения (assertion)."},
		Causes: []fact.Cause{cause.ClientSecretMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.AADSTS,
	},
	{
		ID: "assertion-wrong-realm", Template: "Client assertion audience claim does not match Realm issuer.",
		Service: fact.Entra, Status: 401,
		Meaning: fact.Text{En: "The aud claim of the assertion isn't the token URL that it was sent to.",
			Ru: "Поле aud в утверждении (assertion) — не тот URL токена, на который оно отправлено."},
		Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely), cause.WrongTenant(fact.Possible)},
		Basis:  fact.Observed, Source: source.RealmIssuer,
	},
	{
		ID: "assertion-key-expired", Template: "Client assertion contains an invalid signature. [Reason - The key used is expired.",
		Variants: []string{
			"The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key used is expired.",
			"The certificate with identifier used to sign the client assertion is expired on application.",
		},
		Service: fact.Entra, Status: 401,
		Meaning: fact.Text{En: "The certificate of the application has expired.",
			Ru: "Сертификат приложения истёк."},
		Causes: []fact.Cause{cause.ClientCertificateExpired(fact.Likely)},
		Basis:  fact.Observed, Source: source.CertificateWindow,
	},
	{
		ID: "user-assertion-audience", Template: "Assertion audience claim does not match the required value.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The user's token that your service passed on was issued for a different API.",
			Ru: "Токен пользователя, переданный вашей службой, выпущен для другого API."},
		Causes: []fact.Cause{userTokenAudience(fact.Likely)},
		Basis:  fact.Observed, Source: srcAssertionAud,
	},
	{
		ID: "algorithm-unknown", Template: "Unable to create the algorithm.",
		Code: "AADSTS90010", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Entra ID doesn't recognize the algorithm that the assertion names.",
			Ru: "Entra ID не знает алгоритма, указанного в утверждении (assertion)."},
		Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
		Basis:  fact.Documented, Source: source.AADSTS,
	},
	{
		ID: "issuer-unreachable", Template: "Request to External OIDC endpoint failed.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Entra ID couldn't read the keys of the issuer of the external token.",
			Ru: "Entra ID не смог прочитать ключи издателя внешнего токена."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.FederatedIssuerUnreachable(fact.Likely)},
		Basis:  fact.Observed, Source: source.IssuerUnreachable,
	},
	{
		ID: "permission-not-on-resource", Template: "Claim is invalid: {permission} does not exist on resource application {resource}.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The application asks for a permission that the API doesn't have in this tenant.",
			Ru: "Приложение запрашивает разрешение, которого у API в этом тенанте нет."},
		Causes: []fact.Cause{cause.PermissionUnknown(fact.Likely)},
		Basis:  fact.Observed, Source: source.Lookup650051,
	},
	{
		ID: "service-principal-present", Template: "The service principal name is already present for the tenant {tenant}.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The application is already in the tenant, or was added twice at the same moment.",
			Ru: "Приложение уже есть в тенанте, или его добавляли дважды одновременно."},
		Causes: []fact.Cause{
			cause.Likely("service-principal-exists", fact.Observed,
				fact.Text{En: "Two sign-ins or consents added the application to the tenant at the same time.",
					Ru: "Два входа или согласия одновременно добавили приложение в тенант."},
				fact.Text{En: "Look up the application under Enterprise applications, then sign in or consent again.",
					Ru: "Найдите приложение в Enterprise applications, затем войдите или дайте согласие снова."}),
		},
		Basis: fact.Observed, Source: source.Lookup650051,
	},
	{
		ID: "several-users", Template: "Request is ambiguous: multiple user identities are available for the current request.",
		Variants: []string{"Either multiple user identities are available for the current request or selected account is not supported for the scenario."},
		Service:  fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Several accounts are signed in, and the request doesn't say which one is meant.",
			Ru: "Вход выполнен под несколькими учётными записями, а в запросе не сказано, какая нужна."},
		Causes: []fact.Cause{cause.AccountAmbiguous(fact.Likely)},
		Basis:  fact.Observed, Source: srcAmbiguousUsers,
	},
	{
		ID: "grant-malformed", Template: "Provided grant is invalid or malformed.",
		Variants: []string{"The provided value for the input parameter 'refresh_token' or 'assertion' is not valid."},
		Service:  fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Entra ID can't read the refresh token or the code.",
			Ru: "Entra ID не может прочитать refresh-токен или код."},
		Causes: []fact.Cause{cause.GrantMangled(fact.Likely), cause.SignInAgain(fact.Possible)},
		Basis:  fact.Observed, Source: srcMalformedGrant,
	},
	{
		ID: "grant-expired", Template: "The user could not be authenticated as the grant is expired. The user must sign in again.",
		Variants: []string{"The user could not be authenticated as the grant is expired."},
		Service:  fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The refresh token or code is too old.",
			Ru: "Refresh-токен или код устарел."},
		Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
		Basis:  fact.Documented, Source: source.AADSTS,
	},
	{
		ID:       "scopes-unauthorized",
		Template: "The request was denied because one or more scopes requested are unauthorized or expired. The user must first sign in and grant the client application access to the requested scope.",
		Service:  fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The user hasn't consented to one of the scopes, or the consent is no longer valid.",
			Ru: "На одну из областей нет согласия пользователя, или оно больше не действует."},
		Causes: []fact.Cause{cause.ConsentMissing(fact.Likely), cause.SignInAgain(fact.Possible)},
		Basis:  fact.Documented, Source: source.AADSTS,
	},
	{
		ID: "scope-invalid", Template: "Provided scope is invalid or malformed.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Entra ID doesn't accept the scope.",
			Ru: "Entra ID не принимает scope."},
		Causes: []fact.Cause{cause.ScopeMalformed(fact.Likely)},
		Basis:  fact.Observed, Source: srcMalformedGrant,
	},
	{
		ID: "account-abuse", Template: "User account is found to be in service abuse mode.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Microsoft has blocked the account.",
			Ru: "Microsoft заблокировала учётную запись."},
		Causes: []fact.Cause{
			cause.Likely("account-blocked", fact.Observed,
				fact.Text{En: "Microsoft blocks the account because it considers its use abusive.",
					Ru: "Microsoft заблокировала учётную запись, сочтя её использование злоупотреблением."},
				fact.Text{En: "Sign in at https://account.microsoft.com to unblock it, or use another account.",
					Ru: "Войдите на https://account.microsoft.com, чтобы снять блокировку, или возьмите другую запись."}),
		},
		Basis: fact.Observed, Source: source.AADSTS,
	},
	{
		ID: "client-not-for-consumers", Template: "The client does not exist or is not enabled for consumers.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The personal account sign-in doesn't know this application.",
			Ru: "Вход для личных учётных записей не знает этого приложения."},
		Causes: []fact.Cause{cause.AccountType(fact.Likely), cause.AppIDWrong(fact.Possible)},
		Basis:  fact.Observed, Source: srcConsumers,
	},
	{
		ID: "organization-unmanaged", Template: "Using application '{appName}' is currently not supported for your organization {tenant} because it is in an unmanaged state.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The user's tenant has no administrator.",
			Ru: "У тенанта пользователя нет администратора."},
		Causes: []fact.Cause{tenantUnmanaged(fact.Likely), cause.UserOfOtherTenant(fact.Possible)},
		Basis:  fact.Observed, Source: docTakeover,
	},
	{
		ID: "service-not-subscribed", Template: "The application '{appName}' needs access to a service that your organization {tenant} has not subscribed to or enabled.",
		Variants: []string{"The application needs access to a service that your organization {tenant} has not subscribed to or enabled."},
		Service:  fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The organization doesn't have an API that the application needs.",
			Ru: "У организации нет API, который нужен приложению."},
		Causes: []fact.Cause{resourceNotInTenant(fact.Likely), permissionStale(fact.Possible)},
		Basis:  fact.Observed, Source: srcOldConsent,
	},
}
