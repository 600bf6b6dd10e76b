package catalog

// The token errors about the scope and the form of the request.

var aadsts28000 = Code{
	Name: "AADSTS28000", Aliases: []string{"28000"}, Service: Entra, Status: 400,
	Message:  "Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {scope} is not valid.",
	Variants: []string{"Provided value for the input parameter scope is not valid because it contains more than one resource."},
	Meaning: Text{"One token is good for one API, and the request asks for several.",
		"Токен действует для одного API, а запрошено несколько."},
	Causes: []Cause{scopeSeveralAPIs(Likely)},
	Docs:   []string{docScopes},
	Basis:  Observed, Source: srcSeveralScopes,
}

var aadsts28002 = Code{
	Name: "AADSTS28002", Aliases: []string{"28002"}, Service: Entra, Status: 400,
	Message: "Provided value for the input parameter scope '{scope}' is not valid when requesting an access token.",
	Meaning: Text{"Entra ID does not accept the scope.",
		"Entra ID не принимает scope."},
	Causes: []Cause{scopeMalformed(Likely), scopeSeveralAPIs(Possible)},
	Docs:   []string{docScopes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts28003 = Code{
	Name: "AADSTS28003", Aliases: []string{"28003"}, Service: Entra, Status: 400,
	Message:  "Provided value for the input parameter scope cannot be empty when requesting an access token using the provided authorization code. Please specify a valid scope.",
	Variants: []string{"Provided value for the input parameter scope cannot be empty when requesting an access token"},
	Meaning: Text{"The code was redeemed without saying for which API.",
		"Код обменян без указания, для какого API."},
	Causes: []Cause{scopeMalformed(Likely)},
	Docs:   []string{docScopes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70003 = Code{
	Name: "AADSTS70003", Aliases: []string{"70003"}, Symbol: "UnsupportedGrantType",
	Service: Entra, Status: 400,
	Message:  "The app requested an unsupported grant type '{grantType}'.",
	Variants: []string{"The app requested an unsupported grant type."},
	Meaning: Text{"Entra ID does not know this grant_type.",
		"Entra ID не знает такого grant_type."},
	Causes: []Cause{grantType(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70011 = Code{
	Name: "AADSTS70011", Aliases: []string{"70011"}, Symbol: "InvalidScope",
	Service: Entra, Status: 400,
	Message:  "The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
	Variants: []string{"The provided value for the input parameter 'scope' is not valid."},
	Meaning: Text{"Entra ID does not accept the scope of the token request.",
		"Entra ID не принимает scope в запросе токена."},
	Causes: []Cause{scopeNotDefault(Likely), scopeMalformed(Likely), endpointVersion(Possible)},
	Docs:   []string{docClientCredentials, docScopes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90014 = Code{
	Name: "AADSTS90014", Aliases: []string{"90014"}, Symbol: "MissingRequiredField",
	Service: Entra, Status: 400,
	Message: "The required field '{parameter}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.",
	Variants: []string{
		"The required field '{parameter}' is missing from the request. Ensure that you have all the necessary parameters for the login request.",
		"The required field '{parameter}' is missing",
	},
	Meaning: Text{"The token request lacks a field, or its body was not read as a form.",
		"В запросе токена нет нужного поля, или его тело не прочитано как форма."},
	Causes: []Cause{tokenBodyForm(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90023 = Code{
	Name: "AADSTS90023", Aliases: []string{"90023"}, Symbol: "InvalidRequest",
	Service: Entra, Status: 400,
	Message: "Public clients can't send a client secret.",
	Meaning: Text{"The token request does not suit the way in which the application is registered.",
		"Запрос токена не соответствует тому, как зарегистрировано приложение."},
	Causes: []Cause{publicClient(Likely), tokenBodyForm(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Observed, Source: docAADSTS,
}

var aadsts700022 = Code{
	Name: "AADSTS700022", Aliases: []string{"700022"}, Symbol: "InvalidMultipleResourcesScope",
	Service: Entra, Status: 400,
	Message:  "The provided value for the input parameter scope is not valid because it contains more than one resource. The scope {scope} is not valid.",
	Variants: []string{"The provided value for the input parameter scope is not valid because it contains more than one resource."},
	Meaning: Text{"One token is good for one API, and the request asks for several.",
		"Токен действует для одного API, а запрошено несколько."},
	Causes: []Cause{scopeSeveralAPIs(Likely)},
	Docs:   []string{docScopes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700023 = Code{
	Name: "AADSTS700023", Aliases: []string{"700023"}, Symbol: "InvalidResourcelessScope",
	Service: Entra, Status: 400,
	Meaning: Text{"The scope names permissions, but not the API that they belong to.",
		"В scope названы разрешения, но не API, к которому они относятся."},
	Causes: []Cause{scopeMalformed(Likely)},
	Docs:   []string{docScopes, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts900144 = Code{
	Name: "AADSTS900144", Aliases: []string{"900144"}, Service: Entra, Status: 400,
	Message: "The request body must contain the following parameter: '{parameter}'.",
	Meaning: Text{"The token request lacks a field, or its body was not read as a form.",
		"В запросе токена нет нужного поля, или его тело не прочитано как форма."},
	Causes: []Cause{tokenBodyForm(Likely), endpointVersion(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts900561 = Code{
	Name: "AADSTS900561", Aliases: []string{"900561"}, Service: Entra,
	Message:  "The endpoint only accepts POST requests. Received a {method} request.",
	Variants: []string{"The endpoint only accepts POST, OPTIONS requests. Received a {method} request."},
	Meaning: Text{"The token URL was called with another method than POST.",
		"URL токена вызван не методом POST."},
	Causes: []Cause{tokenMethod(Likely)},
	Docs:   []string{docClientCredentials},
	Basis:  Observed, Source: srcTokenMethod,
}

var aadsts901002 = Code{
	Name: "AADSTS901002", Aliases: []string{"901002"}, Service: Entra, Status: 400,
	Message: "The 'resource' request parameter isn't supported.",
	Meaning: Text{"The v2.0 token URL takes scope, not resource.",
		"URL токена v2.0 принимает scope, а не resource."},
	Causes: []Cause{endpointVersion(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts1002012 = Code{
	Name: "AADSTS1002012", Aliases: []string{"1002012"}, Service: Entra, Status: 400,
	Message:  "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).",
	Variants: []string{"Client credential flows must have a scope value with /.default suffixed to the resource identifier"},
	Meaning: Text{"An application without a user cannot choose permissions; it gets all that were granted.",
		"Приложение без пользователя не выбирает разрешения, а получает все выданные."},
	Causes: []Cause{scopeNotDefault(Likely), scopeMalformed(Possible)},
	Docs:   []string{docClientCredentials},
	Basis:  Observed, Source: srcDefaultScope,
}

var aadsts9002313 = Code{
	Name: "AADSTS9002313", Aliases: []string{"9002313"}, Symbol: "InvalidRequest",
	Service: Entra, Status: 400,
	Message: "Invalid request. Request is malformed or invalid.",
	Meaning: Text{"Something in the token request is cut off or garbled.",
		"Что-то в запросе токена обрезано или искажено."},
	Causes: []Cause{grantMangled(Likely), tokenBodyForm(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70004 = Code{
	Name: "AADSTS70004", Aliases: []string{"70004"}, Symbol: "InvalidRedirectUri",
	Service: Entra, Status: 400,
	Meaning: Text{"The redirect URI isn't registered for the application.",
		"Redirect URI для приложения не зарегистрирован."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docRedirect, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90005 = Code{
	Name: "AADSTS90005", Aliases: []string{"90005"}, Symbol: "InvalidRequestWithMultipleRequirements",
	Service: Entra, Status: 400,
	Meaning: Text{"The request has an identifier and a login hint, which can't be used together.",
		"В запросе и идентификатор, и login hint, а вместе их использовать нельзя."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90013 = Code{
	Name: "AADSTS90013", Aliases: []string{"90013"}, Symbol: "InvalidUserInput",
	Service: Entra, Status: 400,
	Message: "Invalid input received from the user.",
	Meaning: Text{"A value that the client sent isn't valid; the error doesn't say which.",
		"Одно из переданных клиентом значений недопустимо; какое — в ошибке не сказано."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90015 = Code{
	Name: "AADSTS90015", Aliases: []string{"90015"}, Symbol: "QueryStringTooLong",
	Service: Entra, Status: 400,
	Message: "The query string is too long.",
	Meaning: Text{"The URL of the sign-in is too long.",
		"URL входа слишком длинный."},
	Causes: []Cause{scopeMalformed(Likely), tokenRequestMalformed(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90022 = Code{
	Name: "AADSTS90022", Aliases: []string{"90022"}, Symbol: "AuthenticatedInvalidPrincipalNameFormat",
	Service: Entra, Status: 400,
	Meaning: Text{"The name of the principal has the wrong form.",
		"Имя субъекта имеет неверный вид."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90056 = Code{
	Name: "AADSTS90056", Aliases: []string{"90056"}, Symbol: "BadResourceRequest",
	Service: Entra, Status: 400,
	Meaning: Text{"The token request isn't one: it needs a POST to /token with a code in its form.",
		"Это не запрос токена: нужен POST на /token с кодом в форме."},
	Causes: []Cause{tokenMethod(Likely), tokenBodyForm(Possible)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90083 = Code{
	Name: "AADSTS90083", Aliases: []string{"90083"}, Service: Entra, Status: 400,
	Message: "Request is unsupported.",
	Meaning: Text{"Entra ID doesn't support this request.",
		"Entra ID не поддерживает такой запрос."},
	Causes: []Cause{tokenRequestMalformed(Possible), endpointVersion(Possible)},
	Docs:   []string{srcUnsupported},
	Basis:  Observed, Source: srcUnsupported,
}

var aadsts90100 = Code{
	Name: "AADSTS90100", Aliases: []string{"90100"}, Symbol: "InvalidRequestParameter",
	Service: Entra, Status: 400,
	Meaning: Text{"A parameter of the request is empty or not valid.",
		"Параметр запроса пуст или недопустим."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90101 = Code{
	Name: "AADSTS90101", Aliases: []string{"90101"}, Symbol: "InvalidEmailAddress",
	Service: Entra, Status: 400,
	Meaning: Text{"A value that has to be an email address isn't one.",
		"Значение, которое должно быть адресом почты, им не является."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90102 = Code{
	Name: "AADSTS90102", Aliases: []string{"90102"}, Symbol: "InvalidUriParameter",
	Service: Entra, Status: 400,
	Message:  "'{parameter}' value must be a valid absolute URI.",
	Variants: []string{"The value must be a valid absolute URI."},
	Meaning: Text{"A value that has to be a URL isn't one.",
		"Значение, которое должно быть URL, им не является."},
	Causes: []Cause{redirectURI(Likely), tokenRequestMalformed(Possible)},
	Docs:   []string{docRedirect, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90107 = Code{
	Name: "AADSTS90107", Aliases: []string{"90107"}, Symbol: "InvalidXml",
	Service: Entra,
	Meaning: Text{"The request has invalid characters.",
		"В запросе недопустимые символы."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90117 = Code{
	Name: "AADSTS90117", Aliases: []string{"90117"}, Symbol: "InvalidRequestInput",
	Service: Entra, Status: 400,
	Meaning: Text{"A value of the request isn't valid.",
		"Значение в запросе недопустимо."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90121 = Code{
	Name: "AADSTS90121", Aliases: []string{"90121"}, Symbol: "InvalidEmptyRequest",
	Service: Entra, Status: 400,
	Message: "Invalid empty request.",
	Meaning: Text{"Entra ID found nothing in the request.",
		"В запросе Entra ID ничего не нашёл."},
	Causes: []Cause{tokenBodyForm(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts165004 = Code{
	Name: "AADSTS165004", General: true, Aliases: []string{"165004"}, Service: Entra, Status: 400,
	Meaning: Text{"The message tells what is wrong; the number alone doesn't.",
		"Что не так, говорит сообщение, а не номер."},
	Causes: []Cause{tokenRequestMalformed(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts165900 = Code{
	Name: "AADSTS165900", Aliases: []string{"165900"}, Symbol: "InvalidApiRequest",
	Service: Entra, Status: 400,
	Message: "Invalid request.",
	Meaning: Text{"Entra ID can't read the request.",
		"Entra ID не может прочитать запрос."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts500113 = Code{
	Name: "AADSTS500113", Aliases: []string{"500113"}, Service: Entra, Status: 400,
	Message: "No reply address is registered for the application.",
	Meaning: Text{"The application has no redirect URI.",
		"У приложения нет ни одного redirect URI."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docRedirect},
	Basis:  Observed, Source: srcNoRedirect,
}

var aadsts900971 = Code{
	Name: "AADSTS900971", Aliases: []string{"900971"}, Service: Entra, Status: 400,
	Message: "No reply address provided.",
	Meaning: Text{"The request names no redirect URI, and none is registered.",
		"В запросе нет redirect URI, и ни один не зарегистрирован."},
	Causes: []Cause{redirectURI(Likely)},
	Docs:   []string{docRedirect, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
