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
	Variants: []string{
		"Public clients can't send a client secret.",
		"Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type",
	},
	Meaning: Text{"The token request does not suit the way in which the application is registered.",
		"Запрос токена не соответствует тому, как зарегистрировано приложение."},
	Causes: []Cause{publicClient(Likely), tokenBodyForm(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
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
	Causes: []Cause{
		likely("token-method", Observed,
			Text{"The URL was opened in a browser, or a redirect turned POST into GET.",
				"URL открыт в браузере, или перенаправление превратило POST в GET."},
			Text{"Send a POST with the form as its body to /oauth2/v2.0/token; follow no redirect.",
				"Отправьте POST с формой в теле на /oauth2/v2.0/token, без перенаправлений."}),
	},
	Docs:  []string{docClientCredentials},
	Basis: Observed, Source: srcTokenMethod,
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
