package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors about codes and refresh tokens, which end or are used up.

var aadsts50132 = fact.Code{
	Name: "AADSTS50132", Aliases: []string{"50132"}, Symbol: "SsoArtifactInvalidOrExpired",
	Service: fact.Entra, Status: 400,
	Message:  "The session is not valid due to the following reasons: password expiration or recent password change",
	Variants: []string{"The session is not valid due to password expiration or recent password change."},
	Meaning: fact.Text{En: "The session ended when the password expired or was changed.",
		Ru: "Сеанс завершён: пароль истёк или сменён."},
	Causes: []fact.Cause{cause.GrantRevoked(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50133 = fact.Code{
	Name: "AADSTS50133", Aliases: []string{"50133"}, Symbol: "SsoArtifactRevoked",
	Service: fact.Entra, Status: 400,
	Message: "The session is not valid due to password expiration or recent password change.",
	Meaning: fact.Text{En: "The session was revoked when the password expired or was changed.",
		Ru: "Сеанс отозван: пароль истёк или сменён."},
	Causes: []fact.Cause{cause.GrantRevoked(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50173 = fact.Code{
	Name: "AADSTS50173", Aliases: []string{"50173"}, Symbol: "FreshTokenNeeded",
	Service: fact.Entra, Status: 400,
	Message:  "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{issued}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{validFrom}'.",
	Variants: []string{"The provided grant has expired due to it being revoked"},
	Meaning: fact.Text{En: "The refresh token was revoked.",
		Ru: "Refresh-токен отозван."},
	Causes: []fact.Cause{cause.GrantRevoked(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts54005 = fact.Code{
	Name: "AADSTS54005", Aliases: []string{"54005"}, Service: fact.Entra, Status: 400,
	Message:  "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
	Variants: []string{"OAuth2 Authorization code was already redeemed"},
	Meaning: fact.Text{En: "The authorization code has already been used; it's valid only once.",
		Ru: "Код авторизации уже использован; он одноразовый."},
	Causes: []fact.Cause{cause.CodeRedeemed(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70000 = fact.Code{
	Name: "AADSTS70000", General: true, Aliases: []string{"70000"}, Symbol: "InvalidGrant",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The refresh token or code isn't valid.",
		Ru: "Refresh-токен или код недействителен."},
	Causes: []fact.Cause{cause.GrantMangled(fact.Likely), cause.SignInAgain(fact.Likely), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70008 = fact.Code{
	Name: "AADSTS70008", Aliases: []string{"70008"}, Symbol: "ExpiredOrRevokedGrant",
	Service: fact.Entra, Status: 400,
	Message: "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
	Variants: []string{
		"The provided authorization code or refresh token is expired. Send a new interactive authorization request for this user and resource.",
		"The provided authorization code or refresh token is expired.",
		"The refresh token has expired due to inactivity.",
	},
	Meaning: fact.Text{En: "The refresh token or code is too old.",
		Ru: "Refresh-токен или код устарел."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70016 = fact.Code{
	Name: "AADSTS70016", Aliases: []string{"70016"}, Symbol: "AuthorizationPending",
	Service: fact.Entra, Status: 400,
	Message: "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
	Meaning: fact.Text{En: "The user hasn't entered the device code yet; this isn't a failure.",
		Ru: "Пользователь ещё не ввёл код устройства; это не ошибка."},
	Causes: []fact.Cause{cause.DevicePending(fact.Likely)},
	Docs:   []string{source.DeviceCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70018 = fact.Code{
	Name: "AADSTS70018", Aliases: []string{"70018"}, Symbol: "BadVerificationCode",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device code that was entered isn't the one that was shown.",
		Ru: "Введён не тот код устройства, что был показан."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.DeviceCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70019 = fact.Code{
	Name: "AADSTS70019", Aliases: []string{"70019"}, Symbol: "CodeExpired",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device code wasn't entered in time.",
		Ru: "Код устройства не ввели вовремя."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.DeviceCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70043 = fact.Code{
	Name: "AADSTS70043", Aliases: []string{"70043"}, Symbol: "BadTokenDueToSignInFrequency",
	Service: fact.Entra, Status: 400,
	Message:  "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on {issued} and the maximum allowed lifetime for this request is {seconds}.",
	Variants: []string{"The refresh token has expired or is invalid due to sign-in frequency checks by conditional access."},
	Meaning: fact.Text{En: "A policy of the tenant makes users sign in again after this time.",
		Ru: "Политика тенанта требует входить заново по истечении этого срока."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely), cause.ConditionalAccess(fact.Possible)},
	Docs:   []string{source.Conditional, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700082 = fact.Code{
	Name: "AADSTS700082", Aliases: []string{"700082"}, Symbol: "ExpiredOrRevokedGrantInactiveToken",
	Service: fact.Entra, Status: 400,
	Message: "The refresh token has expired due to inactivity. The token was issued on {issued} and was inactive for {duration}.",
	Meaning: fact.Text{En: "The refresh token expired because it wasn't used for too long.",
		Ru: "Refresh-токеном так долго не пользовались, что он истёк."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700084 = fact.Code{
	Name: "AADSTS700084", Aliases: []string{"700084"}, Service: fact.Entra, Status: 400,
	Message:  "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of {duration}, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on {issued}.",
	Variants: []string{"The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of {duration}, which cannot be extended."},
	Meaning: fact.Text{En: "The refresh token of a single-page app expires after a day.",
		Ru: "Refresh-токен одностраничного приложения живёт сутки."},
	Causes: []fact.Cause{
		cause.Likely("spa-token", fact.Documented,
			fact.Text{En: "The redirect URI belongs to the single-page platform, whose refresh tokens last 24 hours.",
				Ru: "Redirect URI относится к платформе SPA, где refresh-токены живут 24 часа."},
			fact.Text{En: "Sign in again; for a tool, register the URI under Mobile and desktop applications.",
				Ru: "Войдите заново; для утилиты зарегистрируйте URI в Mobile and desktop applications."}),
	},
	Docs:  []string{source.Refresh, source.AADSTS},
	Basis: fact.Documented, Source: source.AADSTS,
}

var aadsts50085 = fact.Code{
	Name: "AADSTS50085", Aliases: []string{"50085"}, Service: fact.Entra, Status: 400,
	Message: "Refresh token needs social IDP login.",
	Meaning: fact.Text{En: "The refresh token can be renewed only by signing in at the external identity provider.",
		Ru: "Обновить refresh-токен можно только входом у внешнего поставщика удостоверений."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50089 = fact.Code{
	Name: "AADSTS50089", Aliases: []string{"50089"}, Service: fact.Entra, Status: 400,
	Message: "Authentication failed due to flow token expired.",
	Meaning: fact.Text{En: "The sign-in or its token took too long and has expired.",
		Ru: "Вход или его токен слишком стар и истёк."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50134 = fact.Code{
	Name: "AADSTS50134", Aliases: []string{"50134"}, Symbol: "DeviceFlowAuthorizeWrongDatacenter",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The device code was approved in a different data center than the one that issued it.",
		Ru: "Код устройства подтверждён не в том дата-центре, который его выдал."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.DeviceCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50139 = fact.Code{
	Name: "AADSTS50139", Aliases: []string{"50139"}, Symbol: "SessionMissingMsaOAuth2RefreshToken",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The session lacks the refresh token of the external identity provider.",
		Ru: "В сеансе нет refresh-токена внешнего поставщика удостоверений."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50147 = fact.Code{
	Name: "AADSTS50147", Aliases: []string{"50147"}, Symbol: "MissingCodeChallenge",
	Service: fact.Entra, Status: 400,
	Message: "The size of the code challenge parameter is not valid.",
	Meaning: fact.Text{En: "code_challenge has the wrong length.",
		Ru: "У code_challenge неверная длина."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70005 = fact.Code{
	Name: "AADSTS70005", Aliases: []string{"70005"}, Symbol: "UnsupportedResponseType",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The application isn't allowed to use this response_type.",
		Ru: "Приложению не разрешён такой response_type."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70007 = fact.Code{
	Name: "AADSTS70007", Aliases: []string{"70007"}, Symbol: "UnsupportedResponseMode",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "Entra ID doesn't support this response_mode.",
		Ru: "Entra ID не поддерживает такой response_mode."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70020 = fact.Code{
	Name: "AADSTS70020", Aliases: []string{"70020"}, Service: fact.Entra, Status: 400,
	Message:  "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
	Variants: []string{"The provided value for the input parameter 'device_code' is not valid."},
	Meaning: fact.Text{En: "The device code has expired; the user signed in too late or not at all.",
		Ru: "Код устройства истёк: пользователь вошёл слишком поздно или не вошёл."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.DeviceCode},
	Basis:  fact.Observed, Source: source.DeviceCode2,
}

var aadsts70046 = fact.Code{
	Name: "AADSTS70046", Aliases: []string{"70046"}, Service: fact.Entra, Status: 400,
	Message: "The session has expired or is invalid due to re-authentication checks by conditional access.",
	Meaning: fact.Text{En: "A policy of the tenant asks for a new sign-in.",
		Ru: "Политика тенанта требует входа заново."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely), cause.ConditionalAccess(fact.Possible)},
	Docs:   []string{source.Conditional},
	Basis:  fact.Observed, Source: source.Conditional,
}

var aadsts90119 = fact.Code{
	Name: "AADSTS90119", Aliases: []string{"90119"}, Symbol: "InvalidUserCode",
	Service: fact.Entra, Status: 400,
	Message: "The user code is null or empty.",
	Meaning: fact.Text{En: "No device code was entered.",
		Ru: "Код устройства не введён."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely)},
	Docs:   []string{source.DeviceCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90120 = fact.Code{
	Name: "AADSTS90120", Aliases: []string{"90120"}, Symbol: "InvalidDeviceFlowRequest",
	Service: fact.Entra, Status: 400,
	Message: "The request was already authorized or declined.",
	Meaning: fact.Text{En: "The device code has already been used, or the user declined.",
		Ru: "Код устройства уже использован, или пользователь отказался."},
	Causes: []fact.Cause{cause.DeviceCode(fact.Likely), consentDeclined(fact.Possible)},
	Docs:   []string{source.DeviceCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts140000 = fact.Code{
	Name: "AADSTS140000", Aliases: []string{"140000"}, Symbol: "InvalidRequestNonce",
	Service: fact.Entra, Status: 400,
	Message: "Request nonce is not provided.",
	Meaning: fact.Text{En: "The request lacks its nonce.",
		Ru: "В запросе нет nonce."},
	Causes: []fact.Cause{tokenRequestMalformed(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts140001 = fact.Code{
	Name: "AADSTS140001", Aliases: []string{"140001"}, Symbol: "InvalidSessionKey",
	Service: fact.Entra, Status: 400,
	Message: "The session key is not valid.",
	Meaning: fact.Text{En: "The device's session key is no longer valid.",
		Ru: "Ключ сеанса устройства больше не действует."},
	Causes: []fact.Cause{cause.DeviceUnknown(fact.Likely), cause.SignInAgain(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts240002 = fact.Code{
	Name: "AADSTS240002", Aliases: []string{"240002"}, Symbol: "RequiredClaimIsMissing",
	Service: fact.Entra, Status: 400,
	Message: "The id_token can't be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
	Meaning: fact.Text{En: "An ID token was passed on instead of an access token.",
		Ru: "Передан ID-токен вместо токена доступа."},
	Causes: []fact.Cause{userTokenAudience(fact.Likely)},
	Docs:   []string{docOnBehalfOf, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts501481 = fact.Code{
	Name: "AADSTS501481", Aliases: []string{"501481"}, Service: fact.Entra, Status: 400,
	Message: "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
	Meaning: fact.Text{En: "The code was redeemed with a different code_verifier than it was requested with.",
		Ru: "Код обменян не с тем code_verifier, с которым запрошен."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts501491 = fact.Code{
	Name: "AADSTS501491", Aliases: []string{"501491"}, Symbol: "InvalidCodeChallengeMethodInvalidSize",
	Service: fact.Entra, Status: 400,
	Message: "Invalid size of Code_Challenge parameter.",
	Meaning: fact.Text{En: "code_challenge has the wrong length.",
		Ru: "У code_challenge неверная длина."},
	Causes: []fact.Cause{cause.PkceMismatch(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700005 = fact.Code{
	Name: "AADSTS700005", Aliases: []string{"700005"}, Symbol: "InvalidGrantRedeemAgainstWrongTenant",
	Service: fact.Entra, Status: 400,
	Message: "Provided Authorization Code is intended to use against other tenant, thus rejected.",
	Meaning: fact.Text{En: "The authorization code was issued by another tenant.",
		Ru: "Код авторизации выдан другим тенантом."},
	Causes: []fact.Cause{cause.GrantOtherTenant(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700007 = fact.Code{
	Name: "AADSTS700007", Aliases: []string{"700007"}, Service: fact.Entra, Status: 400,
	Message: "The grant was issued for a different client id.",
	Meaning: fact.Text{En: "The code or refresh token belongs to another application.",
		Ru: "Код или refresh-токен принадлежит другому приложению."},
	Causes: []fact.Cause{cause.GrantOtherClient(fact.Likely)},
	Docs:   []string{source.Refresh},
	Basis:  fact.Observed, Source: source.GrantClient,
}

var aadsts700020 = fact.Code{
	Name: "AADSTS700020", Aliases: []string{"700020"}, Symbol: "InteractionRequired",
	Service: fact.Entra, Status: 400,
	Message: "The access grant requires interaction.",
	Meaning: fact.Text{En: "The user must sign in interactively.",
		Ru: "Пользователь должен войти интерактивно."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely), cause.MfaRequired(fact.Possible), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.Refresh, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700054 = fact.Code{
	Name: "AADSTS700054", Aliases: []string{"700054"}, Service: fact.Entra, Status: 400,
	Message: "response_type '{responseType}' is not enabled for the application.",
	Meaning: fact.Text{En: "The application isn't allowed to use this response_type.",
		Ru: "Приложению не разрешён такой response_type."},
	Causes: []fact.Cause{responseType(fact.Likely)},
	Docs:   []string{source.AuthCode, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts700081 = fact.Code{
	Name: "AADSTS700081", Aliases: []string{"700081"}, Service: fact.Entra, Status: 400,
	Message: "The refresh token has expired due to maximum lifetime. The token was issued on {issued} and the maximum allowed lifetime for this application is {duration}.",
	Meaning: fact.Text{En: "The refresh token has reached its maximum lifetime.",
		Ru: "Refresh-токен достиг предельного срока."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.Refresh},
	Basis:  fact.Observed, Source: source.Refresh,
}

var aadsts7000012 = fact.Code{
	Name: "AADSTS7000012", Aliases: []string{"7000012"}, Service: fact.Entra, Status: 400,
	Message: "The grant was obtained for a different tenant.",
	Meaning: fact.Text{En: "The code or refresh token belongs to another tenant.",
		Ru: "Код или refresh-токен принадлежит другому тенанту."},
	Causes: []fact.Cause{cause.GrantOtherTenant(fact.Likely), cause.WrongTenant(fact.Possible)},
	Docs:   []string{source.Refresh},
	Basis:  fact.Observed, Source: source.GrantTenant,
}

var aadsts9002325 = fact.Code{
	Name: "AADSTS9002325", Aliases: []string{"9002325"}, Service: fact.Entra, Status: 400,
	Message: "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
	Meaning: fact.Text{En: "A single-page redirect URI needs PKCE, which the request doesn't have.",
		Ru: "Для redirect URI одностраничного приложения нужен PKCE, а в запросе его нет."},
	Causes: []fact.Cause{cause.SpaRedirect(fact.Likely), cause.PkceMismatch(fact.Possible)},
	Docs:   []string{source.AuthCode},
	Basis:  fact.Observed, Source: srcSinglePagePKCE,
}

var aadsts9002326 = fact.Code{
	Name: "AADSTS9002326", Aliases: []string{"9002326"}, Service: fact.Entra, Status: 400,
	Message:  "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{origin}'.",
	Variants: []string{"Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type."},
	Meaning: fact.Text{En: "A browser redeemed the code, but the redirect URI isn't registered as a single-page one.",
		Ru: "Код обменял браузер, а redirect URI зарегистрирован не для одностраничного приложения."},
	Causes: []fact.Cause{cause.SpaRedirect(fact.Likely)},
	Docs:   []string{source.Redirect},
	Basis:  fact.Observed, Source: source.SinglePageOrigin,
}

var aadsts9002327 = fact.Code{
	Name: "AADSTS9002327", Aliases: []string{"9002327"}, Service: fact.Entra, Status: 400,
	Message: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
	Meaning: fact.Text{En: "The redirect URI is a single-page one, but a server or a script redeemed the code.",
		Ru: "Redirect URI — для одностраничного приложения, а код обменял сервер или скрипт."},
	Causes: []fact.Cause{cause.SpaRedirect(fact.Likely)},
	Docs:   []string{source.Redirect},
	Basis:  fact.Observed, Source: srcSinglePageServer,
}
