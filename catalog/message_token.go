package catalog

const (
	srcPayload401    = "https://github.com/elastic/beats/issues/41926"
	srcNoInformation = "https://github.com/n8n-io/n8n/issues/17484"
)

// tokenMessages are about an access token that was refused before the
// service looked at the request.
var tokenMessages = []Message{
	{
		ID: "token-empty", Template: "Access token is empty.",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"The request came without a token.",
			"Запрос пришёл без токена."},
		Causes: []Cause{tokenHeader(Likely)},
		Basis:  Observed, Source: srcTokenForm,
	},
	{
		ID: "no-authorization-information", Template: "No authorization information present on the request.",
		Service: Graph, Status: 403,
		Meaning: Text{"The service behind Graph, such as Teams, got the request without its token.",
			"Служба за Graph, например Teams, получила запрос без токена."},
		Causes: []Cause{serviceLostToken(Likely), tokenHeader(Possible)},
		Basis:  Observed, Source: srcNoInformation,
	},
	{
		ID: "token-not-jwt", Template: "CompactToken parsing failed with error code: {error}",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"What came as a token cannot be read as one.",
			"Переданное как токен не читается как токен."},
		Causes: []Cause{tokenMangled(Likely), tokenHeader(Possible)},
		Basis:  Observed, Source: srcTokenForm,
	},
	{
		ID: "token-wrong-audience", Template: "Access token validation failure. Invalid audience.",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"The token is good, but not for Microsoft Graph.",
			"Токен действителен, но не для Microsoft Graph."},
		Causes: []Cause{tokenAudience(Likely)},
		Basis:  Observed, Source: srcAudience,
	},
	{
		ID: "token-lifetime", Template: "Access token has expired or is not yet valid.",
		Variants: []string{"Lifetime validation failed, the token is expired."},
		Code:     "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"The token is outside of its time.",
			"Токен вне срока своего действия."},
		Causes: []Cause{tokenExpired(Likely), clockSkew(Possible)},
		Basis:  Observed, Source: srcS2S,
	},
	{
		ID: "token-signature", Template: "Signature is invalid.",
		Code: "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"Graph cannot confirm who signed the token.",
			"Graph не может подтвердить подпись токена."},
		Causes: []Cause{
			tokenAudience(Likely),
			tokenIssuer(Possible),
			tokenMangled(Possible),
		},
		Basis: Observed, Source: srcSignature,
	},
	{
		ID:       "token-revoked",
		Template: "Continuous access evaluation resulted in claims challenge with result: {result} and code: {reason}",
		Code:     "InvalidAuthenticationToken", Service: Graph, Status: 401,
		Meaning: Text{"The session was revoked after the token was issued, by a password change for one.",
			"Сеанс отозван после выдачи токена, например из-за смены пароля."},
		Causes: []Cause{
			likely("session-revoked", Observed,
				Text{"A password change, a disabled account or a policy ended the session early.",
					"Смена пароля, отключение учётной записи или политика завершили сеанс раньше срока."},
				Text{"Get a new token with the claims of the WWW-Authenticate header; sign in again.",
					"Получите новый токен с claims из заголовка WWW-Authenticate; войдите заново."}),
		},
		Basis: Observed, Source: srcClaims,
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
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The service could read the token, but does not take what stands in it.",
			"Служба прочитала токен, но его содержимое ей не подходит."},
		Causes: []Cause{
			tokenAudience(Likely),
			tokenExpired(Possible),
			tokenIssuer(Possible),
		},
		Basis: Observed, Source: srcPayload401,
	},
	{
		ID: "idx-expired", Template: "IDX10223: Lifetime validation failed. The token is expired. ValidTo: '{validTo}', Current time: '{now}'.",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token expired before the request arrived.",
			"Срок токена истёк до прихода запроса."},
		Causes: []Cause{tokenExpired(Likely)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		ID: "idx-not-yet-valid", Template: "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom: '{validFrom}', Current time: '{now}'.",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token was used before its time began.",
			"Токен использован до начала срока действия."},
		Causes: []Cause{clockSkew(Likely)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		ID: "idx-no-expiry", Template: "IDX10225: Lifetime validation failed. The token is missing an Expiration Time. Tokentype: '{type}'.",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token does not say when it expires.",
			"В токене не указан срок действия."},
		Causes: []Cause{foreignToken(Likely)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		ID: "idx-audience", Template: "IDX10214: Audience validation failed. Audiences: '{audience}'. Did not match: validationParameters.ValidAudience: '{expected}' or validationParameters.ValidAudiences: '{others}'.",
		Variants: []string{"IDX10214: Audience validation failed. Audiences: '{audience}'."},
		Code:     "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token was issued for a different API.",
			"Токен выпущен не для того API, который вызван."},
		Causes: []Cause{tokenAudience(Likely)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		ID: "idx-issuer", Template: "IDX10205: Issuer validation failed. Issuer: '{issuer}'. Did not match: validationParameters.ValidIssuer: '{expected}' or validationParameters.ValidIssuers: '{others}'.",
		Variants: []string{"IDX10205: Issuer validation failed. Issuer: '{issuer}'."},
		Code:     "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token comes from an issuer that this API does not accept.",
			"Токен выдан издателем, которого этот API не принимает."},
		Causes: []Cause{tokenIssuer(Likely)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		ID: "idx-signing-key", Template: "IDX10501: Signature validation failed. Unable to match key: kid: '{key}'.",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token is signed with a key that this API does not know.",
			"Токен подписан ключом, которого этот API не знает."},
		Causes: []Cause{tokenIssuer(Likely), tokenMangled(Possible)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		ID: "idx-signature", Template: "IDX10511: Signature validation failed. Keys tried: '{keys}'.",
		Variants: []string{"IDX10503: Signature validation failed. Keys tried: '{keys}'."},
		Code:     "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The signature of the token does not fit its text.",
			"Подпись токена не соответствует его содержимому."},
		Causes: []Cause{tokenMangled(Likely), foreignToken(Possible)},
		Basis:  Documented, Source: srcIdentityLib,
	},
	{
		// The message goes on with the token itself, which no value may hold.
		ID: "idx-no-signature", Template: "IDX10504: Unable to validate signature, token does not have a signature",
		Code: "Unauthorized", Service: Defender, Status: 401,
		Meaning: Text{"The token has no signature: its third part is missing.",
			"У токена нет подписи: отсутствует третья часть."},
		Causes: []Cause{tokenMangled(Likely)},
		Basis:  Documented, Source: srcIdentityLib,
	},
}

func foreignToken(c Certainty) Cause {
	return Cause{ID: "foreign-token", Certainty: c, Basis: Deduced,
		Summary: Text{"The token was not issued by Entra ID for this API.",
			"Токен выпущен не Entra ID или не для этого API."},
		Fix: Text{"Request one from login.microsoftonline.com for the API you call.",
			"Запросите токен у login.microsoftonline.com для вызываемого API."}}
}
