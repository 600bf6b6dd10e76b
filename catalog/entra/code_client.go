package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors about how an application proves itself: its secret, its
// certificate, its assertion.

var aadsts50012 = fact.Code{
	Name: "AADSTS50012", Aliases: []string{"50012"}, Symbol: "AuthenticationFailed",
	Service: fact.Entra, Status: 401,
	Message:  "Client assertion contains an invalid signature. [Reason - {reason}",
	Variants: []string{"Client assertion contains an invalid signature."},
	Meaning: fact.Text{En: "The application couldn't authenticate: its certificate or assertion isn't accepted.",
		Ru: "Приложение не подтвердило себя: его сертификат или утверждение (assertion) не приняты."},
	Causes: []fact.Cause{
		cause.AssertionCertificate(fact.Likely),
		cause.AssertionMalformed(fact.Possible),
		cause.AssertionExpired(fact.Possible),
	},
	Docs:  []string{source.Certificate, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts50013 = fact.Code{
	Name: "AADSTS50013", Aliases: []string{"50013"}, Symbol: "InvalidAssertion",
	Service: fact.Entra, Status: 400,
	Message: "Assertion failed signature validation. [Reason - {reason}",
	Variants: []string{
		"Assertion failed signature validation.",
		"Assertion is not within its valid time range.",
		"Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{audience}' and the expected audience is '{expected}'",
	},
	Meaning: fact.Text{En: "The user's token, which your service passed on in its own name, isn't accepted.",
		Ru: "Токен пользователя, переданный вашей службой от своего имени, не принят."},
	Causes: []fact.Cause{
		userTokenAudience(fact.Likely),
		cause.AssertionExpired(fact.Possible),
		cause.AssertionMalformed(fact.Possible),
	},
	Docs:  []string{docOnBehalfOf, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts50027 = fact.Code{
	Name: "AADSTS50027", Aliases: []string{"50027"}, Symbol: "InvalidJwtToken",
	Service: fact.Entra, Status: 400,
	Message:  "JWT token is invalid or malformed.",
	Variants: []string{"Invalid JWT token. {detail}"},
	Meaning: fact.Text{En: "The application's assertion can't be read, or one of its claims is wrong.",
		Ru: "Утверждение клиента (assertion) не читается, или одно из его полей неверно."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70002 = fact.Code{
	Name: "AADSTS70002", General: true, Aliases: []string{"70002"}, Symbol: "InvalidClient",
	Service: fact.Entra, Status: 401,
	Message: "Error validating credentials.",
	Meaning: fact.Text{En: "The credentials weren't accepted; a second AADSTS code in the message says why.",
		Ru: "Учётные данные не приняты; почему — говорит второй код AADSTS в сообщении."},
	Causes: []fact.Cause{
		cause.ClientSecretWrong(fact.Likely),
		cause.ClientSecretExpired(fact.Possible),
		cause.PasswordWrong(fact.Possible),
	},
	Docs:  []string{source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts70021 = fact.Code{
	Name: "AADSTS70021", Aliases: []string{"70021"}, Service: fact.Entra, Status: 400,
	Message:  "No matching federated identity record found for presented assertion. Assertion Issuer: '{issuer}'. Assertion Subject: '{subject}'. Assertion Audience: '{audience}'.",
	Variants: []string{"No matching federated identity record found for presented assertion."},
	Meaning: fact.Text{En: "The application doesn't trust this external token: it matches no federated credential.",
		Ru: "Приложение не доверяет такому внешнему токену: ни одно федеративное удостоверение не подходит."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{docFederation, source.AADSTS},
	Basis:  fact.Documented, Source: docFederation,
}

var aadsts500133 = fact.Code{
	Name: "AADSTS500133", Aliases: []string{"500133"}, Service: fact.Entra, Status: 400,
	Message: "Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token. Current time: {now}, expiry time of assertion {validTo}.",
	Meaning: fact.Text{En: "The user's token, which your service passed on, had expired.",
		Ru: "Токен пользователя, переданный вашей службой, уже истёк."},
	Causes: []fact.Cause{cause.AssertionExpired(fact.Likely)},
	Docs:   []string{docOnBehalfOf, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700024 = fact.Code{
	Name: "AADSTS700024", Aliases: []string{"700024"}, Service: fact.Entra, Status: 401,
	Message:  "Client assertion is not within its valid time range. Current time: {now}, assertion valid from {validFrom}, expiry time of assertion {validTo}.",
	Variants: []string{"Client assertion is not within its valid time range."},
	Meaning: fact.Text{En: "The application's assertion is too old or not valid yet.",
		Ru: "Утверждение клиента (assertion) устарело или ещё не действует."},
	Causes: []fact.Cause{cause.AssertionExpired(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.AssertionTime,
}

var aadsts700025 = fact.Code{
	Name: "AADSTS700025", Aliases: []string{"700025"}, Symbol: "InvalidClientPublicClientWithCredential",
	Service: fact.Entra, Status: 401,
	Message: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
	Meaning: fact.Text{En: "The application is registered as a public client, but authenticated with a secret.",
		Ru: "Приложение зарегистрировано как публичный клиент, но прислало секрет."},
	Causes: []fact.Cause{cause.PublicClient(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700027 = fact.Code{
	Name: "AADSTS700027", Aliases: []string{"700027"}, Service: fact.Entra, Status: 401,
	Message: "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - {reason}",
	Variants: []string{
		"The certificate with identifier used to sign the client assertion is not registered on application.",
		"Client assertion contains an invalid signature. [Reason - {reason}",
		"Client assertion contains an invalid signature.",
		"Client assertion failed signature validation.",
	},
	Meaning: fact.Text{En: "Entra ID can't verify the signature of the application's assertion.",
		Ru: "Entra ID не может подтвердить подпись утверждения клиента (assertion)."},
	Causes: []fact.Cause{
		cause.AssertionCertificate(fact.Likely),
		cause.AssertionMalformed(fact.Possible),
		cause.WrongTenant(fact.Possible),
	},
	Docs:  []string{source.Certificate, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts700030 = fact.Code{
	Name: "AADSTS700030", Aliases: []string{"700030"}, Service: fact.Entra, Status: 401,
	Message: "Invalid certificate - subject name in certificate is not authorized.",
	Meaning: fact.Text{En: "The certificate is trusted by its name, and this name isn't allowed.",
		Ru: "Доверие к сертификату основано на имени, а этого имени среди разрешённых нет."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700213 = fact.Code{
	Name: "AADSTS700213", Aliases: []string{"700213"}, Service: fact.Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion subject '{subject}'.",
	Meaning: fact.Text{En: "The application has no federated credential for the subject of this external token.",
		Ru: "У приложения нет федеративного удостоверения для субъекта этого внешнего токена."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: srcFederatedSubject,
}

var aadsts900384 = fact.Code{
	Name: "AADSTS900384", Aliases: []string{"900384"}, Service: fact.Entra, Status: 400,
	Message: "JWT token failed signature validation.",
	Meaning: fact.Text{En: "Entra ID can't verify the signature of the token that was passed on.",
		Ru: "Entra ID не может подтвердить подпись переданного токена."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionMalformed(fact.Possible)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7000114 = fact.Code{
	Name: "AADSTS7000114", Aliases: []string{"7000114"}, Service: fact.Entra, Status: 400,
	Message: "Application '{app}' is not allowed to make application on-behalf-of calls.",
	Meaning: fact.Text{En: "This application isn't allowed to pass on tokens of other applications in its own name.",
		Ru: "Этому приложению нельзя передавать чужие токены от своего имени."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7000215 = fact.Code{
	Name: "AADSTS7000215", Aliases: []string{"7000215"}, Symbol: "InvalidClientSecret",
	Service: fact.Entra, Status: 401,
	Message:  "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{app}'.",
	Variants: []string{"Invalid client secret is provided."},
	Meaning: fact.Text{En: "The secret that the application sent isn't one of its secrets; no API has been called yet.",
		Ru: "Присланный секрет не совпадает ни с одним секретом приложения; до API дело ещё не дошло."},
	Causes: []fact.Cause{
		cause.ClientSecretWrong(fact.Likely),
		cause.ClientSecretExpired(fact.Possible),
		cause.Possible("client-secret-mangled", fact.Observed,
			fact.Text{En: "The secret was changed in transit: + / & not percent-encoded, or a trailing space or line break.",
				Ru: "Секрет по пути изменён: не закодированы + / &, в конце пробел или перенос строки."},
			fact.Text{En: "Send the secret with curl --data-urlencode or a library that encodes forms; trim it.",
				Ru: "Передавайте секрет через curl --data-urlencode или библиотекой, кодирующей формы; уберите пробелы."}),
		cause.Possible("client-secret-fresh", fact.Observed,
			fact.Text{En: "The secret was just created, and not every server knows it yet.",
				Ru: "Секрет создан только что, и ещё не все серверы о нём знают."},
			fact.Text{En: "Wait a minute and try again.",
				Ru: "Подождите минуту и повторите."}),
	},
	Docs:  []string{source.Secrets, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts7000216 = fact.Code{
	Name: "AADSTS7000216", Aliases: []string{"7000216"}, Service: fact.Entra, Status: 401,
	Message: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
	Meaning: fact.Text{En: "The application requested a token without authenticating.",
		Ru: "Приложение запросило токен, ничем себя не подтвердив."},
	Causes: []fact.Cause{cause.ClientSecretMissing(fact.Likely)},
	Docs:   []string{source.ClientCredentials},
	Basis:  fact.Observed, Source: source.SecretRequired,
}

var aadsts7000218 = fact.Code{
	Name: "AADSTS7000218", Aliases: []string{"7000218"}, Service: fact.Entra, Status: 401,
	Message: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
	Meaning: fact.Text{En: "The application isn't a public client and must send its secret or an assertion.",
		Ru: "Приложение — не публичный клиент и обязано прислать секрет или утверждение (assertion)."},
	Causes: []fact.Cause{cause.PublicClientOff(), cause.ClientSecretMissing(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7000222 = fact.Code{
	Name: "AADSTS7000222", Aliases: []string{"7000222"}, Symbol: "InvalidClientSecretExpiredKeysProvided",
	Service: fact.Entra, Status: 401,
	Message:  "The provided client secret keys for app '{app}' are expired.",
	Variants: []string{"The provided client secret keys are expired."},
	Meaning: fact.Text{En: "The application's secret has expired, as happens with an integration that worked for months.",
		Ru: "Секрет приложения истёк — так бывает с интеграцией, которая работала месяцами."},
	Causes: []fact.Cause{cause.ClientSecretExpired(fact.Likely)},
	Docs:   []string{source.Secrets, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50003 = fact.Code{
	Name: "AADSTS50003", Aliases: []string{"50003"}, Symbol: "MissingSigningKey",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The application has no signing key or certificate that Entra ID can use.",
		Ru: "У приложения нет ключа или сертификата подписи, который Entra ID мог бы использовать."},
	Causes: []fact.Cause{appSigningKey(fact.Likely), cause.AssertionCertificate(fact.Possible)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50006 = fact.Code{
	Name: "AADSTS50006", Aliases: []string{"50006"}, Symbol: "InvalidSignature",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID can't verify the signature.",
		Ru: "Entra ID не может подтвердить подпись."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely), cause.AssertionMalformed(fact.Possible)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50007 = fact.Code{
	Name: "AADSTS50007", Aliases: []string{"50007"}, Symbol: "PartnerEncryptionCertificateMissing",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The certificate for encrypting the token is missing for this application.",
		Ru: "У приложения нет сертификата для шифрования токена."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50032 = fact.Code{
	Name: "AADSTS50032", Aliases: []string{"50032"}, Symbol: "WeakRsaKey",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The RSA key is too short.",
		Ru: "Ключ RSA слишком короткий."},
	Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50048 = fact.Code{
	Name: "AADSTS50048", Aliases: []string{"50048"}, Symbol: "SubjectMismatchesIssuer",
	Service: fact.Entra, Status: 400,
	Message: "Subject mismatches Issuer claim in the client assertion.",
	Meaning: fact.Text{En: "sub and iss of the assertion differ; both must be the client ID.",
		Ru: "sub и iss в утверждении (assertion) различаются; оба должны быть ID клиента."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50146 = fact.Code{
	Name: "AADSTS50146", Aliases: []string{"50146"}, Symbol: "MissingCustomSigningKey",
	Service: fact.Entra, Status: 400,
	Message: "This app is required to be configured with an app-specific signing key.",
	Meaning: fact.Text{En: "The application needs its own signing key, but the key is missing, expired, or not valid yet.",
		Ru: "Приложению нужен свой ключ подписи, а его нет, он истёк или ещё не действует."},
	Causes: []fact.Cause{appSigningKey(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50171 = fact.Code{
	Name: "AADSTS50171", Aliases: []string{"50171"}, Service: fact.Entra, Status: 401,
	Message: "The given audience can only be used in Mutual-TLS token calls.",
	Meaning: fact.Text{En: "The assertion was created for a token request over mutual TLS.",
		Ru: "Утверждение (assertion) составлено для запроса токена по взаимному TLS."},
	Causes: []fact.Cause{mutualTLS(fact.Likely), cause.AssertionMalformed(fact.Possible)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: srcMutualTLS,
}

var aadsts51000 = fact.Code{
	Name: "AADSTS51000", Aliases: []string{"51000"}, Symbol: "RequiredFeatureNotEnabled",
	Service: fact.Entra, Status: 400,
	Message: "{feature} is/are disabled",
	Meaning: fact.Text{En: "A feature that the request uses is disabled, such as mutual TLS for applications.",
		Ru: "Функция, которую использует запрос, отключена: например, взаимный TLS для приложений."},
	Causes: []fact.Cause{mutualTLS(fact.Possible), fault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70022 = fact.Code{
	Name: "AADSTS70022", Aliases: []string{"70022"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The federated credential or the token that was presented for it isn't valid.",
		Ru: "Федеративное удостоверение или предъявленный для него токен недействителен."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely), cause.FederatedTokenKind(fact.Possible)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: source.FederatedEntra,
}

var aadsts70023 = fact.Code{
	Name: "AADSTS70023", Aliases: []string{"70023"}, Service: fact.Entra, Status: 400,
	Message: "External OIDC Provider token must have a lifetime of less than or equal to {duration}",
	Meaning: fact.Text{En: "The external token is valid for too long.",
		Ru: "Внешний токен действует слишком долго."},
	Causes: []fact.Cause{federatedLifetime(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: docFederationLimits,
}

var aadsts70025 = fact.Code{
	Name: "AADSTS70025", Aliases: []string{"70025"}, Service: fact.Entra, Status: 401,
	Message:  "The client '{app}'({appName}) has no configured federated identity credentials.",
	Variants: []string{"The client '{appName}' has no configured federated identity credentials."},
	Meaning: fact.Text{En: "The application has no federated credential at all.",
		Ru: "У приложения нет ни одного федеративного удостоверения."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely), cause.AppIDWrong(fact.Possible)},
	Docs:   []string{source.FederationTrouble, docFederation},
	Basis:  fact.Observed, Source: source.FederationTrouble,
}

var aadsts90061 = fact.Code{
	Name: "AADSTS90061", Aliases: []string{"90061"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID couldn't read the keys of the issuer of the external token.",
		Ru: "Entra ID не смог прочитать ключи издателя внешнего токена."},
	Causes: []fact.Cause{cause.FederatedIssuerUnreachable(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: source.IssuerUnreachable,
}

var aadsts392189 = fact.Code{
	Name: "AADSTS392189", Aliases: []string{"392189"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The token host for mutual TLS doesn't accept this kind of certificate.",
		Ru: "Хост токенов для взаимного TLS не принимает сертификат такого вида."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.MSALNet,
}

var aadsts392200 = fact.Code{
	Name: "AADSTS392200", Aliases: []string{"392200"}, Service: fact.Entra, Status: 400,
	Message: "Client certificate is missing from the request.",
	Meaning: fact.Text{En: "The token request came without the client's certificate.",
		Ru: "Запрос токена пришёл без сертификата клиента."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: srcMutualTLSDesign,
}

var aadsts500181 = fact.Code{
	Name: "AADSTS500181", Aliases: []string{"500181"}, Service: fact.Entra, Status: 400,
	Message: "The TLS certificate provided does not match the certificate in the assertion.",
	Meaning: fact.Text{En: "The certificate of the connection isn't the one that signed the assertion.",
		Ru: "Сертификат соединения — не тот, которым подписано утверждение (assertion)."},
	Causes: []fact.Cause{mutualTLS(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: srcMutualTLS,
}

var aadsts501461 = fact.Code{
	Name: "AADSTS501461", Aliases: []string{"501461"}, Service: fact.Entra, Status: 400,
	Message: "AcceptMappedClaims is only supported for a token audience matching the application GUID or an audience within the tenant's verified domains.",
	Meaning: fact.Text{En: "Mapped claims need a different resource identifier or the application's own signing key.",
		Ru: "Для сопоставленных claims нужен другой идентификатор ресурса или собственный ключ подписи приложения."},
	Causes: []fact.Cause{appSigningKey(fact.Likely), claimsMapping(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts501661 = fact.Code{
	Name: "AADSTS501661", Aliases: []string{"501661"}, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID couldn't read the keys of the issuer of the external token.",
		Ru: "Entra ID не смог прочитать ключи издателя внешнего токена."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.FederatedIssuerUnreachable(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: "https://github.com/Azure/AKS/issues/4029",
}

var aadsts700021 = fact.Code{
	Name: "AADSTS700021", Aliases: []string{"700021"}, Service: fact.Entra, Status: 401,
	Message: "Client assertion application identifier doesn't match 'client_id' parameter.",
	Meaning: fact.Text{En: "The assertion names a different application than client_id.",
		Ru: "В утверждении (assertion) указано другое приложение, чем в client_id."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Likely), cause.AppIDWrong(fact.Possible)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.Certificate,
}

var aadsts700211 = fact.Code{
	Name: "AADSTS700211", Aliases: []string{"700211"}, Service: fact.Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion issuer '{issuer}'.",
	Meaning: fact.Text{En: "The application doesn't trust tokens from this issuer.",
		Ru: "Приложение не доверяет токенам этого издателя."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{source.FederationTrouble, docFederation},
	Basis:  fact.Observed, Source: source.FederationTrouble,
}

var aadsts700212 = fact.Code{
	Name: "AADSTS700212", Aliases: []string{"700212"}, Service: fact.Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion audience '{audience}'.",
	Meaning: fact.Text{En: "The application has no federated credential for this audience.",
		Ru: "У приложения нет федеративного удостоверения для этой аудитории."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: source.FederationTrouble,
}

var aadsts700214 = fact.Code{
	Name: "AADSTS700214", Aliases: []string{"700214"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "No federated credential of the application matches the external token.",
		Ru: "Ни одно федеративное удостоверение приложения не подходит к внешнему токену."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: source.FederationTrouble,
}

var aadsts700222 = fact.Code{
	Name: "AADSTS700222", Aliases: []string{"700222"}, Service: fact.Entra, Status: 401,
	Message:  "AAD-issued tokens may not be used for federated identity flows.",
	Variants: []string{"Microsoft Entra ID issued tokens may not be used for federated identity flows."},
	Meaning: fact.Text{En: "A token that Entra ID itself issued was presented as a federated credential.",
		Ru: "Как федеративное удостоверение предъявлен токен, выпущенный самим Entra ID."},
	Causes: []fact.Cause{cause.FederatedTokenKind(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: source.FederatedEntra,
}

var aadsts700223 = fact.Code{
	Name: "AADSTS700223", Aliases: []string{"700223"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The tenant restricts workload identity federation.",
		Ru: "Тенант ограничивает федерацию удостоверений рабочих нагрузок."},
	Causes: []fact.Cause{federationBlocked(fact.Likely)},
	Docs:   []string{source.FederationTrouble},
	Basis:  fact.Documented, Source: source.FederationTrouble,
}

var aadsts700229 = fact.Code{
	Name: "AADSTS700229", Aliases: []string{"700229"}, Symbol: "ForbiddenTokenType",
	Service: fact.Entra, Status: 401,
	Message: "Only app-only tokens can be used as Federated Identity Credentials for Microsoft Entra issuer.",
	Variants: []string{
		"Only app-only tokens may be used as Federated Identity Credentials for AAD issuer.",
		"Only app-only tokens may be used as Federated Identity Credentials for Microsoft Entra issuer.",
	},
	Meaning: fact.Text{En: "A user's token was presented as a federated credential, but an application's token is expected.",
		Ru: "Как федеративное удостоверение предъявлен токен пользователя, а нужен токен приложения."},
	Causes: []fact.Cause{cause.FederatedTokenKind(fact.Likely)},
	Docs:   []string{docFederation, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700231 = fact.Code{
	Name: "AADSTS700231", Aliases: []string{"700231"}, Service: fact.Entra, Status: 401,
	Message:  "Token obtained using another federated identity credential may not be used as federated identity credential.",
	Variants: []string{"Token obtained using a federated identity credential may not be used as a federated identity credential."},
	Meaning: fact.Text{En: "The token was itself obtained with a federated credential and can't be used as one again.",
		Ru: "Токен сам получен по федеративному удостоверению и снова им служить не может."},
	Causes: []fact.Cause{cause.FederatedTokenKind(fact.Likely)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: docFederationLimits,
}

var aadsts700236 = fact.Code{
	Name: "AADSTS700236", Aliases: []string{"700236"}, Service: fact.Entra, Status: 401,
	Message: "Entra ID tokens issued by issuer '{issuer}' may not be used for federated identity credential flows for applications or managed identities registered in this tenant.",
	Meaning: fact.Text{En: "The tenant doesn't accept tokens from this Entra ID issuer as federated credentials.",
		Ru: "Тенант не принимает токены этого издателя Entra ID как федеративные удостоверения."},
	Causes: []fact.Cause{cause.FederatedTokenKind(fact.Likely), federationBlocked(fact.Possible)},
	Docs:   []string{docFederation},
	Basis:  fact.Observed, Source: docFederationLimits,
}

var aadsts700238 = fact.Code{
	Name: "AADSTS700238", Aliases: []string{"700238"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The tenant restricts workload identity federation.",
		Ru: "Тенант ограничивает федерацию удостоверений рабочих нагрузок."},
	Causes: []fact.Cause{federationBlocked(fact.Likely)},
	Docs:   []string{source.FederationTrouble},
	Basis:  fact.Documented, Source: source.FederationTrouble,
}

var aadsts1000502 = fact.Code{
	Name: "AADSTS1000502", Aliases: []string{"1000502"}, Service: fact.Entra, Status: 401,
	Message: "The provided certificate is not within its specified validity window.",
	Meaning: fact.Text{En: "The certificate of the application isn't valid at this time.",
		Ru: "Сертификат приложения сейчас не действует."},
	Causes: []fact.Cause{cause.ClientCertificateExpired(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.CertificateWindow,
}

var aadsts1000613 = fact.Code{
	Name: "AADSTS1000613", Aliases: []string{"1000613"}, Service: fact.Entra, Status: 401,
	Message: "The attestation token contains invalid Jku header.",
	Meaning: fact.Text{En: "The machine's proof of where its key is stored isn't accepted.",
		Ru: "Подтверждение того, где хранится ключ машины, не принято."},
	Causes: []fact.Cause{mutualTLS(fact.Possible), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: docManagedIdentity,
}

var aadsts5000811 = fact.Code{
	Name: "AADSTS5000811", Aliases: []string{"5000811"}, Service: fact.Entra, Status: 400,
	Message: "Unable to verify token signature. The signing key identifier does not match any valid registered keys.",
	Meaning: fact.Text{En: "The signature of the federated sign-in was made with a key that isn't registered.",
		Ru: "Подпись федеративного входа сделана незарегистрированным ключом."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Observed, Source: source.AADSTS,
}

var aadsts5002723 = fact.Code{
	Name: "AADSTS5002723", Aliases: []string{"5002723"}, Service: fact.Entra, Status: 401,
	Message: "Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId specified in token header.",
	Meaning: fact.Text{En: "The header of the assertion doesn't say which certificate signed it.",
		Ru: "В заголовке утверждения (assertion) не указано, каким сертификатом оно подписано."},
	Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.Certificate,
}

var aadsts5002730 = fact.Code{
	Name: "AADSTS5002730", Aliases: []string{"5002730"}, Service: fact.Entra, Status: 401,
	Message: "Invalid JWT token. Unsupported key for the signing algorithm.",
	Meaning: fact.Text{En: "The key doesn't match the algorithm that signed the assertion.",
		Ru: "Ключ не подходит к алгоритму подписи утверждения (assertion)."},
	Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: srcSigningKey,
}

var aadsts5002738 = fact.Code{
	Name: "AADSTS5002738", Aliases: []string{"5002738"}, Service: fact.Entra, Status: 401,
	Message: "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing algorithms are: '{algorithms}'",
	Meaning: fact.Text{En: "Entra ID doesn't accept assertions signed with this algorithm.",
		Ru: "Entra ID не принимает утверждения (assertion), подписанные этим алгоритмом."},
	Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.Certificate,
}

var aadsts7000110 = fact.Code{
	Name: "AADSTS7000110", Aliases: []string{"7000110"}, Service: fact.Entra, Status: 400,
	Message: "Request is ambiguous, multiple application identifiers found.",
	Meaning: fact.Text{En: "The request names two applications: client_id, and another in the grant or the assertion.",
		Ru: "В запросе два приложения: client_id и то, которому выдан грант или утверждение (assertion)."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely), cause.AssertionMalformed(fact.Possible)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Observed, Source: source.AADSTS,
}

var aadsts7000113 = fact.Code{
	Name: "AADSTS7000113", Aliases: []string{"7000113"}, Service: fact.Entra, Status: 400,
	Message: "Application '{app}' is not authorized to make application on-behalf-of calls.",
	Meaning: fact.Text{En: "This application isn't allowed to pass on tokens of other applications in its own name.",
		Ru: "Этому приложению нельзя передавать чужие токены от своего имени."},
	Causes: []fact.Cause{onBehalfOfApp(fact.Likely)},
	Docs:   []string{docOnBehalfOf},
	Basis:  fact.Observed, Source: srcOnBehalfOf,
}

var aadsts7000214 = fact.Code{
	Name: "AADSTS7000214", Aliases: []string{"7000214"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The certificate of the application has been revoked.",
		Ru: "Сертификат приложения отозван."},
	Causes: []fact.Cause{cause.ClientCertificateRevoked(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.CertificateCodes,
}

var aadsts7000274 = fact.Code{
	Name: "AADSTS7000274", Aliases: []string{"7000274"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The key that signed the assertion doesn't belong to the application.",
		Ru: "Ключ, которым подписано утверждение (assertion), не принадлежит приложению."},
	Causes: []fact.Cause{cause.AssertionCertificate(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.CertificateCodes,
}

var aadsts7000277 = fact.Code{
	Name: "AADSTS7000277", Aliases: []string{"7000277"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The certificate of the application has been revoked.",
		Ru: "Сертификат приложения отозван."},
	Causes: []fact.Cause{cause.ClientCertificateRevoked(fact.Likely)},
	Docs:   []string{source.Certificate},
	Basis:  fact.Observed, Source: source.CertificateCodes,
}

var aadsts7002138 = fact.Code{
	Name: "AADSTS7002138", Aliases: []string{"7002138"}, Service: fact.Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion subject '{subject}'.",
	Meaning: fact.Text{En: "The subject matches a federated credential except for its letter case.",
		Ru: "Субъект совпадает с федеративным удостоверением с точностью до регистра букв."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{docFederationCase, docFederation},
	Basis:  fact.Observed, Source: srcFederatedCase,
}

var aadsts7002137 = fact.Code{
	Name: "AADSTS7002137", Aliases: []string{"7002137"}, Service: fact.Entra, Status: 401,
	Message: "No matching federated identity record found for presented assertion subject '{subject}'. Please make sure the federated identity credential Subject is '{expected}'.",
	Meaning: fact.Text{En: "The application has no federated credential for the subject of this token, which Entra ID itself formed.",
		Ru: "У приложения нет федеративного удостоверения для субъекта этого токена, который составлен самим Entra ID."},
	Causes: []fact.Cause{cause.FederatedCredential(fact.Likely)},
	Docs:   []string{docFederation, source.FederationTrouble},
	Basis:  fact.Observed, Source: "https://login.microsoftonline.com/error?code=7002137",
}

var aadsts5002710 = fact.Code{
	Name: "AADSTS5002710", Aliases: []string{"5002710"}, Service: fact.Entra, Status: 400,
	Message: "Invalid JWT token: header is malformed.",
	Meaning: fact.Text{En: "The token or assertion in the request has a header that can't be read.",
		Ru: "У токена или утверждения (assertion) в запросе не читается заголовок."},
	Causes: []fact.Cause{cause.AssertionMalformed(fact.Possible), cause.TokenMangled(fact.Possible)},
	Docs:   []string{source.Certificate, source.AADSTS},
	Basis:  fact.Observed, Source: "https://login.microsoftonline.com/error?code=5002710",
}

var aadsts7002381 = fact.Code{
	Name: "AADSTS7002381", Aliases: []string{"7002381"}, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The tenant restricts which external tokens its applications accept.",
		Ru: "Тенант ограничивает, какие внешние токены принимают его приложения."},
	Message: "Federated identity credentials issued by '{issuer}' for applications or managed identities registered in this tenant must contain the enterprise claim with value {expected} but actual value is '{actual}'.",
	Causes: []fact.Cause{
		cause.Likely("federated-claim", fact.Observed,
			fact.Text{En: "A tenant policy requires a claim in the external token, such as GitHub's enterprise, but it's missing or different.",
				Ru: "Политика тенанта требует во внешнем токене поле, например enterprise от GitHub; его нет, или оно другое."},
			fact.Text{En: "Run the job from a repository of that GitHub enterprise, which includes the claim in its OIDC tokens, or ask a tenant administrator for an exception.",
				Ru: "Запускайте задание из репозитория этого GitHub enterprise, который включает поле в OIDC-токены, или попросите исключение у администратора."}),
		federationBlocked(fact.Possible),
	},
	Docs:  []string{source.FederationTrouble},
	Basis: fact.Observed, Source: "https://github.com/triton-lang/triton/issues/10680",
}
