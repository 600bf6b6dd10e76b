package catalog

// The token errors about how an application proves itself: its secret, its
// certificate, its assertion.

var aadsts50012 = Code{
	Name: "AADSTS50012", Aliases: []string{"50012"}, Symbol: "AuthenticationFailed",
	Service: Entra, Status: 401,
	Message:  "Client assertion contains an invalid signature. [Reason - {reason}",
	Variants: []string{"Client assertion contains an invalid signature."},
	Meaning: Text{"The application could not prove itself: its certificate or assertion is not accepted.",
		"Приложение не подтвердило себя: его сертификат или assertion не принят."},
	Causes: []Cause{
		assertionCertificate(Likely),
		assertionMalformed(Possible),
		assertionExpired(Possible),
	},
	Docs:  []string{docCertificate, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts50013 = Code{
	Name: "AADSTS50013", Aliases: []string{"50013"}, Symbol: "InvalidAssertion",
	Service: Entra, Status: 400,
	Message: "Assertion failed signature validation. [Reason - {reason}",
	Variants: []string{
		"Assertion failed signature validation.",
		"Assertion is not within its valid time range.",
		"Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{audience}' and the expected audience is '{expected}'",
	},
	Meaning: Text{"The user's token, which your service passed on in its own name, is not accepted.",
		"Токен пользователя, переданный вашей службой от своего имени, не принят."},
	Causes: []Cause{
		likely("user-token-audience", Documented,
			Text{"The user's token was issued for another API, not for your service.",
				"Токен пользователя выпущен для другого API, а не для вашей службы."},
			Text{"Let the client ask for a token whose aud is your service, then exchange that one.",
				"Пусть клиент запросит токен с aud вашей службы; обменивайте именно его."}),
		assertionExpired(Possible),
		assertionMalformed(Possible),
	},
	Docs:  []string{docOnBehalfOf, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts50027 = Code{
	Name: "AADSTS50027", Aliases: []string{"50027"}, Symbol: "InvalidJwtToken",
	Service: Entra, Status: 400,
	Message:  "JWT token is invalid or malformed.",
	Variants: []string{"Invalid JWT token. {detail}"},
	Meaning: Text{"The assertion of the application cannot be read, or one of its claims is wrong.",
		"Assertion приложения не читается, или одно из его полей неверно."},
	Causes: []Cause{assertionMalformed(Likely)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70002 = Code{
	Name: "AADSTS70002", General: true, Aliases: []string{"70002"}, Symbol: "InvalidClient",
	Service: Entra, Status: 401,
	Message:  "Error validating credentials.",
	Variants: []string{"The client does not exist or is not enabled for consumers."},
	Meaning: Text{"The credentials were not accepted; a second AADSTS code in the message says why.",
		"Учётные данные не приняты; почему — говорит второй код AADSTS в сообщении."},
	Causes: []Cause{
		clientSecretWrong(Likely),
		clientSecretExpired(Possible),
		passwordWrong(Possible),
	},
	Docs:  []string{docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts70021 = Code{
	Name: "AADSTS70021", Aliases: []string{"70021"}, Service: Entra, Status: 400,
	Message:  "No matching federated identity record found for presented assertion. Assertion Issuer: '{issuer}'. Assertion Subject: '{subject}'. Assertion Audience: '{audience}'.",
	Variants: []string{"No matching federated identity record found for presented assertion."},
	Meaning: Text{"The application trusts no such outside token: none of its federated credentials fits.",
		"Приложение не доверяет такому внешнему токену: ни одно федеративное удостоверение не подходит."},
	Causes: []Cause{federatedCredential(Likely)},
	Docs:   []string{docFederation, docAADSTS},
	Basis:  Documented, Source: docFederation,
}

var aadsts500133 = Code{
	Name: "AADSTS500133", Aliases: []string{"500133"}, Service: Entra, Status: 400,
	Message: "Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token. Current time: {now}, expiry time of assertion {validTo}.",
	Meaning: Text{"The user's token, which your service passed on, had expired.",
		"Токен пользователя, переданный вашей службой, уже истёк."},
	Causes: []Cause{assertionExpired(Likely)},
	Docs:   []string{docOnBehalfOf, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700024 = Code{
	Name: "AADSTS700024", Aliases: []string{"700024"}, Service: Entra, Status: 401,
	Message:  "Client assertion is not within its valid time range. Current time: {now}, assertion valid from {validFrom}, expiry time of assertion {validTo}.",
	Variants: []string{"Client assertion is not within its valid time range."},
	Meaning: Text{"The assertion of the application is too old, or not valid yet.",
		"Assertion приложения устарел или ещё не действует."},
	Causes: []Cause{assertionExpired(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcAssertionTime,
}

var aadsts700025 = Code{
	Name: "AADSTS700025", Aliases: []string{"700025"}, Symbol: "InvalidClientPublicClientWithCredential",
	Service: Entra, Status: 401,
	Message: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
	Meaning: Text{"The application is registered as a public client, but proved itself with a secret.",
		"Приложение зарегистрировано как публичный клиент, но прислало секрет."},
	Causes: []Cause{publicClient(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700027 = Code{
	Name: "AADSTS700027", Aliases: []string{"700027"}, Service: Entra, Status: 401,
	Message: "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - {reason}",
	Variants: []string{
		"The certificate with identifier used to sign the client assertion is not registered on application.",
		"Client assertion contains an invalid signature.",
		"Client assertion failed signature validation.",
	},
	Meaning: Text{"Entra ID cannot confirm the signature of the application's assertion.",
		"Entra ID не может подтвердить подпись assertion приложения."},
	Causes: []Cause{
		assertionCertificate(Likely),
		assertionMalformed(Possible),
		wrongTenant(Possible),
	},
	Docs:  []string{docCertificate, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts700030 = Code{
	Name: "AADSTS700030", Aliases: []string{"700030"}, Service: Entra, Status: 401,
	Message: "Invalid certificate - subject name in certificate is not authorized.",
	Meaning: Text{"The certificate is trusted by its name, and this name is not among the allowed ones.",
		"Доверие к сертификату основано на имени, а этого имени среди разрешённых нет."},
	Causes: []Cause{assertionCertificate(Likely)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700213 = Code{
	Name: "AADSTS700213", Aliases: []string{"700213"}, Service: Entra, Status: 400,
	Message: "No matching federated identity record found for presented assertion subject '{subject}'.",
	Meaning: Text{"The application has no federated credential for the subject of this outside token.",
		"У приложения нет федеративного удостоверения для субъекта этого внешнего токена."},
	Causes: []Cause{federatedCredential(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: srcFederatedSubject,
}

var aadsts900384 = Code{
	Name: "AADSTS900384", Aliases: []string{"900384"}, Service: Entra, Status: 400,
	Message: "JWT token failed signature validation.",
	Meaning: Text{"Entra ID cannot confirm the signature of the token that was passed on.",
		"Entra ID не может подтвердить подпись переданного токена."},
	Causes: []Cause{assertionCertificate(Likely), assertionMalformed(Possible)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts7000114 = Code{
	Name: "AADSTS7000114", Aliases: []string{"7000114"}, Service: Entra, Status: 400,
	Message: "Application '{app}' is not allowed to make application on-behalf-of calls.",
	Meaning: Text{"This application may not pass on tokens of other applications in its own name.",
		"Этому приложению нельзя передавать чужие токены от своего имени."},
	Causes: []Cause{
		likely("on-behalf-of-app", Documented,
			Text{"The token to pass on is one of an application, without a user.",
				"Передаётся токен приложения, без пользователя."},
			Text{"Use client credentials for a call without a user, on-behalf-of for one with a user.",
				"Для вызова без пользователя — client credentials, от имени пользователя — on-behalf-of."}),
	},
	Docs:  []string{docClientCredentials, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts7000215 = Code{
	Name: "AADSTS7000215", Aliases: []string{"7000215"}, Symbol: "InvalidClientSecret",
	Service: Entra, Status: 401,
	Message:  "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{app}'.",
	Variants: []string{"Invalid client secret is provided."},
	Meaning: Text{"The secret that the application sent is none of its secrets; no API was called yet.",
		"Присланный секрет не совпадает ни с одним секретом приложения; до API дело ещё не дошло."},
	Causes: []Cause{
		clientSecretWrong(Likely),
		clientSecretExpired(Possible),
		possible("client-secret-mangled", Observed,
			Text{"The secret was changed on its way: + / & not percent-encoded, a blank or line break at its end.",
				"Секрет по пути изменён: не закодированы + / &, в конце пробел или перенос строки."},
			Text{"Send it with curl --data-urlencode or a library that encodes forms; trim it.",
				"Передавайте его через curl --data-urlencode или библиотекой, кодирующей формы; уберите пробелы."}),
		possible("client-secret-fresh", Observed,
			Text{"The secret was created a moment ago, and not every server knows it yet.",
				"Секрет создан только что, и ещё не все серверы о нём знают."},
			Text{"Wait a minute and ask again.",
				"Подождите минуту и повторите."}),
	},
	Docs:  []string{docSecrets, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts7000216 = Code{
	Name: "AADSTS7000216", Aliases: []string{"7000216"}, Service: Entra, Status: 401,
	Message: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
	Meaning: Text{"The application asked for a token without proving itself.",
		"Приложение запросило токен, ничем себя не подтвердив."},
	Causes: []Cause{clientSecretMissing(Likely)},
	Docs:   []string{docClientCredentials},
	Basis:  Observed, Source: srcSecretRequired,
}

var aadsts7000218 = Code{
	Name: "AADSTS7000218", Aliases: []string{"7000218"}, Service: Entra, Status: 401,
	Message:  "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
	Variants: []string{"The request body must contain the following parameter: 'client_secret or client_assertion'."},
	Meaning: Text{"The application is no public client and has to send its secret or an assertion.",
		"Приложение — не публичный клиент и обязано прислать секрет или assertion."},
	Causes: []Cause{clientSecretMissing(Likely), publicClient(Possible)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts7000222 = Code{
	Name: "AADSTS7000222", Aliases: []string{"7000222"}, Symbol: "InvalidClientSecretExpiredKeysProvided",
	Service: Entra, Status: 401,
	Message:  "The provided client secret keys for app '{app}' are expired.",
	Variants: []string{"The provided client secret keys are expired."},
	Meaning: Text{"The application's secret has run out, as it does in an integration that worked for months.",
		"Секрет приложения истёк — так бывает с интеграцией, которая работала месяцами."},
	Causes: []Cause{clientSecretExpired(Likely)},
	Docs:   []string{docSecrets, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
