package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// customerCodes are the numbers of Azure AD B2C, the sign-in for customers: about the
// request, the grant, and the user, and about the policy and what it calls.
var customerCodes = []*fact.Code{
	&aadb2c90001,
	&aadb2c90002,
	&aadb2c90006,
	&aadb2c90007,
	&aadb2c90008,
	&aadb2c90010,
	&aadb2c90011,
	&aadb2c90012,
	&aadb2c90013,
	&aadb2c90014,
	&aadb2c90016,
	&aadb2c90017,
	&aadb2c90018,
	&aadb2c90019,
	&aadb2c90021,
	&aadb2c90022,
	&aadb2c90023,
	&aadb2c90025,
	&aadb2c90027,
	&aadb2c90028,
	&aadb2c90031,
	&aadb2c90035,
	&aadb2c90036,
	&aadb2c90037,
	&aadb2c90038,
	&aadb2c90039,
	&aadb2c90040,
	&aadb2c90043,
	&aadb2c90044,
	&aadb2c90046,
	&aadb2c90047,
	&aadb2c90048,
	&aadb2c90051,
	&aadb2c90052,
	&aadb2c90053,
	&aadb2c90054,
	&aadb2c90055,
	&aadb2c90057,
	&aadb2c90058,
	&aadb2c90063,
	&aadb2c90067,
	&aadb2c90068,
	&aadb2c90075,
	&aadb2c90077,
	&aadb2c90079,
	&aadb2c90080,
	&aadb2c90081,
	&aadb2c90083,
	&aadb2c90084,
	&aadb2c90085,
	&aadb2c90086,
	&aadb2c90087,
	&aadb2c90088,
	&aadb2c90090,
	&aadb2c90091,
	&aadb2c90092,
	&aadb2c90107,
	&aadb2c90108,
	&aadb2c90110,
	&aadb2c90111,
	&aadb2c90114,
	&aadb2c90115,
	&aadb2c90117,
	&aadb2c90118,
	&aadb2c90120,
	&aadb2c90122,
	&aadb2c90128,
	&aadb2c90129,
	&aadb2c90145,
	&aadb2c90146,
	&aadb2c90149,
	&aadb2c90151,
	&aadb2c90157,
	&aadb2c90161,
	&aadb2c90165,
	&aadb2c90168,
	&aadb2c90178,
	&aadb2c90182,
	&aadb2c90183,
	&aadb2c90184,
	&aadb2c90188,
	&aadb2c90194,
	&aadb2c90205,
	&aadb2c90206,
	&aadb2c90208,
	&aadb2c90209,
	&aadb2c90210,
	&aadb2c90211,
	&aadb2c90212,
	&aadb2c90220,
	&aadb2c90223,
	&aadb2c90224,
	&aadb2c90225,
	&aadb2c90226,
	&aadb2c90232,
	&aadb2c90233,
	&aadb2c90235,
	&aadb2c90237,
	&aadb2c90238,
	&aadb2c90239,
	&aadb2c90240,
	&aadb2c90242,
	&aadb2c90243,
	&aadb2c90244,
	&aadb2c90248,
	&aadb2c90250,
	&aadb2c90255,
	&aadb2c90261,
	&aadb2c90272,
	&aadb2c90273,
	&aadb2c90274,
	&aadb2c90276,
	&aadb2c90277,
	&aadb2c90279,
	&aadb2c90284,
	&aadb2c90285,
	&aadb2c90287,
	&aadb2c90288,
	&aadb2c90289,
	&aadb2c90296,
	&aadb2c99001,
	&aadb2c99002,
	&aadb2c99005,
	&aadb2c99006,
	&aadb2c99011,
	&aadb2c99013,
	&aadb2c99015,
	&aadb2c99059,
}

