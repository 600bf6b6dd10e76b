package catalog

// customerCodes are the numbers of Azure AD B2C, the sign-in for customers: about the
// request, the grant, and the user, and about the policy and what it calls.
var customerCodes = []*Code{
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

var aadb2c90001 = Code{
	Name: "AADB2C90001", Service: Entra, Status: 400,
	Message: "The server hosting resource '{resource}' is not enabled for CORS requests. Ensure that the 'Access-Control-Allow-Origin' header has been configured.",
	Meaning: Text{"The server of the custom page doesn't allow the sign-in page to read it.",
		"Сервер пользовательской страницы не разрешает странице входа её читать."},
	Causes: []Cause{pageCORS(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90002 = Code{
	Name: "AADB2C90002", Service: Entra, Status: 400,
	Message: "The CORS resource '{resource}' returned a 404 not found.",
	Meaning: Text{"The custom page of the policy doesn't exist at its URL.",
		"Пользовательской страницы политики нет по её URL."},
	Causes: []Cause{pageMissing(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90006 = Code{
	Name: "AADB2C90006", Service: Entra, Status: 400,
	Message: "The redirect URI '{uri}' provided in the request is not registered for the client ID '{app}'.",
	Meaning: Text{"The redirect URI isn't registered on the application in the B2C tenant.",
		"Redirect URI не зарегистрирован у приложения в тенанте B2C."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90007 = Code{
	Name: "AADB2C90007", Service: Entra, Status: 400,
	Message: "The application associated with client ID '{app}' has no registered redirect URIs.",
	Meaning: Text{"The application has no redirect URI at all.",
		"У приложения нет ни одного redirect URI."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90008 = Code{
	Name: "AADB2C90008", Service: Entra, Status: 400,
	Message: "The request does not contain a client ID parameter.",
	Meaning: Text{"The request lacks client_id.",
		"В запросе нет client_id."},
	Causes: []Cause{tokenBodyForm(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90010 = Code{
	Name: "AADB2C90010", Service: Entra, Status: 400,
	Message: "The request does not contain a scope parameter.",
	Meaning: Text{"The request lacks scope.",
		"В запросе нет scope."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90011 = Code{
	Name: "AADB2C90011", Service: Entra, Status: 400,
	Message: "The client ID '{app}' provided in the request does not match client ID '{expected}' registered in policy.",
	Meaning: Text{"The policy is tied to another application than the one that called.",
		"Политика привязана к другому приложению, не к вызывающему."},
	Causes: []Cause{customPolicy(Likely), appIDWrong(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90012 = Code{
	Name: "AADB2C90012", Service: Entra, Status: 400,
	Message: "The scope '{scope}' provided in request is not supported.",
	Meaning: Text{"Azure AD B2C doesn't know this scope.",
		"Azure AD B2C не знает этой области."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90013 = Code{
	Name: "AADB2C90013", Service: Entra, Status: 400,
	Message: "The requested response type '{type}' provided in the request is not supported.",
	Meaning: Text{"Azure AD B2C doesn't support this response_type.",
		"Azure AD B2C не поддерживает такой response_type."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90014 = Code{
	Name: "AADB2C90014", Service: Entra, Status: 400,
	Message: "The requested response mode '{mode}' provided in the request is not supported.",
	Meaning: Text{"Azure AD B2C doesn't support this response_mode.",
		"Azure AD B2C не поддерживает такой response_mode."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90016 = Code{
	Name: "AADB2C90016", Service: Entra, Status: 400,
	Message: "The requested client assertion type '{type}' does not match the expected type '{expected}'.",
	Meaning: Text{"The type of the client assertion isn't the one that is expected.",
		"Тип assertion клиента — не тот, который ожидается."},
	Causes: []Cause{assertionMalformed(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90017 = Code{
	Name: "AADB2C90017", Service: Entra, Status: 400,
	Message: "The client assertion provided in the request is invalid: {detail}",
	Meaning: Text{"The client assertion isn't valid.",
		"Assertion клиента недействителен."},
	Causes: []Cause{assertionMalformed(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90018 = Code{
	Name: "AADB2C90018", Service: Entra, Status: 400,
	Message: "The client ID '{app}' specified in the request is not registered in tenant '{tenant}'.",
	Meaning: Text{"The B2C tenant doesn't have this application.",
		"В тенанте B2C нет этого приложения."},
	Causes: []Cause{appIDWrong(Likely), wrongTenant(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90019 = Code{
	Name: "AADB2C90019", Service: Entra, Status: 400,
	Message: "The key container with ID '{key}' in tenant '{tenant}' does not has a valid key. Reason: {detail}",
	Meaning: Text{"A policy key of the B2C tenant isn't valid.",
		"Ключ политики в тенанте B2C недействителен."},
	Causes: []Cause{policyKey(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90021 = Code{
	Name: "AADB2C90021", Service: Entra, Status: 400,
	Message: "The technical profile '{profile}' does not exist in the policy '{policy}' of tenant '{tenant}'.",
	Meaning: Text{"The policy names a technical profile that it doesn't have.",
		"Политика ссылается на технический профиль, которого в ней нет."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90022 = Code{
	Name: "AADB2C90022", Service: Entra, Status: 400,
	Message: "Unable to return metadata for the policy '{policy}' in tenant '{tenant}'.",
	Meaning: Text{"Azure AD B2C can't give out the SAML metadata of the policy.",
		"Azure AD B2C не может выдать метаданные SAML для политики."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90023 = Code{
	Name: "AADB2C90023", Service: Entra, Status: 400,
	Message: "Profile '{profile}' does not contain the required metadata key '{key}'.",
	Meaning: Text{"A technical profile lacks a metadata item.",
		"В техническом профиле нет нужного элемента Metadata."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90025 = Code{
	Name: "AADB2C90025", Service: Entra, Status: 400,
	Message: "Profile '{profile}' in policy '{policy}' in tenant '{tenant}' does not contain the required cryptographic key '{key}'.",
	Meaning: Text{"A technical profile lacks a reference to a policy key.",
		"В техническом профиле нет ссылки на ключ политики."},
	Causes: []Cause{policyKey(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90027 = Code{
	Name: "AADB2C90027", Service: Entra, Status: 400,
	Message: "Basic credentials specified for '{profile}' are invalid. Check that the credentials are correct and that access has been granted by the resource.",
	Meaning: Text{"The REST API that the policy calls refuses the user name and password of the policy.",
		"REST API, который вызывает политика, не принимает её имя и пароль."},
	Causes: []Cause{policyKey(Likely), claimsExchange(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90028 = Code{
	Name: "AADB2C90028", Service: Entra, Status: 400,
	Message: "Client certificate specified for '{profile}' is invalid. Check that the certificate is correct, contains a private key and that access has been granted by the resource.",
	Meaning: Text{"The REST API that the policy calls refuses the certificate of the policy.",
		"REST API, который вызывает политика, не принимает её сертификат."},
	Causes: []Cause{policyKey(Likely), claimsExchange(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90031 = Code{
	Name: "AADB2C90031", Service: Entra, Status: 400,
	Message: "Policy '{policy}' does not specify a default user journey. Ensure that the policy or it's parents specify a default user journey as part of a relying party section.",
	Meaning: Text{"The policy has no default user journey.",
		"В политике не указан DefaultUserJourney."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90035 = Code{
	Name: "AADB2C90035", Service: Entra, Status: 503,
	Message: "The service is temporarily unavailable. Please retry after a few minutes.",
	Meaning: Text{"Azure AD B2C is busy or failing for the moment.",
		"Azure AD B2C временно перегружена или недоступна."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90036 = Code{
	Name: "AADB2C90036", Service: Entra, Status: 400,
	Message: "The request does not contain a URI to redirect the user to post logout. Specify a URI in the post_logout_redirect_uri parameter field.",
	Meaning: Text{"The sign-out request doesn't say where to go afterwards.",
		"В запросе выхода не сказано, куда перейти потом."},
	Causes: []Cause{signOut(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90037 = Code{
	Name: "AADB2C90037", General: true, Service: Entra, Status: 400,
	Message: "An error occurred while processing the request. Please contact administrator of the site you are trying to access.",
	Meaning: Text{"Azure AD B2C couldn't read or write the user in its directory, or the policy refuses this user.",
		"Azure AD B2C не смогла прочитать или записать пользователя в каталоге, либо политика ему отказала."},
	Causes: []Cause{customPolicy(Possible), extensionsApp(Possible), transientFault(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90038 = Code{
	Name: "AADB2C90038", Service: Entra, Status: 400,
	Message: "An error occurred while processing the request. Please try after a while, or contact administrator of the site you are trying to access if this error persists.",
	Meaning: Text{"The policy failed while Azure AD B2C ran it.",
		"Политика завершилась ошибкой при выполнении."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Observed, Source: "https://github.com/Azure-Samples/active-directory-b2c-custom-policy-starterpack",
}

var aadb2c90039 = Code{
	Name: "AADB2C90039", Service: Entra, Status: 400,
	Message: "The request contains a client assertion, but the provided policy '{policy}' in tenant '{tenant}' is missing a client_secret in RelyingPartyPolicy.",
	Meaning: Text{"The policy isn't set up for an application with an assertion.",
		"Политика не настроена для приложения с assertion."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90040 = Code{
	Name: "AADB2C90040", Service: Entra, Status: 400,
	Message: "User journey '{journey}' does not contain a send claims step.",
	Meaning: Text{"The user journey ends without a step that issues a token.",
		"В пути пользователя нет шага SendClaims, который выдаёт токен."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90043 = Code{
	Name: "AADB2C90043", Service: Entra, Status: 400,
	Message: "The prompt included in the request contains invalid values. Expected 'none', 'login', 'consent' or 'select_account'.",
	Meaning: Text{"The value of prompt isn't one that Azure AD B2C knows.",
		"Значение prompt неизвестно Azure AD B2C."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90044 = Code{
	Name: "AADB2C90044", Service: Entra, Status: 400,
	Message: "The claim '{claim}' is not supported by the claim resolver '{resolver}'.",
	Meaning: Text{"The policy uses a claim resolver that doesn't exist.",
		"Политика использует несуществующий claim resolver."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90046 = Code{
	Name: "AADB2C90046", Service: Entra, Status: 400,
	Message: "We are having trouble loading your current state. You might want to try starting your session over from the beginning.",
	Meaning: Text{"The browser session of the sign-in is lost: cookies are blocked, or the page was open for too long.",
		"Сеанс входа в браузере потерян: cookie заблокированы, или страница была открыта слишком долго."},
	Causes: []Cause{browserState(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90047 = Code{
	Name: "AADB2C90047", Service: Entra, Status: 400,
	Message: "The resource '{resource}' contains script errors preventing it from being loaded.",
	Meaning: Text{"The custom page of the policy can't be loaded: CORS, or an error in its HTML.",
		"Пользовательская страница политики не загружается: CORS или ошибка в HTML."},
	Causes: []Cause{pageCORS(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90048 = Code{
	Name: "AADB2C90048", General: true, Service: Entra, Status: 400,
	Message: "An unhandled exception has occurred on the server.",
	Meaning: Text{"Azure AD B2C failed: mostly a mistake in the policy, sometimes a fault of the service.",
		"Сбой Azure AD B2C: чаще ошибка в политике, иногда сбой службы."},
	Causes: []Cause{customPolicy(Possible), transientFault(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90051 = Code{
	Name: "AADB2C90051", Service: Entra, Status: 400,
	Message: "No suitable claims providers were found.",
	Meaning: Text{"The policy has no identity provider for this user or this domain_hint.",
		"В политике нет поставщика удостоверений для этого пользователя или domain_hint."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90052 = Code{
	Name: "AADB2C90052", Service: Entra, Status: 400,
	Message: "Invalid username or password.",
	Meaning: Text{"The user name or the password is wrong.",
		"Имя пользователя или пароль неверны."},
	Causes: []Cause{passwordWrong(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90053 = Code{
	Name: "AADB2C90053", Service: Entra, Status: 400,
	Message: "A user with the specified credential could not be found.",
	Meaning: Text{"The B2C tenant has no user with this sign-in name.",
		"В тенанте B2C нет пользователя с таким именем для входа."},
	Causes: []Cause{userUnknown(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90054 = Code{
	Name: "AADB2C90054", Service: Entra, Status: 400,
	Message: "Invalid username or password.",
	Meaning: Text{"The user name or the password is wrong.",
		"Имя пользователя или пароль неверны."},
	Causes: []Cause{passwordWrong(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90055 = Code{
	Name: "AADB2C90055", Service: Entra, Status: 400,
	Message: "The scope '{scope}' provided in request must specify a resource, such as 'https://example.com/calendar.read'.",
	Meaning: Text{"The scope doesn't name an API of the B2C tenant.",
		"Область не указывает API тенанта B2C."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90057 = Code{
	Name: "AADB2C90057", Service: Entra, Status: 400,
	Message: "The provided application is not configured to allow the OAuth Implicit flow.",
	Meaning: Text{"The application may not get tokens straight from the authorize endpoint.",
		"Приложению нельзя получать токены прямо от authorize."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90058 = Code{
	Name: "AADB2C90058", Service: Entra, Status: 400,
	Message: "The provided application is not configured to allow public clients.",
	Meaning: Text{"The application is a confidential client, and a public flow was used.",
		"Приложение — конфиденциальный клиент, а использован публичный поток."},
	Causes: []Cause{publicClient(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90067 = Code{
	Name: "AADB2C90067", Service: Entra, Status: 400,
	Message: "The post logout redirect URI '{uri}' has an invalid format. Specify an https based URL such as 'https://example.com/return' or for native clients use the IETF native client URI 'urn:ietf:wg:oauth:2.0:oob'.",
	Meaning: Text{"The URI to go to after the sign-out isn't valid.",
		"URI перехода после выхода недопустим."},
	Causes: []Cause{signOut(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90068 = Code{
	Name: "AADB2C90068", Service: Entra, Status: 400,
	Message: "The provided application with ID '{app}' is not valid against this service. Please use an application created via the B2C portal and try again.",
	Meaning: Text{"The application wasn't registered for Azure AD B2C, or another account type was chosen.",
		"Приложение зарегистрировано не для Azure AD B2C или с другим типом учётных записей."},
	Causes: []Cause{accountType(Likely), appIDWrong(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90075 = Code{
	Name: "AADB2C90075", Service: Entra, Status: 400,
	Message: "The claims exchange '{exchange}' specified in step '{step}' returned HTTP error response with Code '{status}' and Reason '{reason}'.",
	Meaning: Text{"The REST API that the policy calls answered with an error.",
		"REST API, который вызывает политика, ответил ошибкой."},
	Causes: []Cause{claimsExchange(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90077 = Code{
	Name: "AADB2C90077", Service: Entra, Status: 400,
	Message: "User does not have an existing session and request prompt parameter has a value of '{prompt}'.",
	Meaning: Text{"A token was asked for without a window, and the user has no session in Azure AD B2C.",
		"Токен запрошен без окна, а сеанса пользователя в Azure AD B2C нет."},
	Causes: []Cause{signInNeeded(Likely), thirdPartyCookies(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90079 = Code{
	Name: "AADB2C90079", Service: Entra, Status: 400,
	Message: "Clients must send a client_secret when redeeming a confidential grant.",
	Meaning: Text{"The code belongs to a web application, which has to prove itself with a secret.",
		"Код выдан веб-приложению, которое должно подтвердить себя секретом."},
	Causes: []Cause{clientSecretMissing(Likely), spaRedirect(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90080 = Code{
	Name: "AADB2C90080", Service: Entra, Status: 400,
	Message: "The provided grant has expired. Please re-authenticate and try again. Current time: {now}, Grant issued time: {issued}, Grant sliding window expiration time: {validTo}.",
	Meaning: Text{"The code or refresh token is too old.",
		"Код или refresh-токен устарел."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90081 = Code{
	Name: "AADB2C90081", Service: Entra, Status: 400,
	Message: "The specified client_secret does not match the expected value for this client. Please correct the client_secret and try again.",
	Meaning: Text{"The secret isn't one of this application in the B2C tenant.",
		"Секрет не принадлежит этому приложению тенанта B2C."},
	Causes: []Cause{clientSecretWrong(Likely), clientSecretExpired(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90083 = Code{
	Name: "AADB2C90083", Service: Entra, Status: 400,
	Message: "The request is missing required parameter: {parameter}.",
	Meaning: Text{"The request lacks a parameter.",
		"В запросе нет параметра."},
	Causes: []Cause{tokenBodyForm(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90084 = Code{
	Name: "AADB2C90084", Service: Entra, Status: 400,
	Message: "Public clients should not send a client_secret when redeeming a publicly acquired grant.",
	Meaning: Text{"A secret was sent for a code that a public client got.",
		"Передан секрет для кода, полученного публичным клиентом."},
	Causes: []Cause{publicClient(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90085 = Code{
	Name: "AADB2C90085", General: true, Service: Entra, Status: 400,
	Message: "The service has encountered an internal error. Please reauthenticate and try again.",
	Meaning: Text{"Azure AD B2C failed while it made the token: it lacks its extensions app, a key of the policy, or data of the user.",
		"Azure AD B2C не смогла выпустить токен: нет её приложения extensions, ключа политики или данных пользователя."},
	Causes: []Cause{extensionsApp(Possible), policyKey(Possible), customPolicy(Possible), signInAgain(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90086 = Code{
	Name: "AADB2C90086", Service: Entra, Status: 400,
	Message: "The supplied grant_type [{type}] is not supported.",
	Meaning: Text{"Azure AD B2C doesn't know this grant_type at this endpoint.",
		"Azure AD B2C не знает такого grant_type на этом эндпоинте."},
	Causes: []Cause{grantType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90087 = Code{
	Name: "AADB2C90087", Service: Entra, Status: 400,
	Message: "The provided grant has not been issued for this version of the protocol endpoint.",
	Meaning: Text{"The code was issued by the other version of the endpoint.",
		"Код выдан эндпоинтом другой версии."},
	Causes: []Cause{endpointVersion(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90088 = Code{
	Name: "AADB2C90088", Service: Entra, Status: 400,
	Message: "The provided grant has not been issued for this endpoint. Actual Value : {actual} and Expected Value : {expected}",
	Meaning: Text{"The code or refresh token was issued by another user flow or policy than the one in the token URL.",
		"Код или refresh-токен выдан другим пользовательским потоком или политикой, не из URL токена."},
	Causes: []Cause{customerPolicyMixed(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90090 = Code{
	Name: "AADB2C90090", Service: Entra, Status: 400,
	Message: "The specified kid '{kid}' is not found for JWE",
	Meaning: Text{"The encryption key that the token names isn't in the policy key of Azure AD B2C.",
		"Ключа шифрования, названного в токене, нет в ключе политики Azure AD B2C."},
	Causes: []Cause{policyKey(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Observed, Source: "https://github.com/MicrosoftDocs/azure-docs/issues/106260",
}

var aadb2c90091 = Code{
	Name: "AADB2C90091", Service: Entra, Status: 400,
	Message:  "The user has cancelled entering self-asserted information.",
	Variants: []string{"User cancellation.", "The user has cancelled entering self-asserted information."},
	Meaning: Text{"The user pressed Cancel.",
		"Пользователь нажал «Отмена»."},
	Causes: []Cause{userCanceled(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90092 = Code{
	Name: "AADB2C90092", Service: Entra, Status: 400,
	Message: "The provided application with ID '{app}' is disabled for the tenant '{tenant}'. Please enable the application and try again.",
	Meaning: Text{"The application is disabled in the B2C tenant.",
		"Приложение в тенанте B2C отключено."},
	Causes: []Cause{appDisabled(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90107 = Code{
	Name: "AADB2C90107", Service: Entra, Status: 400,
	Message: "The application with ID '{app}' cannot get an ID token either because the openid scope was not provided in the request or the application is not authorized for it.",
	Meaning: Text{"The application gets no ID token: openid isn't in the scope, or its permission isn't granted.",
		"Приложению не выдаётся ID-токен: в scope нет openid, или на него нет разрешения."},
	Causes: []Cause{customerScope(Likely), consentMissing(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90108 = Code{
	Name: "AADB2C90108", Service: Entra, Status: 400,
	Message: "The orchestration step '{step}' does not specify a CpimIssuerTechnicalProfileReferenceId when one was expected.",
	Meaning: Text{"A step of the user journey doesn't say which profile issues the token.",
		"В шаге пути пользователя не указан профиль, выпускающий токен."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90110 = Code{
	Name: "AADB2C90110", Service: Entra, Status: 400,
	Message: "The scope parameter must include 'openid' when requesting a response_type that includes 'id_token'.",
	Meaning: Text{"The scope lacks openid.",
		"В scope нет openid."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90111 = Code{
	Name: "AADB2C90111", Service: Entra, Status: 400,
	Message: "Your account has been locked. Contact your support person to unlock it, then try again.",
	Meaning: Text{"An administrator has blocked the account in the B2C tenant.",
		"Администратор заблокировал учётную запись в тенанте B2C."},
	Causes: []Cause{accountDisabled(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90114 = Code{
	Name: "AADB2C90114", Service: Entra, Status: 400,
	Message: "Your account is temporarily locked to prevent unauthorized use. Try again later.",
	Meaning: Text{"Azure AD B2C has locked the account after wrong passwords.",
		"Azure AD B2C временно заблокировала учётную запись после неверных паролей."},
	Causes: []Cause{accountLocked(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90115 = Code{
	Name: "AADB2C90115", Service: Entra, Status: 400,
	Message: "When requesting the 'code' response_type, the scope parameter must include a resource or client ID for access tokens, and 'openid' for ID tokens. Additionally include 'offline_access' for refresh tokens.",
	Meaning: Text{"The scope names no API and not the application itself.",
		"В scope нет ни API, ни ID самого приложения."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90117 = Code{
	Name: "AADB2C90117", Service: Entra, Status: 400,
	Message: "The scope '{scope}' provided in the request is not supported.",
	Meaning: Text{"Azure AD B2C doesn't know this scope; it gives out no tokens for Microsoft Graph to users.",
		"Azure AD B2C не знает этой области; токенов Microsoft Graph пользователям она не выдаёт."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90118 = Code{
	Name: "AADB2C90118", Service: Entra, Status: 400,
	Message: "The user has forgotten their password.",
	Meaning: Text{"The user chose \"Forgot your password?\"; the application has to start that user flow itself.",
		"Пользователь выбрал «Забыли пароль?»; начать этот пользовательский поток должно само приложение."},
	Causes: []Cause{passwordReset(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90120 = Code{
	Name: "AADB2C90120", Service: Entra, Status: 400,
	Message: "The max age parameter '{value}' specified in the request is invalid. Max age must be an integer between '{min}' and '{max}' inclusive.",
	Meaning: Text{"max_age is out of range.",
		"max_age вне допустимых границ."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90122 = Code{
	Name: "AADB2C90122", Service: Entra, Status: 400,
	Message: "Input for '{field}' received in the request has failed HTTP request validation. Ensure that the input does not contain characters such as < or &.",
	Meaning: Text{"A field of the page holds characters such as < or &.",
		"В поле страницы есть знаки вроде < или &."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90128 = Code{
	Name: "AADB2C90128", Service: Entra, Status: 400,
	Message: "The account associated with this grant no longer exists. Please reauthenticate and try again.",
	Meaning: Text{"The user of the refresh token has been deleted.",
		"Пользователь этого refresh-токена удалён."},
	Causes: []Cause{accountDeleted(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90129 = Code{
	Name: "AADB2C90129", Service: Entra, Status: 400,
	Message: "The provided grant has been revoked. Please reauthenticate and try again.",
	Meaning: Text{"The refresh token was revoked, for example by a password change.",
		"Refresh-токен отозван, например сменой пароля."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90145 = Code{
	Name: "AADB2C90145", Service: Entra, Status: 400,
	Message: "No unverified phone numbers have been found and policy does not allow a user entered number.",
	Meaning: Text{"The user has no phone number for the second factor, and may not enter one.",
		"У пользователя нет номера для второго фактора, а ввести его нельзя."},
	Causes: []Cause{mfaNotRegistered(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90146 = Code{
	Name: "AADB2C90146", Service: Entra, Status: 400,
	Message: "The scope '{scope}' provided in request specifies more than one resource for an access token, which is not supported.",
	Meaning: Text{"The scope names several APIs; a token is for one.",
		"В scope несколько API, а токен бывает только для одного."},
	Causes: []Cause{scopeSeveralAPIs(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90149 = Code{
	Name: "AADB2C90149", Service: Entra, Status: 400,
	Message: "Script '{script}' failed to load.",
	Meaning: Text{"A script of the sign-in page was blocked or not found.",
		"Скрипт страницы входа заблокирован или не найден."},
	Causes: []Cause{pageMissing(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90151 = Code{
	Name: "AADB2C90151", Service: Entra, Status: 400,
	Message: "User has exceeded the maximum number for retries for multifactor authentication.",
	Meaning: Text{"The user tried the second factor too often.",
		"Слишком много попыток второго фактора."},
	Causes: []Cause{mfaLimit(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90157 = Code{
	Name: "AADB2C90157", Service: Entra, Status: 400,
	Message: "User has exceeded the maximum number for retries for a self-asserted step.",
	Meaning: Text{"The user entered wrong values too often at one step.",
		"Пользователь слишком много раз ввёл неверные данные на одном шаге."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90161 = Code{
	Name: "AADB2C90161", Service: Entra, Status: 400,
	Message: "A self-asserted send response has failed with reason '{reason}'.",
	Meaning: Text{"The page of the policy couldn't send what the user entered.",
		"Страница политики не смогла отправить введённое пользователем."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90165 = Code{
	Name: "AADB2C90165", Service: Entra, Status: 400,
	Message: "The SAML initiating message with ID '{id}' cannot be found in state.",
	Meaning: Text{"The SAML answer came without the session in which it was asked for.",
		"Ответ SAML пришёл без сеанса, в котором он запрошен."},
	Causes: []Cause{browserState(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90168 = Code{
	Name: "AADB2C90168", Service: Entra, Status: 400,
	Message: "The HTTP-Redirect request does not contain the required parameter '{parameter}' for a signed request.",
	Meaning: Text{"The SAML request isn't signed as the policy demands.",
		"Запрос SAML не подписан так, как требует политика."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90178 = Code{
	Name: "AADB2C90178", Service: Entra, Status: 400,
	Message: "The signing certificate '{certificate}' has no private key.",
	Meaning: Text{"The policy key holds a certificate without its private key.",
		"В ключе политики сертификат без закрытого ключа."},
	Causes: []Cause{policyKey(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90182 = Code{
	Name: "AADB2C90182", Service: Entra, Status: 400,
	Message: "The supplied code_verifier does not match associated code_challenge",
	Meaning: Text{"The code_verifier isn't the one of this sign-in.",
		"code_verifier — не от этого входа."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90183 = Code{
	Name: "AADB2C90183", Service: Entra, Status: 400,
	Message: "The supplied code_verifier is invalid",
	Meaning: Text{"The code_verifier is missing or malformed.",
		"code_verifier отсутствует или искажён."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90184 = Code{
	Name: "AADB2C90184", Service: Entra, Status: 400,
	Message: "The supplied code_challenge_method is not supported. Supported values are plain or S256",
	Meaning: Text{"The code_challenge_method isn't plain or S256.",
		"code_challenge_method — не plain и не S256."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90188 = Code{
	Name: "AADB2C90188", Service: Entra, Status: 400,
	Message: "The SAML technical profile '{profile}' specifies a PartnerEntity URL of '{url}', but fetching the metadata fails with reason '{reason}'.",
	Meaning: Text{"Azure AD B2C can't read the SAML metadata of the partner.",
		"Azure AD B2C не может прочитать метаданные SAML партнёра."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90194 = Code{
	Name: "AADB2C90194", Service: Entra, Status: 400,
	Message: "Claim '{claim}' specified for the bearer token is not present in the available claims. Available claims '{claims}'.",
	Meaning: Text{"The policy wants to call a REST API with a token that it doesn't have.",
		"Политика вызывает REST API с токеном, которого у неё нет."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90205 = Code{
	Name: "AADB2C90205", Service: Entra, Status: 400,
	Message: "This application does not have sufficient permissions against this web resource to perform the operation.",
	Meaning: Text{"The application has no permission for the API in the scope.",
		"У приложения нет разрешения на API, указанный в scope."},
	Causes: []Cause{consentMissing(Likely), customerScope(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90206 = Code{
	Name: "AADB2C90206", Service: Entra, Status: 400,
	Message: "A time out has occurred initialization the client.",
	Meaning: Text{"The sign-in page ran out of time while it loaded.",
		"Страница входа не загрузилась за отведённое время."},
	Causes: []Cause{transientFault(Likely), pageMissing(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90208 = Code{
	Name: "AADB2C90208", Service: Entra, Status: 400,
	Message: "The provided id_token_hint parameter is expired. Please provide another token and try again.",
	Meaning: Text{"The id_token_hint is too old.",
		"id_token_hint устарел."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90209 = Code{
	Name: "AADB2C90209", Service: Entra, Status: 400,
	Message: "The provided id_token_hint parameter does not contain an accepted audience. Valid audience values: '{audience}'. Please provide another token and try again.",
	Meaning: Text{"The id_token_hint is for another audience.",
		"id_token_hint предназначен другому получателю."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90210 = Code{
	Name: "AADB2C90210", Service: Entra, Status: 400,
	Message: "The provided id_token_hint parameter could not be validated. Please provide another token and try again.",
	Meaning: Text{"The id_token_hint can't be verified.",
		"id_token_hint не удаётся проверить."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90211 = Code{
	Name: "AADB2C90211", Service: Entra, Status: 400,
	Message: "The request contained an incomplete state cookie.",
	Meaning: Text{"The browser lost cookies of the sign-in.",
		"Браузер потерял cookie входа."},
	Causes: []Cause{browserState(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90212 = Code{
	Name: "AADB2C90212", Service: Entra, Status: 400,
	Message: "The request contained an invalid state cookie.",
	Meaning: Text{"The cookies of the sign-in belong to another session, or are damaged.",
		"Cookie входа относятся к другому сеансу или повреждены."},
	Causes: []Cause{browserState(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90220 = Code{
	Name: "AADB2C90220", Service: Entra, Status: 400,
	Message: "The key container in tenant '{tenant}' with storage identifier '{key}' exists but does not contain a valid certificate. The certificate might be expired or your certificate might become active in the future (nbf).",
	Meaning: Text{"The certificate in a policy key has expired or isn't valid yet.",
		"Сертификат в ключе политики истёк или ещё не действует."},
	Causes: []Cause{policyKey(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90223 = Code{
	Name: "AADB2C90223", Service: Entra, Status: 400,
	Message: "An error has occurred sanitizing the CORS resource.",
	Meaning: Text{"The HTML of the custom page can't be used.",
		"HTML пользовательской страницы непригоден."},
	Causes: []Cause{pageCORS(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90224 = Code{
	Name: "AADB2C90224", Service: Entra, Status: 400,
	Message: "Resource owner flow has not been enabled for the application.",
	Meaning: Text{"The application may not sign in with user name and password (ROPC).",
		"Приложению не разрешён вход по имени и паролю (ROPC)."},
	Causes: []Cause{publicClientOff()},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90225 = Code{
	Name: "AADB2C90225", Service: Entra, Status: 400,
	Message: "The username or password provided in the request are invalid.",
	Meaning: Text{"The user name or the password is wrong.",
		"Имя пользователя или пароль неверны."},
	Causes: []Cause{passwordWrong(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90226 = Code{
	Name: "AADB2C90226", Service: Entra, Status: 400,
	Message: "The specified token exchange is only supported over HTTP POST.",
	Meaning: Text{"The token request came by GET.",
		"Запрос токена пришёл методом GET."},
	Causes: []Cause{tokenMethod(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90232 = Code{
	Name: "AADB2C90232", Service: Entra, Status: 400,
	Message: "The provided id_token_hint parameter does not contain an accepted issuer. Valid issuers: '{issuer}'. Please provide another token and try again.",
	Meaning: Text{"The id_token_hint comes from another issuer.",
		"id_token_hint выпущен другим издателем."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90233 = Code{
	Name: "AADB2C90233", Service: Entra, Status: 400,
	Message: "The provided id_token_hint parameter failed signature validation. Please provide another token and try again.",
	Meaning: Text{"The signature of the id_token_hint isn't valid.",
		"Подпись id_token_hint недействительна."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90235 = Code{
	Name: "AADB2C90235", Service: Entra, Status: 400,
	Message: "The provided id_token is expired. Please provide another token and try again.",
	Meaning: Text{"The ID token that was passed on is too old.",
		"Переданный ID-токен устарел."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90237 = Code{
	Name: "AADB2C90237", Service: Entra, Status: 400,
	Message: "The provided id_token does not contain a valid audience. Valid audience values: '{audience}'. Please provide another token and try again.",
	Meaning: Text{"The ID token that was passed on is for another audience.",
		"Переданный ID-токен предназначен другому получателю."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90238 = Code{
	Name: "AADB2C90238", Service: Entra, Status: 400,
	Message: "The provided id_token does not contain a valid issuer. Valid issuer values: '{issuer}'. Please provide another token and try again.",
	Meaning: Text{"The ID token that was passed on comes from another issuer.",
		"Переданный ID-токен выпущен другим издателем."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90239 = Code{
	Name: "AADB2C90239", Service: Entra, Status: 400,
	Message: "The provided id_token failed signature validation. Please provide another token and try again.",
	Meaning: Text{"The signature of the ID token that was passed on isn't valid.",
		"Подпись переданного ID-токена недействительна."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90240 = Code{
	Name: "AADB2C90240", Service: Entra, Status: 400,
	Message: "The provided id_token is malformed and could not be parsed. Please provide another token and try again.",
	Meaning: Text{"The ID token that was passed on can't be read.",
		"Переданный ID-токен не читается."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90242 = Code{
	Name: "AADB2C90242", Service: Entra, Status: 400,
	Message: "The SAML technical profile '{profile}' specifies PartnerEntity CDATA which cannot be loaded for reason '{reason}'.",
	Meaning: Text{"The SAML metadata in the policy can't be read.",
		"Метаданные SAML в политике не читаются."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90243 = Code{
	Name: "AADB2C90243", Service: Entra, Status: 400,
	Message: "The IDP's client key/secret is not properly configured.",
	Meaning: Text{"The secret for the identity provider is missing or wrong in the B2C tenant.",
		"Секрет для поставщика удостоверений в тенанте B2C отсутствует или неверен."},
	Causes: []Cause{providerSecret(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90244 = Code{
	Name: "AADB2C90244", Service: Entra, Status: 429,
	Message: "There are too many requests at this moment. Please wait for some time and try again.",
	Meaning: Text{"Azure AD B2C throttles the tenant or this address.",
		"Azure AD B2C ограничивает запросы тенанта или этого адреса."},
	Causes: []Cause{callRate(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90248 = Code{
	Name: "AADB2C90248", Service: Entra, Status: 400,
	Message: "Resource owner flow can only be used by applications created through the B2C admin portal.",
	Meaning: Text{"The application for ROPC has to be registered in the B2C tenant.",
		"Приложение для ROPC нужно зарегистрировать в тенанте B2C."},
	Causes: []Cause{accountType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90250 = Code{
	Name: "AADB2C90250", Service: Entra, Status: 400,
	Message: "The generic login endpoint is not supported.",
	Meaning: Text{"The SAML request came to an endpoint without a policy.",
		"Запрос SAML пришёл на эндпоинт без политики."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90255 = Code{
	Name: "AADB2C90255", Service: Entra, Status: 400,
	Message: "The claims exchange specified in technical profile '{profile}' did not complete as expected. You might want to try starting your session over from the beginning.",
	Meaning: Text{"A step of the policy that calls a REST API or writes a user failed.",
		"Шаг политики, вызывающий REST API или записывающий пользователя, не удался."},
	Causes: []Cause{claimsExchange(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90261 = Code{
	Name: "AADB2C90261", Service: Entra, Status: 400,
	Message: "The claims exchange '{exchange}' specified in step '{step}' returned HTTP error response that could not be parsed.",
	Meaning: Text{"The REST API that the policy calls answered with something that isn't JSON.",
		"REST API, который вызывает политика, ответил не JSON."},
	Causes: []Cause{claimsExchange(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90272 = Code{
	Name: "AADB2C90272", Service: Entra, Status: 400,
	Message: "The id_token_hint parameter has not been specified in the request. Please provide token and try again.",
	Meaning: Text{"The policy needs an id_token_hint, and the request has none.",
		"Политике нужен id_token_hint, а в запросе его нет."},
	Causes: []Cause{idTokenHint(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90273 = Code{
	Name: "AADB2C90273", Service: Entra, Status: 400,
	Message: "An invalid response was received : {detail}",
	Meaning: Text{"The identity provider behind Azure AD B2C answered with the error that the message quotes.",
		"Поставщик удостоверений за Azure AD B2C ответил ошибкой, которая приведена в сообщении."},
	Causes: []Cause{providerRefused(Likely), providerSecret(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90274 = Code{
	Name: "AADB2C90274", Service: Entra, Status: 400,
	Message: "The provider metadata does not specify a single logout service or the endpoint binding is not one of 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect' or 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST'.",
	Meaning: Text{"The partner's SAML metadata has no usable sign-out service.",
		"В метаданных SAML партнёра нет пригодной службы выхода."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90276 = Code{
	Name: "AADB2C90276", Service: Entra, Status: 400,
	Message: "The request is not consistent with the control setting '{setting}': '{value}' in technicalProfile '{profile}' for policy '{policy}' tenant '{tenant}'.",
	Meaning: Text{"The request doesn't fit a setting of the policy.",
		"Запрос не соответствует настройке политики."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90277 = Code{
	Name: "AADB2C90277", Service: Entra, Status: 400,
	Message: "The orchestration step '{step}' of user journey '{journey}' of policy '{policy}' does not contain a content definition reference.",
	Meaning: Text{"A step of the user journey names no page.",
		"В шаге пути пользователя не указана страница."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90279 = Code{
	Name: "AADB2C90279", Service: Entra, Status: 400,
	Message: "The provided client ID '{app}' does not match the client ID that issued the grant.",
	Meaning: Text{"The code or refresh token was issued to another application.",
		"Код или refresh-токен выдан другому приложению."},
	Causes: []Cause{grantOtherClient(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90284 = Code{
	Name: "AADB2C90284", Service: Entra, Status: 400,
	Message: "The application with identifier '{app}' has not been granted consent and is unable to be used for local accounts.",
	Meaning: Text{"The application that signs in local accounts (IdentityExperienceFramework) lacks its consent.",
		"У приложения для входа локальных учётных записей (IdentityExperienceFramework) нет согласия."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90285 = Code{
	Name: "AADB2C90285", Service: Entra, Status: 400,
	Message: "The application with identifier '{app}' was not found.",
	Meaning: Text{"The policy or the request names an application that the B2C tenant doesn't have.",
		"Политика или запрос называет приложение, которого нет в тенанте B2C."},
	Causes: []Cause{appIDWrong(Likely), customPolicy(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90287 = Code{
	Name: "AADB2C90287", Service: Entra, Status: 400,
	Message: "The request contains invalid redirect URI '{uri}'.",
	Meaning: Text{"The redirect URI isn't a valid URI.",
		"Redirect URI недопустим."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90288 = Code{
	Name: "AADB2C90288", Service: Entra, Status: 400,
	Message: "UserJourney with ID '{journey}' referenced in TechnicalProfile '{profile}' for refresh token redemption for tenant '{tenant}' does not exist in policy '{policy}' or any of its base policies.",
	Meaning: Text{"The policy names a user journey for refresh tokens that doesn't exist.",
		"Политика называет путь пользователя для refresh-токенов, которого нет."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90289 = Code{
	Name: "AADB2C90289", Service: Entra, Status: 400,
	Message:  "We encountered an error connecting to the identity provider. Please try again later.",
	Variants: []string{"We encountered an 'invalid_client' error connecting to the identity provider. Please try again later."},
	Meaning: Text{"The identity provider refused what Azure AD B2C sent: mostly its client secret there has expired.",
		"Поставщик удостоверений не принял запрос Azure AD B2C: чаще всего истёк секрет клиента у него."},
	Causes: []Cause{providerSecret(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c90296 = Code{
	Name: "AADB2C90296", General: true, Service: Entra, Status: 400,
	Message: "Application has not been configured correctly. Please contact administrator of the site you are trying to access.",
	Meaning: Text{"The registration of the application isn't complete for Azure AD B2C.",
		"Регистрация приложения для Azure AD B2C неполна."},
	Causes: []Cause{accountType(Possible), consentMissing(Possible)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c99001 = Code{
	Name: "AADB2C99001", Service: Entra, Status: 400,
	Message: "You are already registered, please press the back button and sign in instead.",
	Meaning: Text{"The user exists already and tried to sign up again.",
		"Пользователь уже есть и регистрируется снова."},
	Causes: []Cause{userExists(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Observed, Source: "https://github.com/Azure-Samples/active-directory-b2c-custom-policy-starterpack",
}

var aadb2c99002 = Code{
	Name: "AADB2C99002", Service: Entra, Status: 400,
	Message: "User does not exist. Please sign up before you can sign in.",
	Meaning: Text{"The user tried to sign in without an account in the B2C tenant.",
		"Пользователь входит, не имея учётной записи в тенанте B2C."},
	Causes: []Cause{userUnknown(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Observed, Source: "https://github.com/Azure-Samples/active-directory-b2c-custom-policy-starterpack",
}

var aadb2c99005 = Code{
	Name: "AADB2C99005", Service: Entra, Status: 400,
	Message: "The request contains an invalid scope parameter which includes an illegal character '{character}'.",
	Meaning: Text{"The scope holds a character that isn't allowed.",
		"В scope недопустимый знак."},
	Causes: []Cause{customerScope(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c99006 = Code{
	Name: "AADB2C99006", Service: Entra, Status: 400,
	Message: "Azure AD B2C cannot find the extensions app with app ID '{app}'. Please visit https://go.microsoft.com/fwlink/?linkid=851224 for more information.",
	Meaning: Text{"The application that holds the custom attributes was deleted.",
		"Удалено приложение, в котором хранятся пользовательские атрибуты."},
	Causes: []Cause{extensionsApp(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c99011 = Code{
	Name: "AADB2C99011", Service: Entra, Status: 400,
	Message: "The metadata value '{value}' has not been specified in TechnicalProfile '{profile}' in policy '{policy}'.",
	Meaning: Text{"A technical profile lacks a metadata item.",
		"В техническом профиле нет элемента Metadata."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c99013 = Code{
	Name: "AADB2C99013", Service: Entra, Status: 400,
	Message: "The supplied grant_type [{type}] and token_type [{token}] combination is not supported.",
	Meaning: Text{"Azure AD B2C doesn't do this exchange of tokens.",
		"Azure AD B2C не выполняет такой обмен токенов."},
	Causes: []Cause{grantType(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c99015 = Code{
	Name: "AADB2C99015", Service: Entra, Status: 400,
	Message: "Profile '{profile}' in policy '{policy}' in tenant '{tenant}' is missing all InputClaims required for resource owner password credential flow.",
	Meaning: Text{"The ROPC profile of the policy doesn't take user name and password.",
		"Профиль ROPC в политике не принимает имя и пароль."},
	Causes: []Cause{customPolicy(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}

var aadb2c99059 = Code{
	Name: "AADB2C99059", Service: Entra, Status: 400,
	Message: "The supplied request must present a code_challenge. Required for single-page apps using the authorization code flow.",
	Meaning: Text{"A single-page application has to use PKCE.",
		"Одностраничное приложение должно использовать PKCE."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docCustomers},
	Basis:  Documented, Source: docCustomers,
}
