package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors about the scope and the form of the request.

var aadsts28000 = fact.Code{
	Name: "AADSTS28000", Aliases: []string{"28000"}, Service: fact.Entra, Status: 400,
	Message:  "Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {scope} is not valid.",
	Variants: []string{"Provided value for the input parameter scope is not valid because it contains more than one resource."},
	Meaning: fact.Text{En: "A token is valid for one API, but the request asks for several.",
		Ru: "Токен действует для одного API, а запрошено несколько."},
	Causes: []fact.Cause{cause.ScopeSeveralAPIs(fact.Likely)},
	Docs:   []string{source.Scopes},
	Basis:  fact.Observed, Source: srcSeveralScopes,
}

var aadsts28002 = fact.Code{
	Name: "AADSTS28002", Aliases: []string{"28002"}, Service: fact.Entra, Status: 400,
	Message: "Provided value for the input parameter scope '{scope}' is not valid when requesting an access token.",
	Meaning: fact.Text{En: "Entra ID doesn't accept the scope.",
		Ru: "Entra ID не принимает scope."},
	Causes: []fact.Cause{cause.ScopeMalformed(fact.Likely), cause.ScopeSeveralAPIs(fact.Possible)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts28003 = fact.Code{
	Name: "AADSTS28003", Aliases: []string{"28003"}, Service: fact.Entra, Status: 400,
	Message:  "Provided value for the input parameter scope cannot be empty when requesting an access token using the provided authorization code. Please specify a valid scope.",
	Variants: []string{"Provided value for the input parameter scope cannot be empty when requesting an access token"},
	Meaning: fact.Text{En: "The code was redeemed without specifying an API.",
		Ru: "Код обменян без указания, для какого API."},
	Causes: []fact.Cause{cause.ScopeMalformed(fact.Likely)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70003 = fact.Code{
	Name: "AADSTS70003", Aliases: []string{"70003"}, Symbol: "UnsupportedGrantType",
	Service: fact.Entra, Status: 400,
	Message:  "The app requested an unsupported grant type '{grantType}'.",
	Variants: []string{"The app requested an unsupported grant type."},
	Meaning: fact.Text{En: "Entra ID doesn't support this grant_type.",
		Ru: "Entra ID не знает такого grant_type."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70011 = fact.Code{
	Name: "AADSTS70011", Aliases: []string{"70011"}, Symbol: "InvalidScope",
	Service: fact.Entra, Status: 400,
	Message:  "The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
	Variants: []string{"The provided value for the input parameter 'scope' is not valid."},
	Meaning: fact.Text{En: "Entra ID doesn't accept the scope of the token request.",
		Ru: "Entra ID не принимает scope в запросе токена."},
	Causes: []fact.Cause{cause.ScopeNotDefault(fact.Likely), cause.ScopeMalformed(fact.Likely), cause.EndpointVersion(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90014 = fact.Code{
	Name: "AADSTS90014", Aliases: []string{"90014"}, Symbol: "MissingRequiredField",
	Service: fact.Entra, Status: 400,
	Message: "The required field '{parameter}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.",
	Variants: []string{
		"The required field '{parameter}' is missing from the request. Ensure that you have all the necessary parameters for the login request.",
		"The required field '{parameter}' is missing",
	},
	Meaning: fact.Text{En: "The token request lacks a field, or its body wasn't read as a form.",
		Ru: "В запросе токена нет нужного поля, или его тело не прочитано как форма."},
	Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90023 = fact.Code{
	Name: "AADSTS90023", General: true, Aliases: []string{"90023"}, Symbol: "InvalidRequest",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The token request isn't valid for this application, account, or cloud; the message says why.",
		Ru: "Запрос токена не подходит этому приложению, учётной записи или облаку; почему — сказано в сообщении."},
	Causes: []fact.Cause{cause.PublicClient(fact.Possible), cause.TokenBodyForm(fact.Possible), cause.NationalCloud(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Observed, Source: source.AADSTS,
}

var aadsts700022 = fact.Code{
	Name: "AADSTS700022", Aliases: []string{"700022"}, Symbol: "InvalidMultipleResourcesScope",
	Service: fact.Entra, Status: 400,
	Message:  "The provided value for the input parameter scope is not valid because it contains more than one resource. The scope {scope} is not valid.",
	Variants: []string{"The provided value for the input parameter scope is not valid because it contains more than one resource."},
	Meaning: fact.Text{En: "A token is valid for one API, but the request asks for several.",
		Ru: "Токен действует для одного API, а запрошено несколько."},
	Causes: []fact.Cause{cause.ScopeSeveralAPIs(fact.Likely)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700023 = fact.Code{
	Name: "AADSTS700023", Aliases: []string{"700023"}, Symbol: "InvalidResourcelessScope",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The scope names permissions, but not the API that they belong to.",
		Ru: "В scope названы разрешения, но не API, к которому они относятся."},
	Causes: []fact.Cause{cause.ScopeMalformed(fact.Likely)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts900144 = fact.Code{
	Name: "AADSTS900144", Aliases: []string{"900144"}, Service: fact.Entra, Status: 400,
	Message: "The request body must contain the following parameter: '{parameter}'.",
	Meaning: fact.Text{En: "The token request lacks a field, or its body wasn't read as a form.",
		Ru: "В запросе токена нет нужного поля, или его тело не прочитано как форма."},
	Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely), cause.EndpointVersion(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts900561 = fact.Code{
	Name: "AADSTS900561", Aliases: []string{"900561"}, Service: fact.Entra,
	Message:  "The endpoint only accepts POST requests. Received a {method} request.",
	Variants: []string{"The endpoint only accepts POST, OPTIONS requests. Received a {method} request."},
	Meaning: fact.Text{En: "The token URL was called with a method other than POST.",
		Ru: "URL токена вызван не методом POST."},
	Causes: []fact.Cause{tokenMethod(fact.Likely)},
	Docs:   []string{source.ClientCredentials},
	Basis:  fact.Observed, Source: srcTokenMethod,
}

var aadsts901002 = fact.Code{
	Name: "AADSTS901002", Aliases: []string{"901002"}, Service: fact.Entra, Status: 400,
	Message: "The 'resource' request parameter isn't supported.",
	Meaning: fact.Text{En: "The v2.0 token URL takes scope, not resource.",
		Ru: "URL токена v2.0 принимает scope, а не resource."},
	Causes: []fact.Cause{cause.EndpointVersion(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts1002012 = fact.Code{
	Name: "AADSTS1002012", Aliases: []string{"1002012"}, Service: fact.Entra, Status: 400,
	Message:  "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).",
	Variants: []string{"Client credential flows must have a scope value with /.default suffixed to the resource identifier"},
	Meaning: fact.Text{En: "An application without a user can't choose permissions; it gets all that were granted.",
		Ru: "Приложение без пользователя не выбирает разрешения, а получает все выданные."},
	Causes: []fact.Cause{cause.ScopeNotDefault(fact.Likely), cause.ScopeMalformed(fact.Possible)},
	Docs:   []string{source.ClientCredentials},
	Basis:  fact.Observed, Source: srcDefaultScope,
}

var aadsts9002313 = fact.Code{
	Name: "AADSTS9002313", Aliases: []string{"9002313"}, Symbol: "InvalidRequest",
	Service: fact.Entra, Status: 400,
	Message: "Invalid request. Request is malformed or invalid.",
	Meaning: fact.Text{En: "Something in the token request is cut off or garbled.",
		Ru: "Что-то в запросе токена обрезано или искажено."},
	Causes: []fact.Cause{cause.GrantMangled(fact.Possible), cause.TokenBodyForm(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70004 = fact.Code{
	Name: "AADSTS70004", Aliases: []string{"70004"}, Symbol: "InvalidRedirectUri",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The redirect URI isn't registered for the application.",
		Ru: "Redirect URI для приложения не зарегистрирован."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Redirect, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90005 = fact.Code{
	Name: "AADSTS90005", Aliases: []string{"90005"}, Symbol: "InvalidRequestWithMultipleRequirements",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The request has an identifier and a login hint, which can't be used together.",
		Ru: "В запросе и идентификатор, и login hint, а вместе их использовать нельзя."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90013 = fact.Code{
	Name: "AADSTS90013", Aliases: []string{"90013"}, Symbol: "InvalidUserInput",
	Service: fact.Entra, Status: 400,
	Message: "Invalid input received from the user.",
	Meaning: fact.Text{En: "A value that the client sent isn't valid; the error doesn't say which.",
		Ru: "Одно из переданных клиентом значений недопустимо; какое — в ошибке не сказано."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90015 = fact.Code{
	Name: "AADSTS90015", Aliases: []string{"90015"}, Symbol: "QueryStringTooLong",
	Service: fact.Entra, Status: 400,
	Message: "The query string is too long.",
	Meaning: fact.Text{En: "The URL of the sign-in is too long.",
		Ru: "URL входа слишком длинный."},
	Causes: []fact.Cause{cause.ScopeMalformed(fact.Likely), tokenRequestMalformed(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90022 = fact.Code{
	Name: "AADSTS90022", Aliases: []string{"90022"}, Symbol: "AuthenticatedInvalidPrincipalNameFormat",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The name of the principal has the wrong form.",
		Ru: "Имя субъекта имеет неверный вид."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90056 = fact.Code{
	Name: "AADSTS90056", Aliases: []string{"90056"}, Symbol: "BadResourceRequest",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The token request isn't one: it needs a POST to /token with a code in its form.",
		Ru: "Это не запрос токена: нужен POST на /token с кодом в форме."},
	Causes: []fact.Cause{tokenMethod(fact.Likely), cause.TokenBodyForm(fact.Possible)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90083 = fact.Code{
	Name: "AADSTS90083", Aliases: []string{"90083"}, Service: fact.Entra, Status: 400,
	Message: "Request is unsupported.",
	Meaning: fact.Text{En: "Entra ID doesn't support this request.",
		Ru: "Entra ID не поддерживает такой запрос."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Possible), cause.EndpointVersion(fact.Possible)},
	Docs:   []string{srcUnsupported},
	Basis:  fact.Observed, Source: srcUnsupported,
}

var aadsts90100 = fact.Code{
	Name: "AADSTS90100", Aliases: []string{"90100"}, Symbol: "InvalidRequestParameter",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A parameter of the request is empty or not valid.",
		Ru: "Параметр запроса пуст или недопустим."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90101 = fact.Code{
	Name: "AADSTS90101", Aliases: []string{"90101"}, Symbol: "InvalidEmailAddress",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A value that must be an email address isn't one.",
		Ru: "Значение, которое должно быть адресом почты, им не является."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90102 = fact.Code{
	Name: "AADSTS90102", Aliases: []string{"90102"}, Symbol: "InvalidUriParameter",
	Service: fact.Entra, Status: 400,
	Message:  "'{parameter}' value must be a valid absolute URI.",
	Variants: []string{"The value must be a valid absolute URI."},
	Meaning: fact.Text{En: "A value that must be a URL isn't one.",
		Ru: "Значение, которое должно быть URL, им не является."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely), tokenRequestMalformed(fact.Possible)},
	Docs:   []string{source.Redirect, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90107 = fact.Code{
	Name: "AADSTS90107", Aliases: []string{"90107"}, Symbol: "InvalidXml",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The request has invalid characters.",
		Ru: "В запросе недопустимые символы."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90117 = fact.Code{
	Name: "AADSTS90117", Aliases: []string{"90117"}, Symbol: "InvalidRequestInput",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A value in the request isn't valid.",
		Ru: "Значение в запросе недопустимо."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90121 = fact.Code{
	Name: "AADSTS90121", Aliases: []string{"90121"}, Symbol: "InvalidEmptyRequest",
	Service: fact.Entra, Status: 400,
	Message: "Invalid empty request.",
	Meaning: fact.Text{En: "Entra ID found nothing in the request.",
		Ru: "В запросе Entra ID ничего не нашёл."},
	Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts165000 = fact.Code{
	Name: "AADSTS165000", Aliases: []string{"165000"}, Service: fact.Entra, Status: 400,
	Message: "Invalid Request: The user session context is missing.",
	Meaning: fact.Text{En: "The sign-in page got none of the cookies that belong to this sign-in.",
		Ru: "Страница входа не получила cookie этого входа."},
	Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Observed, Source: "https://github.com/microsoft/vscode-azure-account/issues/826",
}

var aadsts165004 = fact.Code{
	Name: "AADSTS165004", General: true, Aliases: []string{"165004"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The message says what is wrong; the number alone doesn't.",
		Ru: "Что не так, говорит сообщение, а не номер."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts165900 = fact.Code{
	Name: "AADSTS165900", Aliases: []string{"165900"}, Symbol: "InvalidApiRequest",
	Service: fact.Entra, Status: 400,
	Message: "Invalid request.",
	Meaning: fact.Text{En: "Entra ID can't read the request.",
		Ru: "Entra ID не может прочитать запрос."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts500113 = fact.Code{
	Name: "AADSTS500113", Aliases: []string{"500113"}, Service: fact.Entra, Status: 400,
	Message: "No reply address is registered for the application.",
	Meaning: fact.Text{En: "The application has no redirect URI.",
		Ru: "У приложения нет ни одного redirect URI."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Redirect},
	Basis:  fact.Observed, Source: srcNoRedirect,
}

var aadsts900971 = fact.Code{
	Name: "AADSTS900971", Aliases: []string{"900971"}, Service: fact.Entra, Status: 400,
	Message: "No reply address provided.",
	Meaning: fact.Text{En: "The request has no redirect URI, and none is registered.",
		Ru: "В запросе нет redirect URI, и ни один не зарегистрирован."},
	Causes: []fact.Cause{cause.RedirectURI(fact.Likely)},
	Docs:   []string{source.Redirect, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}
