package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcPayload401    = "https://github.com/elastic/beats/issues/41926"
	srcNoInformation = "https://github.com/n8n-io/n8n/issues/17484"
)

// tokenMessages are about an access token that was refused before the
// service looked at the request.
var tokenMessages = []fact.Message{
	{
		ID: "token-empty", Template: "Access token is empty.",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The request came without a token.",
			Ru: "Запрос пришёл без токена."},
		Causes: []fact.Cause{cause.TokenHeader(fact.Likely)},
		Basis:  fact.Observed, Source: source.TokenForm,
	},
	{
		ID: "no-authorization-information", Template: "No authorization information present on the request.",
		Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The service behind Graph, such as Teams, got the request without its token.",
			Ru: "Служба за Graph, например Teams, получила запрос без токена."},
		Causes: []fact.Cause{cause.ServiceLostToken(fact.Likely), cause.TokenHeader(fact.Possible)},
		Basis:  fact.Observed, Source: srcNoInformation,
	},
	{
		ID: "token-not-jwt", Template: "CompactToken parsing failed with error code: {error}",
		Variants: []string{"CompactToken parsing failed with error", "CompactToken parsing failed"},
		Code:     "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The value sent as a token can't be read as one.",
			Ru: "Значение, переданное как токен, не читается как токен."},
		Causes: []fact.Cause{
			cause.Likely("token-mangled", fact.Observed,
				fact.Text{En: "The token was cut off or changed in transit: quotes, line breaks, or a missing part.",
					Ru: "Токен по пути обрезан или изменён: кавычки, переносы строк, нет одной из частей."},
				fact.Text{En: "Check the token request before this call: it may have failed. Then send access_token as issued, in one line: three parts with two dots.",
					Ru: "Проверьте запрос токена перед этим вызовом: он мог не пройти. Затем передайте access_token как есть, одной строкой: три части через две точки."}),
			cause.TokenHeader(fact.Possible),
		},
		Basis: fact.Observed, Source: source.TokenForm,
	},
	{
		ID: "token-wrong-audience", Template: "Access token validation failure. Invalid audience.",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The token is valid, but not for Microsoft Graph.",
			Ru: "Токен действителен, но не для Microsoft Graph."},
		Causes: []fact.Cause{cause.TokenAudience(fact.Likely)},
		Basis:  fact.Observed, Source: srcAudience,
	},
	{
		ID: "token-lifetime", Template: "Access token has expired or is not yet valid.",
		Variants: []string{"Lifetime validation failed, the token is expired."},
		Code:     "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The token is outside its validity period.",
			Ru: "Токен вне срока своего действия."},
		Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.ClockSkew(fact.Possible)},
		Basis:  fact.Observed, Source: source.S2S,
	},
	{
		ID: "token-signature", Template: "Signature is invalid.",
		Code: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "Graph can't verify who signed the token.",
			Ru: "Graph не может подтвердить подпись токена."},
		Causes: []fact.Cause{
			cause.TokenAudience(fact.Likely),
			tokenIssuer(fact.Possible),
			cause.TokenMangled(fact.Possible),
		},
		Basis: fact.Observed, Source: srcSignature,
	},
	{
		ID:       "token-revoked",
		Template: "Continuous access evaluation resulted in claims challenge with result: {result} and code: {reason}",
		Code:     "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The session was revoked after the token was issued, for example by a password change.",
			Ru: "Сеанс отозван после выдачи токена, например из-за смены пароля."},
		Causes: []fact.Cause{
			cause.Likely("session-revoked", fact.Observed,
				fact.Text{En: "A password change, a disabled account or a policy ended the session early.",
					Ru: "Смена пароля, отключение учётной записи или политика завершили сеанс раньше срока."},
				fact.Text{En: "Get a new token with the claims in the WWW-Authenticate header; sign in again.",
					Ru: "Получите новый токен с claims из заголовка WWW-Authenticate; войдите заново."}),
		},
		Basis: fact.Observed, Source: srcClaims,
	},
	{
		// It says what the service read in the token, so the claims are judged
		// by it. An issuer is mostly of version 1, and then names the tenant.
		ID:       "authorization-payload",
		Template: "Invalid Authorization payload. AppId: {app}, Audience: {audience}, Issuer: https://sts.windows.net/{tenant}/, Validity: valid from {validFrom} to {validTo}",
		Variants: []string{
			"Invalid Authorization payload. AppId: {app}, Audience: {audience}, Issuer: https://login.microsoftonline.com/{tenant}/v2.0, Validity: valid from {validFrom} to {validTo}",
			"Invalid Authorization payload. AppId: {app}, Audience: {audience}, Issuer: {issuer}, Validity: valid from {validFrom} to {validTo}",
			"Invalid Authorization payload. AppId: {app}, Audience: {audience}, Issuer: https://sts.windows.net/{tenant}/",
			"Invalid Authorization payload. AppId: {app}, Audience: {audience}, Issuer:",
			"Invalid Authorization payload.",
		},
		Code: "Unauthorized", Service: fact.Defender, Status: 401,
		Meaning: fact.Text{En: "The service could read the token but doesn't accept its contents.",
			Ru: "Служба прочитала токен, но его содержимое ей не подходит."},
		Causes: []fact.Cause{
			cause.TokenAudience(fact.Likely),
			cause.TokenExpired(fact.Possible),
			tokenIssuer(fact.Possible),
		},
		Basis: fact.Observed, Source: srcPayload401,
	},
	{
		ID: "idx-expired", Template: "IDX10223: Lifetime validation failed. The token is expired. ValidTo: '{validTo}', Current time: '{now}'.",
		Code: "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token expired before the request arrived.",
			Ru: "Срок токена истёк до прихода запроса."},
		Causes: []fact.Cause{cause.TokenExpired(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		ID: "idx-not-yet-valid", Template: "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom: '{validFrom}', Current time: '{now}'.",
		Code: "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token was used before it became valid.",
			Ru: "Токен использован до начала срока действия."},
		Causes: []fact.Cause{cause.ClockSkew(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		ID: "idx-no-expiry", Template: "IDX10225: Lifetime validation failed. The token is missing an Expiration Time. Tokentype: '{type}'.",
		Code: "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token doesn't say when it expires.",
			Ru: "В токене не указан срок действия."},
		Causes: []fact.Cause{cause.ForeignToken(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		ID: "idx-audience", Template: "IDX10214: Audience validation failed. Audiences: '{audience}'. Did not match: validationParameters.ValidAudience: '{expected}' or validationParameters.ValidAudiences: '{others}'.",
		Variants: []string{"IDX10214: Audience validation failed. Audiences: '{audience}'."},
		Code:     "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token was issued for a different API.",
			Ru: "Токен выпущен не для того API, который вызван."},
		Causes: []fact.Cause{cause.TokenAudience(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		ID: "idx-issuer", Template: "IDX10205: Issuer validation failed. Issuer: '{issuer}'. Did not match: validationParameters.ValidIssuer: '{expected}' or validationParameters.ValidIssuers: '{others}'.",
		Variants: []string{
			"IDX10205: Issuer validation failed. Issuer: '{issuer}'. Did not match: validationParameters.ValidIssuer: '{expected}'",
			"IDX10205: Issuer validation failed. Issuer: '{issuer}'.",
		},
		Code: "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token comes from an issuer that this API doesn't accept.",
			Ru: "Токен выдан издателем, которого этот API не принимает."},
		Causes: []fact.Cause{tokenIssuer(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		ID: "idx-signing-key", Template: "IDX10501: Signature validation failed. Unable to match key: kid: '{key}'.",
		Code: "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token is signed with a key that this API doesn't know.",
			Ru: "Токен подписан ключом, которого этот API не знает."},
		Causes: []fact.Cause{tokenIssuer(fact.Likely), cause.TokenMangled(fact.Possible)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		ID: "idx-signature", Template: "IDX10511: Signature validation failed. Keys tried: '{keys}'.",
		Variants: []string{"IDX10503: Signature validation failed. Keys tried: '{keys}'."},
		Code:     "Unauthorized", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token's signature doesn't match its content.",
			Ru: "Подпись токена не соответствует его содержимому."},
		Causes: []fact.Cause{cause.TokenMangled(fact.Likely), cause.ForeignToken(fact.Possible)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
	{
		// The message goes on with the token itself, which no value may hold.
		ID: "idx-no-signature", Template: "IDX10504: Unable to validate signature, token does not have a signature",
		Code: "Unauthorized", Service: fact.Defender, Status: 401,
		Meaning: fact.Text{En: "The token has no signature: its third part is missing.",
			Ru: "У токена нет подписи: отсутствует третья часть."},
		Causes: []fact.Cause{cause.TokenMangled(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityLib,
	},
}
