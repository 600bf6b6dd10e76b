package catalog

// The token errors about codes and refresh tokens, which end or are used up.

var aadsts50132 = Code{
	Name: "AADSTS50132", Aliases: []string{"50132"}, Symbol: "SsoArtifactInvalidOrExpired",
	Service: Entra, Status: 400,
	Message:  "The session is not valid due to the following reasons: password expiration or recent password change",
	Variants: []string{"The session is not valid due to password expiration or recent password change."},
	Meaning: Text{"The session ended when the password expired or was changed.",
		"Сеанс завершён: пароль истёк или сменён."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50133 = Code{
	Name: "AADSTS50133", Aliases: []string{"50133"}, Symbol: "SsoArtifactRevoked",
	Service: Entra, Status: 400,
	Message: "The session is not valid due to password expiration or recent password change.",
	Meaning: Text{"The session was revoked when the password expired or was changed.",
		"Сеанс отозван: пароль истёк или сменён."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50173 = Code{
	Name: "AADSTS50173", Aliases: []string{"50173"}, Symbol: "FreshTokenNeeded",
	Service: Entra, Status: 400,
	Message:  "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{issued}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{validFrom}'.",
	Variants: []string{"The provided grant has expired due to it being revoked"},
	Meaning: Text{"The refresh token was revoked.",
		"Refresh-токен отозван."},
	Causes: []Cause{grantRevoked(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts54005 = Code{
	Name: "AADSTS54005", Aliases: []string{"54005"}, Service: Entra, Status: 400,
	Message:  "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
	Variants: []string{"OAuth2 Authorization code was already redeemed"},
	Meaning: Text{"The authorization code has been used; it is good for one time.",
		"Код авторизации уже использован; он одноразовый."},
	Causes: []Cause{codeRedeemed(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70000 = Code{
	Name: "AADSTS70000", General: true, Aliases: []string{"70000"}, Symbol: "InvalidGrant",
	Service: Entra, Status: 400,
	Meaning: Text{"The refresh token or code is not valid.",
		"Refresh-токен или код недействителен."},
	Causes: []Cause{grantMangled(Likely), signInAgain(Likely), consentMissing(Possible)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70008 = Code{
	Name: "AADSTS70008", Aliases: []string{"70008"}, Symbol: "ExpiredOrRevokedGrant",
	Service: Entra, Status: 400,
	Message: "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
	Variants: []string{
		"The provided authorization code or refresh token is expired. Send a new interactive authorization request for this user and resource.",
		"The provided authorization code or refresh token is expired.",
		"The refresh token has expired due to inactivity.",
	},
	Meaning: Text{"The refresh token or code is too old.",
		"Refresh-токен или код устарел."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70016 = Code{
	Name: "AADSTS70016", Aliases: []string{"70016"}, Symbol: "AuthorizationPending",
	Service: Entra, Status: 400,
	Message: "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
	Meaning: Text{"The user has not entered the device code yet; this is no failure.",
		"Пользователь ещё не ввёл код устройства; это не ошибка."},
	Causes: []Cause{devicePending(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70018 = Code{
	Name: "AADSTS70018", Aliases: []string{"70018"}, Symbol: "BadVerificationCode",
	Service: Entra, Status: 400,
	Meaning: Text{"The device code that was entered is not the one that was shown.",
		"Введён не тот код устройства, что был показан."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70019 = Code{
	Name: "AADSTS70019", Aliases: []string{"70019"}, Symbol: "CodeExpired",
	Service: Entra, Status: 400,
	Meaning: Text{"The device code was not entered in time.",
		"Код устройства не ввели вовремя."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70043 = Code{
	Name: "AADSTS70043", Aliases: []string{"70043"}, Symbol: "BadTokenDueToSignInFrequency",
	Service: Entra, Status: 400,
	Message:  "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on {issued} and the maximum allowed lifetime for this request is {seconds}.",
	Variants: []string{"The refresh token has expired or is invalid due to sign-in frequency checks by conditional access."},
	Meaning: Text{"A policy of the tenant makes users sign in again after this time.",
		"Политика тенанта требует входить заново по истечении этого срока."},
	Causes: []Cause{signInAgain(Likely), conditionalAccess(Possible)},
	Docs:   []string{docConditional, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700082 = Code{
	Name: "AADSTS700082", Aliases: []string{"700082"}, Symbol: "ExpiredOrRevokedGrantInactiveToken",
	Service: Entra, Status: 400,
	Message: "The refresh token has expired due to inactivity. The token was issued on {issued} and was inactive for {duration}.",
	Meaning: Text{"The refresh token was not used for so long that it ended.",
		"Refresh-токеном так долго не пользовались, что он истёк."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700084 = Code{
	Name: "AADSTS700084", Aliases: []string{"700084"}, Service: Entra, Status: 400,
	Message:  "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of {duration}, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on {issued}.",
	Variants: []string{"The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of {duration}, which cannot be extended."},
	Meaning: Text{"The refresh token of a single-page app ends after a day.",
		"Refresh-токен одностраничного приложения живёт сутки."},
	Causes: []Cause{
		likely("spa-token", Documented,
			Text{"The redirect URI is of the single-page platform, whose refresh tokens live for 24 hours.",
				"Redirect URI относится к платформе SPA, где refresh-токены живут 24 часа."},
			Text{"Sign in again; for a tool register the URI under Mobile and desktop applications.",
				"Войдите заново; для утилиты зарегистрируйте URI в Mobile and desktop applications."}),
	},
	Docs:  []string{docRefresh, docAADSTS},
	Basis: Documented, Source: docAADSTS,
}

var aadsts50085 = Code{
	Name: "AADSTS50085", Aliases: []string{"50085"}, Service: Entra, Status: 400,
	Message: "Refresh token needs social IDP login.",
	Meaning: Text{"The refresh token can only be renewed by a sign-in at the outside identity provider.",
		"Обновить refresh-токен можно только входом у внешнего поставщика удостоверений."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50089 = Code{
	Name: "AADSTS50089", Aliases: []string{"50089"}, Service: Entra, Status: 400,
	Message: "Authentication failed due to flow token expired.",
	Meaning: Text{"The sign-in or its token took too long and has expired.",
		"Вход или его токен слишком стар и истёк."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50134 = Code{
	Name: "AADSTS50134", Aliases: []string{"50134"}, Symbol: "DeviceFlowAuthorizeWrongDatacenter",
	Service: Entra, Status: 400,
	Meaning: Text{"The device code was approved in another data center than the one that issued it.",
		"Код устройства подтверждён не в том дата-центре, который его выдал."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50139 = Code{
	Name: "AADSTS50139", Aliases: []string{"50139"}, Symbol: "SessionMissingMsaOAuth2RefreshToken",
	Service: Entra, Status: 400,
	Meaning: Text{"The session lacks the refresh token of the outside identity provider.",
		"В сеансе нет refresh-токена внешнего поставщика удостоверений."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50147 = Code{
	Name: "AADSTS50147", Aliases: []string{"50147"}, Symbol: "MissingCodeChallenge",
	Service: Entra, Status: 400,
	Message: "The size of the code challenge parameter is not valid.",
	Meaning: Text{"code_challenge has the wrong length.",
		"У code_challenge неверная длина."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70005 = Code{
	Name: "AADSTS70005", Aliases: []string{"70005"}, Symbol: "UnsupportedResponseType",
	Service: Entra, Status: 400,
	Meaning: Text{"The application may not use this response_type.",
		"Приложению не разрешён такой response_type."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70007 = Code{
	Name: "AADSTS70007", Aliases: []string{"70007"}, Symbol: "UnsupportedResponseMode",
	Service: Entra, Status: 400,
	Meaning: Text{"Entra ID doesn't support this response_mode.",
		"Entra ID не поддерживает такой response_mode."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70020 = Code{
	Name: "AADSTS70020", Aliases: []string{"70020"}, Service: Entra, Status: 400,
	Message:  "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
	Variants: []string{"The provided value for the input parameter 'device_code' is not valid."},
	Meaning: Text{"The device code has expired; the user signed in too late or not at all.",
		"Код устройства истёк: пользователь вошёл слишком поздно или не вошёл."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode},
	Basis:  Observed, Source: srcDeviceCode,
}

var aadsts70046 = Code{
	Name: "AADSTS70046", Aliases: []string{"70046"}, Service: Entra, Status: 400,
	Message: "The session has expired or is invalid due to re-authentication checks by conditional access.",
	Meaning: Text{"A policy of the tenant asks for a new sign-in.",
		"Политика тенанта требует входа заново."},
	Causes: []Cause{signInAgain(Likely), conditionalAccess(Possible)},
	Docs:   []string{docConditional},
	Basis:  Observed, Source: docConditional,
}

var aadsts90119 = Code{
	Name: "AADSTS90119", Aliases: []string{"90119"}, Symbol: "InvalidUserCode",
	Service: Entra, Status: 400,
	Message: "The user code is null or empty.",
	Meaning: Text{"No device code was entered.",
		"Код устройства не введён."},
	Causes: []Cause{deviceCode(Likely)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90120 = Code{
	Name: "AADSTS90120", Aliases: []string{"90120"}, Symbol: "InvalidDeviceFlowRequest",
	Service: Entra, Status: 400,
	Message: "The request was already authorized or declined.",
	Meaning: Text{"The device code has been used already, or the user declined.",
		"Код устройства уже использован, или пользователь отказался."},
	Causes: []Cause{deviceCode(Likely), consentDeclined(Possible)},
	Docs:   []string{docDeviceCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts140000 = Code{
	Name: "AADSTS140000", Aliases: []string{"140000"}, Symbol: "InvalidRequestNonce",
	Service: Entra, Status: 400,
	Message: "Request nonce is not provided.",
	Meaning: Text{"The request lacks its nonce.",
		"В запросе нет nonce."},
	Causes: []Cause{tokenRequestMalformed(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts140001 = Code{
	Name: "AADSTS140001", Aliases: []string{"140001"}, Symbol: "InvalidSessionKey",
	Service: Entra, Status: 400,
	Message: "The session key is not valid.",
	Meaning: Text{"The key of the device's session isn't valid anymore.",
		"Ключ сеанса устройства больше не действует."},
	Causes: []Cause{deviceUnknown(Likely), signInAgain(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts240002 = Code{
	Name: "AADSTS240002", Aliases: []string{"240002"}, Symbol: "RequiredClaimIsMissing",
	Service: Entra, Status: 400,
	Message: "The id_token can't be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
	Meaning: Text{"An ID token was passed on where an access token is expected.",
		"Передан ID-токен вместо токена доступа."},
	Causes: []Cause{userTokenAudience(Likely)},
	Docs:   []string{docOnBehalfOf, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts501481 = Code{
	Name: "AADSTS501481", Aliases: []string{"501481"}, Service: Entra, Status: 400,
	Message: "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
	Meaning: Text{"The code was redeemed with another code_verifier than it was requested with.",
		"Код обменян не с тем code_verifier, с которым запрошен."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts501491 = Code{
	Name: "AADSTS501491", Aliases: []string{"501491"}, Symbol: "InvalidCodeChallengeMethodInvalidSize",
	Service: Entra, Status: 400,
	Message: "Invalid size of Code_Challenge parameter.",
	Meaning: Text{"code_challenge has the wrong length.",
		"У code_challenge неверная длина."},
	Causes: []Cause{pkceMismatch(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700005 = Code{
	Name: "AADSTS700005", Aliases: []string{"700005"}, Symbol: "InvalidGrantRedeemAgainstWrongTenant",
	Service: Entra, Status: 400,
	Message: "Provided Authorization Code is intended to use against other tenant, thus rejected.",
	Meaning: Text{"The authorization code was issued by another tenant.",
		"Код авторизации выдан другим тенантом."},
	Causes: []Cause{grantOtherTenant(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700007 = Code{
	Name: "AADSTS700007", Aliases: []string{"700007"}, Service: Entra, Status: 400,
	Message: "The grant was issued for a different client id.",
	Meaning: Text{"The code or refresh token belongs to another application.",
		"Код или refresh-токен принадлежит другому приложению."},
	Causes: []Cause{grantOtherClient(Likely)},
	Docs:   []string{docRefresh},
	Basis:  Observed, Source: srcGrantClient,
}

var aadsts700020 = Code{
	Name: "AADSTS700020", Aliases: []string{"700020"}, Symbol: "InteractionRequired",
	Service: Entra, Status: 400,
	Message: "The access grant requires interaction.",
	Meaning: Text{"The user has to sign in interactively.",
		"Пользователь должен войти интерактивно."},
	Causes: []Cause{signInAgain(Likely), mfaRequired(Possible), consentMissing(Possible)},
	Docs:   []string{docRefresh, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700054 = Code{
	Name: "AADSTS700054", Aliases: []string{"700054"}, Service: Entra, Status: 400,
	Message: "response_type '{responseType}' is not enabled for the application.",
	Meaning: Text{"The application may not use this response_type.",
		"Приложению не разрешён такой response_type."},
	Causes: []Cause{responseType(Likely)},
	Docs:   []string{docAuthCode, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts700081 = Code{
	Name: "AADSTS700081", Aliases: []string{"700081"}, Service: Entra, Status: 400,
	Message: "The refresh token has expired due to maximum lifetime. The token was issued on {issued} and the maximum allowed lifetime for this application is {duration}.",
	Meaning: Text{"The refresh token has reached its longest lifetime.",
		"Refresh-токен достиг предельного срока."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docRefresh},
	Basis:  Observed, Source: docRefresh,
}

var aadsts7000012 = Code{
	Name: "AADSTS7000012", Aliases: []string{"7000012"}, Service: Entra, Status: 400,
	Message: "The grant was obtained for a different tenant.",
	Meaning: Text{"The code or refresh token belongs to another tenant.",
		"Код или refresh-токен принадлежит другому тенанту."},
	Causes: []Cause{grantOtherTenant(Likely), wrongTenant(Possible)},
	Docs:   []string{docRefresh},
	Basis:  Observed, Source: srcGrantTenant,
}

var aadsts9002325 = Code{
	Name: "AADSTS9002325", Aliases: []string{"9002325"}, Service: Entra, Status: 400,
	Message: "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
	Meaning: Text{"A single-page redirect URI needs PKCE, which the request doesn't have.",
		"Для redirect URI одностраничного приложения нужен PKCE, а в запросе его нет."},
	Causes: []Cause{spaRedirect(Likely), pkceMismatch(Possible)},
	Docs:   []string{docAuthCode},
	Basis:  Observed, Source: srcSinglePagePKCE,
}

var aadsts9002326 = Code{
	Name: "AADSTS9002326", Aliases: []string{"9002326"}, Service: Entra, Status: 400,
	Message:  "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{origin}'.",
	Variants: []string{"Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type."},
	Meaning: Text{"A browser redeemed the code, but the redirect URI isn't registered as a single-page one.",
		"Код обменял браузер, а redirect URI зарегистрирован не для одностраничного приложения."},
	Causes: []Cause{spaRedirect(Likely)},
	Docs:   []string{docRedirect},
	Basis:  Observed, Source: srcSinglePageOrigin,
}

var aadsts9002327 = Code{
	Name: "AADSTS9002327", Aliases: []string{"9002327"}, Service: Entra, Status: 400,
	Message: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
	Meaning: Text{"The redirect URI is a single-page one, but a server or a script redeemed the code.",
		"Redirect URI — для одностраничного приложения, а код обменял сервер или скрипт."},
	Causes: []Cause{spaRedirect(Likely)},
	Docs:   []string{docRedirect},
	Basis:  Observed, Source: srcSinglePageServer,
}
