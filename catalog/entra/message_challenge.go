package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docClaimsChallenge = "https://learn.microsoft.com/entra/identity-platform/claims-challenge"
	srcIdentityModel   = "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet"
)

// challengeMessages are why an API refuses a token: in WWW-Authenticate, and in the words of the
// libraries that check tokens.
var challengeMessages = []fact.Message{
	{
		ID: "token-location", Template: "Continuous access evaluation resulted in challenge with result: {result} and code: LocationConditionEvaluationSatisfied",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "Graph rejects the token because of the IP address that the call comes from.",
			Ru: "Graph отклонил токен из-за IP-адреса, с которого идёт вызов."},
		Causes: []fact.Cause{cause.EgressAddress(fact.Likely)},
		Basis:  fact.Observed, Source: docClaimsChallenge,
	},
	{
		ID: "token-outdated", Template: "Continuous access evaluation resulted in challenge with result: {result} and code: {reason}",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The token hasn't expired, but what it's based on has changed: a revocation, a policy, or a role.",
			Ru: "Токен не истёк, но изменилось то, на чём он основан: отзыв, политика или роль."},
		Causes: []fact.Cause{sessionRevoked(fact.Likely), cause.ClaimsChallenge(fact.Possible)},
		Basis:  fact.Observed, Source: docClaimsChallenge,
	},
	{
		ID: "token-no-dots", Template: "IDX14100: JWT is not well formed, there are no dots (.).",
		Variants: []string{
			"JWT is not well formed, there are no dots (.).",
			"JWT is not well formed, there are no dots",
			"IDX12741: JWT must have three segments",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The value sent as a token has no dots, so it isn't one: a placeholder, an object, or an empty variable.",
			Ru: "Значение, отправленное как токен, не содержит точек: это заглушка, объект или пустая переменная."},
		Causes: []fact.Cause{cause.TokenMangled(fact.Likely), cause.TokenHeader(fact.Possible)},
		Basis:  fact.Observed, Source: srcIdentityModel,
	},
	{
		ID: "token-not-base64", Template: "IDX14102: Unable to decode the header '{header}' as Base64Url encoded string.",
		Variants: []string{
			"IDX14102: Unable to decode the header",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token is damaged: its first part can't be decoded.",
			Ru: "Токен повреждён: его первая часть не раскодируется."},
		Causes: []fact.Cause{cause.TokenMangled(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityModel,
	},
	{
		ID: "token-personal-expired", Template: "CompactToken validation failed with reason code: {reason}",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "Graph rejects the token of a personal Microsoft account: it expired or is for another API.",
			Ru: "Graph отклонил токен личной учётной записи Microsoft: истёк или выпущен для другого API."},
		Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.AccountType(fact.Possible)},
		Basis:  fact.Observed, Source: source.TokenForm,
	},
	{
		ID: "challenge-audience", Template: "The audience '{audience}' is invalid",
		Variants: []string{
			"IDX10215: Audience validation failed. Audiences: '{audience}'.",
			"IDX10206: Unable to validate audience. The 'audiences' parameter is empty.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The API rejects the token, which is meant for another API.",
			Ru: "API отклонил токен: он выпущен для другого."},
		Causes: []fact.Cause{cause.TokenAudience(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/issues/609",
	},
	{
		ID: "challenge-expired", Template: "The token expired at '{expiry}'",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token expired before the call.",
			Ru: "Токен истёк до вызова."},
		Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.ClockSkew(fact.Possible)},
		Basis:  fact.Observed, Source: srcIdentityModel,
	},
	{
		ID: "challenge-issuer", Template: "The issuer '{issuer}' is invalid",
		Variants: []string{
			"IDX10212: Issuer validation failed. Issuer: '{issuer}'.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The API rejects a token from this issuer: another tenant, or the other token version.",
			Ru: "API отклонил токен этого издателя: другой тенант или другая версия токенов."},
		Causes: []fact.Cause{tokenIssuer(fact.Likely)},
		Basis:  fact.Observed, Source: srcIdentityModel,
	},
	{
		ID: "challenge-no-token", Template: "The access token is missing.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The call came without a token.",
			Ru: "Вызов пришёл без токена."},
		Causes: []fact.Cause{cause.TokenHeader(fact.Likely)},
		Basis:  fact.Observed, Source: docClaimsChallenge,
	},
	{
		ID: "challenge-keys", Template: "IDX10500: Signature validation failed. No security keys were provided to validate the signature.",
		Variants: []string{
			"IDX20803: Unable to obtain configuration from: '{uri}'.",
			"IDX20804: Unable to retrieve document from: '{uri}'.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The API that checks the token has no Entra ID keys.",
			Ru: "У API, проверяющего токен, нет ключей Entra ID."},
		Causes: []fact.Cause{keysUnreachable(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityModel,
	},
	{
		ID: "challenge-kid", Template: "IDX10503: Signature validation failed. The token's kid is: '{key}', but did not match any keys",
		Variants: []string{
			"IDX10503: Signature validation failed. Token does not have a kid.",
			"IDX10517: Signature validation failed. The token's kid is missing.",
			"IDX10516: Signature validation failed. Unable to match key",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token isn't signed with any key of the issuer that the API trusts.",
			Ru: "Токен не подписан ни одним ключом издателя, которому доверяет API."},
		Causes: []fact.Cause{tokenIssuer(fact.Likely), cause.ForeignToken(fact.Possible)},
		Basis:  fact.Documented, Source: srcIdentityModel,
	},
	{
		ID: "challenge-scope", Template: "IDW10201: Neither scope nor roles claim was found in the bearer token.",
		Variants: []string{
			"IDW10201: Neither scope or roles claim was found in the bearer token.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Your own API rejects a token that carries no permission.",
			Ru: "Ваш собственный API отклонил токен без разрешений."},
		Causes: []fact.Cause{tokenWithoutScope(fact.Likely)},
		Basis:  fact.Observed, Source: source.IdentityWeb,
	},
	{
		ID: "logic-app-audience", Template: "Invalid authorization token audience.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token is for a different API than the one that was called; in Logic Apps, the Audience field decides.",
			Ru: "Токен выпущен не для вызванного API; в Logic Apps это задаёт поле Audience."},
		Causes: []fact.Cause{cause.TokenAudience(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/azure-docs/issues/19707",
	},
}
