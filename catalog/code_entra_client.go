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
		userTokenAudience(Likely),
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
	Message: "Error validating credentials.",
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
		"Client assertion contains an invalid signature. [Reason - {reason}",
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
	Causes: []Cause{onBehalfOfApp(Likely)},
	Docs:   []string{docClientCredentials, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
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
	Message: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
	Meaning: Text{"The application is no public client and has to send its secret or an assertion.",
		"Приложение — не публичный клиент и обязано прислать секрет или assertion."},
	Causes: []Cause{publicClientOff(), clientSecretMissing(Possible)},
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

var aadsts50003 = Code{
	Name: "AADSTS50003", Aliases: []string{"50003"}, Symbol: "MissingSigningKey",
	Service: Entra, Status: 400,
	Meaning: Text{"The application has no signing key or certificate that Entra ID could use.",
		"У приложения нет ключа или сертификата подписи, который Entra ID мог бы использовать."},
	Causes: []Cause{appSigningKey(Likely), assertionCertificate(Possible)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50006 = Code{
	Name: "AADSTS50006", Aliases: []string{"50006"}, Symbol: "InvalidSignature",
	Service: Entra, Status: 400,
	Meaning: Text{"Entra ID can't confirm the signature.",
		"Entra ID не может подтвердить подпись."},
	Causes: []Cause{assertionCertificate(Likely), assertionMalformed(Possible)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50007 = Code{
	Name: "AADSTS50007", Aliases: []string{"50007"}, Symbol: "PartnerEncryptionCertificateMissing",
	Service: Entra,
	Meaning: Text{"The certificate for encrypting the token is missing for this application.",
		"У приложения нет сертификата для шифрования токена."},
	Causes: []Cause{entraFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50032 = Code{
	Name: "AADSTS50032", Aliases: []string{"50032"}, Symbol: "WeakRsaKey",
	Service: Entra, Status: 400,
	Meaning: Text{"The RSA key is too short.",
		"Ключ RSA слишком короткий."},
	Causes: []Cause{assertionAlgorithm(Likely)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50048 = Code{
	Name: "AADSTS50048", Aliases: []string{"50048"}, Symbol: "SubjectMismatchesIssuer",
	Service: Entra, Status: 400,
	Message: "Subject mismatches Issuer claim in the client assertion.",
	Meaning: Text{"sub and iss of the assertion differ; both have to be the client ID.",
		"sub и iss в assertion различаются; оба должны быть ID клиента."},
	Causes: []Cause{assertionMalformed(Likely)},
	Docs:   []string{docCertificate, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50146 = Code{
	Name: "AADSTS50146", Aliases: []string{"50146"}, Symbol: "MissingCustomSigningKey",
	Service: Entra, Status: 400,
	Message: "This app is required to be configured with an app-specific signing key.",
	Meaning: Text{"The application needs its own signing key, and it is missing, expired or not valid yet.",
		"Приложению нужен свой ключ подписи, а его нет, он истёк или ещё не действует."},
	Causes: []Cause{appSigningKey(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50171 = Code{
	Name: "AADSTS50171", Aliases: []string{"50171"}, Service: Entra, Status: 401,
	Message: "The given audience can only be used in Mutual-TLS token calls.",
	Meaning: Text{"The assertion is made for a token request over mutual TLS.",
		"Assertion составлен для запроса токена по взаимному TLS."},
	Causes: []Cause{mutualTLS(Likely), assertionMalformed(Possible)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcMutualTLS,
}

var aadsts51000 = Code{
	Name: "AADSTS51000", Aliases: []string{"51000"}, Symbol: "RequiredFeatureNotEnabled",
	Service: Entra, Status: 400,
	Message: "{feature} is/are disabled",
	Meaning: Text{"A feature that the request uses is disabled, such as mutual TLS for applications.",
		"Функция, которую использует запрос, отключена: например, взаимный TLS для приложений."},
	Causes: []Cause{mutualTLS(Possible), entraFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70022 = Code{
	Name: "AADSTS70022", Aliases: []string{"70022"}, Service: Entra, Status: 400,
	Meaning: Text{"The federated credential or the token that was presented for it isn't valid.",
		"Федеративное удостоверение или предъявленный для него токен недействителен."},
	Causes: []Cause{federatedCredential(Likely), federatedTokenKind(Possible)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: srcFederatedEntra,
}

var aadsts70023 = Code{
	Name: "AADSTS70023", Aliases: []string{"70023"}, Service: Entra, Status: 400,
	Message: "External OIDC Provider token must have a lifetime of less than or equal to {duration}",
	Meaning: Text{"The outside token is valid for too long.",
		"Внешний токен действует слишком долго."},
	Causes: []Cause{federatedLifetime(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: docFederationLimits,
}

var aadsts70025 = Code{
	Name: "AADSTS70025", Aliases: []string{"70025"}, Service: Entra, Status: 401,
	Message:  "The client '{app}'({appName}) has no configured federated identity credentials.",
	Variants: []string{"The client '{appName}' has no configured federated identity credentials."},
	Meaning: Text{"The application has no federated credential at all.",
		"У приложения нет ни одного федеративного удостоверения."},
	Causes: []Cause{federatedCredential(Likely), appIDWrong(Possible)},
	Docs:   []string{docFederationTrouble, docFederation},
	Basis:  Observed, Source: docFederationTrouble,
}

var aadsts90061 = Code{
	Name: "AADSTS90061", Aliases: []string{"90061"}, Service: Entra, Status: 400,
	Meaning: Text{"Entra ID couldn't read the keys of the issuer of the outside token.",
		"Entra ID не смог прочитать ключи издателя внешнего токена."},
	Causes: []Cause{federatedIssuerUnreachable(Likely), transientFault(Possible)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: srcIssuerUnreachable,
}

var aadsts392189 = Code{
	Name: "AADSTS392189", Aliases: []string{"392189"}, Service: Entra, Status: 400,
	Meaning: Text{"The token host for mutual TLS doesn't take this kind of certificate.",
		"Хост токенов для взаимного TLS не принимает сертификат такого вида."},
	Causes: []Cause{mutualTLS(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcMSALNet,
}

var aadsts392200 = Code{
	Name: "AADSTS392200", Aliases: []string{"392200"}, Service: Entra, Status: 400,
	Message: "Client certificate is missing from the request.",
	Meaning: Text{"The token request came without the certificate of the client.",
		"Запрос токена пришёл без сертификата клиента."},
	Causes: []Cause{mutualTLS(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcMutualTLSDesign,
}

var aadsts500181 = Code{
	Name: "AADSTS500181", Aliases: []string{"500181"}, Service: Entra, Status: 400,
	Message: "The TLS certificate provided does not match the certificate in the assertion.",
	Meaning: Text{"The certificate of the connection isn't the one that signed the assertion.",
		"Сертификат соединения — не тот, которым подписан assertion."},
	Causes: []Cause{mutualTLS(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcMutualTLS,
}

var aadsts501461 = Code{
	Name: "AADSTS501461", Aliases: []string{"501461"}, Service: Entra, Status: 400,
	Message: "AcceptMappedClaims is only supported for a token audience matching the application GUID or an audience within the tenant's verified domains.",
	Meaning: Text{"Mapped claims need another resource identifier or a signing key of the application's own.",
		"Для сопоставленных claims нужен другой идентификатор ресурса или собственный ключ подписи приложения."},
	Causes: []Cause{appSigningKey(Likely), claimsMapping(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts501661 = Code{
	Name: "AADSTS501661", Aliases: []string{"501661"}, Service: Entra, Status: 400,
	Meaning: Text{"Entra ID couldn't read the keys of the issuer of the outside token.",
		"Entra ID не смог прочитать ключи издателя внешнего токена."},
	Causes: []Cause{transientFault(Likely), federatedIssuerUnreachable(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: "https://github.com/Azure/AKS/issues/4029",
}

var aadsts700021 = Code{
	Name: "AADSTS700021", Aliases: []string{"700021"}, Service: Entra, Status: 401,
	Message: "Client assertion application identifier doesn't match 'client_id' parameter.",
	Meaning: Text{"The assertion names another application than client_id.",
		"В assertion указано другое приложение, чем в client_id."},
	Causes: []Cause{assertionMalformed(Likely), appIDWrong(Possible)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: docCertificate,
}

var aadsts700211 = Code{
	Name: "AADSTS700211", Aliases: []string{"700211"}, Service: Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion issuer '{issuer}'.",
	Meaning: Text{"The application trusts no token of this issuer.",
		"Приложение не доверяет токенам этого издателя."},
	Causes: []Cause{federatedCredential(Likely)},
	Docs:   []string{docFederationTrouble, docFederation},
	Basis:  Observed, Source: docFederationTrouble,
}

var aadsts700212 = Code{
	Name: "AADSTS700212", Aliases: []string{"700212"}, Service: Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion audience '{audience}'.",
	Meaning: Text{"The application has no federated credential for this audience.",
		"У приложения нет федеративного удостоверения для этой аудитории."},
	Causes: []Cause{federatedCredential(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: docFederationTrouble,
}

var aadsts700214 = Code{
	Name: "AADSTS700214", Aliases: []string{"700214"}, Service: Entra, Status: 401,
	Meaning: Text{"No federated credential of the application fits the outside token.",
		"Ни одно федеративное удостоверение приложения не подходит к внешнему токену."},
	Causes: []Cause{federatedCredential(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: docFederationTrouble,
}

var aadsts700222 = Code{
	Name: "AADSTS700222", Aliases: []string{"700222"}, Service: Entra, Status: 401,
	Message:  "AAD-issued tokens may not be used for federated identity flows.",
	Variants: []string{"Microsoft Entra ID issued tokens may not be used for federated identity flows."},
	Meaning: Text{"A token that Entra ID itself issued was presented as a federated credential.",
		"Как федеративное удостоверение предъявлен токен, выпущенный самим Entra ID."},
	Causes: []Cause{federatedTokenKind(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: srcFederatedEntra,
}

var aadsts700223 = Code{
	Name: "AADSTS700223", Aliases: []string{"700223"}, Service: Entra, Status: 401,
	Meaning: Text{"The tenant restricts workload identity federation.",
		"Тенант ограничивает федерацию удостоверений рабочих нагрузок."},
	Causes: []Cause{federationBlocked(Likely)},
	Docs:   []string{docFederationTrouble},
	Basis:  Documented, Source: docFederationTrouble,
}

var aadsts700229 = Code{
	Name: "AADSTS700229", Aliases: []string{"700229"}, Symbol: "ForbiddenTokenType",
	Service: Entra, Status: 401,
	Message: "Only app-only tokens can be used as Federated Identity Credentials for Microsoft Entra issuer.",
	Variants: []string{
		"Only app-only tokens may be used as Federated Identity Credentials for AAD issuer.",
		"Only app-only tokens may be used as Federated Identity Credentials for Microsoft Entra issuer.",
	},
	Meaning: Text{"A user's token was presented as a federated credential, where one of an application is expected.",
		"Как федеративное удостоверение предъявлен токен пользователя, а нужен токен приложения."},
	Causes: []Cause{federatedTokenKind(Likely)},
	Docs:   []string{docFederation, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700231 = Code{
	Name: "AADSTS700231", Aliases: []string{"700231"}, Service: Entra, Status: 401,
	Message:  "Token obtained using another federated identity credential may not be used as federated identity credential.",
	Variants: []string{"Token obtained using a federated identity credential may not be used as a federated identity credential."},
	Meaning: Text{"The token was itself obtained by a federated credential, and can't be used as one again.",
		"Токен сам получен по федеративному удостоверению и снова им служить не может."},
	Causes: []Cause{federatedTokenKind(Likely)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: docFederationLimits,
}

var aadsts700236 = Code{
	Name: "AADSTS700236", Aliases: []string{"700236"}, Service: Entra, Status: 401,
	Message: "Entra ID tokens issued by issuer '{issuer}' may not be used for federated identity credential flows for applications or managed identities registered in this tenant.",
	Meaning: Text{"The tenant doesn't take tokens of this Entra ID issuer as federated credentials.",
		"Тенант не принимает токены этого издателя Entra ID как федеративные удостоверения."},
	Causes: []Cause{federatedTokenKind(Likely), federationBlocked(Possible)},
	Docs:   []string{docFederation},
	Basis:  Observed, Source: docFederationLimits,
}

var aadsts700238 = Code{
	Name: "AADSTS700238", Aliases: []string{"700238"}, Service: Entra, Status: 401,
	Meaning: Text{"The tenant restricts workload identity federation.",
		"Тенант ограничивает федерацию удостоверений рабочих нагрузок."},
	Causes: []Cause{federationBlocked(Likely)},
	Docs:   []string{docFederationTrouble},
	Basis:  Documented, Source: docFederationTrouble,
}

var aadsts1000502 = Code{
	Name: "AADSTS1000502", Aliases: []string{"1000502"}, Service: Entra, Status: 401,
	Message: "The provided certificate is not within its specified validity window.",
	Meaning: Text{"The certificate of the application isn't valid at this time.",
		"Сертификат приложения сейчас не действует."},
	Causes: []Cause{clientCertificateExpired(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcCertificateWindow,
}

var aadsts1000613 = Code{
	Name: "AADSTS1000613", Aliases: []string{"1000613"}, Service: Entra, Status: 401,
	Message: "The attestation token contains invalid Jku header.",
	Meaning: Text{"The machine's proof of where its key lives isn't accepted.",
		"Подтверждение того, где хранится ключ машины, не принято."},
	Causes: []Cause{mutualTLS(Possible), transientFault(Possible)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: docManagedIdentity,
}

var aadsts5000811 = Code{
	Name: "AADSTS5000811", Aliases: []string{"5000811"}, Service: Entra, Status: 400,
	Message: "Unable to verify token signature. The signing key identifier does not match any valid registered keys.",
	Meaning: Text{"The signature of the federated sign-in was made with a key that isn't registered.",
		"Подпись федеративного входа сделана незарегистрированным ключом."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Observed, Source: docAADSTS,
}

var aadsts5002723 = Code{
	Name: "AADSTS5002723", Aliases: []string{"5002723"}, Service: Entra, Status: 401,
	Message: "Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId specified in token header.",
	Meaning: Text{"The header of the assertion doesn't say which certificate signed it.",
		"В заголовке assertion не указано, каким сертификатом он подписан."},
	Causes: []Cause{assertionAlgorithm(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: docCertificate,
}

var aadsts5002730 = Code{
	Name: "AADSTS5002730", Aliases: []string{"5002730"}, Service: Entra, Status: 401,
	Message: "Invalid JWT token. Unsupported key for the signing algorithm.",
	Meaning: Text{"The key doesn't fit the algorithm by which the assertion is signed.",
		"Ключ не подходит к алгоритму подписи assertion."},
	Causes: []Cause{assertionAlgorithm(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcSigningKey,
}

var aadsts5002738 = Code{
	Name: "AADSTS5002738", Aliases: []string{"5002738"}, Service: Entra, Status: 401,
	Message: "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing algorithms are: '{algorithms}'",
	Meaning: Text{"Entra ID doesn't take assertions signed with this algorithm.",
		"Entra ID не принимает assertion, подписанные этим алгоритмом."},
	Causes: []Cause{assertionAlgorithm(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: docCertificate,
}

var aadsts7000110 = Code{
	Name: "AADSTS7000110", Aliases: []string{"7000110"}, Service: Entra, Status: 400,
	Message: "Request is ambiguous, multiple application identifiers found.",
	Meaning: Text{"The request names two applications: client_id, and the one of the grant or the assertion.",
		"В запросе два приложения: client_id и то, которому выдан грант или assertion."},
	Causes: []Cause{grantOtherClient(Likely), assertionMalformed(Possible)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Observed, Source: docAADSTS,
}

var aadsts7000113 = Code{
	Name: "AADSTS7000113", Aliases: []string{"7000113"}, Service: Entra, Status: 400,
	Message: "Application '{app}' is not authorized to make application on-behalf-of calls.",
	Meaning: Text{"This application may not pass on tokens of other applications in its own name.",
		"Этому приложению нельзя передавать чужие токены от своего имени."},
	Causes: []Cause{onBehalfOfApp(Likely)},
	Docs:   []string{docOnBehalfOf},
	Basis:  Observed, Source: srcOnBehalfOf,
}

var aadsts7000214 = Code{
	Name: "AADSTS7000214", Aliases: []string{"7000214"}, Service: Entra, Status: 401,
	Meaning: Text{"The certificate of the application has been revoked.",
		"Сертификат приложения отозван."},
	Causes: []Cause{clientCertificateRevoked(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcCertificateCodes,
}

var aadsts7000274 = Code{
	Name: "AADSTS7000274", Aliases: []string{"7000274"}, Service: Entra, Status: 401,
	Meaning: Text{"The key that signed the assertion isn't one of the application's.",
		"Ключ, которым подписан assertion, не принадлежит приложению."},
	Causes: []Cause{assertionCertificate(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcCertificateCodes,
}

var aadsts7000277 = Code{
	Name: "AADSTS7000277", Aliases: []string{"7000277"}, Service: Entra, Status: 401,
	Meaning: Text{"The certificate of the application has been revoked.",
		"Сертификат приложения отозван."},
	Causes: []Cause{clientCertificateRevoked(Likely)},
	Docs:   []string{docCertificate},
	Basis:  Observed, Source: srcCertificateCodes,
}

var aadsts7002138 = Code{
	Name: "AADSTS7002138", Aliases: []string{"7002138"}, Service: Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion subject '{subject}'.",
	Meaning: Text{"The subject fits a federated credential except for its letter case.",
		"Субъект совпадает с федеративным удостоверением с точностью до регистра букв."},
	Causes: []Cause{federatedCredential(Likely)},
	Docs:   []string{docFederationCase, docFederation},
	Basis:  Observed, Source: srcFederatedCase,
}

var aadsts7002381 = Code{
	Name: "AADSTS7002381", Aliases: []string{"7002381"}, Service: Entra, Status: 401,
	Meaning: Text{"The tenant restricts which outside tokens its applications accept.",
		"Тенант ограничивает, какие внешние токены принимают его приложения."},
	Message: "Federated identity credentials issued by '{issuer}' for applications or managed identities registered in this tenant must contain the enterprise claim with value {expected} but actual value is '{actual}'.",
	Causes: []Cause{
		likely("federated-claim", Observed,
			Text{"A policy of the tenant wants a claim in the outside token, such as enterprise of GitHub; it's missing or differs.",
				"Политика тенанта требует во внешнем токене поле, например enterprise от GitHub; его нет, или оно другое."},
			Text{"Run the job from a repository of that GitHub enterprise, which includes the claim in its OIDC tokens; else ask a tenant administrator for an exception.",
				"Запускайте задание из репозитория этого GitHub enterprise, который включает поле в OIDC-токены; иначе просите исключение у администратора."}),
		federationBlocked(Possible),
	},
	Docs:  []string{docFederationTrouble},
	Basis: Observed, Source: "https://github.com/triton-lang/triton/issues/10680",
}