var aadb2c90001 = fact.Code{
	Name: "AADB2C90001", Service: fact.Entra, Status: 400,
	Message: "The server hosting resource '{resource}' is not enabled for CORS requests. Ensure that the 'Access-Control-Allow-Origin' header has been configured.",
	Meaning: fact.Text{En: "The server of the custom page doesn't allow the sign-in page to read it.",
		Ru: "Сервер пользовательской страницы не разрешает странице входа её читать."},
	Causes: []fact.Cause{pageCORS(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90002 = fact.Code{
	Name: "AADB2C90002", Service: fact.Entra, Status: 400,
	Message: "The CORS resource '{resource}' returned a 404 not found.",
	Meaning: fact.Text{En: "The custom page of the policy doesn't exist at its URL.",
		Ru: "Пользовательской страницы политики нет по её URL."},
	Causes: []fact.Cause{pageMissing(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90006 = fact.Code{
	Name: "AADB2C90006", Service: fact.Entra, Status: 400,
	Message: "The redirect URI '{uri}' provided in the request is not registered for the client ID '{app}'.",
	Meaning: fact.Text{En: "The redirect URI isn't registered on the application in the B2C tenant.",
		Ru: "Redirect URI не зарегистрирован у приложения в тенанте B2C."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90007 = fact.Code{
	Name: "AADB2C90007", Service: fact.Entra, Status: 400,
	Message: "The application associated with client ID '{app}' has no registered redirect URIs.",
	Meaning: fact.Text{En: "The application has no redirect URI at all.",
		Ru: "У приложения нет ни одного redirect URI."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90008 = fact.Code{
	Name: "AADB2C90008", Service: fact.Entra, Status: 400,
	Message: "The request does not contain a client ID parameter.",
	Meaning: fact.Text{En: "The request lacks client_id.",
		Ru: "В запросе нет client_id."},
	Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90010 = fact.Code{
	Name: "AADB2C90010", Service: fact.Entra, Status: 400,
	Message: "The request does not contain a scope parameter.",
	Meaning: fact.Text{En: "The request lacks scope.",
		Ru: "В запросе нет scope."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90011 = fact.Code{
	Name: "AADB2C90011", Service: fact.Entra, Status: 400,
	Message: "The client ID '{app}' provided in the request does not match client ID '{expected}' registered in policy.",
	Meaning: fact.Text{En: "The policy is tied to a different application than the one that called.",
		Ru: "Политика привязана к другому приложению, не к вызывающему."},
	Causes: []fact.Cause{customPolicy(fact.Likely), cause.AppIDWrong(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90012 = fact.Code{
	Name: "AADB2C90012", Service: fact.Entra, Status: 400,
	Message: "The scope '{scope}' provided in request is not supported.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't recognize this scope.",
		Ru: "Azure AD B2C не знает этой области."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90013 = fact.Code{
	Name: "AADB2C90013", Service: fact.Entra, Status: 400,
	Message: "The requested response type '{type}' provided in the request is not supported.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't support this response_type.",
		Ru: "Azure AD B2C не поддерживает такой response_type."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90014 = fact.Code{
	Name: "AADB2C90014", Service: fact.Entra, Status: 400,
	Message: "The requested response mode '{mode}' provided in the request is not supported.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't support this response_mode.",
		Ru: "Azure AD B2C не поддерживает такой response_mode."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90016 = fact.Code{
	Name: "AADB2C90016", Service: fact.Entra, Status: 400,
	Message: "The requested client assertion type '{type}' does not match the expected type '{expected}'.",
	Meaning: fact.Text{En: "The client assertion has an unexpected type.",
		Ru: "У утверждения клиента (assertion) неожиданный тип."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90017 = fact.Code{
	Name: "AADB2C90017", Service: fact.Entra, Status: 400,
	Message: "The client assertion provided in the request is invalid: {detail}",
	Meaning: fact.Text{En: "The client assertion isn't valid.",
		Ru: "Утверждение клиента (assertion) недействительно."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90018 = fact.Code{
	Name: "AADB2C90018", Service: fact.Entra, Status: 400,
	Message: "The client ID '{app}' specified in the request is not registered in tenant '{tenant}'.",
	Meaning: fact.Text{En: "The B2C tenant doesn't have this application.",
		Ru: "В тенанте B2C нет этого приложения."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90019 = fact.Code{
	Name: "AADB2C90019", Service: fact.Entra, Status: 400,
	Message: "The key container with ID '{key}' in tenant '{tenant}' does not has a valid key. Reason: {detail}",
	Meaning: fact.Text{En: "A policy key of the B2C tenant isn't valid.",
		Ru: "Ключ политики в тенанте B2C недействителен."},
	Causes: []fact.Cause{policyKey(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90021 = fact.Code{
	Name: "AADB2C90021", Service: fact.Entra, Status: 400,
	Message: "The technical profile '{profile}' does not exist in the policy '{policy}' of tenant '{tenant}'.",
	Meaning: fact.Text{En: "The policy names a technical profile that it doesn't have.",
		Ru: "Политика ссылается на технический профиль, которого в ней нет."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90022 = fact.Code{
	Name: "AADB2C90022", Service: fact.Entra, Status: 400,
	Message: "Unable to return metadata for the policy '{policy}' in tenant '{tenant}'.",
	Meaning: fact.Text{En: "Azure AD B2C can't provide the SAML metadata of the policy.",
		Ru: "Azure AD B2C не может выдать метаданные SAML для политики."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90023 = fact.Code{
	Name: "AADB2C90023", Service: fact.Entra, Status: 400,
	Message: "Profile '{profile}' does not contain the required metadata key '{key}'.",
	Meaning: fact.Text{En: "A technical profile lacks a metadata item.",
		Ru: "В техническом профиле нет нужного элемента Metadata."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90025 = fact.Code{
	Name: "AADB2C90025", Service: fact.Entra, Status: 400,
	Message: "Profile '{profile}' in policy '{policy}' in tenant '{tenant}' does not contain the required cryptographic key '{key}'.",
	Meaning: fact.Text{En: "A technical profile lacks a reference to a policy key.",
		Ru: "В техническом профиле нет ссылки на ключ политики."},
	Causes: []fact.Cause{policyKey(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90027 = fact.Code{
	Name: "AADB2C90027", Service: fact.Entra, Status: 400,
	Message: "Basic credentials specified for '{profile}' are invalid. Check that the credentials are correct and that access has been granted by the resource.",
	Meaning: fact.Text{En: "The REST API that the policy calls rejects the policy's user name and password.",
		Ru: "REST API, который вызывает политика, не принимает её имя и пароль."},
	Causes: []fact.Cause{policyKey(fact.Likely), claimsExchange(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90028 = fact.Code{
	Name: "AADB2C90028", Service: fact.Entra, Status: 400,
	Message: "Client certificate specified for '{profile}' is invalid. Check that the certificate is correct, contains a private key and that access has been granted by the resource.",
	Meaning: fact.Text{En: "The REST API that the policy calls rejects the policy's certificate.",
		Ru: "REST API, который вызывает политика, не принимает её сертификат."},
	Causes: []fact.Cause{policyKey(fact.Likely), claimsExchange(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90031 = fact.Code{
	Name: "AADB2C90031", Service: fact.Entra, Status: 400,
	Message: "Policy '{policy}' does not specify a default user journey. Ensure that the policy or it's parents specify a default user journey as part of a relying party section.",
	Meaning: fact.Text{En: "The policy has no default user journey.",
		Ru: "В политике не указан DefaultUserJourney."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90035 = fact.Code{
	Name: "AADB2C90035", Service: fact.Entra, Status: 503,
	Message: "The service is temporarily unavailable. Please retry after a few minutes.",
	Meaning: fact.Text{En: "Azure AD B2C is temporarily busy or failing.",
		Ru: "Azure AD B2C временно перегружена или недоступна."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90036 = fact.Code{
	Name: "AADB2C90036", Service: fact.Entra, Status: 400,
	Message: "The request does not contain a URI to redirect the user to post logout. Specify a URI in the post_logout_redirect_uri parameter field.",
	Meaning: fact.Text{En: "The sign-out request doesn't say where to go afterwards.",
		Ru: "В запросе выхода не сказано, куда перейти потом."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90037 = fact.Code{
	Name: "AADB2C90037", General: true, Service: fact.Entra, Status: 400,
	Message: "An error occurred while processing the request. Please contact administrator of the site you are trying to access.",
	Meaning: fact.Text{En: "Azure AD B2C couldn't read or write the user in its directory, or the policy refuses this user.",
		Ru: "Azure AD B2C не смогла прочитать или записать пользователя в каталоге, либо политика ему отказала."},
	Causes: []fact.Cause{customPolicy(fact.Possible), extensionsApp(fact.Possible), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90038 = fact.Code{
	Name: "AADB2C90038", Service: fact.Entra, Status: 400,
	Message: "An error occurred while processing the request. Please try after a while, or contact administrator of the site you are trying to access if this error persists.",
	Meaning: fact.Text{En: "The policy failed while Azure AD B2C ran it.",
		Ru: "Политика завершилась ошибкой при выполнении."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Observed, Source: "https://github.com/Azure-Samples/active-directory-b2c-custom-policy-starterpack",
}

var aadb2c90039 = fact.Code{
	Name: "AADB2C90039", Service: fact.Entra, Status: 400,
	Message: "The request contains a client assertion, but the provided policy '{policy}' in tenant '{tenant}' is missing a client_secret in RelyingPartyPolicy.",
	Meaning: fact.Text{En: "The policy isn't set up for an application with an assertion.",
		Ru: "Политика не настроена для приложения с утверждением (assertion)."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90040 = fact.Code{
	Name: "AADB2C90040", Service: fact.Entra, Status: 400,
	Message: "User journey '{journey}' does not contain a send claims step.",
	Meaning: fact.Text{En: "The user journey ends without a step that issues a token.",
		Ru: "В пути пользователя нет шага SendClaims, который выдаёт токен."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90043 = fact.Code{
	Name: "AADB2C90043", Service: fact.Entra, Status: 400,
	Message: "The prompt included in the request contains invalid values. Expected 'none', 'login', 'consent' or 'select_account'.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't recognize the value of prompt.",
		Ru: "Значение prompt неизвестно Azure AD B2C."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90044 = fact.Code{
	Name: "AADB2C90044", Service: fact.Entra, Status: 400,
	Message: "The claim '{claim}' is not supported by the claim resolver '{resolver}'.",
	Meaning: fact.Text{En: "The policy uses a claim resolver that doesn't exist.",
		Ru: "Политика использует несуществующий claim resolver."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90046 = fact.Code{
	Name: "AADB2C90046", Service: fact.Entra, Status: 400,
	Message: "We are having trouble loading your current state. You might want to try starting your session over from the beginning.",
	Meaning: fact.Text{En: "The browser session of the sign-in is lost: cookies are blocked, or the page was open for too long.",
		Ru: "Сеанс входа в браузере потерян: cookie заблокированы, или страница была открыта слишком долго."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90047 = fact.Code{
	Name: "AADB2C90047", Service: fact.Entra, Status: 400,
	Message: "The resource '{resource}' contains script errors preventing it from being loaded.",
	Meaning: fact.Text{En: "The custom page of the policy can't be loaded: CORS, or an error in its HTML.",
		Ru: "Пользовательская страница политики не загружается: CORS или ошибка в HTML."},
	Causes: []fact.Cause{pageCORS(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90048 = fact.Code{
	Name: "AADB2C90048", General: true, Service: fact.Entra, Status: 400,
	Message: "An unhandled exception has occurred on the server.",
	Meaning: fact.Text{En: "Azure AD B2C failed: usually a mistake in the policy, sometimes a service fault.",
		Ru: "Сбой Azure AD B2C: чаще ошибка в политике, иногда сбой службы."},
	Causes: []fact.Cause{customPolicy(fact.Possible), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90051 = fact.Code{
	Name: "AADB2C90051", Service: fact.Entra, Status: 400,
	Message: "No suitable claims providers were found.",
	Meaning: fact.Text{En: "The policy has no identity provider for this user or this domain_hint.",
		Ru: "В политике нет поставщика удостоверений для этого пользователя или domain_hint."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90052 = fact.Code{
	Name: "AADB2C90052", Service: fact.Entra, Status: 400,
	Message: "Invalid username or password.",
	Meaning: fact.Text{En: "The user name or the password is wrong.",
		Ru: "Имя пользователя или пароль неверны."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90053 = fact.Code{
	Name: "AADB2C90053", Service: fact.Entra, Status: 400,
	Message: "A user with the specified credential could not be found.",
	Meaning: fact.Text{En: "The B2C tenant has no user with this sign-in name.",
		Ru: "В тенанте B2C нет пользователя с таким именем для входа."},
	Causes: []fact.Cause{cause.UserUnknown(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90054 = fact.Code{
	Name: "AADB2C90054", Service: fact.Entra, Status: 400,
	Message: "Invalid username or password.",
	Meaning: fact.Text{En: "The user name or the password is wrong.",
		Ru: "Имя пользователя или пароль неверны."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90055 = fact.Code{
	Name: "AADB2C90055", Service: fact.Entra, Status: 400,
	Message: "The scope '{scope}' provided in request must specify a resource, such as 'https://example.com/calendar.read'.",
	Meaning: fact.Text{En: "The scope doesn't name an API of the B2C tenant.",
		Ru: "Область не указывает API тенанта B2C."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90057 = fact.Code{
	Name: "AADB2C90057", Service: fact.Entra, Status: 400,
	Message: "The provided application is not configured to allow the OAuth Implicit flow.",
	Meaning: fact.Text{En: "The application isn't allowed to get tokens directly from the authorize endpoint.",
		Ru: "Приложению нельзя получать токены прямо от authorize."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90058 = fact.Code{
	Name: "AADB2C90058", Service: fact.Entra, Status: 400,
	Message: "The provided application is not configured to allow public clients.",
	Meaning: fact.Text{En: "The application is a confidential client, but a public flow was used.",
		Ru: "Приложение — конфиденциальный клиент, а использован публичный поток."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90063 = fact.Code{
	Name: "AADB2C90063", Service: fact.Entra, Status: 500,
	Message: "There is a problem with the service.",
	Meaning: fact.Text{En: "Azure AD B2C failed internally and doesn't say why.",
		Ru: "Внутренний сбой Azure AD B2C; причину он не называет."},
	Causes: []fact.Cause{
		cause.TransientFault(fact.Likely),
		cause.Possible("customer-tenant-session", fact.Deduced,
			fact.Text{En: "The token or the session belongs to another tenant than the B2C one.",
				Ru: "Токен или сеанс относится не к тенанту B2C."},
			fact.Text{En: "Sign in to the B2C tenant itself (az login --tenant NAME.onmicrosoft.com --allow-no-subscriptions) and send the same request.",
				Ru: "Войдите в сам тенант B2C (az login --tenant NAME.onmicrosoft.com --allow-no-subscriptions) и отправьте тот же запрос."}),
	},
	Docs:  []string{source.Customers},
	Basis: fact.Documented, Source: source.Customers,
}

var aadb2c90067 = fact.Code{
	Name: "AADB2C90067", Service: fact.Entra, Status: 400,
	Message: "The post logout redirect URI '{uri}' has an invalid format. Specify an https based URL such as 'https://example.com/return' or for native clients use the IETF native client URI 'urn:ietf:wg:oauth:2.0:oob'.",
	Meaning: fact.Text{En: "The URI to go to after sign-out isn't valid.",
		Ru: "URI перехода после выхода недопустим."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90068 = fact.Code{
	Name: "AADB2C90068", Service: fact.Entra, Status: 400,
	Message: "The provided application with ID '{app}' is not valid against this service. Please use an application created via the B2C portal and try again.",
	Meaning: fact.Text{En: "The application wasn't registered for Azure AD B2C, or another account type was chosen.",
		Ru: "Приложение зарегистрировано не для Azure AD B2C или с другим типом учётных записей."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely), cause.AppIDWrong(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90075 = fact.Code{
	Name: "AADB2C90075", Service: fact.Entra, Status: 400,
	Message: "The claims exchange '{exchange}' specified in step '{step}' returned HTTP error response with Code '{status}' and Reason '{reason}'.",
	Meaning: fact.Text{En: "The REST API that the policy calls answered with an error.",
		Ru: "REST API, который вызывает политика, ответил ошибкой."},
	Causes: []fact.Cause{claimsExchange(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90077 = fact.Code{
	Name: "AADB2C90077", Service: fact.Entra, Status: 400,
	Message: "User does not have an existing session and request prompt parameter has a value of '{prompt}'.",
	Meaning: fact.Text{En: "A token was requested silently, and the user has no session in Azure AD B2C.",
		Ru: "Токен запрошен без участия пользователя, а его сеанса в Azure AD B2C нет."},
	Causes: []fact.Cause{cause.SignInNeeded(fact.Likely), cause.ThirdPartyCookies(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90079 = fact.Code{
	Name: "AADB2C90079", Service: fact.Entra, Status: 400,
	Message: "Clients must send a client_secret when redeeming a confidential grant.",
	Meaning: fact.Text{En: "The code belongs to a web application, which must authenticate with a secret.",
		Ru: "Код выдан веб-приложению, которое должно подтвердить себя секретом."},
	Causes: []fact.Cause{cause.ClientSecretMissing(fact.Likely), cause.SpaRedirect(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90080 = fact.Code{
	Name: "AADB2C90080", Service: fact.Entra, Status: 400,
	Message: "The provided grant has expired. Please re-authenticate and try again. Current time: {now}, Grant issued time: {issued}, Grant sliding window expiration time: {validTo}.",
	Meaning: fact.Text{En: "The code or refresh token is too old.",
		Ru: "Код или refresh-токен устарел."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90081 = fact.Code{
	Name: "AADB2C90081", Service: fact.Entra, Status: 400,
	Message: "The specified client_secret does not match the expected value for this client. Please correct the client_secret and try again.",
	Meaning: fact.Text{En: "The secret doesn't belong to this application in the B2C tenant.",
		Ru: "Секрет не принадлежит этому приложению тенанта B2C."},
	Causes: []fact.Cause{cause.ClientSecretWrong(fact.Likely), cause.ClientSecretExpired(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90083 = fact.Code{
	Name: "AADB2C90083", Service: fact.Entra, Status: 400,
	Message: "The request is missing required parameter: {parameter}.",
	Meaning: fact.Text{En: "The request lacks a parameter.",
		Ru: "В запросе нет параметра."},
	Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90084 = fact.Code{
	Name: "AADB2C90084", Service: fact.Entra, Status: 400,
	Message: "Public clients should not send a client_secret when redeeming a publicly acquired grant.",
	Meaning: fact.Text{En: "A secret was sent for a code that was issued to a public client.",
		Ru: "Передан секрет для кода, полученного публичным клиентом."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90085 = fact.Code{
	Name: "AADB2C90085", General: true, Service: fact.Entra, Status: 400,
	Message: "The service has encountered an internal error. Please reauthenticate and try again.",
	Meaning: fact.Text{En: "Azure AD B2C couldn't create the token: its extensions app, a policy key, or user data is missing.",
		Ru: "Azure AD B2C не смогла выпустить токен: нет её приложения extensions, ключа политики или данных пользователя."},
	Causes: []fact.Cause{extensionsApp(fact.Possible), policyKey(fact.Possible), customPolicy(fact.Possible), cause.SignInAgain(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90086 = fact.Code{
	Name: "AADB2C90086", Service: fact.Entra, Status: 400,
	Message: "The supplied grant_type [{type}] is not supported.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't support this grant_type at this endpoint.",
		Ru: "Azure AD B2C не знает такого grant_type на этом эндпоинте."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90087 = fact.Code{
	Name: "AADB2C90087", Service: fact.Entra, Status: 400,
	Message: "The provided grant has not been issued for this version of the protocol endpoint.",
	Meaning: fact.Text{En: "The code was issued by the other version of the endpoint.",
		Ru: "Код выдан эндпоинтом другой версии."},
	Causes: []fact.Cause{cause.EndpointVersion(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90088 = fact.Code{
	Name: "AADB2C90088", Service: fact.Entra, Status: 400,
	Message: "The provided grant has not been issued for this endpoint. Actual Value : {actual} and Expected Value : {expected}",
	Meaning: fact.Text{En: "The code or refresh token was issued by a different user flow or policy than the one in the token URL.",
		Ru: "Код или refresh-токен выдан другим пользовательским потоком или политикой, не из URL токена."},
	Causes: []fact.Cause{customerPolicyMixed(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90090 = fact.Code{
	Name: "AADB2C90090", Service: fact.Entra, Status: 400,
	Message: "The specified kid '{kid}' is not found for JWE",
	Meaning: fact.Text{En: "The encryption key that the token names isn't in the policy key of Azure AD B2C.",
		Ru: "Ключа шифрования, названного в токене, нет в ключе политики Azure AD B2C."},
	Causes: []fact.Cause{policyKey(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/azure-docs/issues/106260",
}

var aadb2c90091 = fact.Code{
	Name: "AADB2C90091", Service: fact.Entra, Status: 400,
	Message:  "The user has cancelled entering self-asserted information.",
	Variants: []string{"User cancellation.", "The user has cancelled entering self-asserted information."},
	Meaning: fact.Text{En: "The user selected Cancel.",
		Ru: "Пользователь нажал «Отмена»."},
	Causes: []fact.Cause{userCanceled(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90092 = fact.Code{
	Name: "AADB2C90092", Service: fact.Entra, Status: 400,
	Message: "The provided application with ID '{app}' is disabled for the tenant '{tenant}'. Please enable the application and try again.",
	Meaning: fact.Text{En: "The application is disabled in the B2C tenant.",
		Ru: "Приложение в тенанте B2C отключено."},
	Causes: []fact.Cause{cause.AppDisabled(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90107 = fact.Code{
	Name: "AADB2C90107", Service: fact.Entra, Status: 400,
	Message: "The application with ID '{app}' cannot get an ID token either because the openid scope was not provided in the request or the application is not authorized for it.",
	Meaning: fact.Text{En: "The application doesn't get an ID token: openid isn't in the scope, or its permission isn't granted.",
		Ru: "Приложению не выдаётся ID-токен: в scope нет openid, или на него нет разрешения."},
	Causes: []fact.Cause{customerScope(fact.Likely), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90108 = fact.Code{
	Name: "AADB2C90108", Service: fact.Entra, Status: 400,
	Message: "The orchestration step '{step}' does not specify a CpimIssuerTechnicalProfileReferenceId when one was expected.",
	Meaning: fact.Text{En: "A step of the user journey doesn't say which profile issues the token.",
		Ru: "В шаге пути пользователя не указан профиль, выпускающий токен."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90110 = fact.Code{
	Name: "AADB2C90110", Service: fact.Entra, Status: 400,
	Message: "The scope parameter must include 'openid' when requesting a response_type that includes 'id_token'.",
	Meaning: fact.Text{En: "The scope lacks openid.",
		Ru: "В scope нет openid."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90111 = fact.Code{
	Name: "AADB2C90111", Service: fact.Entra, Status: 400,
	Message: "Your account has been locked. Contact your support person to unlock it, then try again.",
	Meaning: fact.Text{En: "An administrator has blocked the account in the B2C tenant.",
		Ru: "Администратор заблокировал учётную запись в тенанте B2C."},
	Causes: []fact.Cause{cause.AccountDisabled(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90114 = fact.Code{
	Name: "AADB2C90114", Service: fact.Entra, Status: 400,
	Message: "Your account is temporarily locked to prevent unauthorized use. Try again later.",
	Meaning: fact.Text{En: "Azure AD B2C has locked the account after wrong passwords.",
		Ru: "Azure AD B2C временно заблокировала учётную запись после неверных паролей."},
	Causes: []fact.Cause{cause.AccountLocked(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90115 = fact.Code{
	Name: "AADB2C90115", Service: fact.Entra, Status: 400,
	Message: "When requesting the 'code' response_type, the scope parameter must include a resource or client ID for access tokens, and 'openid' for ID tokens. Additionally include 'offline_access' for refresh tokens.",
	Meaning: fact.Text{En: "The scope names neither an API nor the application itself.",
		Ru: "В scope нет ни API, ни ID самого приложения."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90117 = fact.Code{
	Name: "AADB2C90117", Service: fact.Entra, Status: 400,
	Message: "The scope '{scope}' provided in the request is not supported.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't recognize this scope; it doesn't issue Microsoft Graph tokens to users.",
		Ru: "Azure AD B2C не знает этой области; токенов Microsoft Graph пользователям она не выдаёт."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90118 = fact.Code{
	Name: "AADB2C90118", Service: fact.Entra, Status: 400,
	Message: "The user has forgotten their password.",
	Meaning: fact.Text{En: "The user chose \"Forgot your password?\"; the application must start that user flow itself.",
		Ru: "Пользователь выбрал «Забыли пароль?»; начать этот пользовательский поток должно само приложение."},
	Causes: []fact.Cause{passwordReset(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90120 = fact.Code{
	Name: "AADB2C90120", Service: fact.Entra, Status: 400,
	Message: "The max age parameter '{value}' specified in the request is invalid. Max age must be an integer between '{min}' and '{max}' inclusive.",
	Meaning: fact.Text{En: "max_age is out of range.",
		Ru: "max_age вне допустимых границ."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90122 = fact.Code{
	Name: "AADB2C90122", Service: fact.Entra, Status: 400,
	Message: "Input for '{field}' received in the request has failed HTTP request validation. Ensure that the input does not contain characters such as < or &.",
	Meaning: fact.Text{En: "A field on the page contains characters such as < or &.",
		Ru: "В поле страницы есть знаки вроде < или &."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90128 = fact.Code{
	Name: "AADB2C90128", Service: fact.Entra, Status: 400,
	Message: "The account associated with this grant no longer exists. Please reauthenticate and try again.",
	Meaning: fact.Text{En: "The user of the refresh token has been deleted.",
		Ru: "Пользователь этого refresh-токена удалён."},
	Causes: []fact.Cause{cause.AccountDeleted(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90129 = fact.Code{
	Name: "AADB2C90129", Service: fact.Entra, Status: 400,
	Message: "The provided grant has been revoked. Please reauthenticate and try again.",
	Meaning: fact.Text{En: "The refresh token was revoked, for example by a password change.",
		Ru: "Refresh-токен отозван, например сменой пароля."},
	Causes: []fact.Cause{cause.GrantRevoked(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90145 = fact.Code{
	Name: "AADB2C90145", Service: fact.Entra, Status: 400,
	Message: "No unverified phone numbers have been found and policy does not allow a user entered number.",
	Meaning: fact.Text{En: "The user has no phone number for the second factor, and isn't allowed to enter one.",
		Ru: "У пользователя нет номера для второго фактора, а ввести его нельзя."},
	Causes: []fact.Cause{cause.MfaNotRegistered(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90146 = fact.Code{
	Name: "AADB2C90146", Service: fact.Entra, Status: 400,
	Message: "The scope '{scope}' provided in request specifies more than one resource for an access token, which is not supported.",
	Meaning: fact.Text{En: "The scope names several APIs, but a token is for one.",
		Ru: "В scope несколько API, а токен бывает только для одного."},
	Causes: []fact.Cause{cause.ScopeSeveralAPIs(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90149 = fact.Code{
	Name: "AADB2C90149", Service: fact.Entra, Status: 400,
	Message: "Script '{script}' failed to load.",
	Meaning: fact.Text{En: "A script of the sign-in page was blocked or not found.",
		Ru: "Скрипт страницы входа заблокирован или не найден."},
	Causes: []fact.Cause{pageMissing(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90151 = fact.Code{
	Name: "AADB2C90151", Service: fact.Entra, Status: 400,
	Message: "User has exceeded the maximum number for retries for multifactor authentication.",
	Meaning: fact.Text{En: "The user tried the second factor too many times.",
		Ru: "Слишком много попыток второго фактора."},
	Causes: []fact.Cause{mfaLimit(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90157 = fact.Code{
	Name: "AADB2C90157", Service: fact.Entra, Status: 400,
	Message: "User has exceeded the maximum number for retries for a self-asserted step.",
	Meaning: fact.Text{En: "The user entered wrong values too many times at one step.",
		Ru: "Пользователь слишком много раз ввёл неверные данные на одном шаге."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90161 = fact.Code{
	Name: "AADB2C90161", Service: fact.Entra, Status: 400,
	Message: "A self-asserted send response has failed with reason '{reason}'.",
	Meaning: fact.Text{En: "The page of the policy couldn't send what the user entered.",
		Ru: "Страница политики не смогла отправить введённое пользователем."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90165 = fact.Code{
	Name: "AADB2C90165", Service: fact.Entra, Status: 400,
	Message: "The SAML initiating message with ID '{id}' cannot be found in state.",
	Meaning: fact.Text{En: "The SAML response came without the session that requested it.",
		Ru: "Ответ SAML пришёл без сеанса, в котором он запрошен."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90168 = fact.Code{
	Name: "AADB2C90168", Service: fact.Entra, Status: 400,
	Message: "The HTTP-Redirect request does not contain the required parameter '{parameter}' for a signed request.",
	Meaning: fact.Text{En: "The SAML request isn't signed as the policy requires.",
		Ru: "Запрос SAML не подписан так, как требует политика."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90178 = fact.Code{
	Name: "AADB2C90178", Service: fact.Entra, Status: 400,
	Message: "The signing certificate '{certificate}' has no private key.",
	Meaning: fact.Text{En: "The policy key contains a certificate without its private key.",
		Ru: "В ключе политики сертификат без закрытого ключа."},
	Causes: []fact.Cause{policyKey(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90182 = fact.Code{
	Name: "AADB2C90182", Service: fact.Entra, Status: 400,
	Message: "The supplied code_verifier does not match associated code_challenge",
	Meaning: fact.Text{En: "The code_verifier doesn't belong to this sign-in.",
		Ru: "code_verifier — не от этого входа."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90183 = fact.Code{
	Name: "AADB2C90183", Service: fact.Entra, Status: 400,
	Message: "The supplied code_verifier is invalid",
	Meaning: fact.Text{En: "The code_verifier is missing or malformed.",
		Ru: "code_verifier отсутствует или искажён."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90184 = fact.Code{
	Name: "AADB2C90184", Service: fact.Entra, Status: 400,
	Message: "The supplied code_challenge_method is not supported. Supported values are plain or S256",
	Meaning: fact.Text{En: "The code_challenge_method isn't plain or S256.",
		Ru: "code_challenge_method — не plain и не S256."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90188 = fact.Code{
	Name: "AADB2C90188", Service: fact.Entra, Status: 400,
	Message: "The SAML technical profile '{profile}' specifies a PartnerEntity URL of '{url}', but fetching the metadata fails with reason '{reason}'.",
	Meaning: fact.Text{En: "Azure AD B2C can't read the SAML metadata of the partner.",
		Ru: "Azure AD B2C не может прочитать метаданные SAML партнёра."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90194 = fact.Code{
	Name: "AADB2C90194", Service: fact.Entra, Status: 400,
	Message: "Claim '{claim}' specified for the bearer token is not present in the available claims. Available claims '{claims}'.",
	Meaning: fact.Text{En: "The policy calls a REST API with a token that it doesn't have.",
		Ru: "Политика вызывает REST API с токеном, которого у неё нет."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90205 = fact.Code{
	Name: "AADB2C90205", Service: fact.Entra, Status: 400,
	Message: "This application does not have sufficient permissions against this web resource to perform the operation.",
	Meaning: fact.Text{En: "The application has no permission for the API in the scope.",
		Ru: "У приложения нет разрешения на API, указанный в scope."},
	Causes: []fact.Cause{cause.ConsentMissing(fact.Likely), customerScope(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90206 = fact.Code{
	Name: "AADB2C90206", Service: fact.Entra, Status: 400,
	Message: "A time out has occurred initialization the client.",
	Meaning: fact.Text{En: "The sign-in page timed out while loading.",
		Ru: "Страница входа не загрузилась за отведённое время."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), pageMissing(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90208 = fact.Code{
	Name: "AADB2C90208", Service: fact.Entra, Status: 400,
	Message: "The provided id_token_hint parameter is expired. Please provide another token and try again.",
	Meaning: fact.Text{En: "The id_token_hint is too old.",
		Ru: "id_token_hint устарел."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90209 = fact.Code{
	Name: "AADB2C90209", Service: fact.Entra, Status: 400,
	Message: "The provided id_token_hint parameter does not contain an accepted audience. Valid audience values: '{audience}'. Please provide another token and try again.",
	Meaning: fact.Text{En: "The id_token_hint is for another audience.",
		Ru: "id_token_hint предназначен другому получателю."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90210 = fact.Code{
	Name: "AADB2C90210", Service: fact.Entra, Status: 400,
	Message: "The provided id_token_hint parameter could not be validated. Please provide another token and try again.",
	Meaning: fact.Text{En: "The id_token_hint can't be verified.",
		Ru: "id_token_hint не удаётся проверить."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90211 = fact.Code{
	Name: "AADB2C90211", Service: fact.Entra, Status: 400,
	Message: "The request contained an incomplete state cookie.",
	Meaning: fact.Text{En: "The browser lost cookies of the sign-in.",
		Ru: "Браузер потерял cookie входа."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90212 = fact.Code{
	Name: "AADB2C90212", Service: fact.Entra, Status: 400,
	Message: "The request contained an invalid state cookie.",
	Meaning: fact.Text{En: "The cookies of the sign-in belong to another session, or are damaged.",
		Ru: "Cookie входа относятся к другому сеансу или повреждены."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90220 = fact.Code{
	Name: "AADB2C90220", Service: fact.Entra, Status: 400,
	Message: "The key container in tenant '{tenant}' with storage identifier '{key}' exists but does not contain a valid certificate. The certificate might be expired or your certificate might become active in the future (nbf).",
	Meaning: fact.Text{En: "The certificate in a policy key has expired or isn't valid yet.",
		Ru: "Сертификат в ключе политики истёк или ещё не действует."},
	Causes: []fact.Cause{policyKey(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90223 = fact.Code{
	Name: "AADB2C90223", Service: fact.Entra, Status: 400,
	Message: "An error has occurred sanitizing the CORS resource.",
	Meaning: fact.Text{En: "The HTML of the custom page can't be used.",
		Ru: "HTML пользовательской страницы непригоден."},
	Causes: []fact.Cause{pageCORS(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90224 = fact.Code{
	Name: "AADB2C90224", Service: fact.Entra, Status: 400,
	Message: "Resource owner flow has not been enabled for the application.",
	Meaning: fact.Text{En: "The application isn't allowed to sign in with user name and password (ROPC).",
		Ru: "Приложению не разрешён вход по имени и паролю (ROPC)."},
	Causes: []fact.Cause{cause.PublicClientOff()},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90225 = fact.Code{
	Name: "AADB2C90225", Service: fact.Entra, Status: 400,
	Message: "The username or password provided in the request are invalid.",
	Meaning: fact.Text{En: "The user name or the password is wrong.",
		Ru: "Имя пользователя или пароль неверны."},
	Causes: []fact.Cause{cause.PasswordWrong(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90226 = fact.Code{
	Name: "AADB2C90226", Service: fact.Entra, Status: 400,
	Message: "The specified token exchange is only supported over HTTP POST.",
	Meaning: fact.Text{En: "The token request used GET.",
		Ru: "Запрос токена пришёл методом GET."},
	Causes: []fact.Cause{tokenMethod(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90232 = fact.Code{
	Name: "AADB2C90232", Service: fact.Entra, Status: 400,
	Message: "The provided id_token_hint parameter does not contain an accepted issuer. Valid issuers: '{issuer}'. Please provide another token and try again.",
	Meaning: fact.Text{En: "The id_token_hint comes from another issuer.",
		Ru: "id_token_hint выпущен другим издателем."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90233 = fact.Code{
	Name: "AADB2C90233", Service: fact.Entra, Status: 400,
	Message: "The provided id_token_hint parameter failed signature validation. Please provide another token and try again.",
	Meaning: fact.Text{En: "The signature of the id_token_hint isn't valid.",
		Ru: "Подпись id_token_hint недействительна."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90235 = fact.Code{
	Name: "AADB2C90235", Service: fact.Entra, Status: 400,
	Message: "The provided id_token is expired. Please provide another token and try again.",
	Meaning: fact.Text{En: "The ID token that was passed on is too old.",
		Ru: "Переданный ID-токен устарел."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90237 = fact.Code{
	Name: "AADB2C90237", Service: fact.Entra, Status: 400,
	Message: "The provided id_token does not contain a valid audience. Valid audience values: '{audience}'. Please provide another token and try again.",
	Meaning: fact.Text{En: "The ID token that was passed on is for another audience.",
		Ru: "Переданный ID-токен предназначен другому получателю."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90238 = fact.Code{
	Name: "AADB2C90238", Service: fact.Entra, Status: 400,
	Message: "The provided id_token does not contain a valid issuer. Valid issuer values: '{issuer}'. Please provide another token and try again.",
	Meaning: fact.Text{En: "The ID token that was passed on comes from another issuer.",
		Ru: "Переданный ID-токен выпущен другим издателем."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90239 = fact.Code{
	Name: "AADB2C90239", Service: fact.Entra, Status: 400,
	Message: "The provided id_token failed signature validation. Please provide another token and try again.",
	Meaning: fact.Text{En: "The signature of the ID token that was passed on isn't valid.",
		Ru: "Подпись переданного ID-токена недействительна."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90240 = fact.Code{
	Name: "AADB2C90240", Service: fact.Entra, Status: 400,
	Message: "The provided id_token is malformed and could not be parsed. Please provide another token and try again.",
	Meaning: fact.Text{En: "The ID token that was passed on can't be read.",
		Ru: "Переданный ID-токен не читается."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90242 = fact.Code{
	Name: "AADB2C90242", Service: fact.Entra, Status: 400,
	Message: "The SAML technical profile '{profile}' specifies PartnerEntity CDATA which cannot be loaded for reason '{reason}'.",
	Meaning: fact.Text{En: "The SAML metadata in the policy can't be read.",
		Ru: "Метаданные SAML в политике не читаются."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90243 = fact.Code{
	Name: "AADB2C90243", Service: fact.Entra, Status: 400,
	Message: "The IDP's client key/secret is not properly configured.",
	Meaning: fact.Text{En: "The secret for the identity provider is missing or wrong in the B2C tenant.",
		Ru: "Секрет для поставщика удостоверений в тенанте B2C отсутствует или неверен."},
	Causes: []fact.Cause{providerSecret(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90244 = fact.Code{
	Name: "AADB2C90244", Service: fact.Entra, Status: 429,
	Message: "There are too many requests at this moment. Please wait for some time and try again.",
	Meaning: fact.Text{En: "Azure AD B2C throttles the tenant or this address.",
		Ru: "Azure AD B2C ограничивает запросы тенанта или этого адреса."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90248 = fact.Code{
	Name: "AADB2C90248", Service: fact.Entra, Status: 400,
	Message: "Resource owner flow can only be used by applications created through the B2C admin portal.",
	Meaning: fact.Text{En: "The application for ROPC must be registered in the B2C tenant.",
		Ru: "Приложение для ROPC нужно зарегистрировать в тенанте B2C."},
	Causes: []fact.Cause{cause.AccountType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90250 = fact.Code{
	Name: "AADB2C90250", Service: fact.Entra, Status: 400,
	Message: "The generic login endpoint is not supported.",
	Meaning: fact.Text{En: "The SAML request came to an endpoint without a policy.",
		Ru: "Запрос SAML пришёл на эндпоинт без политики."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90255 = fact.Code{
	Name: "AADB2C90255", Service: fact.Entra, Status: 400,
	Message: "The claims exchange specified in technical profile '{profile}' did not complete as expected. You might want to try starting your session over from the beginning.",
	Meaning: fact.Text{En: "A step of the policy that calls a REST API or writes a user failed.",
		Ru: "Шаг политики, вызывающий REST API или записывающий пользователя, не удался."},
	Causes: []fact.Cause{claimsExchange(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90261 = fact.Code{
	Name: "AADB2C90261", Service: fact.Entra, Status: 400,
	Message: "The claims exchange '{exchange}' specified in step '{step}' returned HTTP error response that could not be parsed.",
	Meaning: fact.Text{En: "The REST API that the policy calls responded with something that isn't JSON.",
		Ru: "REST API, который вызывает политика, ответил не JSON."},
	Causes: []fact.Cause{claimsExchange(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90272 = fact.Code{
	Name: "AADB2C90272", Service: fact.Entra, Status: 400,
	Message: "The id_token_hint parameter has not been specified in the request. Please provide token and try again.",
	Meaning: fact.Text{En: "The policy needs an id_token_hint, and the request has none.",
		Ru: "Политике нужен id_token_hint, а в запросе его нет."},
	Causes: []fact.Cause{idTokenHint(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90273 = fact.Code{
	Name: "AADB2C90273", Service: fact.Entra, Status: 400,
	Message: "An invalid response was received : {detail}",
	Meaning: fact.Text{En: "The identity provider behind Azure AD B2C responded with the error quoted in the message.",
		Ru: "Поставщик удостоверений за Azure AD B2C ответил ошибкой, которая приведена в сообщении."},
	Causes: []fact.Cause{providerRefused(fact.Likely), providerSecret(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90274 = fact.Code{
	Name: "AADB2C90274", Service: fact.Entra, Status: 400,
	Message: "The provider metadata does not specify a single logout service or the endpoint binding is not one of 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect' or 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST'.",
	Meaning: fact.Text{En: "The partner's SAML metadata has no usable sign-out service.",
		Ru: "В метаданных SAML партнёра нет пригодной службы выхода."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90276 = fact.Code{
	Name: "AADB2C90276", Service: fact.Entra, Status: 400,
	Message: "The request is not consistent with the control setting '{setting}': '{value}' in technicalProfile '{profile}' for policy '{policy}' tenant '{tenant}'.",
	Meaning: fact.Text{En: "The request doesn't fit a setting of the policy.",
		Ru: "Запрос не соответствует настройке политики."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90277 = fact.Code{
	Name: "AADB2C90277", Service: fact.Entra, Status: 400,
	Message: "The orchestration step '{step}' of user journey '{journey}' of policy '{policy}' does not contain a content definition reference.",
	Meaning: fact.Text{En: "A step of the user journey names no page.",
		Ru: "В шаге пути пользователя не указана страница."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90279 = fact.Code{
	Name: "AADB2C90279", Service: fact.Entra, Status: 400,
	Message: "The provided client ID '{app}' does not match the client ID that issued the grant.",
	Meaning: fact.Text{En: "The code or refresh token was issued to another application.",
		Ru: "Код или refresh-токен выдан другому приложению."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90284 = fact.Code{
	Name: "AADB2C90284", Service: fact.Entra, Status: 400,
	Message: "The application with identifier '{app}' has not been granted consent and is unable to be used for local accounts.",
	Meaning: fact.Text{En: "The application that signs in local accounts (IdentityExperienceFramework) lacks consent.",
		Ru: "У приложения для входа локальных учётных записей (IdentityExperienceFramework) нет согласия."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90285 = fact.Code{
	Name: "AADB2C90285", Service: fact.Entra, Status: 400,
	Message: "The application with identifier '{app}' was not found.",
	Meaning: fact.Text{En: "The policy or the request names an application that the B2C tenant doesn't have.",
		Ru: "Политика или запрос называет приложение, которого нет в тенанте B2C."},
	Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), customPolicy(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90287 = fact.Code{
	Name: "AADB2C90287", Service: fact.Entra, Status: 400,
	Message: "The request contains invalid redirect URI '{uri}'.",
	Meaning: fact.Text{En: "The redirect URI isn't a valid URI.",
		Ru: "Redirect URI недопустим."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90288 = fact.Code{
	Name: "AADB2C90288", Service: fact.Entra, Status: 400,
	Message: "UserJourney with ID '{journey}' referenced in TechnicalProfile '{profile}' for refresh token redemption for tenant '{tenant}' does not exist in policy '{policy}' or any of its base policies.",
	Meaning: fact.Text{En: "The policy names a user journey for refresh tokens that doesn't exist.",
		Ru: "Политика называет путь пользователя для refresh-токенов, которого нет."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90289 = fact.Code{
	Name: "AADB2C90289", Service: fact.Entra, Status: 400,
	Message:  "We encountered an error connecting to the identity provider. Please try again later.",
	Variants: []string{"We encountered an 'invalid_client' error connecting to the identity provider. Please try again later."},
	Meaning: fact.Text{En: "The identity provider rejected what Azure AD B2C sent: usually the client secret there has expired.",
		Ru: "Поставщик удостоверений не принял запрос Azure AD B2C: чаще всего истёк секрет клиента у него."},
	Causes: []fact.Cause{providerSecret(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c90296 = fact.Code{
	Name: "AADB2C90296", General: true, Service: fact.Entra, Status: 400,
	Message: "Application has not been configured correctly. Please contact administrator of the site you are trying to access.",
	Meaning: fact.Text{En: "The registration of the application isn't complete for Azure AD B2C.",
		Ru: "Регистрация приложения для Azure AD B2C неполна."},
	Causes: []fact.Cause{cause.AccountType(fact.Possible), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c99001 = fact.Code{
	Name: "AADB2C99001", Service: fact.Entra, Status: 400,
	Message: "You are already registered, please press the back button and sign in instead.",
	Meaning: fact.Text{En: "The user already exists and tried to sign up again.",
		Ru: "Пользователь уже есть и регистрируется снова."},
	Causes: []fact.Cause{userExists(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Observed, Source: "https://github.com/Azure-Samples/active-directory-b2c-custom-policy-starterpack",
}

var aadb2c99002 = fact.Code{
	Name: "AADB2C99002", Service: fact.Entra, Status: 400,
	Message: "User does not exist. Please sign up before you can sign in.",
	Meaning: fact.Text{En: "The user tried to sign in without an account in the B2C tenant.",
		Ru: "Пользователь входит, не имея учётной записи в тенанте B2C."},
	Causes: []fact.Cause{cause.UserUnknown(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Observed, Source: "https://github.com/Azure-Samples/active-directory-b2c-custom-policy-starterpack",
}

var aadb2c99005 = fact.Code{
	Name: "AADB2C99005", Service: fact.Entra, Status: 400,
	Message: "The request contains an invalid scope parameter which includes an illegal character '{character}'.",
	Meaning: fact.Text{En: "The scope contains a character that isn't allowed.",
		Ru: "В scope недопустимый знак."},
	Causes: []fact.Cause{customerScope(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c99006 = fact.Code{
	Name: "AADB2C99006", Service: fact.Entra, Status: 400,
	Message: "Azure AD B2C cannot find the extensions app with app ID '{app}'. Please visit https://go.microsoft.com/fwlink/?linkid=851224 for more information.",
	Meaning: fact.Text{En: "The application that stores the custom attributes was deleted.",
		Ru: "Удалено приложение, в котором хранятся пользовательские атрибуты."},
	Causes: []fact.Cause{extensionsApp(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c99011 = fact.Code{
	Name: "AADB2C99011", Service: fact.Entra, Status: 400,
	Message: "The metadata value '{value}' has not been specified in TechnicalProfile '{profile}' in policy '{policy}'.",
	Meaning: fact.Text{En: "A technical profile lacks a metadata item.",
		Ru: "В техническом профиле нет элемента Metadata."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c99013 = fact.Code{
	Name: "AADB2C99013", Service: fact.Entra, Status: 400,
	Message: "The supplied grant_type [{type}] and token_type [{token}] combination is not supported.",
	Meaning: fact.Text{En: "Azure AD B2C doesn't support this token exchange.",
		Ru: "Azure AD B2C не выполняет такой обмен токенов."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c99015 = fact.Code{
	Name: "AADB2C99015", Service: fact.Entra, Status: 400,
	Message: "Profile '{profile}' in policy '{policy}' in tenant '{tenant}' is missing all InputClaims required for resource owner password credential flow.",
	Meaning: fact.Text{En: "The ROPC profile of the policy doesn't accept user name and password.",
		Ru: "Профиль ROPC в политике не принимает имя и пароль."},
	Causes: []fact.Cause{customPolicy(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}

var aadb2c99059 = fact.Code{
	Name: "AADB2C99059", Service: fact.Entra, Status: 400,
	Message: "The supplied request must present a code_challenge. Required for single-page apps using the authorization code flow.",
	Meaning: fact.Text{En: "A single-page application must use PKCE.",
		Ru: "Одностраничное приложение должно использовать PKCE."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.Customers},
	Basis:  fact.Documented, Source: source.Customers,
}
