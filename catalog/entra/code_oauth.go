package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const docBearer = "https://www.rfc-editor.org/rfc/rfc6750"

// oauthCodes are the error values of OAuth: what a token request says where it
// names no AADSTS number, and what a WWW-Authenticate header says.
var oauthCodes = []*fact.Code{
	&oauthInvalidRequest,
	&oauthInvalidClient,
	&oauthInvalidGrant,
	&oauthUnauthorizedClient,
	&oauthUnsupportedGrantType,
	&oauthInvalidScope,
	&oauthInvalidResource,
	&oauthInteractionRequired,
	&oauthConsentRequired,
	&oauthLoginRequired,
	&oauthAccessDenied,
	&oauthTemporarilyUnavailable,
	&oauthServerError,
	&oauthAuthorizationPending,
	&oauthAuthorizationDeclined,
	&oauthBadVerificationCode,
	&oauthExpiredToken,
	&oauthInvalidToken,
	&oauthInsufficientScope,
	&oauthInsufficientClaims,
}

var oauthInvalidRequest = fact.Code{
	Name: "invalid_request", General: true, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "A parameter of the token request is missing, doubled or malformed.",
		Ru: "В запросе токена параметр отсутствует, повторён или искажён."},
	Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely), cause.TenantMistyped(fact.Possible), cause.EndpointVersion(fact.Possible)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthInvalidClient = fact.Code{
	Name: "invalid_client", General: true, Service: fact.Entra, Status: 401,
	Meaning: fact.Text{En: "The application couldn't authenticate.",
		Ru: "Приложение не смогло себя подтвердить."},
	Causes: []fact.Cause{
		cause.ClientSecretWrong(fact.Likely),
		cause.ClientSecretExpired(fact.Likely),
		cause.ClientSecretMissing(fact.Possible),
		cause.AssertionCertificate(fact.Possible),
	},
	Docs:  []string{source.Secrets, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var oauthInvalidGrant = fact.Code{
	Name: "invalid_grant", General: true, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The code, refresh token, password, or assertion is no longer valid.",
		Ru: "Код, refresh-токен, пароль или утверждение (assertion) больше не действует."},
	Causes: []fact.Cause{
		cause.SignInAgain(fact.Likely),
		cause.GrantRevoked(fact.Possible),
		cause.PasswordWrong(fact.Possible),
		cause.ConsentMissing(fact.Possible),
	},
	Docs:  []string{source.Refresh, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var oauthUnauthorizedClient = fact.Code{
	Name: "unauthorized_client", General: true, Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The tenant doesn't know the application, or doesn't let it get tokens this way.",
		Ru: "Тенант не знает приложения или не позволяет ему получать токены таким способом."},
	Causes: []fact.Cause{
		cause.AppIDWrong(fact.Likely),
		cause.WrongTenant(fact.Likely),
		cause.AppNotInTenant(fact.Possible),
		cause.AppDisabled(fact.Possible),
	},
	Docs:  []string{source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var oauthUnsupportedGrantType = fact.Code{
	Name: "unsupported_grant_type", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID doesn't support this grant_type.",
		Ru: "Entra ID не знает такого grant_type."},
	Causes: []fact.Cause{cause.GrantType(fact.Likely)},
	Docs:   []string{source.ClientCredentials, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthInvalidScope = fact.Code{
	Name: "invalid_scope", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID doesn't accept the scope.",
		Ru: "Entra ID не принимает scope."},
	Causes: []fact.Cause{cause.ScopeNotDefault(fact.Likely), cause.ScopeMalformed(fact.Likely), cause.ScopeSeveralAPIs(fact.Possible)},
	Docs:   []string{source.Scopes, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthInvalidResource = fact.Code{
	Name: "invalid_resource", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The tenant doesn't have the requested API.",
		Ru: "В тенанте нет API, для которого запрошен токен."},
	Causes: []fact.Cause{cause.ResourceMistyped(fact.Likely), resourceNotInTenant(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{docPrincipals, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthInteractionRequired = fact.Code{
	Name: "interaction_required", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user must act: provide a second factor, consent, or sign in.",
		Ru: "Пользователь должен что-то сделать: предъявить второй фактор, дать согласие, войти."},
	Causes: []fact.Cause{cause.MfaRequired(fact.Likely), cause.ConditionalAccess(fact.Possible), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthConsentRequired = fact.Code{
	Name: "consent_required", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Consent to the application is missing.",
		Ru: "Нет согласия на это приложение."},
	Causes: []fact.Cause{cause.ConsentMissing(fact.Likely), cause.AdminConsent(fact.Possible)},
	Docs:   []string{source.Consent},
	Basis:  fact.Documented, Source: source.Consent,
}

var oauthLoginRequired = fact.Code{
	Name: "login_required", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Nobody is signed in.",
		Ru: "Никто не вошёл."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthAccessDenied = fact.Code{
	Name: "access_denied", General: true, Service: fact.Entra, Status: 403,
	Meaning: fact.Text{En: "The user or a policy denied access.",
		Ru: "Доступ отклонён пользователем или политикой."},
	Causes: []fact.Cause{cause.ConditionalAccess(fact.Likely), cause.AdminConsent(fact.Possible), cause.UserNotAssigned(fact.Possible)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthTemporarilyUnavailable = fact.Code{
	Name: "temporarily_unavailable", Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "Entra ID is temporarily busy.",
		Ru: "Entra ID временно перегружен."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.TokenPerCall(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthServerError = fact.Code{
	Name: "server_error", Service: fact.Entra, Status: 500,
	Meaning: fact.Text{En: "Entra ID failed temporarily.",
		Ru: "Кратковременный сбой Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var oauthAuthorizationPending = fact.Code{
	Name: "authorization_pending", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user hasn't entered the device code yet; this isn't a failure.",
		Ru: "Пользователь ещё не ввёл код устройства; это не ошибка."},
	Causes: []fact.Cause{cause.DevicePending(fact.Likely)},
	Docs:   []string{source.DeviceCode},
	Basis:  fact.Documented, Source: source.DeviceCode,
}

var oauthAuthorizationDeclined = fact.Code{
	Name: "authorization_declined", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The user declined the device code sign-in.",
		Ru: "Пользователь отклонил вход по коду устройства."},
	Causes: []fact.Cause{consentDeclined(fact.Likely)},
	Docs:   []string{source.DeviceCode},
	Basis:  fact.Documented, Source: source.DeviceCode,
}

var oauthBadVerificationCode = fact.Code{
	Name: "bad_verification_code", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID doesn't recognize the device code that was sent.",
		Ru: "Entra ID не знает присланного кода устройства."},
	Causes: []fact.Cause{
		cause.Likely("device-code-unknown", fact.Documented,
			fact.Text{En: "The device_code in the request to /token isn't the one that /devicecode returned.",
				Ru: "device_code в запросе к /token — не тот, который вернул /devicecode."},
			fact.Text{En: "Send the device_code of the response unchanged. It isn't the short user_code that a person types.",
				Ru: "Отправьте device_code из ответа без изменений. Это не короткий user_code, который вводит человек."}),
	},
	Docs:  []string{source.DeviceCode},
	Basis: fact.Documented, Source: source.DeviceCode,
}

var oauthExpiredToken = fact.Code{
	Name: "expired_token", Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device code wasn't entered in time.",
		Ru: "Код устройства не ввели вовремя."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.DeviceCode},
	Basis:  fact.Documented, Source: source.DeviceCode,
}

var oauthInvalidToken = fact.Code{
	Name: "invalid_token", Service: fact.Unknown, Status: 401,
	Meaning: fact.Text{En: "The API doesn't accept the access token.",
		Ru: "API не принимает токен доступа."},
	Causes: []fact.Cause{cause.TokenExpired(fact.Likely), cause.TokenAudience(fact.Likely), cause.TokenMangled(fact.Possible)},
	Docs:   []string{docBearer},
	Basis:  fact.Documented, Source: docBearer,
}

var oauthInsufficientScope = fact.Code{
	Name: "insufficient_scope", Service: fact.Unknown, Status: 403,
	Meaning: fact.Text{En: "The access token lacks a permission that the call requires.",
		Ru: "В токене доступа нет разрешения, нужного вызову."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.TokenBeforeConsent()},
	Docs:   []string{docBearer},
	Basis:  fact.Documented, Source: docBearer,
}

var oauthInsufficientClaims = fact.Code{
	Name: "insufficient_claims", Service: fact.Unknown, Status: 401,
	Meaning: fact.Text{En: "The token must be renewed with the claims in the response: a policy or a revocation intervened.",
		Ru: "Токен нужно обновить с claims из ответа: вмешалась политика или отзыв."},
	Causes: []fact.Cause{
		cause.Likely("claims-challenge", fact.Documented,
			fact.Text{En: "Conditional Access or a revoked session requires a new sign-in with these claims.",
				Ru: "Conditional Access или отозванный сеанс требует нового входа с этими claims."},
			fact.Text{En: "Get claims from WWW-Authenticate, decode it, and pass it on with the next token request.",
				Ru: "Возьмите claims из WWW-Authenticate, раскодируйте и передайте в следующем запросе токена."}),
	},
	Docs:  []string{srcClaims},
	Basis: fact.Documented, Source: srcClaims,
}
