package catalog

const (
	docClaimsChallenge = "https://learn.microsoft.com/entra/identity-platform/claims-challenge"
	srcIdentityModel   = "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet"
)

// challengeMessages are why an API refuses a token: in WWW-Authenticate, and in the words of the
// libraries that check tokens.
var challengeMessages = []Message{
	{
		ID: "token-location", Template: "Continuous access evaluation resulted in challenge with result: {result} and code: LocationConditionEvaluationSatisfied",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"Graph refuses the token because of the IP address from which the call comes.",
			"Graph отклонил токен из-за IP-адреса, с которого идёт вызов."},
		Causes: []Cause{egressAddress(Likely)},
		Basis:  Observed, Source: docClaimsChallenge,
	},
	{
		ID: "token-outdated", Template: "Continuous access evaluation resulted in challenge with result: {result} and code: {reason}",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"The token is not expired, but what it was issued on has changed: a revocation, a policy, or a role.",
			"Токен не истёк, но изменилось то, на чём он основан: отзыв, политика или роль."},
		Causes: []Cause{sessionRevoked(Likely), claimsChallenge(Possible)},
		Basis:  Observed, Source: docClaimsChallenge,
	},
	{
		ID: "token-no-dots", Template: "IDX14100: JWT is not well formed, there are no dots (.).",
		Variants: []string{
			"JWT is not well formed, there are no dots (.).",
			"JWT is not well formed, there are no dots",
			"IDX12741: JWT must have three segments",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"What was sent as a token has no dots, so it is none: a placeholder, an object, or an empty variable.",
			"Отправленное как токен не содержит точек: это заглушка, объект или пустая переменная."},
		Causes: []Cause{tokenMangled(Likely), tokenHeader(Possible)},
		Basis:  Observed, Source: srcIdentityModel,
	},
	{
		ID: "token-not-base64", Template: "IDX14102: Unable to decode the header '{header}' as Base64Url encoded string.",
		Variants: []string{
			"IDX14102: Unable to decode the header",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"The token is damaged: its first part cannot be decoded.",
			"Токен повреждён: его первая часть не раскодируется."},
		Causes: []Cause{tokenMangled(Likely)},
		Basis:  Documented, Source: srcIdentityModel,
	},
	{
		ID: "token-personal-expired", Template: "CompactToken validation failed with reason code: {reason}",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"Graph refuses the token of a personal Microsoft account: expired, or for another API.",
			"Graph отклонил токен личной учётной записи Microsoft: истёк или выпущен для другого API."},
		Causes: []Cause{tokenExpired(Likely), accountType(Possible)},
		Basis:  Observed, Source: srcTokenForm,
	},
	{
		ID: "challenge-audience", Template: "The audience '{audience}' is invalid",
		Variants: []string{
			"IDX10215: Audience validation failed. Audiences: '{audience}'.",
			"IDX10206: Unable to validate audience. The 'audiences' parameter is empty.",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"The API refuses the token, which is meant for another one.",
			"API отклонил токен: он выпущен для другого."},
		Causes: []Cause{tokenAudience(Likely)},
		Basis:  Observed, Source: "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/issues/609",
	},
	{
		ID: "challenge-expired", Template: "The token expired at '{expiry}'",
		Service: Unknown, Status: 401,
		Meaning: Text{"The token expired before the call.",
			"Токен истёк до вызова."},
		Causes: []Cause{tokenExpired(Likely), clockSkew(Possible)},
		Basis:  Observed, Source: srcIdentityModel,
	},
	{
		ID: "challenge-issuer", Template: "The issuer '{issuer}' is invalid",
		Variants: []string{
			"IDX10212: Issuer validation failed. Issuer: '{issuer}'.",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"The API refuses a token of this issuer: another tenant, or the other version of tokens.",
			"API отклонил токен этого издателя: другой тенант или другая версия токенов."},
		Causes: []Cause{tokenIssuer(Likely)},
		Basis:  Observed, Source: srcIdentityModel,
	},
	{
		ID: "challenge-no-token", Template: "The access token is missing.",
		Service: Unknown, Status: 401,
		Meaning: Text{"The call came without a token.",
			"Вызов пришёл без токена."},
		Causes: []Cause{tokenHeader(Likely)},
		Basis:  Observed, Source: docClaimsChallenge,
	},
	{
		ID: "challenge-keys", Template: "IDX10500: Signature validation failed. No security keys were provided to validate the signature.",
		Variants: []string{
			"IDX20803: Unable to obtain configuration from: '{uri}'.",
			"IDX20804: Unable to retrieve document from: '{uri}'.",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"The API that checks the token has no keys of Entra ID.",
			"У API, проверяющего токен, нет ключей Entra ID."},
		Causes: []Cause{keysUnreachable(Likely)},
		Basis:  Documented, Source: srcIdentityModel,
	},
	{
		ID: "challenge-kid", Template: "IDX10503: Signature validation failed. The token's kid is: '{key}', but did not match any keys",
		Variants: []string{
			"IDX10503: Signature validation failed. Token does not have a kid.",
			"IDX10517: Signature validation failed. The token's kid is missing.",
			"IDX10516: Signature validation failed. Unable to match key",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"No key of the issuer that the API trusts has signed the token.",
			"Токен не подписан ни одним ключом издателя, которому доверяет API."},
		Causes: []Cause{tokenIssuer(Likely), foreignToken(Possible)},
		Basis:  Documented, Source: srcIdentityModel,
	},
	{
		ID: "challenge-scope", Template: "IDW10201: Neither scope nor roles claim was found in the bearer token.",
		Variants: []string{
			"IDW10201: Neither scope or roles claim was found in the bearer token.",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"An API of your own refuses a token that carries no permission.",
			"Ваш собственный API отклонил токен без разрешений."},
		Causes: []Cause{tokenWithoutScope(Likely)},
		Basis:  Observed, Source: srcIdentityWeb,
	},
	{
		ID: "logic-app-audience", Template: "Invalid authorization token audience.",
		Service: Unknown, Status: 401,
		Meaning: Text{"The token is for another API than the one that was called; in Logic Apps the field Audience decides.",
			"Токен выпущен не для вызванного API; в Logic Apps это задаёт поле Audience."},
		Causes: []Cause{tokenAudience(Likely)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/azure-docs/issues/19707",
	},
}
